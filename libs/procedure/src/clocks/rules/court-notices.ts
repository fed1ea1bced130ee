import { days, hours } from '../period';
import type { LimitRule, Rule } from '../rule';
import { both, says, saysNotice, saysSomething } from './conditions';
import {
  ASSIGNED,
  DELIVERED,
  JUDGMENT_DELIVERED,
  POSTPONED,
  PRONOUNCED,
  RESUMED,
  RETURNED,
  SET,
  CRIMES_ENDED,
  STAYS,
  SUSPENDED,
  TERMINATED,
} from './court';
import { CLERKS, COURT } from './warned';

const RECTIFIED = 'court.judgment-rectified';
const RECTIFICATION = { vi: 'ngày sửa chữa, bổ sung bản án', en: 'the correction of the judgment' };
const RESUMPTIONS = [RESUMED, 'court.defendant-resumed', 'court.trial-split'];

/** Each decision by its own notice. */
const sentToProcuracy = {
  valid: { from: '2018-01-01' },
  about: 'notice',
  counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
  met: ['court.decision-served'],
  warn: { before: days(1), whom: COURT },
} as const satisfies Partial<LimitRule>;

/** What a court decides before its judgment, and whom it sends that and the judgment. */
export const COURT_NOTICE_RULES: readonly Rule[] = [
  {
    id: '286.deliver',
    law: 'BLTTHS 286(1)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Giao, gửi quyết định đưa vụ án ra xét xử', en: 'Give the parties the decision to try' },
    about: 'delivery',
    starts: [{ event: SET, when: both(saysSomething('delivery'), saysSomething('opensOn')) }],
    counted: { from: 'ahead', field: 'opensOn', text: { vi: 'ngày mở phiên tòa', en: 'the opening of the hearing' } },
    limit: days(10),
    met: [DELIVERED],
    cancelled: [SUSPENDED, RETURNED, TERMINATED],
    warn: { before: days(2), whom: CLERKS },
  },
  {
    id: '286.parties',
    law: 'BLTTHS 286(2)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Giao, gửi quyết định tạm đình chỉ, đình chỉ, phục hồi cho bị can, bị cáo, bị hại',
      en: 'Give the parties the decision to suspend, terminate or go on',
    },
    about: 'delivery',
    starts: [...STAYS, CRIMES_ENDED, ...RESUMPTIONS].map((event) => ({ event, when: saysSomething('delivery') })),
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    limit: days(3),
    met: [DELIVERED],
    warn: { before: days(1), whom: CLERKS },
  },
  {
    id: '297.deliver', // within how long, and to whom, 297 says, which is not among the texts
    law: 'BLTTHS 297(3)',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Thông báo, gửi quyết định hoãn phiên tòa cho người tham gia tố tụng',
      en: 'Tell whoever takes part that the hearing is postponed',
    },
    about: 'delivery',
    starts: [{ event: POSTPONED, when: saysSomething('delivery') }],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    limit: days(2),
    met: [DELIVERED],
    warn: { before: days(1), whom: CLERKS },
  },
  {
    ...sentToProcuracy,
    id: '297.send',
    law: 'BLTTHS 297(3)',
    setByCity: true,
    duty: {
      vi: 'Gửi quyết định hoãn phiên tòa cho Viện kiểm sát',
      en: 'Send the procuracy the decision to postpone the hearing',
    },
    starts: [{ event: POSTPONED, when: saysNotice }],
    limit: days(2),
  },
  {
    ...sentToProcuracy,
    id: '280.send',
    law: 'BLTTHS 280(3)',
    duty: {
      vi: 'Gửi quyết định trả hồ sơ kèm theo hồ sơ cho Viện kiểm sát',
      en: 'Send the procuracy the decision to return, with the file',
    },
    starts: [{ event: RETURNED, when: saysNotice }],
    limit: days(3),
  },
  {
    ...sentToProcuracy,
    id: '277.told', // "at once": how long that is, the text does not say
    law: 'BLTTHS 277(1)',
    setByCity: true,
    duty: {
      vi: 'Thông báo ngay việc gia hạn thời hạn chuẩn bị xét xử cho Viện kiểm sát',
      en: 'Tell the procuracy at once that the time to prepare the trial is extended',
    },
    starts: [{ event: 'court.trial-extended', when: saysNotice }],
    limit: days(1),
  },
  {
    ...sentToProcuracy,
    id: '154-send.panel',
    law: 'BLTTHS 154(2)',
    duty: {
      vi: 'Gửi quyết định khởi tố vụ án của Hội đồng xét xử cho Viện kiểm sát',
      en: 'Send the procuracy what the panel has initiated',
    },
    starts: [{ event: 'court.case-initiated', when: saysNotice }],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    warn: { before: hours(6), whom: COURT },
  },
  {
    id: '286',
    law: 'BLTTHS 286(3)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định đưa vụ án ra xét xử cho Viện kiểm sát',
      en: 'Send the decision to try to the procuracy',
    },
    starts: [SET],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    limit: days(2),
    met: [{ event: 'court.decision-served', when: says('decision', 'trial-set') }],
    warn: { before: days(1), whom: COURT },
  },
  {
    id: '262',
    law: 'BLTTHS 262(1)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Giao, gửi, thông báo bản án cho bị cáo, bị hại, người bào chữa và cơ quan, tổ chức mà luật quy định',
      en: 'Give the judgment to the parties, and send it to the bodies that the law names',
    },
    about: 'delivery',
    starts: [{ event: PRONOUNCED, when: saysSomething('delivery') }],
    counted: { from: 'start', text: { vi: 'ngày tuyên án', en: 'the pronouncement' } },
    limit: days(10),
    met: [DELIVERED],
    warn: { before: days(3), whom: CLERKS },
  },
  {
    ...sentToProcuracy,
    id: '262.send',
    law: 'BLTTHS 262(1)',
    duty: { vi: 'Giao bản án cho Viện kiểm sát cùng cấp', en: 'Give the judgment to the procuracy' },
    starts: [{ event: PRONOUNCED, when: saysNotice }],
    counted: { from: 'start', text: { vi: 'ngày tuyên án', en: 'the pronouncement' } },
    limit: days(10),
    warn: { before: days(3), whom: COURT },
  },
  {
    id: '261.told', // "at once": how long that is, the text does not say
    law: 'BLTTHS 261(1)',
    restsOn: ['BLTTHS 262(1)'],
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Giao ngay văn bản sửa chữa, bổ sung bản án cho những người đã được giao, gửi bản án',
      en: 'Give what puts the judgment right to whoever has the judgment',
    },
    about: 'delivery',
    starts: [{ event: RECTIFIED, when: saysSomething('delivery') }],
    counted: { from: 'start', text: RECTIFICATION },
    limit: days(1),
    met: [DELIVERED],
    warn: { before: hours(6), whom: CLERKS },
  },
  {
    ...sentToProcuracy,
    id: '261.send',
    law: 'BLTTHS 261(1)',
    restsOn: ['BLTTHS 262(1)'],
    setByCity: true,
    duty: {
      vi: 'Giao ngay văn bản sửa chữa, bổ sung bản án cho Viện kiểm sát',
      en: 'Give the procuracy what puts the judgment right',
    },
    starts: [{ event: RECTIFIED, when: saysNotice }],
    counted: { from: 'start', text: RECTIFICATION },
    limit: days(1),
    warn: { before: hours(6), whom: COURT },
  },
  {
    id: '262.absent',
    law: 'BLTTHS 262(1)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi hoặc niêm yết bản án cho người vắng mặt tại phiên tòa',
      en: 'Send the judgment to who was absent from the hearing, or post it up',
    },
    about: 'party',
    starts: ['court.absence-noted'],
    counted: { from: 'event', event: PRONOUNCED, text: { vi: 'ngày tuyên án', en: 'the pronouncement' } },
    limit: days(10),
    met: [JUDGMENT_DELIVERED],
    warn: { before: days(3), whom: CLERKS },
  },
  {
    ...sentToProcuracy,
    id: '286.stay',
    law: 'BLTTHS 286(3)',
    duty: {
      vi: 'Gửi quyết định phân công Thẩm phán, tạm đình chỉ, đình chỉ, phục hồi cho Viện kiểm sát',
      en: 'Send the decision to assign a judge, suspend, terminate or go on to the procuracy',
    },
    starts: [
      ...STAYS.map((event) => ({ event, when: both(saysSomething('decision'), saysNotice) })),
      ...[...RESUMPTIONS, CRIMES_ENDED, ASSIGNED].map((event) => ({ event, when: saysNotice })),
    ],
    limit: days(2),
  },
];
