import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Client, TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { cityFacts } from './city';
import { ANALYST, arrived, figures, journal, rebuilt, startCity } from './journals';

const facts = cityFacts({ seed: 3, reports: 120, from: '2025-08-01', days: 400 });
const early = facts.slice(0, 500);
const late = facts.slice(500);

describe('a ledger that has lost entries and counts others twice', () => {
  let city: TestCity;
  let analyst: Client;
  let operator: Client;

  beforeAll(async () => {
    city = await startCity('2026-08-31T02:00:00.000Z');
    [analyst, operator] = await Promise.all([city.as(ANALYST), city.as('bcd-138.van-hanh')]);
    await journal(city, early);
    await arrived(analyst, early);
    city.clock.set('2026-09-20T02:00:00.000Z');
    await journal(city, late);
    await arrived(analyst, facts);
  });

  it('rebuilt from the journals says the same as before, when nothing was wrong', async () => {
    const before = await figures(analyst);
    const indexed = await indexes(city);
    expect(await rebuilt(operator)).toMatchObject({ error: null, state: 'done', differing: 0, facts: facts.length });
    expect(await figures(analyst)).toEqual(before);
    expect(indexed.length).toBeGreaterThan(1);
    expect(await indexes(city)).toEqual(indexed);
  });

  it('is right again after a rebuild, which tells in how many sums it was wrong', async () => {
    const before = await figures(analyst);
    await city.agency('bcd-138').service().close();
    await damage(city);
    await city.agency('bcd-138').stop();
    await city.agency('bcd-138').start();
    [analyst, operator] = await Promise.all([city.as(ANALYST), city.as('bcd-138.van-hanh')]);
    expect(await figures(analyst)).not.toEqual(before);
    const { state, differing } = await rebuilt(operator);
    expect(state).toBe('done');
    expect(differing).toBeGreaterThan(0);
    expect(await figures(analyst)).toEqual(before);
  });

  it('answers questions all the while', async () => {
    const over = new AbortController();
    const asking = (async () => {
      const statuses = new Set<number>();
      while (!over.signal.aborted) statuses.add((await analyst.get('/scorecard?period=2026&by=unit')).status);
      return [...statuses];
    })();
    expect(await rebuilt(operator)).toMatchObject({ error: null, state: 'done', differing: 0 });
    over.abort();
    expect(await asking).toEqual([200]);
  });

  it('goes on taking in facts afterwards', async () => {
    const more = cityFacts({ seed: 4, reports: 3, from: '2026-09-01', days: 10 });
    await journal(city, more);
    await arrived(analyst, [...facts, ...more]);
    expect(await rebuilt(operator)).toMatchObject({ state: 'done', differing: 0, facts: facts.length + more.length });
  });

  it('is rebuilt by one command', async () => {
    const [node, script] = [process.execPath, join(__dirname, '../../deploy/local/rebuild-scorecard.mjs')];
    const env = {
      SCORECARD_URL: city.agency('bcd-138').service().url,
      SCORECARD_TOKEN: await city.issuer.tokenFor('bcd-138.van-hanh'),
    };
    const { stdout } = await promisify(execFile)(node, [script], { env });
    expect(stdout).toContain('The figures are identical.');
  });

  it('is rebuilt by an operator alone', async () => {
    await analyst.post('/operations/rebuild').expect(403);
  });
});

const sql = (city: TestCity, text: string): Promise<object[]> => query(city.agency('bcd-138').database.admin, text);

/** What the ledger is indexed by. */
const indexes = (city: TestCity): Promise<object[]> =>
  sql(
    city,
    `SELECT regexp_replace(indexdef, 'INDEX .* USING', 'INDEX USING') AS by FROM pg_indexes
     WHERE schemaname = 'public' AND tablename = 'entry' ORDER BY 1`,
  );

async function damage(city: TestCity): Promise<void> {
  await sql(city, `DELETE FROM entry WHERE measure = 'report.classified' AND id % 3 = 0`);
  await sql(city, `UPDATE tally SET amount = amount + 1 WHERE measure = 'report.received'`);
  await sql(city, `UPDATE entry SET amount = 2 WHERE measure = 'verification.resolved' AND id % 2 = 0`);
}
