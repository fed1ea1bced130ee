import type { Client, TestCity } from '@la-chan/testing';
import { cityFacts } from './city';
import { ANALYST, arrived, journal, startCity } from './journals';

const facts = cityFacts({ seed: 31, reports: 100, from: '2025-12-10', days: 250 });
const known = facts.filter(({ sealedAt }) => sealedAt < '2026-05-15');
const later = facts.filter(({ sealedAt }) => sealedAt >= '2026-05-15');
const BREAKDOWNS = ['none', 'unit', 'article', 'month'];

describe('figures of the fifteenth of May', () => {
  let city: TestCity;
  let analyst: Client;
  let then: unknown[];

  /** Without how complete they are: that is told of what has arrived by now. */
  const targets = async (query: string): Promise<unknown> => {
    const { body } = await analyst.get(`/scorecard?period=2026${query}`).expect(200);
    return (body as { targets: object[] }).targets.map((target) => ({ ...target, completeness: undefined }));
  };
  const all = (query = ''): Promise<unknown[]> => Promise.all(BREAKDOWNS.map((by) => targets(`&by=${by}${query}`)));

  beforeAll(async () => {
    city = await startCity('2026-05-15T10:00:00.000Z');
    analyst = await city.as(ANALYST);
    await journal(city, known);
    await arrived(analyst, known);
    then = await all();
    city.clock.set('2026-08-20T02:00:00.000Z');
    await journal(city, later);
    await arrived(analyst, facts);
  });

  it('are other figures today', async () => expect(await all()).not.toEqual(then));

  it('are still told as they were known then', async () => {
    expect(await all('&asKnownOn=2026-05-15')).toEqual(then);
    expect(await all('&asKnownOn=2026-05-15T12:00:00.000Z')).toEqual(then);
  });

  it('differ from those of today by exactly what changed since', async () => {
    const measure = 'report.received';
    const count = async (query: string): Promise<number> => {
      const shown = (await targets(query)) as { indicators: { parts: { measure: string; amount: number }[] }[] }[];
      return shown[1]!.indicators[0]!.parts.find((part) => part.measure === measure)!.amount;
    };
    let [change, cursor] = [0, ''];
    do {
      const url = `/scorecard/changes?since=2026-05-15T12:00:00.000Z&limit=50${cursor && `&cursor=${cursor}`}`;
      const { body } = await analyst.get(url).expect(200);
      const page = body as { items: { entries: { measure: string; amount: number; day: string }[] }[]; next?: string };
      for (const { entries } of page.items)
        for (const entry of entries) if (entry.measure === measure && entry.day >= '2026-01-01') change += entry.amount;
      cursor = page.next ?? '';
    } while (cursor);
    expect(change).toBe((await count('')) - (await count('&asKnownOn=2026-05-15T12:00:00.000Z')));
    expect(change).toBeGreaterThan(0);
  });

  it('have books that balance, then and today', async () => {
    for (const query of ['', '&asKnownOn=2026-05-15', '&from=2026-02-03&to=2026-03-19']) {
      const { body } = await analyst.get(`/scorecard/identity?period=2026${query}`).expect(200);
      expect((body as { breach: boolean }).breach).toBe(false);
    }
  });
});
