import type { AppealedPart, FileId, LodgedAppeal, PartBesidePenalty } from '@la-chan/contracts';
import { appealedPart, isBesidePenalty } from '@la-chan/procedure';
import { TrialRefusal } from './refusal';
import type { Trial } from './trial';

/** The part that it is about, which this one may appeal. */
export const partOf = (file: Trial, lodged: LodgedAppeal): AppealedPart =>
  appealedPart(lodged, file, (code, law) => new TrialRefusal(code, law));

/** What beside the penalty alone is appealed of this defendant; anything else holds all of it back (BLTTHS 339, 343). */
export const appealedBesidePenalty = ({ appeals }: Trial, defendant: FileId): PartBesidePenalty[] => {
  const parts = appeals.filter(({ defendants }) => defendants.includes(defendant)).map(({ part }) => part);
  if (parts.length === 0 || !parts.every(isBesidePenalty))
    throw new TrialRefusal('part-under-appeal', 'BLTTHS 339, 343');
  return [...new Set(parts)];
};
