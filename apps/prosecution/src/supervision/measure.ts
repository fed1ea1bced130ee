import {
  chargeApprovalRequested,
  measureApprovedByProcuracy,
  measureDemandedByProcuracy,
  measureEndDemandedByProcuracy,
  measureEndGrantedByProcuracy,
  measureEndRefusedByProcuracy,
  measureEndRequested,
  measureEvidenceDemandedByProcuracy,
  measureEvidenceReceived,
  measureOrderedByProcuracy,
  measureRefusedByProcuracy,
  measureRequested,
  prosecutedDetentionAnnounced,
  type EventOf,
  type FileId,
  type Moment,
  type MeasureDemandGround,
  type Day,
  type PreventiveMeasure,
  type Seriousness,
  seriousnessOf,
} from '@la-chan/contracts';
import {
  announcingDetention,
  assertOrderWithin,
  DetentionTooLong,
  firstTermEnds,
  MeasureRefusal,
  needsApproval,
  Refusal,
  seriousnessNamed,
  type Deadline,
  type HistoryEntry,
} from '@la-chan/procedure';
import { assertUnheeded } from './cancellation-demand';
import { cameTo, type Supplement } from './charge-approval';
import { complied, NotLeftUndone } from './charge-demand';
import { assertCharged } from './detention';
import { FileHasCome } from './revocation';
import { assertOfCase } from './served';
import {
  isOpen,
  RequestNotWaiting,
  supervisionProcedure,
  waiting,
  type MeasureDemand,
  type SupervisedRequest,
  type Supervision,
} from './supervision';
import type { SupervisionEvent } from './supervision.events';

export const recordMeasureRequest = (
  file: Supervision,
  request: EventOf<typeof measureRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordMeasureRequest', file.status);
  return [measureRequested(file.id, request, at)];
};

export const recordMeasureEndRequest = (
  file: Supervision,
  request: EventOf<typeof measureEndRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordMeasureEndRequest', file.status);
  const { demand } = request;
  return [measureEndRequested(file.id, request, at), ...complied(file, { demand, decision: 'measure-end' }, at)];
};

/** The procuracy itself finds that an undertaking is broken (TTLT 04/2018 21(5), 22(5)). */
export const demandMeasureEnd = (
  file: Supervision,
  demand: EventOf<typeof measureEndDemandedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandMeasureEnd', file.status);
  assertOfCase(file, 'TTLT 04/2018 21(5), 22(5)');
  if (!needsApproval(demand.measure)) throw new MeasureRefusal('measure-without-approval', 'TTLT 04/2018 21(5), 22(5)');
  return [measureEndDemandedByProcuracy(file.id, demand, at)];
};

/** Nothing was refused or cancelled of this accused in whose place a measure is demanded. */
export class NothingToReplace extends Refusal {
  override readonly code = 'nothing-to-replace';

  constructor(override readonly law: string) {
    super('nothing to replace');
  }
}

type Replaced = (one: SupervisedRequest) => boolean;
const DEMANDED_AFTER: Readonly<Record<MeasureDemandGround, readonly [Replaced, law: string]>> = {
  'detention-not-necessary': [
    ({ kind, decision }) => kind === 'detention-approval' && decision === 'refused',
    'TTLT 04/2018 16(3)',
  ],
  'order-cancelled': [
    ({ kind, decision }) =>
      (kind === 'detention-approval' && decision === 'cancelled') || (kind === 'measure-end' && decision === 'granted'),
    'TTLT 04/2018 5(3)(c)',
  ],
};

/** In place of what the procuracy has refused or cancelled the body is to order another measure (TTLT 04/2018 5(3)(c), 16(3)). */
export const demandMeasure = (
  file: Supervision,
  demand: EventOf<typeof measureDemandedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandMeasure', file.status);
  const [replaces, law] = DEMANDED_AFTER[demand.ground];
  assertOfCase(file, law);
  if (!file.requests.some((one) => one.accused === demand.accused && replaces(one))) throw new NothingToReplace(law);
  return [measureDemandedByProcuracy(file.id, demand, at)];
};

const INSTEAD = 'TTLT 04/2018 5(3)(c)';

/** What this notice demands in place of what was cancelled; after what it has refused to approve the procuracy only demands (TTLT 04/2018 16(3)). */
export const measureDemanded = ({ demands }: Supervision, notice: string): MeasureDemand => {
  const one = demands.find((each): each is MeasureDemand => each.notice === notice && each.demand === 'measure');
  if (one?.ground === 'order-cancelled') return one;
  throw new NotLeftUndone(INSTEAD);
};

