import { days, hours, months } from '../period';
import type { LimitRule, Rule, Trigger } from '../rule';
import { REPORT_SUSPENSION } from '../suspension';
import { both, isInvestigating, says, saysFlag, saysSomething } from './conditions';
import { focalPoint, periodicReviews, type Review } from './periodic-review';
import { INVESTIGATION, RESOLVING } from './warned';

const ACCEPTED = 'investigation.verification-accepted';
/** By the body that investigates, or by the procuracy that has taken the report over: the same limits (BLTTHS 147(4)). */
const OPENED = [ACCEPTED, 'prosecution.resolution-opened'];
const PROLONGED = ['investigation.verification-prolonged', 'prosecution.resolution-prolonged'];
const EXTENDED = ['investigation.extension-granted', 'prosecution.resolution-extended'];
export const SUSPENDED = ['investigation.verification-suspended', 'prosecution.resolution-suspended'];
export const RESUMED = ['investigation.verification-resumed', 'prosecution.resolution-resumed'];
/** By the body that investigates. */
export const DECIDED = 'investigation.verification-resolved';
export const RESOLVED = [DECIDED, 'prosecution.resolution-decided'];
/** What the procuracy has decided itself does not hold. */
export const CANCELLED_HERE = 'prosecution.resolution-decision-cancelled';
const CANCELLED = ['investigation.suspension-cancelled', { event: CANCELLED_HERE, when: says('of', 'suspension') }];
/** By the head of the body, of what a deputy had decided. */
export const CANCELLED_BY_HEAD = [
  'investigation.non-initiation-cancelled-on-complaint',
  'investigation.non-initiation-withdrawn',
];
/** There is no case (BLTTHS 158(1)). */
export const INITIATION_CANCELLED = 'investigation.verification-initiation-cancelled';
/** It goes on after a suspension, with a month of its own. */
export const GOING_ON = [...RESUMED, ...CANCELLED];
const REVIEWED = ['investigation.suspended-verification-reviewed', 'prosecution.suspended-resolution-reviewed'];
export const SERVED = 'investigation.decision-served';
/** The higher procuracy has cancelled what the procuracy had: what the body had decided stands again (TTLT 04/2018 6(2)). */
const standsAgain = (of: string): Trigger => ({
  event: 'investigation.petition-answered',
  when: both(saysFlag('standsAgain', true), says('of', of)),
});
/** What had resumed it was cancelled: it is suspended as before (TTLT 04/2018 5(1), (2)). */
const RESUMPTION_CANCELLED = 'investigation.verification-resumption-cancelled';
export const SUSPENDED_OR_AGAIN = [...SUSPENDED, standsAgain('suspension-cancelled'), RESUMPTION_CANCELLED];
export const NOT_INITIATED_AGAIN = standsAgain('non-initiation-cancelled');
/** Or what had resumed it: the time that was left goes on. */
const RESUMED_AGAIN = standsAgain('resumption-cancelled');
export const GOING_ON_OR_AGAIN = [...GOING_ON, RESUMED_AGAIN];
export const INITIATED_AGAIN = [
  'investigation.verification-initiation-reinstated',
  { event: 'prosecution.petition-answered', when: saysSomething('case') },
];
/** Gone to another body, or on in another verification, or never released by its sender. */
const TRANSFERRED = 'investigation.verification-transferred';
export const HANDED_OVER = 'investigation.verification-handed-over';
export const GONE = [
  TRANSFERRED,
  HANDED_OVER,
  'investigation.verification-merged',
  'investigation.verification-voided',
  'prosecution.resolution-voided',
];

const receipt = { vi: 'ngày nhận được nguồn tin', en: 'receipt' };

/** What ends each limit of the resolution in the same way. */
const resolution = {
  met: RESOLVED,
  suspended: SUSPENDED_OR_AGAIN,
  resumed: { by: [RESUMED_AGAIN], on: true } as const,
  cancelled: GONE,
  duty: { vi: 'Giải quyết nguồn tin về tội phạm', en: 'Resolve the report' },
} satisfies Partial<LimitRule>;

/** Until it goes on, or elsewhere. */
const suspension = {
  suspended: SUSPENDED_OR_AGAIN,
  over: [...GOING_ON_OR_AGAIN, ...RESOLVED, ...GONE],
  whom: RESOLVING,
} satisfies Partial<Review>;

