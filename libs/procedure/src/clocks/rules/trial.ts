import { days, months } from '../period';
import type { Condition, Rule } from '../rule';
import { both, says, saysFlag, saysSomething, unsaid } from './conditions';
import { periodicReviews } from './periodic-review';

const COURT = ['judge', 'chief-judge'];
const CLERKS = ['court-clerk', ...COURT];
const ASSIGNED = 'court.judge-assigned';
const DELIVERED = 'court.decision-delivered';
const SET = 'court.trial-set';
const JUDGMENT_DELIVERED = 'court.judgment-delivered';
const PRONOUNCED = 'court.judgment-pronounced';
const SUSPENDED = 'court.trial-suspended';
const RESUMED = 'court.trial-resumed';
const RETURNED = 'court.trial-returned';
const TERMINATED = 'court.trial-terminated';
const REVIEWED = 'court.suspended-trial-reviewed';
const POSTPONED = 'court.hearing-postponed';
const POSTPONED_ON_APPEAL = 'court.appeal-hearing-postponed';
const STAYS = [SUSPENDED, TERMINATED, 'court.defendant-suspended', 'court.defendant-terminated'];
const RESUMPTIONS = [RESUMED, 'court.defendant-resumed'];
const APPEALABLE = STAYS.map((event) => ({ event, when: saysSomething('decision') }));
const saysNotice: Condition = ({ notice }) => typeof notice === 'string';
const ANNULLED = { event: 'court.appeal-judged', when: says('outcome', 'tried-again') };
const DECIDE_APPEAL = { vi: 'Đưa vụ án ra xét xử hoặc đình chỉ xét xử phúc thẩm', en: 'Set the appeal or dismiss it' };
const OPEN_APPEAL = { vi: 'Mở phiên tòa phúc thẩm', en: 'Open the hearing of the appeal' };
const APPEAL_DOCKETING = { vi: 'ngày nhận hồ sơ, thụ lý phúc thẩm', en: 'receipt and docketing of the appeal' };
const DECISION_TO_TRY = { vi: 'ngày ra quyết định đưa vụ án ra xét xử', en: 'the decision to try' };
const preparation = {
  duty: {
    vi: 'Đưa vụ án ra xét xử, trả hồ sơ, đình chỉ hoặc tạm đình chỉ vụ án',
    en: 'Set the trial, return the file, terminate or suspend the case',
  },
  met: [SET, RETURNED, TERMINATED],
  suspended: [SUSPENDED],
};

