import {
  appealDocketed,
  dayOf,
  detentionBrought,
  trialCoercionOrdered,
  triedMeasureApplied,
  triedParticipantRegistered,
  type Day,
  type EventOf,
  type FileId,
  type Guarded,
  type HeldCoercion,
  type HeldMeasure,
  type Moment,
  type Searched,
} from '@la-chan/contracts';
import { broughtToCourt, eachCoercion, guardedAtCourt, measuresUsedOn, type Item } from '@la-chan/procedure';
import { searchesBrought } from '../trial/arrest';
import type { Appeal, Appellee } from './appeal';
import type { AppealEvent } from './appeal.events';
import { AppealRefusal } from './refusal';

/** The file has come once it was sent, and before it is docketed; where nothing is said, as it was sent (BLTTHS 346(1)). */
export const receivedBy = (
  at: Moment,
  { sentAt, receivedAt }: { sentAt: Moment; receivedAt?: Moment | undefined },
): { receivedAt: Moment } => {
  if (receivedAt && (dayOf(receivedAt) < dayOf(sentAt) || dayOf(receivedAt) > dayOf(at)))
    throw new AppealRefusal('receipt-out-of-place', 'BLTTHS 346(1), (2)');
  return { receivedAt: receivedAt ?? (sentAt < at ? sentAt : at) };
};

type Coming = Pick<Appellee, 'id'> & {
  readonly detainedUntil?: Day | undefined;
  readonly measures?: readonly HeldMeasure[] | undefined;
  readonly coercions?: readonly HeldCoercion[] | undefined;
  readonly searched?: Searched | undefined;
};

/** Without what is used on, of which there are entries. */
export const judgedAs = <One extends Coming>({
  detainedUntil: _,
  measures: __,
  coercions: ___,
  searched: ____,
  ...one
}: One) => one;

/** The orders of the court of first instance are used until their last days (BLTTHS 347(1), (2)); who is searched for is so here. */
export const usedOn = (
  { id, article, clause }: Pick<Appeal, 'id' | 'article' | 'clause'>,
  coming: readonly Coming[],
  at: Moment,
): AppealEvent[] => [
  ...coming.flatMap(({ id: defendant, detainedUntil: until }) =>
    until ? [detentionBrought(id, { defendant, instance: 'appeal', until, article, clause }, at)] : [],
  ),
  ...measuresUsedOn(coming, at, (defendant, one) =>
    triedMeasureApplied(id, { ...one, defendant, brought: true, instance: 'appeal', notice: null }, at),
  ),
  ...eachCoercion(coming, (defendant, one) => trialCoercionOrdered(id, { ...one, defendant, notice: null }, at)),
  ...searchesBrought(id, coming, at),
];

/** Docketed once it has come; until the court of first instance releases the file, this court may not act. */
export const docket = (
  id: FileId,
  docketing: EventOf<typeof appealDocketed>['data'],
  at: Moment,
  coming: readonly Coming[] = [],
  participants: readonly EventOf<typeof triedParticipantRegistered>['data'][] = [],
  items: readonly Item[] = [],
  guarded: readonly Guarded[] = [],
): AppealEvent[] => [
  appealDocketed(id, docketing, at),
  ...participants.map((one) => triedParticipantRegistered(id, one, at)),
  ...broughtToCourt({ id }, items, at),
  ...guardedAtCourt({ id }, guarded, at),
  ...usedOn({ ...docketing, id }, coming, at),
];
