import { days } from '../period';
import type { Rule } from '../rule';
import { both, not, onlyWhen, says, saysFlag, saysSomething } from './conditions';
import { DECISION_TO_TRY, DELIVERED, JUDGMENT_DELIVERED, PRONOUNCED, STAYS } from './court';
import { COURT } from './warned';

const APPEALABLE = [...STAYS, 'court.case-initiated'].map((event) => ({ event, when: saysSomething('decision') }));
const DECIDE_APPEAL = { vi: 'Đưa vụ án ra xét xử hoặc đình chỉ xét xử phúc thẩm', en: 'Set the appeal or dismiss it' };
const OPEN_APPEAL = { vi: 'Mở phiên tòa phúc thẩm', en: 'Open the hearing of the appeal' };
const APPEAL_DOCKETING = { vi: 'ngày thụ lý phúc thẩm', en: 'the docketing of the appeal' };
const APPEAL_RECEIPT = { vi: 'ngày nhận hồ sơ vụ án', en: 'receipt of the file' };

const DOCKETED = ['court.appeal-docketed'];
const ON_DOCKETING = { starts: DOCKETED, counted: { from: 'start', text: APPEAL_DOCKETING } } as const;
const ON_RECEIPT = { starts: DOCKETED, counted: { from: 'start', field: 'receivedAt', text: APPEAL_RECEIPT } } as const;
const ON_DECISION = { starts: ['court.appeal-set'], counted: { from: 'start', text: DECISION_TO_TRY } } as const;

/** And known here before the time to appeal had run out for everybody. */
const inTime = both(saysFlag('late', false), not(saysSomething('receivedAt')));

const SENDING_UP = {
  law: 'BLTTHS 339',
  valid: { from: '2018-01-01' },
  duty: {
    vi: 'Gửi hồ sơ kháng cáo, kháng nghị cho Tòa án cấp phúc thẩm',
    en: 'Send the file to the court of appeal',
  },
  limit: days(7),
  met: ['court.appeal-handed-over', 'court.appeal-judged'],
  cancelled: [{ event: 'court.appeal-withdrawn', when: saysFlag('all', true) }],
  warn: { before: days(2), whom: COURT },
} as const;

/** Kháng cáo, kháng nghị quyết định goes up within 7 days. */
const SENDING_DECISION_UP = {
  law: 'BLTTHS 339',
  valid: { from: '2018-01-01' },
  duty: {
    vi: 'Gửi kháng cáo, kháng nghị quyết định cho Tòa án cấp phúc thẩm',
    en: 'Send the appeal against a decision to the court of appeal',
  },
  about: 'decision',
  limit: days(7),
  met: ['court.decision-appeal-sent'],
  cancelled: [{ event: 'court.decision-appeal-withdrawn', when: saysFlag('all', true) }],
  warn: { before: days(2), whom: COURT },
} as const;

