import { days, hours, workingDays } from '../period';
import type { LimitRule } from '../rule';
import { both, says, saysFlag, saysOrUnsaid } from './conditions';

const PROCURACY = ['prosecutor', 'head-of-procuracy'];
const DECIDED = 'prosecution.decision-received';
const SERVED = 'prosecution.notice-served';
const ASSIGNED = 'prosecution.prosecutor-assigned';
const DOCUMENTS = 'prosecution.documents-demanded';

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
    met: [ASSIGNED, DOCUMENTS, 'prosecution.initiation-cancelled'],
    warn: { before: days(1), whom: PROCURACY },
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
    met: ['prosecution.non-initiation-confirmed', DOCUMENTS, 'prosecution.non-initiation-cancelled'],
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
    met: [DOCUMENTS],
    warn: { before: days(1), whom: PROCURACY },
  },
  {
    id: '148-reporter',
    law: 'BLTTHS 148(2)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định hủy bỏ tạm đình chỉ cho người báo tin',
      en: 'Send the cancellation of the suspension to the reporter',
    },
    about: 'notice',
    starts: [
      {
        event: 'prosecution.suspension-cancelled',
        when: both(says('of', 'verification'), saysFlag('anonymous', false)),
      },
    ],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: ['prosecution.suspension-cancellation-told'],
    warn: { before: hours(6), whom: PROCURACY },
  },
  {
    id: '148-send',
    law: 'BLTTHS 148(2)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Gửi quyết định hủy bỏ tạm đình chỉ', en: 'Send the cancellation of the suspension' },
    starts: [{ event: 'prosecution.suspension-cancelled', when: says('of', 'verification') }],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: [{ event: SERVED, when: says('decision', 'suspension-cancelled') }],
    warn: { before: hours(6), whom: PROCURACY },
  },
  {
    id: '154-send',
    law: 'BLTTHS 154(2)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định khởi tố vụ án cho Cơ quan điều tra có thẩm quyền',
      en: 'Send the decision to initiate to the body that has to investigate',
    },
    starts: [
      { event: 'prosecution.resolution-decided', when: says('outcome', 'initiated') },
      'prosecution.case-initiated',
    ],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: [{ event: SERVED, when: says('decision', 'initiation') }],
    warn: { before: hours(6), whom: PROCURACY },
  },
  {
    id: '5-remedy',
    law: 'TTLT 01/2017 5(2)(b)',
    valid: { from: '2018-03-01' },
    duty: {
      vi: 'Chờ khắc phục, sau đó có thể trực tiếp giải quyết',
      en: 'Wait for the remedy, then the report may be taken over',
    },
    option: true,
    about: 'notice',
    starts: [{ event: SERVED, when: says('decision', 'remedy-demanded') }],
    counted: {
      from: 'start',
      field: 'receivedAt',
      text: { vi: 'ngày nhận văn bản yêu cầu', en: 'receipt of the demand' },
    },
    limit: days(15),
    met: ['prosecution.remedy-recorded'],
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
    id: '179-decide',
    law: 'BLTTHS 179(3)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Phê chuẩn hoặc hủy bỏ quyết định khởi tố bị can', en: 'Approve or cancel the charge' },
    about: 'accused',
    starts: ['prosecution.charge-approval-requested', 'prosecution.charge-evidence-received'],
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
    id: '230.review',
    law: 'BLTTHS 230(3)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Kiểm sát quyết định đình chỉ điều tra', en: 'Review the termination of the investigation' },
    option: true,
    about: 'notice',
    starts: [{ event: 'prosecution.decision-received', when: says('decision', 'case-termination') }],
    counted: { from: 'start', text: { vi: 'ngày nhận được quyết định', en: 'receipt of the decision' } },
    limit: days(15),
    met: ['prosecution.termination-cancelled'],
    warn: { before: days(5), whom: PROCURACY },
  },
];
