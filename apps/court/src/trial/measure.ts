import {
  defendantDetained,
  trialCoercionEnded,
  trialCoercionOrdered,
  triedMeasureApplied,
  triedMeasureEnded,
  type EventOf,
  type FileId,
  type Moment,
  type OrderedMeasure,
} from '@la-chan/contracts';
import {
  assertLonger,
  assertMayEnd,
  assertOrderWithin,
  eachCoercion,
  followingMeasure,
  followingMeasureEnd,
  heldUnder,
  measuresEnded,
  measuresUsedOn,
} from '@la-chan/procedure';
import { tried, type Held } from './detention';
import { TrialRefusal } from './refusal';
import { isOpen, trialProcedure, type Defendant, type Trial, type TrialStatus } from './trial';
import type { TrialEvent } from './trial.events';

const LAW = 'BLTTHS 278(1)';

/** By the presiding judge, also in place of the order before; how long, no text at hand says, a setting of the courts (BLTTHS 121–124). */
export const applyMeasure = (
  file: Trial,
  order: Pick<
    EventOf<typeof triedMeasureApplied>['data'],
    'defendant' | 'measure' | 'number' | 'until' | 'notice' | 'delivery'
  >,
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('applyMeasure', file.status);
  if (!file.defendants.some(({ id, state }) => id === order.defendant && state === 'on-trial'))
    throw new TrialRefusal('not-a-defendant', 'BLTTHS 61');
  assertBeyond(file, order);
  assertOrderWithin(undefined, order.until, at, LAW);
  return [triedMeasureApplied(file.id, order, at)];
};

type Order = Pick<EventOf<typeof triedMeasureApplied>['data'], 'defendant' | 'measure' | 'until'>;

/** The order in whose place it comes. */
const assertBeyond = ({ defendants }: Trial, { defendant, measure, until }: Order): void => {
  const before = defendants.find(({ id }) => id === defendant)?.measures?.find((one) => one.measure === measure);
  if (before) assertLonger(before, until, LAW);
};

/** What whoever has the file is told of an order, and in the place of which one that comes. */
export const asTold = (
  { defendants }: { readonly defendants: readonly Pick<Defendant, 'id' | 'measures'>[] },
  { defendant: accused, ...order }: Order & { readonly number: string },
  since: Moment,
): OrderedMeasure => {
  const before = defendants.find(({ id }) => id === accused)?.measures?.find((one) => one.measure === order.measure);
  return { accused, ...order, since, ...(before && { follows: before.number }) };
};

/** An order that this court has made in the place of another, as a panel does of whatever detains one; what has come goes by itself. */
export const inTurn = (event: TrialEvent): ((file: Trial) => void) | undefined => {
  if (event.type === triedMeasureApplied.type && !event.data.brought)
    return (file) => {
      assertBeyond(file, event.data);
    };
  if (event.type === defendantDetained.type && event.data.purpose !== 'preparation')
    return (file) => {
      tried(file, event.data.defendant);
    };
  return undefined;
};

/** With its last day, or before by a decision; whoever has the file. */
export const endMeasure = (file: Trial, ended: EventOf<typeof triedMeasureEnded>['data'], at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('endMeasure', file.status);
  const one = file.defendants.find(({ id }) => id === ended.defendant);
  assertMayEnd(heldUnder(one?.measures, ended.measure, LAW), ended.number, at, LAW);
  return [triedMeasureEnded(file.id, ended, at)];
};

/** Whose matter goes on at this court, or waits; of the others the file is away. */
const isHere = (status: TrialStatus, one: Defendant): boolean => {
  if (one.state === 'on-trial') return ON_TRIAL.includes(status);
  if (one.state === 'judged') return status !== 'on-appeal' || !isOpen(one);
  return one.state === 'suspended';
};
const ON_TRIAL: readonly TrialStatus[] = ['docketed', 'set', 'suspended'];

export const pursued = ({ status, defendants }: Trial): readonly Defendant[] =>
  defendants.filter((one) => isHere(status, one));

/** As another agency tells; of whose judgment is in force no measure goes on (BLTTHS 125(1), from general knowledge). */
export const followMeasure = followingMeasure<Trial, TrialEvent>(
  trialProcedure,
  (file) => pursued(file).filter(({ inForceSince }) => inForceSince === null),
  ({ id }, { accused: defendant, ...one }, at) =>
    triedMeasureApplied(id, { ...one, defendant, brought: true, notice: null }, at),
);

export const followMeasureEnd = followingMeasureEnd<Trial, TrialEvent>(
  trialProcedure,
  ({ defendants }) => defendants,
  (file, { accused: defendant, ...end }, at) => triedMeasureEnded(file, { defendant, ...end, notice: null }, at),
);

/** With the matter of these every measure ends, coercive ones too, also where a higher court has ended it (BLTTHS 125(1), from general knowledge; 282). */
export const measuresOver = (file: Trial, whom: readonly FileId[], number: string, at: Moment): TrialEvent[] => {
  const those = file.defendants.filter(({ id }) => whom.includes(id));
  const end = { ground: 'terminated', number, notice: null } as const;
  return [
    ...measuresEnded(those, (defendant, measure) => triedMeasureEnded(file.id, { defendant, measure, ...end }, at)),
    ...eachCoercion(those, (defendant, { order }) => trialCoercionEnded(file.id, { defendant, order, ...end }, at)),
  ];
};

/** The court decides on them when it has the file; until then the orders last to their days, and what stands goes on. */
export const measuresBrought = (
  file: FileId,
  coming: readonly Pick<Held, 'id' | 'measures' | 'coercions'>[],
  at: Moment,
): TrialEvent[] => [
  ...measuresUsedOn(coming, at, (defendant, one) =>
    triedMeasureApplied(file, { ...one, defendant, brought: true, notice: null }, at),
  ),
  ...eachCoercion(coming, (defendant, one) => trialCoercionOrdered(file, { ...one, defendant, notice: null }, at)),
];
