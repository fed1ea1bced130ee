import type { ProblemTexts } from '@la-chan/platform';
import type { SentenceRefusal } from '@la-chan/procedure';

/** What people read when a judgment may not say what they wish, at first instance or on appeal. */
export const sentenceProblems = {
  'not-convicted': {
    status: 409,
    title: { vi: 'Người này không bị tuyên có tội', en: 'Not convicted' },
    detail: {
      vi: 'Hình phạt bổ sung chỉ áp dụng đối với người bị tuyên có tội và không được miễn, về tội mà người đó bị kết án.',
      en: 'Only who is convicted, and not exempted, gets a penalty beside the principal one, for a crime of that conviction.',
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
  'penalty-for-which-crime': {
    status: 409,
    title: { vi: 'Chưa nêu hình phạt bổ sung về tội nào', en: 'Not said for which crime' },
    detail: {
      vi: 'Người bị kết án về nhiều tội mà tội nặng nhất không phải là tội mua bán người: nêu điều luật mà hình phạt bổ sung căn cứ vào.',
      en: 'Of who is convicted of several crimes, the heaviest of another article than those of trafficking, it is said under which article a penalty beside is.',
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
  'sentence-for-each-crime': {
    status: 409,
    title: { vi: 'Chưa quyết định hình phạt đối với từng tội', en: 'No sentence for each crime' },
    detail: {
      vi: 'Người bị kết án về nhiều tội có hình phạt đối với từng tội và hình phạt chung.',
      en: 'Who is convicted of several crimes has a sentence for each, and the one that joins them.',
    },
  },
  'sentences-not-joined': {
    status: 409,
    title: { vi: 'Hình phạt chung không tổng hợp các hình phạt đã tuyên', en: 'Not what the sentences add up to' },
    detail: {
      vi: 'Hình phạt chung không nhẹ hơn hình phạt nặng nhất, không quá tổng các hình phạt đã tuyên và mức cao nhất của hình phạt chung: 30 năm tù, 03 năm cải tạo không giam giữ, trừ khi có cấu hình khác.',
      en: 'The joint sentence is not under the heaviest of them, nor over their sum and the longest joint term: 30 years in prison or 3 of non-custodial reform, unless that is read otherwise here.',
    },
  },
  'not-the-crimes-judged': {
    status: 409,
    title: { vi: 'Không đúng các tội đã xét xử', en: 'Not the crimes that were judged' },
    detail: {
      vi: 'Bản án phúc thẩm quyết định về từng tội mà bản án sơ thẩm đã tuyên, phù hợp với kết luận đối với người đó.',
      en: 'A judgment on appeal decides on each crime that the judgment has found, as its verdict on this one says.',
    },
  },
  'graver-without-appeal': {
    status: 409,
    title: { vi: 'Không có kháng nghị, kháng cáo theo hướng nặng hơn', en: 'Graver than anybody has appealed for' },
    detail: {
      vi: 'Chỉ áp dụng điều, khoản về tội nặng hơn khi Viện kiểm sát kháng nghị hoặc bị hại kháng cáo đối với người đó.',
      en: 'A graver crime or clause is applied where the procuracy has protested, or a victim has appealed, about this one.',
    },
  },
  'acquitted-on-what-ground': {
    status: 409,
    title: { vi: 'Chưa nêu căn cứ tuyên không có tội', en: 'Not said on what ground somebody is acquitted' },
    detail: {
      vi: 'Tuyên không có tội thì nêu căn cứ, đối với từng tội nếu tuyên riêng từng tội; chỉ khi tuyên không có tội mới có căn cứ này.',
      en: 'An acquittal says on what ground it is, of each crime where they are told apart; nothing else has such a ground.',
    },
  },
} satisfies Record<SentenceRefusal['code'], ProblemTexts[string]>;
