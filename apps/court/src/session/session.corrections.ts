import { sessionCorrected, type EntryCorrected, type Moment } from '@la-chan/contracts';
import type { EntryLaws } from '@la-chan/procedure';
import { sessionProcedure, type Session, type SessionAct, type SessionEvent } from './session';

/** By which acts each entry comes, and what of it may be put right: not what others have asked. */
export const entries: EntryLaws<SessionEvent['type'], SessionAct> = {
  'court.decision-review-made': { by: ['reviewDecision'], may: ['occurredAt', 'number'] },
  'court.lateness-decided': { by: ['decideLateness'], may: ['occurredAt', 'number'] },
  'court.session-corrected': { by: ['correct'] },
  'court.session-opened': { by: [] },
  'court.session-set': { by: ['setDay'], may: ['occurredAt', 'heldOn'] },
};

/** What was written wrongly is put right (TTLT 05/2018 12). */
export const correct = (file: Session, correction: EntryCorrected, at: Moment): SessionEvent[] => {
  sessionProcedure.assertLawful('correct', file.status);
  return [sessionCorrected(file.id, correction, at)];
};
