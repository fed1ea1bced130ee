import type { Client } from '@la-chan/testing';
import { cityFacts } from './city';
import { ANALYST, arrived, journal, startCity } from './journals';

interface Row {
  key: string;
  numerator: number;
  denominator: number;
  percent: number | null;
  notYetDue: number;
  before: { numerator: number; denominator: number; percent: number | null };
}
interface Indicator extends Row {
  id: string;
  missed: number;
  parts: { of: string; measure: string; amount: number }[];
  breakdown: Row[];
  verdict: string;
  alternatives: {
    reading: string;
    option: string;
    changesVerdict: boolean;
    verdict: string;
    numerator: number;
    denominator: number;
    notYetDue: number;
  }[];
}
interface Card {
  yearBefore: { from: string; to: string };
  targets: { id: string; verdict: string; counted: boolean; indicators: Indicator[]; completeness: Completeness }[];
  completeness: Completeness;
}
interface Completeness {
  agencies: number;
  heard: number;
  missing: number;
}

describe('the scorecard of 2026', () => {
  let analyst: Client;
  const facts = cityFacts({ seed: 11, reports: 150, from: '2025-08-01', days: 420 });

  const card = async (query = '', period = '2026'): Promise<Card> =>
    (await analyst.get(`/scorecard?period=${period}${query}`).expect(200)).body as Card;
  const indicators = async (query = '', period?: string): Promise<Indicator[]> =>
    (await card(query, period)).targets.flatMap((target) => target.indicators);
  const onlyDue = '&readings=T1.counted:due,T2.counted:due,T3.counted:due,T4.counted:due';

  beforeAll(async () => {
    const city = await startCity('2026-09-25T02:00:00.000Z');
    analyst = await city.as(ANALYST);
    await journal(city, facts);
    await arrived(analyst, facts);
  });

  it('has the targets of the plan, and counts each of them', async () => {
    const { targets } = await card();
    expect(targets.map(({ id, counted }) => [id, counted])).toEqual([
      ['T1', true],
      ['T2', true],
      ['T3', true],
      ['T4', true],
      ['T5', true],
      ['T6', true],
      ['T7', true],
    ]);
    expect(targets[4]?.verdict).toBe('no-cases');
  });

  it('shows of each figure the entries that it is the sum of, page by page', async () => {
    for (const { id, numerator, denominator } of await indicators()) {
      for (const [part, figure] of [
        ['numerator', numerator],
        ['denominator', denominator],
      ] as const) {
        let [sum, cursor, pages] = [0, '', 0];
        do {
          const url = `/scorecard/${id}/entries?period=2026&part=${part}&limit=40${cursor && `&cursor=${cursor}`}`;
          const { body } = await analyst.get(url).expect(200);
          const page = body as { total: number; items: { amount: number }[]; next?: string };
          expect(page.total).toBe(figure);
          sum += page.items.reduce((total, { amount }) => total + amount, 0);
          cursor = page.next ?? '';
          pages++;
        } while (cursor);
        expect(sum).toBe(figure);
        if (figure > 40) expect(pages).toBeGreaterThan(1);
      }
    }
  });

  it('takes off the entries of what is not yet due where only what is due counts', async () => {
    const all = await indicators();
    const due = await indicators(onlyDue);
    expect(due.map(({ id, denominator, notYetDue }) => [id, denominator, notYetDue])).toEqual(
      all.map(({ id, denominator, notYetDue }) => [id, denominator - notYetDue, 0]),
    );
    expect(all.reduce((sum, { notYetDue }) => sum + notYetDue, 0)).toBeGreaterThan(0);
    for (const { id, denominator } of due) {
      const url = `/scorecard/${id}/entries?period=2026&part=denominator${onlyDue}`;
      expect([id, (await analyst.get(url).expect(200)).body.total]).toEqual([id, denominator]);
    }
  });

  it('names as many open files as the denominator exceeds the numerator', async () => {
    for (const readings of ['', onlyDue])
      for (const { id, numerator, denominator } of await indicators(readings)) {
        const url = `/scorecard/${id}/open-files?period=2026&limit=200${readings}`;
        const open = (await analyst.get(url).expect(200)).body as { total: number; items: { amount: number }[] };
        const named = open.items.reduce((sum, { amount }) => sum + amount, 0);
        expect([id, readings, named]).toEqual([id, readings, denominator - numerator]);
      }
  });

  it('adds up over articles, sources and months', async () => {
    const whole = await indicators();
    for (const by of ['article', 'source', 'month']) {
      const parts = await indicators(`&by=${by}`);
      for (const [index, { id, numerator, breakdown }] of parts.entries()) {
        expect([id, by, breakdown.reduce((sum, part) => sum + part.numerator, 0)]).toEqual([id, by, numerator]);
        expect(numerator).toBe(whole[index]?.numerator);
      }
    }
  });

  it('carries over from month to month what was not resolved', async () => {
    const [resolution] = (await indicators('&by=month')).filter(({ id }) => id === 'T2');
    const months = resolution!.breakdown;
    expect(months).toHaveLength(9);
    const last = months.at(-1)!;
    expect(last.denominator - last.numerator).toBe(resolution!.denominator - resolution!.numerator);
  });

  it('tells of each month, quarter, half-year and year what a question for it alone would', async () => {
    for (const by of ['month', 'quarter', 'half', 'year']) {
      const parts = await indicators(`&by=${by}`);
      for (const { key } of parts[0]!.breakdown.slice(-3)) {
        const alone = await indicators('', key);
        for (const [index, { id, numerator, denominator, notYetDue, before }] of alone.entries()) {
          const part = parts[index]!.breakdown.find((each) => each.key === key);
          expect({ by, key, id, part }).toMatchObject({ part: { numerator, denominator, notYetDue, before } });
        }
      }
    }
    expect((await indicators('&by=month'))[0]!.breakdown.map(({ key }) => key)).toHaveLength(9);
  });

  it('is set beside the same days of the year before', async () => {
    const now = await card();
    expect(now.yearBefore).toEqual({ from: '2025-01-01', to: '2025-09-25' });
    const then = (await analyst.get('/scorecard?from=2025-01-01&to=2025-09-25').expect(200)).body as Card;
    const figures = (shown: Card, of: (indicator: Indicator) => unknown) =>
      shown.targets.flatMap((target) => target.indicators.map((each) => [each.id, of(each)]));
    const asked = ({ numerator, denominator, percent }: Indicator) => ({ numerator, denominator, percent });
    expect(figures(now, ({ before }) => before)).toEqual(figures(then, asked));
    expect(now.targets[1]!.indicators[0]!.before.denominator).toBeGreaterThan(0);
  });

  it('keeps the books of each agency and of the city', async () => {
    const { body } = await analyst.get('/scorecard/identity?period=2026').expect(200);
    const { books, breach } = body as {
      breach: boolean;
      books: {
        book: string;
        agencies: Record<'old' | 'new' | 'in' | 'out' | 'resolved' | 'remaining' | 'difference', number>[];
        city: { out: number; in: number; inFlight: number; joined: number };
      }[];
    };
    expect(breach).toBe(false);
    const kept = books.filter(({ agencies }) => agencies.length > 0);
    expect(kept.map(({ book, agencies }) => [book, agencies.length])).toEqual([
      ['report', 3],
      ['case', 1],
    ]);
    for (const each of kept.flatMap(({ agencies }) => agencies)) {
      expect(each.old + each.new + each.in - each.out).toBe(each.resolved + each.remaining);
      expect(each.new + each.in).toBeGreaterThan(0);
    }
    const { out, in: taken, inFlight, joined } = books[0]!.city;
    expect(out).toBe(taken + inFlight + joined);
  });

  it('says of every other reading what it would show, and whether the verdict would change', async () => {
    const changes: boolean[] = [];
    for (const { id, indicators: own } of (await card()).targets)
      for (const [index, { verdict, alternatives }] of own.entries())
        for (const { reading, option, changesVerdict, ...alternative } of alternatives) {
          const { targets } = await card(`&readings=${id}.${reading}:${option}`);
          const read = targets.find((target) => target.id === id)?.indicators[index];
          expect(read).toMatchObject(alternative);
          expect([id, reading, option, changesVerdict]).toEqual([id, reading, option, read?.verdict !== verdict]);
          changes.push(changesVerdict);
        }
    expect(new Set(changes)).toEqual(new Set([true, false]));
  });

  it('counts by the readings that are asked for', async () => {
    const { targets } = await card('&readings=T2.suspended:neither,T2.merged:resolved');
    const resolution = targets[1]!.indicators[0]!;
    const measures = resolution.parts.map(({ measure }) => measure);
    expect(measures).toContain('verification.suspended');
    expect(measures).toContain('report.merged');
  });

  it('counts a case that was split or merged as one or as several', async () => {
    const [one, several] = await Promise.all(
      ['one', 'several'].map(async (option) => (await card(`&readings=T4.split:${option}`)).targets[3]!.indicators[0]!),
    );
    const amount = (of: Indicator, wanted: string) => of.parts.find(({ measure }) => measure === wanted)?.amount ?? 0;
    expect(amount(several!, 'case.split-off')).toBeGreaterThan(0);
    expect(amount(one!, 'case.merged')).toBeLessThan(0);
    expect(one!.denominator).toBe(
      several!.denominator - amount(several!, 'case.split-off') + amount(one!, 'case.merged'),
    );
  });

  it('says of each target how far the facts have come of the agencies that it is counted from', async () => {
    const { targets, completeness } = await card();
    expect(completeness).toMatchObject({ heard: 3, missing: 0 });
    expect(targets.map(({ id, completeness: own }) => [id, own.agencies, own.heard, own.missing])).toEqual([
      ['T1', 4, 2, 0], // the procuracy and the court pass reports on, and are not heard of yet
      ['T2', 5, 3, 0],
      ['T3', 5, 3, 0],
      ['T4', 1, 1, 0],
      ...['T5', 'T6', 'T7'].map((id) => [id, 1, 0, 0]),
    ]);
  });
});
