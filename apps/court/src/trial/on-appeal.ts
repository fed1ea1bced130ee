import {
  appealHandedOver,
  appealJudged,
  appealOffered,
  appealOfferEnded,
  appealRecorded,
  cassationNoted,
  judgmentInForce,
  judgmentInForceInPart,
  type AgencyId,
  type Appellant,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { offering, type Deadline } from '@la-chan/procedure';
import { trialProcedure, TrialRefusal, type Defendant, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

/** The higher procuracy has longer than everybody else (BLTTHS 333(1), 337(1)). */
const limitOf = (by: Appellant): string => (by === 'higher-procuracy' ? '337.higher' : '333');

const runsOut = (deadlines: readonly Deadline[], rule: string): Moment | undefined =>
  deadlines.findLast((one) => one.rule === rule)?.dueAt;

/** A late appeal is recorded as late: whether it is heard is for the appeal court (BLTTHS 335). */
export const recordAppeal = (
  file: Trial,
  appeal: { by: Appellant; defendants: FileId[] },
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordAppeal', file.status);
  const judged = file.defendants.filter(({ state }) => state === 'judged').map(({ id }) => id);
  if (!appeal.defendants.every((id) => judged.includes(id))) throw new TrialRefusal('not-a-defendant', 'BLTTHS 331');
  const until = runsOut(deadlines, limitOf(appeal.by));
  return [appealRecorded(file.id, { ...appeal, late: until !== undefined && at > until }, at)];
};

/** The appeal judgment is in force when it is pronounced (BLTTHS 355(2)); it comes by the exchange that the file went by. */
export const judgeAppeal = (
  file: Trial,
  judgment: Omit<EventOf<typeof appealJudged>['data'], 'article' | 'clause' | 'seriousness'>,
  exchange: string | null,
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('judgeAppeal', file.status);
  if (file.appeal !== exchange) throw new TrialRefusal('with-the-court-of-appeal', 'BLTTHS 339, 355');
  const { article, clause, seriousness } = file;
  const open = file.defendants.filter(isOpen).map(({ id }) => id);
  if (!judgment.verdicts.every(({ defendant }) => open.includes(defendant)))
    throw new TrialRefusal('not-a-defendant', 'BLTTHS 355');
  const stands = judgment.outcome === 'upheld' || judgment.outcome === 'amended' || judgment.outcome === 'dismissed';
  return [
    appealJudged(file.id, { ...judgment, article, clause, seriousness }, at),
    ...(stands ? [judgmentInForce(file.id, { since: at }, at)] : []),
  ];
};

const inForceFrom = (deadlines: readonly Deadline[], at: Moment): Moment => {
  const since = runsOut(deadlines, '337.higher');
  if (since === undefined || at < since) throw new TrialRefusal('appeal-still-open', 'BLTTHS 333, 337, 343');
  return since;
};

/** In force from the day on which nobody can appeal or protest any more (BLTTHS 343). */
export const putInForce = (file: Trial, deadlines: readonly Deadline[], at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('putInForce', file.status);
  const since = inForceFrom(deadlines, at);
  return [judgmentInForce(file.id, { since }, at)];
};

const isOpen = ({ state, inForceSince }: Defendant): boolean => state === 'judged' && inForceSince === null;

/** The part that nobody has appealed or protested is in force, while the rest is heard on appeal (BLTTHS 343). */
export const putInForceInPart = (
  file: Trial,
  defendants: FileId[],
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('putInForceInPart', file.status);
  const since = inForceFrom(deadlines, at);
  for (const id of defendants) {
    const one = file.defendants.find((each) => each.id === id && isOpen(each));
    if (!one) throw new TrialRefusal('not-a-defendant', 'BLTTHS 343');
    if (one.appealed) throw new TrialRefusal('part-under-appeal', 'BLTTHS 339, 343');
  }
  return [judgmentInForceInPart(file.id, { defendants, since }, at)];
};

/** A judgment in force that a higher court has looked at again; what follows comes to the court as any case does (BLTTHS 370, 397). */
export const noteCassation = (
  file: Trial,
  cassation: EventOf<typeof cassationNoted>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('noteCassation', file.status);
  return [cassationNoted(file.id, cassation, at)];
};

/** With everything to the court of appeal; `exchange` is null where that takes no part in the platform (BLTTHS 339). */
export const sendOnAppeal = (
  file: Trial,
  { exchange, to }: { exchange: string; to: AgencyId } | { exchange: null; to: null },
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('sendOnAppeal', file.status);
  return [
    exchange
      ? appealOffered(file.id, { exchange, to }, at)
      : appealHandedOver(file.id, { exchange: null, to: null }, at),
  ];
};

export const { withdraw, takeBack, release } = offering(
  trialProcedure,
  ({ appeal }: Trial) => appeal,
  appealOfferEnded,
  appealHandedOver,
);
