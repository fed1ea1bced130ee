import { CALLS } from './calls';
import { DAYS, type DayName } from './days';
import { ENDS } from './dealings';

/** Steps that a schedule does, and that are no faults to be counted. */
const ORDINARY = ['run', 'run and crash', 'aim', 'hear', 'crash', 'let time pass'];
/** A call of a port goes wrong in one of these ways. */
const FAULTS = ['lost before', 'lost after', 'crash at'];

/**
 * What never happened on these days: of the happenings; of the ends of exchanges; of the calls those that never went
 * wrong or are never aimed at.
 */
export function unreached(counts: ReadonlyMap<string, number>, days: readonly DayName[]): string[] {
  const happenings = days.flatMap((day) => Object.keys(DAYS[day].weights));
  const aimedAt = days.flatMap((day) => CALLS[DAYS[day].city]);
  const ends = days.some((day) => DAYS[day].city === 'exchanges') ? ENDS : [];
  const calls = [...counts.keys()].filter((what) => what.startsWith('call ')).map((what) => what.slice('call '.length));
  return [
    ...happenings.filter((what) => !ORDINARY.includes(what) && !counts.has(what)),
    ...ends.filter((end) => !counts.has(end)),
    ...calls.filter((call) => !FAULTS.some((fault) => counts.has(`${fault} ${call}`))),
    ...calls.filter((call) => !aimedAt.includes(call)),
  ];
}
