import { days, months } from '../period';
import type { Condition, LimitRule, Rule } from '../rule';
import { both, says, saysFlag, saysSomething, unsaid } from './conditions';
import {
  ASSIGNED,
  CRIMES_ENDED,
  DECISION_TO_TRY,
  ENDED_ABOVE,
  POSTPONED,
  PRONOUNCED,
  RESUMED,
  RETURNED,
  SET,
  SUSPENDED,
  SUSPENSION_ENDED_ABOVE,
  TERMINATED,
} from './court';
import { focalPoint, followedAlone, periodicReviews, type Review } from './periodic-review';
import { ownOnceResumed } from '../settings';
import { COURT } from './warned';

const REVIEWED = 'court.suspended-trial-reviewed';
const DEFENDANT_RESUMED = 'court.defendant-resumed';
const DOCKETED_AGAIN = 'court.trial-docketed-again';
const POSTPONED_ON_APPEAL = 'court.appeal-hearing-postponed';
const ANNULLED = { event: 'court.appeal-judged', when: says('outcome', 'tried-again') };
/** The assignment has fallen with the judgment (BLTTHS 358(2)). */
const UNASSIGNED = { ...ANNULLED, when: both(ANNULLED.when, saysFlag('newPanel', true)) };
const preparation = {
  duty: {
    vi: 'Đưa vụ án ra xét xử, trả hồ sơ, đình chỉ hoặc tạm đình chỉ vụ án',
    en: 'Set the trial, return the file, terminate or suspend the case',
  },
  met: [SET, RETURNED, TERMINATED],
  suspended: [SUSPENDED],
} satisfies Partial<LimitRule>;

/** By the class of the crime, and as it is extended (BLTTHS 277(1)). */
const timeToPrepare = (whose: Condition) =>
  ({
    limit: {
      'less-serious': days(30),
      serious: days(45),
      'very-serious': months(2),
      'especially-serious': months(3),
    },
    extended: {
      by: [{ event: 'court.trial-extended', when: whose }],
      upTo: {
        'less-serious': [days(15)],
        serious: [days(15)],
        'very-serious': [days(30)],
        'especially-serious': [days(30)],
      },
    },
  }) satisfies Partial<LimitRule>;

/** Of the whole trial, until it goes on or ends. */
const suspension = {
  suspended: [SUSPENDED],
  over: [RESUMED, TERMINATED, ENDED_ABOVE],
  whom: COURT,
} satisfies Partial<Review>;

/** One defendant, while the others are tried, or after that. */
const suspendedAlone = {
  about: 'defendant',
  suspended: ['court.defendant-suspended'],
  over: [DEFENDANT_RESUMED, 'court.defendant-terminated', 'court.trial-split', TERMINATED, SUSPENSION_ENDED_ABOVE],
  whom: COURT,
} as const satisfies Partial<Review>;

