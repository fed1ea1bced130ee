import { ABSENCE_SAID_BEFORE } from '@la-chan/contracts';
import { days, hours, months, workingDays } from '../period';
import type { Condition, LimitRule } from '../rule';
import { both, not, says, saysFlag, saysOrUnsaid, saysSomething, unsaid } from './conditions';
import { focalPoint, periodicReviews, type Review } from './periodic-review';
import { PROCURACY } from './warned';

const DECIDED = 'prosecution.decision-received';
const ASSIGNED = 'prosecution.prosecutor-assigned';
const FORESEEN = 'prosecution.lower-trial-foreseen';
const DOCUMENTS = 'prosecution.documents-demanded';
const TO_CANCEL = 'prosecution.cancellation-demanded';

const ANSWERED_BEFORE: readonly unknown[] = ABSENCE_SAID_BEFORE;
const isToldBefore: Condition = ({ act }) => ANSWERED_BEFORE.includes(act);

/** One of these was decided, of the report or the whole case. */
const decidedOfAll =
  (...decisions: readonly string[]): Condition =>
  ({ decision, accused }) =>
    decisions.includes(String(decision)) && accused === undefined;

/** By which decision of the body what it had suspended goes on, or ends, or is another body's, which tells it anew. */
const AFTER_SUSPENSION: readonly string[] = [
  ...['resumption', 'non-initiation', 'initiation', 'transfer', 'initiation-cancellation'],
  ...['case-resumption', 'case-termination', 'case-merger', 'case-transfer'],
];

/** What the body has suspended, until it goes on or ends. */
const suspension = {
  suspended: [
    { event: DECIDED, when: decidedOfAll('suspension', 'case-suspension') },
    ...[DECIDED, 'prosecution.decision-cancelled'].map((event) => ({ event, when: saysFlag('suspended', true) })),
  ],
  over: [
    { event: DECIDED, when: decidedOfAll(...AFTER_SUSPENSION) },
    { event: 'prosecution.suspension-cancelled', when: unsaid('accused') },
    ...['prosecution.file-demanded', 'prosecution.case-initiated', 'prosecution.initiation-cancelled'],
  ],
  whom: PROCURACY,
} satisfies Partial<Review>;

/** What the body beside it does for another one, whose report or case another procuracy supervises, maybe one outside the platform. */
const errandOfAnother: Condition = ({ decision, supervisedBy, onPaper }) =>
  decision === 'errand' && (supervisedBy !== undefined || onPaper === true);
const ofInvestigation = says('about', 'investigation');

