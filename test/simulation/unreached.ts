import { CALLS } from './calls';
import { DAYS, type DayName } from './days';
import { ENDS } from './dealings';

/** Steps that a schedule does, and that are no faults to be counted. */
const ORDINARY = ['run', 'run and crash', 'aim', 'hear', 'crash', 'let time pass'];
/** A call of a port goes wrong in one of these ways; a process dies at every one of them. */
const LOSSES = ['lost before', 'lost after'];

/**
 * What never happened on these days: of the happenings; of the ends of exchanges; of the calls those that were never
 * lost, at which no process died, or that are never aimed at.
 */
export function unreached(counts: ReadonlyMap<string, number>, days: readonly DayName[]): string[] {
  const happenings = days.flatMap((day) => Object.keys(DAYS[day].weights));
  const aimedAt = days.flatMap((day) => CALLS[DAYS[day].city]);
  const ends = days.some((day) => DAYS[day].city === 'exchanges') ? ENDS : [];
  const calls = [...counts.keys()].filter((what) => what.startsWith('call ')).map((what) => what.slice('call '.length));
  return [
    ...happenings.filter((what) => !ORDINARY.includes(what) && !counts.has(what)),
    ...ends.filter((end) => !counts.has(end)),
    ...calls.filter((call) => !LOSSES.some((loss) => counts.has(`${loss} ${call}`))).map((call) => `lost ${call}`),
    ...calls.map((call) => `crash at ${call}`).filter((crash) => !counts.has(crash)),
    ...calls.filter((call) => !aimedAt.includes(call)),
  ];
}
