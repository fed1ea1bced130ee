import type { MigrationInterface, QueryRunner } from 'typeorm';

/** At which post a report was received, why nobody knows the reporter, and what its unit is. */
export class Reception1732510000000 implements MigrationInterface {
  readonly name = 'Reception1732510000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE report ADD post text, ADD anonymity text, ADD unit_basis text NOT NULL DEFAULT 'scene'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE report DROP post, DROP anonymity, DROP unit_basis');
  }
}
