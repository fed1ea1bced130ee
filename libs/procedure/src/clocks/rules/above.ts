import { days } from '../period';
import type { Rule } from '../rule';
import { saysSomething, unsaid } from './conditions';
import { PRONOUNCED, STAYS } from './court';
import { CLERKS, PROCURACY } from './warned';

const TOLD = 'court.higher-procuracy-told';

/** What the procuracy above that of a court is sent, and its time to protest that. */
export const ABOVE_RULES: readonly Rule[] = [
  {
    id: '262.higher',
    law: 'BLTTHS 262(1)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Gửi bản án cho Viện kiểm sát cấp trên trực tiếp', en: 'Send the judgment to the procuracy above' },
    starts: [PRONOUNCED],
    counted: { from: 'start', text: { vi: 'ngày tuyên án', en: 'the pronouncement' } },
    limit: days(10),
    met: [{ event: TOLD, when: unsaid('decision') }],
    warn: { before: days(3), whom: CLERKS },
  },
  {
    id: '286.higher',
    law: 'BLTTHS 286(3)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định tạm đình chỉ, đình chỉ cho Viện kiểm sát cấp trên trực tiếp',
      en: 'Send the suspension or termination to the procuracy above',
    },
    about: 'decision',
    starts: STAYS.map((event) => ({ event, when: saysSomething('decision') })),
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    limit: days(2),
    met: [{ event: TOLD, when: saysSomething('decision') }],
    warn: { before: days(1), whom: CLERKS },
  },
  ...(
    [
      ['337.above', 'BLTTHS 337(1)', true, days(30), 'bản án sơ thẩm', 'the judgment'],
      ['337.above.decision', 'BLTTHS 337(2)', false, days(15), 'quyết định của Tòa án', 'the decision'],
    ] as const
  ).map(([id, law, ofJudgment, limit, vi, en]): Rule => ({
    id,
    law,
    valid: { from: '2018-01-01' },
    duty: { vi: `Viện kiểm sát cấp trên kháng nghị ${vi}`, en: `Protest ${en} from above` },
    option: true,
    starts: [
      { event: 'prosecution.court-review-opened', when: ({ decision }) => (decision === 'judgment') === ofJudgment },
    ],
    counted: { from: 'start', field: 'decidedAt', text: { vi: 'ngày Tòa án quyết định', en: 'the court’s decision' } },
    limit,
    met: ['prosecution.higher-protest-made'],
    warn: { before: days(3), whom: PROCURACY },
  })),
];
