import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who else has reported the matter at the sender, and quickly which verifications were merged into one. */
export class OthersWhoReported1732780000000 implements MigrationInterface {
  readonly name = 'OthersWhoReported1732780000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE verification ADD COLUMN others jsonb NOT NULL DEFAULT '[]'`);
    await runner.query('CREATE INDEX verification_merged_into ON verification (merged_into)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX verification_merged_into');
    await runner.query('ALTER TABLE verification DROP COLUMN others');
  }
}
