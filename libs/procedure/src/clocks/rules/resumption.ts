import { days } from '../period';
import type { LimitRule, Trigger } from '../rule';
import { GONE, STANDS_AGAIN } from './case';
import { saysFlag } from './conditions';
import { GOING_ON, RESOLVING } from './verification';

interface Stage {
  readonly id: string;
  readonly law: string;
  readonly answered: readonly string[];
  /** What ends the waiting: the decision to go on, or to end it. */
  readonly met: readonly Trigger[];
  readonly cancelled: readonly string[];
  readonly reinstated?: LimitRule['reinstated'];
  readonly whom: readonly string[];
}

/**
 * The answer from abroad resumes nothing: it calls for the decision, which starts the limit of the stage again. No text
 * says within how many days; 7 is the default of the city, the same as for the courts.
 */
const decision = ({ answered, whom, ...stage }: Stage): LimitRule => ({
  ...stage,
  setByCity: true,
  valid: { from: '2018-01-01' },
  duty: { vi: 'Quyết định việc phục hồi', en: 'Decide whether it goes on' },
  starts: answered.map((event) => ({ event, when: saysFlag('resumptionDue', true) })),
  counted: { from: 'start', text: { vi: 'ngày nhận trả lời của nước ngoài', en: 'the answer from abroad' } },
  limit: days(7),
  warn: { before: days(5), whom },
});

const INVESTIGATION = ['investigator', 'head-of-investigation'];

export const RESUMPTION_RULES: readonly LimitRule[] = [
  decision({
    id: 'verification-resumption',
    law: 'BLTTHS 149(1)',
    answered: ['investigation.verification-request-answered', 'prosecution.resolution-assistance-answered'],
    met: GOING_ON,
    cancelled: ['investigation.verification-transferred', 'investigation.verification-merged'],
    whom: RESOLVING,
  }),
  decision({
    id: 'investigation-resumption',
    law: 'BLTTHS 235(1)',
    answered: ['investigation.case-request-answered'],
    met: ['investigation.case-resumed', 'investigation.case-suspension-cancelled', 'investigation.case-terminated'],
    cancelled: GONE,
    reinstated: STANDS_AGAIN,
    whom: INVESTIGATION,
  }),
  decision({
    id: 'prosecution-resumption',
    law: 'BLTTHS 249(1)',
    answered: ['prosecution.assistance-answered'],
    met: ['prosecution.file-resumed', 'prosecution.file-terminated'],
    cancelled: ['prosecution.decision-overruled'],
    whom: ['prosecutor', 'head-of-procuracy'],
  }),
];
