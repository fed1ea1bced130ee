import { PREVENTIVE_MEASURES, PreventiveMeasure, type AppealOutcome, type Moment } from '@la-chan/contracts';
import { isFinal } from '../../appeal-parts';
import { days, hours, months } from '../period';
import type { Condition, LimitRule, Rule, Trigger } from '../rule';
import { EXTENDED, REQUALIFIED, RESUMED_ALONE, TERMINATED_OR_AGAIN } from './case';
import { both, not, says, saysFlag, saysSomething, unsaid } from './conditions';
import { stageDetention, type StageDetention } from './detention';
import { boundIn, isKnownOr } from './stay-decision';
import { COURT, INVESTIGATION, PROCURACY } from './warned';

/** One of each measure: its last day is that of the order, unless a new one comes before. */
const measure = (one: PreventiveMeasure, rule: StageDetention): LimitRule => {
  const { vi, en } = PREVENTIVE_MEASURES[one];
  return {
    ...stageDetention(rule),
    valid: { from: '2018-12-10' },
    duty: { vi: `Hủy bỏ, thay thế hoặc ra quyết định mới: ${vi}`, en: `End, replace or order anew: ${en}` },
  };
};

const of = (event: string, one: PreventiveMeasure): Trigger => ({ event, when: says('measure', one) });

const inInvestigation = (one: PreventiveMeasure): Rule =>
  measure(one, {
    id: `23.${one}`,
    law: 'TTLT 04/2018 23(1)',
    restsOn: ['BLTTHS 172'],
    about: 'accused',
    starts: [of('investigation.measure-applied', one)],
    counted: { from: 'start', field: 'since', text: { vi: 'ngày áp dụng', en: 'the order' } },
    // The limits of 172 with their extensions; how far the investigation's own reaches is asked when it is ordered.
    limit: {
      'less-serious': months(2 + 2),
      serious: months(3 + 3 + 2),
      'very-serious': months(4 + 4 + 4),
      'especially-serious': months(4 + 4 + 4 + 4 + 4),
    },
    within: {
      bounds: [{ rules: ['172', '174.resumed', '174.procuracy', '174.court', '174.anew', '174.resumed.accused'] }],
      measured: [...REQUALIFIED, ...RESUMED_ALONE, EXTENDED],
    },
    extended: { by: [of('investigation.measure-renewed', one)], upTo: 'as-decided' },
    released: [of('investigation.measure-ended', one)],
    replaced: ['handed-over', 'split', 'merged', 'transferred'].map((what) => `investigation.case-${what}`),
    whom: INVESTIGATION,
  });

/** Of what the procuracy has approved: it is asked to approve a new order, or to end the measure. */
const asking = (one: PreventiveMeasure): Rule => ({
  id: `20.${one}`,
  law: 'TTLT 04/2018 20(1)',
  valid: { from: '2018-12-10' },
  duty: {
    vi: 'Đề nghị Viện kiểm sát gia hạn, hủy bỏ hoặc thay thế biện pháp ngăn chặn',
    en: 'Ask the procuracy to prolong, cancel or replace the measure',
  },
  before: { rules: [`23.${one}`], days: 10 },
  owed: true,
  met: [
    { event: 'investigation.measure-ordered', when: both(says('measure', one), saysFlag('renewal', true)) },
    of('investigation.measure-end-asked', one),
  ],
  warn: { before: days(5), whom: INVESTIGATION },
});

const arresting: LimitRule = {
  id: '21-arrest',
  law: 'TTLT 04/2018 21(4), 22(4)',
  setByCity: true, // no text says within how long
  valid: { from: '2018-12-10' },
  duty: { vi: 'Ra lệnh bắt bị can để tạm giam', en: 'Order the arrest of the accused for detention' },
  about: 'accused',
  starts: [{ event: 'investigation.measure-end-asked', when: says('ground', 'breach') }],
  counted: { from: 'start', text: { vi: 'khi đề nghị hủy bỏ do vi phạm', en: 'the request for the breach' } },
  limit: hours(24),
  met: ['investigation.detention-ordered', 'investigation.accused-detained'],
  replaced: [
    'investigation.case-handed-over',
    'investigation.case-split',
    'investigation.case-merged',
    'investigation.case-transferred',
  ],
  cancelled: ['investigation.measure-end-refused', 'investigation.accused-terminated', ...TERMINATED_OR_AGAIN],
  warn: { before: hours(6), whom: INVESTIGATION },
};

