import { triedOffenceDated, type FileId, type Moment } from '@la-chan/contracts';
import { isTimeBarred, type Deadline, type Liable } from '@la-chan/procedure';
import { TrialRefusal } from './refusal';
import type { TrialEvent } from './trial.events';

/** The period runs by the clause of the indictment (BLHS 27; TTLT 01/2020 11(4)). */
export const liableFrom = (file: FileId, defendants: readonly Liable[], at: Moment): TrialEvent[] =>
  defendants.flatMap(({ id, article, clause, limitationFrom }) =>
    limitationFrom
      ? [triedOffenceDated(file, { defendant: id, committedOn: limitationFrom, article, clause }, at)]
      : [],
  );

/** What was suspended or terminated goes on while somebody may be held liable; otherwise it is terminated (BLTTHS 283(1)). */
export const assertNotTimeBarred = (
  defendants: readonly { readonly id: FileId }[],
  deadlines: readonly Deadline[],
  at: Moment,
): void => {
  const whom = defendants.map(({ id }) => id);
  if (isTimeBarred({ own: 'BLHS27.trial' }, whom, deadlines, at))
    throw new TrialRefusal('time-barred', 'BLTTHS 283(1); BLHS 27; TTLT 01/2020 11(2)');
};
