import { days, years } from '../period';
import type { LimitRule } from '../rule';

/** What a plan gives is due on the day that it names. */
export const PREVENTION_RULES: readonly LimitRule[] = [
  {
    id: 'plan-task',
    law: 'KH-UBND',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: { vi: 'Hoàn thành nhiệm vụ của kế hoạch', en: 'Do what the plan has given' },
    starts: ['prevention.task-assigned'],
    counted: { from: 'start', text: { vi: 'ngày giao', en: 'the assignment' } },
    limit: years(5), // the length of a programme: a later day is a slip
    decided: true,
    met: ['prevention.task-done'],
    warn: { before: days(10), whom: ['prevention-officer', 'head-of-prevention'] },
  },
];
