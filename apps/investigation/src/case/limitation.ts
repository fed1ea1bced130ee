import { dayOf, furtherOffenceNoted, offenceDated, type Day, type FileId, type Moment } from '@la-chan/contracts';
import type { Deadline } from '@la-chan/procedure';
import { pursued } from './accused';
import { caseProcedure, CaseRefusal, type Case } from './case';
import type { CaseEvent } from './case.events';

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
    article,
    clause,
  }: Pick<Case, 'article' | 'clause'> & {
    accused?: FileId | undefined;
    committedOn?: Day | undefined;
  },
  at: Moment,
): CaseEvent[] => {
  if (committedOn === undefined) return [];
  if (committedOn > dayOf(at)) throw new CaseRefusal('offence-still-to-come', 'BLTTHS 179(2)');
  return [offenceDated(id, { ...(accused && { accused }), committedOn, article, clause }, at)];
};

/** Another crime, whose frame of penalty goes beyond one year, within the period of the first: that runs anew (BLHS 27(3)). */
export const noteFurtherOffence = (
  file: Case,
  { accused, committedOn }: { accused: FileId; committedOn: Day },
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('noteFurtherOffence', file.status);
  const { article, clause } = pursued(file, accused);
  const period = deadlines.findLast(
    ({ rule, about, status }) => rule === 'BLHS27' && about === accused && status === 'running',
  );
  if (!period || committedOn <= dayOf(period.startedAt) || committedOn > period.dueOn || committedOn > dayOf(at))
    throw new CaseRefusal('not-within-the-period', 'BLHS 27(3)');
  return [furtherOffenceNoted(file.id, { accused, committedOn, article, clause }, at)];
};
