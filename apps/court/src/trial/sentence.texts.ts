import type { ProblemTexts } from '@la-chan/platform';
import type { SentenceRefusal } from '@la-chan/procedure';

/** What people read when a judgment may not say what they wish. */
export const sentenceProblems = {
  'not-convicted': {
    status: 409,
    title: { vi: 'Người này không bị tuyên có tội', en: 'Not convicted' },
    detail: {
      vi: 'Hình phạt bổ sung chỉ áp dụng đối với người bị tuyên có tội và không được miễn.',
      en: 'Only who is convicted, and not exempted, gets a penalty beside the principal one.',
    },
  },
  'penalty-not-allowed': {
    status: 409,
    title: { vi: 'Điều luật không quy định hình phạt bổ sung này', en: 'A penalty that the article does not allow' },
    detail: {
      vi: 'Khoản cuối của điều luật không quy định hình phạt bổ sung này, hoặc không ở mức này.',
      en: 'The last clause of the article does not allow this penalty, or not so much of it.',
    },
  },
} satisfies Record<SentenceRefusal['code'], ProblemTexts[string]>;
