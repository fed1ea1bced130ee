import { methodSighted, sightingEntryCorrected, type EntryCorrected, type Moment } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws, type HistoryEntry } from '@la-chan/procedure';
import { sightingProcedure, SightingRefusal, type Sighting, type SightingAct, type SightingEvent } from './sighting';

/** By which acts each entry comes, and what of it may be put right; what the sighting itself says is put right as a whole. */
export const entries: EntryLaws<SightingEvent['type'], SightingAct> = {
  'prevention.method-sighted': { by: [], may: ['occurredAt'] },
  'prevention.sighting-corrected': { by: ['correct'] },
  'prevention.sighting-covered': { by: ['cover'], may: ['occurredAt'] },
  'prevention.sighting-entry-corrected': { by: ['correct'] },
  'prevention.sighting-set-aside': { by: ['setAside'], may: ['occurredAt'] },
};

const correcting = entryCorrecting(sightingProcedure, sightingEntryCorrected);

/** One entry was written wrongly and is put right; when another agency has told of it is not this one's to say. */
export const correctEntry = (
  sighting: Sighting,
  correction: EntryCorrected,
  at: Moment,
  history: readonly HistoryEntry[],
): SightingEvent[] => {
  const isTold = history.some(({ id, type }) => id === correction.entry && type === methodSighted.type);
  if (sighting.exchange && isTold && !correction.told) throw new SightingRefusal('told-by-another-agency');
  return correcting(sighting, correction, at);
};
