import { surrenderCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { surrenderProcedure, type SurrenderAct, type SurrenderEvent } from './surrender';

/** By which acts each entry comes, and what of it may be put right: not what an exchange did. */
export const entries: EntryLaws<SurrenderEvent['type'], SurrenderAct> = {
  'intake.offender-passed-on': { by: ['passOn'], may: ['occurredAt'] },
  'intake.offender-received': { by: [], may: ['occurredAt', 'minutes'] },
  'intake.offender-taken-over': { by: ['recordTakeover'] },
  'intake.surrender-corrected': { by: ['correct'] },
  'intake.surrender-notified': { by: ['notifyProcuracy'], may: ['occurredAt'] },
};

/** What was written wrongly is put right. */
export const correct = entryCorrecting(surrenderProcedure, surrenderCorrected);
