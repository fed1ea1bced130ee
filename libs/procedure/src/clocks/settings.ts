import type { ProcuracyLevel } from '@la-chan/contracts';
import type { Day } from './day';
import type { LimitRule } from './rule';

/** From the receipt of the judgment as a party who was absent, or from its pronouncement as whoever was there. */
export type AbsentVictim = 'receipt' | 'pronouncement';

/** Whether the returns of BLTTHS 174(2) are counted anew or on, once a judgment was annulled. */
export type AfterAnnulment = 'anew' | 'on';

/** Whether a case that is split off keeps the extensions that the first one was granted. */
export type SplitExtensions = 'kept' | 'left';

/** Whether somebody who was released and is detained again has what is left of the limit, or a whole one. */
export type DetainedAgain = 'on' | 'anew';

/** From when a commune's desk has its hours where an ordinary report turns out urgent: from that finding, or from the reception. */
export type FoundUrgent = 'finding' | 'reception';

/** Whether the periods of a review run from the suspension and the last review, or are those of the calendar. */
export type ReviewsCounted = 'suspension' | 'calendar';

/** Until when a decision to suspend, which can only come once the limit has run out, breaches nothing. */
export type SuspendedBy = 'day-after' | 'last-day';

/** Whether a resumption for one alone, while the others go on, gives that one a period of their own, or that of the case holds alone. */
export type ResumedAlone = 'own' | 'case';

/** What a judgment may say: of BLHS 55 and BLTTHS 298 and 357, which are not among the texts. */
export interface SentencesRead {
  /** Whether the sentences for several crimes are held against the one that joins them, or that is the court's alone to say (BLHS 55). */
  readonly joined: 'checked' | 'as-decided';
  /** The longest joint term in prison and of non-custodial reform, in months, and how many days of the latter are one in prison. */
  readonly prison: number;
  readonly reform: number;
  readonly daysOfReform: number;
  /** A crime graver than the indictment, or on appeal than the judgment, names: refused where nothing allows it, or the court's to say (BLTTHS 298, 357(2)). */
  readonly graver: 'refused' | 'as-decided';
}

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
  /** Which level grants what BLTTHS 172(5) and 173(3) leave to the procuracy of a district. */
  readonly procuracy?: { readonly lowest: ProcuracyLevel } | undefined;
  /** The heaviest frame of penalty, in years, that a court of a district or a region tries (BLTTHS 268(1)). */
  readonly courts?: { readonly upTo: number } | undefined;
  /** From when a victim who was absent from the hearing has the time to appeal. */
  readonly appeals?: { readonly absentVictim: AbsentVictim } | undefined;
  /** What goes with those who are split off (BLTTHS 170(2), 172). */
  readonly splits?: { readonly extensions: SplitExtensions } | undefined;
  /** How often a file may be returned once a judgment on it was annulled. */
  readonly returns?: { readonly afterAnnulment: AfterAnnulment } | undefined;
  /** Of whom is detained once more in the same investigation. */
  readonly detention?: { readonly again: DetainedAgain } | undefined;
  /** Of a report at the desk of a commune (TTLT 01/2017 8(5)). */
  readonly urgency?: { readonly foundLater: FoundUrgent } | undefined;
  /** Of what is suspended (TTLT 01/2020 5(4), 7, 14(2)). */
  readonly reviews?: { readonly counted: ReviewsCounted } | undefined;
  /** Of a report or a case (BLTTHS 148(1), 229(1)). */
  readonly suspensions?: { readonly by: SuspendedBy } | undefined;
  /** For one accused or defendant alone (BLTTHS 174(1), 235, 249, 283(2)). */
  readonly resumptions?: { readonly ofOne: ResumedAlone } | undefined;
  /** Of several crimes, and of one that is graver. */
  readonly sentences?: Partial<SentencesRead> | undefined;
}

/** How long a limit is that no verified text gives. */
export interface SetLimit {
  readonly limit: LimitRule['limit'];
  /** The longest that each extension may be, in turn. */
  readonly upTo?: Exclude<NonNullable<LimitRule['extended']>['upTo'], 'as-decided'> | undefined;
  /** The document that says so. */
  readonly source: string;
}

/** What holds from a day on, in the place of what held before. */
export interface Setting {
  readonly from: Day;
  readonly readings: Readings;
  /**
   * By the id of the rule: of those that the city sets, and of those whose text is unverified on that day. Of a rule that
   * is owed so long before another limit, the days before it.
   */
  readonly limits?: Readonly<Record<string, SetLimit>>;
}

/** A period is counted by what holds on the day on which it begins. */
export type Settings = readonly Setting[];

