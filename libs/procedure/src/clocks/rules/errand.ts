import { days, months } from '../period';
import type { LimitRule } from '../rule';
import { both, not, says, saysSomething } from './conditions';
import { INVESTIGATION } from './warned';

/** What another body asks this one. */
export const ERRAND_RULES: readonly LimitRule[] = [
  {
    id: '12.errand',
    law: 'BLTTHS 171(2); TT 28/2020 12(2); TTLT 04/2018 30',
    setByCity: true, // as long as its letter says; the most that may be, no text says
    valid: { from: '2020-05-15' },
    duty: { vi: 'Thực hiện đề nghị xác minh, ủy thác điều tra và trả lời', en: 'Do what was asked, and answer' },
    starts: [
      { event: 'investigation.errand-received', when: both(saysSomething('until'), not(says('about', 'competence'))) },
    ],
    counted: { from: 'start', text: { vi: 'ngày nhận đề nghị', en: 'receipt of the letter' } },
    limit: months(4), // no report is verified for longer: TTLT 01/2017 11(1), (2)
    decided: true,
    met: ['investigation.errand-executed'],
    warn: { before: days(3), whom: INVESTIGATION },
  },
  {
    id: '29-reply',
    law: 'TTLT 04/2018 29(1)',
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Trao đổi với Viện kiểm sát, trả lời Cơ quan điều tra đang điều tra vụ án',
      en: 'Agree with the procuracy, and answer the body that investigates the case',
    },
    starts: [{ event: 'investigation.errand-received', when: says('about', 'competence') }],
    counted: { from: 'start', text: { vi: 'ngày nhận được văn bản trao đổi', en: 'receipt of the letter' } },
    limit: days(5),
    met: ['investigation.errand-executed'],
    warn: { before: days(1), whom: INVESTIGATION },
  },
];
