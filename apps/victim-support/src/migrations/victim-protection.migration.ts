import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The danger to a victim, what protects her, how she lives afterwards, and the file into which another of hers was merged. */
export class VictimProtection1732510000000 implements MigrationInterface {
  readonly name = 'VictimProtection1732510000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE victim
        ADD COLUMN risk jsonb,
        ADD COLUMN protections jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN follow_ups jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN merged_into uuid REFERENCES victim
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE victim DROP COLUMN risk, DROP COLUMN protections, DROP COLUMN follow_ups, DROP COLUMN merged_into',
    );
  }
}
