import {
  mayMove,
  MOTIONS,
  motionDropped,
  motionRecorded,
  motionSettled,
  type EventOf,
  type judgeAssigned,
  type Moment,
  type Motion as MotionKind,
  type Mover,
  type officerReplaced,
  type trialSet,
} from '@la-chan/contracts';
import { TrialRefusal } from './refusal';
import { isHeard, trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

/** Yêu cầu, đề nghị: what is asked of the presiding judge before the hearing opens, and whether it is accepted (BLTTHS 279). */
export interface Motion {
  readonly id: string;
  readonly kind: MotionKind;
  readonly by: Mover;
  readonly at: Moment;
  readonly accepted: boolean | null;
  /** Another sits, as was asked. */
  readonly followed?: true;
  /** By which the procuracy has asked, and is answered. */
  readonly exchange?: string;
}

/** Until the hearing opens; what is asked there stands in its minutes. */
export const recordMotion = (file: Trial, motion: EventOf<typeof motionRecorded>['data'], at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('recordMotion', file.status);
  if (isHeard(file)) throw new TrialRefusal('hearing-open-already', 'BLTTHS 279(1)');
  if (!mayMove(motion.kind, motion.by)) throw new TrialRefusal('motion-of-others', MOTIONS[motion.kind].law);
  return [motionRecorded(file.id, motion, at)];
};

/** `isReasoned`: with the reasons of a refusal, which go to the procuracy with its answer (BLTTHS 279(2)). */
export const settleMotion = (
  file: Trial,
  settled: EventOf<typeof motionSettled>['data'],
  at: Moment,
  isReasoned = false,
): TrialEvent[] => {
  trialProcedure.assertLawful('settleMotion', file.status);
  const asked = openMotion(file, settled.motion);
  if (!asked) throw new TrialRefusal('no-such-motion', 'BLTTHS 279');
  if (asked.exchange && !settled.accepted && !isReasoned) throw new TrialRefusal('reasons-missing', 'BLTTHS 279(2)');
  if (asked.kind === 'simplified-procedure' && settled.accepted)
    throw new TrialRefusal('simplified-on-paper', 'BLTTHS 456; TTLT 04/2018 28');
  if (settled.closedFor !== undefined && (asked.kind !== 'publicity' || !settled.accepted))
    throw new TrialRefusal('not-asked-to-close', 'BLTTHS 25, 279(1)(c)');
  return [motionSettled(file.id, settled, at)];
};

/** Before it is settled, by the `exchange` that has brought it. */
export const withdrawMotion = (file: Trial, motion: string, exchange: string | null, at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('withdrawMotion', file.status);
  const asked = openMotion(file, motion);
  if (!asked || (asked.exchange ?? null) !== exchange) throw new TrialRefusal('no-such-motion', 'BLTTHS 279');
  return [motionDropped(file.id, { motion, why: 'withdrawn' }, at)];
};

/** What the procuracy has asked for, where the file goes back to it or the matter is terminated before that is settled. */
export const motionsOver = (file: Trial, at: Moment): TrialEvent[] =>
  unanswered(file).map(({ id }) => motionDropped(file.id, { motion: id, why: 'over' }, at));

export const unanswered = ({ motions }: Trial): readonly Motion[] =>
  motions.filter(({ exchange, accepted }) => exchange !== undefined && accepted === null);

export const openMotion = ({ motions }: Trial, id: string): Motion | undefined =>
  motions.find((one) => one.id === id && one.accepted === null);

/** That another sits was asked and accepted, and who, is not decided yet. */
export const isToFollow = ({ kind, accepted, followed }: Motion): boolean =>
  kind === 'panel-change' && accepted === true && !followed;

/** The presiding judge settles all of them before the hearing first opens; then who was challenged does not sit (BLTTHS 279(1), (2)). */
export const assertMotionsSettled = ({ motions, openedAt }: Trial): void => {
  if (motions.some(({ accepted }) => accepted === null)) throw new TrialRefusal('motions-open', 'BLTTHS 279(1)');
  if (openedAt === null && motions.some(isToFollow))
    throw new TrialRefusal('panel-not-changed', 'BLTTHS 279(1)(a), (2)');
};

/** Another sits: as this motion has asked, or where none is named, as all have that are to be followed. */
const following = (motions: readonly Motion[], asked?: string): readonly Motion[] =>
  motions.map((one) => (isToFollow(one) && one.id === (asked ?? one.id) ? { ...one, followed: true } : one));

export const motionsAfter = (
  { motions, judge }: Trial,
  event: EventOf<
    | typeof judgeAssigned
    | typeof motionDropped
    | typeof motionRecorded
    | typeof motionSettled
    | typeof officerReplaced
    | typeof trialSet
  >,
): readonly Motion[] => {
  if (event.type === 'court.trial-set') return following(motions);
  if (event.type === 'court.officer-replaced') return following(motions, event.data.motion);
  if (event.type === 'court.judge-assigned') return event.data.judge === judge ? motions : following(motions);
  if (event.type === 'court.motion-settled') {
    const { motion, accepted } = event.data;
    return motions.map((one) => (one.id === motion ? { ...one, accepted } : one));
  }
  if (event.type === 'court.motion-dropped') return motions.filter(({ id }) => id !== event.data.motion);
  const { motion: id, kind, by, exchange } = event.data;
  return [...motions, { id, kind, by, at: event.occurredAt, accepted: null, ...(exchange && { exchange }) }];
};
