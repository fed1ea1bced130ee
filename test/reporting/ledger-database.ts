import { migrate, migrationsOf } from '@la-chan/platform';
import { onClose, testDatabase } from '@la-chan/testing';
import type { DataSource } from 'typeorm';
import { AppModule } from '../../apps/reporting/src/app.module';
import type { Fact } from '../../apps/reporting/src/ledger/ledger';
import { addFacts } from '../../apps/reporting/src/ledger/ledger.store';
import { foldEntries } from '../../apps/reporting/src/ledger/tally';
import { connect, dataSource } from '../../libs/platform/src/database/data-source';

/** An empty ledger on a database of its own, as the service's role. */
export async function emptyLedger(): Promise<DataSource> {
  const { runtime } = await testDatabase('reporting', async ({ owner }) => {
    await migrate(owner, migrationsOf(AppModule));
  });
  const source = await connect(dataSource({ url: runtime, name: 'ledger' }));
  onClose(() => source.destroy());
  return source;
}

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
