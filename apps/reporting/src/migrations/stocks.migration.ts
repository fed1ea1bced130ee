import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SIGNS } from '../ledger/stock';

/** What is with its agency, of every kind of file that has books, where the ledger was there before them. */
export class Stocks1732530000000 implements MigrationInterface {
  readonly name = 'Stocks1732530000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE file SET stock = s.stock
       FROM (SELECT e.file_id, sum(e.amount * m.sign) AS stock
         FROM entry e JOIN unnest($1::text[], $2::int[]) AS m (measure, sign) ON m.measure = e.measure GROUP BY 1) AS s
       WHERE s.file_id = file.id AND file.stock <> s.stock`,
      [[...SIGNS.keys()], [...SIGNS.values()]],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE file SET stock = 0 WHERE procedure NOT IN ('report', 'verification')`);
  }
}
