import {
  prosecutedAccusedFound,
  prosecutedOffenceDated,
  type Day,
  type FileId,
  type Moment,
  type TerminationGround,
} from '@la-chan/contracts';
import {
  assertDatable,
  crimeDaysIn,
  isEvading,
  isTimeBarred,
  liableHere,
  isAtRequest,
  mayAskForIt,
  unseenPeriod,
  type Deadline,
  type Liable,
  type Unseen,
} from '@la-chan/procedure';
import { isHere } from './prosecuted-accused';
import { prosecutionProcedure, type ProsecutedAccused, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';

export const crimeDays = crimeDaysIn({ dated: prosecutedOffenceDated.type, found: prosecutedAccusedFound.type });

/** The period of each accused, at the procuracy. */
const OWN = 'BLHS27.prosecution';
const idsOf = (accused: readonly ProsecutedAccused[]): FileId[] => accused.map(({ id }) => id);

/** Against these it ends as time-barred though the file does not show it (BLHS 27). */
export const unseenFor = (
  accused: readonly ProsecutedAccused[],
  ground: TerminationGround,
  deadlines: readonly Deadline[],
  at: Moment,
): Unseen => unseenPeriod({ own: OWN }, idsOf(accused), ground, deadlines, at);

/** The period runs by the clause of the conclusion that the file came with (BLHS 27; TTLT 01/2020 9(4)). */
export const liableFrom = (file: FileId, accused: readonly Liable[], at: Moment): ProsecutionEvent[] =>
  accused.flatMap(({ id, article, clause, ...one }) =>
    liableHere(one).map((since) => prosecutedOffenceDated(file, { accused: id, ...since, article, clause }, at)),
  );

/** Since when one accused is liable, as the procuracy finds it (BLHS 27(3); TTLT 01/2020 9(4)). */
export const dateOffence = (
  file: ProsecutionFile,
  { accused, committedOn }: { accused: FileId; committedOn: Day },
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('dateOffence', file.status);
  const one = file.accused.find(({ id }) => id === accused);
  if (!one || !isHere(one)) throw new ProsecutionRefusal('not-of-this-file', 'BLHS 27(3)');
  const { article, clause } = one;
  const searched = isEvading(one);
  assertDatable({ own: OWN, about: accused, committedOn, searched }, deadlines, at);
  return [prosecutedOffenceDated(file.id, { accused, committedOn, article, clause }, at)];
};

/** What was suspended or terminated goes on while somebody may be held liable, or because they ask for it themselves (BLTTHS 249(1)). */
export const assertMayGoOn = (
  accused: readonly ProsecutedAccused[],
  resumption: Parameters<typeof isAtRequest>[0],
  deadlines: readonly Deadline[],
  at: Moment,
): void => {
  if (isAtRequest(resumption)) {
    if (accused.length === 0 || !accused.every(({ terminatedFor }) => mayAskForIt(terminatedFor)))
      throw new ProsecutionRefusal('not-at-request', 'BLTTHS 157(5), (6), 249(1)');
    return;
  }
  if (isTimeBarred({ own: OWN }, idsOf(accused), deadlines, at))
    throw new ProsecutionRefusal('time-barred', 'BLTTHS 249(1); BLHS 27; TTLT 01/2020 9(2)');
};
