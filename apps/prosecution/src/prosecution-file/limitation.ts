import { prosecutedOffenceDated, type FileId, type Moment } from '@la-chan/contracts';
import { isTimeBarred, mayAskForIt, type Deadline, type Liable } from '@la-chan/procedure';
import { ProsecutionRefusal, type ProsecutedAccused } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

/** The period runs by the clause of the conclusion that the file came with (BLHS 27; TTLT 01/2020 9(4)). */
export const liableFrom = (file: FileId, accused: readonly Liable[], at: Moment): ProsecutionEvent[] =>
  accused.flatMap(({ id, article, clause, limitationFrom }) =>
    limitationFrom
      ? [prosecutedOffenceDated(file, { accused: id, committedOn: limitationFrom, article, clause }, at)]
      : [],
  );

/** What was suspended or terminated goes on while somebody may be held liable, or because they ask for it themselves (BLTTHS 249(1)). */
export const assertMayGoOn = (
  accused: readonly ProsecutedAccused[],
  { requested }: { requested?: true | undefined },
  deadlines: readonly Deadline[],
  at: Moment,
): void => {
  if (requested) {
    if (accused.length === 0 || !accused.every(({ terminatedFor }) => mayAskForIt(terminatedFor)))
      throw new ProsecutionRefusal('not-at-request', 'BLTTHS 157(5), (6), 249(1)');
    return;
  }
  const whom = accused.map(({ id }) => id);
  if (isTimeBarred({ own: 'BLHS27.prosecution' }, whom, deadlines, at))
    throw new ProsecutionRefusal('time-barred', 'BLTTHS 249(1); BLHS 27; TTLT 01/2020 9(2)');
};
