import { lodgingCorrected, type EntryCorrected, type Moment } from '@la-chan/contracts';
import { entryCorrecting, EntryRefusal, type EntryLaws } from '@la-chan/procedure';
import { lodgingProcedure, type Lodging, type LodgingAct, type LodgingEvent } from './lodging';

/** What the trial, or the other court, goes by once it has the appeal. */
const AS_LODGED = ['lodgedAt', 'by', 'way', 'against'] as const;

/** By which acts each entry comes, and what of it may be put right. */
export const entries: EntryLaws<LodgingEvent['type'], LodgingAct> = {
  'court.appellant-asked': { by: ['ask'], may: ['occurredAt', 'number'] },
  'court.lodging-corrected': { by: ['correct'] },
  'court.lodging-passed-on': { by: ['passOn'], may: ['occurredAt'] },
  'court.lodging-received': { by: [], may: ['occurredAt', ...AS_LODGED] },
  'court.lodging-recorded': { by: ['record'] },
  'court.lodging-voided': { by: ['void'] },
  'court.petition-returned': { by: ['returnPetition'], may: ['occurredAt', 'number'] },
};

const putRight = entryCorrecting(lodgingProcedure, lodgingCorrected);

/** What was written wrongly is put right; how it was lodged, until it has gone on from here. */
export const correct = (file: Lodging, correction: EntryCorrected, at: Moment): LodgingEvent[] => {
  const { changes } = correction;
  // The day of the reception takes that of the lodging with it, where they are one.
  const wrong = AS_LODGED.find((field) => changes[field] !== undefined && changes[field] !== changes.occurredAt);
  if (wrong && file.status !== 'received')
    throw new EntryRefusal('not-correctable', { fields: ['occurredAt'] }, `/changes/${wrong}`);
  return putRight(file, correction, at);
};
