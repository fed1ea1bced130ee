import {
  defendantFound,
  triedOffenceDated,
  type Day,
  type EventOf,
  type FileId,
  type judgmentPronounced,
  type Moment,
  type TerminationGround,
} from '@la-chan/contracts';
import {
  assertDatable,
  assertLiableAs,
  crimeDaysIn,
  isEvading,
  isLiable,
  isTimeBarred,
  liableHere,
  unseenPeriod,
  withCrimeDays,
  type CrimeDays,
  type Deadline,
  type Liable,
  type Settings,
  type Unseen,
} from '@la-chan/procedure';
import { foundOf, heaviestOf } from './found';
import { TrialRefusal } from './refusal';
import { trialProcedure, type Defendant, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

/** The period of each defendant, at a court. */
export const OWN = 'BLHS27.trial';

export const crimeDays = crimeDaysIn({
  about: 'defendant',
  dated: triedOffenceDated.type,
  found: defendantFound.type,
});

/** The period runs by the clause of the indictment (BLHS 27; TTLT 01/2020 11(4)). */
export const liableFrom = (file: FileId, defendants: readonly Liable[], at: Moment): TrialEvent[] =>
  defendants.flatMap(({ id, article, clause, ...one }) =>
    liableHere(one).map((since) => triedOffenceDated(file, { defendant: id, ...since, article, clause }, at)),
  );

/** Whose matter is before this court still. */
const DATED: readonly Defendant['state'][] = ['on-trial', 'suspended', 'terminated'];

/** Since when one defendant is liable, as the court finds it (BLHS 27(3); TTLT 01/2020 11(4)). */
export const dateOffence = (
  file: Trial,
  { defendant, committedOn }: { defendant: FileId; committedOn: Day },
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('dateOffence', file.status);
  const one = file.defendants.find(({ id }) => id === defendant);
  if (!one || !DATED.includes(one.state)) throw new TrialRefusal('not-a-defendant', 'BLHS 27(3)');
  const { article, clause } = one;
  const searched = isEvading(one);
  assertDatable({ own: OWN, about: defendant, committedOn, searched }, deadlines, at);
  return [triedOffenceDated(file.id, { defendant, committedOn, article, clause }, at)];
};

/** Against these it ends as time-barred though the file does not show it (BLHS 27). */
export const unseenFor = (
  defendants: readonly { readonly id: FileId }[],
  ground: TerminationGround,
  deadlines: readonly Deadline[],
  at: Moment,
): Unseen => {
  const whom = defendants.map(({ id }) => id);
  return unseenPeriod({ own: OWN }, whom, ground, deadlines, at);
};

/** What was suspended or terminated goes on while somebody may be held liable; otherwise it is terminated (BLTTHS 283(1)). */
export const assertNotTimeBarred = (
  defendants: readonly { readonly id: FileId }[],
  deadlines: readonly Deadline[],
  at: Moment,
): void => {
  const whom = defendants.map(({ id }) => id);
  if (isTimeBarred({ own: OWN }, whom, deadlines, at))
    throw new TrialRefusal('time-barred', 'BLTTHS 283(1); BLHS 27; TTLT 01/2020 11(2)');
};

/** Whoever is liable for another crime than that of the indictment, be it without a penalty, is so within the period of that one (BLHS 27(2)). */
export const assertStillLiable = (
  { defendants }: Trial,
  { verdicts, liable = [] }: EventOf<typeof judgmentPronounced>['data'],
  at: Moment,
  settings: Settings,
  days: CrimeDays = new Map(),
): void => {
  const isJudged = (id: FileId): boolean => verdicts.some(({ defendant }) => defendant === id);
  if (!liable.every(({ defendant }) => isJudged(defendant)))
    throw new TrialRefusal('not-a-defendant', 'BLTTHS 157(5); BLHS 27');
  const found = verdicts.flatMap((judged) => {
    const one = defendants.find(({ id }) => id === judged.defendant);
    if (!one || !isLiable(judged.verdict)) return [];
    const { article, clause } = heaviestOf(one, foundOf(one, judged));
    return article === one.article && clause === one.clause ? [] : [{ ...one, article, clause }];
  });
  assertLiableAs(OWN, withCrimeDays(found, days), liable, at, settings);
};
