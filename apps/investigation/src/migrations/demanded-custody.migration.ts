import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the procuracy demands of a custody. */
export class DemandedCustody1734300000000 implements MigrationInterface {
  readonly name = 'DemandedCustody1734300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE custody ADD COLUMN demands jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE custody DROP COLUMN demands');
  }
}
