import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What files came from by the numbers of other agencies' registers. A rebuilt ledger takes its columns from this one. */
export class FileNumbers1732700000000 implements MigrationInterface {
  readonly name = 'FileNumbers1732700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE file ADD COLUMN came_from_numbers jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`CREATE INDEX file_from_numbers ON file (id) WHERE came_from_numbers <> '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE file DROP COLUMN came_from_numbers');
  }
}
