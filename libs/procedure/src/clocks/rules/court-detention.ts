import { detention, hours } from '../period';
import type { Condition, Rule, Trigger } from '../rule';
import { both, saysNotice, saysSomething } from './conditions';
import { DELIVERED } from './court';
import { releaseTold, stageDetention, toldOfDetention, withTheFile } from './detention';
import { COURT } from './warned';

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

/** What is ordered of detention, other preventive measures and coercive ones. */
const MEASURES = [
  ...[DETAINED, RELEASED],
  ...['measure-applied', 'measure-ended', 'coercion-ordered', 'coercion-ended'].map((what) => `court.${what}`),
];
const BROUGHT = 'court.detention-brought';
const GIVEN_BACK = 'court.detention-given-back';
/** The limits of 277(1) with their extensions; how far the trial's own reaches is asked when it is ordered. */
const PREPARATION = {
  'less-serious': detention({ days: 30 + 15 }),
  serious: detention({ days: 45 + 15 }),
  'very-serious': detention({ months: 2, days: 30 }),
  'especially-serious': detention({ months: 3, days: 30 }),
};
/** Of who alone was resumed (BLTTHS 283(4)). */
const WITHIN_THEIR_OWN = {
  bounds: [{ rules: ['277.defendant'] }],
  measured: ['court.defendant-resumed', 'court.trial-extended'],
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
    within: WITHIN_THEIR_OWN,
    released: [{ event: RELEASED, when: at('first') }, releaseTold('court')],
    // Or is told again, as the order was put right.
    replaced: [{ event: DETAINED, when: at('first') }, { event: BROUGHT, when: at('first') }, ...GONE],
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
    // Or is told again, as the order was put right.
    replaced: [
      { event: DETAINED, when: at('appeal') },
      { event: BROUGHT, when: at('appeal') },
      'court.appeal-voided',
      GIVEN_BACK,
    ],
    whom: COURT,
  }),
  stageDetention({
    id: '278',
    law: 'BLTTHS 278(2)',
    restsOn: ['BLTTHS 277(1)'],
    about: 'defendant',
    starts: [{ event: DETAINED, when: ordered('first', 'preparation') }],
    limit: PREPARATION,
    within: WITHIN_THEIR_OWN,
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
    replaced: [{ event: DETAINED, when: ordered('appeal', 'hearing', 'execution') }, GIVEN_BACK],
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
  toldOfDetention({
    id: '119.tried.told',
    about: 'defendant',
    starts: [DETAINED],
    told: 'court.detention-announced',
    released: [RELEASED],
    whom: ['court-clerk', ...COURT],
  }),
  {
    id: '286.measure',
    law: 'BLTTHS 286(4)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định về biện pháp ngăn chặn cho Viện kiểm sát',
      en: 'Send the order to the procuracy',
    },
    about: 'notice',
    starts: MEASURES.map((event) => ({ event, when: saysNotice })),
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: ['court.decision-served'],
    warn: { before: hours(6), whom: COURT },
  },
  {
    id: '286.measure.parties',
    law: 'BLTTHS 286(4)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Giao quyết định về biện pháp ngăn chặn cho bị can, bị cáo, cơ sở giam giữ',
      en: 'Give the order to the defendant, and to the facility where one is detained',
    },
    about: 'delivery',
    starts: MEASURES.map((event) => ({ event, when: both(saysSomething('delivery'), saysSomething('number')) })),
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: [DELIVERED],
    warn: { before: hours(6), whom: ['court-clerk', ...COURT] },
  },
];
