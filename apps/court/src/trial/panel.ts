import type { EventOf, Moment, officerReplaced } from '@la-chan/contracts';
import { replacing } from '@la-chan/procedure';
import { isToFollow } from './motion';
import { TrialRefusal } from './refusal';
import { trialProcedure, type Trial } from './trial';

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
