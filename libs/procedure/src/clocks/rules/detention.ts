import { days, detention, hours, months } from '../period';
import type { Condition, LimitRule, Rule, Trigger } from '../rule';
import {
  EXTENDED,
  GOING_ON,
  INVESTIGATION,
  RECHARGED,
  REQUALIFIED,
  REQUALIFIED_HERE,
  RETURNED,
  TERMINATED,
} from './case';
import { saysFlag, saysNotice, saysSomething, unsaid } from './conditions';
import { COURT } from './court';

interface StageDetention extends Pick<
  LimitRule,
  'id' | 'law' | 'restsOn' | 'about' | 'limit' | 'within' | 'setByCity'
> {
  readonly starts: readonly Trigger[];
  readonly released: readonly Trigger[];
  /** Another order takes its place, or it goes on elsewhere. */
  readonly replaced?: readonly Trigger[];
  readonly counted?: LimitRule['counted'];
  /** A new order before the last one ends. */
  readonly extended?: LimitRule['extended'];
  readonly whom: readonly string[];
}

/** A detention for one stage: it ends on the day of the order, which is the last one that the law gives at the latest. */
export const stageDetention = ({ released, replaced = [], whom, ...rule }: StageDetention): LimitRule => ({
  counted: { from: 'start', text: { vi: 'ngày tạm giam', en: 'the detention' } },
  ...rule,
  valid: { from: '2018-01-01' },
  duty: { vi: 'Trả tự do hoặc ra lệnh tạm giam mới', en: 'Release the detained, or order it anew' },
  decided: true, // the order names its last day
  met: released,
  replaced,
  warn: { before: days(10), whom },
});

const DETAINED = 'court.defendant-detained';
const RELEASED = 'court.defendant-released';
const ordered =
  (instance: string, ...purposes: string[]): Condition =>
  (data) =>
    data['instance'] === instance && purposes.includes(String(data['purpose']));
const at =
  (instance: string): Condition =>
  (data) =>
    data['instance'] === instance;

const BROUGHT = 'court.detention-brought';
const withTheFile = { vi: 'ngày nhận hồ sơ vụ án', en: 'receipt of the file' };
/** The limits of 277(1) with their extensions; how far the trial's own reaches is asked when it is ordered. */
const PREPARATION = {
  'less-serious': detention({ days: 30 + 15 }),
  serious: detention({ days: 45 + 15 }),
  'very-serious': detention({ months: 2, days: 30 }),
  'especially-serious': detention({ months: 3, days: 30 }),
};
/** It goes on elsewhere; with what is sent on paper nothing goes. */
const GONE: readonly Trigger[] = [
  'court.trial-returned',
  'court.trial-voided',
  { event: 'court.appeal-handed-over', when: ({ exchange }) => typeof exchange === 'string' },
];

/** What a court orders of detention, at first instance and on appeal, and what came with the file. */
export const COURT_DETENTION_RULES: readonly Rule[] = [
  stageDetention({
    id: '278.brought',
    law: 'BLTTHS 244, 278(1)',
    restsOn: ['BLTTHS 277(1)'],
    about: 'defendant',
    starts: [{ event: BROUGHT, when: at('first') }],
    counted: { from: 'start', text: withTheFile },
    limit: PREPARATION,
    released: [{ event: RELEASED, when: at('first') }],
    replaced: [{ event: DETAINED, when: at('first') }, ...GONE],
    whom: COURT,
  }),
  stageDetention({
    id: '347.brought',
    law: 'BLTTHS 347(2)',
    about: 'defendant',
    starts: [{ event: BROUGHT, when: at('appeal') }],
    counted: { from: 'start', text: withTheFile },
    limit: detention({ days: 60 }), // 346(1)
    released: [{ event: RELEASED, when: at('appeal') }],
    replaced: [{ event: DETAINED, when: at('appeal') }, 'court.appeal-voided'],
    whom: COURT,
  }),
  stageDetention({
    id: '278',
    law: 'BLTTHS 278(2)',
    restsOn: ['BLTTHS 277(1)'],
    about: 'defendant',
    starts: [{ event: DETAINED, when: ordered('first', 'preparation') }],
    limit: PREPARATION,
    released: [{ event: RELEASED, when: at('first') }],
    replaced: [{ event: DETAINED, when: ordered('first', 'hearing', 'execution') }, ...GONE],
    whom: COURT,
  }),
  stageDetention({
    id: '329', // the article is not among the texts: 45 days as on appeal (347(3)), unless the courts set another limit
    law: 'BLTTHS 329',
    setByCity: true,
    about: 'defendant',
    starts: [{ event: DETAINED, when: ordered('first', 'execution') }],
    counted: {
      from: 'event',
      event: 'court.judgment-pronounced',
      text: { vi: 'ngày tuyên án', en: 'the pronouncement' },
    },
    limit: detention({ days: 45 }),
    released: [{ event: RELEASED, when: at('first') }],
    replaced: GONE,
    whom: COURT,
  }),
  stageDetention({
    id: '347',
    law: 'BLTTHS 347(2)',
    about: 'defendant',
    starts: [{ event: DETAINED, when: ordered('appeal', 'preparation') }],
    limit: detention({ days: 60 }), // 346(1)
    released: [{ event: RELEASED, when: at('appeal') }],
    replaced: [{ event: DETAINED, when: ordered('appeal', 'hearing', 'execution') }],
    whom: COURT,
  }),
  stageDetention({
    id: '347.execution',
    law: 'BLTTHS 347(3)',
    about: 'defendant',
    starts: [{ event: DETAINED, when: ordered('appeal', 'execution') }],
    counted: {
      from: 'event',
      event: 'court.appeal-decided',
      text: { vi: 'ngày tuyên án', en: 'the pronouncement' },
    },
    limit: detention({ days: 45 }),
    released: [{ event: RELEASED, when: at('appeal') }],
    whom: COURT,
  }),
  {
    id: '286.measure',
    law: 'BLTTHS 286(4)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Gửi quyết định về tạm giam cho Viện kiểm sát', en: 'Send the order to the procuracy' },
    about: 'notice',
    starts: [DETAINED, RELEASED].map((event) => ({ event, when: saysNotice })),
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: ['court.decision-served'],
    warn: { before: hours(6), whom: COURT },
  },
];

