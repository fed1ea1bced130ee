import type { Day } from './day';

/** How the law is read where it leaves the count open, for each kind of period that it leaves open. */
export interface Readings {
  readonly days: {
    /** The day of the event counts as the first day. */
    readonly firstDayCounts: boolean;
    /** A last day that is a day off moves to the next working day. */
    readonly dayOffMoves: boolean;
  };
  readonly 'working-days': { readonly firstDayCounts: boolean };
  readonly years: { readonly dayOffMoves: boolean };
  readonly 'limitation-years': { readonly firstDayCounts: boolean; readonly dayOffMoves: boolean };
  /** A limit that a decision has made shorter, of a lighter crime, may have run out before that decision. */
  readonly requalified: { readonly mayHaveRunOut: boolean };
}

/** Readings with the day from which they hold; a period is counted by those of the day on which it begins. */
export type Settings = readonly { readonly from: Day; readonly readings: Readings }[];

/**
 * What holds where nobody has decided otherwise.
 * - The first day does not count: BLTTHS 134 is silent, NQ 05/2005/NQ-HĐTP I.4.1(a) counts appeals so, and "from the
 *   day of receipt" reads the same for all. Detention counts it (TTLT 04/2018 17), and has a unit of its own.
 * - Periods in days are not moved by a day off: the sentence of BLTTHS 134(1) stands with those in months, and
 *   the earlier day is the safe one.
 * - Periods in years follow those in months.
 * - The limitation period of BLHS 27 ends on the same-numbered day, also where that is a day off: BLTTHS 134 is about the
 *   time limits of the procedure.
 * - What was requalified to a lighter crime, or was requalified without grounds, is counted as that crime from its start,
 *   also where that has run out meanwhile: TTLT 04/2018 14(4) says no more, and the earlier day is the safe one.
 * Not open, hence no setting: hours run from the instant; months end on the same-numbered day and move (134(1)).
 */
export const DEFAULT_SETTINGS: Settings = [
  {
    from: '2018-01-01',
    readings: {
      days: { firstDayCounts: false, dayOffMoves: false },
      'working-days': { firstDayCounts: false },
      years: { dayOffMoves: true },
      'limitation-years': { firstDayCounts: false, dayOffMoves: false },
      requalified: { mayHaveRunOut: true },
    },
  },
];

/** The readings in force on a day; before the first entry, those of the first. */
export function readingsOn(day: Day, settings: Settings): Readings {
  const dated = [...settings].sort((a, b) => (a.from < b.from ? -1 : 1));
  const current = dated.findLast(({ from }) => from <= day) ?? dated[0];
  if (!current) throw new Error('settings hold no readings');
  return current.readings;
}
