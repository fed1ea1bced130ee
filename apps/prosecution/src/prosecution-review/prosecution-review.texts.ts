import type { ProblemTexts, Text } from '@la-chan/platform';
import type { OfAHeadWithdrawal, OfAPetition } from './prosecution-review';

/** What people read when a decision of a procuracy below may not be reviewed so. */
export const prosecutionReviewProblems = {
  'of-a-head-withdrawal': {
    status: 409,
    title: { vi: 'Không phù hợp với báo cáo này', en: 'Not of such a report' },
    detail: {
      vi: 'Chỉ phân công hoặc không phân công Phó Viện trưởng khi Viện trưởng cấp dưới phải từ chối hoặc bị thay đổi; báo cáo đó không có quyết định để rút, đình chỉ, hủy bỏ.',
      en: 'A deputy is assigned, or not, only where the head of the procuracy below has to withdraw; nothing is overruled then.',
    },
  },
  'of-a-petition': {
    status: 409,
    title: { vi: 'Chỉ áp dụng khi giải quyết kiến nghị', en: 'Only on a petition' },
    detail: {
      vi: 'Chỉ giữ nguyên quyết định bị Cơ quan điều tra kiến nghị, và chỉ thay đổi lệnh, quyết định đã được phê chuẩn; thay đổi quyết định khởi tố bị can thì nêu tội danh.',
      en: 'A decision is kept on the petition of a body alone, and only what was approved is changed: a charge by naming its crime.',
    },
  },
} satisfies Record<(OfAPetition | OfAHeadWithdrawal)['code'], ProblemTexts[string]>;

/** Names of acts and statuses. */
export const prosecutionReviewTerms: Readonly<Record<string, Text>> = {
  'prosecution-review.open': {
    vi: 'nhận quyết định của Viện kiểm sát cấp dưới',
    en: 'receive a decision of a procuracy below',
  },
  'prosecution-review.openPetition': { vi: 'nhận kiến nghị của Cơ quan điều tra', en: 'receive a petition of a body' },
  'prosecution-review.openWithdrawal': {
    vi: 'nhận báo cáo Viện trưởng cấp dưới phải từ chối hoặc bị thay đổi',
    en: 'receive the report that the head of a procuracy below has to withdraw',
  },
  'prosecution-review.replaced': { vi: 'đã phân công Phó Viện trưởng thay thế', en: 'a deputy is assigned' },
  'prosecution-review.denied': { vi: 'không có Phó Viện trưởng thay thế', en: 'no deputy can be assigned' },
  'prosecution-review.assignDeputy': {
    vi: 'phân công Phó Viện trưởng của Viện kiểm sát cấp dưới thay thế Viện trưởng',
    en: 'assign a deputy of the procuracy below in place of its head',
  },
  'prosecution-review.denyDeputy': {
    vi: 'trả lời không có Phó Viện trưởng thay thế',
    en: 'answer that no deputy can be assigned',
  },
  'prosecution-review.received': { vi: 'đang kiểm tra', en: 'being looked at' },
  'prosecution-review.overruled': { vi: 'đã rút, đình chỉ, hủy bỏ', en: 'overruled' },
  'prosecution-review.kept': { vi: 'không nhất trí với kiến nghị', en: 'kept' },
  'prosecution-review.withdrawn': { vi: 'đã giải quyết bằng văn bản giấy', en: 'answered on paper' },
  'prosecution-review.recordWithdrawal': {
    vi: 'ghi nhận kiến nghị đã được giải quyết bằng văn bản giấy',
    en: 'record that the petition was answered on paper',
  },
  'prosecution-review.keep': {
    vi: 'không nhất trí với kiến nghị, giữ nguyên quyết định của Viện kiểm sát cấp dưới',
    en: 'keep what the procuracy below has decided',
  },
  'prosecution-review.overrule': {
    vi: 'rút, đình chỉ, hủy bỏ quyết định của Viện kiểm sát cấp dưới',
    en: 'overrule what the procuracy below has decided',
  },
  'prosecution-review.recordService': { vi: 'ghi nhận đã gửi', en: 'record the service' },
  'prosecution-review.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
};
