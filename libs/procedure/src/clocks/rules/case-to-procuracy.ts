import { days, hours } from '../period';
import type { Rule } from '../rule';
import {
  CHANGED,
  CHARGED,
  CONCLUDED,
  GONE,
  INITIATED,
  REQUALIFIED_HERE,
  RESUMED,
  RETURNED,
  SUPPLEMENTED,
  SUSPENDED,
  TERMINATED,
  STANDS_AGAIN,
  WITHDRAWN,
} from './case';
import {
  both,
  initiatedHere,
  says,
  saysFlag,
  saysId,
  saysNotice,
  saysOrUnsaid,
  saysSomething,
  unsaid,
} from './conditions';
import { GONE as REPORT_GONE, RESOLVED } from './verification';
import { INVESTIGATION } from './warned';

const SERVED = 'investigation.decision-served';
const DEMANDED = 'investigation.charge-demand-received';

/** What the investigating body sends the procuracy, and does as that demands. */
export const CASE_TO_PROCURACY_RULES: readonly Rule[] = [
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
    replaced: CONCLUDED,
    cancelled: [WITHDRAWN],
    warn: { before: days(1), whom: INVESTIGATION },
  },
  ...(
    [
      ['229', 'BLTTHS 229(3)', SUSPENDED, 'case-suspension', days(2), 'tạm đình chỉ điều tra', 'to suspend'],
      ['235', 'BLTTHS 235(2)', RESUMED, 'case-resumption', days(2), 'phục hồi điều tra', 'to resume'],
      ['230', 'BLTTHS 232(4)', TERMINATED, 'case-termination', days(2), 'đình chỉ điều tra', 'to terminate'],
      [
        '158',
        'BLTTHS 158(1)',
        'investigation.initiation-cancelled',
        'initiation-cancellation',
        hours(24),
        'hủy bỏ quyết định khởi tố vụ án',
        'that cancels the initiation',
      ],
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
    starts: [{ event: `investigation.${event}`, when: unsaid('by') }],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: days(2),
    met: [SERVED],
    warn: { before: hours(6), whom: INVESTIGATION },
  })),
  {
    id: '156-send',
    law: 'BLTTHS 156(2)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi quyết định thay đổi, bổ sung quyết định khởi tố vụ án cho Viện kiểm sát',
      en: 'Send the change of the initiation to the procuracy',
    },
    about: 'notice',
    starts: [{ event: REQUALIFIED_HERE, when: both(saysNotice, unsaid('by')) }],
    counted: { from: 'start', text: { vi: 'khi ra quyết định', en: 'the decision' } },
    limit: hours(24),
    met: [SERVED],
    warn: { before: hours(6), whom: INVESTIGATION },
  },
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
      { event: CHANGED, when: saysId('exchange') },
      { event: SUPPLEMENTED, when: unsaid('by') },
      { event: 'investigation.charge-identity-changed', when: unsaid('by') },
    ], // 180(3)
    counted: { from: 'start', text: { vi: 'khi ra quyết định khởi tố bị can', en: 'the charge' } },
    limit: hours(24),
    met: ['investigation.charge-approval-asked'],
    cancelled: ['investigation.charge-cancelled'],
    warn: { before: hours(6), whom: INVESTIGATION },
  },
  {
    id: '88-record', // BLTTHS 88, to which the circular points, is not among the texts
    law: 'TTLT 04/2018 13(3); BLTTHS 88(5)',
    setByCity: true,
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Chuyển biên bản hoạt động điều tra mà Kiểm sát viên không tham gia',
      en: 'Send the record of an investigative act in which no prosecutor took part',
    },
    about: 'exchange',
    starts: ['investigation.investigative-act-announced'],
    counted: { from: 'start', field: 'takesPlaceAt', text: { vi: 'ngày lập biên bản', en: 'the act' } },
    limit: days(5),
    met: ['investigation.act-record-delivered'],
    cancelled: [
      { event: 'investigation.attendance-received', when: saysFlag('attends', true) },
      'investigation.investigative-act-called-off',
    ],
    warn: { before: days(1), whom: INVESTIGATION },
  },
  {
    id: '36-exhibits',
    law: 'TTLT 04/2018 36(2)(b)',
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Bàn giao vật chứng cho cơ quan thi hành án dân sự theo quyết định của Viện kiểm sát',
      en: 'Hand exhibits over to civil enforcement as the procuracy has decided',
    },
    about: 'notice',
    starts: [{ event: 'investigation.prosecution-notice-received', when: says('decision', 'exhibits-transfer') }],
    counted: { from: 'start', field: 'receivedAt', text: { vi: 'ngày nhận được quyết định', en: 'receipt' } },
    limit: days(2),
    met: ['investigation.exhibits-handed-over'],
    cancelled: [{ event: RETURNED, when: unsaid('apart') }], // decided anew with the next indictment
    warn: { before: days(1), whom: INVESTIGATION },
  },
  {
    id: '12-absence',
    law: 'TTLT 04/2018 12(1), (2)',
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Thông báo Điều tra viên vắng mặt khi Viện kiểm sát trực tiếp tiến hành hoạt động điều tra',
      en: 'Say that no investigator comes to an act of the procuracy itself',
    },
    option: true, // who takes part comes
    about: 'notice',
    starts: [{ event: 'investigation.prosecution-notice-received', when: says('decision', 'own-act-announced') }],
    counted: { from: 'ahead', field: 'takesPlaceAt', text: { vi: 'khi tiến hành', en: 'the act' } },
    limit: hours(2),
    met: ['investigation.absence-told'],
    warn: { before: hours(2), whom: INVESTIGATION },
  },
  {
    id: '4-replacement',
    law: 'TTLT 04/2018 4(3)',
    valid: { from: '2018-12-10' },
    duty: {
      vi: 'Thay đổi Điều tra viên theo yêu cầu của Viện kiểm sát, hoặc trả lời bằng văn bản',
      en: 'Replace the investigator as the procuracy demands, or write why not',
    },
    about: 'demand',
    begunAs: 'notice',
    starts: [
      { event: 'investigation.case-demand-received', when: both(says('of', 'replacement'), unsaid('declinedAt')) },
      { event: 'investigation.procuracy-demanded', when: says('demand', 'replacement') },
    ],
    counted: {
      from: 'start',
      field: 'receivedAt',
      text: { vi: 'ngày nhận được văn bản yêu cầu', en: 'receipt of the demand' },
    },
    limit: days(3),
    met: [
      'investigation.investigator-replaced',
      { event: 'investigation.demand-declined', when: says('of', 'replacement') },
    ],
    cancelled: [...CONCLUDED, ...GONE, ...RESOLVED, ...REPORT_GONE],
    warn: { before: days(1), whom: INVESTIGATION },
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
    reinstated: STANDS_AGAIN,
    warn: { before: days(1), whom: INVESTIGATION },
  },
];
