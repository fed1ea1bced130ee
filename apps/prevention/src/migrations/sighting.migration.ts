import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Methods that other agencies have met. */
export class Sighting1732550000000 implements MigrationInterface {
  readonly name = 'Sighting1732550000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(
      runner,
      'sighting',
      `methods jsonb NOT NULL,
         channels jsonb NOT NULL,
         countries jsonb NOT NULL,
         seen_on text NOT NULL,
         reporter text NOT NULL,
         exchange uuid NOT NULL UNIQUE,
         description uuid,
         alert uuid REFERENCES method_alert`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sighting');
  }
}