const LIGHTER = 'lighter ';
/** The charge of somebody whom something binds has become a lighter one. */
export const lighterAt = (at: Moment): string => `${LIGHTER}${at}`;
export const isLighterAt = (then: string): boolean => then.startsWith(LIGHTER);

/** As the file knows it now, with what was registered late; else as the change has said it. */
const lightened: NonNullable<LimitRule['begunFor']> = ({ at, data }, facts) => {
  const accused = String(data?.['accused']);
  return data?.['lighter'] === true || boundIn(facts, lighterAt(at))?.includes(accused) ? [accused] : [];
};

const fitting: LimitRule = {
  id: '14-measures',
  law: 'TTLT 04/2018 14(4)',
  setByCity: true, // "at once"
  valid: { from: '2018-12-10' },
  duty: {
    vi: 'Trao đổi, thống nhất với Viện kiểm sát về biện pháp ngăn chặn phù hợp với tội nhẹ hơn',
    en: 'Agree with the procuracy on the measures that fit the lighter crime',
  },
  about: 'accused',
  begunFor: lightened,
  starts: [{ event: 'investigation.charge-changed', when: isKnownOr(saysFlag('lighter', true)) }],
  counted: { from: 'start', text: { vi: 'ngày thay đổi quyết định khởi tố bị can', en: 'the change of the charge' } },
  limit: days(1),
  met: [
    {
      event: 'investigation.stay-consultation-asked',
      when: ({ matters }) => Array.isArray(matters) && matters.includes('lighter-crime'),
    },
    ...['release-asked', 'accused-released', 'measure-end-asked', 'measure-ended'].map(
      (what) => `investigation.${what}`,
    ),
  ],
  replaced: ['handed-over', 'split', 'merged', 'transferred'].map((what) => `investigation.case-${what}`),
  cancelled: [
    ...['charge-cancelled', 'accused-terminated', 'initiation-cancelled'].map((what) => `investigation.${what}`),
    ...TERMINATED_OR_AGAIN,
  ],
  warn: { before: hours(6), whom: INVESTIGATION },
};

/** What an investigating body orders of preventive measures other than custody and detention. */
export const INVESTIGATION_MEASURE_RULES: readonly Rule[] = [
  ...PreventiveMeasure.options.map(inInvestigation),
  ...(['bail', 'deposit'] as const).map(asking),
  arresting,
  fitting,
];

const inProsecution = (one: PreventiveMeasure): Rule =>
  measure(one, {
    id: `241.${one}`,
    law: 'BLTTHS 241; TTLT 04/2018 23(2)',
    restsOn: ['BLTTHS 240(1)'],
    about: 'accused',
    starts: [of('prosecution.measure-applied', one)],
    counted: { from: 'start', text: { vi: 'ngày áp dụng', en: 'the order' } },
    // The limits of 240(1) with their extensions; the file's own bounds it, also where an order came with it.
    limit: {
      'less-serious': days(20 + 10),
      serious: days(20 + 10),
      'very-serious': days(30 + 15),
      'especially-serious': days(30 + 30),
    },
    within: {
      bounds: [{ rules: ['240', '246', '240.accused'] }],
      measured: ['prosecution.file-extended', 'prosecution.file-joined', 'prosecution.accused-resumed'],
    },
    extended: { by: [of('prosecution.measure-renewed', one)], upTo: 'as-decided' },
    released: [
      of('prosecution.measure-ended', one),
      ...['accused-terminated', 'accused-charge-revoked', 'file-terminated'].map((what) => `prosecution.${what}`),
    ],
    replaced: ['handed-over', 'returned', 'transferred', 'split', 'merged', 'voided'].map(
      (what) => `prosecution.file-${what}`,
    ),
    whom: PROCURACY,
  });