/** The same in both circulars. */
const passingOn: Omit<LimitRule, 'law' | 'valid'> = {
  id: 'R2.verification',
  duty: { vi: 'Chuyển nguồn tin đến cơ quan có thẩm quyền', en: 'Transfer the report to the competent body' },
  starts: [
    'investigation.non-competence-found',
    { event: 'investigation.report-dispute-decided', when: says('competent', 'other-body') },
  ],
  counted: {
    from: 'start',
    text: { vi: 'khi có căn cứ xác định không thuộc thẩm quyền', en: 'the finding of non-competence' },
  },
  limit: hours(24),
  met: [TRANSFERRED],
  cancelled: ['investigation.report-dispute-raised', 'investigation.verification-merged', HANDED_OVER, ...RESOLVED],
  warn: { before: hours(6), whom: INVESTIGATION },
};

/** The resolution of a report, from its receipt by the competent body. One limit takes the place of the other. */
export const VERIFICATION_RULES: readonly Rule[] = [
  {
    id: 'R1.body',
    law: 'TTLT 01/2017 8(1)',
    valid: { from: '2018-03-01' },
    duty: { vi: 'Phân loại nguồn tin', en: 'Classify the report' },
    starts: [{ event: ACCEPTED, when: saysFlag('receivedHere', true) }],
    counted: { from: 'start', field: 'receivedAt', text: { vi: 'khi tiếp nhận', en: 'reception' } },
    limit: hours(24),
    met: ['investigation.verification-classified'],
    // Whoever assigns or decides it has classified it.
    cancelled: ['investigation.investigator-assigned', 'investigation.grounds-found', ...RESOLVED, ...GONE],
    warn: { before: hours(6), whom: INVESTIGATION },
  },
  {
    id: 'R9.body',
    law: 'BLTTHS 146(5)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Thông báo việc tiếp nhận cho Viện kiểm sát', en: 'Notify the procuracy of the reception' },
    starts: [{ event: ACCEPTED, when: saysFlag('receivedHere', true) }],
    counted: { from: 'start', field: 'receivedAt', text: { vi: 'khi tiếp nhận', en: 'reception' } },
    limit: days(3),
    met: ['investigation.reception-notified'],
    cancelled: ['investigation.verification-voided'],
    warn: { before: days(1), whom: INVESTIGATION },
  },
  {
    id: 'R7',
    law: 'TTLT 01/2017 9(1)',
    valid: { from: '2018-03-01' },
    duty: {
      vi: 'Phân công Điều tra viên và thông báo cho Viện kiểm sát',
      en: 'Assign an investigator and notify the procuracy',
    },
    starts: [ACCEPTED],
    counted: { from: 'start', field: 'receivedAt', text: receipt },
    limit: days(3),
    met: ['investigation.investigator-assigned'],
    cancelled: [...RESOLVED, ...GONE], // a clear crime needs no assignment: TTLT 01/2017 9(1)
    warn: { before: days(1), whom: ['head-of-investigation'] },
  },
  {
    id: 'R7.procuracy',
    law: 'TTLT 01/2017 9(1)',
    valid: { from: '2018-03-01' },
    duty: { vi: 'Thông báo việc phân công cho Viện kiểm sát', en: 'Tell the procuracy of the assignment' },
    starts: [{ event: 'investigation.investigator-assigned', when: saysSomething('notice') }],
    counted: { from: 'event', event: ACCEPTED, field: 'receivedAt', text: receipt },
    limit: days(3),
    met: [{ event: SERVED, when: says('decision', 'assignment') }],
    cancelled: GONE,
    warn: { before: days(1), whom: ['head-of-investigation'] },
  },
  { ...passingOn, law: 'TTLT 01/2017 8(1)', valid: { from: '2018-03-01', to: '2020-05-14' } },
  { ...passingOn, law: 'TT 28/2020 18(1)', valid: { from: '2020-05-15' } },
  {
    ...resolution,
    id: 'R10',
    law: 'BLTTHS 147(1)',
    valid: { from: '2018-01-01' },
    starts: OPENED,
    counted: { from: 'start', field: 'receivedAt', text: receipt },
    limit: days(20),
    replaced: [...PROLONGED, ...EXTENDED, ...GOING_ON],
    warn: { before: days(5), whom: RESOLVING },
  },
  {
    ...resolution,
    id: 'R11',
    law: 'BLTTHS 147(2)',
    valid: { from: '2018-01-01' },
    starts: PROLONGED,
    counted: { from: 'event', event: OPENED, field: 'receivedAt', text: receipt }, // the total, not 2 months more
    limit: months(2),
    once: true,
    replaced: [...EXTENDED, ...GOING_ON],
    warn: { before: days(10), whom: RESOLVING },
  },
  {
    id: 'R12',
    law: 'BLTTHS 147(2)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Đề nghị Viện kiểm sát gia hạn', en: 'Ask the procuracy to extend the limit' },
    when: isInvestigating,
    before: { rules: ['R11'], days: 5 },
    extends: true,
    met: ['investigation.extension-asked'],
    warn: { before: days(5), whom: INVESTIGATION },
  },
  {
    ...resolution,
    id: 'R14',
    law: 'BLTTHS 147(2)',
    valid: { from: '2018-01-01' },
    starts: EXTENDED,
    counted: {
      from: 'expiry',
      of: ['R11', 'R10'],
      text: { vi: 'ngày hết thời hạn trước', en: 'the expiry of the limit before' },
    },
    limit: months(2),
    decided: true,
    once: true,
    replaced: GOING_ON,
    warn: { before: days(10), whom: RESOLVING },
  },
  {
    ...resolution,
    id: 'R18',
    law: 'BLTTHS 148(2)',
    valid: { from: '2018-01-01' },
    starts: CANCELLED,
    counted: {
      from: 'start',
      field: 'receivedAt',
      text: { vi: 'ngày nhận được quyết định hủy bỏ tạm đình chỉ', en: 'receipt of the cancellation' },
    },
    limit: months(1),
    replaced: GOING_ON,
    warn: { before: days(5), whom: RESOLVING },
  },
  {
    ...resolution,
    id: 'R19',
    law: 'BLTTHS 149(1)',
    valid: { from: '2018-01-01' },
    starts: RESUMED,
    counted: { from: 'start', text: { vi: 'ngày ra quyết định phục hồi', en: 'the decision to resume' } },
    limit: months(1),
    replaced: GOING_ON,
    warn: { before: days(5), whom: RESOLVING },
  },
  {
    ...resolution,
    id: '158-anew', // no text says how long there is then: as long as after a suspension
    law: 'BLTTHS 147(1), (4)',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Giải quyết lại nguồn tin khi quyết định không khởi tố bị hủy bỏ',
      en: 'Resolve the report anew once the decision not to initiate is cancelled',
    },
    starts: [{ event: CANCELLED_HERE, when: says('of', 'non-initiation') }, ...CANCELLED_BY_HEAD],
    counted: { from: 'start', text: { vi: 'ngày hủy bỏ quyết định không khởi tố', en: 'the cancellation' } },
    limit: months(1),
    replaced: GOING_ON,
    warn: { before: days(5), whom: RESOLVING },
  },
  {
    id: 'R17',
    law: 'TTLT 01/2020 5(2)',
    valid: { from: '2020-07-15' },
    duty: {
      vi: 'Phối hợp với Kiểm sát viên rà soát tài liệu, chứng cứ trước khi tạm đình chỉ',
      en: 'Review the matter with the procuracy before it is suspended',
    },
    when: isInvestigating,
    before: { rules: [...REPORT_SUSPENSION.limits], days: 5 },
    met: ['investigation.suspension-reviewed'], // the minuted review itself, not that it is asked for
    warn: { before: days(2), whom: INVESTIGATION },
  },
  {
    id: '15-report',
    law: 'TT 28/2020 15',
    valid: { from: '2020-05-15' },
    duty: {
      vi: 'Báo cáo kết thúc việc kiểm tra, xác minh và đề xuất giải quyết',
      en: 'Report what the verification has found, with a proposal',
    },
    when: isInvestigating,
    before: { rules: [...REPORT_SUSPENSION.limits], days: 7 },
    owed: true,
    met: ['investigation.findings-reported'],
    warn: { before: days(2), whom: INVESTIGATION },
  },
  focalPoint({
    ...suspension,
    id: '5-focal-point',
    law: 'TTLT 01/2020 5(4), 14(1)(a)',
    assigned: ['investigation.verification-focal-point-assigned', 'prosecution.resolution-focal-point-assigned'],
  }),
  ...periodicReviews({
    ...suspension,
    id: 'R24',
    guided: ['investigation.verification-guidance-received', 'prosecution.resolution-guidance-received'],
    law: 'TTLT 01/2020 5(4), 14(2)',
    duty: { vi: 'Rà soát định kỳ vụ việc tạm đình chỉ', en: 'Look at the suspended report again' },
    reviewed: REVIEWED,
  }),
  {
    id: 'R26',
    law: 'TT 28/2020 20(4)',
    valid: { from: '2020-05-15' },
    duty: { vi: 'Nộp lưu hồ sơ', en: 'Deposit the file' },
    starts: [{ event: DECIDED, when: says('outcome', 'not-initiated') }, INITIATION_CANCELLED],
    counted: { from: 'start', text: { vi: 'ngày kết thúc', en: 'the end' } },
    limit: months(1),
    met: ['investigation.verification-deposited'],
    cancelled: ['investigation.non-initiation-cancelled', ...CANCELLED_BY_HEAD, ...INITIATED_AGAIN],
    reinstated: [NOT_INITIATED_AGAIN],
    warn: { before: days(5), whom: INVESTIGATION },
  },
];
