import type { AppealBefore, Appellant, LodgedAppeal } from '@la-chan/contracts';
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

/** What is left once they are withdrawn (BLTTHS 342). */
export const appealsWithout = <T extends LodgedAppeal>(appeals: readonly T[], { by, was }: Which): T[] => {
  if (!was) return appeals.filter((one) => one.by !== by);
  const place = placeOf(appeals, by, was);
  return appeals.filter((_, index) => index !== place);
};

/** With the one changed that was lodged so (BLTTHS 342(1)). */
export const appealsChanged = (
  appeals: readonly LodgedAppeal[],
  { was, ...changed }: LodgedAppeal & { readonly was: AppealBefore },
): LodgedAppeal[] => {
  const place = placeOf(appeals, changed.by, was);
  return appeals.map((one, index) => (index === place ? changed : one));
};