const orderingAnew = (one: PreventiveMeasure): Rule => ({
  id: `23-order.${one}`,
  law: 'TTLT 04/2018 23(2)',
  valid: { from: '2018-12-10' },
  duty: { vi: 'Ra lệnh, quyết định mới', en: 'Order the measure anew' },
  before: { rules: [`241.${one}`], days: 5 },
  met: [of('prosecution.measure-renewed', one)],
  warn: { before: days(3), whom: PROCURACY },
});

/** What a procuracy orders of them, and what came with the file, until it decides. */
export const PROSECUTION_MEASURE_RULES: readonly Rule[] = [
  ...PreventiveMeasure.options.map(inProsecution),
  ...PreventiveMeasure.options.map(orderingAnew),
];

/** It goes on elsewhere; with what is sent on paper nothing goes. */
const GONE: readonly Trigger[] = [
  'court.trial-returned',
  'court.trial-voided',
  { event: 'court.appeal-handed-over', when: saysSomething('exchange') },
];

/** With the judgment on appeal they end, also those that are registered since; or go back, and on from there. */
const isTheEnd: Condition = ({ outcome }) => isFinal(outcome as AppealOutcome);
const DECIDED = { event: 'court.appeal-decided', when: isTheEnd };
const GONE_BACK = { event: 'court.appeal-decided', when: not(isTheEnd) };

const ofInstance = (event: string, one: PreventiveMeasure, instance?: 'appeal'): Trigger => ({
  event,
  when: both(says('measure', one), instance ? says('instance', instance) : unsaid('instance')),
});

/** Orders of a court of first instance, and what came with the file; what the judgment needs no more ends with it, or with the matter. */
const atCourt = (one: PreventiveMeasure): Rule =>
  measure(one, {
    id: `278.${one}`, // how long, only articles say that are not among the texts: at most as any trial may be prepared and set, unless the courts set another limit
    law: 'BLTTHS 278(1)',
    restsOn: ['BLTTHS 277'],
    setByCity: true,
    about: 'defendant',
    starts: [ofInstance('court.measure-applied', one)],
    counted: { from: 'start', text: { vi: 'ngày áp dụng', en: 'the order' } },
    limit: days(90 + 30 + 30),
    extended: { by: [ofInstance('court.measure-applied', one)], upTo: 'as-decided' },
    released: [
      ofInstance('court.measure-ended', one),
      ...['defendant-terminated', 'trial-terminated', 'judgment-in-force', 'judgment-in-force-in-part'].map(
        (what) => `court.${what}`,
      ),
    ],
    replaced: [...GONE, 'court.trial-split'],
    whom: COURT,
  });

/** Of a court of appeal, and what came with the file; of whose matter it decides the end, they end by entries of their own. */
const onAppeal = (one: PreventiveMeasure): Rule =>
  measure(one, {
    id: `347.${one}`, // as long as an appeal may be prepared, as a detention is (347(2)), unless the courts set another limit
    law: 'BLTTHS 347(1)',
    restsOn: ['BLTTHS 346(1)'],
    setByCity: true,
    about: 'defendant',
    starts: [ofInstance('court.measure-applied', one, 'appeal')],
    counted: { from: 'start', text: { vi: 'ngày áp dụng', en: 'the order' } },
    limit: days(60),
    extended: { by: [ofInstance('court.measure-applied', one, 'appeal')], upTo: 'as-decided' },
    released: [ofInstance('court.measure-ended', one, 'appeal'), DECIDED],
    replaced: ['court.appeal-voided', GONE_BACK],
    whom: COURT,
  });

export const COURT_MEASURE_RULES: readonly Rule[] = [
  ...PreventiveMeasure.options.map(atCourt),
  ...PreventiveMeasure.options.map(onAppeal),
];
