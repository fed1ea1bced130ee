import type { Role } from '@la-chan/contracts';
import { days } from '../period';
import type { Condition, LimitRule, Trigger } from '../rule';
import type { Text } from '../text';
import { GONE, STANDS_AGAIN, SUSPENSION_BROUGHT, TERMINATED_OR_AGAIN } from './case';
import { saysFlag } from './conditions';
import { ENDED_ABOVE, RESUMED, SUSPENSION_ENDED_ABOVE, TERMINATED } from './court';
import { GOING_ON_OR_AGAIN } from './verification';
import { COURT, INVESTIGATION, RESOLVING } from './warned';

interface Stage {
  readonly id: string;
  /** Of one who alone is suspended. */
  readonly about?: 'accused' | 'defendant';
  readonly law: string;
  /** What was asked for is answered or here, will not come, or is taken back; the treatment is over; who was searched for is found. */
  readonly settled: readonly string[];
  /** What ends the waiting: the decision to go on, or to end it. */
  readonly met: readonly Trigger[];
  readonly cancelled: readonly Trigger[];
  readonly reinstated?: LimitRule['reinstated'];
  readonly whom: readonly Role[];
}

/** From which it is to be decided whether what waited goes on. */
const WHAT_IT_WAITED_FOR: Text = {
  vi: 'ngày lý do tạm đình chỉ không còn',
  en: 'the end of the reason of the suspension',
};

/** For one, or for each of whom what was asked for was waited for. */
const isOverForOne: Condition = ({ alone, waitedAlone }) => alone === true || waitedAlone !== undefined;

/**
 * An answer from abroad, a result or an arrest resumes nothing: it calls for the decision, which starts the limit of the stage again. No text
 * says within how many days; 7 is the default of the city, the same as for the courts.
 */
const decision = ({ settled, whom, ...stage }: Stage): LimitRule => ({
  ...(stage.about && { begunAs: 'waitedAlone' }),
  ...stage,
  setByCity: true,
  valid: { from: '2018-01-01' },
  duty: { vi: 'Quyết định việc phục hồi', en: 'Decide whether it goes on' },
  starts: settled.map((event) => ({ event, when: stage.about ? isOverForOne : saysFlag('resumptionDue', true) })),
  counted: { from: 'start', text: WHAT_IT_WAITED_FOR },
  limit: days(7),
  warn: { before: days(5), whom },
});

const ASKED_IN_A_CASE = [
  ...['investigation.case-request-answered', 'investigation.case-request-withdrawn'],
  'investigation.case-evidence-recorded',
];
const ASKED_TO_PROSECUTE = [
  ...['prosecution.assistance-answered', 'prosecution.assistance-withdrawn'],
  'prosecution.evidence-recorded',
];
const ASKED_TO_TRY = [
  ...['court.trial-assistance-answered', 'court.trial-assistance-withdrawn'],
  'court.trial-evidence-recorded',
];

export const RESUMPTION_RULES: readonly LimitRule[] = [
  decision({
    id: 'verification-resumption',
    law: 'BLTTHS 149(1)',
    settled: [
      ...['investigation.verification-request-answered', 'investigation.verification-request-withdrawn'],
      ...['prosecution.resolution-assistance-answered', 'prosecution.resolution-assistance-withdrawn'],
      ...['investigation.verification-evidence-recorded', 'prosecution.resolution-evidence-recorded'],
    ],
    met: GOING_ON_OR_AGAIN,
    cancelled: [
      ...['investigation.verification-transferred', 'investigation.verification-merged'],
      'prosecution.resolution-assistance-asked', // it waits again
    ],
    whom: RESOLVING,
  }),
  decision({
    id: 'investigation-resumption',
    law: 'BLTTHS 235(1)',
    settled: [
      ...ASKED_IN_A_CASE,
      ...['investigation.treatment-ended', 'investigation.accused-found', SUSPENSION_BROUGHT],
    ],
    met: ['investigation.case-resumed', 'investigation.case-suspension-cancelled', 'investigation.case-terminated'],
    cancelled: GONE,
    reinstated: STANDS_AGAIN,
    whom: INVESTIGATION,
  }),
  decision({
    id: 'investigation-resumption.accused',
    law: 'BLTTHS 235(1)',
    about: 'accused',
    settled: [...ASKED_IN_A_CASE, 'investigation.treatment-ended', 'investigation.accused-found'],
    met: [
      ...['investigation.accused-resumed', 'investigation.accused-reopened', 'investigation.accused-terminated'],
      ...TERMINATED_OR_AGAIN,
    ],
    cancelled: [...GONE, 'investigation.case-split'],
    whom: INVESTIGATION,
  }),
  decision({
    id: 'prosecution-resumption',
    law: 'BLTTHS 249(1)',
    settled: [...ASKED_TO_PROSECUTE, 'prosecution.file-treatment-ended', 'prosecution.accused-found'],
    met: ['prosecution.file-resumed', 'prosecution.file-terminated'],
    cancelled: ['prosecution.decision-overruled', 'prosecution.assistance-asked'],
    whom: ['prosecutor', 'head-of-procuracy'],
  }),
  decision({
    id: 'prosecution-resumption.accused',
    law: 'BLTTHS 249(1)',
    about: 'accused',
    settled: [...ASKED_TO_PROSECUTE, 'prosecution.file-treatment-ended', 'prosecution.accused-found'],
    met: ['prosecution.accused-resumed', 'prosecution.accused-terminated', 'prosecution.file-terminated'],
    cancelled: [
      ...['prosecution.accused-decision-overruled', 'prosecution.accused-charge-revoked', 'prosecution.file-split'],
      ...['prosecution.file-merged', 'prosecution.file-transferred'],
    ],
    whom: ['prosecutor', 'head-of-procuracy'],
  }),
  decision({
    id: 'trial-resumption',
    law: 'BLTTHS 283(1)',
    settled: [...ASKED_TO_TRY, 'court.treatment-ended', 'court.defendant-found'],
    met: [RESUMED],
    cancelled: [TERMINATED, ENDED_ABOVE, 'court.trial-assistance-asked'],
    whom: COURT,
  }),
  decision({
    id: 'trial-resumption.defendant',
    law: 'BLTTHS 283(2)',
    about: 'defendant',
    settled: [...ASKED_TO_TRY, 'court.treatment-ended', 'court.defendant-found'],
    met: ['court.defendant-resumed', 'court.defendant-terminated', 'court.trial-split', TERMINATED],
    cancelled: [SUSPENSION_ENDED_ABOVE],
    whom: COURT,
  }),
];
