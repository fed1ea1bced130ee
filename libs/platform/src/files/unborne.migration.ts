import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the corrections that leave an act unborne; there is hardly ever one. */
export class Unborne1734900000000 implements MigrationInterface {
  readonly name = 'Unborne1734900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX journal_unborne ON journal (recorded_at) WHERE data ? 'unborne'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX journal_unborne');
  }
}
