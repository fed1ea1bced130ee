import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldUpTo } from '../ledger/tally';

/** The days of sealing of what is in the tallies already; whoever asks goes on reading meanwhile. */
export class DaysFolded1732710100000 implements MigrationInterface {
  readonly name = 'DaysFolded1732710100000';

  async up(runner: QueryRunner): Promise<void> {
    const [folded] = await runner.manager.query<{ last: number; ledger: number }[]>(
      `SELECT upto::float8 AS last, 'entry'::regclass::oid::int AS ledger FROM folded FOR UPDATE`,
    );
    if (folded) await foldUpTo(runner.manager, { ...folded, mostUnfoldedDays: 0 });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM tally WHERE cube = 'known-place'`);
    await runner.query('UPDATE folded SET days_upto = 0');
  }
}
