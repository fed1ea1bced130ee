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
      vi: 'Quyết định khởi tố vụ án của Hội đồng xét xử chỉ được giữ nguyên hoặc bị hủy, trừ khi kháng nghị đã rút.',
      en: 'What a panel has initiated is upheld or annulled, unless the protest is withdrawn.',
    },
  },
  'appeals-maintained': {
    status: 409,
    title: { vi: 'Chưa rút toàn bộ kháng cáo, kháng nghị', en: 'Not everything is withdrawn' },
    detail: {
      vi: 'Chỉ đình chỉ việc xét xử, xét kháng cáo, kháng nghị khi người kháng cáo, Viện kiểm sát đã rút toàn bộ kháng cáo, kháng nghị.',
      en: 'An appeal is dismissed once every appeal and protest is withdrawn.',
    },
  },
  'no-such-appeal': {
    status: 409,
    title: { vi: 'Không có kháng cáo, kháng nghị đó', en: 'No such appeal' },
    detail: {
      vi: 'Người này không có kháng cáo, kháng nghị nào còn được giữ.',
      en: 'Of this one no appeal or protest is maintained.',
    },
  },
  'which-part-annulled': {
    status: 409,
    title: { vi: 'Chưa nêu rõ phần bị hủy', en: 'Which part is annulled' },
    detail: {
      vi: 'Khi hủy quyết định mà nhiều phần khác nhau bị kháng cáo, kháng nghị thì cần nêu phần bị hủy, trong số các phần đó.',
      en: 'Where a decision is annulled of which different parts were appealed, it is said which of these.',
    },
  },
  'several-appealed': {
    status: 409,
    title: { vi: 'Có nhiều kháng cáo', en: 'Several appeals' },
    detail: {
      vi: 'Nhiều người cùng tư cách đã kháng cáo; cần nêu rõ kháng cáo nào được thay đổi hoặc rút.',
      en: 'Several of this kind have appealed; it has to be said which appeal is changed or withdrawn.',
    },
  },
} satisfies Record<SessionRefusal['code'], ProblemTexts[string]>;

/** Names of acts and statuses. */
export const sessionTerms: Readonly<Record<string, Text>> = {
  'session.receive': { vi: 'nhận hồ sơ để mở phiên họp', en: 'receive what a court below asks' },
  'session.open': { vi: 'chờ mở phiên họp', en: 'open' },
  'session.set': { vi: 'đã ấn định phiên họp', en: 'set' },
  'session.decided': { vi: 'đã giải quyết', en: 'decided' },
  'session.setDay': { vi: 'ấn định ngày mở phiên họp', en: 'set the day' },
  'session.reviewDecision': {
    vi: 'ra quyết định phúc thẩm đối với quyết định sơ thẩm',
    en: 'decide on a decision of first instance',
  },
  'session.recordWithdrawal': {
    vi: 'ghi nhận rút kháng cáo, kháng nghị quyết định',
    en: 'record that an appeal against a decision is withdrawn',
  },
  'session.deliver': {
    vi: 'gửi quyết định cho những người phải được gửi',
    en: 'give what was decided to whom it is for',
  },
  'session.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
  'session.settleCompetence': {
    vi: 'giải quyết tranh chấp thẩm quyền xét xử',
    en: 'settle a dispute over competence',
  },
  'session.decideLateness': { vi: 'quyết định về kháng cáo quá hạn', en: 'decide on a late appeal' },
};
