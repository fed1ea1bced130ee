import { days, hours, months } from '../period';
import type { Condition, LimitRule, Rule, Trigger } from '../rule';
import { ownOnceResumed } from '../settings';
import { both, not, says, saysFlag, saysNotice, saysSomething, unsaid } from './conditions';
import { focalPoint, followedAlone, periodicReviews, type Review } from './periodic-review';
import { PROCURACY } from './warned';

export const INDICTED = 'prosecution.accused-indicted';
export const SUSPENDED = 'prosecution.file-suspended';
export const RESUMED = 'prosecution.file-resumed';
const TRANSFER = 'prosecution.file-transfer-decided';
const TRANSFERRED = 'prosecution.file-transferred';
const RETURNED_BY_COURT = 'prosecution.file-returned-by-court';
/** Not of some who were tried apart alone. */
const isWhole: Condition = ({ part }) => part === false;
const declined = says('ground', 'not-competent');
const REVIEWED = 'prosecution.suspended-file-reviewed';
const indictment = { vi: 'ngày ra bản cáo trạng', en: 'the indictment' };
/** By the procuracy; what a court sends back as incomplete is indicted still, and has to go there (BLTTHS 276(1)(b)). */
export const WITHDRAWN: Trigger = { event: 'prosecution.indictment-offer-ended', when: says('by', 'withdrawal') };
/** By the procuracy above: what the procuracy had decided, which it decides anew (BLTTHS 240(3)). */
export const OVERRULED = 'prosecution.decision-overruled';
export const ACCUSED_OVERRULED = 'prosecution.accused-decision-overruled';
/** What is decided in the place of an indictment that no court has received: also another one. */
const DECIDED_OTHERWISE = [
  INDICTED,
  SUSPENDED,
  TRANSFERRED,
  'prosecution.file-returned',
  'prosecution.file-terminated',
  'prosecution.file-merged',
];

/** How soon the file goes to the court and the indictment is given to the accused, in an ordinary and in a complex case. */
const ONCE_INDICTED = [
  { complex: false, limit: days(3), sends: '244', delivers: '240.deliver' },
  { complex: true, limit: days(10), sends: '244.complex', delivers: '240.deliver.complex' },
] as const;
/** The limits within which the indictment is given to the accused (BLTTHS 240(2)). */
export const INDICTMENT_DELIVERY: readonly string[] = ONCE_INDICTED.map(({ delivers }) => delivers);

/** Of the whole file, until it goes on or ends. */
const suspension = {
  suspended: [SUSPENDED, { event: 'prosecution.file-received', when: saysSomething('splitFrom') }],
  over: [RESUMED, OVERRULED, 'prosecution.file-terminated'],
  whom: PROCURACY,
} satisfies Partial<Review>;

/** One accused, while it is decided on the others, or after that. */
const suspendedAlone = {
  about: 'accused',
  suspended: ['prosecution.accused-suspended', 'prosecution.suspension-brought'],
  over: [
    'prosecution.accused-resumed',
    'prosecution.accused-terminated',
    'prosecution.accused-charge-revoked',
    ACCUSED_OVERRULED,
    'prosecution.file-split', // it waits there
    'prosecution.file-merged',
    'prosecution.file-terminated',
    TRANSFERRED,
  ],
  whom: PROCURACY,
} as const satisfies Partial<Review>;

/** By the class of the crime, and as the head extends it (BLTTHS 240(1)). */
const timeToDecide = (whose: Condition) =>
  ({
    limit: {
      'less-serious': days(20),
      serious: days(20),
      'very-serious': days(30),
      'especially-serious': days(30),
    },
    extended: {
      by: [{ event: 'prosecution.file-extended', when: whose }],
      upTo: {
        'less-serious': [days(10)],
        serious: [days(10)],
        'very-serious': [days(15)],
        'especially-serious': [days(30)],
      },
    },
  }) satisfies Partial<LimitRule>;

