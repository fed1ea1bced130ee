import {
  caseInitiatedByProcuracy,
  decisionReceived,
  documentsDemandedByProcuracy,
  initiationDemandedByProcuracy,
  nonInitiationConfirmed,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { dataOf, type Deadline, type HistoryEntry } from '@la-chan/procedure';
import { deciding } from './cancellation';
import { assertUnheeded, initiationDemand, remedied } from './cancellation-demand';
import { NotLeftUndone } from './charge-demand';
import { assertStands, nonInitiationOf, NothingToCancel, REPORT_INITIATED } from './served';
import { supervisionProcedure, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** With grounds: the body is told so in writing, within 2 days (TTLT 04/2018 7(2)(a)). */
export const confirmNonInitiation = deciding(
  'confirmNonInitiation',
  'non-initiation',
  'TTLT 04/2018 7(2)(a)',
  nonInitiationConfirmed,
);

const UNCLEAR = {
  initiation: 'TTLT 04/2018 7(1)(b)',
  'non-initiation': 'TTLT 04/2018 7(2)(b)',
  requalification: 'TTLT 04/2018 8(1)(a)',
} as const;
export type Unclear = keyof typeof UNCLEAR;

/** The grounds of the decision are not clear: evidence and documents are to be added. */
export const demandDocuments = (
  file: Supervision,
  demand: EventOf<typeof documentsDemandedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandDocuments', file.status);
  const [served] = file.decisions.filter(({ notice }) => notice === demand.notice);
  const decision = served && Object.hasOwn(UNCLEAR, served.decision) ? (served.decision as Unclear) : 'initiation';
  assertStands(file, demand.notice, decision, UNCLEAR[decision]);
  return [documentsDemandedByProcuracy(file.id, demand, at)];
};

/** The body was told to initiate and has not, or the decision not to was cancelled: the procuracy does it (BLTTHS 153(3)(a); TTLT 04/2018 7(2)(c), 7(3)). */
export const initiate = (
  file: Supervision,
  initiation: EventOf<typeof caseInitiatedByProcuracy>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
  history: readonly HistoryEntry[],
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('initiate', file.status);
  const demand = initiationDemand(file);
  const isCancelled = file.decisions.some(({ decision, cancelledAt }) => decision === 'non-initiation' && cancelledAt);
  if (nonInitiationOf(file) || !(demand ?? isCancelled))
    throw new NothingToCancel('cancelled decision not to initiate', 'BLTTHS 153(3)(a)');
  if (demand) assertUnheeded(demand, deadlines, 'TTLT 04/2018 7(2)(c), 7(3)', at);
  if (isInitiated(file, history)) throw new NotLeftUndone('BLTTHS 153(3)(a)');
  return [caseInitiatedByProcuracy(file.id, initiation, at), ...remedied(file, demand, at)];
};

/** There is a case of the report: this procuracy's own, or the body's, as that has served since it was told to initiate one. */
const isInitiated = ({ decisions }: Supervision, history: readonly HistoryEntry[]): boolean => {
  const last = history.findLast(
    (entry) =>
      dataOf(entry, initiationDemandedByProcuracy) ?? dataOf(entry, decisionReceived)?.decision === REPORT_INITIATED,
  );
  const isOwn = decisions.some((one) => one.decision === REPORT_INITIATED && one.case && !one.cancelledAt);
  return isOwn || last?.type === decisionReceived.type;
};
