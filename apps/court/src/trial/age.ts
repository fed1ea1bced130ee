import type { EventOf, FileId, judgmentPronounced, Moment } from '@la-chan/contracts';
import { assertAllOfAge, chargedAlone, type HistoryEntry, type KnownPersons } from '@la-chan/procedure';
import { foundOf } from './found';
import { crimeDays } from './limitation';
import type { Defendant, Trial } from './trial';

type Judgment = EventOf<typeof judgmentPronounced>['data'];

/** Whom a judgment finds guilty, and of what. */
export const foundGuilty = ({ defendants }: Trial, { verdicts }: Pick<Judgment, 'verdicts'>): readonly Defendant[] =>
  defendants.flatMap((one) => {
    const judged = verdicts.find(({ defendant }) => defendant === one.id);
    const found = judged ? foundOf(one, judged) : [];
    return found.length > 0 ? [{ ...one, ...chargedAlone(found) }] : [];
  });

/** Whoever is tried, or found guilty, was of age: against whoever was not the trial is terminated (BLHS 12; BLTTHS 157(3), 282(1)(a)). */
export const assertTriedOfAge = (
  tried: readonly Defendant[],
  persons: KnownPersons,
  history: readonly HistoryEntry[],
  at: Moment,
): void => {
  const known = [...persons].map(([id, person]) => ({ id, person }));
  assertAllOfAge(crimeDays(history), tried, known, at);
};

/** Whom a trial may find guilty, by who they are. */
export const persons = ({ defendants }: Trial): { id: FileId; person: FileId }[] =>
  defendants.map(({ id, person }) => ({ id, person }));
