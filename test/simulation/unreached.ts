import { CALLS } from './calls';

/** Steps that a schedule does, and that are no faults to be counted. */
const ORDINARY = ['run', 'run and crash', 'aim', 'hear', 'crash', 'let time pass'];
/** A call of a port goes wrong in one of these ways. */
const FAULTS = ['lost before', 'lost after', 'crash at'];

/** What never happened: of the happenings, and of the calls those that never went wrong or are never aimed at. */
export function unreached(counts: ReadonlyMap<string, number>, happenings: readonly string[]): string[] {
  const calls = [...counts.keys()].filter((what) => what.startsWith('call ')).map((what) => what.slice('call '.length));
  return [
    ...happenings.filter((what) => !ORDINARY.includes(what) && !counts.has(what)),
    ...calls.filter((call) => !FAULTS.some((fault) => counts.has(`${fault} ${call}`))),
    ...calls.filter((call) => !(CALLS as readonly string[]).includes(call)),
  ];
}
