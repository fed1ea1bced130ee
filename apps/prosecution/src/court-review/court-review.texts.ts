import type { ProblemTexts, Text } from '@la-chan/platform';
import { prosecutionProblems } from '../prosecution-file/prosecution-file.problems';
import type { ReviewRefusal } from './court-review';

/** What people read when a review may not go on as they wish. */
export const reviewProblems = {
  'protest-too-late': prosecutionProblems['protest-too-late'],
  'protest-widened': prosecutionProblems['protest-widened'],
  'not-of-this-decision': {
    status: 409,
    title: { vi: 'Không thuộc bản án, quyết định này', en: 'Not of this judgment or decision' },
    detail: {
      vi: 'Bản án, quyết định này không nói về người đó.',
      en: 'The judgment or decision is not about this defendant.',
    },
  },
  'asked-of-another': {
    status: 409,
    title: { vi: 'Yêu cầu không phù hợp với bản án hoặc quyết định', en: 'Not what such a protest asks for' },
    detail: {
      vi: 'Bản án và quyết định có những phần được kháng nghị và những yêu cầu khác nhau.',
      en: 'A judgment and a decision have other parts that are protested, and are asked for other things.',
    },
  },
} satisfies Record<ReviewRefusal['code'], ProblemTexts[string]>;

/** Names of acts and statuses. */
export const reviewTerms: Readonly<Record<string, Text>> = {
  'court-review.open': { vi: 'nhận bản án, quyết định của Tòa án', en: 'receive what a court has decided' },
  'court-review.received': { vi: 'đang kiểm sát', en: 'being looked at' },
  'court-review.protested': { vi: 'đã kháng nghị', en: 'protested' },
  'court-review.protest': { vi: 'kháng nghị của Viện kiểm sát cấp trên', en: 'protest' },
  'court-review.changeProtest': { vi: 'thay đổi, bổ sung kháng nghị', en: 'change the protest' },
  'court-review.withdrawProtest': { vi: 'rút kháng nghị', en: 'withdraw the protest' },
  'court-review.recordCassation': {
    vi: 'ghi nhận quyết định giám đốc thẩm, tái thẩm',
    en: 'note what a higher court has decided of it',
  },
  'court-review.recordService': { vi: 'ghi nhận đã gửi', en: 'record the service' },
  'court-review.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
};
