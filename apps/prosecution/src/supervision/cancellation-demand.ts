import {
  cancellationDemandedByProcuracy,
  initiationDemandedByProcuracy,
  remedyRecorded,
  type EventOf,
  type Moment,
  DemandedCancellation,
  isDemandedDecision,
} from '@la-chan/contracts';
import { Refusal, type Deadline } from '@la-chan/procedure';
import { isTimeUp, NotLeftUndone } from './charge-demand';
import { assertStands, nonInitiationOf, NothingToCancel } from './served';
import {
  supervisionProcedure,
  type CancellationDemand,
  type InitiationDemand,
  type MeasureDemand,
  type Supervision,
} from './supervision';
import type { SupervisionEvent } from './supervision.events';

const OF_ANY = 'TTLT 04/2018 5(1), (2)';
const LAW: Readonly<Record<DemandedCancellation, string>> = {
  initiation: 'TTLT 04/2018 7(1)(c)',
  requalification: 'TTLT 04/2018 8(1)(b)',
  custody: 'BLTTHS 117(4); TTLT 04/2018 5(1), (2)',
  resumption: OF_ANY,
  'case-resumption': OF_ANY,
  'case-wanted': OF_ANY,
  'case-suspension': OF_ANY,
  'case-termination': OF_ANY,
  'case-split': OF_ANY,
  'case-merger': OF_ANY,
};

/** Another crime is demanded as that: the decision to initiate is changed by it. */
export class ChangeDemandedOtherwise extends Refusal {
  override readonly code = 'change-demanded-otherwise';
  override readonly law = 'TTLT 04/2018 8(2)';
}

/** What stands under this notice: which decision, of those that the body is to cancel or to change. */
export const demandedKind = ({ decisions }: Supervision, notice: string): DemandedCancellation =>
  DemandedCancellation.safeParse(decisions.find((one) => one.notice === notice)?.decision).data ?? 'initiation';

/** A decision that is without grounds: the body is to cancel it itself, to propose that, or to change it. */
export const demandCancellation = (
  file: Supervision,
  demand: EventOf<typeof cancellationDemandedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandCancellation', file.status);
  assertStands(file, demand.notice, demand.of, LAW[demand.of]);
  if (demand.change && !isDemandedDecision(demand.of))
    throw new ChangeDemandedOtherwise('the change of the crime is demanded as that');
  return [cancellationDemandedByProcuracy(file.id, demand, at)];
};

/** What is served of a report, by which it is known that the file is one. */
const OF_REPORTS = ['reception', 'assignment', 'suspension', 'resumption', 'report-split', 'non-initiation'];

/** A case is to be initiated; where a decision not to stands, the body is to cancel that first (TTLT 04/2018 7(2)(c), 7(3)). */
export const demandInitiation = (
  file: Supervision,
  demand: Omit<EventOf<typeof initiationDemandedByProcuracy>['data'], 'notice'>,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandInitiation', file.status);
  if (!file.decisions.some(({ decision }) => OF_REPORTS.includes(decision)))
    throw new NothingToCancel('decision on a report', 'TTLT 04/2018 7(3)');
  const notice = nonInitiationOf(file);
  return [initiationDemandedByProcuracy(file.id, { ...demand, ...(notice && { notice }) }, at)];
};

/** The demand to cancel what a notice has served. */
export const cancellationDemand = ({ demands }: Supervision, notice: string): CancellationDemand | undefined =>
  demands.findLast((one): one is CancellationDemand => one.demand === 'cancellation' && one.of === notice);

/** The last demand to initiate. */
export const initiationDemand = ({ demands }: Supervision): InitiationDemand | undefined =>
  demands.findLast((one): one is InitiationDemand => one.demand === 'initiation');

const LEFT = {
  initiation: '7-demanded',
  cancellation: '7-cancel-demanded',
  measure: '5-measure-demanded',
} as const;

/** The body was told to in writing and has not done it: its time is up, or it does not agree to cancel, or to order, that (TTLT 04/2018 5(3)(c), 7(1)(c), 8(1)(b)). */
export const assertUnheeded = (
  demand: CancellationDemand | InitiationDemand | MeasureDemand | undefined,
  deadlines: readonly Deadline[],
  law: string,
  at: Moment,
): void => {
  if (!demand || demand.remediedAt) throw new NotLeftUndone(law);
  const isDeclined = demand.demand !== 'initiation' && demand.declined !== undefined;
  if (!isDeclined && !isTimeUp(deadlines, LEFT[demand.demand], demand.notice, at)) throw new NotLeftUndone(law);
};

/** The demand waits for nothing any more, where it did. */
export const remedied = (
  { id }: Supervision,
  demand: CancellationDemand | InitiationDemand | undefined,
  at: Moment,
): SupervisionEvent[] => (demand && !demand.remediedAt ? [remedyRecorded(id, { notice: demand.notice }, at)] : []);

/** Whoever was in custody is free, or with another body: nothing is left to cancel. */
export const settledCustody = (file: Supervision, at: Moment): SupervisionEvent[] =>
  file.decisions.flatMap(({ decision, notice }) => (decision === 'custody' ? settled(file, notice, at) : []));

/** What this notice has served does not stand any more, whoever has cancelled it: nor does the demand to do so. */
export const settled = (file: Supervision, notice: string, at: Moment): SupervisionEvent[] =>
  remedied(file, cancellationDemand(file, notice), at);
