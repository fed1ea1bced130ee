import type { Seriousness } from '@la-chan/contracts';
import { addDays, type Day, dayOf, type Moment } from '../day';
import { days, detention, months, type Period } from '../period';
import type { Rule } from '../rule';
import {
  EXTENDED,
  GOING_ON,
  RECHARGED,
  RESUMED_ALONE,
  REQUALIFICATION_CANCELLED,
  REQUALIFIED,
  REQUALIFIED_HERE,
  RETURNED,
  TERMINATED_OR_AGAIN,
} from './case';
import { both, saysFlag, saysSomething, unsaid } from './conditions';
import { stageDetention, toldOfDetention, withTheFile } from './detention';
import { INVESTIGATION } from './warned';

/** Nobody is detained beyond these (BLTTHS 174(4)). */
const GOING_ON_ANEW = ['174.resumed', '174.procuracy', '174.court', '174.resumed.accused'];

const detained = (...months: number[]) => months.map((count) => detention({ months: count }));

/** Before any extension (BLTTHS 173(1)). */
const FIRST_TERM: Readonly<Record<Seriousness, Period>> = {
  'less-serious': detention({ months: 2 }),
  serious: detention({ months: 3 }),
  'very-serious': detention({ months: 4 }),
  'especially-serious': detention({ months: 4 }),
};

/** The last day of the longest first term of a detention that is ordered then, the first day counting (BLTTHS 173(1); TTLT 04/2018 17). */
export const firstTermEnds = (seriousness: Seriousness, at: Moment): Day =>
  addDays(dayOf(at), FIRST_TERM[seriousness].count - 1);

/** What ends a detention where it is. */
const RELEASED = ['investigation.accused-released', 'investigation.accused-terminated', ...TERMINATED_OR_AGAIN]; // 230(2), 234: measures end with it

/** What an investigating body orders of detention. */
export const INVESTIGATION_DETENTION_RULES: readonly Rule[] = [
  {
    id: '173',
    law: 'BLTTHS 173',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Trả tự do hoặc gia hạn tạm giam', en: 'Release the accused, or have the detention extended' },
    about: 'accused',
    starts: [{ event: 'investigation.accused-detained', when: unsaid('supplementary') }],
    counted: { from: 'start', field: 'since', text: { vi: 'ngày tạm giam', en: 'the detention' } },
    limit: FIRST_TERM,
    decided: true, // the order names its last day
    lessCustody: true,
    lessSpent: {
      unless: [...GOING_ON, RETURNED, 'investigation.accused-resumed', 'investigation.accused-reopened'],
      broughtBy: 'investigation.accused-taken-over',
    },
    extended: {
      by: ['investigation.detention-extended'],
      upTo: {
        'less-serious': detained(1),
        serious: detained(2),
        'very-serious': detained(3),
        'especially-serious': [...detained(4, 4, 4), 'as-decided'], // the third, and one to the end, by the head of VKSNDTC: 173(6)
      },
    },
    requalified: RECHARGED,
    // BLTTHS 174(4); and of any investigation, once another crime was added and while that stands: TTLT 04/2018 14(3).
    within: {
      bounds: [
        { rules: GOING_ON_ANEW },
        {
          rules: ['172', '174.anew'],
          since: [{ event: REQUALIFIED_HERE, when: saysSomething('added') }],
          undone: [REQUALIFICATION_CANCELLED],
        },
      ],
      measured: [...GOING_ON, RETURNED, EXTENDED, ...REQUALIFIED, ...RESUMED_ALONE],
    },
    met: RELEASED,
    replaced: ['investigation.case-handed-over'], // 241
    cancelled: ['case-split', 'case-merged', 'case-transferred'].map((what) => `investigation.${what}`), // it goes on there
    warn: { before: days(10), whom: INVESTIGATION },
  },
  // What came back with a file to be investigated further, or was ordered then: within that investigation (BLTTHS 174(2), (4)).
  stageDetention({
    id: '174.detention',
    law: 'BLTTHS 174(4); TTLT 04/2018 19(1)',
    restsOn: ['BLTTHS 174(2)'],
    about: 'accused',
    starts: [{ event: 'investigation.accused-detained', when: saysFlag('supplementary', true) }],
    counted: { from: 'start', field: 'since', text: withTheFile },
    limit: months(2),
    within: {
      bounds: [{ rules: GOING_ON_ANEW }],
      measured: [
        'investigation.case-resumed',
        'investigation.case-suspension-cancelled',
        'investigation.case-extension-granted',
        ...RESUMED_ALONE,
      ],
    },
    extended: { by: ['investigation.detention-renewed'], upTo: 'as-decided' }, // how far it may was asked then
    released: RELEASED,
    replaced: ['handed-over', 'split', 'merged', 'transferred'].map((what) => `investigation.case-${what}`),
    whom: INVESTIGATION,
  }),
  {
    id: '19-order',
    law: 'TTLT 04/2018 19(1)',
    valid: { from: '2018-12-10' },
    duty: { vi: 'Ra lệnh tạm giam mới để điều tra bổ sung', en: 'Order the detention anew to investigate further' },
    before: { rules: ['174.detention'], days: 5 },
    met: [{ event: 'investigation.detention-ordered', when: saysSomething('renewal') }],
    warn: { before: days(3), whom: INVESTIGATION },
  },
  {
    id: '173-ask',
    law: 'BLTTHS 173(2)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Đề nghị Viện kiểm sát gia hạn tạm giam', en: 'Ask the procuracy to extend the detention' },
    before: { rules: ['173'], days: 10 },
    goingOn: {
      by: [{ event: 'investigation.accused-detained', when: saysFlag('transferred', true) }],
      ...{ law: 'TTLT 04/2018 19(2)(a)', days: 5 },
    },
    extends: true,
    met: ['investigation.detention-extension-asked'],
    warn: { before: days(5), whom: INVESTIGATION },
  },
  toldOfDetention({
    id: '119.told',
    about: 'accused',
    starts: [
      // What the procuracy has approved: not its own order, nor one that has come along.
      { event: 'investigation.accused-detained', when: both(saysSomething('exchange'), unsaid('demand')) },
      'investigation.detention-renewed',
    ],
    told: 'investigation.detention-announced',
    released: RELEASED,
    whom: INVESTIGATION,
  }),
];
