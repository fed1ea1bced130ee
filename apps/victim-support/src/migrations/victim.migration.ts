import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Victims in the care of this agency; `person` is the reference of a sealed record. */
export class Victim1717000000000 implements MigrationInterface {
  readonly name = 'Victim1717000000000';

  up(runner: QueryRunner): Promise<void> {
    return createFileTable(runner, 'victim', 'person uuid, regime text NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE victim');
  }
}
