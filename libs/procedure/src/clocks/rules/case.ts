import { days, detention, hours, months, type Period } from '../period';
import type { Condition, Rule, Trigger } from '../rule';
import { both, initiatedHere, says, saysFlag, saysOrUnsaid, saysSomething, unsaid } from './conditions';
import { GOING_ON_ANEW, SUPPLEMENTARY_DETENTION_RULES } from './detention';
import { periodicReviews } from './periodic-review';

const INITIATED = 'investigation.case-initiated';
const CHARGED = 'investigation.person-charged';
const CHANGED = 'investigation.charge-changed';
const SUPPLEMENTED = 'investigation.charge-supplemented';
/** Another crime of an accused; or the one before, where the procuracy has cancelled that. */
export const RECHARGED: readonly Trigger[] = [
  CHANGED,
  SUPPLEMENTED,
  { event: 'investigation.charge-cancelled', when: saysSomething('article') },
];
const TERMINATED = 'investigation.case-terminated';
const CONCLUDED = ['investigation.case-concluded', TERMINATED];
const SUSPENDED = 'investigation.case-suspended';
const RESUMED = 'investigation.case-resumed';
const SUSPENSION_CANCELLED = 'investigation.case-suspension-cancelled';
const REVIEWED = 'investigation.suspended-case-reviewed';
/** By its own decision, or because the procuracy has cancelled its suspension; or its termination. */
const UNSUSPENDED = [RESUMED, SUSPENSION_CANCELLED];
const GOING_ON = [...UNSUSPENDED, 'investigation.case-termination-cancelled'];
const detained = (...months: number[]) => months.map((count) => detention({ months: count }));
const RETURNED = 'investigation.case-returned';
const EXTENDED = 'investigation.case-extension-granted';
const ASKED = 'investigation.case-extension-asked';
const SERVED = 'investigation.decision-served';
const DEMANDED = 'investigation.charge-demand-received';
const NON_COMPETENCE = 'investigation.case-non-competence-found';
const CONSULTED = 'investigation.competent-body-consulted';
/** It goes on elsewhere, or not at all. */
export const GONE = [
  'investigation.case-merged',
  'investigation.case-transferred',
  'investigation.initiation-cancelled',
];
/** The merger was undone: each limit of the case is what it was (BLTTHS 170(3)). */
export const UNMERGED = ['investigation.case-merger-cancelled'];
/** Another crime, or a case that was joined with a heavier one; or what stood before, where the procuracy has cancelled the change or the merger. */
const REQUALIFIED_HERE = 'investigation.case-requalified';
export const REQUALIFIED = [
  REQUALIFIED_HERE,
  'investigation.case-joined',
  'investigation.requalification-cancelled',
  'investigation.case-joinder-cancelled',
];

const INVESTIGATION = ['investigator', 'head-of-investigation'];

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

