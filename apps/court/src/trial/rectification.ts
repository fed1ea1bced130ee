import { judgmentPronounced, judgmentRectified, type JudgmentError, type Moment } from '@la-chan/contracts';
import { dataOf, isCivil, putRight, type HistoryEntry } from '@la-chan/procedure';
import { trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

interface Rectification {
  readonly ground: JudgmentError;
  readonly number: string;
  readonly notice: string | null;
  readonly delivery: string;
}

/** What the judgment says is what it said; whoever has it has the correction at once (BLTTHS 261(1)). */
export const rectifyJudgment = (
  file: Trial,
  rectification: Rectification,
  history: readonly HistoryEntry[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('rectifyJudgment', file.status);
  const judgment = putRight(history)
    .map((entry) => dataOf(entry, judgmentPronounced))
    .findLast(Boolean);
  const civil = judgment && isCivil(judgment.verdicts, judgment.compensations);
  return [judgmentRectified(file.id, { ...rectification, ...(civil && { civil }) }, at)];
};
