import type { ProblemTexts, Text } from '@la-chan/platform';
import type { VerificationRefusal } from './verification';

/** What people read when a verification may not go on as they wish. */
export const verificationProblems = {
  'already-prolonged': {
    status: 409,
    title: { vi: 'Đã kéo dài', en: 'Prolonged already' },
    detail: { vi: 'Thời hạn chỉ được kéo dài một lần.', en: 'The limit is prolonged only once.' },
  },
  'extension-asked-once': {
    status: 409,
    title: { vi: 'Đã đề nghị gia hạn', en: 'Extension asked already' },
    detail: { vi: 'Viện kiểm sát chỉ gia hạn một lần.', en: 'The procuracy extends only once.' },
  },
  'limit-is-final': {
    status: 409,
    title: { vi: 'Thời hạn không thể kéo dài thêm', en: 'The limit cannot be moved' },
    detail: {
      vi: 'Sau khi phục hồi, hoặc khi không được gia hạn, phải ra quyết định trong thời hạn còn lại.',
      en: 'After a resumption, or when the extension was refused, a decision is due within the limit.',
    },
  },
  'grounds-not-found': {
    status: 409,
    title: { vi: 'Chưa xác định có căn cứ khởi tố', en: 'Grounds not found yet' },
    detail: {
      vi: 'Hãy ghi nhận căn cứ khởi tố trước, trừ vụ việc đã rõ dấu hiệu tội phạm khi tiếp nhận.',
      en: 'Record the grounds first, unless the crime was clear at reception.',
    },
  },
  'offence-not-named': {
    status: 409,
    title: { vi: 'Chưa nêu điều, khoản', en: 'No article and clause yet' },
    detail: {
      vi: 'Phải nêu điều, khoản của Bộ luật Hình sự; khi khởi tố, hãy ghi nhận căn cứ khởi tố trước.',
      en: 'Article and clause of the Penal Code are to be named; to initiate a case, record the grounds first.',
    },
  },
  'not-a-non-initiation': {
    status: 409,
    title: { vi: 'Không phải quyết định không khởi tố', en: 'Not a decision not to initiate' },
    detail: {
      vi: 'Chỉ quyết định không khởi tố vụ án bị hủy bỏ theo cách này.',
      en: 'Only a decision not to initiate is cancelled so.',
    },
  },
  'no-complaint-upheld': {
    status: 409,
    title: { vi: 'Không có khiếu nại được chấp nhận', en: 'No complaint was upheld' },
    detail: {
      vi: 'Không có khiếu nại nào đối với quyết định không khởi tố này được chấp nhận.',
      en: 'No complaint against this decision not to initiate was upheld.',
    },
  },
  'not-resumed-by-that': {
    status: 409,
    title: { vi: 'Không còn quyết định phục hồi này', en: 'No such resumption stands' },
    detail: {
      vi: 'Quyết định phục hồi giải quyết này không có trong hồ sơ, hoặc đã có quyết định khác sau đó.',
      en: 'No decision has resumed this report by that notice, or another one has followed.',
    },
  },
  'demanded-not-cancelled': {
    status: 409,
    title: { vi: 'Quyết định còn hiệu lực', en: 'The decision still stands' },
    detail: {
      vi: 'Hãy rút hoặc đề nghị Viện kiểm sát hủy bỏ quyết định trước, hoặc trả lời không nhất trí.',
      en: 'Withdraw the decision first, propose to cancel it, or write that you do not agree.',
    },
  },
  'anonymous-reporter': {
    status: 409,
    title: { vi: 'Người báo tin ẩn danh', en: 'The reporter is anonymous' },
    detail: { vi: 'Không có người để thông báo.', en: 'There is nobody to tell.' },
  },
  'nothing-disagreed': {
    status: 409,
    title: { vi: 'Không có vấn đề chưa thống nhất', en: 'Nothing that is not agreed' },
    detail: {
      vi: 'Lãnh đạo hai cơ quan họp khi việc phối hợp rà soát không thống nhất được; chỉ xin ý kiến cấp trên khi lãnh đạo cũng không thống nhất.',
      en: 'The heads of both meet where the joint review was not agreed, and those above are asked where the heads did not agree either.',
    },
  },
  'review-not-agreed': {
    status: 409,
    title: { vi: 'Viện kiểm sát chưa thống nhất', en: 'The procuracy has not agreed' },
    detail: {
      vi: 'Căn cứ này cần văn bản thống nhất của Viện kiểm sát; hãy đề nghị phối hợp rà soát trước.',
      en: 'This ground needs the procuracy’s agreement in writing; ask for the joint review first.',
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
  'non-initiation-not-consulted': {
    status: 409,
    title: { vi: 'Chưa trao đổi với Viện kiểm sát', en: 'The procuracy was not consulted' },
    detail: {
      vi: 'Vụ việc tạm đình chỉ đã hết thời hiệu chỉ được ra quyết định không khởi tố sau khi trao đổi bằng văn bản với Viện kiểm sát.',
      en: 'A suspended report that is time-barred is not initiated only once the procuracy was consulted in writing and has answered.',
    },
  },
  'received-before': {
    status: 409,
    title: { vi: 'Không phải nguồn tin nhận trước', en: 'Not the one received first' },
    detail: {
      vi: 'Theo quy ước của hệ thống, nguồn tin cùng nội dung được nhập vào nguồn tin nhận trước, thời hạn tính từ nguồn tin đó.',
      en: 'By a rule of the platform reports of the same matter are merged into the one received first, from which the limit runs.',
    },
  },
  'classified-already': {
    status: 409,
    title: { vi: 'Đã phân loại', en: 'Classified already' },
    detail: {
      vi: 'Nguồn tin do Cơ quan điều tra trực tiếp tiếp nhận được phân loại một lần; nguồn tin khác đã do nơi tiếp nhận phân loại.',
      en: 'What this body is the first to receive is classified once; any other report was classified where it was received.',
    },
  },
  'notified-already': {
    status: 409,
    title: { vi: 'Đã thông báo việc tiếp nhận', en: 'The reception was told already' },
    detail: {
      vi: 'Viện kiểm sát được thông báo một lần, bởi cơ quan có thẩm quyền đã tiếp nhận nguồn tin.',
      en: 'The procuracy is told once, by the body that has received the report.',
    },
  },
  'no-such-plan': {
    status: 409,
    title: { vi: 'Không có kế hoạch chờ phê duyệt', en: 'No such plan waits' },
    detail: {
      vi: 'Mỗi kế hoạch kiểm tra, xác minh được quyết định một lần; kế hoạch bị trả lại thì lập kế hoạch khác.',
      en: 'Each plan is decided on once; in the place of one that was sent back there is another.',
    },
  },
  'no-such-demand': {
    status: 409,
    title: { vi: 'Không có yêu cầu như vậy', en: 'No such demand' },
    detail: {
      vi: 'Viện kiểm sát không yêu cầu việc này bằng văn bản đó, hoặc việc đã được thực hiện.',
      en: 'The procuracy has demanded nothing of the kind by this notice, or it is done.',
    },
  },
  'file-not-demanded': {
    status: 409,
    title: { vi: 'Viện kiểm sát chưa yêu cầu chuyển hồ sơ', en: 'The procuracy has not demanded the file' },
    detail: {
      vi: 'Chỉ chuyển hồ sơ cho Viện kiểm sát khi Viện kiểm sát có yêu cầu trực tiếp giải quyết.',
      en: 'The file goes to the procuracy only on its demand, to resolve the report itself.',
    },
  },
  'dispute-undecided': {
    status: 409,
    title: { vi: 'Tranh chấp thẩm quyền chưa được giải quyết', en: 'The dispute is not decided yet' },
    detail: {
      vi: 'Nguồn tin chỉ được chuyển đi sau khi Viện kiểm sát giải quyết tranh chấp về thẩm quyền.',
      en: 'The report stays until the procuracy has decided the dispute over competence.',
    },
  },
  'no-dispute': {
    status: 409,
    title: { vi: 'Không có tranh chấp đang chờ', en: 'No dispute waits' },
    detail: {
      vi: 'Không có tranh chấp về thẩm quyền đang chờ giải quyết.',
      en: 'No dispute over competence waits for a decision.',
    },
  },
  'procuracy-decides-dispute': {
    status: 409,
    title: { vi: 'Viện kiểm sát giải quyết trên hệ thống', en: 'The procuracy decides over the platform' },
    detail: {
      vi: 'Tranh chấp này đã được gửi Viện kiểm sát trên hệ thống; kết quả tự đến.',
      en: 'This dispute was put to a procuracy of the platform; its decision comes from there.',
    },
  },
  'this-body-competent': {
    status: 409,
    title: { vi: 'Thuộc thẩm quyền của cơ quan này', en: 'This body is competent' },
    detail: {
      vi: 'Viện kiểm sát đã xác định cơ quan này có thẩm quyền giải quyết.',
      en: 'The procuracy has decided that this body resolves the report.',
    },
  },
  'other-body-competent': {
    status: 409,
    title: { vi: 'Thuộc thẩm quyền của cơ quan khác', en: 'The other body is competent' },
    detail: {
      vi: 'Viện kiểm sát đã xác định cơ quan khác có thẩm quyền; hãy chuyển nguồn tin.',
      en: 'The procuracy has decided that the other body resolves the report: it is transferred.',
    },
  },
  'dispute-not-settled': {
    status: 409,
    title: {
      vi: 'Căn cứ chuyển không phù hợp với kết quả giải quyết tranh chấp',
      en: 'Not as the dispute was settled',
    },
    detail: {
      vi: 'Căn cứ chuyển theo kết quả giải quyết tranh chấp chỉ dùng khi, và phải dùng khi, có kết quả đó.',
      en: 'A settled dispute is the ground of a transfer when, and only when, the other body was found competent.',
    },
  },
  'deposited-already': {
    status: 409,
    title: { vi: 'Hồ sơ đã nộp lưu', en: 'Deposited already' },
    detail: { vi: 'Hồ sơ này đã được nộp lưu.', en: 'The file was deposited already.' },
  },
  'deposit-too-early': {
    status: 409,
    title: { vi: 'Chưa được nộp lưu', en: 'Too early to deposit' },
    detail: {
      vi: 'Hồ sơ tạm đình chỉ chỉ được nộp lưu sau 02 năm nếu chưa có tình tiết mới.',
      en: 'A suspended file may be deposited after 2 years without new facts.',
    },
  },
  'converted-into-a-case': {
    status: 409,
    title: { vi: 'Đã chuyển thành hồ sơ vụ án', en: 'It has become a case' },
    detail: {
      vi: 'Hồ sơ của nguồn tin đã khởi tố được chuyển loại, không nộp lưu riêng.',
      en: 'The file of a report that was initiated is converted, not deposited by itself.',
    },
  },
  'nothing-to-tell': {
    status: 409,
    title: { vi: 'Chưa có nội dung để thông báo', en: 'Nothing to tell yet' },
    detail: {
      vi: 'Chỉ thông báo kết quả, quyết định tạm đình chỉ hoặc phục hồi đã có.',
      en: 'The reporter is told of a result, a suspension or a resumption that was decided.',
    },
  },
} satisfies Record<VerificationRefusal['code'], ProblemTexts[string]>;

/** Names of acts and statuses. */
export const verificationTerms: Readonly<Record<string, Text>> = {
  'verification.accept': { vi: 'thụ lý', en: 'take a report on' },
  'verification.splitOff': { vi: 'tách nguồn tin thành nguồn tin riêng', en: 'open a report that was split off' },
  'verification.awaiting-release': { vi: 'chờ bàn giao', en: 'awaiting release' },
  'verification.under-verification': { vi: 'đang kiểm tra, xác minh', en: 'under verification' },
  'verification.grounds-found': { vi: 'đã có căn cứ khởi tố', en: 'grounds found' },
  'verification.suspended': { vi: 'tạm đình chỉ', en: 'suspended' },
  'verification.offered': { vi: 'đang chuyển Viện kiểm sát', en: 'offered to the procuracy' },
  'verification.merged': { vi: 'đã nhập vào nguồn tin khác', en: 'merged into another' },
  'verification.resolved': { vi: 'đã giải quyết', en: 'resolved' },
  'verification.transferred': { vi: 'đã chuyển', en: 'transferred' },
  'verification.voided': { vi: 'nơi gửi đã rút lại', en: 'withdrawn by its sender' },
  'verification.takeUp': { vi: 'nhận bàn giao', en: 'take up' },
  'verification.void': { vi: 'hủy tiếp nhận', en: 'void' },
  'verification.classify': { vi: 'phân loại', en: 'classify' },
  'verification.notifyProcuracy': {
    vi: 'thông báo Viện kiểm sát việc tiếp nhận',
    en: 'tell the procuracy of the reception',
  },
  'verification.assign': { vi: 'phân công Điều tra viên', en: 'assign an investigator' },
  'verification.plan': { vi: 'lập kế hoạch kiểm tra, xác minh', en: 'propose a plan' },
  'verification.decidePlan': { vi: 'phê duyệt kế hoạch', en: 'decide on a plan' },
  'verification.prolong': { vi: 'kéo dài thời hạn', en: 'prolong' },
  'verification.askExtension': { vi: 'đề nghị gia hạn', en: 'ask for an extension' },
  'verification.extend': { vi: 'ghi nhận gia hạn', en: 'extend' },
  'verification.recordRefusal': { vi: 'ghi nhận không gia hạn', en: 'record the refusal' },
  'verification.reportFindings': { vi: 'báo cáo kết thúc việc xác minh', en: 'report what was found' },
  'verification.findGrounds': { vi: 'xác định có căn cứ khởi tố', en: 'find grounds' },
  'verification.findNonCompetence': { vi: 'ghi nhận không thuộc thẩm quyền', en: 'find non-competence' },
  'verification.alert': { vi: 'báo ngay cơ quan có thẩm quyền', en: 'alert the competent body' },
  'verification.raiseDispute': {
    vi: 'đề nghị giải quyết tranh chấp thẩm quyền',
    en: 'raise a dispute over competence',
  },
  'verification.recordDispute': {
    vi: 'ghi nhận kết quả giải quyết tranh chấp thẩm quyền',
    en: 'record how a dispute over competence was decided',
  },
  'verification.merge': { vi: 'nhập vào nguồn tin khác', en: 'merge into another' },
  'verification.join': { vi: 'nhận nguồn tin nhập vào', en: 'take another in' },
  'verification.askStayConsultation': {
    vi: 'trao đổi về việc hết thời hiệu',
    en: 'consult the procuracy on what is time-barred',
  },
  'verification.recordStayConsultation': { vi: 'ghi nhận văn bản trả lời', en: 'record what it has written back' },
  'verification.askReview': { vi: 'đề nghị phối hợp rà soát', en: 'ask for the joint review' },
  'verification.recordGuidance': {
    vi: 'ghi nhận ý kiến chỉ đạo của hai ngành cấp trên',
    en: 'record what those above have directed',
  },
  'verification.recordReview': { vi: 'ghi nhận kết quả rà soát', en: 'record the joint review' },
  'verification.cancelSuspension': {
    vi: 'tiếp tục giải quyết do Viện kiểm sát hủy bỏ tạm đình chỉ',
    en: 'go on, as the procuracy has cancelled the suspension',
  },
  'verification.cancelResumption': {
    vi: 'hủy bỏ quyết định phục hồi giải quyết',
    en: 'cancel the resumption',
  },
  'verification.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
  'verification.assignFocalPoint': { vi: 'phân công đầu mối theo dõi', en: 'assign who follows it' },
  'verification.decideOnProperty': { vi: 'quyết định xử lý vật chứng, tài sản', en: 'decide on exhibits and property' },
  'verification.tellKeeper': {
    vi: 'thông báo cho cơ quan quản lý vật chứng, tài sản tạm giữ',
    en: 'tell whoever keeps exhibits and property',
  },
  'verification.recordKeeperReport': {
    vi: 'ghi nhận vật chứng, tài sản tạm giữ bị hư hỏng, biến chất',
    en: 'record what whoever keeps exhibits and property has found of them',
  },
  'verification.recordStayGuidance': {
    vi: 'ghi nhận chỉ đạo của cấp trên khi rà soát không thống nhất',
    en: 'record what those above direct after a review',
  },
  'verification.review': { vi: 'rà soát định kỳ', en: 'look at it again' },
  'verification.deposit': { vi: 'nộp lưu hồ sơ', en: 'deposit the file' },
  'verification.recordDemand': { vi: 'nhận yêu cầu của Viện kiểm sát', en: 'record a demand of the procuracy' },
  'verification.receiveApplication': { vi: 'nhận yêu cầu, đề nghị', en: 'receive an application' },
  'verification.answerApplication': { vi: 'trả lời yêu cầu, đề nghị', en: 'answer an application' },
  'verification.protect': { vi: 'áp dụng biện pháp bảo vệ', en: 'protect somebody' },
  'verification.changeProtection': { vi: 'thay đổi, bổ sung biện pháp bảo vệ', en: 'change a protection' },
  'verification.endProtection': { vi: 'hủy bỏ biện pháp bảo vệ', en: 'end a protection' },
  'verification.recordProtections': {
    vi: 'ghi nhận quyết định về biện pháp bảo vệ của nơi khác',
    en: 'record what was decided of a protection elsewhere',
  },
  'verification.recordProtectionRequest': {
    vi: 'nhận đề nghị bảo vệ của Viện kiểm sát, Tòa án',
    en: 'receive a request to protect somebody',
  },
  'verification.refuseProtection': {
    vi: 'trả lời không áp dụng biện pháp bảo vệ',
    en: 'answer that nobody is to be protected',
  },
  'verification.receiveComplaint': { vi: 'nhận khiếu nại', en: 'receive a complaint' },
  'verification.decideComplaint': { vi: 'giải quyết khiếu nại', en: 'decide a complaint' },
  'verification.withdrawComplaint': { vi: 'ghi nhận rút khiếu nại', en: 'record that a complaint is taken back' },
  'verification.tellComplainant': {
    vi: 'gửi quyết định giải quyết khiếu nại cho người khiếu nại',
    en: 'send the decision to whoever complained',
  },
  'verification.receiveOffender': {
    vi: 'tiếp nhận người phạm tội đầu thú',
    en: 'receive an offender who came forward',
  },
  'verification.notifySurrender': {
    vi: 'thông báo Viện kiểm sát việc đầu thú',
    en: 'tell the procuracy of a surrender',
  },
  'verification.declineDemand': { vi: 'trả lời không nhất trí với yêu cầu của Viện kiểm sát', en: 'decline a demand' },
  'verification.remedy': { vi: 'báo cáo khắc phục', en: 'report the remedy' },
  'verification.suspend': { vi: 'tạm đình chỉ', en: 'suspend' },
  'verification.resume': { vi: 'phục hồi', en: 'resume' },
  'verification.initiate': { vi: 'khởi tố vụ án', en: 'initiate a case' },
  'verification.dateOffence': { vi: 'ghi nhận ngày phạm tội', en: 'date the crime' },
  'verification.decideNotToInitiate': { vi: 'không khởi tố vụ án', en: 'decide not to initiate' },
  'verification.cancelNonInitiation': {
    vi: 'hủy bỏ quyết định không khởi tố theo yêu cầu của Viện kiểm sát',
    en: 'cancel the decision not to initiate',
  },
  'verification.cancelOnComplaint': {
    vi: 'hủy bỏ quyết định không khởi tố theo khiếu nại',
    en: 'cancel the decision not to initiate on a complaint',
  },
  'verification.replaceInvestigator': { vi: 'thay đổi Điều tra viên theo yêu cầu', en: 'replace the investigator' },
  'verification.reopen': { vi: 'mở lại theo quyết định của Viện kiểm sát', en: 'reopen' },
  'verification.announceInvestigativeAct': {
    vi: 'thông báo hoạt động kiểm tra, xác minh cho Viện kiểm sát',
    en: 'announce an investigative act',
  },
  'verification.recordAttendance': {
    vi: 'ghi nhận Kiểm sát viên tham gia hay vắng mặt',
    en: 'record whether a prosecutor attends',
  },
  'verification.deliverActRecord': {
    vi: 'chuyển biên bản cho Kiểm sát viên',
    en: 'send the record of an act',
  },
  'verification.callOffAct': { vi: 'thông báo không tiến hành', en: 'call an investigative act off' },
  'verification.transferOut': { vi: 'chuyển theo thẩm quyền', en: 'transfer out' },
  'verification.offer': { vi: 'chuyển hồ sơ cho Viện kiểm sát', en: 'hand over to the procuracy' },
  'verification.withdraw': { vi: 'rút lại hồ sơ', en: 'withdraw the file' },
  'verification.takeBack': { vi: 'nhận lại hồ sơ bị từ chối', en: 'take the file back' },
  'verification.release': { vi: 'bàn giao hồ sơ', en: 'release the file' },
  'verification.recordInitiation': {
    vi: 'ghi nhận Viện kiểm sát khởi tố vụ án',
    en: 'record the initiation by the procuracy',
  },
  'verification.recordEnd': {
    vi: 'ghi kết quả của nguồn tin đã nhập vào',
    en: 'record the end of the one it went into',
  },
  'verification.recordOutcome': { vi: 'ghi kết quả giải quyết của Viện kiểm sát', en: 'record the outcome' },
  'verification.split': { vi: 'tách nguồn tin', en: 'split' },
  'verification.entrust': { vi: 'đề nghị cơ quan khác xác minh', en: 'ask another body to verify' },
  'verification.recordErrand': { vi: 'ghi kết quả đề nghị xác minh', en: 'record its answer' },
  'verification.proposeCancellation': {
    vi: 'đề nghị Viện kiểm sát hủy bỏ quyết định đã gửi',
    en: 'ask to cancel what was served on the procuracy',
  },
  'verification.withdrawDecision': {
    vi: 'rút, hủy bỏ quyết định của Phó Thủ trưởng',
    en: 'withdraw what a deputy has decided',
  },
  'verification.petition': { vi: 'kiến nghị Viện kiểm sát cấp trên', en: 'petition the higher procuracy' },
  'verification.recordPetition': { vi: 'ghi kết quả kiến nghị', en: 'record what it answered' },
  'verification.recordNotice': { vi: 'nhận thông báo của Viện kiểm sát', en: 'record what the procuracy tells' },
  'verification.cancelInitiation': {
    vi: 'ghi nhận hủy bỏ quyết định khởi tố vụ án',
    en: 'record that the initiation was cancelled',
  },
  'verification.reinstateInitiation': {
    vi: 'ghi nhận quyết định khởi tố vụ án có hiệu lực trở lại',
    en: 'record that the initiation stands again',
  },
  'verification.proposeSanction': {
    vi: 'chuyển hồ sơ đề nghị xử phạt vi phạm hành chính',
    en: 'propose an administrative sanction',
  },
  'verification.recordService': { vi: 'ghi nhận đã gửi quyết định', en: 'record the service' },
  'verification.referVictim': { vi: 'giới thiệu nạn nhân', en: 'refer a victim' },
  'verification.takeOffItem': {
    vi: 'đưa tài liệu, đồ vật, vật chứng ra khỏi bảng kê',
    en: 'take an item off the list',
  },
  'verification.enterItem': {
    vi: 'ghi tài liệu, đồ vật, vật chứng vào bảng kê',
    en: 'enter a document, object or exhibit in the list',
  },
  'verification.registerParticipant': {
    vi: 'đăng ký người tham gia tố tụng',
    en: 'register who takes part',
  },
  'verification.endParticipation': { vi: 'chấm dứt việc tham gia', en: 'end a participation' },
  'verification.requestEvidence': {
    vi: 'trưng cầu giám định, yêu cầu định giá, tài liệu',
    en: 'order an expert assessment, ask for a valuation or documents',
  },
  'verification.recordEvidence': { vi: 'ghi nhận kết quả đã yêu cầu', en: 'take in what was requested' },
  'verification.askAssistance': { vi: 'yêu cầu tương trợ từ nước ngoài', en: 'ask for assistance from abroad' },
  'verification.withdrawRequest': { vi: 'rút yêu cầu chưa được trả lời', en: 'take a request back' },
  'verification.recordAnswer': { vi: 'ghi nhận trả lời', en: 'record the answer' },
  'verification.anticipate': { vi: 'ghi nhận báo trước qua điện thoại', en: 'note what was told by telephone' },
  'verification.notifyReporter': { vi: 'thông báo người báo tin', en: 'notify the reporter' },
  'verification.supplement': { vi: 'bổ sung thông tin', en: 'supplement' },
};
