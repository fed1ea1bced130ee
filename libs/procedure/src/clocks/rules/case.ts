import { BEFORE_SUSPENSION, type Returner } from '@la-chan/contracts';
import { days, months, type Period } from '../period';
import type { Condition, LimitRule, Rule, Trigger } from '../rule';
import { ownOnceResumed } from '../settings';
import { both, isOfAbusedMinor, not, says, saysFlag, saysSomething, unsaid } from './conditions';
import { focalPoint, followedAlone, periodicReviews, type Review } from './periodic-review';
import { INVESTIGATION } from './warned';

export const INITIATED = 'investigation.case-initiated';
export const CHARGED = 'investigation.person-charged';
export const CHANGED = 'investigation.charge-changed';
export const SUPPLEMENTED = 'investigation.charge-supplemented';
/** Another crime of an accused; or the one before, where the procuracy has cancelled that. */
export const RECHARGED: readonly Trigger[] = [
  CHANGED,
  SUPPLEMENTED,
  { event: 'investigation.charge-cancelled', when: saysSomething('article') },
];
export const TERMINATED = 'investigation.case-terminated';
export const CONCLUDED = ['investigation.case-concluded', TERMINATED];
export const SUSPENDED = 'investigation.case-suspended';
/** It came so from another body (BLTTHS 169(5)). */
export const SUSPENSION_BROUGHT = 'investigation.case-suspension-brought';
export const RESUMED = 'investigation.case-resumed';
const SUSPENSION_CANCELLED = 'investigation.case-suspension-cancelled';
/** It does not go on after all: it is suspended, or terminated, as before; of one alone, or of all (TTLT 04/2018 5(1), (2)). */
const RESUMPTION_CANCELLED = 'investigation.case-resumption-cancelled';
export const TERMINATED_AGAIN: Trigger = { event: RESUMPTION_CANCELLED, when: says('state', 'terminated') };
export const TERMINATED_OR_AGAIN = [TERMINATED, TERMINATED_AGAIN];
export const NOT_RESUMED: Trigger = { event: RESUMPTION_CANCELLED, when: unsaid('accused') };
export const NOT_RESUMED_ALONE: Trigger = { event: RESUMPTION_CANCELLED, when: saysSomething('accused') };
export const SUSPENDED_AGAIN: Trigger = { event: RESUMPTION_CANCELLED, when: says('state', 'suspended') };
const REVIEWED = 'investigation.suspended-case-reviewed';
/** By its own decision, or because the procuracy has cancelled its suspension; or its termination. */
const UNSUSPENDED = [RESUMED, SUSPENSION_CANCELLED];
export const GOING_ON = [...UNSUSPENDED, 'investigation.case-termination-cancelled'];
export const RETURNED = 'investigation.case-returned';
export const EXTENDED = 'investigation.case-extension-granted';
const ASKED = 'investigation.case-extension-asked';
/** It goes on elsewhere, or not at all. */
export const GONE = [
  'investigation.case-merged',
  'investigation.case-transferred',
  'investigation.initiation-cancelled',
];
const PETITION_ANSWERED = 'investigation.case-petition-answered';
/** The investigation of one alone goes on, of whose crime what starts it says the class; in a case of their own nothing does. */
const GOING_ON_ALONE = ['investigation.accused-resumed', 'investigation.accused-reopened'];
export const RESUMED_ALONE: readonly Trigger[] = GOING_ON_ALONE.map((event) => ({
  event,
  when: saysSomething('article'),
}));
/** Of one who comes from another case (BLTTHS 174(1)). */
const LIMIT_BROUGHT = 'investigation.accused-limit-brought';
/** Over the platform whoever comes brings that along. */
const onPaper: Condition = ({ reception }) => (reception as { from?: unknown } | undefined)?.from === undefined;
/** The limit of one alone is extended, not that of the case. */
const ofOne = saysSomething('accused');
const EXTENDED_WHOLE: Trigger = { event: EXTENDED, when: unsaid('accused') };
/** What has cancelled its initiation does not hold (TTLT 04/2018 6(2)). */
export const INITIATION_STANDS_AGAIN: Trigger = {
  event: PETITION_ANSWERED,
  when: both(saysFlag('upheld', true), says('of', 'initiation-cancelled')),
};
/** The merger was undone, or the cancellation of its initiation: each limit of the case is what it was (BLTTHS 170(3); TTLT 04/2018 6(2)). */
export const STANDS_AGAIN: readonly Trigger[] = ['investigation.case-merger-cancelled', INITIATION_STANDS_AGAIN];
/** Or it has come back from the body to which it had been transferred (BLTTHS 169(5)). */
const RECEIVED_BACK = 'investigation.case-received-back';
export const HERE_AGAIN = [...STANDS_AGAIN, RECEIVED_BACK];
/** The conclusion is taken back; what the procuracy sends back as incomplete is concluded still, and has to go there. */
export const WITHDRAWN: Trigger = { event: 'investigation.case-offer-ended', when: says('by', 'withdrawal') };
/** Another crime, also at the body from which it comes back, or a case that was joined with a heavier one; or what stood before, where the procuracy has cancelled the change or the merger. */
export const REQUALIFIED_HERE = 'investigation.case-requalified';
export const REQUALIFICATION_CANCELLED = 'investigation.requalification-cancelled';
export const REQUALIFIED = [
  REQUALIFIED_HERE,
  'investigation.case-joined',
  REQUALIFICATION_CANCELLED,
  'investigation.case-joinder-cancelled',
  RECEIVED_BACK,
];

