import { days, months, workingDays, years } from '../period';
import type { LimitRule } from '../rule';
import { says, saysId } from './conditions';
import { SUPPORT } from './warned';

const OPENED = 'victim-support.victim-opened';
const CLOSED = 'victim-support.victim-closed';
const ENDED = [CLOSED, 'victim-support.victim-merged'];

const shelter = {
  id: 'victim-shelter',
  duty: { vi: 'Kết thúc hoặc kéo dài thời gian lưu trú', en: 'End the stay in the shelter, or extend it' },
  starts: ['victim-support.victim-sheltered'],
  counted: { from: 'start', text: { vi: 'ngày bắt đầu lưu trú', en: 'the first day in the shelter' } },
  met: ['victim-support.shelter-left'],
  // By whom it needs; how long, the decision says.
  extended: { by: ['victim-support.shelter-extended'], upTo: 'as-decided' },
  warn: { before: days(10), whom: SUPPORT },
} as const satisfies Partial<LimitRule>;

/** After how many months a person who lives in the community again is looked after, where the city has set nothing else. */
const FOLLOW_UPS = ['3', '6', '12'] as const;

const followUp = (after: (typeof FOLLOW_UPS)[number]): LimitRule => ({
  id: `victim-follow-up-${after}`,
  law: 'Quy trình hỗ trợ nạn nhân',
  setByCity: true,
  valid: { from: '2025-07-01' },
  duty: { vi: `Thăm lại sau ${after} tháng tái hòa nhập`, en: `Look after her ${after} months after reintegration` },
  starts: ['victim-support.victim-reintegrated'],
  counted: { from: 'start', text: { vi: 'ngày tái hòa nhập', en: 'the reintegration' } },
  limit: months(Number(after)),
  met: [{ event: 'victim-support.follow-up-made', when: says('after', after) }],
  cancelled: ENDED,
  warn: { before: days(7), whom: SUPPORT },
});

const PLAN_ENDED = ['victim-support.plan-abandoned'];

/** The closed loop of a service. */
const SERVICE_RULES: readonly LimitRule[] = [
  {
    id: 'victim-service-answer',
    law: 'Quy trình hỗ trợ nạn nhân',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: { vi: 'Nơi cung cấp trả lời giới thiệu dịch vụ', en: 'The provider answers the referral' },
    about: 'service',
    starts: ['victim-support.service-referred'],
    counted: { from: 'start', text: { vi: 'ngày giới thiệu', en: 'the referral' } },
    limit: days(3),
    met: ['victim-support.service-accepted', 'victim-support.service-declined'],
    cancelled: ['victim-support.service-withdrawn', ...PLAN_ENDED],
    warn: { before: days(1), whom: SUPPORT },
  },
  {
    id: 'victim-service-delivery',
    law: 'Kế hoạch hỗ trợ',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: { vi: 'Thực hiện dịch vụ đã giới thiệu', en: 'Give the service that was referred' },
    about: 'service',
    starts: ['victim-support.service-referred'],
    counted: { from: 'start', text: { vi: 'ngày giới thiệu', en: 'the referral' } },
    limit: years(1), // a later day is a slip
    decided: true,
    met: ['victim-support.service-delivered'],
    cancelled: ['victim-support.service-declined', 'victim-support.service-withdrawn', ...PLAN_ENDED],
    warn: { before: days(3), whom: SUPPORT },
  },
];

/**
 * Within how many days the first support is given, whoever referred her is answered, it is decided who she is, and a
 * review is answered: no text that could be relied on says it.
 */
