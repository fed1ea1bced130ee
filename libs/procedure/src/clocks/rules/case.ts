import { days, hours, months } from '../period';
import type { Rule } from '../rule';
import { notOpening, saysOrUnsaid } from './conditions';

const INITIATED = 'investigation.case-initiated';
const CHARGED = 'investigation.person-charged';
const CONCLUDED = ['investigation.case-concluded', 'investigation.case-terminated'];

const INVESTIGATION = ['investigator', 'head-of-investigation'];

/** The investigation of a case, from its initiation. */
export const CASE_RULES: readonly Rule[] = [
  {
    id: 'R22.initiation',
    law: 'BLTTHS 154(2)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định khởi tố vụ án cho Viện kiểm sát',
      en: 'Send the decision to initiate the case to the procuracy',
    },
    starts: [{ event: INITIATED, when: notOpening }],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: [{ event: 'investigation.decision-served', when: saysOrUnsaid('decision', 'initiation') }],
    warn: { before: hours(6), whom: INVESTIGATION },
  },
  {
    id: '172',
    law: 'BLTTHS 172',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Kết thúc điều tra vụ án', en: 'End the investigation of the case' },
    starts: [INITIATED],
    counted: { from: 'start', text: { vi: 'ngày khởi tố vụ án', en: 'initiation of the case' } },
    limit: {
      'less-serious': months(2),
      serious: months(3),
      'very-serious': months(4),
      'especially-serious': months(4),
    },
    extended: {
      by: ['investigation.extension-granted'],
      upTo: {
        'less-serious': [months(2)],
        serious: [months(3), months(2)],
        'very-serious': [months(4), months(4)],
        'especially-serious': [months(4), months(4), months(4), months(4)], // the fourth by the head of VKSNDTC: 172(3)
      },
    },
    requalified: ['investigation.case-requalified'],
    met: CONCLUDED,
    suspended: ['investigation.case-suspended'],
    replaced: ['investigation.case-resumed'], // a limit of its own: 174(1)
    cancelled: ['investigation.case-merged', 'investigation.case-transferred'],
    warn: { before: days(10), whom: INVESTIGATION },
  },
  {
    id: '172-ask',
    law: 'BLTTHS 172(2)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Đề nghị Viện kiểm sát gia hạn điều tra', en: 'Ask the procuracy to extend the investigation' },
    before: { rule: '172', days: 10 },
    met: ['investigation.extension-asked'],
    warn: { before: days(5), whom: INVESTIGATION },
  },
  {
    id: '179-send',
    law: 'BLTTHS 179(3)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định khởi tố bị can để Viện kiểm sát xét phê chuẩn',
      en: 'Send the charge to the procuracy for approval',
    },
    about: 'accused',
    starts: [CHARGED],
    counted: { from: 'start', text: { vi: 'khi ra quyết định khởi tố bị can', en: 'the charge' } },
    limit: hours(24),
    met: ['investigation.charge-approval-asked'],
    cancelled: ['investigation.charge-cancelled'],
    warn: { before: hours(6), whom: INVESTIGATION },
  },
];
