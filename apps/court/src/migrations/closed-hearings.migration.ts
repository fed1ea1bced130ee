import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a hearing is closed; not known of those that were set before. */
export class ClosedHearings1733000000000 implements MigrationInterface {
  readonly name = 'ClosedHearings1733000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial ADD closed_for text');
    await runner.query('ALTER TABLE appeal ADD closed_for text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP closed_for');
    await runner.query('ALTER TABLE appeal DROP closed_for');
  }
}
