import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offenders who came forward in the matter of a verification or a case. */
export class Surrenders1733160000000 implements MigrationInterface {
  readonly name = 'Surrenders1733160000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['verification', 'criminal_case'])
      await runner.query(`ALTER TABLE ${table} ADD surrenders jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['verification', 'criminal_case']) await runner.query(`ALTER TABLE ${table} DROP surrenders`);
  }
}
