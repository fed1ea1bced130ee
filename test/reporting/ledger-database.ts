import { messagingMigrations } from '@la-chan/messaging';
import { onClose, testDatabase } from '@la-chan/testing';
import type { DataSource } from 'typeorm';
import { dataSource } from '../../libs/platform/src/database/data-source';
import { migrate } from '../../libs/platform/src/database/migrate';
import { platformMigrations } from '../../libs/platform/src/database/platform.migration';
import type { Fact } from '../../apps/reporting/src/ledger/ledger';
import { addFacts } from '../../apps/reporting/src/ledger/ledger.store';
import { Ledger1716000100000 } from '../../apps/reporting/src/migrations/ledger.migration';

const migrations = [...messagingMigrations, ...platformMigrations, Ledger1716000100000];

/** An empty ledger on a database of its own, as the service's role. */
export async function emptyLedger(): Promise<DataSource> {
  const { runtime } = await testDatabase('reporting', async ({ owner }) => {
    await migrate(owner, migrations);
  });
  const source = await dataSource({ url: runtime, name: 'test' }).initialize();
  onClose(() => source.destroy());
  return source;
}

export async function addAll(source: DataSource, facts: readonly Fact[], batch = 500): Promise<void> {
  for (let from = 0; from < facts.length; from += batch)
    await source.transaction((tx) => addFacts(tx, facts.slice(from, from + batch)));
}
