import { days, hours } from '../period';
import type { Condition, Rule } from '../rule';
import { INITIATION_STANDS_AGAIN } from './case';
import { both, reporterIsKnown, says, saysFlag, saysOrUnsaid } from './conditions';
import {
  CANCELLED_BY_HEAD,
  CANCELLED_HERE,
  DECIDED,
  INITIATED_AGAIN,
  INITIATION_CANCELLED,
  NOT_INITIATED_AGAIN,
  RESOLVED,
  RESUMED,
  SERVED,
  SUSPENDED,
} from './verification';
import { INVESTIGATION, RESOLVING } from './warned';

/** It goes on. */
export const NON_INITIATION_CANCELLED = [
  'investigation.non-initiation-cancelled',
  ...CANCELLED_BY_HEAD,
  { event: CANCELLED_HERE, when: says('of', 'non-initiation') },
];
/** Of a verification that was merged: the one that it went on in is resolved. */
const MERGED_ENDED = 'investigation.merged-verification-ended';

const TOLD_BY_PROCURACY = 'prosecution.resolution-reporter-notified';
const told = (of: string, by = ['investigation.reporter-notified', TOLD_BY_PROCURACY]) =>
  by.map((event) => ({ event, when: says('of', of) }));
const where = (events: readonly string[], when: Condition) => events.map((event) => ({ event, when }));

/** Whom the decisions on a report are sent to: the procuracy, the reporter, and who sanctions. */
export const VERIFICATION_NOTICE_RULES: readonly Rule[] = [
  {
    id: 'R16',
    law: 'BLTTHS 148(2)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Gửi quyết định tạm đình chỉ cho Viện kiểm sát', en: 'Send the decision to suspend to the procuracy' },
    starts: ['investigation.verification-suspended'],
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
    starts: ['investigation.verification-resumed'],
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
    starts: [{ event: DECIDED, when: says('outcome', 'not-initiated') }],
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
    starts: [
      ...where([...RESOLVED, INITIATION_CANCELLED, MERGED_ENDED], reporterIsKnown),
      { event: CANCELLED_HERE, when: both(says('of', 'initiation'), reporterIsKnown) },
    ],
    counted: { from: 'start', text: { vi: 'ngày kết thúc việc giải quyết', en: 'the end of the resolution' } },
    limit: days(3),
    met: told('result'),
    cancelled: [...NON_INITIATION_CANCELLED, ...INITIATED_AGAIN],
    reinstated: [NOT_INITIATED_AGAIN],
    warn: { before: days(1), whom: RESOLVING },
  },
  {
    id: 'R16.reporter',
    law: 'BLTTHS 148(2); TT 28/2020 17(3)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Gửi quyết định tạm đình chỉ cho người báo tin', en: 'Send the decision to suspend to the reporter' },
    starts: where(SUSPENDED, reporterIsKnown),
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: told('suspension'),
    warn: { before: hours(6), whom: RESOLVING },
  },
  {
    id: '148-reporter.own',
    law: 'BLTTHS 148(2)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định hủy bỏ tạm đình chỉ của Viện kiểm sát cho người báo tin',
      en: 'Send the cancellation of the procuracy’s own suspension to the reporter',
    },
    starts: [{ event: CANCELLED_HERE, when: both(says('of', 'suspension'), reporterIsKnown) }],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: told('cancellation', [TOLD_BY_PROCURACY]), // a body has no suspension of the procuracy’s to cancel
    warn: { before: hours(6), whom: ['prosecutor', 'head-of-procuracy'] },
  },
  {
    id: 'R20.reporter',
    law: 'BLTTHS 149(2); TTLT 01/2017 14(4)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Gửi quyết định phục hồi cho người báo tin', en: 'Send the decision to resume to the reporter' },
    starts: where(RESUMED, reporterIsKnown),
    counted: { from: 'start', text: { vi: 'ngày ra quyết định phục hồi', en: 'the decision to resume' } },
    limit: days(3),
    met: told('resumption'),
    warn: { before: days(1), whom: RESOLVING },
  },
  {
    id: '16-sanction',
    law: 'BLTTHS 158(1); TTLT 01/2017 16(1)',
    valid: { from: '2018-03-01' },
    duty: {
      vi: 'Chuyển hồ sơ đề nghị xử phạt vi phạm hành chính',
      en: 'Send the file of an administrative violation to whoever may sanction it',
    },
    starts: where(
      [...RESOLVED, INITIATION_CANCELLED, CANCELLED_HERE, 'investigation.initiation-cancelled'],
      saysFlag('administrative', true),
    ),
    counted: {
      from: 'start',
      text: {
        vi: 'ngày ra Quyết định không khởi tố, hủy bỏ quyết định khởi tố vụ án hình sự',
        en: 'the decision not to initiate, or that cancels the initiation',
      },
    },
    limit: days(3),
    met: ['investigation.sanction-proposed', 'prosecution.resolution-sanction-proposed'],
    cancelled: [...NON_INITIATION_CANCELLED, ...INITIATED_AGAIN, INITIATION_STANDS_AGAIN],
    reinstated: [NOT_INITIATED_AGAIN],
    warn: { before: days(1), whom: RESOLVING },
  },
  {
    id: '21-sanction', // "ngay": no text says within how long
    law: 'TT 28/2020 21',
    setByCity: true,
    valid: { from: '2020-05-15' },
    duty: {
      vi: 'Chuyển ngay hồ sơ đề nghị xử phạt vi phạm hành chính khi Viện kiểm sát đồng ý không khởi tố',
      en: 'Send the file of an administrative violation at once, as the procuracy agrees that no case is initiated',
    },
    starts: [{ event: 'investigation.prosecution-notice-received', when: saysFlag('toSanction', true) }],
    counted: {
      from: 'start',
      text: { vi: 'ngày Viện kiểm sát đồng ý bằng văn bản', en: 'the procuracy’s agreement in writing' },
    },
    limit: days(1),
    met: ['investigation.sanction-proposed'],
    cancelled: [...NON_INITIATION_CANCELLED, ...INITIATED_AGAIN],
    warn: { before: hours(6), whom: INVESTIGATION },
  },
];
