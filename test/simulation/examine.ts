import { asyncProperty, check } from 'fast-check';
import { CALLS } from './calls';
import { cityOf, type Keys } from './cities';
import type { CityParts } from './city';
import { DAYS, type Day, type DayName } from './days';
import { FAULTLESS, type Faulty } from './faulty';
import { history, type Ended } from './history';
import { schedules } from './schedules';
import type { Step } from './steps';

const MOST_STEPS = 30;

export interface Examination {
  readonly day: DayName;
  readonly keys?: Keys;
  readonly histories: number;
  readonly seed?: number;
  /** Where in the run of that seed the history is. */
  readonly path?: string;
  readonly planted?: Partial<Faulty>;
  readonly count?: CityParts['count'];
}

export interface Counterexample extends Ended {
  readonly seed: number;
  readonly path: string;
  readonly schedule: readonly Step[];
  /** How to see it again, what happened and what must not have happened. */
  readonly text: string;
}

/** Runs so many histories of a day. Returns the shortest schedule that goes wrong, if one does. */
export async function examine({
  day,
  keys = 'marks',
  histories,
  seed,
  path,
  planted,
  count,
}: Examination): Promise<Counterexample | undefined> {
  const { weights, carriers, city }: Day = DAYS[day];
  const parts: CityParts = {
    ...cityOf(city, keys),
    faulty: { ...FAULTLESS, ...planted },
    count: count ?? ((): void => undefined),
  };
  const endsLawfully = asyncProperty(schedules(weights, CALLS[city], MOST_STEPS), async (schedule) => {
    parts.count('history');
    const { violations } = await history(parts, carriers, schedule);
    return violations.length === 0;
  });
  const from = { ...(seed !== undefined && { seed }), ...(path !== undefined && { path }) };
  const run = await check(endsLawfully, { numRuns: histories, ...from });
  if (!run.failed) return undefined;
  if (!run.counterexample) throw new Error('the simulation itself has failed', { cause: run.errorInstance });
  const [schedule] = run.counterexample;
  const ended = await history(parts, carriers, schedule);
  const where = { seed: run.seed, path: run.counterexamplePath };
  const again = `npm run simulate:messaging -- "${day}" ${where.seed} ${where.path}`;
  const lines = ended.lines.map((line, index) => `${index + 1}. ${line}`);
  return { ...where, ...ended, schedule, text: [again, ...lines, ...ended.violations].join('\n') };
}
