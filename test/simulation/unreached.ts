import { CALLS } from './calls';
import { DAYS, type DayName } from './days';
import { ENDS } from './dealings';

/** Steps that a schedule does, and that are no faults to be counted. */
const ORDINARY = ['run', 'run and crash', 'aim', 'hear', 'crash', 'let time pass'];
/** A call of a port that comes more often than this is lost, and a process dies at it. */
const SELDOM = 1000;
const isLost = (counts: ReadonlyMap<string, number>, call: string): boolean =>
  counts.has(`lost before ${call}`) || counts.has(`lost after ${call}`);

/**
 * What never happened on these days: of the happenings; of the ends of exchanges; of the calls those that are never aimed
 * at, or that come often and were never lost, or at which no process died.
 */
export function unreached(counts: ReadonlyMap<string, number>, days: readonly DayName[]): string[] {
  const happenings = days.flatMap((day) => Object.keys(DAYS[day].weights));
  const aimedAt = days.flatMap((day) => CALLS[DAYS[day].city]);
  const ends = days.some((day) => DAYS[day].city === 'exchanges') ? ENDS : [];
  const calls = [...counts.keys()].filter((what) => what.startsWith('call ')).map((what) => what.slice('call '.length));
  const often = calls.filter((call) => (counts.get(`call ${call}`) ?? 0) > SELDOM);
  return [
    ...happenings.filter((what) => !ORDINARY.includes(what) && !counts.has(what)),
    ...ends.filter((end) => !counts.has(end)),
    ...often.filter((call) => !isLost(counts, call)).map((call) => `lost ${call}`),
    ...often.map((call) => `crash at ${call}`).filter((crash) => !counts.has(crash)),
    ...calls.filter((call) => !aimedAt.includes(call)),
  ];
}
