import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lower procuracy that takes part in a trial. */
export class LowerTrial1733060000000 implements MigrationInterface {
  readonly name = 'LowerTrial1733060000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE supervision ADD lower_trial jsonb; ALTER TABLE prosecution_file ADD trial_by jsonb',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE supervision DROP lower_trial; ALTER TABLE prosecution_file DROP trial_by');
  }
}
