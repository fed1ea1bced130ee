import {
  accusedFound,
  accusedWanted,
  dayOf,
  furtherOffenceNoted,
  offenceDated,
  type Day,
  type FileId,
  type Moment,
  type TerminationGround,
} from '@la-chan/contracts';
import {
  crimeDaysIn,
  isTimeBarred,
  liableAs,
  liableHere,
  mayAskForIt,
  unseenPeriod,
  type CrimeDays,
  type Deadline,
  type HistoryEntry,
  type Liable,
  type LiableSince,
  type Unseen,
} from '@la-chan/procedure';
import { pursued, type Accused } from './accused';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';

export const crimeDays = crimeDaysIn({
  dated: offenceDated.type,
  found: accusedFound.type,
  further: furtherOffenceNoted.type,
});

/** Since when somebody is liable for the crime of the case, or one accused for theirs (BLTTHS 179(2); BLHS 27(3)). */
export const dateOffence = (
  file: Case,
  { accused, committedOn }: { accused?: FileId; committedOn: Day },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('dateOffence', file.status);
  const one = accused === undefined ? undefined : pursued(file, accused);
  if (one?.wanted?.ground === 'absconded') throw new CaseRefusal('wanted-already', 'BLHS 27(3)');
  const { article, clause } = one ?? file;
  return dated(file.id, { accused, committedOn, article, clause }, at);
};

/** The day of the crime, where it is known. */
export const dated = (
  id: FileId,
  {
    accused,
    committedOn,
    ...crime
  }: Pick<Case, 'article' | 'clause'> & {
    accused?: FileId | undefined;
    committedOn?: Day | undefined;
    crimeOn?: Day;
    standsStill?: true;
  },
  at: Moment,
): CaseEvent[] => {
  if (committedOn === undefined) return [];
  if (committedOn > dayOf(at)) throw new CaseRefusal('offence-still-to-come', 'BLTTHS 179(2)');
  return [offenceDated(id, { ...(accused && { accused }), committedOn, ...crime }, at)];
};

/** Since when those who come with a case are liable; who evades the search goes on being searched for. */
export const liableOn = (id: FileId, coming: readonly (Liable & Pick<Accused, 'wanted'>)[], at: Moment): CaseEvent[] =>
  coming.flatMap(({ id: accused, article, clause, wanted, ...one }) => [
    ...liableHere(one).flatMap((since) => dated(id, { accused, ...since, article, clause }, at)),
    ...(wanted ? [accusedWanted(id, { accused, ...wanted, again: true }, at)] : []),
  ]);

/** Another crime, whose frame of penalty goes beyond one year, within the period of the first: that runs anew (BLHS 27(3)). */
export const noteFurtherOffence = (
  file: Case,
  { accused, committedOn, overOneYear }: { accused: FileId; committedOn: Day; overOneYear: boolean },
  deadlines: readonly Deadline[],
  at: Moment,
  history: readonly HistoryEntry[] = [],
): CaseEvent[] => {
  caseProcedure.assertLawful('noteFurtherOffence', file.status);
  if (!overOneYear) throw new CaseRefusal('further-crime-too-light', 'BLHS 27(3)');
  const { article, clause } = pursued(file, accused);
  const period = deadlines.findLast(
    ({ rule, about, status }) => rule === 'BLHS27' && about === accused && status === 'running',
  );
  if (!period || committedOn <= dayOf(period.startedAt) || committedOn > period.dueOn || committedOn > dayOf(at))
    throw new CaseRefusal('not-within-the-period', 'BLHS 27(3)');
  const crimeOn = crimeDays(history).get(accused);
  const first = { article, clause, ...(crimeOn && { crimeOn }) };
  return [furtherOffenceNoted(file.id, { accused, committedOn, ...first, overOneYear }, at)];
};

/**
 * Once nobody may be held liable any more, what is suspended is terminated without being resumed (TTLT 01/2020 7(2)). The
 * period of an accused is their own; of a case whose offender is not known, that of the case. What is not dated is not known.
 */
export const assertNotTimeBarred = (accused: readonly Accused[], deadlines: readonly Deadline[], at: Moment): void => {
  if (isTimeBarred(PERIODS, idsOf(accused), deadlines, at))
    throw new CaseRefusal('time-barred', 'BLTTHS 235(1); BLHS 27; TTLT 01/2020 7(2)');
};

const PERIODS = { own: 'BLHS27', whole: 'BLHS27.case' };
const idsOf = (accused: readonly Accused[]): FileId[] => accused.map(({ id }) => id);

/** Against these, or of the case alone, it ends as time-barred though the file does not show it (BLHS 27). */
export const unseenFor = (
  accused: readonly Accused[],
  ground: TerminationGround | undefined,
  deadlines: readonly Deadline[],
  at: Moment,
): Unseen => unseenPeriod(PERIODS, idsOf(accused), ground, deadlines, at);

/** Whoever does not agree that their matter ended by lapse of time or by amnesty may ask for it to be investigated (BLTTHS 235(1)). */
export const assertMayAskForIt = (terminatedFor: TerminationGround | null | undefined): void => {
  if (!mayAskForIt(terminatedFor)) throw new CaseRefusal('not-at-request', 'BLTTHS 157(5), (6), 235(1)');
};

/** Since when an accused is liable, for whoever has the file next; of who evades the search it stands still (BLHS 27(3)). */
export const liableSince = (
  { committedOn }: Pick<Case, 'committedOn'>,
  { id, limitationFrom, wanted }: Accused,
  days: CrimeDays,
): LiableSince => {
  const from = limitationFrom ?? committedOn;
  return liableAs(wanted?.ground === 'absconded' ? null : from, days.get(id) ?? committedOn ?? undefined);
};
