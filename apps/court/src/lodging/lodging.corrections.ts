import { lodgingCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { lodgingProcedure, type LodgingAct, type LodgingEvent } from './lodging';

/** By which acts each entry comes, and what of it may be put right; on what day it was lodged, its trial has taken over by then. */
export const entries: EntryLaws<LodgingEvent['type'], LodgingAct> = {
  'court.appellant-asked': { by: ['ask'], may: ['occurredAt', 'number'] },
  'court.lodging-corrected': { by: ['correct'] },
  'court.lodging-passed-on': { by: ['passOn'], may: ['occurredAt'] },
  'court.lodging-received': { by: [], may: ['occurredAt'] },
  'court.lodging-recorded': { by: ['record'] },
  'court.petition-returned': { by: ['returnPetition'], may: ['occurredAt', 'number'] },
};

/** What was written wrongly is put right (TTLT 05/2018 12). */
export const correct = entryCorrecting(lodgingProcedure, lodgingCorrected);