/** A trial at first instance, from its docketing to the time for appeals. */
export const TRIAL_RULES: readonly Rule[] = [
  {
    id: '276',
    law: 'BLTTHS 276(2)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Phân công Thẩm phán chủ tọa phiên tòa', en: 'Assign the presiding judge' },
    starts: ['court.trial-docketed'],
    counted: { from: 'start', text: { vi: 'ngày thụ lý vụ án', en: 'the docketing' } },
    limit: days(3),
    met: [ASSIGNED],
    cancelled: ['court.trial-voided', RETURNED, TERMINATED, SET],
    warn: { before: days(1), whom: COURT },
  },
  {
    id: 'trial-resumption',
    law: 'BLTTHS 283(1)',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: { vi: 'Quyết định việc phục hồi vụ án', en: 'Decide whether the trial goes on' },
    starts: [{ event: 'court.trial-assistance-answered', when: saysFlag('resumptionDue', true) }],
    counted: { from: 'start', text: { vi: 'ngày nhận trả lời của nước ngoài', en: 'the answer from abroad' } },
    limit: days(7),
    met: [RESUMED],
    cancelled: [TERMINATED],
    warn: { before: days(5), whom: COURT },
  },
  {
    ...preparation,
    id: '277',
    law: 'BLTTHS 277(1)',
    valid: { from: '2018-01-01' },
    starts: ['court.trial-docketed', RESUMED, ANNULLED],
    counted: {
      from: 'start',
      text: { vi: 'ngày thụ lý vụ án hoặc phục hồi vụ án', en: 'the docketing or resumption' },
    },
    limit: {
      'less-serious': days(30),
      serious: days(45),
      'very-serious': months(2),
      'especially-serious': months(3),
    },
    extended: {
      by: ['court.trial-extended'],
      upTo: {
        'less-serious': [days(15)],
        serious: [days(15)],
        'very-serious': [days(30)],
        'especially-serious': [days(30)],
      },
    },
    resumed: { by: [RESUMED], counts: 'anew' }, // 277(2)
    cancelled: ['court.trial-voided'],
    warn: { before: days(10), whom: COURT },
  },
  {
    ...preparation,
    id: '277.again',
    law: 'BLTTHS 277(2)',
    valid: { from: '2018-01-01' },
    starts: ['court.trial-docketed-again'],
    counted: { from: 'start', text: { vi: 'ngày nhận lại hồ sơ', en: 'receipt of the file again' } },
    limit: days(15),
    replaced: [RESUMED],
    cancelled: ['court.trial-voided'],
    warn: { before: days(5), whom: COURT },
  },
  ...periodicReviews({
    id: 'R24.trial',
    law: 'TTLT 01/2020 14(2)',
    duty: { vi: 'Rà soát định kỳ vụ án tạm đình chỉ ở giai đoạn xét xử', en: 'Look at the suspended trial again' },
    suspended: [SUSPENDED],
    reviewed: [REVIEWED],
    which: unsaid('defendant'),
    over: [RESUMED, TERMINATED],
    whom: COURT,
  }),
  ...periodicReviews({
    id: 'R24.tried',
    law: 'TTLT 01/2020 14(2)',
    duty: { vi: 'Rà soát định kỳ bị cáo được tạm đình chỉ vụ án', en: 'Look at the suspended defendant again' },
    about: 'defendant',
    suspended: ['court.defendant-suspended'],
    reviewed: [REVIEWED],
    which: saysSomething('defendant'),
    over: ['court.defendant-resumed', 'court.defendant-terminated', 'court.trial-split', TERMINATED], // tried apart
    whom: COURT,
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
      ['299.postponed', 'BLTTHS 299(2)', POSTPONED, ['court.hearing-opened', PRONOUNCED]],
      ['352.postponed', 'BLTTHS 352', POSTPONED_ON_APPEAL, ['court.appeal-hearing-opened', 'court.appeal-decided']],
    ] as const
  ).map(([id, law, postponed, met]): Rule => ({
    id,
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
  {
    id: '286.deliver',
    law: 'BLTTHS 286(1)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Giao, gửi quyết định đưa vụ án ra xét xử', en: 'Give the parties the decision to try' },
    about: 'delivery',
    starts: [{ event: SET, when: both(saysSomething('delivery'), saysSomething('opensOn')) }],
    counted: { from: 'ahead', field: 'opensOn', text: { vi: 'ngày mở phiên tòa', en: 'the opening of the hearing' } },
    limit: days(10),
    met: [DELIVERED],
    cancelled: [SUSPENDED, RETURNED, TERMINATED],
    warn: { before: days(2), whom: CLERKS },
  },
  {
    id: '286.parties',
    law: 'BLTTHS 286(2)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Giao, gửi quyết định tạm đình chỉ, đình chỉ, phục hồi cho bị can, bị cáo, bị hại',
      en: 'Give the parties the decision to suspend, terminate or go on',
    },
    about: 'delivery',
    starts: [...STAYS, ...RESUMPTIONS].map((event) => ({ event, when: saysSomething('delivery') })),
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    limit: days(3),
    met: [DELIVERED],
    warn: { before: days(1), whom: CLERKS },
  },
  {
    id: '280.send',
    law: 'BLTTHS 280(3)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định trả hồ sơ kèm theo hồ sơ cho Viện kiểm sát',
      en: 'Send the procuracy the decision to return, with the file',
    },
    about: 'notice',
    starts: [{ event: RETURNED, when: saysNotice }],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    limit: days(3),
    met: ['court.decision-served'],
    warn: { before: days(1), whom: COURT },
  },
  {
    id: '277.told', // "at once": how long that is, the text does not say
    law: 'BLTTHS 277(1)',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Thông báo ngay việc gia hạn thời hạn chuẩn bị xét xử cho Viện kiểm sát',
      en: 'Tell the procuracy at once that the time to prepare the trial is extended',
    },
    about: 'notice',
    starts: [{ event: 'court.trial-extended', when: saysNotice }],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    limit: days(1),
    met: ['court.decision-served'],
    warn: { before: days(1), whom: COURT },
  },
  {
    id: '286',
    law: 'BLTTHS 286(3)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định đưa vụ án ra xét xử cho Viện kiểm sát',
      en: 'Send the decision to try to the procuracy',
    },
    starts: [SET],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    limit: days(2),
    met: [{ event: 'court.decision-served', when: says('decision', 'trial-set') }],
    warn: { before: days(1), whom: COURT },
  },
  {
    id: '262',
    law: 'BLTTHS 262(1)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Giao, gửi bản án', en: 'Deliver the judgment' },
    starts: [PRONOUNCED],
    counted: { from: 'start', text: { vi: 'ngày tuyên án', en: 'the pronouncement' } },
    limit: days(10),
    met: [{ event: 'court.decision-served', when: says('decision', 'judgment') }],
    warn: { before: days(3), whom: COURT },
  },
  {
    id: '333',
    law: 'BLTTHS 333(1), 337(1)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Kháng cáo; Viện kiểm sát cùng cấp kháng nghị', en: 'Appeal; protest by the procuracy' },
    option: true,
    starts: [PRONOUNCED],
    counted: { from: 'start', text: { vi: 'ngày tuyên án', en: 'the pronouncement' } },
    limit: days(15),
    met: ['court.appeal-recorded'],
    cancelled: ['court.judgment-in-force'],
    warn: { before: days(1), whom: COURT },
  },
  {
    id: '262.absent',
    law: 'BLTTHS 262(1)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi hoặc niêm yết bản án cho người vắng mặt tại phiên tòa',
      en: 'Send the judgment to who was absent from the hearing, or post it up',
    },
    about: 'party',
    starts: ['court.absence-noted'],
    counted: { from: 'event', event: PRONOUNCED, text: { vi: 'ngày tuyên án', en: 'the pronouncement' } },
    limit: days(10),
    met: [JUDGMENT_DELIVERED],
    warn: { before: days(3), whom: CLERKS },
  },
  {
    id: '333.absent',
    law: 'BLTTHS 333(1)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Người vắng mặt tại phiên tòa kháng cáo', en: 'Appeal of one who was absent from the hearing' },
    option: true,
    about: 'party',
    starts: [JUDGMENT_DELIVERED],
    counted: {
      from: 'start',
      text: { vi: 'ngày nhận được hoặc niêm yết bản án', en: 'receipt or posting of the judgment' },
    },
    limit: days(15),
    met: [{ event: 'court.appeal-recorded', when: saysSomething('party') }],
    cancelled: ['court.judgment-in-force', 'court.appeal-judged'],
    warn: { before: days(1), whom: COURT },
  },
  {
    id: '337.higher',
    law: 'BLTTHS 337(1)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Viện kiểm sát cấp trên kháng nghị', en: 'Protest by the higher procuracy' },
    option: true,
    starts: [PRONOUNCED],
    counted: { from: 'start', text: { vi: 'ngày tuyên án', en: 'the pronouncement' } },
    limit: days(30),
    met: ['court.judgment-in-force'],
    cancelled: ['court.appeal-judged'],
    warn: { before: days(1), whom: COURT },
  },
  ...(
    [
      ['337.decision', days(7), 'Viện kiểm sát cùng cấp kháng nghị quyết định', 'Protest a decision'],
      ['337.decision.higher', days(15), 'Viện kiểm sát cấp trên kháng nghị quyết định', 'Protest from above'],
    ] as const
  ).map(([id, limit, vi, en]): Rule => ({
    id,
    law: 'BLTTHS 337(2)',
    valid: { from: '2018-01-01' },
    duty: { vi, en },
    option: true,
    about: 'decision',
    starts: APPEALABLE,
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    limit,
    met: ['court.decision-in-force', 'court.decision-reviewed'],
    warn: { before: days(1), whom: COURT },
  })),
  {
    id: '333.decision',
    law: 'BLTTHS 333(2)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Kháng cáo quyết định', en: 'Appeal a decision' },
    option: true,
    about: 'decision',
    starts: [{ event: DELIVERED, when: saysSomething('decision') }],
    counted: { from: 'start', text: { vi: 'ngày nhận được quyết định', en: 'receipt of the decision' } },
    limit: days(7),
    met: ['court.decision-in-force', 'court.decision-reviewed'],
    warn: { before: days(1), whom: COURT },
  },
  {
    id: '339.decision',
    law: 'BLTTHS 339',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi kháng cáo, kháng nghị quyết định cho Tòa án cấp phúc thẩm',
      en: 'Send the appeal against a decision to the court of appeal',
    },
    about: 'decision',
    starts: ['court.decision-appealed'],
    counted: {
      from: 'expiry',
      of: ['337.decision.higher', '333.decision'],
      last: true,
      text: { vi: 'ngày hết thời hạn kháng cáo, kháng nghị', en: 'the end of the time for appeal and protest' },
    },
    limit: days(7),
    met: ['court.decision-appeal-sent'],
    warn: { before: days(2), whom: COURT },
  },
  {
    id: '286.stay',
    law: 'BLTTHS 286(3)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định phân công Thẩm phán, tạm đình chỉ, đình chỉ, phục hồi cho Viện kiểm sát',
      en: 'Send the decision to assign a judge, suspend, terminate or go on to the procuracy',
    },
    about: 'notice',
    starts: [
      ...STAYS.map((event) => ({ event, when: both(saysSomething('decision'), saysNotice) })),
      ...[...RESUMPTIONS, ASSIGNED].map((event) => ({ event, when: saysNotice })),
    ],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    limit: days(2),
    met: ['court.decision-served'],
    warn: { before: days(1), whom: COURT },
  },
  ...(
    [
      // 362 is not among the texts: within 15 days of receipt from general knowledge, a setting of the courts.
      ['362.session', 'BLTTHS 362', 'decision', days(15)],
      ['335.session', 'BLTTHS 335(2)', 'late-appeal', days(10)], // as 335.decide
    ] as const
  ).map(([id, law, subject, limit]): Rule => ({
    id,
    law,
    valid: { from: '2018-01-01' },
    duty: { vi: 'Mở phiên họp phúc thẩm và quyết định', en: 'Sit on it and decide' },
    starts: [{ event: 'court.session-opened', when: says('subject', subject) }],
    counted: { from: 'start', text: { vi: 'ngày nhận hồ sơ', en: 'receipt of the file' } },
    limit,
    met: ['court.decision-review-made', 'court.lateness-decided'],
    warn: { before: days(3), whom: COURT },
  })),
  {
    id: '339',
    law: 'BLTTHS 339',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi hồ sơ kháng cáo, kháng nghị cho Tòa án cấp phúc thẩm',
      en: 'Send the file to the court of appeal',
    },
    starts: [
      { event: 'court.appeal-recorded', when: both(saysFlag('late', false), unsaid('awaited')) },
      { event: JUDGMENT_DELIVERED, when: saysFlag('appealed', true) },
    ],
    counted: {
      from: 'expiry',
      of: ['337.higher', '333.absent'],
      last: true,
      text: { vi: 'ngày hết thời hạn kháng cáo, kháng nghị', en: 'the end of the time for appeal and protest' },
    },
    limit: days(7),
    met: ['court.appeal-handed-over', 'court.appeal-judged'],
    cancelled: [{ event: 'court.appeal-withdrawn', when: saysFlag('all', true) }],
    warn: { before: days(2), whom: COURT },
  },
  {
    id: '335.send',
    law: 'BLTTHS 335(2)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi đơn kháng cáo quá hạn và bản tường trình lý do cho Tòa án cấp phúc thẩm',
      en: 'Send the late appeal and its reason to the court of appeal',
    },
    about: 'appeal',
    starts: ['court.late-appeal-recorded'],
    counted: { from: 'start', text: { vi: 'ngày nhận đơn kháng cáo quá hạn', en: 'receipt of the late appeal' } },
    limit: days(3),
    met: ['court.late-appeal-sent'],
    warn: { before: days(1), whom: COURT },
  },
  {
    id: '335.decide', // from the day it was sent: that of its receipt is the court of appeal's to know
    law: 'BLTTHS 335(3)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Chờ Tòa án cấp phúc thẩm xét kháng cáo quá hạn',
      en: 'Wait for the court of appeal to decide on the late appeal',
    },
    about: 'appeal',
    option: true,
    starts: ['court.late-appeal-sent'],
    counted: { from: 'start', text: { vi: 'ngày gửi đơn kháng cáo quá hạn', en: 'the sending of the late appeal' } },
    limit: days(10),
    met: ['court.late-appeal-decided'],
    warn: { before: days(2), whom: COURT },
  },
  ...(
    [
      ['346.decide', 'BLTTHS 346(2)', 'court.appeal-docketed', days(45), 'court.appeal-set', DECIDE_APPEAL],
      ['346.open', 'BLTTHS 346(1)', 'court.appeal-docketed', days(60), 'court.appeal-hearing-opened', OPEN_APPEAL],
      ['346.hearing', 'BLTTHS 346(3)', 'court.appeal-set', days(15), 'court.appeal-hearing-opened', OPEN_APPEAL],
    ] as const
  ).map(([id, law, start, limit, met, duty]): Rule => ({
    id,
    law,
    valid: { from: '2018-01-01' },
    duty,
    starts: [start],
    counted: { from: 'start', text: start.endsWith('set') ? DECISION_TO_TRY : APPEAL_DOCKETING },
    limit, // of a provincial court; those of high courts ended with them on 01/07/2025
    met: [met, 'court.appeal-decided'],
    cancelled: ['court.appeal-voided'],
    warn: { before: days(5), whom: COURT },
  })),
];
