import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the procuracy cancelled a decision not to initiate. */
export class NonInitiationCancelled1732470000000 implements MigrationInterface {
  readonly name = 'NonInitiationCancelled1732470000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE verification ADD cancelled_at jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE verification DROP cancelled_at');
  }
}
