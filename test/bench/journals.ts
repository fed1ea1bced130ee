import { setTimeout as sleep } from 'node:timers/promises';
import { append } from '@la-chan/messaging';
import { DataSource } from 'typeorm';
import { connected, query } from '../../deploy/local/servers';
import type { Fact } from '../../apps/reporting/src/ledger/ledger';
import { cityFacts } from '../reporting/city';

const [AT_ONCE, FACTS_PER_REPORT] = [500, 5];

/** At least so many facts of a year in one agency's life; others than those of another seed. */
export const factsOf = (agency: string, seed: number, count: number): Fact[] =>
  cityFacts({ seed, reports: Math.ceil(count / FACTS_PER_REPORT), from: '2024-01-01', days: 366 }).map(
    (fact, index) => ({
      ...fact,
      agency,
      sequence: index + 1,
    }),
  );

/** Writes facts into an agency's journal, as acts would, all in one commit. */
export async function enter(database: string, facts: readonly Fact[]): Promise<void> {
  const source = await new DataSource({ type: 'postgres', url: database }).initialize();
  const recordedAt = new Date().toISOString();
  await source.transaction(async (tx) => {
    for (let from = 0; from < facts.length; from += AT_ONCE)
      await append(
        tx,
        facts.slice(from, from + AT_ONCE).map(({ id, file, fileVersion, type, occurredAt, counted }) => ({
          id,
          procedure: counted?.after?.procedure ?? 'report',
          fileId: file,
          fileVersion,
          audience: 'facts' as const,
          event: { type, version: 1, subject: file, data: {}, occurredAt },
          officer: 'somebody',
          recordedAt,
          ...(counted && { counted }),
        })),
      );
  });
  await source.destroy();
}

/**
 * Waits until the scorecard has all that is in an agency's journal now. It looks over one connection: to open one for
 * each look would take the servers as long as many facts.
 */
export async function arrived(journal: string, ledger: string, agency: string): Promise<void> {
  const [own] = await query<{ count: number }>(
    journal,
    `SELECT count(*)::int AS count FROM journal WHERE audience = 'facts'`,
  );
  const look = { name: 'look', text: 'SELECT max(sequence)::int AS last FROM arrival WHERE agency = $1' };
  await connected(ledger, async (client) => {
    for (;;) {
      const { rows } = await client.query<{ last: number | null }>(look, [agency]);
      if ((rows[0]?.last ?? 0) >= (own?.count ?? 0)) return;
      await sleep(20);
    }
  });
}
