import type { Moment, Role } from '@la-chan/contracts';
import { days, hours } from '../period';
import type { Condition, LimitRule, Trigger } from '../rule';
import {
  GOING_ON,
  GONE,
  NOT_RESUMED,
  NOT_RESUMED_ALONE,
  SUSPENDED,
  SUSPENDED_AGAIN,
  SUSPENSION_BROUGHT,
  TERMINATED,
  TERMINATED_OR_AGAIN,
} from './case';
import { both, onlyWhen, says, saysFlag, saysSomething, unsaid } from './conditions';
import { DELIVERED, ENDED_ABOVE, RESUMED, SUSPENSION_ENDED_ABOVE } from './court';
import { releaseTold } from './detention';
import { partyNotice } from './party-notices';
import {
  CANCELLED_HERE,
  GOING_ON_OR_AGAIN,
  GONE as REPORT_GONE,
  INITIATED_AGAIN,
  INITIATION_CANCELLED,
  NOT_INITIATED_AGAIN,
  RESOLVED,
  SUSPENDED_OR_AGAIN,
} from './verification';
import { NON_INITIATION_CANCELLED } from './verification-notices';
import { COURT, INVESTIGATION, PROCURACY, RESOLVING } from './warned';

interface Ended {
  readonly stopped: readonly Trigger[];
  /** It goes on, or elsewhere. */
  readonly over: readonly Trigger[];
}

interface Stage {
  /** The paragraph of the circular about this stage. */
  readonly id: string;
  readonly law: string;
  /** As events name one who alone is suspended or terminated. */
  readonly one: 'accused' | 'defendant';
  readonly decided: string;
  /** By whoever keeps it. */
  readonly reported: string;
  readonly all: Ended;
  readonly alone: Ended;
  readonly whom: readonly Role[];
}

const onWhat = {
  vi: 'Quyết định xử lý vật chứng, tài liệu, đồ vật, tài sản tạm giữ; kê biên, phong tỏa tài khoản',
  en: 'Decide what becomes of exhibits and property, of distraint and frozen accounts',
};

const something: Condition = ({ items }) => Array.isArray(items) && items.length > 0;

const decisionOn = ({ id, law, one, decided, whom, ...stage }: Stage, which: 'all' | 'alone'): LimitRule => ({
  id: which === 'all' ? `${id}-property` : `${id}-property.${one}`,
  law,
  setByCity: true,
  valid: { from: '2020-07-15' },
  duty: onWhat,
  ...(which === 'alone' && { about: one }),
  starts: stage[which].stopped,
  counted: { from: 'start', text: { vi: 'ngày tạm đình chỉ hoặc đình chỉ', en: 'the suspension or termination' } },
  limit: days(7),
  met: [{ event: decided, when: which === 'all' ? unsaid(one) : saysSomething(one) }],
  cancelled: stage[which].over,
  warn: { before: days(2), whom },
});

/** After the report of whoever keeps it, "in time", which no text says in days. */
const onKeeperReport = {
  law: 'TTLT 01/2020 13(2)',
  setByCity: true,
  valid: { from: '2020-07-15' },
  duty: {
    vi: 'Quyết định biện pháp xử lý vật chứng, tài sản tạm giữ bị hư hỏng, biến chất, có thể gây mất an toàn',
    en: 'Decide what is done with exhibits and property found damaged, deteriorated or unsafe',
  },
  counted: { from: 'start', text: { vi: 'khi nhận được thông báo', en: 'the report' } },
  limit: days(3),
} as const satisfies Partial<LimitRule>;

const afterReport = ({ id, one, reported, decided, whom, ...stage }: Stage, which: 'all' | 'alone'): LimitRule => {
  const said = which === 'all' ? unsaid(one) : saysSomething(one);
  return {
    ...onKeeperReport,
    id: which === 'all' ? `${id}-keeper-report` : `${id}-keeper-report.${one}`,
    ...(which === 'alone' && { about: one }),
    starts: [{ event: reported, when: said }],
    met: [{ event: decided, when: said }],
    cancelled: stage[which].over,
    warn: { before: days(1), whom },
  };
};

/** Of all, and of one alone. No text says within how many days: "when" it is suspended. */
const onProperty = (stage: Stage): LimitRule[] => [
  decisionOn(stage, 'all'),
  decisionOn(stage, 'alone'),
  afterReport(stage, 'all'),
  afterReport(stage, 'alone'),
];

/** To whoever keeps it, "at once", which no text says in hours. */
const toKeeper = {
  law: 'TTLT 01/2020 13(2)',
  setByCity: true,
  duty: {
    vi: 'Gửi quyết định xử lý cho cơ quan, người quản lý vật chứng, tài sản tạm giữ',
    en: 'Send the decision to whoever keeps the exhibits and property',
  },
  limit: hours(24),
} as const satisfies Partial<LimitRule>;