/** What the procuracy owes on what reaches it. */
export const PROCURACY_RULES: readonly LimitRule[] = [
  {
    id: 'R3',
    law: 'TTLT 01/2017 8(3)',
    valid: { from: '2018-03-01' },
    duty: { vi: 'Chuyển nguồn tin cho Cơ quan điều tra', en: 'Forward the report to the investigating body' },
    starts: ['prosecution.report-received'],
    counted: { from: 'start', text: { vi: 'khi tiếp nhận', en: 'reception' } },
    limit: hours(24),
    met: ['prosecution.report-forwarded'],
    warn: { before: hours(6), whom: PROCURACY },
  },
  {
    id: 'R8',
    law: 'TTLT 01/2017 10(2)',
    valid: { from: '2018-03-01' },
    duty: { vi: 'Phân công Kiểm sát viên', en: 'Assign a prosecutor' },
    starts: [{ event: DECIDED, when: says('decision', 'assignment') }],
    counted: {
      from: 'start',
      text: { vi: 'ngày nhận được Quyết định phân công giải quyết', en: 'receipt of the assignment' },
    },
    limit: workingDays(3),
    met: [ASSIGNED],
    warn: { before: days(1), whom: PROCURACY },
  },
  ...(
    [
      {
        id: '12-result',
        law: 'TTLT 01/2017 12(4)',
        from: '2018-03-01',
        when: not(ofInvestigation),
        vi: 'Chuyển kết quả xác minh cho Viện kiểm sát đang kiểm sát việc giải quyết nguồn tin',
        en: 'Pass what was verified on to the procuracy that supervises the report',
      },
      {
        id: '171-result',
        law: 'BLTTHS 171(3)',
        from: '2018-01-01',
        when: ofInvestigation,
        cameWith: '2026-12',
        vi: 'Chuyển kết quả kiểm sát việc thực hiện ủy thác điều tra cho Viện kiểm sát đã ủy thác',
        en: 'Pass on how the entrusted investigation was done to the procuracy of the case',
      },
    ] as const
  ).map(({ when, vi, en, from, ...rule }): LimitRule => ({
    ...{ ...rule, duty: { vi, en } },
    setByCity: true, // "at once", of what may take as long as the report
    valid: { from },
    about: 'notice',
    starts: [{ event: DECIDED, when: both(errandOfAnother, when) }],
    counted: { from: 'start', text: { vi: 'ngày nhận được văn bản đề nghị', en: 'receipt of what the body is asked' } },
    limit: days(20),
    met: ['prosecution.errand-result-passed'],
    warn: { before: days(5), whom: PROCURACY },
  })),
  {
    id: '7-assign',
    law: 'TTLT 04/2018 7(1)(a)',
    valid: { from: '2018-12-10' },
    duty: { vi: 'Phân công Kiểm sát viên kiểm sát khởi tố, điều tra', en: 'Assign a prosecutor to the case' },
    starts: [{ event: DECIDED, when: says('decision', 'initiation') }],
    counted: {
      from: 'start',
      text: { vi: 'ngày nhận được quyết định khởi tố vụ án', en: 'receipt of the decision to initiate' },
    },
    limit: days(3),
    met: [
      ASSIGNED,
      DOCUMENTS,
      { event: TO_CANCEL, when: says('of', 'initiation') },
      'prosecution.initiation-cancelled',
    ],
    cancelled: [{ event: DECIDED, when: says('decision', 'initiation-cancellation') }],
    warn: { before: days(1), whom: PROCURACY },
  },
  {
    id: '239.lower',
    law: 'BLTTHS 239(1)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Thông báo cho Viện kiểm sát cấp dưới để cử Kiểm sát viên nghiên cứu hồ sơ vụ án',
      en: 'Tell the lower procuracy, which appoints a prosecutor to study the file',
    },
    starts: [{ event: FORESEEN, when: saysSomething('endsOn') }],
    counted: {
      from: 'ahead',
      field: 'endsOn',
      text: { vi: 'ngày kết thúc điều tra', en: 'the end of the investigation' },
    },
    limit: months(2),
    met: ['prosecution.lower-procuracy-told'],
    replaced: [FORESEEN],
    warn: { before: days(10), whom: PROCURACY },
  },
  {
    id: '4-prosecutor',
    law: 'TTLT 04/2018 4(6)',
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Quyết định việc thay đổi Kiểm sát viên theo đề nghị của Cơ quan điều tra',
      en: 'Decide whether the prosecutor is replaced as the body asks',
    },
    about: 'exchange',
    starts: ['prosecution.prosecutor-replacement-requested'],
    counted: { from: 'start', text: { vi: 'ngày nhận được văn bản đề nghị', en: 'receipt of the request' } },
    limit: days(3),
    met: ['prosecution.prosecutor-replacement-decided'],
    warn: { before: days(1), whom: ['head-of-procuracy'] },
  },
  {
    id: '13-attend',
    law: 'TTLT 04/2018 13(1), (2)',
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Thông báo lý do Kiểm sát viên không tham gia hoạt động điều tra',
      en: 'Say why no prosecutor takes part in an investigative act',
    },
    option: true, // who takes part comes
    about: 'exchange',
    starts: [{ event: 'prosecution.attendance-requested', when: isToldBefore }],
    counted: {
      from: 'ahead',
      field: 'takesPlaceAt',
      text: { vi: 'khi tiến hành', en: 'the act' },
    },
    limit: hours(2),
    met: ['prosecution.attendance-decided'],
    cancelled: ['act-called-off', 'act-record'].map((decision) => ({
      event: DECIDED,
      when: says('decision', decision),
    })),
    warn: { before: hours(2), whom: PROCURACY },
  },
  {
    id: '7-non-initiation',
    law: 'TTLT 04/2018 7(2)',
    valid: { from: '2018-12-10' },
    duty: { vi: 'Xem xét quyết định không khởi tố vụ án', en: 'Review the decision not to initiate' },
    about: 'notice',
    starts: [{ event: DECIDED, when: says('decision', 'non-initiation') }],
    counted: { from: 'start', text: { vi: 'ngày nhận được quyết định', en: 'receipt of the decision' } },
    limit: days(2),
    met: [
      'prosecution.non-initiation-confirmed',
      DOCUMENTS,
      'prosecution.initiation-demanded',
      'prosecution.non-initiation-cancelled',
    ],
    warn: { before: days(1), whom: PROCURACY },
  },
  {
    id: '8-requalification',
    law: 'TTLT 04/2018 8(1)',
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Xem xét quyết định thay đổi, bổ sung quyết định khởi tố vụ án',
      en: 'Review the change of the decision to initiate',
    },
    option: true,
    about: 'notice',
    starts: [{ event: DECIDED, when: says('decision', 'requalification') }],
    counted: { from: 'start', text: { vi: 'ngày nhận được quyết định', en: 'receipt of the decision' } },
    limit: days(3),
    met: [DOCUMENTS, TO_CANCEL, 'prosecution.requalification-cancelled'],
    warn: { before: days(1), whom: PROCURACY },
  },
  {
    id: 'R13',
    law: 'TTLT 01/2017 11(2)',
    valid: { from: '2018-03-01' },
    duty: {
      vi: 'Quyết định việc gia hạn thời hạn kiểm tra, xác minh',
      en: 'Decide on the extension of the verification',
    },
    about: 'exchange',
    starts: [{ event: 'prosecution.extension-requested', when: saysOrUnsaid('of', 'verification') }],
    counted: {
      from: 'start',
      field: 'receivedAt',
      text: { vi: 'ngày nhận được văn bản đề nghị', en: 'receipt of the request' },
    },
    limit: days(3),
    met: ['prosecution.extension-granted', 'prosecution.extension-refused'],
    cancelled: ['prosecution.extension-withdrawn'],
    warn: { before: days(1), whom: PROCURACY },
  },
  {
    id: '169-decide',
    law: 'BLTTHS 169(3)(a)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Quyết định việc chuyển vụ án', en: 'Decide on the transfer of the case' },
    about: 'exchange',
    starts: ['prosecution.case-transfer-requested'],
    counted: { from: 'start', text: { vi: 'ngày nhận được đề nghị', en: 'receipt of the request' } },
    limit: days(3),
    met: ['prosecution.case-transfer-decided'],
    warn: { before: days(1), whom: PROCURACY },
  },
  {
    id: '179-decide',
    law: 'BLTTHS 179(3)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Phê chuẩn hoặc hủy bỏ quyết định khởi tố bị can', en: 'Approve or cancel the charge' },
    about: 'accused',
    starts: [
      'prosecution.charge-approval-requested',
      { event: 'prosecution.charge-evidence-received', when: unsaid('overtaken', 'unasked') },
    ],
    counted: {
      from: 'start',
      field: 'receivedAt',
      text: { vi: 'ngày nhận được quyết định khởi tố bị can', en: 'receipt of the charge' },
    },
    limit: days(3),
    met: [
      'prosecution.charge-approved',
      'prosecution.charge-cancelled',
      'prosecution.charge-evidence-demanded', // and 3 days anew, when it has come
    ],
    warn: { before: days(1), whom: PROCURACY },
  },
  {
    id: '119-decide',
    law: 'BLTTHS 119(5); TTLT 04/2018 16(1)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Phê chuẩn hoặc không phê chuẩn lệnh tạm giam', en: 'Decide on an order of detention' },
    about: 'accused',
    starts: ['prosecution.detention-requested'],
    counted: { from: 'start', text: { vi: 'ngày nhận được lệnh tạm giam', en: 'receipt of the order' } },
    limit: days(3),
    met: ['prosecution.detention-approved', 'prosecution.detention-refused'],
    warn: { before: days(1), whom: PROCURACY },
  },
  {
    id: '21-decide',
    law: 'TTLT 04/2018 21(3), 22(3)',
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Phê chuẩn hoặc không phê chuẩn quyết định bảo lĩnh, đặt tiền để bảo đảm',
      en: 'Decide on bail or a deposit',
    },
    about: 'exchange',
    starts: [
      'prosecution.measure-requested',
      { event: 'prosecution.measure-evidence-received', when: unsaid('overtaken', 'unasked') },
    ],
    counted: { from: 'start', text: { vi: 'ngày nhận được hồ sơ đề nghị', en: 'receipt of the request' } },
    limit: days(3),
    met: ['prosecution.measure-approved', 'prosecution.measure-refused', 'prosecution.measure-evidence-demanded'],
    warn: { before: days(1), whom: PROCURACY },
  },
  {
    id: '230.review',
    law: 'BLTTHS 230(3)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Trả lại hồ sơ hoặc hủy bỏ quyết định đình chỉ điều tra',
      en: 'Return the file, or cancel the termination of the investigation',
    },
    about: 'notice',
    starts: [{ event: 'prosecution.decision-received', when: says('decision', 'case-termination') }],
    counted: { from: 'start', text: { vi: 'ngày nhận được quyết định', en: 'receipt of the decision' } },
    limit: days(15),
    met: [
      'prosecution.termination-confirmed',
      'prosecution.termination-cancelled',
      'prosecution.investigation-resumed',
    ],
    warn: { before: days(5), whom: PROCURACY },
  },
  focalPoint({
    ...suspension,
    id: '5-focal-point.supervision',
    law: 'TTLT 01/2020 5(4), 14(1)(a)',
    assigned: ['prosecution.supervised-focal-point-assigned'],
  }),
  ...periodicReviews({
    ...suspension,
    id: 'R24.supervision',
    law: 'TTLT 01/2020 5(4), 7, 14(2)',
    duty: {
      vi: 'Chủ trì rà soát định kỳ vụ án, vụ việc mà Cơ quan điều tra tạm đình chỉ',
      en: 'Lead the review of what the investigating body has suspended',
    },
    reviewed: ['prosecution.supervised-suspension-reviewed'],
  }),
];
