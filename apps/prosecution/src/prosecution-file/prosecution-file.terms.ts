import { NOTICE_RECIPIENTS } from '@la-chan/contracts';
import type { Text } from '@la-chan/platform';

/** Names of acts and statuses. */
export const prosecutionTerms: Readonly<Record<string, Text>> = {
  'prosecution-file.receive': { vi: 'thụ lý hồ sơ', en: 'receive the file' },
  'prosecution-file.splitOff': { vi: 'tách thành hồ sơ riêng', en: 'open a file that was split off' },
  'prosecution-file.goOnApart': { vi: 'phục hồi riêng đối với bị can', en: 'go on with one accused apart' },
  'prosecution-file.overruleApart': {
    vi: 'giải quyết lại riêng đối với bị can',
    en: 'decide anew on one accused apart',
  },
  'prosecution-file.receiveTrial': {
    vi: 'nhận phân công thực hành quyền công tố và kiểm sát xét xử',
    en: 'receive the trial that the procuracy above assigns',
  },
  'prosecution-file.receiveTrialAgain': {
    vi: 'nhận lại bản cáo trạng của vụ án được phân công',
    en: 'receive the trial that is assigned once more',
  },
  'prosecution-file.recordTrialReturn': {
    vi: 'ghi việc Tòa án trả hồ sơ cho Viện kiểm sát cấp trên',
    en: 'record that the court has returned it to the procuracy above',
  },
  'prosecution-file.bringIn': { vi: 'nhập số dư ban đầu', en: 'bring in a file under way' },
  ...NOTICE_RECIPIENTS,
  'prosecution-file.awaiting-release': { vi: 'chờ bàn giao', en: 'awaiting release' },
  'prosecution-file.received': { vi: 'đang xem xét truy tố', en: 'received, to be decided' },
  'prosecution-file.suspended': { vi: 'tạm đình chỉ', en: 'suspended' },
  'prosecution-file.returned': { vi: 'đã trả để điều tra bổ sung', en: 'returned for supplementary investigation' },
  'prosecution-file.terminated': { vi: 'đình chỉ', en: 'terminated' },
  'prosecution-file.indicted': { vi: 'đã truy tố, chờ Tòa án nhận hồ sơ', en: 'indicted, offered to the court' },
  'prosecution-file.handed-over': { vi: 'đã chuyển Tòa án', en: 'with the court' },
  'prosecution-file.assigned': {
    vi: 'được phân công thực hành quyền công tố và kiểm sát xét xử',
    en: 'assigned the trial by the procuracy above',
  },
  'prosecution-file.returned-above': {
    vi: 'Tòa án đã trả hồ sơ cho Viện kiểm sát cấp trên',
    en: 'returned by the court to the procuracy above',
  },
  'prosecution-file.decided': { vi: 'đã có kết quả cuối cùng', en: 'decided' },
  'prosecution-file.voided': { vi: 'nơi gửi đã rút lại', en: 'withdrawn by its sender' },
  'prosecution-file.takeUp': { vi: 'nhận bàn giao', en: 'take up' },
  'prosecution-file.void': { vi: 'hủy tiếp nhận', en: 'void' },
  'prosecution-file.receiveAgain': { vi: 'nhận lại hồ sơ', en: 'receive again' },
  'prosecution-file.extend': { vi: 'gia hạn thời hạn truy tố', en: 'extend' },
  'prosecution-file.suspend': { vi: 'tạm đình chỉ vụ án', en: 'suspend' },
  'prosecution-file.recordStayGuidance': {
    vi: 'ghi nhận chỉ đạo của cấp trên khi rà soát không thống nhất',
    en: 'record what those above direct after a review',
  },
  'prosecution-file.assignFocalPointOfOne': {
    vi: 'phân công đầu mối theo dõi bị can tạm đình chỉ',
    en: 'assign who follows the suspended accused',
  },
  'prosecution-file.compileStayFile': {
    vi: 'lập hồ sơ vụ án tạm đình chỉ đối với từng bị can',
    en: 'compile the file of the suspended accused',
  },
  'prosecution-file.reviewAccused': {
    vi: 'rà soát định kỳ bị can tạm đình chỉ',
    en: 'look at the suspended accused again',
  },
  'prosecution-file.reviewTrial': {
    vi: 'chủ trì rà soát định kỳ vụ án Tòa án tạm đình chỉ',
    en: 'look at what a court has suspended again',
  },
  'prosecution-file.keepMeasures': {
    vi: 'tiếp tục áp dụng biện pháp ngăn chặn',
    en: 'let preventive measures go on',
  },
  'prosecution-file.endTreatment': {
    vi: 'đình chỉ biện pháp bắt buộc chữa bệnh',
    en: 'end compulsory treatment',
  },
  'prosecution-file.recordKeeperReport': {
    vi: 'ghi nhận vật chứng, tài sản tạm giữ bị hư hỏng, biến chất',
    en: 'record what whoever keeps exhibits and property has found of them',
  },
  'prosecution-file.decideOnProperty': {
    vi: 'quyết định xử lý vật chứng, tài sản',
    en: 'decide on exhibits and property',
  },
  'prosecution-file.decideOnPropertyOfOne': {
    vi: 'quyết định xử lý vật chứng, tài sản liên quan đến một bị can',
    en: 'decide on exhibits and property that concern one accused',
  },
  'prosecution-file.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
  'prosecution-file.assignFocalPoint': { vi: 'phân công đầu mối theo dõi', en: 'assign who follows it' },
  'prosecution-file.review': { vi: 'rà soát định kỳ', en: 'look at it again' },
  'prosecution-file.resume': { vi: 'phục hồi vụ án', en: 'resume' },
  'prosecution-file.assignTrial': {
    vi: 'phân công Viện kiểm sát cấp dưới thực hành quyền công tố và kiểm sát xét xử',
    en: 'assign a lower procuracy to the trial',
  },
  'prosecution-file.demandSearch': { vi: 'yêu cầu truy nã bị can', en: 'demand a search' },
  'prosecution-file.recordWanted': {
    vi: 'ghi nhận quyết định truy nã bị can',
    en: 'record the decision to search for an accused',
  },
  'prosecution-file.recordArrest': {
    vi: 'ghi nhận đã bắt được bị can bị truy nã',
    en: 'record the arrest of who was searched for',
  },
  'prosecution-file.suspendAccused': { vi: 'tạm đình chỉ đối với bị can', en: 'suspend for one accused' },
  'prosecution-file.resumeAccused': { vi: 'phục hồi đối với bị can', en: 'resume for one accused' },
  'prosecution-file.revokeCharge': {
    vi: 'đưa ra khỏi hồ sơ bị can đã hủy quyết định khởi tố',
    en: 'take out whose charge fell',
  },
  'prosecution-file.terminateAccused': { vi: 'đình chỉ đối với bị can', en: 'terminate for one accused' },
  'prosecution-file.detain': { vi: 'tạm giam bị can', en: 'detain' },
  'prosecution-file.extendDetention': { vi: 'ra lệnh tạm giam mới', en: 'extend the detention' },
  'prosecution-file.applyMeasure': {
    vi: 'áp dụng biện pháp ngăn chặn khác tạm giam',
    en: 'apply another preventive measure',
  },
  'prosecution-file.renewMeasure': {
    vi: 'ra lệnh, quyết định mới áp dụng biện pháp ngăn chặn',
    en: 'order a preventive measure anew',
  },
  'prosecution-file.endMeasure': { vi: 'hủy bỏ, thay thế biện pháp ngăn chặn', en: 'end a preventive measure' },
  'prosecution-file.orderCoercion': { vi: 'áp dụng biện pháp cưỡng chế', en: 'order a coercive measure' },
  'prosecution-file.recordMeasure': {
    vi: 'ghi nhận biện pháp ngăn chặn đã áp dụng trước khi chuyển hồ sơ',
    en: 'record a preventive measure ordered before the file came',
  },
  'prosecution-file.recordCoercion': {
    vi: 'ghi nhận biện pháp cưỡng chế đã áp dụng trước khi chuyển hồ sơ',
    en: 'record a coercive measure ordered before the file came',
  },
  'prosecution-file.endCoercion': { vi: 'hủy bỏ, thay đổi biện pháp cưỡng chế', en: 'end a coercive measure' },
  'prosecution-file.freeAccused': { vi: 'hủy bỏ, thay thế biện pháp tạm giam', en: 'release' },
  'prosecution-file.returnFile': { vi: 'trả hồ sơ điều tra bổ sung', en: 'return the file' },
  'prosecution-file.nameVictim': { vi: 'xác định bị hại', en: 'name a victim' },
  'prosecution-file.chargeAndReturn': {
    vi: 'khởi tố, thay đổi, bổ sung quyết định khởi tố và trả hồ sơ điều tra bổ sung',
    en: 'charge another offender or crime and return the file',
  },
  'prosecution-file.investigate': {
    vi: 'trực tiếp tiến hành hoạt động điều tra',
    en: 'carry out an investigative act itself',
  },
  'prosecution-file.terminate': { vi: 'đình chỉ vụ án', en: 'terminate' },
  'prosecution-file.indict': { vi: 'truy tố', en: 'indict' },
  'prosecution-file.withdraw': { vi: 'rút lại hồ sơ', en: 'withdraw the file' },
  'prosecution-file.takeBack': { vi: 'nhận lại hồ sơ bị từ chối', en: 'take the file back' },
  'prosecution-file.release': { vi: 'bàn giao hồ sơ', en: 'release the file' },
  'prosecution-file.takeReturn': { vi: 'nhận hồ sơ Tòa án trả', en: 'take the file that a court returned' },
  'prosecution-file.recordOutcome': { vi: 'ghi nhận kết quả', en: 'record the outcome' },
  'prosecution-file.deliver': { vi: 'giao bản cáo trạng cho bị can', en: 'deliver the indictment' },
  'prosecution-file.tellParties': {
    vi: 'giao, thông báo quyết định cho bị can, người bào chữa, bị hại',
    en: 'tell the parties of a decision',
  },
  'prosecution-file.tellOfDetention': {
    vi: 'thông báo việc tạm giam cho gia đình, nơi cư trú, nơi làm việc, học tập',
    en: 'tell the family, the commune or the workplace of the detention',
  },
  'prosecution-file.tellAbove': {
    vi: 'gửi quyết định cho Viện kiểm sát cấp trên',
    en: 'send a decision to the procuracy above',
  },
  'prosecution-file.tellCourt': {
    vi: 'thông báo cho Tòa án việc đình chỉ điều tra bổ sung',
    en: 'tell the court of what ended the investigation that it had demanded',
  },
  'prosecution-file.noteIndicted': {
    vi: 'ghi nhận bị can được truy tố tại Tòa án khác và thông báo cho Tòa án đã trả hồ sơ',
    en: 'note the indictment before another court, and tell the court that had returned the file',
  },
  'prosecution-file.overrule': {
    vi: 'ghi nhận Viện kiểm sát cấp trên rút, đình chỉ, hủy bỏ quyết định',
    en: 'record that the procuracy above has overruled a decision',
  },
  'prosecution-file.overruleAccused': {
    vi: 'ghi nhận Viện kiểm sát cấp trên rút, đình chỉ, hủy bỏ quyết định đối với bị can',
    en: 'record that the procuracy above has overruled a decision about one accused',
  },
  'prosecution-file.noteOvertaken': {
    vi: 'ghi nhận quyết định của Viện kiểm sát cấp trên đến khi quyết định đó không còn',
    en: 'note that what the procuracy above has overruled stands no more',
  },
  'prosecution-file.transferring': {
    vi: 'đã quyết định chuyển, chờ Viện kiểm sát có thẩm quyền nhận',
    en: 'offered to the competent procuracy',
  },
  'prosecution-file.transferred': { vi: 'đã chuyển Viện kiểm sát có thẩm quyền', en: 'with the competent procuracy' },
  'prosecution-file.transfer': {
    vi: 'chuyển vụ án để truy tố theo thẩm quyền',
    en: 'transfer to the competent procuracy',
  },
  'prosecution-file.passReturn': {
    vi: 'chuyển tiếp việc trả hồ sơ của Viện kiểm sát có thẩm quyền',
    en: 'pass on that the competent procuracy has returned the file',
  },
  'prosecution-file.merged': { vi: 'đã nhập vào hồ sơ khác', en: 'merged into another' },
  'prosecution-file.merge': { vi: 'nhập vào vụ án khác', en: 'merge into another' },
  'prosecution-file.join': { vi: 'nhận vụ án nhập vào', en: 'take another in' },
  'prosecution-file.split': { vi: 'tách vụ án', en: 'split' },
  'prosecution-file.replaceProsecutor': {
    vi: 'thay đổi Kiểm sát viên tại phiên tòa',
    en: 'have another prosecutor at the hearing',
  },
  'prosecution-file.withdrawCrimes': {
    vi: 'rút một phần quyết định truy tố',
    en: 'withdraw the prosecution of some crimes',
  },
  'prosecution-file.withdrawProsecution': { vi: 'rút quyết định truy tố', en: 'withdraw the prosecution' },
  'prosecution-file.protest': { vi: 'kháng nghị bản án', en: 'protest the judgment' },
  'prosecution-file.changeProtest': { vi: 'thay đổi, bổ sung kháng nghị bản án', en: 'change the protest' },
  'prosecution-file.changeDecisionProtest': {
    vi: 'thay đổi, bổ sung kháng nghị quyết định của Tòa án',
    en: 'change a protest of a decision of the court',
  },
  'prosecution-file.withdrawProtest': { vi: 'rút kháng nghị bản án', en: 'withdraw the protest' },
  'prosecution-file.withdrawDecisionProtest': {
    vi: 'rút kháng nghị quyết định của Tòa án',
    en: 'withdraw a protest of a decision of the court',
  },
  'prosecution-file.protestDecision': { vi: 'kháng nghị quyết định của Tòa án', en: 'protest a decision of the court' },
  'prosecution-file.withdrawAssistance': { vi: 'rút yêu cầu tương trợ', en: 'take the request for assistance back' },
  'prosecution-file.requestEvidence': {
    vi: 'trưng cầu giám định, yêu cầu định giá, tài liệu',
    en: 'order an expert assessment, ask for a valuation or documents',
  },
  'prosecution-file.recordEvidence': { vi: 'ghi nhận kết quả đã yêu cầu', en: 'take in what was requested' },
  'prosecution-file.dateOffence': { vi: 'ghi nhận ngày phạm tội', en: 'record the day of the crime' },
  'prosecution-file.takeOffItem': {
    vi: 'đưa tài liệu, đồ vật, vật chứng ra khỏi bảng kê',
    en: 'take an item off the list',
  },
  'prosecution-file.enterItem': {
    vi: 'ghi tài liệu, đồ vật, vật chứng vào bảng kê',
    en: 'enter a document, object or exhibit in the list',
  },
  'prosecution-file.registerParticipant': {
    vi: 'đăng ký người bào chữa, người đại diện, người bảo vệ quyền, đương sự',
    en: 'register a defender, representative, protector or civil party',
  },
  'prosecution-file.endParticipation': { vi: 'chấm dứt việc tham gia', en: 'end a participation' },
  'prosecution-file.askAssistance': { vi: 'yêu cầu tương trợ của nước ngoài', en: 'ask for assistance from abroad' },
  'prosecution-file.recordAssistance': { vi: 'ghi nhận trả lời tương trợ', en: 'record the answer from abroad' },
  'prosecution-file.recordDetention': {
    vi: 'ghi nhận việc tạm giam được báo sau',
    en: 'record a detention that is told later',
  },
  'prosecution-file.recordService': { vi: 'ghi nhận đã gửi', en: 'record the service' },
  'prosecution-file.recordEvidenceDemand': {
    vi: 'ghi nhận Tòa án yêu cầu bổ sung tài liệu, chứng cứ',
    en: 'record that a court demands evidence',
  },
  'prosecution-file.anticipate': { vi: 'ghi nhận báo trước qua điện thoại', en: 'note what was told by telephone' },
  'prosecution-file.transferExhibits': {
    vi: 'quyết định chuyển vật chứng đến cơ quan thi hành án dân sự',
    en: 'send exhibits to civil enforcement',
  },
  'prosecution-file.consultOnJoinder': {
    vi: 'trao đổi với Cơ quan điều tra về việc nhập, tách vụ án',
    en: 'consult the body on a merger or a split',
  },
  'prosecution-file.recordGuards': {
    vi: 'ghi nhận người được giữ bí mật, được bảo vệ',
    en: 'note who is kept secret or protected',
  },
  'prosecution-file.askProtection': { vi: 'đề nghị áp dụng biện pháp bảo vệ', en: 'ask that somebody be protected' },
  'prosecution-file.recordProtectionAnswer': {
    vi: 'ghi nhận trả lời đề nghị bảo vệ',
    en: 'record how a request to protect somebody was answered',
  },
  'prosecution-file.recordMerger': {
    vi: 'ghi nhận Cơ quan điều tra đã nhận vụ án được nhập',
    en: 'record that the body has the case that was merged',
  },
  'prosecution-file.recordJoinderAnswer': {
    vi: 'ghi nhận ý kiến của Cơ quan điều tra về việc nhập, tách vụ án',
    en: 'record whether the body agrees with a merger or a split',
  },
  'prosecution-file.askReturn': { vi: 'đề nghị Tòa án trả hồ sơ', en: 'ask the court to return the file' },
  'prosecution-file.makeMotion': {
    vi: 'yêu cầu, đề nghị Thẩm phán chủ tọa phiên tòa trước khi mở phiên tòa',
    en: 'ask something of the presiding judge before the hearing',
  },
  'prosecution-file.recordMotionAnswer': {
    vi: 'ghi nhận việc giải quyết yêu cầu, đề nghị',
    en: 'record how what was asked is settled',
  },
  'prosecution-file.withdrawMotion': { vi: 'rút yêu cầu, đề nghị', en: 'take back what was asked' },
  'prosecution-file.recordReturnAnswer': {
    vi: 'ghi nhận trả lời về việc trả hồ sơ',
    en: 'record the answer on the return',
  },
  'prosecution-file.supplyEvidence': {
    vi: 'bổ sung tài liệu, chứng cứ cho Tòa án',
    en: 'add documents and evidence',
  },
  'prosecution-file.recordCourtDecision': {
    vi: 'ghi nhận quyết định của Tòa án',
    en: 'record a decision of the court',
  },
};
