import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other bodies verify for a procuracy that resolves a report itself, and who comes forward there. */
export class ResolutionVerifies1734610000000 implements MigrationInterface {
  readonly name = 'ResolutionVerifies1734610000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE resolution
        ADD COLUMN errands jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN surrenders jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE resolution DROP COLUMN errands, DROP COLUMN surrenders');
  }
}
