import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who else would resolve a report, and what was decided on that. */
export class DisputedReports1732790000000 implements MigrationInterface {
  readonly name = 'DisputedReports1732790000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE verification ADD dispute jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE verification DROP dispute');
  }
}
