import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every court that has sent a file back, and for whom it waits; of the one that is known until then for everybody there. */
export class CourtReturns1734020000000 implements MigrationInterface {
  readonly name = 'CourtReturns1734020000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE prosecution_file ADD court_returns jsonb NOT NULL DEFAULT '[]';
      UPDATE prosecution_file SET court_returns = jsonb_build_array(jsonb_build_object(
        'exchange', court_return, 'accused', (
          SELECT jsonb_agg(one->'id') FROM jsonb_array_elements(accused) AS one
          WHERE one->>'state' NOT IN ('split-off', 'merged'))))
      WHERE court_return IS NOT NULL AND EXISTS (
        SELECT FROM jsonb_array_elements(accused) AS one WHERE one->>'state' NOT IN ('split-off', 'merged'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE prosecution_file DROP court_returns');
  }
}
