import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For what secrecy and protection the desk was asked. */
export class Applications1734360000000 implements MigrationInterface {
  readonly name = 'Applications1734360000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE report ADD COLUMN applications jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE report DROP COLUMN applications');
  }
}
