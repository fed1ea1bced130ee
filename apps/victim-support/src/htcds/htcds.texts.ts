import { cellProblem, type ProblemTexts } from '@la-chan/platform';

/** Why a row of a shelter's file cannot stand, and why a file may not go out. */
export const htcdsProblems: ProblemTexts = {
  'htcds-without-consent': cellProblem(
    'Người này không đồng ý cho lưu giữ dữ liệu. Nếu cần bảo vệ, hãy thông báo theo Điều 27 của Luật.',
    'The person does not agree that the data are kept. Where protection is needed, refer her under article 27.',
  ),
  'htcds-not-a-victim': cellProblem(
    'Cơ sở đã kết luận không phải nạn nhân, nên không mở hồ sơ.',
    'The shelter holds her to be no victim; no file is opened.',
  ),
  'htcds-contradiction': cellProblem(
    'Trái với hình thức bóc lột đã ghi trong cùng hồ sơ.',
    'Contradicts a form of exploitation that the same file tells.',
  ),
  'cell-not-a-language': cellProblem(
    'Không phải mã ngôn ngữ; ví dụ vie, khm.',
    'Not the code of a language; for example vie, khm.',
  ),
  'told-over-the-bus': {
    status: 422,
    title: { vi: 'Cơ quan này trên nền tảng', en: 'An agency of the platform' },
    detail: {
      vi: 'Hãy cung cấp thông tin qua hệ thống: nội dung được mã hóa và xóa được khi rút sự đồng ý.',
      en: 'Tell it over the platform: what it is told is sealed, and erased when the consent is withdrawn.',
    },
  },
  'persons-not-named': {
    status: 422,
    title: { vi: 'Chưa nêu những người được yêu cầu cung cấp', en: 'The persons are not named' },
    detail: {
      vi: 'Yêu cầu theo luật là về những người cụ thể; hãy nêu hồ sơ của họ.',
      en: 'A request that rests on the law is about certain persons; name their files.',
    },
  },
};
