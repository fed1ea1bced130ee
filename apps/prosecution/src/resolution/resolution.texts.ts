import type { ProblemTexts, Text } from '@la-chan/platform';
import type { OffenceDateRefusal } from '@la-chan/procedure';
import type { ResolutionRefusal } from './resolution';

/** What people read when a report that was taken over may not go on as they wish. */
export const resolutionProblems = {
  'limit-prolonged-already': {
    status: 409,
    title: { vi: 'Đã kéo dài thời hạn', en: 'Prolonged already' },
    detail: { vi: 'Thời hạn chỉ được kéo dài một lần.', en: 'The limit is prolonged once.' },
  },
  'limit-extended-already': {
    status: 409,
    title: { vi: 'Đã gia hạn', en: 'Extended already' },
    detail: { vi: 'Thời hạn chỉ được gia hạn một lần.', en: 'The limit is extended once.' },
  },
  'month-is-final': {
    status: 409,
    title: { vi: 'Thời hạn không được kéo dài nữa', en: 'The limit is final' },
    detail: {
      vi: 'Sau khi phục hồi hoặc hủy bỏ quyết định, thời hạn không được kéo dài, gia hạn.',
      en: 'After a resumption or a cancellation the limit is not moved.',
    },
  },
  'offence-not-named': {
    status: 409,
    title: { vi: 'Chưa nêu điều luật', en: 'No article yet' },
    detail: {
      vi: 'Thời hiệu tính theo loại tội; hãy nêu điều, khoản của Bộ luật Hình sự.',
      en: 'The period goes by the class of the crime: name the article of the Penal Code.',
    },
  },
  'offence-still-to-come': {
    status: 409,
    title: { vi: 'Ngày phạm tội chưa đến', en: 'Still to come' },
    detail: {
      vi: 'Ngày phạm tội không thể sau ngày ghi nhận.',
      en: 'A crime was not committed after the day on which that is recorded.',
    },
  },
  'suspended-not-time-barred': {
    status: 409,
    title: { vi: 'Đang tạm đình chỉ, chưa hết thời hiệu', en: 'Suspended, and not time-barred' },
    detail: {
      vi: 'Khi đang tạm đình chỉ chỉ ra quyết định không khởi tố do hết thời hiệu; căn cứ khác thì phục hồi trước.',
      en: 'While it is suspended only its being time-barred ends it; on any other ground it is resumed first.',
    },
  },
  'nobody-to-tell': {
    status: 409,
    title: { vi: 'Không có người để thông báo', en: 'There is nobody to tell' },
    detail: { vi: 'Người báo tin ẩn danh.', en: 'The reporter is anonymous.' },
  },
  'no-non-initiation': {
    status: 409,
    title: { vi: 'Không có quyết định không khởi tố', en: 'No decision not to initiate' },
    detail: {
      vi: 'Viện kiểm sát này không ra quyết định không khởi tố vụ án về nguồn tin.',
      en: 'This procuracy has not decided on the report not to initiate a case.',
    },
  },
  'no-initiation': {
    status: 409,
    title: { vi: 'Không có quyết định khởi tố', en: 'No decision to initiate' },
    detail: {
      vi: 'Viện kiểm sát này không khởi tố vụ án về nguồn tin, hoặc quyết định đó đã bị hủy bỏ.',
      en: 'This procuracy has initiated no case on the report, or that was cancelled.',
    },
  },
  'nothing-decided': {
    status: 409,
    title: { vi: 'Chưa có quyết định để thông báo', en: 'Nothing to tell yet' },
    detail: { vi: 'Chưa có quyết định này.', en: 'There is no such decision yet.' },
  },
} satisfies Record<OffenceDateRefusal['code'] | ResolutionRefusal['code'], ProblemTexts[string]>;