const keeperTold = ({ id: article, decided, whom }: Stage, told: string): LimitRule[] =>
  [false, true].map((alone) => ({
    ...partyNotice({
      ...toKeeper,
      article,
      of: 'property',
      alone,
      told,
      starts: [{ event: decided, when: both(something, alone ? saysSomething('accused') : unsaid('accused')) }],
      warn: { before: hours(6), whom },
    }),
    valid: { from: '2020-07-15' },
  }));

const REPORT_DECIDED = ['investigation.verification-property-decided', 'prosecution.resolution-property-decided'];

/** Of a report that is suspended, or of which no case is initiated; 13(2) has the keeper told also where all is kept on. */
const ON_REPORT: readonly LimitRule[] = [
  {
    id: '5-property',
    law: 'TTLT 01/2020 12(2), 13',
    setByCity: true,
    valid: { from: '2020-07-15' },
    duty: onWhat,
    starts: SUSPENDED_OR_AGAIN,
    counted: { from: 'start', text: { vi: 'ngày tạm đình chỉ', en: 'the suspension' } },
    limit: days(7),
    met: REPORT_DECIDED,
    cancelled: [...GOING_ON_OR_AGAIN, ...RESOLVED, ...REPORT_GONE],
    warn: { before: days(2), whom: RESOLVING },
  },
  {
    id: '158-property',
    law: 'BLTTHS 106, 158(1)', // 106 is not among the texts
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: onWhat,
    starts: [
      ...RESOLVED.map((event) => ({ event, when: says('outcome', 'not-initiated') })),
      INITIATION_CANCELLED,
      { event: CANCELLED_HERE, when: says('of', 'initiation') },
    ],
    counted: {
      from: 'start',
      text: {
        vi: 'ngày ra Quyết định không khởi tố, hủy bỏ quyết định khởi tố vụ án hình sự',
        en: 'the decision not to initiate, or that cancels the initiation',
      },
    },
    limit: days(7),
    met: REPORT_DECIDED,
    cancelled: [...NON_INITIATION_CANCELLED, ...INITIATED_AGAIN],
    reinstated: [NOT_INITIATED_AGAIN],
    warn: { before: days(2), whom: RESOLVING },
  },
  {
    ...onKeeperReport,
    id: '5-keeper-report',
    starts: ['investigation.verification-keeper-reported', 'prosecution.resolution-keeper-reported'],
    met: REPORT_DECIDED,
    cancelled: [...GOING_ON_OR_AGAIN, ...RESOLVED, ...REPORT_GONE],
    warn: { before: days(1), whom: RESOLVING },
  },
  {
    ...toKeeper,
    id: '5.told.property',
    valid: { from: '2020-07-15' },
    about: 'decision',
    starts: REPORT_DECIDED.map((event) => ({ event, when: something })),
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    met: ['investigation.verification-keeper-told', 'prosecution.resolution-keeper-told'],
    warn: { before: hours(6), whom: RESOLVING },
  },
];

interface OfMeasures extends Pick<LimitRule, 'id' | 'met' | 'cancelled'> {
  readonly about: 'accused' | 'defendant';
  readonly suspended: readonly Trigger[];
  readonly whom: readonly Role[];
}

/** All may be suspended on the day on which one was alone. */
export const suspensionAt = (at: Moment, alone: boolean): string => (alone ? `alone ${at}` : at);

/** Whom something binds is known of the file, or said so. */
export const isKnownOr =
  (said: Condition): Condition =>
  (data, facts) =>
    facts['boundAt'] !== undefined || said(data, facts);

/** Whom something bound then, as the file knows it. */
export const boundIn = (facts: Record<string, unknown>, then: string): string[] | undefined =>
  (facts['boundAt'] as Record<string, string[]> | undefined)?.[then];

/** As the file knows it now, with what was registered late; else as the suspension has said it. */
const boundAt: NonNullable<LimitRule['begunFor']> = ({ at, data }, facts) => {
  const suspension = suspensionAt(at, (data?.['accused'] ?? data?.['defendant']) !== undefined);
  return boundIn(facts, suspension) ?? (data?.['bound'] as string[] | undefined) ?? [];
};

/** Of each who is detained or under another measure as the matter is suspended. */
const onMeasures = ({ suspended, whom, ...rule }: OfMeasures): LimitRule => ({
  ...rule,
  law: 'TTLT 01/2020 12(1)',
  setByCity: true,
  valid: { from: '2020-07-15' },
  duty: { vi: 'Xem xét, quyết định hủy bỏ biện pháp ngăn chặn', en: 'Consider whether preventive measures end' },
  begunFor: boundAt,
  starts: suspended.map((trigger) => onlyWhen(trigger, isKnownOr(saysSomething('bound')))),
  counted: { from: 'start', text: { vi: 'ngày tạm đình chỉ', en: 'the suspension' } },
  limit: days(3),
  warn: { before: days(1), whom },
});

const of = (app: string, ...what: readonly string[]): string[] => what.map((one) => `${app}.${one}`);

