import {
  appealJudged,
  judgmentInForce,
  judgmentInForceInPart,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { assertParts, isFinal, outcomeFor, stands } from '@la-chan/procedure';
import { assertOwed } from './judgment';
import { isOpen, trialProcedure, TrialRefusal, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

type Judged = Omit<EventOf<typeof appealJudged>['data'], 'article' | 'clause' | 'seriousness'>;

/**
 * The appeal judgment is in force when it is pronounced (BLTTHS 355(2)): as a whole, or of those whose matter it has ended
 * while that of the others goes back. It comes by the exchange that the file went by; what comes so was looked at above.
 */
export const judgeAppeal = (file: Trial, judgment: Judged, exchange: string | null, at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('judgeAppeal', file.status);
  if (file.appeal !== exchange) throw new TrialRefusal('with-the-court-of-appeal', 'BLTTHS 339, 355');
  const judged = file.defendants.filter(({ state }) => state === 'judged');
  const known = judged.map(({ id }) => id);
  if (![...judgment.verdicts, ...(judgment.parts ?? [])].every(({ defendant }) => known.includes(defendant)))
    throw new TrialRefusal('not-a-defendant', 'BLTTHS 355');
  if (exchange === null) {
    assertParts(judgment, judged);
    assertOwed(file, judgment.compensations, known);
  }
  const { article, clause, seriousness } = file;
  return [appealJudged(file.id, { ...judgment, article, clause, seriousness }, at), ...inForce(file, judgment, at)];
};

const inForce = (file: Trial, judgment: Judged, at: Moment): TrialEvent[] => {
  if (stands(judgment.outcome)) return [judgmentInForce(file.id, { since: at }, at)];
  const defendants: FileId[] = file.defendants
    .filter((one) => isOpen(one) && isFinal(outcomeFor(judgment, one.id)))
    .map(({ id }) => id);
  const isPart = judgment.outcome !== 'terminated' && defendants.length > 0;
  return isPart ? [judgmentInForceInPart(file.id, { defendants, since: at }, at)] : [];
};
