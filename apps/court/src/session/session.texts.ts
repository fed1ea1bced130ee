import type { ProblemTexts, Text } from '@la-chan/platform';
import type { SessionRefusal } from './session';

/** What people read when a session may not go on as they wish. */
export const sessionProblems = {
  'session-about-another-matter': {
    status: 409,
    title: { vi: 'Phiên họp về việc khác', en: 'A session about another matter' },
    detail: {
      vi: 'Phiên họp này xét một quyết định sơ thẩm, hoặc một kháng cáo quá hạn, chứ không phải cả hai.',
      en: 'This session is about a decision of first instance, or about a late appeal, not about both.',
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
  'session.decideLateness': { vi: 'quyết định về kháng cáo quá hạn', en: 'decide on a late appeal' },
};
