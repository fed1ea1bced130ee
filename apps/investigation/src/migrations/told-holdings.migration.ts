import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was told that somebody is held, and how far that is. */
export class ToldHoldings1734670000000 implements MigrationInterface {
  readonly name = 'ToldHoldings1734670000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE custody ADD COLUMN told jsonb NOT NULL DEFAULT '[]', ADD COLUMN telling text NOT NULL DEFAULT 'owed'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE custody DROP COLUMN told, DROP COLUMN telling');
  }
}
