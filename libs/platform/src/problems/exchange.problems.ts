import type { ProblemTexts } from './catalogue';

/** What is between two agencies: an exchange, what was sent sealed with it, figures that are compared. */
export const exchangeProblems = {
  'missing-not-named': {
    status: 409,
    title: { vi: 'Chưa nêu tài liệu, đồ vật còn thiếu', en: 'What is missing is not named' },
    detail: {
      vi: 'Hồ sơ có bảng kê kèm theo: hãy nêu tài liệu, đồ vật, vật chứng nào trong bảng kê còn thiếu.',
      en: 'A list came along: name the documents, objects and exhibits of it that are missing.',
    },
  },
  'not-listed': {
    status: 422,
    title: { vi: 'Không có trong bảng kê', en: 'Not on the list' },
    detail: {
      vi: 'Chỉ nêu tài liệu, đồ vật, vật chứng có trong bảng kê kèm theo.',
      en: 'Only documents, objects and exhibits of the list that came along are named.',
    },
  },
  'dossier-erased': {
    status: 410,
    title: { vi: 'Hồ sơ kèm theo đã xóa', en: 'The dossier was erased' },
    detail: {
      vi: 'Nội dung niêm phong của trao đổi này đã được xóa ở cả hai cơ quan; chữ ký vẫn kiểm tra được.',
      en: 'What was sent sealed in this exchange was erased at both agencies; its signatures still verify.',
    },
  },
  'dossier-not-open': {
    status: 409,
    title: { vi: 'Hồ sơ kèm theo chưa mở được', en: 'The dossier does not open yet' },
    detail: {
      vi: 'Khóa kèm theo không mở được hồ sơ. Bên gửi sẽ tự động gửi lại với khóa đang có hiệu lực; hãy thử lại sau.',
      en: 'The key that came with it does not open it. It is sent again by itself for the key in force: try again later.',
    },
  },
  'opening-key-gone': {
    status: 409,
    title: { vi: 'Thiếu khóa mở hồ sơ', en: 'The opening key is gone' },
    detail: {
      vi: 'Khóa cũ dùng để mở hồ sơ này đã bị bỏ khỏi tệp khóa quá sớm. Người vận hành cần trả lại khóa đó vào retiredOpening.',
      en: 'The old key that opens this dossier was dropped from the keys file too soon. An operator has to put it back into retiredOpening.',
    },
  },
  'exchange-out-of-course': {
    status: 409,
    title: { vi: 'Trao đổi đã sang bước khác', en: 'The exchange has moved on' },
    detail: {
      vi: 'Không thể thực hiện “{message}” khi trao đổi đang ở bước “{status}”.',
      en: '“{message}” is not possible while the exchange is “{status}”.',
    },
  },
  'figures-differ': {
    status: 409,
    title: { vi: 'Số liệu không khớp với sổ gốc', en: 'The figures differ from the journal' },
    detail: {
      vi: 'Sổ gốc của cơ quan cho số liệu khác; không thể xác nhận. Hãy trả lời không thống nhất: chênh lệch được gửi kèm.',
      en: 'The agency’s own journal says otherwise, so they cannot be confirmed. Dispute them: the difference goes with it.',
    },
  },
  'figures-agree': {
    status: 409,
    title: { vi: 'Số liệu khớp với sổ gốc', en: 'The figures agree with the journal' },
    detail: {
      vi: 'Sổ gốc của cơ quan cho cùng số liệu. Nếu thực tế khác, hãy ghi nhận việc còn thiếu trước rồi trả lời.',
      en: 'The agency’s own journal says the same. Where things are otherwise, record what is missing first.',
    },
  },
  'no-competent-agency': {
    status: 422,
    title: { vi: 'Không có cơ quan có thẩm quyền', en: 'No competent agency' },
    detail: {
      vi: 'Danh bạ không có cơ quan nào có thẩm quyền đối với địa bàn {unit}.',
      en: 'The directory knows no competent agency for unit {unit}.',
    },
  },
} as const satisfies ProblemTexts;