/** A trial at first instance, from its docketing to its hearing. */
export const TRIAL_RULES: readonly Rule[] = [
  {
    id: '276',
    law: 'BLTTHS 276(2)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Phân công Thẩm phán chủ tọa phiên tòa', en: 'Assign the presiding judge' },
    starts: ['court.trial-docketed', UNASSIGNED],
    counted: {
      from: 'start',
      text: { vi: 'ngày thụ lý vụ án, ngày bản án bị hủy để xét xử lại', en: 'the docketing, or the annulment' },
    },
    limit: days(3),
    met: [ASSIGNED],
    cancelled: ['court.trial-voided', RETURNED, TERMINATED, SET],
    warn: { before: days(1), whom: COURT },
  },
  {
    id: '284.wait', // asked of the procuracy as it is made: on the platform there is nothing between (284(2))
    law: 'BLTTHS 284(3)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Chờ Viện kiểm sát bổ sung tài liệu, chứng cứ',
      en: 'Wait for the procuracy to add documents and evidence',
    },
    about: 'demand',
    option: true,
    starts: ['court.evidence-demanded'],
    counted: { from: 'start', text: { vi: 'ngày gửi yêu cầu', en: 'the demand' } },
    limit: days(5),
    met: ['court.evidence-answered'],
    warn: { before: days(1), whom: COURT },
  },
  {
    id: '280.request', // no text says within how long; before the hearing opens (279(1))
    law: 'BLTTHS 279(2), 280(2)',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Giải quyết đề nghị trả hồ sơ của Viện kiểm sát',
      en: 'Return the file as the procuracy asks, or refuse to',
    },
    about: 'exchange',
    starts: ['court.return-requested'],
    counted: { from: 'start', text: { vi: 'ngày nhận văn bản đề nghị', en: 'receipt of the request' } },
    limit: days(5),
    met: [RETURNED, 'court.return-refused'],
    cancelled: [TERMINATED],
    warn: { before: days(2), whom: COURT },
  },
  {
    id: '280.overruled', // no text says within how long
    law: 'BLTTHS 240(3), 280(3)',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Trả hồ sơ khi quyết định truy tố đã bị Viện kiểm sát cấp trên rút, đình chỉ, hủy bỏ',
      en: 'Return the file whose indictment the procuracy above has withdrawn, stopped or cancelled',
    },
    starts: [{ event: 'court.indictment-overruling-received', when: saysFlag('late', false) }],
    counted: {
      from: 'start',
      text: { vi: 'ngày nhận thông báo của Viện kiểm sát', en: 'the notice of the procuracy' },
    },
    limit: days(5),
    met: [RETURNED],
    cancelled: [TERMINATED],
    warn: { before: days(2), whom: COURT },
  },
  {
    ...preparation,
    id: '277',
    law: 'BLTTHS 277(1)',
    valid: { from: '2018-01-01' },
    starts: ['court.trial-docketed', { event: DOCKETED_AGAIN, when: saysFlag('declined', true) }, RESUMED, ANNULLED],
    counted: {
      from: 'start',
      text: { vi: 'ngày thụ lý vụ án hoặc phục hồi vụ án', en: 'the docketing or resumption' },
    },
    ...timeToPrepare(unsaid('defendant')),
    resumed: { by: [RESUMED] }, // 277(2)
    requalified: [CRIMES_ENDED],
    cancelled: ['court.trial-voided', ENDED_ABOVE],
    warn: { before: days(10), whom: COURT },
  },
  {
    id: '277.defendant',
    law: 'BLTTHS 277(2)',
    restsOn: ['BLTTHS 277(1)', 'BLTTHS 283(2)'],
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Đưa vụ án ra xét xử, đình chỉ hoặc tạm đình chỉ đối với bị cáo đã phục hồi',
      en: 'Set the trial of the defendant who was resumed, or terminate or suspend the matter',
    },
    about: 'defendant',
    heldAs: ownOnceResumed,
    starts: [{ event: DEFENDANT_RESUMED, when: saysSomething('article') }],
    counted: {
      from: 'start',
      text: { vi: 'ngày ra quyết định phục hồi vụ án đối với bị cáo', en: 'the decision to resume for the defendant' },
    },
    ...timeToPrepare(saysSomething('defendant')),
    met: [...preparation.met, 'court.defendant-terminated'],
    suspended: [...preparation.suspended, 'court.defendant-suspended'],
    replaced: [RESUMED, DEFENDANT_RESUMED],
    cancelled: ['court.trial-voided', 'court.trial-split', ENDED_ABOVE],
    warn: { before: days(10), whom: COURT },
  },
  {
    ...preparation,
    id: '277.again',
    law: 'BLTTHS 277(2)',
    valid: { from: '2018-01-01' },
    starts: [{ event: DOCKETED_AGAIN, when: saysFlag('declined', false) }],
    counted: { from: 'start', text: { vi: 'ngày nhận lại hồ sơ', en: 'receipt of the file again' } },
    limit: days(15),
    replaced: [RESUMED],
    cancelled: ['court.trial-voided', ENDED_ABOVE],
    warn: { before: days(5), whom: COURT },
  },
  focalPoint({
    ...suspension,
    id: '14-focal-point.trial',
    law: 'TTLT 01/2020 14(1)(a)',
    assigned: ['court.focal-point-assigned'],
    which: unsaid('defendant'),
  }),
  ...periodicReviews({
    ...suspension,
    id: 'R24.trial',
    guided: 'court.trial-guidance-received',
    law: 'TTLT 01/2020 14(2)',
    duty: { vi: 'Rà soát định kỳ vụ án tạm đình chỉ ở giai đoạn xét xử', en: 'Look at the suspended trial again' },
    reviewed: [REVIEWED],
    which: unsaid('defendant'),
  }),
  ...periodicReviews({
    id: 'R24.tried',
    guided: 'court.trial-guidance-received',
    law: 'TTLT 01/2020 14(2)',
    duty: { vi: 'Rà soát định kỳ bị cáo được tạm đình chỉ vụ án', en: 'Look at the suspended defendant again' },
    ...suspendedAlone,
    reviewed: [REVIEWED],
    which: saysSomething('defendant'),
  }),
  ...followedAlone({
    ...suspendedAlone,
    ids: ['14-focal-point.tried', '10-file.tried'],
    law: 'TTLT 01/2020 10(4)(b)',
    assigned: 'court.focal-point-assigned',
    compiled: 'court.stay-file-compiled',
  }),
  {
    id: '277.open',
    law: 'BLTTHS 277(3)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Mở phiên tòa', en: 'Open the hearing' },
    starts: [SET],
    counted: { from: 'start', text: DECISION_TO_TRY },
    limit: days(15),
    extended: { by: ['court.opening-deferred'], upTo: [days(15)] }, // 30 in all, for an obstacle
    met: ['court.hearing-opened', PRONOUNCED],
    cancelled: [SUSPENDED, RETURNED, TERMINATED],
    warn: { before: days(3), whom: COURT },
  },
  ...(
    [
      ['297.longest', 'BLTTHS 297(2)', POSTPONED, ['court.hearing-opened', PRONOUNCED]],
      ['352.longest', 'BLTTHS 352', POSTPONED_ON_APPEAL, ['court.appeal-hearing-opened', 'court.appeal-decided']],
    ] as const
  ).map(([id, law, postponed, met]): Rule => ({
    id, // the articles that say how long a hearing may be postponed are not among the texts
    law,
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Mở lại phiên tòa trong thời hạn được hoãn',
      en: 'Open the hearing again within the time for which it may be postponed',
    },
    starts: [postponed],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định hoãn phiên tòa', en: 'the decision to postpone' } },
    limit: days(30),
    met,
    replaced: [postponed],
    cancelled: [SUSPENDED, RETURNED, TERMINATED],
    warn: { before: days(5), whom: COURT },
  })),
  ...(
    [
      ['299.postponed', 'BLTTHS 299(2)', POSTPONED, ['court.hearing-opened', PRONOUNCED]],
      ['352.postponed', 'BLTTHS 352', POSTPONED_ON_APPEAL, ['court.appeal-hearing-opened', 'court.appeal-decided']],
    ] as const
  ).map(([id, law, postponed, met]): Rule => ({
    id, // 352 is not among the texts: nothing rests on it but that the day is the one which the decision names
    law,
    valid: { from: '2018-01-01' },
    duty: { vi: 'Mở lại phiên tòa đã hoãn', en: 'Open the postponed hearing again' },
    starts: [postponed],
    counted: { from: 'start', field: 'opensOn', text: { vi: 'ngày mà quyết định hoãn ấn định', en: 'the day set' } },
    limit: days(0),
    met,
    replaced: [postponed],
    cancelled: [SUSPENDED, RETURNED, TERMINATED],
    warn: { before: days(3), whom: COURT },
  })),
];
