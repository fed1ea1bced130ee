import { days } from '../period';
import type { Condition, Rule, Trigger } from '../rule';
import { both, says, saysFlag, saysSomething, unsaid } from './conditions';
import { focalPoint, periodicReviews, type Review } from './periodic-review';
import { PROCURACY } from './warned';

const COURT_DECISION = 'prosecution.court-decision-received';

const decidedByCourt = (...decisions: readonly string[]): Trigger => ({
  event: COURT_DECISION,
  when: ({ decision }) => decisions.includes(String(decision)),
});
/** The file is back, here or with the procuracy above; who is named came back, the others wait on (BLTTHS 280). */
const BACK: readonly Trigger[] = ['prosecution.file-returned-by-court', 'prosecution.trial-returned-above'].map(
  (event) => ({ event, when: ({ part }) => part === false }),
);
/** After which no suspension by the court is left: what follows goes on, or is ended (BLTTHS 370, 397). */
const ANNULLED: Condition = ({ decision, outcome }) =>
  decision === 'cassation' && ['annulled', 'tried-again', 'investigated-again', 'terminated'].includes(String(outcome));
/** The suspension of all is annulled and the matter ended: that of each ends with it. */
const ENDED_WITH_ALL = both(says('decision', 'cassation'), says('outcome', 'terminated'), saysFlag('stay', true));
/** By the court, of all. */
const suspended = {
  suspended: [decidedByCourt('trial-suspension')],
  over: [
    decidedByCourt('trial-resumption', 'trial-termination'),
    { event: COURT_DECISION, when: both(ANNULLED, unsaid('accused')) },
    ...BACK,
    { event: 'prosecution.file-decided', when: unsaid('part') },
  ],
} satisfies Partial<Review>;
const leading = {
  law: 'TTLT 01/2020 14(2)',
  reviewed: ['prosecution.supervised-trial-reviewed'],
  whom: PROCURACY,
} as const satisfies Partial<Review>;

/** What the procuracy owes a court that tries, or hears an appeal, and protests of what a court decides. */
export const PROSECUTION_TRIAL_RULES: readonly Rule[] = [
  {
    id: '284',
    law: 'BLTTHS 284(3)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Gửi cho Tòa án tài liệu, chứng cứ được yêu cầu bổ sung',
      en: 'Send the court the documents and evidence that it demands',
    },
    about: 'exchange',
    starts: ['prosecution.court-evidence-asked'],
    counted: { from: 'start', text: { vi: 'ngày nhận yêu cầu', en: 'receipt of the demand' } },
    limit: days(5),
    met: ['prosecution.court-evidence-supplied'],
    warn: { before: days(2), whom: PROCURACY },
  },
  {
    id: '280.told',
    law: 'BLTTHS 280(3)',
    restsOn: ['BLTTHS 246(1)'],
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Thông báo quyết định đình chỉ vụ án cho Tòa án đã trả hồ sơ',
      en: 'Tell the court that had returned the file of the termination',
    },
    about: 'notice',
    starts: ['prosecution.termination-told-to-court'],
    counted: { from: 'start', text: { vi: 'ngày ra quyết định', en: 'the decision' } },
    limit: days(3),
    met: ['prosecution.notice-served'],
    warn: { before: days(1), whom: PROCURACY },
  },
  {
    id: '337',
    law: 'BLTTHS 337(1)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Kháng nghị bản án sơ thẩm', en: 'Protest the judgment' },
    option: true,
    starts: [{ event: COURT_DECISION, when: says('decision', 'judgment') }],
    counted: { from: 'start', field: 'decidedAt', text: { vi: 'ngày Tòa án tuyên án', en: 'the pronouncement' } },
    limit: days(15),
    met: ['prosecution.judgment-protested'],
    cancelled: ['prosecution.file-decided'],
    warn: { before: days(3), whom: PROCURACY },
  },
  {
    id: '337.protest',
    law: 'BLTTHS 337(2)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Kháng nghị quyết định tạm đình chỉ, đình chỉ của Tòa án',
      en: 'Protest the decision of the court to suspend or terminate',
    },
    option: true,
    about: 'notice',
    starts: [decidedByCourt('trial-suspension', 'trial-termination', 'defendant-suspension', 'defendant-termination')],
    counted: { from: 'start', field: 'decidedAt', text: { vi: 'ngày Tòa án ra quyết định', en: 'the decision' } },
    limit: days(7),
    met: ['prosecution.decision-protested'],
    warn: { before: days(2), whom: PROCURACY },
  },
  focalPoint({
    ...suspended,
    id: '14-focal-point.court',
    law: 'TTLT 01/2020 14(1)(a)',
    assigned: ['prosecution.focal-point-assigned'],
    which: unsaid('accused'),
    whom: PROCURACY,
  }),
  ...periodicReviews({
    ...leading,
    id: 'R24.court',
    duty: {
      vi: 'Chủ trì rà soát định kỳ vụ án mà Tòa án tạm đình chỉ',
      en: 'Lead the review of the trial that the court has suspended',
    },
    ...suspended,
    which: unsaid('accused'),
  }),
  ...periodicReviews({
    ...leading,
    id: 'R24.court.accused',
    duty: {
      vi: 'Chủ trì rà soát định kỳ việc Tòa án tạm đình chỉ vụ án đối với bị cáo',
      en: 'Lead the review of the defendant whose trial the court has suspended',
    },
    about: 'accused',
    suspended: [
      { event: COURT_DECISION, when: both(says('decision', 'defendant-suspension'), saysSomething('accused')) },
    ],
    which: saysSomething('accused'),
    over: [
      decidedByCourt('defendant-resumption', 'defendant-termination', 'separate-trial', 'trial-termination'),
      { event: COURT_DECISION, when: both(ANNULLED, saysSomething('accused')) },
      { event: COURT_DECISION, when: ENDED_WITH_ALL },
      ...BACK,
    ],
  }),
  {
    id: '341',
    law: 'BLTTHS 341(1)',
    valid: { from: '2018-01-01' },
    duty: { vi: 'Trả lại hồ sơ vụ án cho Tòa án cấp phúc thẩm', en: 'Give the file back to the court of appeal' },
    starts: ['prosecution.appeal-study-opened'],
    counted: { from: 'start', text: { vi: 'ngày nhận được hồ sơ vụ án', en: 'receipt of the file' } },
    limit: days(15), // of a province; the high procuracies ended with their courts on 01/07/2025
    extended: { by: ['prosecution.appeal-study-extended'], upTo: [days(10)] }, // 25 in all
    met: ['prosecution.appeal-file-studied'],
    warn: { before: days(3), whom: PROCURACY },
  },
  {
    id: '341.evidence',
    law: 'BLTTHS 341(2)',
    valid: { from: '2018-01-01' },
    duty: {
      vi: 'Trả lại chứng cứ, tài liệu, đồ vật bổ sung cho Tòa án cấp phúc thẩm',
      en: 'Give the court of appeal back what has come since',
    },
    about: 'exchange',
    starts: ['prosecution.appeal-evidence-received'],
    counted: { from: 'start', text: { vi: 'ngày nhận được chứng cứ, tài liệu, đồ vật', en: 'receipt of that' } },
    limit: days(3),
    met: ['prosecution.appeal-evidence-returned'],
    warn: { before: days(1), whom: PROCURACY },
  },
];
