import { days, hours } from '../period';
import type { Rule } from '../rule';
import { says, saysNotice, saysSomething } from './conditions';
import { CLERKS, COURT } from './warned';

const SET = 'court.appeal-set';
const POSTPONED = 'court.appeal-hearing-postponed';
const DECIDED = 'court.appeal-decided';
const SENT = 'court.appeal-decision-sent';
const DELIVERED = 'court.appeal-decision-delivered';
const SERVED = 'court.decision-served';
const RECTIFIED = 'court.appeal-judgment-rectified';
const RECTIFICATION = { vi: 'ngày sửa chữa, bổ sung bản án', en: 'the correction of the judgment' };
const HEARING = { vi: 'ngày mở phiên tòa phúc thẩm', en: 'the hearing of the appeal' };
const PRONOUNCEMENT = { vi: 'ngày tuyên án, ra quyết định', en: 'the judgment or decision' };
const POSTPONEMENT = { vi: 'ngày ra quyết định hoãn phiên tòa', en: 'the decision to postpone' };
const hear = 'Gửi quyết định đưa vụ án ra xét xử phúc thẩm';

/**
 * Whom a court of appeal tells, when it hears an appeal and once it has decided: each is told in one delivery that names all. The
 * court of first instance has the judgment as the file comes back.
 */
export const APPEAL_NOTICE_RULES: readonly Rule[] = [
  {
    id: '346.deliver',
    law: 'BLTTHS 346(4)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: `${hear} cho người bào chữa, bị hại, người bảo vệ, đương sự, người kháng cáo, người có liên quan`,
      en: 'Send defenders, victims, protectors, civil parties, who has appealed and who is concerned the decision to try',
    },
    starts: [{ event: SET, when: saysSomething('opensOn') }],
    counted: { from: 'ahead', field: 'opensOn', text: HEARING },
    limit: days(10),
    met: [{ event: DELIVERED, when: says('decision', 'setting') }],
    cancelled: [{ event: DECIDED, when: says('outcome', 'dismissed') }],
    warn: { before: days(2), whom: CLERKS },
  },
  {
    id: '346.send',
    law: 'BLTTHS 346(4)',
    valid: { from: '2018-01-01' },
    duty: { vi: `${hear} cho Viện kiểm sát cùng cấp`, en: 'Send the procuracy the decision to try' },
    about: 'notice',
    starts: [{ event: SENT, when: says('decision', 'setting') }],
    counted: { from: 'ahead', field: 'opensOn', text: HEARING },
    limit: days(10),
    met: [SERVED],
    warn: { before: days(2), whom: CLERKS },
  },
  {
    id: '352.deliver', // within how long, and to whom, is not among the texts
    law: 'BLTTHS 352',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Thông báo, gửi quyết định hoãn phiên tòa phúc thẩm cho những người phải được báo',
      en: 'Tell whoever was to be there that the hearing is postponed',
    },
    starts: [{ event: POSTPONED, when: saysSomething('delivery') }],
    counted: { from: 'start', text: POSTPONEMENT },
    limit: days(2),
    met: [{ event: DELIVERED, when: says('decision', 'postponement') }],
    replaced: [POSTPONED],
    warn: { before: days(1), whom: CLERKS },
  },
  {
    id: '352.send',
    law: 'BLTTHS 352',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định hoãn phiên tòa phúc thẩm cho Viện kiểm sát',
      en: 'Send the procuracy the decision to postpone the hearing',
    },
    about: 'notice',
    starts: [{ event: SENT, when: says('decision', 'postponement') }],
    counted: { from: 'start', text: POSTPONEMENT },
    limit: days(2),
    met: [SERVED],
    warn: { before: days(1), whom: CLERKS },
  },
  {
    id: '262.appeal',
    law: 'BLTTHS 262(2)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi bản án, quyết định phúc thẩm cho người kháng cáo, người có liên quan, cơ quan thi hành án',
      en: 'Send the appeal judgment to who has appealed, to who is concerned and to who carries it out',
    },
    starts: [DECIDED],
    counted: { from: 'start', text: PRONOUNCEMENT },
    limit: days(10), // the 25 of a high court ended with these on 01/07/2025
    met: [{ event: DELIVERED, when: says('decision', 'judgment') }],
    warn: { before: days(3), whom: CLERKS },
  },
  {
    id: '261.appeal.told', // "at once": how long that is, the text does not say
    law: 'BLTTHS 261(1)',
    restsOn: ['BLTTHS 262(2)'],
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Giao ngay văn bản sửa chữa, bổ sung bản án phúc thẩm cho những người phải được gửi bản án',
      en: 'Give what puts the appeal judgment right to whoever has the judgment',
    },
    starts: [RECTIFIED],
    counted: { from: 'start', text: RECTIFICATION },
    limit: days(1),
    met: [{ event: DELIVERED, when: says('decision', 'judgment') }],
    replaced: [RECTIFIED],
    warn: { before: hours(6), whom: CLERKS },
  },
  {
    id: '261.appeal.send',
    law: 'BLTTHS 261(1)',
    restsOn: ['BLTTHS 262(2)'],
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Giao ngay văn bản sửa chữa, bổ sung bản án phúc thẩm cho Viện kiểm sát',
      en: 'Give the procuracy what puts the appeal judgment right',
    },
    about: 'notice',
    starts: [{ event: RECTIFIED, when: saysNotice }],
    counted: { from: 'start', text: RECTIFICATION },
    limit: days(1),
    met: [SERVED],
    warn: { before: hours(6), whom: COURT },
  },
  {
    id: '262.session',
    law: 'BLTTHS 262(2)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định phúc thẩm đối với quyết định sơ thẩm cho những người phải được gửi',
      en: 'Send what was decided on a decision of first instance to whom it is for',
    },
    starts: ['court.decision-review-made'],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    limit: days(10),
    met: ['court.decision-review-delivered'],
    warn: { before: days(3), whom: CLERKS },
  },
  {
    id: '262.appeal.send',
    law: 'BLTTHS 262(2)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Gửi bản án, quyết định phúc thẩm cho Viện kiểm sát', en: 'Send the procuracy the appeal judgment' },
    about: 'notice',
    starts: [{ event: SENT, when: says('decision', 'judgment') }],
    counted: { from: 'start', text: PRONOUNCEMENT },
    limit: days(10),
    met: [SERVED],
    warn: { before: days(3), whom: CLERKS },
  },
];
