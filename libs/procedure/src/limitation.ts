import type { Article, Clause, Day, FileId, Moment, TerminationGround } from '@la-chan/contracts';
import type { Deadline } from './clocks';

/** Somebody of a file that comes, with the day from which they are liable where that is known. */
export interface Liable {
  readonly id: FileId;
  readonly article: Article;
  readonly clause: Clause;
  readonly limitationFrom?: Day | null | undefined;
}

/** The rules of the limitation periods of a file: of each person, and of the file as a whole. */
interface Periods {
  readonly own: string;
  readonly whole?: string;
}

/**
 * None of these may be held liable any more (BLHS 27). The period of a person is their own, else that of the file; of who
 * evades the search it stands still, and of a crime whose day is not known it is not known.
 */
export const isTimeBarred = (
  { own, whole }: Periods,
  whom: readonly FileId[],
  deadlines: readonly Deadline[],
  at: Moment,
): boolean => {
  const period = (rule: string | undefined, about?: FileId) =>
    deadlines.findLast((one) => one.rule === rule && one.about === about && one.status !== 'replaced');
  const ofFile = period(whole);
  const periods = whom.length > 0 ? whom.map((id) => period(own, id) ?? ofFile) : [ofFile];
  return periods.every(
    (one) => one !== undefined && one.status !== 'suspended' && one.status !== 'cancelled' && at >= one.dueAt,
  );
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
