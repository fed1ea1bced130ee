import {
  dayOf,
  type Article,
  type Clause,
  type Day,
  type FileId,
  type FoundLiable,
  type LiabilityGround,
  type Moment,
  type ResumptionGround,
  type StillLiable,
  type TerminationGround,
} from '@la-chan/contracts';
import {
  deadlinesOf,
  isAsk,
  putRight,
  RULES,
  type Deadline,
  type HistoryEntry,
  type LimitRule,
  type Settings,
} from './clocks';
import { Refusal } from './refusal';
import { runsFrom, type WithSearch } from './search';

/** Somebody of a file that comes, with the day from which they are liable where that is known. */
export interface Liable {
  readonly id: FileId;
  readonly article: Article;
  readonly clause: Clause;
  readonly limitationFrom?: Day | null | undefined;
  /** That of the crime, where it is another: the period runs anew, or stands still (BLHS 27(3)). */
  readonly committedOn?: Day | undefined;
}

/** The rules of the limitation periods of a file: of each person, and of the file as a whole. */
interface Periods {
  readonly own: string;
  readonly whole?: string;
}

/**
 * None of these may be held liable any more (BLHS 27). The period of a person is their own, else that of the file; of who
 * evades the search it stands still, of a crime whose day is not known it is not known, nor of one from before 2018 unless the
 * city has set it, as the Code of that time is not among the texts (BLHS 7(3)).
 */
export const isTimeBarred = (
  of: Periods,
  whom: readonly FileId[],
  deadlines: readonly Deadline[],
  at: Moment,
): boolean =>
  periodsOf(of, whom, deadlines).every(
    (one) =>
      one !== undefined && !one.unverified && !['suspended', 'cancelled'].includes(one.status) && at >= one.dueAt,
  );

const periodsOf = (
  { own, whole }: Periods,
  whom: readonly FileId[],
  deadlines: readonly Deadline[],
): (Deadline | undefined)[] => {
  const period = (rule: string | undefined, about?: FileId) =>
    deadlines.findLast((one) => one.rule === rule && one.about === about && one.status !== 'replaced');
  const ofFile = period(whole);
  return whom.length > 0 ? whom.map((id) => period(own, id) ?? ofFile) : [ofFile];
};

/** Why a decision that something is time-barred is not seen from the file. */
export interface Unseen {
  unseen?: 'not-dated' | 'running';
}

/** It ends as time-barred, and of somebody the file does not show that: the day of the crime is not known, or the period runs, or stands still as they evade the search (BLHS 27). */
export const unseenPeriod = (
  of: Periods,
  whom: readonly FileId[],
  ground: TerminationGround | undefined,
  deadlines: readonly Deadline[],
  at: Moment,
): Unseen => {
  if (ground !== 'time-barred') return {};
  const periods = periodsOf(of, whom, deadlines);
  const isOpen = (one: Deadline | undefined): boolean =>
    Boolean(one && !one.unverified && (one.status === 'suspended' || at < one.dueAt)); // not known of a crime from before 2018
  if (periods.some(isOpen)) return { unseen: 'running' };
  return periods.every((one) => one !== undefined) ? {} : { unseen: 'not-dated' };
};

/**
 * Does the period of this one stand still while they are searched for? It runs anew once they are found; where the day of the
 * crime was not known, it is known from then on (BLHS 27(3)).
 */
export const standsStill = (own: string, about: FileId, deadlines: readonly Deadline[]): boolean =>
  deadlines.some((one) => one.rule === own && one.about === about && one.status === 'suspended');

const AT_REQUEST: readonly TerminationGround[] = ['time-barred', 'amnesty'];

/** Whoever does not agree that their matter ended by lapse of time or by amnesty may ask that it go on (BLTTHS 235(1), 249(1)). */
export const mayAskForIt = (terminatedFor: TerminationGround | null | undefined): boolean =>
  Boolean(terminatedFor && AT_REQUEST.includes(terminatedFor));

/** Does it go on because an accused has asked so? */
export const isAtRequest = (resumption: {
  readonly requested?: true | undefined;
  readonly ground?: ResumptionGround | undefined;
}): boolean => resumption.requested === true || resumption.ground === 'disputed';

/** The day of a crime cannot be so, or who is indicted may be held liable no more as it is counted. */
export class LiabilityRefusal extends Refusal {
  constructor(
    override readonly code: 'dated-ahead' | 'period-stands-still' | 'liability-lapsed',
    override readonly law: string,
    override readonly field: string,
  ) {
    super(code);
  }
}

/** The day of the crime becomes known, or is another one than was held: none that is still to come, and not of who evades the search, whether it was known before or not (BLHS 27(3)). */
export const assertDatable = (
  { own, about, committedOn, searched }: { own: string; about: FileId; committedOn: Day; searched: boolean },
  deadlines: readonly Deadline[],
  at: Moment,
): void => {
  if (committedOn > dayOf(at)) throw new LiabilityRefusal('dated-ahead', 'BLHS 27(3)', '/committedOn');
  if (searched || standsStill(own, about, deadlines))
    throw new LiabilityRefusal('period-stands-still', 'BLHS 27(3)', '/committedOn');
};

/** Since when somebody is liable, as it goes along with them. */
export interface LiableSince {
  limitationFrom?: Day;
  committedOn?: Day;
}

