import { addDays } from '@la-chan/procedure';
import { Scorecard } from '../../deploy/local/scorecard';
import { BESIDE } from '../../deploy/simulation/agencies';
import { type Account, daysIn, nineOn, simulate } from '../../deploy/simulation/city';
import { type Cell, coverageLines, coverageOf } from '../../deploy/simulation/coverage';
import type { Listed } from '../../deploy/simulation/habit';
import { Officers } from '../../deploy/simulation/officers';
import { PROCEDURES } from '../../deploy/simulation/procedures';
import { recount } from './recount';
import { runningCity } from './running';

const FROM = '2025-07-01';
const DAYS = daysIn(FROM, 1);

interface Month extends Account {
  readonly scorecard: Scorecard;
  readonly cells: readonly Cell[];
  /** Files that were withdrawn before they were there. */
  readonly voided: ReadonlySet<string>;
}

async function month(seed: number): Promise<Month> {
  const { running, city } = await runningCity({ at: nineOn(FROM), more: BESIDE });
  const account = await simulate(running, city.clock, { seed, from: FROM, days: DAYS });
  const path = `/scorecard?from=${FROM}&to=${addDays(FROM, DAYS - 1)}`;
  const officer = 'bcd-138.phan-tich';
  const officers = new Officers(running);
  const scorecard = Scorecard.parse(await officers.done({ officer, method: 'GET', path }));
  const files = await Promise.all(
    running.agencies.flatMap(({ id, app }) =>
      app === 'prosecution' || app === 'court'
        ? [officers.list(id, app === 'court' ? '/trials' : '/prosecution-files') as Promise<Listed[]>]
        : [],
    ),
  );
  const voided = new Set(
    files
      .flat()
      .filter(({ status }) => status === 'voided')
      .map(({ id }) => id),
  );
  return { ...account, scorecard, voided, cells: await coverageOf(running, PROCEDURES) };
}

const acts = ({ done }: Account): string[] =>
  done.map(({ day, officer, deed, number, after }) => [day, officer, deed, number, after?.status].join(' '));

/** By cell; what comes over the bus by itself is recorded in whichever status the file has by then. */
function timesOf(cells: readonly Cell[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { app, procedure: name, status, act, times } of cells) {
    const { procedure } = PROCEDURES.find((one) => one.app === app && one.procedure.name === name)!;
    const step = procedure.table[status]?.[act];
    const cell = [app, name, act, ...(step?.by.includes('system') ? [] : [status])].join(' ');
    sums.set(cell, (sums.get(cell) ?? 0) + times);
  }
  return sums;
}

const figures = ({ scorecard: { targets, further } }: Month): Record<string, [number, number]> =>
  Object.fromEntries(
    [...targets, ...further].flatMap(({ indicators }) =>
      indicators.map(({ id, numerator, denominator }) => [id, [numerator, denominator]]),
    ),
  );

describe('a simulated month', () => {
  let one: Month;
  beforeAll(async () => {
    one = await month(7);
  });

  it('is said to be simulated', () => expect(one.scorecard.simulated).toBe(true));

  it('has figures that are the officers’ own acts, counted again', () => {
    const counted = recount(one.done, FROM, one.voided);
    expect(Object.keys(counted).filter((id) => counted[id]![1] > 0).length).toBeGreaterThan(8);
    expect(figures(one)).toMatchObject(counted);
  });

  it('has requests that are refused as they should be, and no others', () => {
    expect(one.slips.map(({ kind }) => kind)).toContain('stale');
    expect(one.slips.map(({ kind }) => kind)).toContain('not-entitled');
    expect(one.refused).toEqual([]);
  });

  it('shows which lawful acts were done in which status, and which never', () => {
    const lawful = PROCEDURES.flatMap(({ procedure }) => [
      ...Object.keys(procedure.starts),
      ...procedure.statuses.flatMap((status) => procedure.lawfulActs(status)),
    ]);
    expect(one.cells).toHaveLength(lawful.length);
    // What is classified late, of a report that has gone, counts where that was received.
    const classified = one.done.filter(({ deed, list }) => deed === 'PUT classification' && list === '/reports');
    expect(one.cells).toContainEqual({
      app: 'intake',
      procedure: 'report',
      status: 'received',
      act: 'classify',
      times: classified.length,
    });
    const lines = coverageLines(one.cells).join('\n');
    for (const { times, procedure, act, status } of one.cells)
      if (times === 0) expect(lines).toContain(`${procedure}.${act} (${status})`);
  });

  it('is the same for the same seed, act for act and figure for figure', async () => {
    const again = await month(7);
    expect(acts(again)).toEqual(acts(one));
    expect(figures(again)).toEqual(figures(one));
    expect(again.slips).toEqual(one.slips);
    expect(timesOf(again.cells)).toEqual(timesOf(one.cells));
  });
});
