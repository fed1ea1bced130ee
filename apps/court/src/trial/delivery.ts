import { decisionDelivered, type FileId, type Moment } from '@la-chan/contracts';
import { trialProcedure, TrialRefusal, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

const DELIVERED = {
  'court.trial-set': 'trial-set',
  'court.trial-suspended': 'suspension',
  'court.trial-terminated': 'termination',
  'court.trial-resumed': 'resumption',
  'court.defendant-suspended': 'suspension',
  'court.defendant-terminated': 'termination',
  'court.defendant-resumed': 'resumption',
} as const;

/** A decision that the parties do not have yet (BLTTHS 286(1), (2)). */
export interface Undelivered {
  readonly id: string;
  readonly decision: (typeof DELIVERED)[keyof typeof DELIVERED];
  readonly number: string;
  /** The decision itself, where it may be appealed (BLTTHS 330(2)). */
  readonly of?: string;
  /** The one whom it concerns; all defendants without. */
  readonly defendant: FileId | null;
}

/** Given to the defendants and the victims, or sent to the others; posted up where a defendant is tried in absence. */
export const deliver = (file: Trial, delivery: string, at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('deliver', file.status);
  const found = file.undelivered.find(({ id }) => id === delivery);
  if (!found) throw new TrialRefusal('nothing-to-deliver', 'BLTTHS 286');
  return [decisionDelivered(file.id, { delivery, ...(found.of && { decision: found.of }) }, at)];
};

export const undeliveredAfter = ({ undelivered }: Trial, event: TrialEvent): readonly Undelivered[] => {
  switch (event.type) {
    case 'court.decision-delivered':
      return undelivered.filter(({ id }) => id !== event.data.delivery);
    case 'court.trial-set':
    case 'court.trial-suspended':
    case 'court.trial-terminated':
    case 'court.trial-resumed':
    case 'court.defendant-suspended':
    case 'court.defendant-terminated':
    case 'court.defendant-resumed': {
      const { delivery: id, number } = event.data;
      const defendant = 'defendant' in event.data ? event.data.defendant : null;
      const of = 'decision' in event.data ? event.data.decision : undefined;
      const one = { id, decision: DELIVERED[event.type], number, defendant, ...(of && { of }) };
      return id ? [...undelivered, { ...one, id }] : undelivered;
    }
    default:
      return undelivered;
  }
};
