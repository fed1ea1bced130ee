import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaints against what was decided in a verification or a case. */
export class Complaints1733170000000 implements MigrationInterface {
  readonly name = 'Complaints1733170000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['verification', 'criminal_case'])
      await runner.query(`ALTER TABLE ${table} ADD complaints jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['verification', 'criminal_case']) await runner.query(`ALTER TABLE ${table} DROP complaints`);
  }
}
