import type { Text } from '@la-chan/platform';

/** Names of acts and statuses. */
export const prosecutionReviewTerms: Readonly<Record<string, Text>> = {
  'prosecution-review.received': { vi: 'đang kiểm tra', en: 'being looked at' },
  'prosecution-review.overruled': { vi: 'đã rút, đình chỉ, hủy bỏ', en: 'overruled' },
  'prosecution-review.overrule': {
    vi: 'rút, đình chỉ, hủy bỏ quyết định của Viện kiểm sát cấp dưới',
    en: 'overrule what the procuracy below has decided',
  },
  'prosecution-review.recordService': { vi: 'ghi nhận đã gửi', en: 'record the service' },
  'prosecution-review.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
};
