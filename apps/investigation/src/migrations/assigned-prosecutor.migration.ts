import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['verification', 'criminal_case'];

export class AssignedProsecutor1734160000000 implements MigrationInterface {
  readonly name = 'AssignedProsecutor1734160000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} ADD COLUMN prosecutor text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} DROP COLUMN prosecutor`);
  }
}