/** The procuracy orders it itself where the body has not, nor asked to approve it, or had it approved since; not of a file that `hasCome` (TTLT 04/2018 5(3)(c)). */
export const orderMeasure = (
  file: Supervision,
  {
    hasCome,
    ...order
  }: Omit<EventOf<typeof measureOrderedByProcuracy>['data'], 'accused' | 'measure'> & { hasCome: boolean },
  deadlines: readonly Deadline[],
  at: Moment,
  history: readonly HistoryEntry[],
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('orderMeasure', file.status);
  const demand = measureDemanded(file, order.notice);
  assertUnheeded(demand, deadlines, INSTEAD, at);
  const { accused, measure } = demand;
  if (file.requests.some((one) => isOrderOf(one, demand) && (isOpen(one) || isApprovedSince(one, demand))))
    throw new NotLeftUndone(INSTEAD);
  assertOrderWithin(undefined, order.until, at, INSTEAD);
  if (measure === 'detention') {
    assertCharged(file, accused);
    assertFirstTerm(file, history, accused, order.until, at);
  }
  if (hasCome) throw new FileHasCome('the file has come', 'BLTTHS 241');
  return [measureOrderedByProcuracy(file.id, { ...order, accused, measure }, at)];
};

/** Those near to whom it has ordered itself to be detained are told (BLTTHS 119(6)). */
export const tellOfDetention = announcingDetention<Supervision, SupervisionEvent>(
  supervisionProcedure,
  prosecutedDetentionAnnounced,
);

const LONGEST: Seriousness = 'especially-serious';

/** By the gravest crime that the accused is charged with; of a charge that is not known here it is the longest (BLTTHS 173(1)). */
const assertFirstTerm = (
  { demands }: Supervision,
  history: readonly HistoryEntry[],
  accused: FileId,
  until: Day,
  at: Moment,
): void => {
  const charged = history.flatMap(({ type, data }) =>
    type === chargeApprovalRequested.type && data?.['accused'] === accused ? [data] : [],
  );
  const instead = demands.flatMap((one) =>
    (one.demand === 'charge-change' || one.demand === 'charge-supplement') && one.accused === accused
      ? [seriousnessOf(one.article, one.clause)]
      : [],
  );
  const classes = [...charged.map(({ article, clause }) => seriousnessNamed(article, clause) ?? LONGEST), ...instead];
  const isKnown = charged.some(({ change }) => !change);
  const ends = (isKnown ? classes : [LONGEST]).map((one) => firstTermEnds(one, at)).sort();
  const last = ends.at(-1);
  if (last && until > last) throw new DetentionTooLong('BLTTHS 173(1)', last);
};

const isOrderOf = (one: SupervisedRequest, { accused, measure }: MeasureDemand): boolean =>
  one.accused === accused &&
  (measure === 'detention'
    ? one.kind === 'detention-approval'
    : one.kind === 'measure-approval' && one.measure === measure);

/** The body has ordered what was demanded, though nobody has recorded so. */
const isApprovedSince = ({ decision, decidedAt }: SupervisedRequest, { demandedAt }: MeasureDemand): boolean =>
  decision === 'approved' && decidedAt !== null && demandedAt !== undefined && decidedAt > demandedAt;

/** What the procuracy decides on a measure, by what it was asked about it. */
const deciding =
  (
    act: 'approveMeasure' | 'refuseMeasure' | 'grantMeasureEnd' | 'refuseMeasureEnd',
    kind: 'measure-approval' | 'measure-end',
    decided:
      | typeof measureApprovedByProcuracy
      | typeof measureRefusedByProcuracy
      | typeof measureEndGrantedByProcuracy
      | typeof measureEndRefusedByProcuracy,
  ) =>
  (file: Supervision, decision: { exchange: string; number: string }, at: Moment): SupervisionEvent[] => {
    supervisionProcedure.assertLawful(act, file.status);
    return [decided(file.id, { ...decision, ...about(waiting(file, decision.exchange, kind)) }, at)];
  };

export const approveMeasure = deciding('approveMeasure', 'measure-approval', measureApprovedByProcuracy);
export const refuseMeasure = deciding('refuseMeasure', 'measure-approval', measureRefusedByProcuracy);
export const grantMeasureEnd = deciding('grantMeasureEnd', 'measure-end', measureEndGrantedByProcuracy);
export const refuseMeasureEnd = deciding('refuseMeasureEnd', 'measure-end', measureEndRefusedByProcuracy);

/** Before it decides the procuracy may ask for more (TTLT 04/2018 21(3), 22(3)). */
export const demandMeasureEvidence = (
  file: Supervision,
  demand: { exchange: string; number: string },
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandMeasureEvidence', file.status);
  const request = waiting(file, demand.exchange, 'measure-approval');
  if (request.decision === 'demanded') throw new RequestNotWaiting('more was demanded already');
  return [measureEvidenceDemandedByProcuracy(file.id, { ...demand, ...about(request) }, at)];
};

/** Where it was decided meanwhile, nothing waits for it. */
export const recordMeasureEvidence = (
  file: Supervision,
  { exchange, unasked }: Supplement,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordMeasureEvidence', file.status);
  const request = file.requests.find((one) => one.exchange === exchange && one.kind === 'measure-approval');
  if (!request) throw new RequestNotWaiting('no order was sent for approval in this exchange');
  const evidence = { exchange, ...about(request), ...cameTo(request, unasked) };
  return [measureEvidenceReceived(file.id, evidence, at)];
};

const about = ({ accused, measure }: SupervisedRequest): { accused: FileId; measure: PreventiveMeasure } => {
  if (accused && measure) return { accused, measure };
  throw new RequestNotWaiting('the request is about no measure');
};
