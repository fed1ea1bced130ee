import {
  accusedDetained,
  accusedSuspended,
  accusedTerminated,
  accusedWanted,
  chargeApproved,
  detentionOrdered,
  offenceDated,
  suspendedCaseReviewed,
} from '@la-chan/contracts';
import type { FollowingOneAct } from '@la-chan/procedure';
import type { CaseStatus } from './case';
import {
  charged,
  head,
  investigators,
  system,
  headOrProcuracy,
  initiated,
  answered,
  beforeConclusion,
  beforeEnd,
  goneOn,
  type CaseStep,
  type Row,
} from './course';
import { approvingMeasures, orderingMeasures, type MeasuringAct } from './measure.course';

/** Of whoever was charged elsewhere, once the case came. */
const approved = [initiated, { anyOf: [chargeApproved.type], of: 'accused' }] as const;
const wanted = [initiated, { anyOf: [accusedWanted.type], of: 'accused' }] as const;
const suspendedAlone = [initiated, { anyOf: [accusedSuspended.type], of: 'accused' }] as const;

/** Of an approved charge also once the file has come to the procuracy. */
export const revoking = (to: CaseStep['to']): Row<'cancelCharge'> => ({
  cancelCharge: { to, by: system, law: 'BLTTHS 179(3); TTLT 04/2018 5(3)', restsOn: charged },
});

export const approvals = (
  status: CaseStatus,
): Row<
  'approveCharge' | 'cancelCharge' | 'cancelChange' | 'recordDemand' | 'supplyEvidence' | 'proposeRevocation'
> => ({
  proposeRevocation: { to: status, by: head, law: 'TTLT 04/2018 5(3)(a)', restsOn: approved },
  recordDemand: { to: status, by: system, law: 'BLTTHS 179(3)', restsOn: charged },
  supplyEvidence: {
    to: status,
    by: investigators,
    law: 'BLTTHS 179(3); TTLT 04/2018 16(1)',
    restsOn: charged,
  },
  approveCharge: { to: status, by: system, law: 'BLTTHS 179(3)', restsOn: charged },
  ...revoking(status),
  cancelChange: { to: status, by: system, law: 'BLTTHS 180(3); TTLT 04/2018 5(3)', restsOn: approved },
});

/** Of the same accused. */
export const detention = { anyOf: [accusedDetained.type], of: 'accused' };

/** What the procuracy decides on an order of detention, and is asked to end. */
export const orders = (status: CaseStatus): Row<'approveDetention' | 'refuseDetention' | 'askRelease'> => {
  const decided = {
    to: status,
    by: system,
    law: 'BLTTHS 113(1), 119(5); TTLT 04/2018 16, 19(1)',
    restsOn: { anyOf: [detentionOrdered.type], of: 'exchange' },
    lateIn: answered,
  };
  return {
    approveDetention: decided,
    refuseDetention: decided,
    askRelease: { to: status, by: head, law: 'BLTTHS 173(7); TTLT 04/2018 20', restsOn: detention },
  };
};

/** Since when an accused is liable (BLHS 27). */
export const liability = (status: CaseStatus): Row<'dateOffence' | 'noteFurtherOffence'> => ({
  dateOffence: { to: status, by: investigators, law: 'BLTTHS 179(2); BLHS 27(3)', restsOn: initiated },
  noteFurtherOffence: {
    to: status,
    by: investigators,
    law: 'BLHS 27(3)',
    restsOn: [initiated, { anyOf: [offenceDated.type], of: 'accused' }],
  },
});

/** The search for who evades that, or cannot be found; also on the procuracy’s or a court’s demand (BLTTHS 247(1)(b), 281(1)(b)). */
export const search = (status: CaseStatus): Row<'declareWanted' | 'endSearch' | 'cancelSearch'> => ({
  declareWanted: { to: status, by: head, law: 'BLTTHS 231(1)', restsOn: charged },
  endSearch: { to: status, by: head, law: 'BLTTHS 231(3); BLHS 27(3)', restsOn: wanted },
  ...unsearching(status),
});

/** A search was without grounds: also of who is searched for still as the investigation of all has been terminated. */
export const unsearching = (status: CaseStatus): Row<'cancelSearch'> => ({
  cancelSearch: { to: status, by: system, law: 'TTLT 04/2018 5(1), (2)', restsOn: wanted },
});

/** One who alone was suspended or terminated. */
const stoppedAlone = { anyOf: [accusedSuspended.type, accusedTerminated.type], of: 'accused' } as const;

/** With or after that. */
export const onPropertyOfOne = (to: CaseStatus): Row<'decideOnPropertyOfOne'> => ({
  decideOnPropertyOfOne: {
    to,
    by: head,
    law: 'TTLT 01/2020 6(4), 12(2), 13(1), (2); BLTTHS 230(2)',
    restsOn: stoppedAlone,
    lateIn: goneOn,
  },
});

/** What is reviewed of one accused who alone is suspended, and what those above direct of one or all, wherever the file of the others is. */
export const reviews = (
  status: CaseStatus,
): Row<
  | 'reviewAccused'
  | FollowingOneAct
  | 'recordStayGuidance'
  | 'keepMeasures'
  | 'recordKeeperReport'
  | 'decideOnPropertyOfOne'
