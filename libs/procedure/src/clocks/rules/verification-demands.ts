import { days } from '../period';
import type { Rule } from '../rule';
import { says, saysSomething, unsaid } from './conditions';
import { DECIDED, GONE, HANDED_OVER, NOT_INITIATED_AGAIN } from './verification';
import { INVESTIGATION } from './warned';

const DEMANDED = 'investigation.procuracy-demanded';

/** What the procuracy demands of whoever verifies a report, and what the body asks the procuracy above about it. */
export const VERIFICATION_DEMAND_RULES: readonly Rule[] = [
  {
    id: 'R23.remedy',
    law: 'TTLT 01/2017 5(2)(b)',
    valid: { from: '2018-03-01' },
    duty: { vi: 'Khắc phục theo yêu cầu của Viện kiểm sát', en: 'Remedy what the procuracy has found' },
    about: 'notice',
    starts: [{ event: DEMANDED, when: says('demand', 'remedy') }],
    counted: {
      from: 'start',
      field: 'receivedAt',
      text: { vi: 'ngày nhận văn bản yêu cầu', en: 'receipt of the demand' },
    },
    limit: days(15),
    met: ['investigation.remedy-reported'],
    cancelled: GONE,
    warn: { before: days(5), whom: INVESTIGATION },
  },
  {
    id: 'R23',
    law: 'BLTTHS 146(2); TTLT 01/2017 13(2)',
    valid: { from: '2018-03-01' },
    duty: { vi: 'Chuyển hồ sơ để Viện kiểm sát giải quyết', en: 'Hand the file over to the procuracy' },
    starts: [{ event: DEMANDED, when: says('demand', 'file') }],
    counted: { from: 'start', text: { vi: 'ngày Viện kiểm sát có yêu cầu', en: 'the procuracy’s demand' } },
    limit: days(5),
    met: [HANDED_OVER],
    warn: { before: days(2), whom: INVESTIGATION },
  },
  {
    id: 'R23.petition',
    law: 'TTLT 01/2017 13(2)',
    valid: { from: '2018-03-01' },
    duty: { vi: 'Chờ Viện kiểm sát cấp trên trả lời kiến nghị', en: 'Wait for the answer of the higher procuracy' },
    option: true,
    about: 'notice',
    starts: [{ event: 'investigation.petition-lodged', when: unsaid('of') }],
    counted: { from: 'start', text: { vi: 'ngày kiến nghị', en: 'the petition' } },
    limit: days(10),
    met: ['investigation.petition-answered'],
    warn: { before: days(1), whom: ['head-of-investigation'] },
  },
  {
    id: '6-petition', // no text that was checked says how soon
    law: 'TTLT 04/2018 6(2)',
    setByCity: true,
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Chờ Viện kiểm sát cấp trên giải quyết kiến nghị về quyết định của Viện kiểm sát',
      en: 'Wait for what the higher procuracy decides on the petition',
    },
    option: true,
    about: 'notice',
    starts: [
      { event: 'investigation.petition-lodged', when: saysSomething('of') },
      'investigation.case-petition-lodged',
    ],
    counted: { from: 'start', text: { vi: 'ngày kiến nghị', en: 'the petition' } },
    limit: days(20),
    met: ['investigation.petition-answered', 'investigation.case-petition-answered'],
    warn: { before: days(1), whom: ['head-of-investigation'] },
  },
  {
    id: '7-initiate',
    law: 'TTLT 04/2018 7(3)',
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Khởi tố vụ án theo yêu cầu của Viện kiểm sát, hoặc khi quyết định không khởi tố bị hủy bỏ',
      en: 'Initiate the case as the procuracy demands, or after it has cancelled the decision not to',
    },
    starts: [
      { event: DEMANDED, when: says('demand', 'initiation') },
      // What it had demanded before it cancelled runs already.
      { event: 'investigation.non-initiation-cancelled', when: unsaid('demand') },
    ],
    counted: {
      from: 'start',
      field: 'receivedAt',
      text: {
        vi: 'ngày nhận được yêu cầu hoặc quyết định của Viện kiểm sát',
        en: 'receipt of the procuracy’s demand or decision',
      },
    },
    limit: days(3),
    met: [{ event: DECIDED, when: says('outcome', 'initiated') }],
    cancelled: [...GONE, NOT_INITIATED_AGAIN],
    warn: { before: days(1), whom: INVESTIGATION },
  },
];
