import type { Post } from '@la-chan/contracts';
import { days, hours, type Period, workingDays } from '../period';
import type { Counted, LimitRule } from '../rule';
import type { Readings } from '../settings';
import {
  atPost,
  both,
  ordinaryAtCommuneDesk,
  receivedByABody,
  reporterIsKnown,
  not,
  says,
  saysOrUnsaid,
} from './conditions';
import { CLERKS, DESK } from './warned';

const RECEIVED = 'intake.report-received';
const CLASSIFIED = 'intake.report-classified';
/** What was held ordinary is urgent after all. */
const URGENCY_FOUND = 'intake.urgency-found';
/** Also by a commune desk, where it is an administrative violation alone (TT 28/2020 7(2)(d)). */
const CLOSED = 'intake.report-closed';
/** It was no violation alone, but a source of information about a crime. */
const REOPENED = 'intake.report-reopened';
const MERGED = 'intake.report-merged';
const PASSED_ON = ['intake.report-handed-over', 'intake.report-transferred-out'];

const reception = { text: { vi: 'khi tiếp nhận', en: 'reception' } };

/**
 * What a post of the police passes on, as TTLT 01/2021 has put it since 14/01/2022. The text of before is not at hand: until
 * then each case has the shortest of its limits, 24 hours, where nobody has set another.
 */
const since2022 = (
  rule: Omit<LimitRule, 'valid' | 'limit' | 'warn'>,
  limit: Period,
  before: Period = hours(6),
): LimitRule[] => [
  {
    ...rule,
    valid: { from: '2018-03-01', to: '2022-01-13' },
    limit: hours(24),
    warn: { before: hours(6), whom: DESK },
  },
  { ...rule, valid: { from: '2022-01-14' }, limit, warn: { before, whom: DESK } },
];

/** What a commune's police passes on at once; how soon depends on where it is. */
const urgent = {
  law: 'TTLT 01/2017 8(5)(a)',
  duty: {
    vi: 'Chuyển nguồn tin khẩn cấp, rất nghiêm trọng đến Cơ quan điều tra',
    en: 'Pass an urgent or very serious report on to the investigating body',
  },
  counted: { from: 'start', ...reception },
  countedAs: ({ urgency }: Readings): Counted | undefined =>
    urgency?.foundLater === 'reception' ? { from: 'event', event: RECEIVED, ...reception } : undefined,
  met: PASSED_ON,
  replaced: [{ event: CLASSIFIED, when: ordinaryAtCommuneDesk }],
  cancelled: [CLOSED, MERGED],
  reinstated: [REOPENED],
} as const satisfies Partial<LimitRule>;

/** Found to be urgent after it was held ordinary: from that finding, as nobody owed it before. */
const urgentAt = (post: Post): LimitRule['starts'] => [
  { event: RECEIVED, when: atPost(post) },
  { event: URGENCY_FOUND, when: atPost(post) },
];

/**
 * From the reception of a report to its hand-over, and what its reporter is told. An opening balance owes the same, from
 * its true dates: what the register says was done ends a limit, and what had run out by the day on which it was brought in
 * stands as run out, without a warning or a breach of that day.
 */
