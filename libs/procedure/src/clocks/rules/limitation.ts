import { days, limitation } from '../period';
import type { LimitRule, Trigger } from '../rule';
import { GONE, HERE_AGAIN, RECHARGED, REQUALIFIED } from './case';
import { both, not, says, saysSomething, unsaid } from './conditions';
import { CANCELLED_BY_HEAD, CANCELLED_HERE, GONE as REPORT_GONE, RESOLVED } from './verification';
import { RESOLVING } from './warned';

const DATED = 'investigation.offence-dated';
const DECIDED = 'investigation.case-decided';
const OF_REPORT = ['investigation.verification-offence-dated', 'prosecution.resolution-offence-dated'];
const OF_CASE: readonly Trigger[] = [{ event: DATED, when: unsaid('accused') }];
const OF_ACCUSED: readonly Trigger[] = [
  { event: DATED, when: both(saysSomething('accused'), unsaid('standsStill')) },
  'investigation.further-offence-noted',
];

/** No period runs of who is searched for (BLHS 27(3)). */
const dated = (event: string): readonly Trigger[] => [{ event, when: unsaid('standsStill') }];

/** Whoever evades the search: the period runs anew once they are found (BLHS 27(3)). */
const found = (event: string) =>
  ({
    by: [event],
    text: { vi: 'ngày ra đầu thú hoặc bị bắt giữ', en: 'the surrender or the arrest' },
  }) as const;

const ON_PURPOSE = both(says('ground', 'absconded'), unsaid('cancelled'));

/** Who evades on purpose, once the body has decided to search for them; of a demand from before its ground was said, since that (BLHS 27(3)). */
const evading = (demanded: string, wanted: string) => ({
  suspended: [
    { event: demanded, when: unsaid('ground') },
    { event: wanted, when: ON_PURPOSE },
  ],
  unsuspended: [{ event: wanted, when: not(ON_PURPOSE) }], // the search before that was cancelled
});

/** By the clause that the decisions to initiate and to charge name (TTLT 01/2020 7(3)). Of acts before 2018 the Code of that time says how long it is, which is not among the texts: it is shown as unverified (BLHS 7(3)). */
const PERIOD = {
  law: 'BLHS 27',
  valid: { from: '1900-01-01' },
  duty: { vi: 'Thời hiệu truy cứu trách nhiệm hình sự', en: 'Limitation of criminal liability' },
  option: true, // who may be held liable no more is no breach of a duty
  counted: { from: 'start', field: 'committedOn', text: { vi: 'ngày phạm tội', en: 'the day of the crime' } },
  limit: {
    'less-serious': limitation(5),
    serious: limitation(10),
    'very-serious': limitation(15),
    'especially-serious': limitation(20),
  },
  classAlone: true,
  heldBy: 'crimeOn', // BLHS 7, also where it runs anew from a later day
  warn: { before: days(365), whom: ['investigator', 'head-of-investigation'] },
} as const satisfies Partial<LimitRule>;

/** How long somebody may be held liable for the crime, where its day is known (BLHS 27). */
export const LIMITATION_RULES: readonly LimitRule[] = [
  {
    ...PERIOD,
    id: 'BLHS27.report',
    restsOn: ['TTLT 01/2020 5(5)'],
    starts: OF_REPORT,
    replaced: OF_REPORT,
    met: RESOLVED.map((event) => ({ event, when: says('outcome', 'initiated') })), // it goes on in the case
    cancelled: [...REPORT_GONE, ...RESOLVED.map((event) => ({ event, when: says('outcome', 'not-initiated') }))],
    reinstated: [
      'investigation.non-initiation-cancelled',
      ...CANCELLED_BY_HEAD,
      { event: CANCELLED_HERE, when: says('of', 'non-initiation') },
    ],
    warn: { before: days(365), whom: RESOLVING },
  },
  {
    ...PERIOD,
    id: 'BLHS27.case',
    starts: OF_CASE,
    replaced: OF_CASE,
    met: [{ event: DECIDED, when: unsaid('part') }],
    requalified: REQUALIFIED,
    cancelled: GONE,
    reinstated: HERE_AGAIN,
  },
  {
    ...PERIOD,
    id: 'BLHS27',
    about: 'accused',
    starts: OF_ACCUSED,
    met: [DECIDED],
    replaced: OF_ACCUSED, // dated otherwise; or another crime within the period: 27(3)
    requalified: RECHARGED,
    suspended: [{ event: 'investigation.accused-wanted', when: says('ground', 'absconded') }], // 27(3)
    resumed: found('investigation.accused-found'),
    unsuspended: ['investigation.search-cancelled'],
    cancelled: [...GONE, 'investigation.case-split'], // it goes on there
  },
  {
    ...PERIOD,
    id: 'BLHS27.prosecution',
    about: 'accused',
    starts: dated('prosecution.offence-dated'),
    replaced: dated('prosecution.offence-dated'),
    met: ['prosecution.file-decided'],
    ...evading('prosecution.search-demanded', 'prosecution.accused-wanted'),
    resumed: found('prosecution.accused-found'),
    cancelled: [
      'prosecution.accused-charge-revoked',
      'prosecution.accused-left-out',
      ...['split', 'merged', 'transferred', 'voided'].map((what) => `prosecution.file-${what}`), // it goes on there
    ],
    warn: { before: days(365), whom: ['prosecutor', 'head-of-procuracy'] },
  },
  {
    ...PERIOD,
    id: 'BLHS27.trial',
    about: 'defendant',
    starts: dated('court.offence-dated'),
    replaced: dated('court.offence-dated'),
    met: ['court.judgment-in-force', 'court.judgment-in-force-in-part'],
    ...evading('court.search-demanded', 'court.defendant-wanted'),
    resumed: found('court.defendant-found'),
    cancelled: [
      'court.trial-voided',
      'court.prosecution-termination-received',
      'court.indictment-elsewhere-received', // it goes on there
    ],
    warn: { before: days(365), whom: ['judge', 'chief-judge'] },
  },
];
