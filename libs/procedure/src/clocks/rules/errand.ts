import { days, months } from '../period';
import type { LimitRule } from '../rule';
import { INVESTIGATION } from './case';
import { saysSomething } from './conditions';

/** What another body asks this one to verify is answered by the day that its letter names. */
export const ERRAND_RULES: readonly LimitRule[] = [
  {
    id: '12.errand',
    law: 'TT 28/2020 12(2)',
    valid: { from: '2020-05-15' },
    duty: { vi: 'Thực hiện đề nghị xác minh và trả lời', en: 'Do what was asked, and answer' },
    starts: [{ event: 'investigation.errand-received', when: saysSomething('until') }],
    counted: { from: 'start', text: { vi: 'ngày nhận đề nghị', en: 'receipt of the letter' } },
    limit: months(4), // no report is verified for longer: TTLT 01/2017 11(1), (2)
    decided: true,
    met: ['investigation.errand-executed'],
    warn: { before: days(3), whom: INVESTIGATION },
  },
];
