import {
  appealHandedOver,
  appealJudged,
  appealOffered,
  appealOfferEnded,
  appealRecorded,
  appealWithdrawn,
  cassationNoted,
  dayOf,
  judgmentInForce,
  judgmentInForceInPart,
  type AgencyId,
  type Appellant,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { addDays, offering, type Deadline } from '@la-chan/procedure';
import { trialProcedure, TrialRefusal, type Defendant, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

/** The higher procuracy has longer than everybody else (BLTTHS 333(1), 337(1)). */
const limitOf = (by: Appellant): string => (by === 'higher-procuracy' ? '337.higher' : '333');

const runsOut = (deadlines: readonly Deadline[], rule: string): Moment | undefined =>
  deadlines.findLast((one) => one.rule === rule)?.dueAt;

interface Appealed {
  readonly by: Appellant;
  /** Of one who was absent from the hearing: when the judgment was received, or posted. */
  readonly receivedOn?: Day | undefined;
}

const DAYS_TO_APPEAL = 15;

/** Past its time, which for one who was absent from the hearing runs from the receipt of the judgment (BLTTHS 333(1), 337(1)). */
export const isLate = ({ by, receivedOn }: Appealed, deadlines: readonly Deadline[], at: Moment): boolean => {
  if (receivedOn && dayOf(at) <= addDays(receivedOn, DAYS_TO_APPEAL)) return false;
  const until = runsOut(deadlines, limitOf(by));
  return until !== undefined && at > until;
};

export const assertJudged = ({ defendants }: Trial, some: readonly FileId[]): void => {
  if (!some.every((id) => defendants.some((one) => one.id === id && one.state === 'judged')))
    throw new TrialRefusal('not-a-defendant', 'BLTTHS 331');
};

/** In time: a late appeal is the court of appeal's to accept first (BLTTHS 335); of a late protest the law knows nothing (BLTTHS 337). */
export const recordAppeal = (
  file: Trial,
  appeal: { by: Appellant; defendants: FileId[]; receivedOn?: Day | undefined },
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordAppeal', file.status);
  assertJudged(file, appeal.defendants);
  if (isLate(appeal, deadlines, at))
    throw appeal.by === 'procuracy' || appeal.by === 'higher-procuracy'
      ? new TrialRefusal('protest-too-late', 'BLTTHS 337(1)')
      : new TrialRefusal('appeal-too-late', 'BLTTHS 333(1), 335');
  return [appealRecorded(file.id, { ...appeal, late: false }, at)];
};

/** All that this one has appealed or protested, before the file has gone up; where nothing is left the judgment waits for its time alone (BLTTHS 342, from general knowledge). */
export const recordAppealWithdrawal = (file: Trial, by: Appellant, at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('recordAppealWithdrawal', file.status);
  if (!file.appeals.some((one) => one.by === by)) throw new TrialRefusal('no-such-appeal', 'BLTTHS 342');
  return [appealWithdrawn(file.id, { by, all: file.appeals.every((one) => one.by === by) }, at)];
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