/** Names of acts and statuses. */
export const resolutionTerms: Readonly<Record<string, Text>> = {
  'resolution.receive': { vi: 'trực tiếp thụ lý', en: 'take a report over' },
  'resolution.awaiting-release': { vi: 'chờ bàn giao', en: 'awaiting release' },
  'resolution.under-verification': { vi: 'đang kiểm tra, xác minh', en: 'under verification' },
  'resolution.receiveApplication': { vi: 'nhận yêu cầu, đề nghị', en: 'receive an application' },
  'resolution.answerApplication': { vi: 'trả lời yêu cầu, đề nghị', en: 'answer an application' },
  'resolution.recordComplaint': { vi: 'nhận khiếu nại', en: 'record a complaint' },
  'resolution.decideComplaint': { vi: 'giải quyết khiếu nại', en: 'decide a complaint' },
  'resolution.withdrawComplaint': { vi: 'ghi nhận rút khiếu nại', en: 'record that a complaint is taken back' },
  'resolution.tellComplainant': {
    vi: 'gửi quyết định giải quyết khiếu nại cho người khiếu nại',
    en: 'send the decision to whoever complained',
  },
  'resolution.suspended': { vi: 'tạm đình chỉ', en: 'suspended' },
  'resolution.resolved': { vi: 'đã giải quyết', en: 'resolved' },
  'resolution.voided': { vi: 'nơi gửi đã rút lại', en: 'withdrawn by its sender' },
  'resolution.takeUp': { vi: 'nhận bàn giao', en: 'take up' },
  'resolution.void': { vi: 'hủy tiếp nhận', en: 'void' },
  'resolution.supplement': { vi: 'bổ sung thông tin', en: 'supplement' },
  'resolution.entrust': { vi: 'đề nghị cơ quan khác xác minh', en: 'ask another body to verify' },
  'resolution.recordErrand': { vi: 'ghi nhận kết quả xác minh', en: 'record what another body has verified' },
  'resolution.investigate': { vi: 'tiến hành kiểm tra, xác minh', en: 'carry out an act of verification' },
  'resolution.receiveOffender': { vi: 'tiếp nhận người phạm tội tự thú, đầu thú', en: 'receive an offender' },
  'resolution.prolong': { vi: 'kéo dài thời hạn', en: 'prolong' },
  'resolution.extend': { vi: 'gia hạn', en: 'extend' },
  'resolution.suspend': { vi: 'tạm đình chỉ', en: 'suspend' },
  'resolution.resume': { vi: 'phục hồi', en: 'resume' },
  'resolution.assignFocalPoint': { vi: 'phân công đầu mối theo dõi', en: 'assign who follows it' },
  'resolution.decideOnProperty': { vi: 'quyết định xử lý vật chứng, tài sản', en: 'decide on exhibits and property' },
  'resolution.tellKeeper': {
    vi: 'thông báo cho cơ quan quản lý vật chứng, tài sản tạm giữ',
    en: 'tell whoever keeps exhibits and property',
  },
  'resolution.recordKeeperReport': {
    vi: 'ghi nhận vật chứng, tài sản tạm giữ bị hư hỏng, biến chất',
    en: 'record what whoever keeps exhibits and property has found of them',
  },
  'resolution.recordStayGuidance': {
    vi: 'ghi nhận chỉ đạo của cấp trên khi rà soát không thống nhất',
    en: 'record what those above direct after a review',
  },
  'resolution.review': { vi: 'rà soát định kỳ', en: 'look at it again' },
  'resolution.initiate': { vi: 'khởi tố vụ án', en: 'initiate a case' },
  'resolution.dateOffence': { vi: 'ghi nhận ngày phạm tội', en: 'date the crime' },
  'resolution.decideNotToInitiate': { vi: 'không khởi tố vụ án', en: 'decide not to initiate' },
  'resolution.cancelSuspension': { vi: 'hủy bỏ quyết định tạm đình chỉ', en: 'cancel the suspension' },
  'resolution.cancelNonInitiation': { vi: 'hủy bỏ quyết định không khởi tố vụ án', en: 'cancel the non-initiation' },
  'resolution.cancelInitiation': { vi: 'hủy bỏ quyết định khởi tố vụ án', en: 'cancel the initiation' },
  'resolution.notifyReporter': { vi: 'thông báo người báo tin', en: 'notify the reporter' },
  'resolution.proposeSanction': {
    vi: 'chuyển hồ sơ đề nghị xử phạt vi phạm hành chính',
    en: 'propose an administrative sanction',
  },
  'resolution.referVictim': { vi: 'chuyển nạn nhân đến nơi hỗ trợ', en: 'refer a victim' },
  'resolution.withdrawReferral': { vi: 'rút việc chuyển nạn nhân', en: 'take a referral back' },
  'resolution.recordReferral': { vi: 'ghi kết quả hỗ trợ nạn nhân', en: 'record the answer of victim support' },
  'resolution.withdrawAssistance': { vi: 'rút yêu cầu tương trợ', en: 'take the request for assistance back' },
  'resolution.registerParticipant': {
    vi: 'đăng ký người tham gia tố tụng',
    en: 'register who takes part',
  },
  'resolution.endParticipation': { vi: 'chấm dứt việc tham gia', en: 'end a participation' },
  'resolution.requestEvidence': {
    vi: 'trưng cầu giám định, yêu cầu định giá, tài liệu',
    en: 'order an expert assessment, ask for a valuation or documents',
  },
  'resolution.recordEvidence': { vi: 'ghi nhận kết quả đã yêu cầu', en: 'take in what was requested' },
  'resolution.takeOffItem': { vi: 'đưa tài liệu, đồ vật, vật chứng ra khỏi bảng kê', en: 'take an item off the list' },
  'resolution.enterItem': {
    vi: 'ghi tài liệu, đồ vật, vật chứng vào bảng kê',
    en: 'enter a document, object or exhibit in the list',
  },
  'resolution.askAssistance': { vi: 'yêu cầu tương trợ của nước ngoài', en: 'ask for assistance from abroad' },
  'resolution.recordAssistance': { vi: 'ghi nhận trả lời tương trợ', en: 'record the answer from abroad' },
  'resolution.anticipate': { vi: 'ghi nhận báo trước qua điện thoại', en: 'note what was told by telephone' },
  'resolution.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
  'resolution.recordPetition': {
    vi: 'ghi nhận Viện kiểm sát cấp trên giải quyết kiến nghị',
    en: 'record what the procuracy above says of a petition',
  },
  'resolution.recordService': { vi: 'ghi nhận đã gửi', en: 'record the service' },
};
