import { days, hours } from '../period';
import type { LimitRule } from '../rule';
import { says, saysOrUnsaid } from './conditions';

const PROCURACY = ['prosecutor', 'head-of-procuracy'];

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
