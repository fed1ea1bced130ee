import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases that another body investigates, and answers that were told by telephone first. */
export class TransferredCase1732540000000 implements MigrationInterface {
  readonly name = 'TransferredCase1732540000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE criminal_case
        ADD transfer jsonb, ADD transferred_at timestamptz, ADD anticipations jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP transfer, DROP transferred_at, DROP anticipations');
  }
}
