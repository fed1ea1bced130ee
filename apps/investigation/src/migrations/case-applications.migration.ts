import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For what secrecy and protection was asked in a case. */
export class CaseApplications1734360000000 implements MigrationInterface {
  readonly name = 'CaseApplications1734360000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE criminal_case ADD COLUMN applications jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP COLUMN applications');
  }
}
