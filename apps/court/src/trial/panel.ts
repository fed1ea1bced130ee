import { prosecutorReplacementReceived, type EventOf, type Moment, type officerReplaced } from '@la-chan/contracts';
import { replacing } from '@la-chan/procedure';
import { isToFollow } from './motion';
import { TrialRefusal } from './refusal';
import { isHeard, trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

const { replaceOfficer: replaced, replaceAtHearing, replaceSummoned } = replacing(trialProcedure);
export { replaceAtHearing, replaceSummoned };

/** As a motion has asked that was accepted, or without one. */
export const replaceOfficer = (
  file: Trial,
  replacement: EventOf<typeof officerReplaced>['data'],
  at: Moment,
): EventOf<typeof officerReplaced>[] => {
  const events = replaced(file, replacement, at);
  const { motion } = replacement;
  if (motion !== undefined && !file.motions.some((one) => one.id === motion && isToFollow(one)))
    throw new TrialRefusal('no-such-motion', 'BLTTHS 279(2)');
  return events;
};

/** As the procuracy decides until the hearing opens, also before anybody is named; at the hearing the panel does (BLTTHS 52(2), 299(2)). */
export const recordProsecutor = (
  file: Trial,
  replaced: EventOf<typeof prosecutorReplacementReceived>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordProsecutor', file.status);
  if (isHeard(file)) throw new TrialRefusal('hearing-open-already', 'BLTTHS 299(2)');
  return [prosecutorReplacementReceived(file.id, replaced, at)];
};
