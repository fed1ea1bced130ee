import { days, hours, type Period } from '../period';
import type { Condition, Rule } from '../rule';
import { both, saysFlag, saysSomething } from './conditions';

const RECEIVED = 'prosecution.complaint-received';
const DECIDED = 'prosecution.complaint-decided';
const whom = ['prosecutor', 'head-of-procuracy'];
const about =
  (...subjects: string[]): Condition =>
  ({ subject }) =>
    subjects.includes(subject as string);

/**
 * Complaints to the procuracy. Chapter XXXIII of the Code is not among the texts that the rules were written from: its limits,
 * as they were quoted elsewhere, are what the city starts from.
 */
export const COMPLAINT_RULES: readonly Rule[] = [
  ...(
    [
      ['475', 'BLTTHS 475(1)', about('body-head', 'body-answer'), days(7), days(2)],
      ['474', 'BLTTHS 474', both(about('detention'), saysFlag('verified', false)), hours(24), hours(6)],
      ['474.verified', 'BLTTHS 474', both(about('detention'), saysFlag('verified', true)), days(3), days(1)],
      ['476', 'BLTTHS 476(1)', about('procuracy'), days(7), days(2)],
    ] as const satisfies readonly (readonly [string, string, Condition, Period, Period])[]
  ).map(([id, law, when, limit, before]): Rule => ({
    id,
    law,
    valid: { from: '2018-01-01' },
    setByCity: true,
    duty: { vi: 'Giải quyết khiếu nại', en: 'Decide the complaint' },
    about: 'complaint',
    starts: [{ event: RECEIVED, when }],
    counted: { from: 'start', text: { vi: 'ngày nhận được khiếu nại', en: 'receipt of the complaint' } },
    limit,
    met: [DECIDED],
    cancelled: ['prosecution.complaint-withdrawn'],
    warn: { before, whom },
  })),
  {
    id: '472.told',
    law: 'BLTTHS 472(1)',
    valid: { from: '2018-01-01' },
    setByCity: true,
    duty: {
      vi: 'Gửi quyết định giải quyết khiếu nại cho người khiếu nại',
      en: 'Send the decision to whoever complained',
    },
    about: 'complaint',
    starts: [{ event: DECIDED, when: saysSomething('complainant') }],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    limit: days(3),
    met: ['prosecution.complainant-told'],
    warn: { before: days(1), whom },
  },
];
