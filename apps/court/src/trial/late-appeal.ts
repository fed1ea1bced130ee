import {
  appealRecorded,
  lateAppealDecided,
  lateAppealRecorded,
  lateAppealSent,
  type AppealedPart,
  type Appellant,
  type EventOf,
  type FileId,
  type LateAppealReason,
  type Moment,
} from '@la-chan/contracts';
import { isProtest, type Deadline } from '@la-chan/procedure';
import { partOf } from './appellant';
import { assertJudged, goingUp, isLate } from './on-appeal';
import { TrialRefusal } from './refusal';
import { trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

/** An appeal that came when its time had run out: the court of appeal decides whether it is heard (BLTTHS 335). */
export interface LateAppeal {
  readonly id: string;
  readonly by: Appellant;
  readonly defendants: readonly FileId[];
  readonly part?: AppealedPart;
  readonly reason: LateAppealReason;
  readonly recordedAt: Moment;
  /** To the court of appeal, with the reason and its evidence. */
  readonly sentAt: Moment | null;
  /** None where that takes no part in the platform. */
  readonly exchange?: string | null;
  readonly accepted: boolean | null;
}

/** With the reason that the appellant gives; until it is accepted the judgment is what it is (BLTTHS 334(4), 335(1), 343). */
export const recordLateAppeal = (
  file: Trial,
  appeal: EventOf<typeof lateAppealRecorded>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordLateAppeal', file.status);
  assertJudged(file, appeal.defendants);
  if (isProtest(appeal.by)) throw new TrialRefusal('protest-too-late', 'BLTTHS 337(1)');
  if (!isLate(file, appeal, deadlines, appeal.lodgedAt ?? at))
    throw new TrialRefusal('appeal-in-time', 'BLTTHS 333(1), 335(1)');
  return [lateAppealRecorded(file.id, { ...appeal, part: partOf(file, appeal) }, at)];
};

/** Within 3 days (BLTTHS 335(2)). */
export const sendLateAppeal = (file: Trial, sent: EventOf<typeof lateAppealSent>['data'], at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('sendLateAppeal', file.status);
  assertPending(file, sent.appeal, ({ sentAt }) => sentAt === null);
  return [lateAppealSent(file.id, sent, at)];
};

/** By the exchange that it was sent with: what three judges of the court of appeal have decided; an appeal that they accept is one as any other (BLTTHS 335(3), (5)). `notice` serves it on the procuracy that brought the matter. */
export const recordLateDecision = (
  file: Trial,
  { notice, ...decision }: EventOf<typeof lateAppealDecided>['data'] & { notice: string },
  exchange: string | null,
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordLateDecision', file.status);
  const found = assertPending(file, decision.appeal, ({ sentAt }) => sentAt !== null);
  if ((found.exchange ?? null) !== exchange) throw new TrialRefusal('with-the-court-of-appeal', 'BLTTHS 335(3)');
  const { by, defendants, part } = found;
  const decided = lateAppealDecided(file.id, { ...decision, ...(file.sender && { notice }) }, at);
  if (!decision.accepted) return [decided];
  const lodged = { by, defendants: [...defendants], ...(part && { part }) };
  return [decided, appealRecorded(file.id, { ...lodged, late: true, ...goingUp(file) }, at)];
};

const assertPending = (file: Trial, id: string, waits: (one: LateAppeal) => boolean): LateAppeal => {
  const found = file.lateAppeals.find((one) => one.id === id && one.accepted === null && waits(one));
  if (found) return found;
  throw new TrialRefusal('no-such-late-appeal', 'BLTTHS 335');
};