/** The investigation of a case, from its initiation. */
export const CASE_RULES: readonly Rule[] = [
  {
    id: 'R22.initiation',
    law: 'BLTTHS 154(2)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định khởi tố vụ án cho Viện kiểm sát',
      en: 'Send the decision to initiate the case to the procuracy',
    },
    starts: [{ event: INITIATED, when: initiatedHere }],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: [{ event: SERVED, when: saysOrUnsaid('decision', 'initiation') }],
    warn: { before: hours(6), whom: INVESTIGATION },
  },
  {
    id: '172',
    law: 'BLTTHS 172',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Kết thúc điều tra vụ án', en: 'End the investigation of the case' },
    starts: [INITIATED],
    counted: { from: 'start', field: 'since', text: { vi: 'ngày khởi tố vụ án', en: 'initiation of the case' } },
    limit: INVESTIGATION_LIMIT,
    extended: { by: [EXTENDED], upTo: INVESTIGATION_EXTENSIONS },
    requalified: REQUALIFIED,
    met: CONCLUDED,
    suspended: [SUSPENDED],
    replaced: [...UNSUSPENDED, { event: RETURNED, when: unsaid('apart') }], // a limit of its own: 174(1), (2)
    cancelled: GONE,
    reinstated: UNMERGED,
    warn: { before: days(10), whom: INVESTIGATION },
  },
  {
    id: '174.resumed',
    law: 'BLTTHS 174(1)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Kết thúc điều tra vụ án đã phục hồi', en: 'End the resumed investigation' },
    starts: GOING_ON,
    counted: { from: 'start', text: { vi: 'ngày ra quyết định phục hồi điều tra', en: 'the decision to resume' } },
    limit: {
      'less-serious': months(2),
      serious: months(2),
      'very-serious': months(3),
      'especially-serious': months(3),
    },
    extended: {
      by: [EXTENDED],
      upTo: {
        'less-serious': [months(1)],
        serious: [months(2)],
        'very-serious': [months(2)],
        'especially-serious': [months(3)],
      },
    },
    requalified: REQUALIFIED,
    met: CONCLUDED,
    suspended: [SUSPENDED],
    replaced: UNSUSPENDED,
    cancelled: GONE,
    reinstated: UNMERGED,
    warn: { before: days(10), whom: INVESTIGATION },
  },
  ...(
    [
      ['174.procuracy', months(2), says('by', 'procuracy')],
      ['174.court', months(1), ({ by }) => by === 'presiding-judge' || by === 'panel'],
    ] as const satisfies readonly [string, Period, Condition][]
  ).map(([id, limit, when]): Rule => ({
    id,
    law: 'BLTTHS 174(2)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Kết thúc điều tra bổ sung', en: 'End the supplementary investigation' },
    starts: [{ event: RETURNED, when: both(when, unsaid('apart')) }],
    counted: { from: 'start', text: { vi: 'ngày nhận lại hồ sơ', en: 'receipt of the returned file' } },
    limit,
    met: CONCLUDED,
    suspended: [SUSPENDED],
    replaced: UNSUSPENDED,
    cancelled: GONE,
    reinstated: UNMERGED,
    warn: { before: days(10), whom: INVESTIGATION },
  })),
  {
    id: '174.anew',
    law: 'BLTTHS 174(3)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Kết thúc điều tra lại', en: 'End the investigation made anew' },
    starts: [{ event: RETURNED, when: both(says('by', 'appeal-court'), unsaid('apart')) }],
    counted: { from: 'start', text: { vi: 'ngày nhận hồ sơ', en: 'receipt of the file' } },
    limit: INVESTIGATION_LIMIT,
    extended: { by: [EXTENDED], upTo: INVESTIGATION_EXTENSIONS },
    requalified: REQUALIFIED,
    met: CONCLUDED,
    suspended: [SUSPENDED],
    replaced: UNSUSPENDED,
    cancelled: GONE,
    reinstated: UNMERGED,
    warn: { before: days(10), whom: INVESTIGATION },
  },
  ...(
    [
      ['172-ask', 'BLTTHS 172(2)', '172'],
      ['174.resumed-ask', 'BLTTHS 174(1)', '174.resumed'],
      ['174.anew-ask', 'BLTTHS 172(2), 174(3)', '174.anew'],
    ] as const
  ).map(([id, law, rule]): Rule => ({
    id,
    law,
    valid: { from: '2018-01-01' },
    duty: { vi: 'Đề nghị Viện kiểm sát gia hạn điều tra', en: 'Ask the procuracy to extend the investigation' },
    before: { rules: [rule], days: 10 },
    met: [ASKED],
    warn: { before: days(5), whom: INVESTIGATION },
  })),
  {
    // Of an investigation, also one that was resumed or is made anew; no text says it of a supplementary one.
    id: '31-review',
    law: 'TTLT 04/2018 31(1)',
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Phối hợp với Kiểm sát viên đánh giá toàn bộ chứng cứ trước khi kết thúc điều tra',
      en: 'Look at all the evidence together with the prosecutor before the investigation ends',
    },
    before: {
      rules: ['172', '174.resumed', '174.anew'],
      days: { 'less-serious': 10, serious: 10, 'very-serious': 15, 'especially-serious': 20 },
    },
    owed: true,
    met: ['investigation.evidence-reviewed'],
    warn: { before: days(5), whom: INVESTIGATION },
  },
  {
    id: '232',
    law: 'BLTTHS 232(4)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Giao kết luận điều tra và hồ sơ vụ án cho Viện kiểm sát',
      en: 'Hand the conclusion and the file over to the procuracy',
    },
    starts: ['investigation.case-concluded'],
    counted: { from: 'start', text: { vi: 'ngày ra bản kết luận điều tra', en: 'the conclusion' } },
    limit: days(2),
    met: ['investigation.case-handed-over'],
    warn: { before: days(1), whom: INVESTIGATION },
  },
  ...(
    [
      ['229', 'BLTTHS 229(3)', SUSPENDED, 'case-suspension', days(2), 'tạm đình chỉ điều tra', 'to suspend'],
      ['235', 'BLTTHS 235(2)', RESUMED, 'case-resumption', days(2), 'phục hồi điều tra', 'to resume'],
      ['230', 'BLTTHS 232(4)', TERMINATED, 'case-termination', days(2), 'đình chỉ điều tra', 'to terminate'],
      ['170.split', 'BLTTHS 170(3)', 'investigation.case-split', 'case-split', hours(24), 'tách vụ án', 'to split'],
      ['170.merger', 'BLTTHS 170(3)', 'investigation.case-merged', 'case-merger', hours(24), 'nhập vụ án', 'to merge'],
    ] as const
  ).map(([id, law, event, decision, limit, vi, en]): Rule => ({
    id,
    law,
    valid: { from: '2018-01-01' },
    duty: { vi: `Gửi quyết định ${vi} cho Viện kiểm sát`, en: `Send the decision ${en} to the procuracy` },
    starts: [{ event, when: unsaid('by') }], // not what the procuracy decided
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit,
    met: [{ event: SERVED, when: says('decision', decision) }],
    warn: { before: hours(6), whom: INVESTIGATION },
  })),
  // The same of one accused alone, as in 229(2), 230(2) and 235: each decision by its own notice.
  ...(
    [
      ['229.accused', 'BLTTHS 229(3)', 'accused-suspended', 'tạm đình chỉ điều tra', 'to suspend'],
      ['235.accused', 'BLTTHS 235(2)', 'accused-resumed', 'phục hồi điều tra', 'to resume'],
      ['230.accused', 'BLTTHS 230(2), 232(4)', 'accused-terminated', 'đình chỉ điều tra', 'to terminate'],
    ] as const
  ).map(([id, law, event, vi, en]): Rule => ({
    id,
    law,
    valid: { from: '2018-01-01' },
    duty: {
      vi: `Gửi quyết định ${vi} đối với bị can cho Viện kiểm sát`,
      en: `Send the decision ${en} about an accused to the procuracy`,
    },
    about: 'notice',
    starts: [`investigation.${event}`],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: days(2),
    met: [SERVED],
    warn: { before: hours(6), whom: INVESTIGATION },
  })),
  {
    id: '179-send',
    law: 'BLTTHS 179(3), 180(3)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định khởi tố bị can để Viện kiểm sát xét phê chuẩn',
      en: 'Send the charge to the procuracy for approval',
    },
    about: 'accused',
    starts: [
      { event: CHARGED, when: unsaid('by') },
      { event: CHANGED, when: ({ exchange }) => typeof exchange === 'string' },
      SUPPLEMENTED,
      'investigation.charge-identity-changed',
    ], // 180(3)
    counted: { from: 'start', text: { vi: 'khi ra quyết định khởi tố bị can', en: 'the charge' } },
    limit: hours(24),
    met: ['investigation.charge-approval-asked'],
    cancelled: ['investigation.charge-cancelled'],
    warn: { before: hours(6), whom: INVESTIGATION },
  },
  {
    id: '8-demand',
    law: 'TTLT 04/2018 8(2)',
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Ra quyết định thay đổi, bổ sung quyết định khởi tố vụ án theo yêu cầu của Viện kiểm sát',
      en: 'Change the decision to initiate as the procuracy demands',
    },
    about: 'demand',
    starts: [{ event: DEMANDED, when: says('of', 'requalification') }],
    counted: {
      from: 'start',
      field: 'receivedAt',
      text: { vi: 'ngày nhận được văn bản yêu cầu', en: 'receipt of the demand' },
    },
    limit: days(3),
    met: [{ event: REQUALIFIED_HERE, when: both(saysSomething('demand'), unsaid('by')) }],
    cancelled: [
      ...CONCLUDED,
      ...GONE,
      { event: REQUALIFIED_HERE, when: both(saysSomething('demand'), saysSomething('by')) },
    ],
    reinstated: UNMERGED,
    warn: { before: days(1), whom: INVESTIGATION },
  },
  {
    id: '29-consult',
    law: 'TTLT 04/2018 29(1)',
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Thống nhất với Viện kiểm sát, gửi văn bản trao đổi với Cơ quan điều tra có thẩm quyền',
      en: 'Agree with the procuracy, and write to the body that is competent',
    },
    starts: [NON_COMPETENCE],
    counted: {
      from: 'start',
      text: { vi: 'ngày có căn cứ xác định không thuộc thẩm quyền', en: 'the finding of non-competence' },
    },
    limit: days(3),
    met: [CONSULTED],
    cancelled: [...CONCLUDED, ...GONE],
    reinstated: UNMERGED,
    warn: { before: days(1), whom: INVESTIGATION },
  },
  {
    id: '29-answer', // from the day it was written to: that of its receipt is the other body's to know
    law: 'TTLT 04/2018 29(1)',
    valid: { from: '2018-12-10' },
    duty: { vi: 'Chờ văn bản trả lời về việc chuyển vụ án', en: 'Wait for the answer of the other body' },
    option: true,
    starts: [CONSULTED],
    counted: { from: 'start', text: { vi: 'ngày gửi văn bản trao đổi', en: 'the letter' } },
    limit: days(5),
    met: ['investigation.competent-body-answered'],
    cancelled: [...CONCLUDED, ...GONE],
    reinstated: UNMERGED,
    warn: { before: days(1), whom: INVESTIGATION },
  },
  {
    id: '169-move',
    law: 'BLTTHS 169(4)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Chuyển hồ sơ vụ án', en: 'Send the file of the case to the body that has to investigate' },
    starts: [{ event: 'investigation.case-transfer-answered', when: saysFlag('granted', true) }],
    counted: {
      from: 'start',
      text: { vi: 'ngày nhận được quyết định chuyển vụ án', en: 'receipt of the decision to transfer' },
    },
    limit: days(3),
    met: ['investigation.case-transferred'],
    cancelled: ['investigation.case-merged', 'investigation.initiation-cancelled'],
    reinstated: UNMERGED,
    warn: { before: days(1), whom: INVESTIGATION },
  },
  ...periodicReviews({
    id: 'R24.case',
    law: 'TTLT 01/2020 7, 14(2)',
    duty: { vi: 'Rà soát định kỳ vụ án tạm đình chỉ', en: 'Look at the suspended case again' },
    suspended: [SUSPENDED],
    reviewed: [REVIEWED],
    which: unsaid('accused'),
    over: [...UNSUSPENDED, TERMINATED, ...GONE],
    whom: INVESTIGATION,
  }),
  ...periodicReviews({
    id: 'R24.accused',
    law: 'TTLT 01/2020 7, 14(2); TTLT 04/2018 32(2)',
    duty: { vi: 'Rà soát định kỳ bị can được tạm đình chỉ điều tra', en: 'Look at the suspended accused again' },
    about: 'accused',
    suspended: ['investigation.accused-suspended'],
    reviewed: [REVIEWED],
    which: saysSomething('accused'),
    over: [
      'investigation.accused-resumed',
      'investigation.accused-reopened',
      'investigation.accused-terminated',
      'investigation.case-split', // it goes on there
      TERMINATED,
      ...GONE,
    ],
    whom: INVESTIGATION,
  }),
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
    cancelled: ['investigation.case-split', 'investigation.case-merged'], // it goes on there
    warn: { before: days(10), whom: INVESTIGATION },
  },
  ...SUPPLEMENTARY_DETENTION_RULES,
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