/** The decision to prosecute, and the way of the file to the court. */
export const PROSECUTION_RULES: readonly Rule[] = [
  {
    id: '240',
    law: 'BLTTHS 240(1)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Quyết định truy tố, trả hồ sơ, đình chỉ hoặc tạm đình chỉ vụ án',
      en: 'Prosecute, return the file, terminate or suspend the case',
    },
    // What was split off waits, until it is resumed.
    starts: [
      { event: 'prosecution.file-received', when: unsaid('splitFrom') },
      'prosecution.file-received-again',
      RESUMED,
    ],
    counted: {
      from: 'start',
      text: { vi: 'ngày nhận hồ sơ và bản kết luận điều tra', en: 'receipt of the file and the conclusion' },
    },
    ...timeToDecide(unsaid('accused')),
    met: [INDICTED, 'prosecution.file-returned', 'prosecution.file-terminated'],
    suspended: [SUSPENDED],
    resumed: { by: [RESUMED] }, // 249(4)
    requalified: ['prosecution.file-joined'],
    undone: [WITHDRAWN],
    replaced: [OVERRULED],
    cancelled: ['prosecution.file-voided', 'prosecution.file-merged', TRANSFERRED], // 239(2): anew where it is received
    warn: { before: days(5), whom: PROCURACY },
  },
  {
    id: '240.accused',
    law: 'BLTTHS 249(4)',
    restsOn: ['BLTTHS 240(1)'],
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Quyết định truy tố, đình chỉ hoặc tạm đình chỉ đối với bị can đã phục hồi',
      en: 'Prosecute the accused who was resumed, or terminate or suspend the matter',
    },
    about: 'accused',
    heldAs: ownOnceResumed,
    starts: [{ event: 'prosecution.accused-resumed', when: saysSomething('article') }],
    counted: {
      from: 'start',
      text: { vi: 'ngày ra quyết định phục hồi vụ án đối với bị can', en: 'the decision to resume for the accused' },
    },
    ...timeToDecide(saysSomething('accused')),
    met: [INDICTED, 'prosecution.file-returned', 'prosecution.file-terminated', 'prosecution.accused-terminated'],
    suspended: [SUSPENDED, 'prosecution.accused-suspended'],
    undone: [WITHDRAWN],
    replaced: [RESUMED, 'prosecution.accused-resumed', OVERRULED],
    cancelled: [
      ...['prosecution.file-voided', 'prosecution.file-merged', 'prosecution.file-split', TRANSFERRED],
      'prosecution.accused-charge-revoked',
    ],
    warn: { before: days(5), whom: PROCURACY },
  },
  {
    id: '246', // 174(2) gives the body that investigates a month; what the procuracy looks into itself has no text
    law: 'BLTTHS 174(2), 246(1)',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Giải quyết việc Tòa án trả hồ sơ để điều tra bổ sung',
      en: 'Settle what the court has returned for supplementary investigation',
    },
    starts: [{ event: RETURNED_BY_COURT, when: both(isWhole, not(declined)) }],
    counted: { from: 'start', text: { vi: 'ngày nhận lại hồ sơ', en: 'receipt of the file from the court' } },
    limit: months(1),
    met: [INDICTED, 'prosecution.file-returned', 'prosecution.file-terminated'],
    undone: [WITHDRAWN],
    cancelled: [SUSPENDED, 'prosecution.file-merged', TRANSFERRED], // resumed, it is decided anew: 249(4)
    warn: { before: days(5), whom: PROCURACY },
  },
  {
    id: '274', // 3 days to pass it on; to send it to that court again the text has no other
    law: 'BLTTHS 274(1)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Chuyển vụ án đến Viện kiểm sát có thẩm quyền truy tố, hoặc chuyển lại hồ sơ cho Tòa án',
      en: 'Pass the case on to the competent procuracy, or send it to the court again',
    },
    starts: [{ event: RETURNED_BY_COURT, when: both(isWhole, declined) }],
    counted: { from: 'start', text: { vi: 'ngày nhận lại hồ sơ', en: 'receipt of the file from the court' } },
    limit: days(3),
    met: [TRANSFER, INDICTED],
    undone: [WITHDRAWN, 'prosecution.file-transfer-ended'],
    cancelled: ['prosecution.file-returned', 'prosecution.file-terminated', SUSPENDED, 'prosecution.file-merged'],
    warn: { before: days(1), whom: PROCURACY },
  },
  {
    id: '240.again', // how long that may take, the text does not say
    law: 'BLTTHS 240(3)',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Ra quyết định đúng pháp luật thay cho quyết định mà Viện kiểm sát cấp trên đã rút, đình chỉ, hủy bỏ',
      en: 'Decide anew what the procuracy above has withdrawn, stopped or cancelled',
    },
    starts: [OVERRULED],
    counted: {
      from: 'start',
      text: { vi: 'ngày nhận quyết định của Viện kiểm sát cấp trên', en: 'receipt of the decision from above' },
    },
    limit: days(20), // the shortest of 240(1)
    met: [INDICTED, 'prosecution.file-returned', 'prosecution.file-terminated'],
    undone: [WITHDRAWN],
    replaced: ['prosecution.file-received-again'], // a return: 240(1) is counted anew
    // Resumed, it is decided anew (249(4)); a court that heard it already decides all the same.
    cancelled: [
      SUSPENDED,
      'prosecution.file-merged',
      TRANSFERRED,
      { event: 'prosecution.file-decided', when: unsaid('part') },
    ],
    warn: { before: days(5), whom: PROCURACY },
  },
  {
    id: '240.again.accused',
    law: 'BLTTHS 240(3)',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Ra quyết định đúng pháp luật đối với bị can thay cho quyết định mà Viện kiểm sát cấp trên đã rút, đình chỉ, hủy bỏ',
      en: 'Decide anew on the accused of whom the procuracy above has withdrawn, stopped or cancelled a decision',
    },
    about: 'accused',
    starts: [ACCUSED_OVERRULED],
    counted: {
      from: 'start',
      text: { vi: 'ngày nhận quyết định của Viện kiểm sát cấp trên', en: 'receipt of the decision from above' },
    },
    limit: days(20), // the shortest of 240(1)
    met: [
      INDICTED,
      'prosecution.accused-suspended',
      'prosecution.accused-terminated',
      'prosecution.file-returned',
      'prosecution.file-terminated',
    ],
    undone: [WITHDRAWN],
    replaced: ['prosecution.file-received-again'], // decided with the others
    cancelled: [
      SUSPENDED,
      'prosecution.accused-charge-revoked',
      'prosecution.file-split', // decided there
      'prosecution.file-merged',
      TRANSFERRED,
    ],
    warn: { before: days(5), whom: PROCURACY },
  },
  ...ONCE_INDICTED.flatMap(({ complex, limit, sends, delivers }): Rule[] => {
    const starts = [{ event: INDICTED, when: saysFlag('complex', complex) }];
    return [
      {
        id: sends,
        law: 'BLTTHS 244',
        valid: { from: '2018-01-01' },
        duty: { vi: 'Chuyển hồ sơ và bản cáo trạng đến Tòa án', en: 'Send the file and the indictment to the court' },
        starts,
        counted: { from: 'start', text: indictment },
        limit,
        met: ['prosecution.file-handed-over'],
        replaced: DECIDED_OTHERWISE,
        cancelled: [WITHDRAWN, OVERRULED],
        warn: { before: days(1), whom: PROCURACY },
      },
      {
        id: delivers,
        law: 'BLTTHS 240(2)',
        valid: { from: '2018-01-01' },
        duty: { vi: 'Giao bản cáo trạng cho bị can', en: 'Deliver the indictment to the accused' },
        starts: starts.map(({ event, when }) => ({ event, when: both(when, unsaid('given')) })),
        counted: { from: 'start', text: indictment },
        limit,
        met: ['prosecution.indictment-delivered'],
        replaced: DECIDED_OTHERWISE,
        cancelled: [WITHDRAWN, OVERRULED],
        warn: { before: days(1), whom: PROCURACY },
      },
    ];
  }),
  {
    id: '239.assign', // "at once"
    law: 'BLTTHS 239(1)',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Phân công Viện kiểm sát cấp dưới thực hành quyền công tố và kiểm sát xét xử',
      en: 'Assign the trial to the procuracy beside the court below',
    },
    starts: [{ event: INDICTED, when: saysFlag('below', true) }],
    counted: { from: 'start', text: indictment },
    limit: days(1),
    met: ['prosecution.trial-assigned'],
    replaced: DECIDED_OTHERWISE,
    cancelled: [WITHDRAWN, OVERRULED, RETURNED_BY_COURT],
    warn: { before: hours(6), whom: PROCURACY },
  },
  focalPoint({
    ...suspension,
    id: '14-focal-point.prosecution',
    law: 'TTLT 01/2020 14(1)(a)',
    assigned: ['prosecution.focal-point-assigned'],
    which: unsaid('accused'),
  }),
  ...periodicReviews({
    ...suspension,
    id: 'R24.prosecution',
    guided: 'prosecution.file-guidance-received',
    law: 'TTLT 01/2020 14(2)',
    duty: { vi: 'Rà soát định kỳ vụ án tạm đình chỉ ở giai đoạn truy tố', en: 'Look at the suspended file again' },
    reviewed: [REVIEWED],
    which: unsaid('accused'),
  }),
  ...periodicReviews({
    id: 'R24.prosecuted',
    guided: 'prosecution.file-guidance-received',
    law: 'TTLT 01/2020 14(2)',
    duty: { vi: 'Rà soát định kỳ bị can được tạm đình chỉ vụ án', en: 'Look at the suspended accused again' },
    ...suspendedAlone,
    reviewed: [REVIEWED],
    which: saysSomething('accused'),
  }),
  ...followedAlone({
    ...suspendedAlone,
    ids: ['14-focal-point.prosecuted', '8-file.prosecuted'],
    law: 'TTLT 01/2020 8(4)(b)',
    assigned: 'prosecution.focal-point-assigned',
    compiled: 'prosecution.stay-file-compiled',
  }),
  {
    id: '240.send',
    law: 'BLTTHS 240(2), 249(3)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Gửi quyết định cho Cơ quan điều tra', en: 'Send the decision to the investigating body' },
    about: 'notice',
    starts: [
      INDICTED,
      SUSPENDED,
      RESUMED,
      'prosecution.accused-suspended',
      'prosecution.accused-resumed',
      'prosecution.accused-terminated',
    ].map((event) => ({ event, when: saysNotice })),
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    limit: days(3),
    met: ['prosecution.notice-served'],
    warn: { before: days(1), whom: PROCURACY },
  },
  {
    id: '239.send',
    law: 'BLTTHS 239(2)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Thông báo việc chuyển vụ án cho Cơ quan đã kết thúc điều tra',
      en: 'Tell the body that has investigated of the transfer',
    },
    about: 'notice',
    starts: [{ event: TRANSFER, when: saysNotice }],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định chuyển vụ án', en: 'the decision to transfer' } },
    limit: days(3),
    met: ['prosecution.notice-served'],
    warn: { before: days(1), whom: PROCURACY },
  },
  {
    id: '239.told.transfer',
    law: 'BLTTHS 239(2)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Thông báo việc chuyển vụ án cho bị can hoặc người đại diện, người bào chữa, bị hại, người tham gia tố tụng khác',
      en: 'Tell the accused or who represents them, the defender, the victim and the other participants of the transfer',
    },
    starts: [TRANSFER],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định chuyển vụ án', en: 'the decision to transfer' } },
    limit: days(3),
    met: [{ event: 'prosecution.parties-told', when: says('of', 'transfer') }],
    cancelled: ['prosecution.file-transfer-ended'],
    warn: { before: days(1), whom: PROCURACY },
  },
];
