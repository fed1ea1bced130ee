import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases that come back from the body to which they had been transferred, and may go again; none came back before. */
export class ReturnedCase1733070000000 implements MigrationInterface {
  readonly name = 'ReturnedCase1733070000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE criminal_case ADD received_back jsonb NOT NULL DEFAULT '[]',
        ALTER transferred_at TYPE jsonb USING CASE WHEN transferred_at IS NULL THEN '[]' ELSE jsonb_build_array(
          to_char(transferred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END,
        ALTER transferred_at SET DEFAULT '[]',
        ALTER transferred_at SET NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE criminal_case DROP received_back, ADD left_at timestamptz`);
    await runner.query(`
      UPDATE criminal_case SET left_at = (transferred_at ->> -1)::timestamptz`);
    await runner.query(`
      ALTER TABLE criminal_case DROP transferred_at`);
    await runner.query(`
      ALTER TABLE criminal_case RENAME left_at TO transferred_at`);
  }
}
