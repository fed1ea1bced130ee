import { sessionCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { sessionProcedure, type SessionAct, type SessionEvent } from './session';

/** By which acts each entry comes, and what of it may be put right: not what others have asked. */
export const entries: EntryLaws<SessionEvent['type'], SessionAct> = {
  'court.competence-settled': { by: ['settleCompetence'], may: ['occurredAt', 'number'] },
  'court.decision-review-delivered': { by: ['deliver'], may: ['occurredAt'] },
  'court.decision-review-made': { by: ['reviewDecision'], may: ['occurredAt', 'number'] },
  'court.lateness-delivered': { by: ['deliver'], may: ['occurredAt'] },
  'court.lateness-decided': { by: ['decideLateness'], may: ['occurredAt', 'number'] },
  'court.session-appeal-withdrawn': { by: ['recordWithdrawal'], may: ['occurredAt'] },
  'court.session-corrected': { by: ['correct'] },
  'court.session-opened': { by: [] },
  'court.session-set': { by: ['setDay'], may: ['occurredAt', 'heldOn'] },
};

/** What was written wrongly is put right. */
export const correct = entryCorrecting(sessionProcedure, sessionCorrected);
