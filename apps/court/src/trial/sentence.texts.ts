import type { ProblemTexts } from '@la-chan/platform';
import type { SentenceRefusal } from '@la-chan/procedure';

/** What people read when a judgment may not say what they wish, at first instance or on appeal. */
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
  'part-not-amended': {
    status: 409,
    title: { vi: 'Phần này của bản án không được sửa', en: 'This part is not amended' },
    detail: {
      vi: 'Chỉ quyết định hình phạt đối với người mà phần bản án sơ thẩm về họ được sửa.',
      en: 'A penalty is decided on appeal of whose part of the judgment is amended.',
    },
  },
  'parts-go-apart': {
    status: 409,
    title: { vi: 'Các phần của bản án phúc thẩm không đi cùng nhau', en: 'These parts do not go together' },
    detail: {
      vi: 'Hồ sơ đi một nơi, theo kết quả chung: điều tra lại hoặc xét xử lại. Đối với người khác chỉ là giữ nguyên, sửa, đình chỉ.',
      en: 'The file goes one way, which its outcome says: to be investigated or to be tried again. Of others the part is upheld, amended, dismissed or terminated.',
    },
  },
} satisfies Record<SentenceRefusal['code'], ProblemTexts[string]>;
