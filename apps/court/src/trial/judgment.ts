import {
  appealJudged,
  appealRecorded,
  hearingOpened,
  judgmentInForce,
  judgmentPronounced,
  trialSet,
  type Appellant,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import type { Deadline } from '@la-chan/procedure';
import { trialProcedure, TrialRefusal, type Defendant, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

export const onTrial = ({ defendants }: Trial): readonly Defendant[] =>
  defendants.filter(({ state }) => state === 'on-trial');

export const decideToTry = (file: Trial, decision: EventOf<typeof trialSet>['data'], at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('decideToTry', file.status);
  if (onTrial(file).length === 0) throw new TrialRefusal('nobody-on-trial', 'BLTTHS 277(1)(a)');
  return [trialSet(file.id, decision, at)];
};

export const openHearing = (file: Trial, at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('openHearing', file.status);
  return [hearingOpened(file.id, {}, at)];
};

/** The judgment says something about every defendant on trial, and about nobody else. */
export const pronounce = (
  file: Trial,
  judgment: EventOf<typeof judgmentPronounced>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('pronounce', file.status);
  const judged = judgment.verdicts.map(({ defendant }) => defendant).sort();
  const tried = onTrial(file)
    .map(({ id }) => id)
    .sort();
  if (judged.join() !== tried.join()) throw new TrialRefusal('verdict-for-each', 'BLTTHS 260');
  return [judgmentPronounced(file.id, judgment, at)];
};

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

/** The appeal judgment is in force when it is pronounced (BLTTHS 355(2)). */
export const judgeAppeal = (
  file: Trial,
  judgment: Omit<EventOf<typeof appealJudged>['data'], 'article' | 'clause' | 'seriousness'>,
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('judgeAppeal', file.status);
  const { article, clause, seriousness } = file;
  const known = file.defendants.map(({ id }) => id);
  if (!judgment.verdicts.every(({ defendant }) => known.includes(defendant)))
    throw new TrialRefusal('not-a-defendant', 'BLTTHS 355');
  const stands = judgment.outcome === 'upheld' || judgment.outcome === 'amended' || judgment.outcome === 'dismissed';
  return [
    appealJudged(file.id, { ...judgment, article, clause, seriousness }, at),
    ...(stands ? [judgmentInForce(file.id, { since: at }, at)] : []),
  ];
};

/** In force from the day on which nobody can appeal or protest any more (BLTTHS 343). */
export const putInForce = (file: Trial, deadlines: readonly Deadline[], at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('putInForce', file.status);
  const since = runsOut(deadlines, '337.higher');
  if (since === undefined || at < since) throw new TrialRefusal('appeal-still-open', 'BLTTHS 333, 337, 343');
  return [judgmentInForce(file.id, { since }, at)];
};
