import type { ProblemTexts, Text } from '@la-chan/platform';
import type { SessionRefusal } from './session';

/** What people read when a session may not go on as they wish. */
export const sessionProblems = {
  'session-about-another-matter': {
    status: 409,
    title: { vi: 'Phiên họp về việc khác', en: 'A session about another matter' },
    detail: {
      vi: 'Việc này là xét một quyết định sơ thẩm, một kháng cáo quá hạn, hoặc một tranh chấp thẩm quyền xét xử, không phải việc khác.',
      en: 'This is about a decision of first instance, a late appeal or a dispute over competence, and about nothing else.',
    },
  },
  'initiation-upheld-or-annulled': {
    status: 409,
    title: { vi: 'Chỉ giữ nguyên hoặc hủy quyết định khởi tố', en: 'An initiation is upheld or annulled' },
    detail: {
      vi: 'Quyết định khởi tố vụ án của Hội đồng xét xử chỉ được giữ nguyên hoặc bị hủy.',
      en: 'What a panel has initiated is upheld or annulled, and nothing else.',
    },
  },
} satisfies Record<SessionRefusal['code'], ProblemTexts[string]>;

/** Names of acts and statuses. */
export const sessionTerms: Readonly<Record<string, Text>> = {
  'session.open': { vi: 'chờ mở phiên họp', en: 'open' },
  'session.set': { vi: 'đã ấn định phiên họp', en: 'set' },
  'session.decided': { vi: 'đã giải quyết', en: 'decided' },
  'session.setDay': { vi: 'ấn định ngày mở phiên họp', en: 'set the day' },
  'session.reviewDecision': {
    vi: 'ra quyết định phúc thẩm đối với quyết định sơ thẩm',
    en: 'decide on a decision of first instance',
  },
  'session.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
  'session.settleCompetence': {
    vi: 'giải quyết tranh chấp thẩm quyền xét xử',
    en: 'settle a dispute over competence',
  },
  'session.decideLateness': { vi: 'quyết định về kháng cáo quá hạn', en: 'decide on a late appeal' },
};
