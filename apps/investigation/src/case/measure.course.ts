import { caseCoercionOrdered, measureApplied, measureEndAsked, measureOrdered } from '@la-chan/contracts';
import type { CaseStatus } from './case';
import { charged, beforeConclusion, head, headOrProcuracy, initiated, investigators, system, type Row } from './course';

/** Also as the body tells that had the case before. */
const headOrSystem = [...head, ...system] as const;

/** The same measure of the same accused. */
const applied = { anyOf: [measureApplied.type], of: ['accused', 'measure'] };

type OrderingAct = 'applyMeasure' | 'renewMeasure' | 'orderCoercion' | FollowingAct;
type FollowingAct = 'recordCoercion' | 'recordMeasure';
type ApprovingAct =
  'approveMeasure' | 'refuseMeasure' | 'recordMeasureDemand' | 'supplyMeasureEvidence' | 'askMeasureEnd';
export type EndingAct = 'grantMeasureEnd' | 'refuseMeasureEnd' | 'endMeasure' | 'endCoercion';
/** While the case is investigated. */
export type MeasuringAct = OrderingAct | ApprovingAct;
export type MeasureAct = MeasuringAct | EndingAct;

/** Where the file may be that an order follows. */
const followed = [...beforeConclusion, 'concluded', 'handed-over', 'transferring', 'transferred'] as const;

/** Where the procuracy has the file, and says what it had approved. */
const approved = ['concluded', 'handed-over'] as const;

/** While it is investigated. */
export const orderingMeasures = (status: CaseStatus): Row<OrderingAct> => ({
  applyMeasure: {
    to: status,
    by: headOrProcuracy,
    law: 'TTLT 04/2018 5(3)(c), 21(1), 22(1), 23(1)',
    restsOn: charged,
    lateIn: followed,
  },
  renewMeasure: {
    to: status,
    by: head,
    law: 'TTLT 04/2018 20(1), 23(1)',
    restsOn: applied,
    lateIn: beforeConclusion,
  },
  orderCoercion: {
    to: status,
    by: head,
    law: 'BLTTHS 126',
    restsOn: initiated,
    lateIn: followed,
  },
  ...followingMeasures(status),
});

/** As the body tells that had the case before, also of who waits here alone. */
export const followingMeasures = (status: CaseStatus): Row<FollowingAct> => ({
  recordCoercion: { to: status, by: system, law: 'BLTTHS 126', restsOn: initiated },
  recordMeasure: { to: status, by: system, law: 'TTLT 04/2018 23', restsOn: initiated },
});

/** What the procuracy decides on an order, and is asked to end. */
export const approvingMeasures = (status: CaseStatus): Row<ApprovingAct> => {
  const decided = {
    to: status,
    by: system,
    law: 'TTLT 04/2018 21(3), 22(3), 23(1)',
    restsOn: { anyOf: [measureOrdered.type], of: 'exchange' },
    lateIn: approved,
  };
  return {
    approveMeasure: decided,
    refuseMeasure: decided,
    recordMeasureDemand: decided,
    supplyMeasureEvidence: {
      to: status,
      by: investigators,
      law: 'TTLT 04/2018 16(1), 21(3), 22(3)',
      restsOn: { anyOf: [measureOrdered.type], of: 'exchange' },
    },
    askMeasureEnd: { to: status, by: head, law: 'TTLT 04/2018 20, 21(4), 22(4)', restsOn: applied },
  };
};

/** Elsewhere too: what the procuracy was asked before still follows, and nobody is under a measure past its last day. */
export const endingMeasures = (status: CaseStatus): Row<EndingAct> => {
  const decided = {
    to: status,
    by: system,
    law: 'TTLT 04/2018 20, 21(4), 22(4)',
    restsOn: { anyOf: [measureEndAsked.type], of: 'exchange' },
  };
  return {
    grantMeasureEnd: decided,
    refuseMeasureEnd: decided,
    endMeasure: {
      to: status,
      by: headOrSystem,
      law: 'TTLT 04/2018 5(3), 20, 23(1)',
      restsOn: applied,
      lateIn: ['handed-over', 'transferred'],
      duty: true,
    },
    endCoercion: {
      to: status,
      by: headOrSystem,
      law: 'BLTTHS 130',
      restsOn: { anyOf: [caseCoercionOrdered.type], of: 'order' },
      lateIn: ['handed-over', 'transferred'],
      duty: true,
    },
  };
};
