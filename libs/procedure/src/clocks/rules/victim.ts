import { days, workingDays } from '../period';
import type { LimitRule } from '../rule';
import { says } from './conditions';

const OPENED = 'victim-support.victim-opened';
const CLOSED = 'victim-support.victim-closed';
const SUPPORT = ['support-officer', 'head-of-support'];

const shelter = {
  id: 'victim-shelter',
  duty: { vi: 'Kết thúc hoặc kéo dài thời gian lưu trú', en: 'End the stay in the shelter, or extend it' },
  starts: ['victim-support.victim-sheltered'],
  counted: { from: 'start', text: { vi: 'ngày bắt đầu lưu trú', en: 'the first day in the shelter' } },
  met: ['victim-support.shelter-left'],
  // By whom it needs; how long, the decision says.
  extended: { by: ['victim-support.shelter-extended'], upTo: 'as-decided' },
  warn: { before: days(10), whom: SUPPORT },
} as const;

/**
 * What is owed to a victim. The law of 2011, in force to 30/06/2025, leaves the initial verification and the decision on
 * the allowance without a limit here: none is known that could be relied on.
 */
export const VICTIM_RULES: readonly LimitRule[] = [
  {
    id: 'victim-verification',
    law: 'Luật 53/2024 27(2)',
    valid: { from: '2025-07-01' },
    duty: { vi: 'Xác minh thông tin ban đầu', en: 'Verify what she has told, with the police' },
    // Who comes back from abroad was verified before the handing over: 30(1).
    starts: [{ event: OPENED, when: ({ way }) => way !== 'returned' }],
    counted: { from: 'start', text: { vi: 'khi nhận được thông báo', en: 'the notice of her' } },
    limit: days(3),
    met: ['victim-support.victim-verified', 'victim-support.victim-identified', 'victim-support.victim-not-identified'],
    cancelled: [CLOSED],
    warn: { before: days(1), whom: SUPPORT },
  },
  { ...shelter, law: 'NĐ 09/2013', valid: { from: '2018-01-01', to: '2025-06-30' }, limit: days(60) },
  { ...shelter, law: 'NĐ 162/2025 17', valid: { from: '2025-07-01' }, limit: days(120) },
  {
    id: 'victim-allowance',
    law: 'NĐ 162/2025 24',
    valid: { from: '2025-07-01' },
    duty: { vi: 'Quyết định trợ cấp khó khăn ban đầu', en: 'Decide on the initial allowance' },
    starts: ['victim-support.allowance-applied-for'],
    counted: { from: 'start', text: { vi: 'ngày nhận đơn đề nghị', en: 'receipt of the application' } },
    limit: workingDays(9),
    met: [
      'victim-support.allowance-refused',
      { event: 'victim-support.support-given', when: says('support', 'initial-allowance') },
    ],
    cancelled: [CLOSED],
    warn: { before: days(3), whom: SUPPORT },
  },
];
