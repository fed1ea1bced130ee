import { days, years } from '../period';
import type { LimitRule } from '../rule';
import { COOPERATION } from './warned';

const app = 'international-cooperation';
const CANCELLED = `${app}.return-cancelled`;

/**
 * What is owed to those who are returned. The law says at once (Luật 53/2024 30) and names no number that could be relied
 * on: that they are with who cares for them 3 days after reception is the city's default, as for the initial verification of 27(2).
 */
export const RETURN_RULES: readonly LimitRule[] = [
  {
    id: 'return-arrival',
    law: 'Kế hoạch tiếp nhận, trao trả',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: { vi: 'Tiếp nhận, trao trả theo kế hoạch', en: 'Receive or return them on the day of the plan' },
    starts: [{ event: `${app}.return-planned`, when: ({ until }) => typeof until === 'string' }],
    counted: { from: 'start', text: { vi: 'ngày lập kế hoạch', en: 'the plan' } },
    limit: years(1), // a later day is a slip
    decided: true,
    met: [`${app}.return-received`],
    cancelled: [CANCELLED],
    warn: { before: days(3), whom: COOPERATION },
  },
  {
    id: 'return-handover',
    law: 'Quy trình tiếp nhận, trao trả',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: { vi: 'Giao người đã tiếp nhận cho nơi chăm lo', en: 'Hand the person over to who cares for them' },
    about: 'person',
    starts: [`${app}.return-person-received`],
    counted: { from: 'start', text: { vi: 'ngày tiếp nhận', en: 'the reception' } },
    limit: days(3),
    met: [`${app}.return-person-referred`, `${app}.return-person-handed-over`],
    cancelled: [`${app}.return-person-dropped`, CANCELLED],
    warn: { before: days(1), whom: COOPERATION },
  },
];
