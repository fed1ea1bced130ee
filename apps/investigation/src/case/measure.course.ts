import {
  measureApplied,
  measureEndAsked,
  measureEvidenceDemanded,
  measureOrdered,
  personCharged,
} from '@la-chan/contracts';
import type { CaseStatus } from './case';
import { beforeConclusion, head, headOrProcuracy, investigators, system, type Row } from './course';

/** Of the same accused. */
const applied = { anyOf: [measureApplied.type], of: 'accused' };

export type MeasureAct =
  | 'applyMeasure'
  | 'renewMeasure'
  | 'approveMeasure'
  | 'refuseMeasure'
  | 'recordMeasureDemand'
  | 'supplyMeasureEvidence'
  | 'askMeasureEnd'
  | 'refuseMeasureEnd'
  | 'endMeasure';

/** While it is investigated. */
export const orderingMeasures = (status: CaseStatus): Row<'applyMeasure' | 'renewMeasure'> => ({
  applyMeasure: {
    to: status,
    by: head,
    law: 'TTLT 04/2018 21(1), 22(1), 23(1)',
    restsOn: personCharged.type,
    lateIn: beforeConclusion,
  },
  renewMeasure: {
    to: status,
    by: head,
    law: 'TTLT 04/2018 20(1), 23(1)',
    restsOn: applied,
    lateIn: beforeConclusion,
  },
});

/** What the procuracy decides on an order, and is asked to end. */
export const approvingMeasures = (
  status: CaseStatus,
): Row<'approveMeasure' | 'refuseMeasure' | 'recordMeasureDemand' | 'supplyMeasureEvidence' | 'askMeasureEnd'> => {
  const decided = {
    to: status,
    by: system,
    law: 'TTLT 04/2018 21(3), 22(3), 23(1)',
    restsOn: { anyOf: [measureOrdered.type], of: 'exchange' },
  };
  return {
    approveMeasure: decided,
    refuseMeasure: decided,
    recordMeasureDemand: decided,
    supplyMeasureEvidence: {
      to: status,
      by: investigators,
      law: 'TTLT 04/2018 21(3), 22(3)',
      restsOn: { anyOf: [measureEvidenceDemanded.type], of: 'accused' },
    },
    askMeasureEnd: { to: status, by: head, law: 'TTLT 04/2018 20, 21(4), 22(4)', restsOn: applied },
  };
};

/** Where the matter is this body's to decide on. */
const HERE: readonly CaseStatus[] = ['under-investigation', 'cracked', 'suspended', 'terminated'];

/** Elsewhere only what the procuracy was asked before still follows. */
export const endingMeasures = (status: CaseStatus): Row<'refuseMeasureEnd' | 'endMeasure'> => ({
  refuseMeasureEnd: {
    to: status,
    by: system,
    law: 'TTLT 04/2018 20',
    restsOn: { anyOf: [measureEndAsked.type], of: 'exchange' },
  },
  endMeasure: {
    to: status,
    by: HERE.includes(status) ? headOrProcuracy : system,
    law: 'TTLT 04/2018 20, 21(4), 22(4), 23(1)',
    restsOn: applied,
  },
});
