import {
  APPELLANTS,
  PartBesidePenalty,
  type AppealedPart,
  type Appellant,
  type FileId,
  type LodgedAppeal,
} from '@la-chan/contracts';
import { TrialRefusal } from './refusal';
import type { Trial } from './trial';

type Parts = readonly [AppealedPart, ...AppealedPart[]];

const anything: Parts = ['whole', 'compensation'];

/** What of the judgment each may appeal or protest; the first where nothing is said (BLTTHS 331, 336). */
const PARTS_OF: Readonly<Record<Appellant, Parts>> = {
  defendant: anything,
  victim: anything,
  'defence-counsel': anything,
  'civil-plaintiff': ['compensation'],
  'civil-defendant': ['compensation'],
  'interested-person': ['own-interest'],
  'other-party': ['own-interest', 'compensation'],
  'party-counsel': ['own-interest', 'compensation'],
  acquitted: ['acquittal-grounds'],
  procuracy: anything,
  'higher-procuracy': anything,
};

/** The part that it is about, which this one may appeal. */
export const partOf = ({ defendants: all }: Trial, { by, defendants, part }: LodgedAppeal): AppealedPart => {
  const acquitted = all.filter(({ verdict }) => verdict === 'acquitted').map(({ id }) => id);
  if (by === 'acquitted' && !defendants.every((id) => acquitted.includes(id)))
    throw new TrialRefusal('not-acquitted', APPELLANTS.acquitted.law);
  const [usual, ...others] = PARTS_OF[by];
  if (part && part !== usual && !others.includes(part)) throw new TrialRefusal('part-of-others', APPELLANTS[by].law);
  return part ?? usual;
};

export const isBesidePenalty = (part: AppealedPart | undefined): part is PartBesidePenalty =>
  PartBesidePenalty.safeParse(part).success;

/** What beside the penalty alone is appealed of this defendant; anything else holds all of it back (BLTTHS 339, 343). */
export const appealedBesidePenalty = ({ appeals }: Trial, defendant: FileId): PartBesidePenalty[] => {
  const parts = appeals.filter(({ defendants }) => defendants.includes(defendant)).map(({ part }) => part);
  if (parts.length === 0 || !parts.every(isBesidePenalty))
    throw new TrialRefusal('part-under-appeal', 'BLTTHS 339, 343');
  return [...new Set(parts)];
};
