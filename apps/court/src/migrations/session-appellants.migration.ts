import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose appeals against a decision the court of appeal sits on. */
export class SessionAppellants1734180000000 implements MigrationInterface {
  readonly name = 'SessionAppellants1734180000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appellate_session ADD appellants jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appellate_session DROP appellants');
  }
}
