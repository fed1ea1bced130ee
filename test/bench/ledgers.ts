import { DataSource } from 'typeorm';
import { addFacts } from '../../apps/reporting/src/ledger/ledger.store';
import { foldEntries } from '../../apps/reporting/src/ledger/tally';
import { factsOf } from './journals';

const [BATCH, PART] = [500, 20_000];

/** Fills a ledger from so many facts up to so many more, part by part, as a projection would, and folds them. */
export async function fill(database: string, agency: string, from: number, to: number): Promise<number> {
  const source = await new DataSource({ type: 'postgres', url: database }).initialize();
  let count = from;
  while (count < to) {
    const facts = factsOf(agency, count + 1, Math.min(PART, to - count)).map((fact) => ({
      ...fact,
      sequence: count + fact.sequence,
    }));
    for (let at = 0; at < facts.length; at += BATCH)
      await source.transaction((tx) => addFacts(tx, facts.slice(at, at + BATCH)));
    await foldEntries((work) => source.transaction(work));
    count += facts.length;
  }
  await source.query('ANALYZE');
  await source.destroy();
  return count;
}
