import { returnEntryCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { returnProcedure, type ReturnAct } from './return';
import type { ReturnEvent } from './return.events';

/** By which acts each entry comes, and what of it may be put right: not what others have said; what the file itself says is put right as a whole. */
export const entries: EntryLaws<ReturnEvent['type'], ReturnAct> = {
  'international-cooperation.return-cancelled': { by: ['cancel'], may: ['occurredAt'] },
  'international-cooperation.return-corrected': { by: ['correct'] },
  'international-cooperation.return-departed': { by: ['depart'], may: ['occurredAt'] },
  'international-cooperation.return-entry-corrected': { by: ['correct'] },
  'international-cooperation.return-person-added': { by: ['addPerson'], may: ['occurredAt'] },
  'international-cooperation.return-person-dropped': { by: ['dropPerson'], may: ['occurredAt'] },
  'international-cooperation.return-person-equipped': { by: ['issuePaper'], may: ['occurredAt'] },
  'international-cooperation.return-person-handed-over': { by: ['handOver'], may: ['occurredAt'] },
  'international-cooperation.return-person-received': { by: ['receive', 'addPerson'], may: ['occurredAt'] },
  'international-cooperation.return-person-referred': { by: ['refer'], may: ['occurredAt'] },
  'international-cooperation.return-person-verified': { by: ['verifyIdentity'], may: ['occurredAt'] },
  'international-cooperation.return-planned': { by: [], may: ['occurredAt'] },
  'international-cooperation.return-received': { by: ['receive'], may: ['occurredAt'] },
  'international-cooperation.return-referral-answered': { by: ['recordReferral'] },
  'international-cooperation.return-rescue-coordinated': { by: ['coordinateRescue'], may: ['occurredAt'] },
};

export const correctEntry = entryCorrecting(returnProcedure, returnEntryCorrected);
