import { indictmentOverrulingReceived, type EventOf, type Moment } from '@la-chan/contracts';
import { TrialRefusal } from './refusal';
import { onTrial, trialProcedure, wasOpenedBy, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

/** The procuracy above has withdrawn, stopped or cancelled the indictment; whom the panel hears already it tries all the same (BLTTHS 240(3)). */
export const recordOverruling = (
  file: Trial,
  overruling: Omit<EventOf<typeof indictmentOverrulingReceived>['data'], 'late'>,
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordOverruling', file.status);
  const late = wasOpenedBy(file, at);
  return [indictmentOverrulingReceived(file.id, { ...overruling, ...(late && { late }) }, at)];
};

/** No indictment of theirs stands until the procuracy has decided anew. */
export const isOverruled = (file: Trial): boolean => onTrial(file).some(({ overruled }) => overruled);

/** A court tries whom the procuracy has indicted (BLTTHS 298(1), from general knowledge). */
export const assertIndicted = (file: Trial): void => {
  if (isOverruled(file)) throw new TrialRefusal('indictment-overruled', 'BLTTHS 240(3), 298(1)');
};
