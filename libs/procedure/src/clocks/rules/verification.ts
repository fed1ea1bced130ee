import { days, hours, months } from '../period';
import type { Rule } from '../rule';
import { reporterIsKnown, says, saysOrUnsaid } from './conditions';

const ACCEPTED = 'investigation.verification-accepted';
const PROLONGED = 'investigation.verification-prolonged';
const EXTENDED = 'investigation.extension-granted';
const SUSPENDED = 'investigation.verification-suspended';
const RESUMED = 'investigation.verification-resumed';
const RESOLVED = 'investigation.verification-resolved';
const SERVED = 'investigation.decision-served';
/** Gone to another body, or never released by its sender. */
const GONE = ['investigation.verification-transferred', 'investigation.verification-voided'];

const TOLD = 'investigation.reporter-notified';

const INVESTIGATION = ['investigator', 'head-of-investigation'];
const receipt = { vi: 'ngày nhận được nguồn tin', en: 'receipt' };

/** What ends each limit of the resolution in the same way. */
const resolution = {
  met: [RESOLVED],
  suspended: [SUSPENDED],
  cancelled: GONE,
  duty: { vi: 'Giải quyết nguồn tin về tội phạm', en: 'Resolve the report' },
};

/** The resolution of a report, from its receipt by the competent body. One limit takes the place of the other. */
export const VERIFICATION_RULES: readonly Rule[] = [
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
    cancelled: [RESOLVED, ...GONE], // a clear crime needs no assignment: TTLT 01/2017 9(1)
    warn: { before: days(1), whom: ['head-of-investigation'] },
  },
  {
    ...resolution,
    id: 'R10',
    law: 'BLTTHS 147(1)',
    valid: { from: '2018-01-01' },
    starts: [ACCEPTED],
    counted: { from: 'start', field: 'receivedAt', text: receipt },
    limit: days(20),
    replaced: [PROLONGED, EXTENDED, RESUMED],
    warn: { before: days(5), whom: INVESTIGATION },
  },
  {
    ...resolution,
    id: 'R11',
    law: 'BLTTHS 147(2)',
    valid: { from: '2018-01-01' },
    starts: [PROLONGED],
    counted: { from: 'event', event: ACCEPTED, field: 'receivedAt', text: receipt }, // the total, not 2 months more
    limit: months(2),
    once: true,
    replaced: [EXTENDED, RESUMED],
    warn: { before: days(10), whom: INVESTIGATION },
  },
  {
    id: 'R12',
    law: 'BLTTHS 147(2)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Đề nghị Viện kiểm sát gia hạn', en: 'Ask the procuracy to extend the limit' },
    before: { rule: 'R11', days: 5 },
    met: ['investigation.extension-asked'],
    warn: { before: days(5), whom: INVESTIGATION },
  },
  {
    ...resolution,
    id: 'R14',
    law: 'BLTTHS 147(2)',
    valid: { from: '2018-01-01' },
    starts: [EXTENDED],
    counted: {
      from: 'expiry',
      of: ['R11', 'R10'],
      text: { vi: 'ngày hết thời hạn trước', en: 'the expiry of the limit before' },
    },
    limit: months(2),
    decided: true,
    once: true,
    replaced: [RESUMED],
    warn: { before: days(10), whom: INVESTIGATION },
  },
  {
    ...resolution,
    id: 'R19',
    law: 'BLTTHS 149(1)',
    valid: { from: '2018-01-01' },
    starts: [RESUMED],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định phục hồi', en: 'the decision to resume' } },
    limit: months(1),
    replaced: [RESUMED],
    warn: { before: days(5), whom: INVESTIGATION },
  },
  {
    id: 'R16',
    law: 'BLTTHS 148(2)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Gửi quyết định tạm đình chỉ cho Viện kiểm sát', en: 'Send the decision to suspend to the procuracy' },
    starts: [SUSPENDED],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: [{ event: SERVED, when: says('decision', 'suspension') }],
    warn: { before: hours(6), whom: INVESTIGATION },
  },
  {
    id: 'R20',
    law: 'BLTTHS 149(2)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Gửi quyết định phục hồi cho Viện kiểm sát', en: 'Send the decision to resume to the procuracy' },
    starts: [RESUMED],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định phục hồi', en: 'the decision to resume' } },
    limit: days(3),
    met: [{ event: SERVED, when: says('decision', 'resumption') }],
    warn: { before: days(1), whom: INVESTIGATION },
  },
  {
    id: 'R22.non-initiation',
    law: 'BLTTHS 158(1)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định không khởi tố vụ án cho Viện kiểm sát',
      en: 'Send the decision not to initiate a case to the procuracy',
    },
    starts: [{ event: RESOLVED, when: says('outcome', 'not-initiated') }],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: [{ event: SERVED, when: saysOrUnsaid('decision', 'non-initiation') }],
    warn: { before: hours(6), whom: INVESTIGATION },
  },
  {
    id: 'R21.resolution',
    law: 'TTLT 01/2017 14(3); TT 28/2020 17(2)',
    valid: { from: '2018-03-01' },
    duty: { vi: 'Thông báo kết quả giải quyết cho người báo tin', en: 'Notify the reporter of the result' },
    starts: [{ event: RESOLVED, when: reporterIsKnown }],
    counted: { from: 'start', text: { vi: 'ngày kết thúc việc giải quyết', en: 'the end of the resolution' } },
    limit: days(3),
    met: [{ event: TOLD, when: says('of', 'result') }],
    cancelled: ['investigation.non-initiation-cancelled'],
    warn: { before: days(1), whom: INVESTIGATION },
  },
  {
    id: 'R16.reporter',
    law: 'BLTTHS 148(2); TT 28/2020 17(3)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Gửi quyết định tạm đình chỉ cho người báo tin', en: 'Send the decision to suspend to the reporter' },
    starts: [{ event: SUSPENDED, when: reporterIsKnown }],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: [{ event: TOLD, when: says('of', 'suspension') }],
    warn: { before: hours(6), whom: INVESTIGATION },
  },
  {
    id: 'R20.reporter',
    law: 'BLTTHS 149(2); TTLT 01/2017 14(4)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Gửi quyết định phục hồi cho người báo tin', en: 'Send the decision to resume to the reporter' },
    starts: [{ event: RESUMED, when: reporterIsKnown }],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định phục hồi', en: 'the decision to resume' } },
    limit: days(3),
    met: [{ event: TOLD, when: says('of', 'resumption') }],
    warn: { before: days(1), whom: INVESTIGATION },
  },
  {
    id: '7-initiate',
    law: 'TTLT 04/2018 7(3)',
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Khởi tố vụ án sau khi Viện kiểm sát hủy bỏ quyết định không khởi tố',
      en: 'Initiate the case after the procuracy has cancelled the decision not to',
    },
    starts: ['investigation.non-initiation-cancelled'],
    counted: {
      from: 'start',
      field: 'receivedAt',
      text: { vi: 'ngày nhận được quyết định của Viện kiểm sát', en: 'receipt of the procuracy’s decision' },
    },
    limit: days(3),
    met: [{ event: RESOLVED, when: says('outcome', 'initiated') }],
    cancelled: GONE,
    warn: { before: days(1), whom: INVESTIGATION },
  },
];
