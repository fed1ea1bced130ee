import { CASES, REVIEWS, SUPERVISIONS, way, type Way } from './way';

/** What the procuracy beside the body and the one above do of themselves. */
export const supervision: readonly Way[] = [
  way(['prosecution: supervision.resumeInvestigation'], {
    [CASES]: { course: 'terminated', 'ends as': 'amnesty' },
    [SUPERVISIONS]: { 'is to go on as the accused asks': true },
  }),
  way(['prosecution: supervision.cancelAndProsecute'], {
    [CASES]: { course: 'terminated' },
    [SUPERVISIONS]: { 'case-termination is without grounds': true, 'is prosecuted after all': true },
  }),
  way(['prosecution: supervision.changeIdentity'], {
    [SUPERVISIONS]: { 'is named wrongly': true },
  }),
  way(['prosecution: supervision.withdrawComplaint'], {
    [SUPERVISIONS]: { 'is complained of': true, 'a detention is complained of': true, 'is taken back': true },
  }),
  way(['prosecution: supervision.confirmNonInitiation'], {
    [SUPERVISIONS]: { 'non-initiation is unclear': false, 'non-initiation is without grounds': false },
  }),
  way(['prosecution: supervision.cancelOwnInitiation'], {
    [SUPERVISIONS]: { 'non-initiation is without grounds': true, 'what was initiated here is no crime': true },
  }),
  way(['prosecution: supervision.demandInitiation'], {
    [SUPERVISIONS]: { 'non-initiation is without grounds': true },
  }),
  way(['prosecution: supervision.investigate'], { [SUPERVISIONS]: { 'investigates itself': true } }),
  way(['prosecution: supervision.revokeMeasure'], { [SUPERVISIONS]: { 'bail is revoked': true } }),
  way(['prosecution: supervision.grantExtension'], {
    [CASES]: { 'is detained': true, 'is detained longer': true },
    [SUPERVISIONS]: { 'extension is refused': false },
  }),
  way(['prosecution: supervision.orderMeasure'], {
    [SUPERVISIONS]: {
      'detention-approval was without grounds': true,
      'another measure is necessary, order-cancelled': true,
    },
    [CASES]: { 'a demand is met': false },
  }),
  way(['prosecution: supervision.tellOfDetention'], {
    [SUPERVISIONS]: {
      'detention-approval was without grounds': true,
      'another measure is necessary, order-cancelled': true,
      'is to be detained by another order': true,
    },
    [CASES]: { 'a demand is met': false },
  }),
  way(['prosecution: supervision.recordDeputyDenial', 'prosecution: prosecution-review.denyDeputy'], {
    [SUPERVISIONS]: { 'the head of a region withdraws': true },
    [REVIEWS]: { 'has no deputy to assign': true },
  }),
  way(['prosecution: prosecution-review.assignDeputy'], {
    [SUPERVISIONS]: { 'the head of a region withdraws': true },
    [REVIEWS]: { 'has no deputy to assign': false },
  }),
  way(['prosecution: prosecution-review.keep'], { [REVIEWS]: { 'the petition is not agreed with': true } }),
];