export const RECEPTION_RULES: readonly LimitRule[] = [
  {
    id: 'R1',
    law: 'TTLT 01/2017 8(1)',
    valid: { from: '2018-03-01' },
    duty: { vi: 'Phân loại nguồn tin', en: 'Classify the report' },
    starts: [{ event: RECEIVED, when: receivedByABody }],
    counted: { from: 'start', ...reception },
    limit: hours(24),
    met: [CLASSIFIED],
    cancelled: [...PASSED_ON, CLOSED, MERGED],
    warn: { before: hours(6), whom: DESK },
  },
  {
    id: 'R2',
    law: 'TTLT 01/2017 8(1)',
    valid: { from: '2018-03-01' },
    duty: { vi: 'Chuyển nguồn tin đến cơ quan có thẩm quyền', en: 'Transfer the report to the competent body' },
    starts: ['intake.non-competence-found'],
    counted: {
      from: 'start',
      text: { vi: 'khi có căn cứ xác định không thuộc thẩm quyền', en: 'the finding of non-competence' },
    },
    limit: hours(24),
    met: PASSED_ON,
    cancelled: [CLOSED, MERGED],
    warn: { before: hours(6), whom: DESK },
  },
  ...since2022({ ...urgent, id: 'R4', starts: urgentAt('commune') }, hours(24)),
  ...since2022({ ...urgent, id: 'R4.remote', starts: urgentAt('remote-commune') }, hours(48)),
  ...since2022(
    {
      id: 'R5',
      law: 'TTLT 01/2017 8(5)(b)',
      duty: {
        vi: 'Xác minh sơ bộ và chuyển nguồn tin đến Cơ quan điều tra',
        en: 'Check the report and pass it on to the investigating body',
      },
      starts: [{ event: CLASSIFIED, when: ordinaryAtCommuneDesk }],
      counted: { from: 'event', event: RECEIVED, ...reception },
      met: PASSED_ON,
      replaced: [URGENCY_FOUND],
      cancelled: [CLOSED, MERGED],
      reinstated: [REOPENED],
    },
    days(7),
    days(2),
  ),
  ...since2022(
    {
      id: 'R6',
      law: 'TTLT 01/2017 8(5)(c)',
      duty: {
        vi: 'Trạm Công an chuyển nguồn tin đến Cơ quan điều tra',
        en: 'Pass the report on from the station to the investigating body',
      },
      starts: [{ event: RECEIVED, when: atPost('station') }],
      counted: { from: 'start', ...reception },
      met: PASSED_ON,
      cancelled: [CLOSED, MERGED],
      reinstated: [REOPENED],
    },
    hours(24),
  ),
  {
    id: 'R3.court', // "at once"
    law: 'TTLT 01/2017 8(6)',
    setByCity: true,
    valid: { from: '2018-03-01' },
    duty: {
      vi: 'Chuyển ngay tố giác, tin báo về tội phạm cho Cơ quan điều tra',
      en: 'Pass a denunciation or report that came to a court on to the investigating body',
    },
    starts: ['court.report-received'],
    counted: { from: 'start', ...reception },
    limit: hours(24),
    met: ['court.report-forwarded'],
    warn: { before: hours(6), whom: CLERKS },
  },
  {
    id: 'R9.procuracy',
    law: 'BLTTHS 146(5)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Thông báo việc tiếp nhận cho Viện kiểm sát', en: 'Notify the procuracy of the reception' },
    starts: [{ event: RECEIVED, when: receivedByABody }],
    counted: { from: 'start', ...reception },
    limit: days(3),
    met: ['intake.procuracy-notified'],
    warn: { before: days(1), whom: DESK },
  },
  {
    id: 'R9.reporter',
    law: 'TTLT 01/2017 14(1)',
    valid: { from: '2018-03-01' },
    duty: { vi: 'Thông báo kết quả tiếp nhận cho người báo tin', en: 'Notify the reporter of the reception' },
    starts: [
      { event: RECEIVED, when: reporterIsKnown },
      { event: 'prosecution.report-received', when: reporterIsKnown },
      { event: 'court.report-received', when: reporterIsKnown },
    ],
    counted: { from: 'start', ...reception },
    limit: workingDays(3),
    met: [
      { event: 'intake.reporter-notified', when: saysOrUnsaid('of', 'reception') },
      'prosecution.reporter-notified',
      'court.reporter-notified',
    ],
    warn: { before: days(1), whom: [...DESK, 'prosecutor', ...CLERKS] },
  },
  {
    id: 'R21',
    law: 'TTLT 01/2017 14(3)',
    valid: { from: '2018-03-01' },
    duty: { vi: 'Thông báo kết quả giải quyết cho người báo tin', en: 'Notify the reporter of the result' },
    // Of what a body resolves, that body tells; whoever reported the matter again at the desk is known to the desk alone.
    starts: [
      { event: CLOSED, when: reporterIsKnown },
      { event: 'intake.merged-report-ended', when: both(reporterIsKnown, not(says('with', 'transferred'))) },
    ],
    counted: { from: 'start', text: { vi: 'ngày kết thúc việc giải quyết', en: 'the end of the resolution' } },
    limit: days(3),
    met: [{ event: 'intake.reporter-notified', when: saysOrUnsaid('of', 'result') }],
    cancelled: [REOPENED],
    warn: { before: days(1), whom: DESK },
  },
];
