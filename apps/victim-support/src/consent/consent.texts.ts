import type { ProblemTexts, Text } from '@la-chan/platform';
import type { ConsentRefusal } from './consent';

/** What people read when others may not be told of a victim. */
export const consentProblems = {
  'consent-missing': {
    status: 409,
    title: { vi: 'Chưa có sự đồng ý', en: 'No consent' },
    detail: {
      vi: 'Không có sự đồng ý còn hiệu lực cho cơ quan, mục đích và nội dung này. Việc từ chối đã được ghi lại.',
      en: 'No consent holds for this agency, this purpose and these records. The refusal is recorded.',
    },
  },
} satisfies Omit<Record<ConsentRefusal['code'], ProblemTexts[string]>, 'representative-missing'>;

/** Names of acts and statuses. */
export const consentTerms: Readonly<Record<string, Text>> = {
  'consent.given': { vi: 'đã đồng ý', en: 'given' },
  'consent.withdrawn': { vi: 'đã rút, chờ các nơi xóa', en: 'withdrawn, to be erased by its holders' },
  'consent.acknowledged': { vi: 'đã rút, các nơi đã xóa', en: 'withdrawn, and erased everywhere' },
  'consent.withdraw': { vi: 'rút sự đồng ý', en: 'withdraw' },
  'consent.acknowledge': { vi: 'ghi nhận đã xóa', en: 'record an erasure' },
};