const isBeforeSuspension: Condition = ({ matters }) =>
  Array.isArray(matters) && BEFORE_SUSPENSION.some((matter) => matters.includes(matter));

const INVESTIGATION_LIMIT = {
  'less-serious': months(2),
  serious: months(3),
  'very-serious': months(4),
  'especially-serious': months(4),
};
const INVESTIGATION_EXTENSIONS = {
  'less-serious': [months(2)],
  serious: [months(3), months(2)],
  'very-serious': [months(4), months(4)],
  'especially-serious': [months(4), months(4), months(4), months(4)], // the fourth by the head of VKSNDTC: 172(3)
};

const RESUMED_LIMIT = {
  'less-serious': months(2),
  serious: months(2),
  'very-serious': months(3),
  'especially-serious': months(3),
};
const RESUMED_EXTENSIONS = {
  'less-serious': [months(1)],
  serious: [months(2)],
  'very-serious': [months(2)],
  'especially-serious': [months(3)],
};

/** What ends each limit of the investigation in the same way. */
const ofInvestigation = {
  valid: { from: '2018-01-01' },
  met: CONCLUDED,
  undone: [WITHDRAWN],
  suspended: [SUSPENDED],
  replaced: [...UNSUSPENDED, NOT_RESUMED],
  cancelled: GONE,
  reinstated: [...STANDS_AGAIN, { event: RECEIVED_BACK, when: unsaid('resumedAt', 'returnedAt', 'suspended') }],
  warn: { before: days(10), whom: INVESTIGATION },
} satisfies Partial<LimitRule>;

/** The case went on elsewhere since, and comes from there or was split off. */
const ELSEWHERE = [INITIATED, RECEIVED_BACK];

/** The file came back, and the investigation was not suspended and resumed since. */
const returnedBy = (...who: readonly Returner[]): Trigger[] => [
  { event: RETURNED, when: both(({ by }) => who.includes(by as Returner), unsaid('apart')) },
  ...ELSEWHERE.map((event) => ({
    event,
    when: both(({ returnedBy: by }) => who.includes(by as Returner), unsaid('resumedAt', 'suspended')),
  })),
];

/** Of the whole case, until it goes on, or elsewhere. */
const suspension = {
  suspended: [
    SUSPENDED,
    SUSPENSION_BROUGHT,
    { event: PETITION_ANSWERED, when: saysFlag('suspended', true) },
    { event: RESUMPTION_CANCELLED, when: both(says('state', 'suspended'), unsaid('accused')) },
  ],
  over: [...UNSUSPENDED, TERMINATED, ...GONE],
  whom: INVESTIGATION,
} satisfies Partial<Review>;

/** One accused, while the others are investigated. */
const suspendedAlone = {
  about: 'accused',
  suspended: [
    'investigation.accused-suspended',
    { event: PETITION_ANSWERED, when: saysSomething('accused') },
    { event: 'investigation.accused-taken-over', when: saysSomething('waiting') },
    { event: RESUMPTION_CANCELLED, when: both(says('state', 'suspended'), saysSomething('accused')) },
  ],
  over: [
    'investigation.accused-resumed',
    'investigation.accused-reopened',
    'investigation.accused-terminated',
    'investigation.case-split', // it goes on there
    ...TERMINATED_OR_AGAIN,
    ...GONE,
  ],
  whom: INVESTIGATION,
} as const satisfies Partial<Review>;