/** Nobody is detained beyond these (BLTTHS 174(4)). */
const GOING_ON_ANEW = ['174.resumed', '174.procuracy', '174.court'];

const detained = (...months: number[]) => months.map((count) => detention({ months: count }));

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
    limit: {
      'less-serious': detention({ months: 2 }),
      serious: detention({ months: 3 }),
      'very-serious': detention({ months: 4 }),
      'especially-serious': detention({ months: 4 }),
    },
    decided: true, // the order names its last day
    lessCustody: true,
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
    // BLTTHS 174(4); and of any investigation, once another crime was added: TTLT 04/2018 14(3).
    within: {
      bounds: [
        { rules: GOING_ON_ANEW },
        { rules: ['172', '174.anew'], since: [{ event: REQUALIFIED_HERE, when: saysSomething('added') }] },
      ],
      measured: [...GOING_ON, RETURNED, EXTENDED, ...REQUALIFIED],
    },
    met: ['investigation.accused-released', 'investigation.accused-terminated', TERMINATED], // 230(2), 234: measures end with it
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
      ],
    },
    extended: { by: ['investigation.detention-renewed'], upTo: 'as-decided' }, // how far it may was asked then
    released: ['accused-released', 'accused-terminated', 'case-terminated'].map((what) => `investigation.${what}`),
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
    met: ['investigation.detention-extension-asked'],
    warn: { before: days(5), whom: INVESTIGATION },
  },
];

const INDICTED = 'prosecution.accused-indicted';
const PROSECUTED = 'prosecution.accused-detained';
const PROCURACY = ['prosecutor', 'head-of-procuracy'];
const inProsecution = (rule: Pick<StageDetention, 'id' | 'law' | 'starts' | 'limit' | 'counted'>): Rule =>
  stageDetention({
    ...rule,
    restsOn: ['BLTTHS 240(1)'],
    about: 'accused',
    extended: { by: ['prosecution.detention-extended'], upTo: 'as-decided' }, // the limit of 240(1) was asked then
    released: ['prosecution.accused-released', 'prosecution.accused-terminated', 'prosecution.file-terminated'],
    // It goes on elsewhere, or is ordered anew there (BLTTHS 174(4), 278; TTLT 04/2018 19).
    replaced: ['handed-over', 'returned', 'transferred', 'split', 'merged', 'voided'].map(
      (what) => `prosecution.file-${what}`,
    ),
    whom: PROCURACY,
  });

/** What a procuracy orders of detention, and what came with the file, until it decides. */
export const PROSECUTION_DETENTION_RULES: readonly Rule[] = [
  inProsecution({
    id: '241',
    law: 'BLTTHS 241',
    starts: [{ event: PROSECUTED, when: ({ brought }) => brought !== true }],
    // The limits of 240(1) with their extensions; how far the file's own reaches is asked when it is ordered.
    limit: {
      'less-serious': detention({ days: 20 + 10 }),
      serious: detention({ days: 20 + 10 }),
      'very-serious': detention({ days: 30 + 15 }),
      'especially-serious': detention({ days: 30 + 30 }),
    },
    counted: { from: 'start', field: 'since', text: { vi: 'ngày tạm giam', en: 'the detention' } },
  }),
  inProsecution({
    id: '241.brought',
    law: 'BLTTHS 241; TTLT 04/2018 18(2)(a)',
    starts: [{ event: PROSECUTED, when: ({ brought }) => brought === true }],
    limit: {
      'less-serious': detention({ days: 20 }),
      serious: detention({ days: 20 }),
      'very-serious': detention({ days: 30 }),
      'especially-serious': detention({ days: 30 }),
    },
    counted: { from: 'start', field: 'since', text: withTheFile },
  }),
  {
    id: '241-order',
    law: 'TTLT 04/2018 18(2)(b)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Ra lệnh tạm giam mới', en: 'Order the detention anew' },
    before: { rules: ['241', '241.brought'], days: 5 },
    met: ['prosecution.detention-extended'],
    warn: { before: days(3), whom: PROCURACY },
  },
  {
    id: '244.detention', // the court is told with the file that is offered to it
    law: 'BLTTHS 244',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Thông báo cho Tòa án biết thời hạn tạm giam sắp hết',
      en: 'Tell the court that the detention is about to end',
    },
    before: { rules: ['241', '241.brought'], days: 7 },
    owed: 'if-done',
    met: [INDICTED],
    warn: { before: days(3), whom: PROCURACY },
  },
];
