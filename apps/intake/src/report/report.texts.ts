import type { ProblemTexts, Text } from '@la-chan/platform';
import type { ReportRefusal } from './report';

/** What people read when a report may not go on as they wish. */
export const reportProblems = {
  'commune-desk-may-not-close': {
    status: 409,
    title: { vi: 'Công an cấp xã không kết thúc nguồn tin', en: 'A commune desk does not close a report' },
    detail: {
      vi: 'Hãy chuyển nguồn tin đến Cơ quan điều tra; chỉ vi phạm hành chính được xử lý, đơn trùng được lưu tại chỗ, đơn thư gửi qua bưu điện thuộc thủ tục khác được chuyển đến cơ quan có thẩm quyền.',
      en: 'Pass the report on to the investigating body; at the desk only an administrative violation is dealt with, a letter sent again kept, and one by post that is for another procedure passed on to the body that it is for.',
    },
  },
  'classify-before-handover': {
    status: 409,
    title: { vi: 'Chưa phân loại', en: 'Not classified yet' },
    detail: {
      vi: 'Hãy phân loại trước khi chuyển, trừ khi khẩn cấp.',
      en: 'Classify the report before handing it over, unless it is urgent.',
    },
  },
  'nothing-held-ordinary': {
    status: 409,
    title: { vi: 'Không phải nguồn tin thông thường', en: 'Not held ordinary' },
    detail: {
      vi: 'Chỉ ghi nhận khi Công an xã, phường, Đồn Công an đang xử lý nguồn tin được phân loại là thông thường.',
      en: 'Only what the police of a commune have classified as ordinary, and still handle, is found to be urgent after all.',
    },
  },
  'no-receipt-given': {
    status: 409,
    title: { vi: 'Chưa viết Giấy biên nhận', en: 'No receipt was given' },
    detail: {
      vi: 'Người trực tiếp đến gửi văn bản được giao một bản Giấy biên nhận; hãy ghi số của giấy đó.',
      en: 'Whoever hands in a paper is given a receipt: record its number.',
    },
  },
  'no-crime-not-found': {
    status: 409,
    title: { vi: 'Chưa xác định không có tội phạm', en: 'Not found to be no crime' },
    detail: {
      vi: 'Chỉ kết thúc khi kết quả phân loại là không có dấu hiệu tội phạm, trừ đơn trùng không có tình tiết mới.',
      en: 'Only what was classified as no crime is closed, or what was sent again without new facts.',
    },
  },
  'no-crime-is-decided': {
    status: 409,
    title: { vi: 'Phải có quyết định không khởi tố', en: 'It takes a decision not to initiate a case' },
    detail: {
      vi: 'Không có dấu hiệu tội phạm thì Thủ trưởng, Phó Thủ trưởng Cơ quan điều tra ra quyết định không khởi tố sau khi kiểm tra, xác minh; trực ban chỉ kết thúc đơn, thư thuộc thủ tục khác hoặc đơn trùng.',
      en: 'Where there are no signs of a crime, the head of the investigating body decides not to initiate a case once that was verified; a desk closes only what is for another procedure, or was sent again.',
    },
  },
  'merge-into-itself': {
    status: 422,
    title: { vi: 'Không thể nhập vào chính nó', en: 'Not into itself' },
    detail: { vi: 'Hãy chọn một nguồn tin khác.', en: 'Choose another report.' },
  },
  'received-before': {
    status: 409,
    title: { vi: 'Không phải nguồn tin nhận trước', en: 'Not the one received first' },
    detail: {
      vi: 'Theo quy ước của hệ thống, nguồn tin cùng nội dung được nhập vào nguồn tin nhận trước, thời hạn tính từ nguồn tin đó.',
      en: 'By a rule of the platform reports of the same matter are merged into the one received first, from which the limit runs.',
    },
  },
  'sent-on-paper': {
    status: 409,
    title: { vi: 'Nguồn tin đã chuyển bằng văn bản giấy', en: 'The report was sent on paper' },
    detail: {
      vi: 'Không thể gửi thêm theo nguồn tin đó; hãy chuyển nguồn tin này riêng.',
      en: 'Nothing can follow it to the body that has it: hand this report over by itself.',
    },
  },
  'anonymous-reporter': {
    status: 409,
    title: { vi: 'Người báo tin ẩn danh', en: 'The reporter is anonymous' },
    detail: { vi: 'Không có người để thông báo.', en: 'There is nobody to tell.' },
  },
  'commune-desk-does-not-notify': {
    status: 409,
    title: { vi: 'Không thuộc trách nhiệm Công an cấp xã', en: 'Not owed by a commune desk' },
    detail: {
      vi: 'Cơ quan điều tra thông báo cho Viện kiểm sát.',
      en: 'The investigating body notifies the procuracy.',
    },
  },
  'no-result-yet': {
    status: 409,
    title: { vi: 'Chưa có kết quả giải quyết', en: 'No result yet' },
    detail: { vi: 'Nguồn tin chưa được giải quyết xong.', en: 'The report is not resolved yet.' },
  },
  'post-of-a-commune-desk': {
    status: 422,
    title: { vi: 'Không phải Công an cấp xã', en: 'Not a commune desk' },
    detail: {
      vi: 'Chỉ Công an xã, phường, Đồn, Trạm Công an ghi nơi tiếp nhận này.',
      en: 'Only a commune desk says at which of its posts a report was received.',
    },
  },
  'recommendation-to-a-commune-desk': {
    status: 422,
    title: {
      vi: 'Công an xã, phường, Đồn, Trạm Công an không tiếp nhận kiến nghị khởi tố',
      en: 'No recommendation goes to a commune desk',
    },
    detail: {
      vi: 'Kiến nghị khởi tố được gửi cho Cơ quan điều tra hoặc Viện kiểm sát; Công an xã, phường, Đồn, Trạm Công an tiếp nhận tố giác, tin báo về tội phạm.',
      en: 'A recommendation to initiate a case goes to the investigating body or the procuracy; the police of a commune receive denunciations and reports of crimes.',
    },
  },
  'anonymity-of-a-known-reporter': {
    status: 422,
    title: { vi: 'Người báo tin không ẩn danh', en: 'The reporter is not anonymous' },
    detail: {
      vi: 'Lý do không biết người báo tin chỉ ghi khi tin ẩn danh.',
      en: 'Why nobody knows the reporter is said of an anonymous report alone.',
    },
  },
  'outlet-of-a-media-item': {
    status: 422,
    title: { vi: 'Không phải tin trên phương tiện thông tin đại chúng', en: 'Not a media item' },
    detail: {
      vi: 'Chỉ tin trên phương tiện thông tin đại chúng được xử lý ban đầu tại nơi cơ quan báo chí có trụ sở.',
      en: 'Only a media item is first handled where the outlet has its seat.',
    },
  },
  'not-a-surrender': {
    status: 409,
    title: { vi: 'Không phải trường hợp tự thú', en: 'Nobody gave himself up' },
    detail: { vi: 'Nguồn tin này không phải do người phạm tội tự thú.', en: 'This report is not of an offender.' },
  },
  'received-after-it-was-acted-on': {
    status: 422,
    title: { vi: 'Tiếp nhận sau việc đã làm', en: 'Received after it was acted on' },
    detail: {
      vi: 'Thời điểm tiếp nhận không thể sau việc đã làm đối với nguồn tin, cũng không thể ở tương lai.',
      en: 'A report is received before anything is done about it, and never in the future.',
    },
  },
  'child-unattended': {
    status: 422,
    title: { vi: 'Người dưới 18 tuổi trình báo một mình', en: 'A reporter under 18, alone' },
    detail: {
      vi: 'Hãy mời người giám hộ, người đại diện; nếu không đến kịp thì mời người chứng kiến hoặc ghi âm, ghi hình.',
      en: 'Call the guardian or representative; where they cannot come in time, a witness, or record it.',
    },
  },
} satisfies Record<ReportRefusal['code'] | 'child-unattended', ProblemTexts[string]>;

