import {
  triedMeasureApplied,
  triedMeasureEnded,
  type Day,
  type EventOf,
  type FileId,
  type HeldMeasure,
  type Moment,
  type PreventiveMeasure,
} from '@la-chan/contracts';
import {
  assertLonger,
  assertMayEnd,
  assertOrderWithin,
  followingMeasure,
  followingMeasureEnd,
  heldUnder,
  isFinal,
  measuresEnded,
  outcomeFor,
  stillHeld,
  type DecidedOnAppeal,
} from '@la-chan/procedure';
import { appealProcedure, type Appeal, type Appellee } from './appeal';
import type { AppealEvent } from './appeal.events';
import { onAppeal } from './detention';

const LAW = 'BLTTHS 347(1)';
const instance = 'appeal' as const;
const notice = null;

interface Order {
  readonly defendant: FileId;
  readonly measure: PreventiveMeasure;
  readonly until: Day;
}

/** By the presiding judge, also in place of the order before; how long, no text at hand says, a setting of the courts. */
export const applyMeasure = (file: Appeal, order: Order & { readonly number: string }, at: Moment): AppealEvent[] => {
  appealProcedure.assertLawful('applyMeasure', file.status);
  assertBeyond(file, order);
  assertOrderWithin(undefined, order.until, at, LAW);
  return [triedMeasureApplied(file.id, { ...order, instance, notice }, at)];
};

/** The order in whose place it comes. */
const assertBeyond = (file: Appeal, { defendant, measure, until }: Order): void => {
  const before = onAppeal(file, defendant).measures?.find((one) => one.measure === measure);
  if (before) assertLonger(before, until, LAW);
};

/** An order that this court has made in the place of another; what has come goes by itself. */
export const inTurn = (event: AppealEvent): ((file: Appeal) => void) | undefined =>
  event.type === triedMeasureApplied.type && !event.data.brought
    ? (file) => {
        assertBeyond(file, event.data);
      }
    : undefined;

/** With its last day, or before by a decision. */
export const endMeasure = (
  file: Appeal,
  ended: Pick<EventOf<typeof triedMeasureEnded>['data'], 'defendant' | 'measure' | 'ground' | 'number'>,
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('endMeasure', file.status);
  const one = onAppeal(file, ended.defendant);
  assertMayEnd(heldUnder(one.measures, ended.measure, LAW), ended.number, at, LAW);
  return [triedMeasureEnded(file.id, { ...ended, instance, notice }, at)];
};

/** As another agency tells. */
export const followMeasure = followingMeasure<Appeal, AppealEvent>(
  appealProcedure,
  ({ defendants }) => defendants,
  ({ id }, { accused: defendant, ...one }, at) =>
    triedMeasureApplied(id, { ...one, defendant, brought: true, instance, notice }, at),
);

export const followMeasureEnd = followingMeasureEnd<Appeal, AppealEvent>(
  appealProcedure,
  ({ defendants }) => defendants,
  (file, { accused: defendant, ...end }, at) => triedMeasureEnded(file, { defendant, ...end, instance, notice }, at),
);

/** Of whoever is tried or investigated again: they go back with the file, and bind there to their last days (BLTTHS 355(2)). */
export const measuresBack = (
  { defendants }: Appeal,
  decided: DecidedOnAppeal,
  at: Moment,
): { defendant: FileId; measures: HeldMeasure[] }[] =>
  defendants
    .filter(({ id }) => !isFinal(outcomeFor(decided, id)))
    .map(({ id: defendant, measures }) => ({ defendant, measures: stillHeld(measures, at) }))
    .filter(({ measures }) => measures.length > 0);

/** Of whose matter the judgment on appeal is the end every measure ends (BLTTHS 355(2)). */
export const measuresOver = (
  { id: file, defendants }: Appeal,
  outcomeOf: (defendant: FileId) => NonNullable<Appellee['outcome']>,
  at: Moment,
): AppealEvent[] =>
  measuresEnded(
    defendants.filter(({ id }) => isFinal(outcomeOf(id))),
    (defendant, measure) => {
      const ground = outcomeOf(defendant) === 'terminated' ? 'terminated' : 'judged';
      return triedMeasureEnded(file, { defendant, measure, ground, instance, notice }, at);
    },
  );
