import { days, hours } from '../period';
import type { Condition, LimitRule, Trigger } from '../rule';
import { GONE, STANDS_AGAIN } from './case';
import { both, receivedByABody, says, saysFlag, saysSomething, unsaid } from './conditions';
import { DESK, INVESTIGATION } from './warned';

const RECEIVED = 'intake.offender-received';
const BY_BODY = 'investigation.offender-received';
const reception = { vi: 'khi tiếp nhận', en: 'reception' };
const procuracy = {
  law: 'BLTTHS 152(3)',
  valid: { from: '2018-01-01' },
  duty: {
    vi: 'Thông báo cho Viện kiểm sát việc tiếp nhận người phạm tội tự thú, đầu thú',
    en: 'Tell the procuracy that an offender came forward',
  },
  limit: hours(24),
} as const satisfies Partial<LimitRule>;

const passingOn = {
  counted: { from: 'start', text: reception },
  limit: hours(24),
  met: ['intake.offender-passed-on'],
  warn: { before: hours(12), whom: DESK },
} as const satisfies Partial<LimitRule>;

/** This body searches for nobody any more who goes on elsewhere, or is charged with nothing. */
const NOT_PURSUED_HERE: readonly Trigger[] = [
  ...GONE,
  ...['case-split', 'accused-terminated', 'case-terminated'].map((what) => `investigation.${what}`),
  { event: 'investigation.charge-cancelled', when: unsaid('article') },
];

/** Whom a demand names; of those who come from another case, of whom it was demanded there. */
const demandedOf: NonNullable<LimitRule['begunFor']> = ({ data }) =>
  [data?.['accused']].flat().flatMap((one) => {
    if (typeof one === 'string') return [one];
    const { id, searchDemands = [] } = (one ?? {}) as { id?: string; searchDemands?: readonly unknown[] };
    return id !== undefined && searchDemands.length > 0 ? [id] : [];
  });

const searchEnd = {
  law: 'BLTTHS 231(3)',
  setByCity: true,
  valid: { from: '2018-01-01' },
  duty: {
    vi: 'Ra quyết định đình nã đối với bị can đã ra đầu thú, bị bắt',
    en: 'End the search for an accused who came forward, or was caught',
  },
  about: 'accused',
  limit: hours(24),
  met: ['investigation.accused-found'],
  cancelled: [...NOT_PURSUED_HERE, 'investigation.search-cancelled'],
  reinstated: [{ event: 'investigation.accused-wanted', when: saysFlag('again', true) }], // back, or standing again: searched for as before
  warn: { before: hours(12), whom: INVESTIGATION },
} as const satisfies Partial<LimitRule>;

/** Nobody’s matter waits for them to be found. */
const decidedOfAll: Condition = ({ accused }) =>
  Array.isArray(accused) && accused.every((one: { outcome?: unknown }) => one.outcome !== 'suspended');

/** An offender who comes forward, or is caught, before or after the discovery; whom procuracy or court want searched for. */
export const SURRENDER_RULES: readonly LimitRule[] = [
  {
    id: '152.body', // "ngay": no text says within how long
    law: 'BLTTHS 152(1), (2)',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Báo ngay, bàn giao người phạm tội đầu thú cho Cơ quan điều tra có thẩm quyền',
      en: 'Tell the competent body at once, and hand over who came forward',
    },
    starts: [{ event: RECEIVED, when: unsaid('caught') }],
    ...passingOn,
  },
  {
    id: '111.body', // "ngay": no text says within how long
    law: 'BLTTHS 111(1), 112(1); TT 28/2020 7(2)(a), (e)',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Báo ngay, áp giải người bị bắt quả tang, bị truy nã đến Cơ quan điều tra có thẩm quyền',
      en: 'Tell the competent body at once of who was caught, and bring them there',
    },
    starts: [{ event: RECEIVED, when: saysSomething('caught') }],
    ...passingOn,
  },
  {
    ...procuracy,
    id: '152.desk',
    starts: [
      { event: RECEIVED, when: both(receivedByABody, unsaid('caught')) },
      { event: 'intake.report-received', when: both(receivedByABody, says('source', 'surrender')) },
    ],
    counted: { from: 'start', text: reception },
    met: ['intake.surrender-notified', 'intake.procuracy-notified'],
    cancelled: ['intake.offender-taken-over'], // that body owes it
    warn: { before: hours(6), whom: DESK },
  },
  {
    ...procuracy,
    id: '152.procuracy',
    about: 'offender',
    starts: [{ event: BY_BODY, when: both(unsaid('told'), unsaid('caught')) }],
    counted: { from: 'start', field: 'receivedAt', text: reception },
    met: ['investigation.surrender-notified'],
    warn: { before: hours(6), whom: INVESTIGATION },
  },
  {
    ...searchEnd,
    id: '231.surrender', // no text says within how long
    starts: [{ event: BY_BODY, when: saysSomething('wanted') }],
    counted: { from: 'start', text: reception },
  },
  {
    ...searchEnd,
    id: '231.found', // no text says within how long
    begunFor: demandedOf,
    starts: [
      {
        event: 'investigation.prosecution-notice-received',
        when: both(says('decision', 'search-end-demand'), saysFlag('wanted', true), unsaid('overtaken')),
      },
    ],
    counted: {
      from: 'start',
      field: 'receivedAt',
      text: {
        vi: 'khi nhận được thông báo của Viện kiểm sát, Tòa án',
        en: 'receipt of what the procuracy or court tells',
      },
    },
  },
  {
    id: '231.demanded', // no text says within how long
    law: 'BLTTHS 231(1)',
    restsOn: ['BLTTHS 236(1)', 'BLTTHS 247(1)(b)', 'BLTTHS 281(1)(b)'],
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Ra quyết định truy nã bị can, bị cáo theo yêu cầu của Viện kiểm sát, Tòa án',
      en: 'Have an accused searched for, as the procuracy or the court demands',
    },
    about: 'accused',
    begunFor: demandedOf,
    starts: [
      {
        event: 'investigation.prosecution-notice-received',
        when: both(says('decision', 'search-demand'), unsaid('overtaken', 'wanted')),
      },
      'investigation.accused-taken-over', // demanded where they were before
    ],
    counted: {
      from: 'start',
      field: 'receivedAt',
      text: { vi: 'ngày nhận được yêu cầu', en: 'receipt of the demand' },
    },
    limit: days(3),
    met: ['investigation.accused-wanted', 'investigation.accused-found'],
    cancelled: [...NOT_PURSUED_HERE, { event: 'investigation.case-decided', when: decidedOfAll }],
    reinstated: STANDS_AGAIN,
    warn: { before: days(1), whom: INVESTIGATION },
  },
];