/** Names of acts and statuses. */
export const reportTerms: Readonly<Record<string, Text>> = {
  'report.receive': { vi: 'tiếp nhận', en: 'receive' },
  'report.bringIn': { vi: 'nhập sổ tiếp nhận', en: 'bring in a register' },
  'report.received': { vi: 'đã tiếp nhận', en: 'received' },
  'report.classified': { vi: 'đã phân loại', en: 'classified' },
  'report.offered': { vi: 'đang chuyển giao', en: 'offered' },
  'report.handed-over': { vi: 'đã chuyển Cơ quan điều tra', en: 'handed over' },
  'report.transferred-out': { vi: 'đã chuyển nơi khác', en: 'transferred out' },
  'report.closed': { vi: 'đã kết thúc', en: 'closed' },
  'report.merged': { vi: 'đã nhập', en: 'merged' },
  'report.resolved': { vi: 'đã giải quyết', en: 'resolved' },
  'report.classify': { vi: 'phân loại', en: 'classify' },
  'report.findUrgency': {
    vi: 'xác định thuộc trường hợp khẩn cấp, rất nghiêm trọng',
    en: 'find that it is urgent or very serious after all',
  },
  'report.correct': { vi: 'hiệu chỉnh', en: 'correct' },
  'report.supplement': { vi: 'bổ sung thông tin', en: 'supplement' },
  'report.findNonCompetence': { vi: 'ghi nhận không thuộc thẩm quyền', en: 'find non-competence' },
  'report.alert': { vi: 'báo ngay cơ quan có thẩm quyền', en: 'alert the competent body' },
  'report.recordFirstMeasure': {
    vi: 'ghi nhận biện pháp ban đầu, kiểm tra, xác minh sơ bộ',
    en: 'record what was done at the scene or found out before it goes on',
  },
  'report.takeOffItem': { vi: 'đưa tài liệu, đồ vật, vật chứng ra khỏi bảng kê', en: 'take an item off the list' },
  'report.enterItem': {
    vi: 'ghi tài liệu, đồ vật, vật chứng vào bảng kê',
    en: 'enter a document, object or exhibit in the list',
  },
  'report.notifyProcuracy': { vi: 'thông báo Viện kiểm sát', en: 'notify the procuracy' },
  'report.notifyReporter': { vi: 'thông báo người báo tin', en: 'notify the reporter' },
  'report.offer': { vi: 'chuyển Cơ quan điều tra', en: 'hand over' },
  'report.withdraw': { vi: 'rút lại việc chuyển', en: 'withdraw the offer' },
  'report.takeBack': { vi: 'nhận lại', en: 'take back' },
  'report.release': { vi: 'bàn giao', en: 'release' },
  'report.transferOut': { vi: 'chuyển nơi khác', en: 'transfer out' },
  'report.close': { vi: 'kết thúc', en: 'close' },
  'report.merge': { vi: 'nhập', en: 'merge' },
  'report.join': { vi: 'nhận nguồn tin nhập vào', en: 'take in a merged report' },
  'report.recordEnd': { vi: 'ghi kết quả của nguồn tin đã nhập vào', en: 'record the end of the report it went into' },
  'report.refer': { vi: 'chuyển nạn nhân đến nơi hỗ trợ', en: 'refer a victim' },
  'report.withdrawReferral': { vi: 'rút việc chuyển nạn nhân', en: 'take a referral back' },
  'report.recordReferral': { vi: 'ghi kết quả hỗ trợ nạn nhân', en: 'record the answer of victim support' },
  'report.receiveApplication': {
    vi: 'nhận yêu cầu giữ bí mật, bảo vệ',
    en: 'receive an application for secrecy or protection',
  },
  'report.answerApplication': {
    vi: 'trả lời yêu cầu giữ bí mật, bảo vệ',
    en: 'answer an application for secrecy or protection',
  },
  'report.resolve': { vi: 'ghi kết quả giải quyết', en: 'resolve' },
};
