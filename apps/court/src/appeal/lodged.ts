import {
  appealChanged,
  appealWithdrawn,
  type AppealBefore,
  type Appellant,
  type LodgedAppeal,
  type Moment,
} from '@la-chan/contracts';
import { appealedPart, isBesidePenalty } from '@la-chan/procedure';
import { appealProcedure, AppealRefusal, type Appeal } from './appeal';
import type { AppealEvent } from './appeal.events';

/** All that this one has appealed or protested, before the hearing or in it. */
export const recordWithdrawal = (file: Appeal, by: Appellant, at: Moment): AppealEvent[] => {
  appealProcedure.assertLawful('recordWithdrawal', file.status);
  const appeals = file.appeals ?? [];
  if (!appeals.some((one) => one.by === by)) throw new AppealRefusal('nothing-appealed', 'BLTTHS 342');
  return [appealWithdrawn(file.id, { by, all: appeals.every((one) => one.by === by) }, at)];
};

/** The one that this kind of appellant lodged so; who has lodged the same twice may mean either. */
export const isAppeal =
  (by: Appellant, { defendants, part }: AppealBefore) =>
  (one: LodgedAppeal): boolean =>
    one.by === by &&
    one.part === part &&
    one.defendants.length === defendants.length &&
    one.defendants.every((id) => defendants.includes(id));

/** Where several have lodged one of this kind, `was` says which is meant. */
const changedOf = ({ appeals }: Appeal, by: Appellant, was: AppealBefore | undefined): LodgedAppeal => {
  const [own, another] = (appeals ?? []).filter(was ? isAppeal(by, was) : (one) => one.by === by);
  if (!own) throw new AppealRefusal('nothing-appealed', 'BLTTHS 342(1)');
  if (another && !was) throw new AppealRefusal('several-appealed', 'BLTTHS 342(1)');
  return own;
};

/** About whom it is now, and about what; once the time to appeal has run out it is not widened (BLTTHS 342(1)). */
export const recordChange = (
  file: Appeal,
  { was, ...change }: LodgedAppeal & { readonly was?: AppealBefore | undefined },
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('recordChange', file.status);
  const { by: _, ...own } = changedOf(file, change.by, was);
  const part = appealedPart(change, file, (code, law) => new AppealRefusal(code, law));
  const isWider = isBesidePenalty(own.part) && !isBesidePenalty(part);
  if (isWider || !change.defendants.every((id) => own.defendants.includes(id)))
    throw new AppealRefusal('appeal-widened', 'BLTTHS 342(1)');
  return [appealChanged(file.id, { ...change, part, was: own }, at)];
};
