import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Years beside the months of the tallies, for what is asked as known today: made of the months that are there. */
export class Years1716000300000 implements MigrationInterface {
  readonly name = 'Years1716000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO tally (cube, axis, grain, bucket, measure, origin, a, b, cohort, known, amount)
      SELECT cube, axis, 'year', date_trunc('year', bucket), measure, origin, a, b, date_trunc('year', bucket), '-infinity',
        sum(amount)
      FROM tally WHERE cube <> 'known' AND axis IN ('day', 'cohort') AND grain = 'month' GROUP BY 1, 2, 4, 5, 6, 7, 8
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM tally WHERE grain = 'year'`);
  }
}