/** From which day the period runs, and that of the crime where it is another. */
export const liableAs = (from: Day | null | undefined, crimeDay: Day | undefined): LiableSince => ({
  ...(from && { limitationFrom: from }),
  ...(crimeDay && crimeDay !== from && { committedOn: crimeDay }),
});

/** The same as the file into which they come has it; nothing where no day is known. */
export const liableHere = ({
  limitationFrom: from,
  committedOn: crimeOn,
}: Omit<Liable, 'id' | 'article' | 'clause'>) => {
  if (from) return [{ committedOn: from, ...(crimeOn && { crimeOn }) }];
  return crimeOn ? [{ committedOn: crimeOn, standsStill: true as const }] : [];
};

/** What names the day of the crime of one person, and on what the period of theirs runs anew: once they are found, or from another crime (BLHS 27(3)). */
interface Naming {
  readonly about?: string;
  readonly dated: string;
  readonly found: string;
  readonly further?: string;
}

/** The day of the crime of each of whom it is known. */
export type CrimeDays = ReadonlyMap<FileId, Day>;

/** As it was named last in a file, here or where they come from; a day from which the period runs anew is not that (BLHS 27(3)). */
export const crimeDaysIn =
  ({ about = 'accused', dated, found, further }: Naming) =>
  (history: readonly HistoryEntry[]): CrimeDays => {
    const days = new Map<FileId, Day>();
    const anew = new Map<FileId, unknown[]>();
    for (const { type, at, data = {} } of putRight(history)) {
      const { [about]: whom, committedOn, crimeOn } = data;
      if (typeof whom !== 'string') continue;
      const known = anew.get(whom) ?? [];
      if (type === found) anew.set(whom, [...known, dayOf(at)]);
      if (type === further) anew.set(whom, [...known, committedOn]);
      if (type === dated && (crimeOn !== undefined || !known.includes(committedOn)))
        days.set(whom, (crimeOn ?? committedOn) as Day);
    }
    return days;
  };

/** Each with that, where the limitation period runs from another, or stands still. */
export const withCrimeDays = <One extends Liable & WithSearch>(whom: readonly One[], days: CrimeDays): One[] =>
  whom.map((one) => {
    const limitationFrom = runsFrom(one);
    return { ...one, limitationFrom, ...liableAs(limitationFrom, days.get(one.id)) };
  });

/** Of these, from which day the period of each runs where that was found since the file came: it said another, or none (BLHS 27(3)). */
export const foundLiable = (
  came: readonly (LiableSince & { readonly id: FileId })[],
  whom: readonly (Liable & WithSearch)[],
  days: CrimeDays,
): FoundLiable[] =>
  withCrimeDays(whom, days).flatMap(({ id: accused, limitationFrom, committedOn }) => {
    const said = came.find(({ id }) => id === accused);
    if (!limitationFrom || (said?.limitationFrom === limitationFrom && said.committedOn === committedOn)) return [];
    return [{ accused, limitationFrom, ...(committedOn && { committedOn }) }];
  });

/** Those of a file to which it comes back, each as it was found. */
export const liableAgain = <One extends Liable>(whom: readonly One[], found: readonly FoundLiable[] = []): One[] =>
  whom.flatMap((one) => {
    const { limitationFrom, committedOn } = found.find(({ accused }) => accused === one.id) ?? {};
    return limitationFrom ? [{ ...one, limitationFrom, committedOn }] : [];
  });

/** The period of each, were it counted for this crime from the day on which they are liable from; of whom no day is known, none (BLHS 27(2)). */
export const periodsAs = (own: string, liable: readonly Liable[], at: Moment, settings: Settings): Deadline[] => {
  const rule = RULES.find((one): one is LimitRule => one.id === own && !isAsk(one));
  const [dates] = rule?.starts ?? [];
  if (!rule?.about || typeof dates !== 'object') throw new Error(`no period of somebody has the id ${own}`);
  const { about } = rule;
  const dated = liable.flatMap(({ id, article, clause, ...one }) =>
    liableHere(one).map((since) => ({ type: dates.event, at, data: { [about]: id, ...since, article, clause } })),
  );
  return deadlinesOf(dated, { rules: [rule], settings });
};

/** Whose period has run out is indicted only where it is said why they may be held liable still (BLHS 27; BLTTHS 157(5), 248(1)). */
export const assertLiable = (
  own: string,
  whom: readonly FileId[],
  said: readonly StillLiable[] = [],
  deadlines: readonly Deadline[],
  at: Moment,
  law = 'BLTTHS 157(5), 248(1); BLHS 27',
): void => {
  const unsaid = whom.filter((id) => !said.some(({ accused }) => accused === id));
  if (unsaid.some((id) => isTimeBarred({ own }, [id], deadlines, at)))
    throw new LiabilityRefusal('liability-lapsed', law, '/liable');
};

/** Whoever is convicted of another crime than before is so within the period of that one, unless it is said why they may be held liable still (BLHS 27(2)). */
export const assertLiableAs = (
  own: string,
  found: readonly Liable[],
  liable: readonly { readonly defendant: FileId; readonly ground: LiabilityGround }[],
  at: Moment,
  settings: Settings,
): void => {
  const whom = found.map(({ id }) => id);
  const said = liable.map(({ defendant: accused, ground }) => ({ accused, ground }));
  assertLiable(own, whom, said, periodsAs(own, found, at, settings), at, 'BLTTHS 157(5); BLHS 27');
};