/** How long a case is investigated, from its initiation. */
export const CASE_RULES: readonly Rule[] = [
  {
    ...ofInvestigation,
    id: '172',
    law: 'BLTTHS 172',
    duty: { vi: 'Kết thúc điều tra vụ án', en: 'End the investigation of the case' },
    starts: [{ event: INITIATED, when: unsaid('resumedAt', 'returnedAt', 'suspended') }],
    counted: { from: 'start', field: 'since', text: { vi: 'ngày khởi tố vụ án', en: 'initiation of the case' } },
    limit: INVESTIGATION_LIMIT,
    extended: { by: [EXTENDED_WHOLE], upTo: INVESTIGATION_EXTENSIONS },
    requalified: REQUALIFIED,
    replaced: [...ofInvestigation.replaced, { event: RETURNED, when: unsaid('apart') }], // a limit of its own: 174(1), (2)
  },
  {
    ...ofInvestigation,
    id: '174.resumed',
    law: 'BLTTHS 174(1)',
    duty: { vi: 'Kết thúc điều tra vụ án đã phục hồi', en: 'End the resumed investigation' },
    starts: [
      ...GOING_ON,
      ...ELSEWHERE.map((event) => ({ event, when: both(saysSomething('resumedAt'), unsaid('suspended')) })),
    ],
    counted: {
      from: 'start',
      field: 'resumedAt',
      text: { vi: 'ngày ra quyết định phục hồi điều tra', en: 'the decision to resume' },
    },
    limit: RESUMED_LIMIT,
    extended: { by: [EXTENDED_WHOLE], upTo: RESUMED_EXTENSIONS },
    requalified: REQUALIFIED,
  },
  ...(
    [
      ['174.procuracy', months(2), ['procuracy']],
      ['174.court', months(1), ['presiding-judge', 'panel']],
    ] as const satisfies readonly [string, Period, readonly Returner[]][]
  ).map(([id, limit, by]): Rule => ({
    ...ofInvestigation,
    id,
    law: 'BLTTHS 174(2)',
    duty: { vi: 'Kết thúc điều tra bổ sung', en: 'End the supplementary investigation' },
    starts: returnedBy(...by),
    counted: {
      ...{ from: 'start', field: 'returnedAt' },
      text: { vi: 'ngày nhận lại hồ sơ', en: 'receipt of the returned file' },
    },
    limit,
  })),
  {
    ...ofInvestigation,
    id: '174.anew',
    law: 'BLTTHS 174(3)',
    duty: { vi: 'Kết thúc điều tra lại', en: 'End the investigation made anew' },
    starts: returnedBy('appeal-court'),
    counted: { from: 'start', field: 'returnedAt', text: { vi: 'ngày nhận hồ sơ', en: 'receipt of the file' } },
    limit: INVESTIGATION_LIMIT,
    extended: { by: [EXTENDED_WHOLE], upTo: INVESTIGATION_EXTENSIONS },
    requalified: REQUALIFIED,
  },
  {
    id: '174.resumed.accused',
    law: 'BLTTHS 174(1)',
    restsOn: ['BLTTHS 235(1)'],
    valid: { from: '2018-01-01' },
    duty: { vi: 'Kết thúc điều tra đối với bị can đã phục hồi', en: 'End the resumed investigation of the accused' },
    about: 'accused',
    heldAs: ownOnceResumed,
    starts: [...RESUMED_ALONE, LIMIT_BROUGHT],
    counted: {
      ...{ from: 'start', field: 'resumedAt' },
      text: { vi: 'ngày ra quyết định phục hồi điều tra đối với bị can', en: 'the decision to resume for the accused' },
    },
    limit: RESUMED_LIMIT,
    extended: { by: [{ event: EXTENDED, when: ofOne }], upTo: RESUMED_EXTENSIONS },
    requalified: RECHARGED,
    met: [...CONCLUDED, 'investigation.accused-terminated'],
    undone: [WITHDRAWN],
    suspended: [SUSPENDED, 'investigation.accused-suspended'],
    replaced: [...UNSUSPENDED, NOT_RESUMED, ...GOING_ON_ALONE],
    cancelled: [
      NOT_RESUMED_ALONE,
      { event: PETITION_ANSWERED, when: ofOne }, // suspended, or terminated, as before
      { event: 'investigation.charge-cancelled', when: saysSomething('revoked') },
      'investigation.case-split', // it goes on there
      ...GONE,
    ],
    reinstated: [
      INITIATION_STANDS_AGAIN,
      { event: RECEIVED_BACK, when: both(onPaper, unsaid('resumedAt', 'returnedAt', 'suspended')) },
    ],
    warn: { before: days(10), whom: INVESTIGATION },
  },
  ...(
    [
      ['172-ask', 'BLTTHS 172(2)', '172', unsaid('accused')],
      ['174.resumed-ask', 'BLTTHS 174(1)', '174.resumed', unsaid('accused')],
      ['174.anew-ask', 'BLTTHS 172(2), 174(3)', '174.anew', unsaid('accused')],
      ['174.resumed.accused-ask', 'BLTTHS 174(1)', '174.resumed.accused', ofOne],
    ] as const
  ).map(([id, law, rule, when]): Rule => ({
    id,
    law,
    valid: { from: '2018-01-01' },
    duty: { vi: 'Đề nghị Viện kiểm sát gia hạn điều tra', en: 'Ask the procuracy to extend the investigation' },
    before: { rules: [rule], days: 10 },
    extends: true,
    met: [{ event: ASKED, when }],
    warn: { before: days(5), whom: INVESTIGATION },
  })),
  // Of an investigation, also one that was resumed or is made anew; no text says it of a supplementary one.
  ...(
    [
      [
        ...(['31-review', 'TTLT 04/2018 31(1)', '2018-12-10', not(isOfAbusedMinor)] as const),
        { 'less-serious': 10, serious: 10, 'very-serious': 15, 'especially-serious': 20 },
      ],
      ['17-review', 'TTLT 01/2022 17', '2022-04-05', isOfAbusedMinor, 20],
    ] as const
  ).map(([id, law, from, when, before]): Rule => ({
    id,
    law,
    valid: { from },
    duty: {
      vi: 'Phối hợp với Kiểm sát viên đánh giá toàn bộ chứng cứ trước khi kết thúc điều tra',
      en: 'Look at all the evidence together with the prosecutor before the investigation ends',
    },
    when,
    before: { rules: ['172', '174.resumed', '174.anew'], days: before },
    owed: true,
    met: ['investigation.evidence-reviewed'],
    warn: { before: days(5), whom: INVESTIGATION },
  })),
  {
    id: '6-consult',
    law: 'TTLT 01/2020 6(3)',
    valid: { from: '2020-07-15' },
    duty: {
      vi: 'Trao đổi bằng văn bản với Viện kiểm sát trước khi tạm đình chỉ điều tra',
      en: 'Write to the procuracy before the investigation is suspended',
    },
    before: { rules: ['172', '174.resumed', '174.procuracy', '174.court', '174.anew'], days: 10 },
    met: [{ event: 'investigation.stay-consultation-asked', when: isBeforeSuspension }],
    warn: { before: days(5), whom: INVESTIGATION },
  },
  focalPoint({
    ...suspension,
    id: '14-focal-point',
    law: 'TTLT 01/2020 14(1)(a)',
    assigned: ['investigation.case-focal-point-assigned'],
    which: unsaid('accused'),
  }),
  ...periodicReviews({
    ...suspension,
    id: 'R24.case',
    guided: 'investigation.case-guidance-received',
    law: 'TTLT 01/2020 7, 14(2)',
    duty: { vi: 'Rà soát định kỳ vụ án tạm đình chỉ', en: 'Look at the suspended case again' },
    reviewed: [REVIEWED],
    which: unsaid('accused'),
  }),
  ...periodicReviews({
    id: 'R24.accused',
    guided: 'investigation.case-guidance-received',
    law: 'TTLT 01/2020 7, 14(2); TTLT 04/2018 32(2)',
    duty: { vi: 'Rà soát định kỳ bị can được tạm đình chỉ điều tra', en: 'Look at the suspended accused again' },
    ...suspendedAlone,
    begunAs: 'waiting',
    reviewed: [REVIEWED],
    which: saysSomething('accused'),
  }),
  ...followedAlone({
    ...suspendedAlone,
    ids: ['14-focal-point.accused', '6-file.accused'],
    law: 'TTLT 01/2020 6(4)(b)',
    assigned: 'investigation.case-focal-point-assigned',
    compiled: 'investigation.stay-file-compiled',
  }),
  {
    id: '179-fingerprints',
    law: 'BLTTHS 179(5)',
    setByCity: true, // after the approval: no text says within how long
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Chụp ảnh, lập danh bản, chỉ bản của bị can đưa vào hồ sơ vụ án',
      en: 'Photograph and fingerprint the accused for the file',
    },
    about: 'accused',
    begunAs: 'toFingerprint',
    starts: [
      { event: 'investigation.charge-approved', when: saysFlag('first', true) },
      { event: 'investigation.accused-taken-over', when: saysSomething('toFingerprint') },
    ],
    counted: {
      from: 'start',
      text: { vi: 'quyết định phê chuẩn khởi tố bị can', en: 'the approval of the charge' },
    },
    limit: days(3),
    met: ['investigation.accused-fingerprinted'],
    cancelled: [
      { event: 'investigation.charge-cancelled', when: saysSomething('revoked') },
      'investigation.accused-terminated',
      'investigation.case-split', // it is done there
      ...TERMINATED_OR_AGAIN,
      ...GONE,
    ],
    warn: { before: days(1), whom: INVESTIGATION },
  },
];
