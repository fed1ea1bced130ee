import {
  caseInitiatedByProcuracy,
  documentsDemandedByProcuracy,
  nonInitiationConfirmed,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { assertStands, deciding, NothingToCancel } from './cancellation';
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

/** The decision not to initiate was cancelled and the body did not initiate: the procuracy does (BLTTHS 153(3)(a)). */
export const initiate = (
  file: Supervision,
  initiation: EventOf<typeof caseInitiatedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('initiate', file.status);
  if (!file.decisions.some(({ decision, cancelledAt }) => decision === 'non-initiation' && cancelledAt))
    throw new NothingToCancel('cancelled decision not to initiate', 'BLTTHS 153(3)(a)');
  return [caseInitiatedByProcuracy(file.id, initiation, at)];
};
