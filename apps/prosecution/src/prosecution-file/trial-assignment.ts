import { trialAssigned, type AgencyId, type EventOf, type Moment } from '@la-chan/contracts';
import { prosecutionProcedure, ProsecutionRefusal, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

/** The lower procuracy that exercises prosecution and supervision at the trial. */
export interface TrialAssignment {
  readonly to: AgencyId | null;
  readonly procuracy: string;
  readonly number: string;
}

/** At once after the decision to prosecute, where a court below tries the case (BLTTHS 239(1)). */
export const assignTrial = (
  file: ProsecutionFile,
  assignment: EventOf<typeof trialAssigned>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('assignTrial', file.status);
  if (file.trialBy) throw new ProsecutionRefusal('trial-assigned-already', 'BLTTHS 239(1)');
  return [trialAssigned(file.id, assignment, at)];
};

/** The notice with which that procuracy is told of what comes from the court, where it is of the platform. */
export const passedBelow = ({ trialBy }: ProsecutionFile, notice: string): { below?: string } =>
  trialBy?.to ? { below: notice } : {};