const CASE: Stage = {
  id: '13',
  law: 'TTLT 01/2020 12(2), 13; BLTTHS 230(2), 234',
  one: 'accused',
  decided: 'investigation.case-property-decided',
  reported: 'investigation.case-keeper-reported',
  all: {
    stopped: [
      ...[SUSPENDED, TERMINATED, NOT_RESUMED],
      { event: SUSPENSION_BROUGHT, when: saysFlag('propertyDue', true) },
    ],
    over: [...GOING_ON, ...GONE],
  },
  alone: {
    stopped: [...of('investigation', 'accused-suspended', 'accused-terminated'), NOT_RESUMED_ALONE],
    over: [
      ...GONE,
      ...TERMINATED_OR_AGAIN,
      ...of('investigation', 'accused-resumed', 'accused-reopened', 'case-split'),
    ],
  },
  whom: INVESTIGATION,
};

const PROSECUTION: Stage = {
  id: '8',
  law: 'TTLT 01/2020 8(3), (4), 12(2), 13; BLTTHS 248(2)',
  one: 'accused',
  decided: 'prosecution.property-decided',
  reported: 'prosecution.keeper-reported',
  all: {
    stopped: of('prosecution', 'file-suspended', 'file-terminated'),
    over: of('prosecution', 'file-resumed', 'decision-overruled', 'file-merged'),
  },
  alone: {
    stopped: of('prosecution', 'accused-suspended', 'accused-terminated'),
    over: of(
      'prosecution',
      ...['accused-resumed', 'accused-decision-overruled', 'file-terminated'],
      ...['file-split', 'file-merged', 'file-transferred'],
    ),
  },
  whom: PROCURACY,
};

const TRIAL: Stage = {
  id: '10',
  law: 'TTLT 01/2020 10(3), (4), 12(2), 13; BLTTHS 106', // of a termination 106 alone, which is not among the texts
  one: 'defendant',
  decided: 'court.property-decided',
  reported: 'court.keeper-reported',
  all: { stopped: of('court', 'trial-suspended', 'trial-terminated'), over: [RESUMED, ENDED_ABOVE] },
  alone: {
    stopped: of('court', 'defendant-suspended', 'defendant-terminated'),
    over: [...of('court', 'defendant-resumed', 'trial-split', 'trial-terminated'), SUSPENSION_ENDED_ABOVE],
  },
  whom: COURT,
};

/** What is decided with or after a suspension or termination, of what is held and of whom something binds. */
export const STAY_DECISION_RULES: readonly LimitRule[] = [
  ...ON_REPORT,
  ...onProperty(CASE),
  ...keeperTold(CASE, 'investigation.parties-told'),
  onMeasures({
    id: '12-measures',
    about: 'accused',
    suspended: [SUSPENDED, 'investigation.accused-suspended', SUSPENDED_AGAIN, SUSPENSION_BROUGHT],
    met: of(
      'investigation',
      ...['measures-kept', 'release-asked', 'accused-released', 'measure-end-asked', 'measure-ended'],
    ),
    cancelled: [
      ...[...GOING_ON, ...GONE, ...TERMINATED_OR_AGAIN],
      ...of('investigation', 'accused-resumed', 'accused-reopened', 'accused-terminated', 'case-split'),
    ],
    whom: INVESTIGATION,
  }),
  ...onProperty(PROSECUTION),
  ...keeperTold(PROSECUTION, 'prosecution.parties-told'),
  onMeasures({
    id: '8-measures',
    about: 'accused',
    suspended: of('prosecution', 'file-suspended', 'accused-suspended'),
    met: of('prosecution', 'measures-kept', 'accused-released', 'measure-ended'),
    cancelled: [
      ...of(
        'prosecution',
        ...['file-resumed', 'accused-resumed', 'file-terminated', 'accused-terminated', 'accused-charge-revoked'],
        ...['decision-overruled', 'accused-decision-overruled', 'file-split', 'file-merged', 'file-transferred'],
      ),
      releaseTold('prosecution'),
    ],
    whom: PROCURACY,
  }),
  ...onProperty(TRIAL),
  {
    ...toKeeper,
    id: '10.told.property',
    valid: { from: '2020-07-15' },
    about: 'delivery',
    starts: [{ event: TRIAL.decided, when: saysSomething('delivery') }],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    met: [DELIVERED],
    warn: { before: hours(6), whom: ['court-clerk', ...COURT] },
  },
  onMeasures({
    id: '10-measures',
    about: 'defendant',
    suspended: of('court', 'trial-suspended', 'defendant-suspended'),
    met: of('court', 'measures-kept', 'defendant-released', 'measure-ended'),
    cancelled: [
      ...of('court', 'trial-resumed', 'defendant-resumed', 'trial-terminated', 'defendant-terminated', 'trial-split'),
      SUSPENSION_ENDED_ABOVE,
      releaseTold('court'),
    ],
    whom: COURT,
  }),
];
