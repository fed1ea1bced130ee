import {
  appealChanged,
  appealTakenIn,
  appealWithdrawn,
  triedParticipantRegistered,
  type AppealBefore,
  type Appellant,
  type EventOf,
  type LodgedAppeal,
  type MovedProtest,
  type Moment,
} from '@la-chan/contracts';
import { appealedPart, appealMeant, appealsWithout, isWiderThan, ofSeveral } from '@la-chan/procedure';
import { appealProcedure, type Appeal } from './appeal';
import type { AppealEvent } from './appeal.events';
import { usedOn } from './docketing';
import { AppealRefusal } from './refusal';

/** Where several have lodged one of this kind, `was` says which is meant. */
interface Meant {
  readonly was?: AppealBefore | undefined;
}

type TakenIn = EventOf<typeof appealTakenIn>['data'];

/** Another appeal or protest that the court of first instance has recorded since the file went up, and whom it is about that had not come with it: heard with the others (BLTTHS 332(1), 335, 339, 345). */
export const takeInAppeal = (
  file: Appeal,
  taken: TakenIn,
  coming: Parameters<typeof usedOn>[1],
  participants: readonly EventOf<typeof triedParticipantRegistered>['data'][],
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('takeInAppeal', file.status);
  const about = [...file.defendants, ...(taken.coming ?? [])].map(({ id }) => id);
  if (!taken.defendants.every((id) => about.includes(id))) throw new AppealRefusal('not-on-appeal', 'BLTTHS 345');
  return [
    appealTakenIn(file.id, taken, at),
    ...participants.map((one) => triedParticipantRegistered(file.id, one, at)),
    ...usedOn(file, coming, at),
  ];
};

/** What one has appealed or protested, before the hearing or in it. */
export const recordWithdrawal = (
  file: Appeal,
  withdrawn: Meant & { readonly by: Appellant },
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('recordWithdrawal', file.status);
  const { by } = withdrawn;
  const appeals = file.appeals ?? [];
  const was = appealMeant(appeals, withdrawn, (code) => new AppealRefusal(code, 'BLTTHS 342'));
  const all = appealsWithout(appeals, { by, was }).length === 0;
  return [appealWithdrawn(file.id, { by, was, all }, at)];
};

/** All that a procuracy has protested, as it has served (BLTTHS 342). */
export const recordProtestWithdrawal = (
  file: Appeal,
  { by, notice }: Pick<MovedProtest, 'by' | 'notice'>,
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('recordWithdrawal', file.status);
  const appeals = file.appeals ?? [];
  const left = appealsWithout(appeals, { by });
  if (left.length === appeals.length) throw new AppealRefusal('no-such-appeal', 'BLTTHS 342');
  return [appealWithdrawn(file.id, { by, all: left.length === 0, notice }, at)];
};

/** A protest is changed, as a procuracy has served (BLTTHS 342(1)). */
export const recordProtestChange = (
  file: Appeal,
  { by, was, notice }: Pick<MovedProtest, 'by' | 'was' | 'notice'>,
  now: AppealBefore,
  at: Moment,
): AppealEvent[] => recordChange(file, { by, ...now, was: ofSeveral(file.appeals ?? [], { by, was }), notice }, at);

/** About whom it is now, and about what; once the time to appeal has run out it is not widened (BLTTHS 342(1)). */
export const recordChange = (
  file: Appeal,
  { was, ...change }: LodgedAppeal & Meant & { readonly notice?: string },
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('recordChange', file.status);
  const own = appealMeant(
    file.appeals ?? [],
    { by: change.by, was },
    (code) => new AppealRefusal(code, 'BLTTHS 342(1)'),
  );
  const part = appealedPart(change, file, (code, law) => new AppealRefusal(code, law));
  if (isWiderThan({ ...change, part }, own)) throw new AppealRefusal('appeal-widened', 'BLTTHS 342(1)');
  return [appealChanged(file.id, { ...change, part, was: own }, at)];
};
