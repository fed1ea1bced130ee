import type {
  AnnulledPart,
  AppealBefore,
  Appellant,
  DecisionPart,
  DecisionReview,
  LodgedAppeal,
} from '@la-chan/contracts';
import { isBesidePenalty } from './appealed-part';
import type { Refusal } from './refusal';

/** Of the appeals against one judgment this one; all that this kind of appellant has lodged, where it is not said which. */
interface Which {
  readonly by: Appellant;
  readonly was?: AppealBefore | undefined;
}

/** Who has lodged the same twice may mean either. */
const placeOf = (appeals: readonly LodgedAppeal[], by: Appellant, { defendants, part }: AppealBefore): number =>
  appeals.findIndex(
    (one) =>
      one.by === by &&
      one.part === part &&
      one.defendants.length === defendants.length &&
      one.defendants.every((id) => defendants.includes(id)),
  );

/** About whom the one is that is changed or withdrawn; where several have lodged one of this kind, `was` says which (BLTTHS 342(1)). */
export const appealMeant = (
  appeals: readonly LodgedAppeal[],
  { by, was }: Which,
  refusal: (code: 'no-such-appeal' | 'several-appealed') => Refusal,
): AppealBefore => {
  const own = appeals.filter((one) => one.by === by);
  if (own.length > 1 && !was) throw refusal('several-appealed');
  const found = was ? appeals[placeOf(appeals, by, was)] : own[0];
  if (!found) throw refusal('no-such-appeal');
  const { defendants, part } = found;
  return { defendants, ...(part && { part }) };
};

/** Which of several it is; the only one of this kind is meant, whatever was noted of it. */
export const ofSeveral = (appeals: readonly LodgedAppeal[], { by, was }: Which): AppealBefore | undefined =>
  appeals.filter((one) => one.by === by).length > 1 ? was : undefined;

/** What is left once they are withdrawn (BLTTHS 342). */
export const appealsWithout = <T extends LodgedAppeal>(appeals: readonly T[], { by, was }: Which): T[] => {
  if (!was) return appeals.filter((one) => one.by !== by);
  const place = placeOf(appeals, by, was);
  return appeals.filter((_, index) => index !== place);
};

/** With the one changed that was lodged so (BLTTHS 342(1)). */
export const appealsChanged = <T extends LodgedAppeal>(
  appeals: readonly T[],
  { by, was, defendants, part }: LodgedAppeal & { readonly was: AppealBefore },
): T[] => {
  const place = placeOf(appeals, by, was);
  return appeals.map((one, index) => (index === place ? { ...one, defendants, part } : one));
};

/** About others as well, or about the penalty too: what the defendant’s position may be made worse by (BLTTHS 342(1)). */
export const isWiderThan = (now: AppealBefore, was: AppealBefore): boolean =>
  (isBesidePenalty(was.part) && !isBesidePenalty(now.part)) ||
  !now.defendants.every((id) => was.defendants.includes(id));

/** Who has appealed or protested a decision, and what of it, in the same order; the whole where that was not said. */
interface OfDecision {
  readonly appellants: readonly Appellant[];
  readonly parts?: readonly DecisionPart[] | null | undefined;
}

/** Of these the one about this part; the first of this kind of appellant, where that is not said. */
interface WhichOfDecision {
  readonly by: Appellant;
  readonly part?: DecisionPart | undefined;
}

const placesOf = ({ appellants, parts }: OfDecision, { by, part }: WhichOfDecision): number[] =>
  appellants.flatMap((one, index) =>
    one === by && (part === undefined || (parts?.[index] ?? 'whole') === part) ? [index] : [],
  );

/** What of a decision those are about that may be meant (BLTTHS 342). */
export const decisionPartsMeant = (lodged: OfDecision, which: WhichOfDecision): DecisionPart[] =>
  placesOf(lodged, which).map((index) => lodged.parts?.[index] ?? 'whole');

/** It is maintained; where several of one kind are about different parts, it is said which one is meant (BLTTHS 342). */
export const assertDecisionAppealMeant = (
  lodged: OfDecision,
  which: WhichOfDecision,
  refusal: (code: 'no-such-appeal' | 'several-appealed') => Refusal,
): void => {
  const meant = decisionPartsMeant(lodged, which);
  if (meant.length === 0) throw refusal('no-such-appeal');
  if (new Set(meant).size > 1) throw refusal('several-appealed');
};

/** What of it is annulled, where not the whole: of different parts that were appealed it is said which (BLTTHS 361, from general knowledge). */
export const annulledParts = (
  { appellants, parts }: OfDecision,
  { outcome, parts: said }: { readonly outcome: DecisionReview; readonly parts?: readonly AnnulledPart[] | undefined },
  refusal: (code: 'which-part-annulled') => Refusal,
): { readonly parts?: AnnulledPart[] } => {
  const appealed = new Set(appellants.map((_, index) => parts?.[index] ?? 'whole'));
  const isAppealed = (one: DecisionPart) => appealed.has(one) || appealed.has('whole') || appealed.size === 0;
  if (said && (outcome !== 'annulled' || !said.every(isAppealed))) throw refusal('which-part-annulled');
  if (said) return { parts: [...said] };
  if (outcome !== 'annulled' || appealed.size === 0) return {};
  const own = [...appealed].filter((one) => one !== 'whole');
  if (own.length < appealed.size) return {};
  if (own.length > 1) throw refusal('which-part-annulled');
  return { parts: own };
};

/** With the one changed that was about `was` (BLTTHS 342(1)). */
export const decisionPartsChanged = (
  lodged: OfDecision,
  { by, was, part }: { readonly by: Appellant; readonly was: DecisionPart; readonly part: DecisionPart },
): DecisionPart[] => {
  const [place] = placesOf(lodged, { by, part: was });
  return lodged.appellants.map((_, index) => (index === place ? part : (lodged.parts?.[index] ?? 'whole')));
};

/** What of a decision it is about beyond what it was (BLTTHS 342(1)). */
export const isOtherPart = (now: DecisionPart, was: DecisionPart): boolean => was !== 'whole' && now !== was;

/** What is left of them once one is withdrawn; of what parts these are stays unsaid where it was (BLTTHS 342). */
export const decisionAppealsWithout = (
  { appellants, parts }: OfDecision,
  which: WhichOfDecision,
): { readonly appellants: Appellant[]; readonly parts?: DecisionPart[] } => {
  const [place] = placesOf({ appellants, parts }, which);
  const others = <One>(list: readonly One[]): One[] => list.filter((_, index) => index !== place);
  return { appellants: others(appellants), ...(parts && { parts: others(parts) }) };
};
