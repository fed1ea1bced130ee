import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Supervision1717000000000 implements MigrationInterface {
  readonly name = 'Supervision1717000000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(
      runner,
      'supervision',
      `agency text NOT NULL,
         came_from jsonb NOT NULL,
         opened_at timestamptz NOT NULL,
         requests jsonb NOT NULL,
         decisions jsonb NOT NULL`,
    );
    await runner.query(`CREATE UNIQUE INDEX supervision_of ON supervision (agency, (came_from->>0))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE supervision');
  }
}
