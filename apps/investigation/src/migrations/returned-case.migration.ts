import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases that come back from the body to which they had been transferred, and may go again; none came back before. */
export class ReturnedCase1733070000000 implements MigrationInterface {
  readonly name = 'ReturnedCase1733070000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE criminal_case ADD received_back jsonb NOT NULL DEFAULT '[]', ADD transferrals jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`
      UPDATE criminal_case SET transferrals = jsonb_build_array(
        to_char(transferred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      WHERE transferred_at IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('UPDATE criminal_case SET transferred_at = (transferrals ->> -1)::timestamptz');
    await runner.query('ALTER TABLE criminal_case DROP received_back, DROP transferrals');
  }
}
