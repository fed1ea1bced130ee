import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CaseSanctions1734320000000 implements MigrationInterface {
  readonly name = 'CaseSanctions1734320000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE criminal_case
        ADD COLUMN administrative boolean NOT NULL DEFAULT false,
        ADD COLUMN sanction_proposed_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP COLUMN administrative, DROP COLUMN sanction_proposed_at');
  }
}
