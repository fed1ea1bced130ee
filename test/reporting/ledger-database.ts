import { migrate, migrationsOf } from '@la-chan/platform';
import { onClose, type TestDatabase, testDatabase } from '@la-chan/testing';
import type { DataSource } from 'typeorm';
import { AppModule } from '../../apps/reporting/src/app.module';
import type { Fact } from '../../apps/reporting/src/ledger/ledger';
import { addFacts } from '../../apps/reporting/src/ledger/ledger.store';
import { foldEntries } from '../../apps/reporting/src/ledger/tally';
import { Rebuild1716000200000 } from '../../apps/reporting/src/migrations/rebuild.migration';
import { query } from '../../deploy/local/servers';
import { connect, dataSource } from '../../libs/platform/src/database/data-source';
import { keep } from '../platform/kept/kept';
import { moment } from '../platform/migrations';

/** An empty ledger on a database of its own, as the service's role. */
export async function emptyLedger(): Promise<DataSource> {
  const { runtime } = await testDatabase('reporting', async ({ owner }) => {
    await migrate(owner, migrationsOf(AppModule));
  });
  const source = await connect(dataSource({ url: runtime, name: 'ledger' }));
  onClose(() => source.destroy());
  return source;
}

const LEDGER = ['entry', 'tally', 'file', 'file_origin', 'arrival'];
/** What the tables had not yet. */
const SINCE = ['came_from_numbers', 'told', 'told_at'];

/** A ledger that says what another does, on a database that the first release filled and this one has migrated. */
export async function ledgerOfBefore(ledger: DataSource): Promise<DataSource> {
  const { runtime } = await keptByTheFirstRelease('reporting_of_before', (rows) => ledger.query(rows));
  const source = await connect(dataSource({ url: runtime, name: 'ledger' }));
  onClose(() => source.destroy());
  return source;
}

/** What is asked of a database of this release, as the first one would have left it, once this one has migrated that. */
export const keptByTheFirstRelease = (
  name: string,
  ask: (rows: string) => Promise<{ row: Readonly<Record<string, unknown>> }[]>,
  beside: readonly string[] = [],
): Promise<TestDatabase> =>
  testDatabase(name, async ({ owner }) => {
    const all = migrationsOf(AppModule);
    await migrate(
      owner,
      all.filter((each) => moment(each) < moment(Rebuild1716000200000)),
    );
    for (const table of [...LEDGER, ...beside]) {
      const since = [...SINCE, ...(table === 'position' ? ['sealed_at'] : [])];
      const rows = await ask(`SELECT to_jsonb(t) - '{${since.join()}}'::text[] AS row FROM ${table} t`);
      await keep(owner, { table, rows: rows.map(({ row }) => row) });
    }
    // It knew neither years nor days of sealing, and counted what is with its agency of reports and verifications alone.
    await query(owner, `DELETE FROM tally WHERE grain = 'year' OR cube = 'known-place'`);
    await query(owner, `UPDATE file SET stock = 0 WHERE procedure NOT IN ('report', 'verification')`);
    const [folded] = await ask('SELECT to_jsonb(t) AS row FROM folded t');
    await query(owner, 'UPDATE folded SET upto = $1', [folded?.row['upto']]);
    await query(owner, `SELECT setval(pg_get_serial_sequence('entry', 'id'), max(id)) FROM entry`);
    await migrate(owner, all);
  });

/** Adds facts batch by batch; the last `unfolded` of them are not in the tallies yet. */
export async function addAll(source: DataSource, facts: readonly Fact[], batch = 500, unfolded = 0): Promise<void> {
  const add = async (some: readonly Fact[]): Promise<void> => {
    for (let from = 0; from < some.length; from += batch)
      await source.transaction((tx) => addFacts(tx, some.slice(from, from + batch)));
  };
  await add(facts.slice(0, facts.length - unfolded));
  await foldEntries((work) => source.transaction(work));
  await add(facts.slice(facts.length - unfolded));
}