/** Appeal and protest, against a judgment or a decision, and what the court of appeal does then. */
export const APPEAL_RULES: readonly Rule[] = [
  {
    id: '332', // how long that may take, no text says but of whom has no right to appeal: 3 days (334(5))
    law: 'BLTTHS 332(1), 334',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Ghi nhận, chuyển hoặc trả lại đơn kháng cáo',
      en: 'Record the appeal, pass it on or return the petition',
    },
    starts: ['court.lodging-received'],
    counted: { from: 'start', text: { vi: 'ngày nhận đơn kháng cáo', en: 'receipt of the petition' } },
    limit: days(3),
    met: ['court.lodging-passed-on', 'court.lodging-recorded', 'court.petition-returned'],
    cancelled: ['court.lodging-voided'],
    warn: { before: days(1), whom: ['court-clerk', ...COURT] },
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
    met: [], // what one has appealed leaves the others their time
    cancelled: ['court.judgment-in-force', 'court.appeal-judged'],
    warn: { before: days(1), whom: COURT },
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
    met: [],
    cancelled: ['court.judgment-in-force', 'court.appeal-judged'],
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
    met: [],
    cancelled: ['court.decision-in-force', 'court.decision-reviewed'],
    warn: { before: days(1), whom: COURT },
  })),
  {
    id: '333.decision',
    law: 'BLTTHS 333(2)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Kháng cáo quyết định', en: 'Appeal a decision' },
    option: true,
    about: 'decision',
    starts: [onlyWhen(DELIVERED, saysSomething('decision'))],
    counted: { from: 'start', text: { vi: 'ngày nhận được quyết định', en: 'receipt of the decision' } },
    limit: days(7),
    met: [],
    cancelled: ['court.decision-in-force', 'court.decision-reviewed'],
    warn: { before: days(1), whom: COURT },
  },
  {
    ...SENDING_DECISION_UP,
    id: '339.decision',
    starts: [{ event: 'court.decision-appealed', when: not(saysSomething('receivedAt')) }],
    counted: {
      from: 'expiry',
      of: ['337.decision.higher', '333.decision'],
      last: true,
      text: { vi: 'ngày hết thời hạn kháng cáo, kháng nghị', en: 'the end of the time for appeal and protest' },
    },
  },
  {
    // Of what is in force: the court knows of the appeal or protest from when it comes.
    ...SENDING_DECISION_UP,
    id: '339.decision.received',
    starts: [{ event: 'court.decision-appealed', when: saysSomething('receivedAt') }],
    counted: {
      from: 'start',
      field: 'receivedAt',
      text: { vi: 'ngày nhận được kháng cáo, kháng nghị', en: 'receipt of the appeal or protest' },
    },
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
    id: '335.tell', // not among the texts: its days are from the published code
    law: 'BLTTHS 335(5)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định về kháng cáo quá hạn cho người kháng cáo, Viện kiểm sát',
      en: 'Tell the appellant and the procuracy of what was decided of a late appeal',
    },
    starts: ['court.lateness-decided'],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    limit: days(3),
    met: ['court.lateness-delivered'],
    warn: { before: days(1), whom: ['court-clerk', ...COURT] },
  },
  {
    id: '275', // how long that may take, the article does not say
    law: 'BLTTHS 275',
    setByCity: true,
    valid: { from: '2018-01-01' },
    duty: { vi: 'Giải quyết tranh chấp thẩm quyền xét xử', en: 'Settle the dispute over competence' },
    starts: [{ event: 'court.session-opened', when: says('subject', 'competence') }],
    counted: { from: 'start', text: { vi: 'ngày nhận đề nghị', en: 'receipt of the request' } },
    limit: days(10),
    met: ['court.competence-settled'],
    warn: { before: days(3), whom: COURT },
  },
  {
    ...SENDING_UP,
    id: '339',
    starts: [
      {
        event: 'court.appeal-recorded',
        when: both(inTime, not(saysFlag('awaited', true)), not(saysFlag('up', true))),
      },
      { event: JUDGMENT_DELIVERED, when: saysFlag('appealed', true) },
    ],
    counted: {
      from: 'expiry',
      of: ['337.higher', '333.absent'],
      last: true,
      text: { vi: 'ngày hết thời hạn kháng cáo, kháng nghị', en: 'the end of the time for appeal and protest' },
    },
  },
  {
    // Once that time has run out, the court knows of it from when it comes.
    ...SENDING_UP,
    id: '339.received',
    starts: [{ event: 'court.appeal-recorded', when: saysSomething('receivedAt') }],
    counted: {
      from: 'start',
      field: 'receivedAt',
      text: { vi: 'ngày nhận được kháng cáo, kháng nghị', en: 'receipt of the appeal or protest' },
    },
  },
  {
    id: '338', // not among the texts: its days are from the published code
    law: 'BLTTHS 338(1)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Thông báo việc kháng cáo cho Viện kiểm sát và những người có liên quan',
      en: 'Tell the procuracy and whoever is concerned of the appeal',
    },
    starts: [
      {
        event: 'court.appeal-recorded',
        when: both(not(says('by', 'procuracy')), not(says('by', 'higher-procuracy')), saysFlag('late', false)),
      },
    ],
    counted: {
      from: 'expiry',
      of: ['333', '333.absent'],
      last: true,
      text: { vi: 'ngày hết thời hạn kháng cáo', en: 'the end of the time for appeal' },
    },
    limit: days(7),
    met: ['court.appeal-notified'],
    cancelled: [
      { event: 'court.appeal-withdrawn', when: saysFlag('all', true) },
      { event: 'court.appeal-withdrawn', when: both(saysSomething('untold'), saysFlag('untold', false)) },
      'court.appeal-judged',
    ],
    warn: { before: days(2), whom: ['court-clerk', ...COURT] },
  },
  {
    id: '340', // not among the texts: its days are from the published code
    law: 'BLTTHS 340(2)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Phân công Thẩm phán chủ tọa phiên tòa phúc thẩm', en: 'Assign the presiding judge of the appeal' },
    starts: ['court.appeal-docketed'],
    counted: { from: 'start', text: APPEAL_DOCKETING },
    limit: days(3),
    met: ['court.appeal-judge-assigned', 'court.appeal-decided'],
    cancelled: ['court.appeal-voided'],
    warn: { before: days(1), whom: COURT },
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
      ['346.decide', 'BLTTHS 346(2)', ON_DOCKETING, days(45), 'court.appeal-set', DECIDE_APPEAL],
      ['346.open', 'BLTTHS 346(1)', ON_RECEIPT, days(60), 'court.appeal-hearing-opened', OPEN_APPEAL],
      ['346.hearing', 'BLTTHS 346(3)', ON_DECISION, days(15), 'court.appeal-hearing-opened', OPEN_APPEAL],
    ] as const
  ).map(([id, law, begun, limit, met, duty]): Rule => ({
    id,
    law,
    valid: { from: '2018-01-01' },
    duty,
    ...begun,
    limit, // of a provincial court; those of high courts ended with them on 01/07/2025
    met: [met, 'court.appeal-decided'],
    cancelled: ['court.appeal-voided'],
    warn: { before: days(5), whom: COURT },
  })),
];
