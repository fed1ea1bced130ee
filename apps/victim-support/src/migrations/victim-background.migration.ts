import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a shelter's file says of a victim beyond what this agency keeps itself, the paper that confirms her, and a review
 * that was asked for.
 */
export class VictimBackground1732560000000 implements MigrationInterface {
  readonly name = 'VictimBackground1732560000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE victim
        ADD COLUMN background uuid,
        ADD COLUMN paper jsonb,
        ADD COLUMN review_asked_at timestamptz
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE victim DROP COLUMN background, DROP COLUMN paper, DROP COLUMN review_asked_at');
  }
}
