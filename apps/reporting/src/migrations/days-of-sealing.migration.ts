import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Days of sealing beside its months for the breakdown by place, under a mark of their own: a release before this one folds
 * without them.
 */
export class DaysOfSealing1732710000000 implements MigrationInterface {
  readonly name = 'DaysOfSealing1732710000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE folded ADD COLUMN days_upto bigint NOT NULL DEFAULT 0;
      CREATE INDEX tally_by_sealing ON tally (cube, axis, grain, known, bucket, cohort)
        WHERE cube IN ('known', 'known-place');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX tally_by_sealing;
      ALTER TABLE folded DROP COLUMN days_upto;
    `);
  }
}
