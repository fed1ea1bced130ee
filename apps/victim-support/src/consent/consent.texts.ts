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
  'not-a-holder': {
    status: 409,
    title: { vi: 'Không chờ nơi này xóa', en: 'No erasure is awaited from there' },
    detail: {
      vi: 'Không có nơi nào như vậy đang giữ thông tin theo sự đồng ý này, hoặc nơi đó đã xóa.',
      en: 'Nobody holds anything under this consent there, or it is erased already.',
    },
  },
  'holder-answers-itself': {
    status: 409,
    title: { vi: 'Cơ quan này tự trả lời', en: 'The agency answers itself' },
    detail: {
      vi: 'Nơi giữ thông tin là một cơ quan trên nền tảng và tự báo đã xóa qua hệ thống.',
      en: 'The holder is an agency of the platform, and says over it that it has erased.',
    },
  },
  'recipient-unknown': {
    status: 422,
    title: { vi: 'Nơi nhận không có trong sổ', en: 'The recipient is not in the register' },
    detail: {
      vi: '{id} không phải cơ quan trên nền tảng và hiện không có trong sổ nơi nhận bên ngoài.',
      en: '{id} is no agency of the platform, and today no body of the register of those outside.',
    },
  },
  'body-known-already': {
    status: 409,
    title: { vi: 'Mã đã có', en: 'The id is in use' },
    detail: {
      vi: '{id} đã là mã của một cơ quan trên nền tảng hoặc một nơi nhận trong sổ.',
      en: '{id} names an agency of the platform, or a body of the register, already.',
    },
  },
} satisfies Omit<
  Record<ConsentRefusal['code'] | 'recipient-unknown' | 'body-known-already', ProblemTexts[string]>,
  'representative-missing'
>;

/** Names of acts and statuses. */
export const consentTerms: Readonly<Record<string, Text>> = {
  'consent.give': { vi: 'đồng ý', en: 'give consent' },
  'consent.given': { vi: 'đã đồng ý', en: 'given' },
  'consent.withdrawn': { vi: 'đã rút, chờ các nơi xóa', en: 'withdrawn, to be erased by its holders' },
  'consent.acknowledged': { vi: 'đã rút, các nơi đã xóa', en: 'withdrawn, and erased everywhere' },
  'consent.withdraw': { vi: 'rút sự đồng ý', en: 'withdraw' },
  'consent.acknowledge': { vi: 'ghi nhận đã xóa', en: 'record an erasure' },
  'consent.correct': { vi: 'hiệu chỉnh', en: 'correct' },
};
