import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is protected in a case. */
export class Protections1734560000000 implements MigrationInterface {
  readonly name = 'Protections1734560000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE criminal_case ADD COLUMN protections jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP COLUMN protections');
  }
}