> => ({
  recordStayGuidance: {
    ...{
      to: status,
      by: head,
      law: 'TTLT 01/2020 15(1)',
      restsOn: [initiated, { anyOf: [suspendedCaseReviewed.type], of: 'accused' }],
    },
    lateIn: goneOn,
  },
  reviewAccused: {
    to: status,
    by: investigators,
    law: 'TTLT 01/2020 7, 14(2); TTLT 04/2018 32(2)',
    restsOn: suspendedAlone,
    lateIn: goneOn,
  },
  assignFocalPointOfOne: {
    ...{ to: status, by: head, law: 'TTLT 01/2020 14(1)(a)', restsOn: suspendedAlone },
    lateIn: goneOn,
  },
  compileStayFile: {
    ...{ to: status, by: investigators, law: 'TTLT 01/2020 6(4)(b)', restsOn: suspendedAlone },
    lateIn: goneOn,
  },
  keepMeasures: { to: status, by: head, law: 'TTLT 01/2020 6(3)', restsOn: initiated, lateIn: goneOn },
  recordKeeperReport: { to: status, by: investigators, law: 'TTLT 01/2020 13(2)', restsOn: initiated },
  ...onPropertyOfOne(status),
});

/** One who alone was suspended or terminated, or with all; where the others are not investigated here, in a case of their own. */
export const goingOnAgain = (status: CaseStatus): Row<'resumeAccused' | 'reopenAccused'> => ({
  resumeAccused: {
    to: status,
    by: headOrProcuracy,
    law: 'BLTTHS 235(1)',
    restsOn: stoppedAlone,
  },
  reopenAccused: { to: status, by: system, law: 'BLTTHS 230(3); TTLT 04/2018 5(1)', restsOn: charged },
});

/** What may be done about one accused while the case is investigated. */
export type AccusedAct =
  | MeasuringAct
  | 'charge'
  | 'changeCharge'
  | 'supplementCharge'
  | 'changeIdentity'
  | 'fingerprint'
  | 'approveCharge'
  | 'cancelCharge'
  | 'cancelChange'
  | 'recordDemand'
  | 'supplyEvidence'
  | 'proposeRevocation'
  | 'detain'
  | 'renewDetention'
  | 'askDetentionExtension'
  | 'approveDetention'
  | 'refuseDetention'
  | 'askRelease'
  | 'dateOffence'
  | 'noteFurtherOffence'
  | 'declareWanted'
  | 'endSearch'
  | 'cancelSearch'
  | 'suspendAccused'
  | 'terminateAccused'
  | 'resumeAccused'
  | 'reopenAccused'
  | 'reviewAccused'
  | FollowingOneAct
  | 'recordStayGuidance'
  | 'keepMeasures'
  | 'recordKeeperReport'
  | 'decideOnPropertyOfOne';

export const ofAccused = (status: CaseStatus): Row<AccusedAct> => ({
  charge: {
    to: status,
    by: headOrProcuracy,
    law: 'BLTTHS 179(1), (4)',
    restsOn: initiated,
    lateIn: beforeConclusion,
  },
  changeCharge: {
    to: status,
    by: headOrProcuracy,
    law: 'BLTTHS 180; TTLT 04/2018 9(3), (4), (5)',
    restsOn: charged,
    lateIn: beforeConclusion,
  },
  supplementCharge: {
    to: status,
    by: headOrProcuracy,
    law: 'BLTTHS 180(2), (3); TTLT 04/2018 9(5)',
    restsOn: charged,
    lateIn: beforeConclusion,
  },
  changeIdentity: {
    to: status,
    by: headOrProcuracy,
    law: 'BLTTHS 180(1)(b), (3); TTLT 04/2018 9(5)',
    restsOn: charged,
    lateIn: beforeConclusion,
  },
  ...approvals(status),
  fingerprint: {
    to: status,
    by: investigators,
    law: 'BLTTHS 179(5)',
    restsOn: { anyOf: [chargeApproved.type], of: 'accused' },
    lateIn: [...answered, ...goneOn],
  },
  detain: {
    to: status,
    by: headOrProcuracy,
    law: 'BLTTHS 113(1), 119(5), 173(1); TTLT 04/2018 5(3)(c)',
    restsOn: charged,
    lateIn: answered,
  },
  renewDetention: {
    to: status,
    by: head,
    law: 'BLTTHS 174(4); TTLT 04/2018 19(1)',
    restsOn: detention,
    lateIn: answered,
  },
  askDetentionExtension: {
    to: status,
    by: head,
    law: 'BLTTHS 173(2)',
    restsOn: detention,
    lateIn: answered,
  },
  ...orders(status),
  ...orderingMeasures(status),
  ...approvingMeasures(status),
  ...liability(status),
  ...search(status),
  suspendAccused: { to: status, by: head, law: 'BLTTHS 229(2)', restsOn: charged },
  terminateAccused: { to: status, by: head, law: 'BLTTHS 230(2)', restsOn: charged, lateIn: beforeEnd },
  ...goingOnAgain(status),
  ...reviews(status),
});