const PROCEDURE = {
  law: 'Quy trình hỗ trợ nạn nhân',
  setByCity: true,
  valid: { from: '2025-07-01' },
} as const satisfies Partial<LimitRule>;
const CITY_RULES: readonly LimitRule[] = [
  {
    ...PROCEDURE,
    id: 'victim-first-support',
    duty: { vi: 'Hỗ trợ lần đầu', en: 'Give the first support' },
    starts: [OPENED],
    counted: { from: 'start', text: { vi: 'khi nhận được thông báo', en: 'the notice of her' } },
    limit: days(3),
    met: ['victim-support.support-given'],
    cancelled: ['victim-support.victim-not-identified', ...ENDED],
    warn: { before: days(1), whom: SUPPORT },
  },
  {
    // As long as the exchange that referred her waits, whichever law gives her rights.
    ...PROCEDURE,
    valid: { from: '2018-01-01' },
    id: 'victim-referral-answer',
    duty: { vi: 'Trả lời nơi chuyển đến', en: 'Answer whoever referred her' },
    starts: [{ event: OPENED, when: saysId('referral') }],
    counted: { from: 'start', text: { vi: 'ngày được chuyển đến', en: 'the referral' } },
    limit: days(3),
    met: ['victim-support.referrer-told'],
    cancelled: ['victim-support.referral-dropped'],
    warn: { before: days(1), whom: SUPPORT },
  },
  {
    ...PROCEDURE,
    id: 'victim-identification',
    duty: { vi: 'Kết luận có phải là nạn nhân', en: 'Decide whether she is a victim' },
    starts: ['victim-support.victim-received', 'victim-support.identification-reviewed'],
    counted: { from: 'start', text: { vi: 'ngày tiếp nhận', en: 'the reception' } },
    limit: days(30),
    met: ['victim-support.victim-identified', 'victim-support.victim-not-identified'],
    cancelled: ENDED,
    warn: { before: days(7), whom: SUPPORT },
  },
  {
    ...PROCEDURE,
    id: 'victim-review',
    duty: { vi: 'Trả lời đề nghị xem xét lại', en: 'Answer the request for a review' },
    starts: ['victim-support.review-asked-for'],
    counted: { from: 'start', text: { vi: 'ngày nhận đề nghị', en: 'the request' } },
    limit: days(30),
    met: ['victim-support.identification-reviewed', 'victim-support.refusal-upheld'],
    cancelled: ENDED,
    warn: { before: days(7), whom: ['head-of-support'] },
  },
];

/**
 * What is owed to a victim. The law of 2011, in force to 30/06/2025, leaves the initial verification and the decision on
 * the allowance without a limit here: none is known that could be relied on.
 */
export const VICTIM_RULES: readonly LimitRule[] = [
  {
    id: 'victim-verification',
    law: 'Luật 53/2024 27(2)',
    valid: { from: '2025-07-01' },
    duty: { vi: 'Xác minh thông tin ban đầu', en: 'Verify what she has told, with the police' },
    // Who comes back from abroad was verified before the handing over: 30(1).
    starts: [{ event: OPENED, when: ({ way }) => way !== 'returned' }],
    counted: { from: 'start', text: { vi: 'khi nhận được thông báo', en: 'the notice of her' } },
    limit: days(3),
    met: ['victim-support.victim-verified', 'victim-support.victim-identified', 'victim-support.victim-not-identified'],
    cancelled: ENDED,
    warn: { before: days(1), whom: SUPPORT },
  },
  { ...shelter, law: 'NĐ 09/2013', valid: { from: '2018-01-01', to: '2025-06-30' }, limit: days(60) },
  { ...shelter, law: 'NĐ 162/2025 17', valid: { from: '2025-07-01' }, limit: days(120) },
  {
    id: 'victim-allowance',
    law: 'NĐ 162/2025 24',
    valid: { from: '2025-07-01' },
    duty: { vi: 'Quyết định trợ cấp khó khăn ban đầu', en: 'Decide on the initial allowance' },
    starts: ['victim-support.allowance-applied-for'],
    counted: { from: 'start', text: { vi: 'ngày nhận đơn đề nghị', en: 'receipt of the application' } },
    limit: workingDays(9),
    met: [
      'victim-support.allowance-refused',
      { event: 'victim-support.support-given', when: says('support', 'initial-allowance') },
    ],
    cancelled: ENDED,
    warn: { before: days(3), whom: SUPPORT },
  },
  {
    // No later than the assessment itself says.
    id: 'victim-risk-review',
    law: 'Kế hoạch an toàn',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: { vi: 'Đánh giá lại nguy cơ', en: 'Assess the danger again' },
    starts: ['victim-support.risk-assessed'],
    counted: { from: 'start', text: { vi: 'ngày đánh giá nguy cơ', en: 'the assessment' } },
    limit: months(6), // a later day is a slip
    decided: true,
    met: ['victim-support.victim-reintegrated', 'victim-support.victim-not-identified'],
    replaced: ['victim-support.risk-assessed'],
    cancelled: ENDED,
    warn: { before: days(3), whom: SUPPORT },
  },
  ...CITY_RULES,
  ...FOLLOW_UPS.map(followUp),
  ...SERVICE_RULES,
];