/**
 * What holds where nobody has decided otherwise; how long a limit is, the table of rules says.
 * - The first day does not count: BLTTHS 134 is silent, NQ 05/2005/NQ-HĐTP I.4.1(a) counts appeals so, and "from the
 *   day of receipt" reads the same for all. Detention counts it (TTLT 04/2018 17), and has a unit of its own.
 * - Periods in days are not moved by a day off: the sentence of BLTTHS 134(1) stands with those in months, and
 *   the earlier day is the safe one.
 * - Periods in years follow those in months.
 * - The limitation period of BLHS 27 ends on the same-numbered day, also where that is a day off: BLTTHS 134 is about the
 *   time limits of the procedure.
 * - What was requalified to a lighter crime, or was requalified without grounds, is counted as that crime from its start,
 *   also where that has run out meanwhile: TTLT 04/2018 14(4) says no more, and the earlier day is the safe one.
 * - Where 172(5) and 173(3) say district, a region is read since 01/07/2025, from when there are no districts: the text of
 *   these articles after Law 99/2025 was not seen.
 * - A court of a district tries what is very serious at most, whose frame ends at 15 years; one of a region, since 01/07/2025,
 *   up to 20 years, not for life: the text of BLTTHS 268 after Law 99/2025 was not seen, this is from general knowledge.
 * - A victim who was absent from the hearing appeals from the receipt of the judgment: BLTTHS 333(1) says so of the
 *   defendant and the parties (đương sự), among whom 4(1)(g) does not count the victim, but 262(1) has the judgment given to
 *   the victim, and nobody loses an appeal by the later day.
 * - Who has returned a file for supplementary investigation as often as BLTTHS 174(2) allows does not return it again when
 *   the judgment was annulled: the text knows one count, and nobody is detained longer by it.
 * - A case that is split off keeps the extensions that were granted before: BLTTHS 170 and 172 say nothing of it, but its
 *   limit goes on from the first initiation, and they were granted for everybody who was in that case.
 * - Who was released and is detained again in the same investigation has what is left of the limit: BLTTHS 173 limits the
 *   detention to investigate as a whole, TTLT 04/2018 14(2), (3) takes off what was spent, and nobody is detained longer by it.
 * - A report that a commune held ordinary and that turns out urgent has its 24 hours from that finding: TTLT 01/2017
 *   8(5)(b) has it passed on at once, and nobody owed it before.
 * - What is suspended is looked at again a month, half a year and a year after the suspension, and after the last review:
 *   "monthly" (TTLT 01/2020 5(4), 7, 14(2)) leaves open from when, and by the calendar it might wait for two months.
 * - A decision to suspend on the day after the expiry breaches nothing: it can only come once the limit has run out
 *   (BLTTHS 148(1), 229(1)).
 * - Who alone is resumed while the others go on has a period of their own from that decision, by their own crime: BLTTHS 174(1)
 *   gives it for every resumption of 235, which TTLT 04/2018 32(2) knows of the case and of an accused, and 249(1), (4),
 *   277(2) and 283(2) for a resumption of each. That of the case stays what it is, as the others are not resumed.
 * - Who is convicted of several crimes has a sentence for each and one that joins them: their sum at most, no longer than 30
 *   years in prison or 3 of non-custodial reform, three days of which are one in prison. A crime graver than that of the
 *   indictment is found only after the file was returned, and on appeal as the procuracy or a victim wants it. BLHS 55 and
 *   BLTTHS 298 and 357 are not among the texts: this is from general knowledge.
 * Not open, hence no setting: hours run from the instant; months end on the same-numbered day and move (134(1)).
 */
export const DEFAULT_SETTINGS: readonly [Setting] = [
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

/** What holds on a day; before the first entry, the first. */
export function settingOn(day: Day, settings: Settings): Setting {
  const dated = [...settings].sort((a, b) => (a.from < b.from ? -1 : 1));
  const current = dated.findLast(({ from }) => from <= day) ?? dated[0];
  if (!current) throw new Error('settings hold no readings');
  return current;
}

export const readingsOn = (day: Day, settings: Settings): Readings => settingOn(day, settings).readings;

/** The first day without districts. */
const REGIONS_SINCE: Day = '2025-07-01';

/** The lowest level of the procuracy on a day. */
export const lowestProcuracyOn = (day: Day, settings: Settings): ProcuracyLevel =>
  readingsOn(day, settings).procuracy?.lowest ?? (day < REGIONS_SINCE ? 'district' : 'regional');

/** The heaviest frame, in years, that a court of the lowest level tries on a day. */
export const triedBelowOn = (day: Day, settings: Settings): number =>
  readingsOn(day, settings).courts?.upTo ?? (day < REGIONS_SINCE ? 15 : 20);

export const absentVictimOn = (day: Day, settings: Settings): AbsentVictim =>
  readingsOn(day, settings).appeals?.absentVictim ?? 'receipt';

export const returnsAfterAnnulmentOn = (day: Day, settings: Settings): AfterAnnulment =>
  readingsOn(day, settings).returns?.afterAnnulment ?? 'on';

export const splitExtensionsOn = (day: Day, settings: Settings): SplitExtensions =>
  readingsOn(day, settings).splits?.extensions ?? 'kept';

const SENTENCES: SentencesRead = {
  joined: 'checked',
  prison: 360,
  reform: 36,
  daysOfReform: 3,
  graver: 'refused',
};

export const sentencesOn = (day: Day, settings: Settings): SentencesRead => ({
  ...SENTENCES,
  ...readingsOn(day, settings).sentences,
});

export const suspendedByOn = (day: Day, settings: Settings): SuspendedBy =>
  readingsOn(day, settings).suspensions?.by ?? 'day-after';

/** The period of who alone is resumed holds beside that of the case. */
export const ownOnceResumed = ({ resumptions }: Readings): boolean => resumptions?.ofOne !== 'case';

export const detainedAgainOn = (day: Day, settings: Settings): DetainedAgain =>
  readingsOn(day, settings).detention?.again ?? 'on';
