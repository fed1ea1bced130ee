import type { Role } from '@la-chan/contracts';
import { days, hours, type Period } from '../period';
import type { Condition, Rule } from '../rule';
import { both, not, says, saysFlag, saysSomething } from './conditions';
import { INVESTIGATION } from './warned';

/** Who decides them, and who there is warned. */
const WHOM = {
  prosecution: ['prosecutor', 'head-of-procuracy'],
  investigation: INVESTIGATION,
} satisfies Record<string, readonly Role[]>;
type App = keyof typeof WHOM;
const about =
  (...subjects: string[]): Condition =>
  ({ subject }) =>
    subjects.includes(subject as string);

/** A denunciation has a limit of its own. */
const complained: Condition = not(says('of', 'unlawful-conduct'));

/**
 * Complaints to the head of the investigating body, and to the procuracy. Chapter XXXIII of the Code is not among the texts that the rules were written from: its limits,
 * as they were quoted elsewhere, are what the city starts from.
 */
export const COMPLAINT_RULES: readonly Rule[] = [
  ...(
    [
      ['475', 'prosecution', 'BLTTHS 475(1)', about('body-head', 'body-answer'), days(7), days(2)],
      ['474', 'prosecution', 'BLTTHS 474', both(about('detention'), saysFlag('verified', false)), hours(24), hours(6)],
      [
        '474.verified',
        'prosecution',
        'BLTTHS 474',
        both(about('detention'), saysFlag('verified', true)),
        days(3),
        days(1),
      ],
      ['476', 'prosecution', 'BLTTHS 476(1)', about('procuracy'), days(7), days(2)],
      ['475.body', 'investigation', 'BLTTHS 475(1)', complained, days(7), days(2)],
    ] as const satisfies readonly (readonly [string, App, string, Condition, Period, Period])[]
  ).map(([id, app, law, when, limit, before]): Rule => ({
    id,
    law,
    valid: { from: '2018-01-01' },
    setByCity: true,
    duty: { vi: 'Giải quyết khiếu nại', en: 'Decide the complaint' },
    about: 'complaint',
    starts: [{ event: `${app}.complaint-received`, when }],
    counted: { from: 'start', text: { vi: 'ngày nhận được khiếu nại', en: 'receipt of the complaint' } },
    limit,
    met: [`${app}.complaint-decided`],
    cancelled: [`${app}.complaint-withdrawn`],
    warn: { before, whom: WHOM[app] },
  })),
  {
    id: '19-denunciation', // no text that was checked says how soon
    law: 'TT 28/2020 19(1)',
    valid: { from: '2020-05-15' },
    setByCity: true,
    duty: { vi: 'Giải quyết tố cáo', en: 'Decide the denunciation' },
    about: 'complaint',
    starts: [{ event: 'investigation.complaint-received', when: says('of', 'unlawful-conduct') }],
    counted: { from: 'start', text: { vi: 'ngày nhận được tố cáo', en: 'receipt of the denunciation' } },
    limit: days(30),
    met: ['investigation.complaint-decided'],
    cancelled: ['investigation.complaint-withdrawn'],
    warn: { before: days(5), whom: INVESTIGATION },
  },
  ...(
    [
      ['472.told', 'prosecution'],
      ['472.body', 'investigation'],
    ] as const
  ).map(([id, app]): Rule => ({
    id,
    law: 'BLTTHS 472(1)',
    valid: { from: '2018-01-01' },
    setByCity: true,
    duty: {
      vi: 'Gửi quyết định giải quyết khiếu nại cho người khiếu nại',
      en: 'Send the decision to whoever complained',
    },
    about: 'complaint',
    // What the procuracy decided before the platform followed that has nobody to tell.
    starts: [
      app === 'prosecution'
        ? { event: `${app}.complaint-decided`, when: saysSomething('complainant') }
        : `${app}.complaint-decided`,
    ],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    limit: days(3),
    met: [`${app}.complainant-told`],
    warn: { before: days(1), whom: WHOM[app] },
  })),
];
