import type { Text } from '@la-chan/platform';
import { PROCURACY_LEVELS } from '@la-chan/contracts';

/** Names of acts and statuses. */
export const supervisionTerms: Readonly<Record<string, Text>> = {
  'supervision.open': { vi: 'thụ lý kiểm sát', en: 'begin to supervise' },
  ...PROCURACY_LEVELS,
  'supervision.askProtection': { vi: 'đề nghị áp dụng biện pháp bảo vệ', en: 'ask that somebody be protected' },
  'supervision.recordProtectionAnswer': {
    vi: 'ghi nhận trả lời đề nghị bảo vệ',
    en: 'record how a request to protect somebody was answered',
  },
  'supervision.receiveApplication': { vi: 'nhận yêu cầu, đề nghị', en: 'receive an application' },
  'supervision.answerApplication': { vi: 'trả lời yêu cầu, đề nghị', en: 'answer an application' },
  'supervision.supervised': { vi: 'đang kiểm sát', en: 'supervised' },
  'supervision.recordDecision': { vi: 'nhận quyết định', en: 'record a decision' },
  'supervision.cancelNonInitiation': {
    vi: 'hủy bỏ quyết định không khởi tố',
    en: 'cancel the decision not to initiate',
  },
  'supervision.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
  'supervision.receiveOffender': { vi: 'tiếp nhận người phạm tội đầu thú', en: 'receive an offender' },
  'supervision.demandInvestigation': {
    vi: 'yêu cầu điều tra, kiểm tra, xác minh',
    en: 'demand what is to be investigated or verified',
  },
  'supervision.demandReplacement': { vi: 'yêu cầu thay đổi Điều tra viên', en: 'demand another investigator' },
  'supervision.orderTreatment': {
    vi: 'quyết định áp dụng biện pháp bắt buộc chữa bệnh',
    en: 'order compulsory treatment',
  },
  'supervision.endTreatment': {
    vi: 'đình chỉ biện pháp bắt buộc chữa bệnh',
    en: 'end compulsory treatment',
  },
  'supervision.reviewSuspension': {
    vi: 'rà soát định kỳ vụ án, vụ việc tạm đình chỉ',
    en: 'look at what the body has suspended again',
  },
  'supervision.assignFocalPoint': { vi: 'phân công đầu mối theo dõi', en: 'assign who follows it' },
  'supervision.assignProsecutor': { vi: 'phân công Kiểm sát viên', en: 'assign a prosecutor' },
  'supervision.cancelOwnInitiation': {
    vi: 'hủy bỏ quyết định khởi tố vụ án của mình',
    en: 'cancel an initiation of its own',
  },
  'supervision.cancelInitiation': { vi: 'hủy bỏ quyết định khởi tố vụ án', en: 'cancel the initiation' },
  'supervision.cancelRequalification': {
    vi: 'hủy bỏ quyết định thay đổi, bổ sung quyết định khởi tố vụ án',
    en: 'cancel a change of the initiation',
  },
  'supervision.cancelSuspension': { vi: 'hủy bỏ quyết định tạm đình chỉ', en: 'cancel the suspension' },
  'supervision.recordReviewRequest': { vi: 'nhận đề nghị phối hợp rà soát', en: 'record the request for a review' },
  'supervision.answerReview': { vi: 'trả lời kết quả rà soát', en: 'answer the joint review' },
  'supervision.demandRemedy': { vi: 'yêu cầu khắc phục vi phạm', en: 'demand a remedy' },
  'supervision.recordRemedy': { vi: 'ghi nhận đã khắc phục', en: 'record the remedy' },
  'supervision.demandFile': { vi: 'yêu cầu chuyển hồ sơ để trực tiếp giải quyết', en: 'take the report over' },
  'supervision.recordService': { vi: 'ghi nhận đã gửi', en: 'record the service' },
  'supervision.assignConductor': {
    vi: 'trực tiếp tiến hành tố tụng, phân công Phó Viện trưởng khác',
    en: 'say that the head or another deputy conducts the case',
  },
  'supervision.findHeadWithdrawal': {
    vi: 'ghi nhận Viện trưởng phải từ chối tiến hành tố tụng hoặc bị thay đổi',
    en: 'note that the head has to withdraw',
  },
  'supervision.reportHeadWithdrawal': {
    vi: 'báo cáo Viện kiểm sát cấp trên để phân công Phó Viện trưởng thay thế',
    en: 'report to the procuracy above that the head has to withdraw',
  },
  'supervision.recordDeputyDenial': {
    vi: 'ghi nhận không có Phó Viện trưởng thay thế',
    en: 'record that no deputy takes the place',
  },
  'supervision.investigate': {
    vi: 'trực tiếp tiến hành hoạt động điều tra',
    en: 'carry out an investigative act itself',
  },
  'supervision.passErrandResult': {
    vi: 'chuyển kết quả xác minh, ủy thác điều tra',
    en: 'pass the result of an errand on',
  },
  'supervision.recordComplaint': { vi: 'nhận khiếu nại', en: 'record a complaint' },
  'supervision.decideComplaint': { vi: 'giải quyết khiếu nại', en: 'decide a complaint' },
  'supervision.withdrawComplaint': { vi: 'ghi nhận rút khiếu nại', en: 'record that a complaint is taken back' },
  'supervision.tellComplainant': {
    vi: 'gửi quyết định giải quyết khiếu nại cho người khiếu nại',
    en: 'send the decision to whoever complained',
  },
  'supervision.recordExtensionRequest': { vi: 'nhận đề nghị gia hạn', en: 'record a request' },
  'supervision.recordChargeApprovalRequest': { vi: 'nhận đề nghị phê chuẩn', en: 'record a request for approval' },
  'supervision.recordCaseExtensionRequest': { vi: 'nhận đề nghị gia hạn điều tra', en: 'record a request' },
  'supervision.grantCaseExtension': {
    vi: 'gia hạn điều tra, gia hạn tạm giam',
    en: 'extend the investigation or a detention',
  },
  'supervision.refuseCaseExtension': {
    vi: 'không gia hạn điều tra, gia hạn tạm giam',
    en: 'refuse to extend the investigation or a detention',
  },
  'supervision.recordHigherDecision': {
    vi: 'ghi nhận quyết định gia hạn của Viện kiểm sát cấp trên',
    en: 'enter a higher procuracy’s decision on an extension',
  },
  'supervision.grantExtension': { vi: 'gia hạn', en: 'grant the extension' },
  'supervision.refuseExtension': { vi: 'không gia hạn', en: 'refuse the extension' },
  'supervision.approveCharge': { vi: 'phê chuẩn khởi tố bị can', en: 'approve the charge' },
  'supervision.cancelCharge': { vi: 'hủy bỏ quyết định khởi tố bị can', en: 'cancel the charge' },
  'supervision.revokeCharge': {
    vi: 'hủy bỏ quyết định khởi tố bị can đã phê chuẩn',
    en: 'cancel an approved charge',
  },
  'supervision.revokeChargeChange': {
    vi: 'hủy bỏ quyết định thay đổi, bổ sung quyết định khởi tố bị can đã phê chuẩn',
    en: 'cancel an approved change of a charge',
  },
  'supervision.revokeDetention': {
    vi: 'hủy bỏ biện pháp tạm giam đã phê chuẩn',
    en: 'end an approved detention',
  },
  'supervision.revokeMeasure': {
    vi: 'hủy bỏ biện pháp bảo lĩnh, đặt tiền để bảo đảm đã phê chuẩn',
    en: 'end an approved bail or deposit',
  },
  'supervision.recordArrestRequest': {
    vi: 'nhận hồ sơ đề nghị phê chuẩn lệnh bắt người bị giữ trong trường hợp khẩn cấp',
    en: 'record an arrest in an urgent case',
  },
  'supervision.approveArrest': {
    vi: 'phê chuẩn lệnh bắt người bị giữ trong trường hợp khẩn cấp',
    en: 'approve an arrest in an urgent case',
  },
  'supervision.refuseArrest': {
    vi: 'không phê chuẩn lệnh bắt người bị giữ trong trường hợp khẩn cấp',
    en: 'refuse to approve an arrest in an urgent case',
  },
  'supervision.recordCustodyExtensionRequest': {
    vi: 'nhận hồ sơ đề nghị gia hạn tạm giữ',
    en: 'record a request to extend a custody',
  },
  'supervision.approveCustodyExtension': { vi: 'phê chuẩn gia hạn tạm giữ', en: 'approve the extension of a custody' },
  'supervision.refuseCustodyExtension': {
    vi: 'không phê chuẩn gia hạn tạm giữ',
    en: 'refuse to approve the extension of a custody',
  },
  'supervision.recordCustodyWithdrawal': {
    vi: 'ghi nhận việc rút đề nghị do người bị giữ không còn bị giữ',
    en: 'record that a request is taken back, as the person is held no more',
  },
  'supervision.cancelCustody': { vi: 'hủy bỏ quyết định tạm giữ', en: 'cancel a decision on custody' },
  'supervision.releaseFromCustody': { vi: 'quyết định trả tự do cho người bị tạm giữ', en: 'release from custody' },
  'supervision.recordDetentionRequest': {
    vi: 'nhận đề nghị phê chuẩn lệnh tạm giam',
    en: 'record an order of detention',
  },
  'supervision.approveDetention': { vi: 'phê chuẩn lệnh tạm giam', en: 'approve a detention' },
  'supervision.refuseDetention': { vi: 'không phê chuẩn lệnh tạm giam', en: 'refuse to approve a detention' },
  'supervision.recordReleaseRequest': {
    vi: 'nhận đề nghị hủy bỏ, thay thế biện pháp tạm giam',
    en: 'record a request to end a detention',
  },
  'supervision.grantRelease': { vi: 'hủy bỏ, thay thế biện pháp tạm giam', en: 'end a detention' },
  'supervision.refuseRelease': { vi: 'không hủy bỏ biện pháp tạm giam', en: 'refuse to end a detention' },
  'supervision.recordMeasureRequest': {
    vi: 'nhận đề nghị phê chuẩn bảo lĩnh, đặt tiền để bảo đảm',
    en: 'record an order of bail or a deposit',
  },
  'supervision.approveMeasure': {
    vi: 'phê chuẩn bảo lĩnh, đặt tiền để bảo đảm',
    en: 'approve bail or a deposit',
  },
  'supervision.refuseMeasure': {
    vi: 'không phê chuẩn bảo lĩnh, đặt tiền để bảo đảm',
    en: 'refuse to approve bail or a deposit',
  },
  'supervision.demandMeasureEvidence': {
    vi: 'yêu cầu bổ sung chứng cứ, tài liệu để xét phê chuẩn bảo lĩnh, đặt tiền để bảo đảm',
    en: 'demand more evidence on bail or a deposit',
  },
  'supervision.recordMeasureEvidence': {
    vi: 'nhận chứng cứ, tài liệu bổ sung về bảo lĩnh, đặt tiền để bảo đảm',
    en: 'record the evidence on bail or a deposit',
  },
  'supervision.demandMeasure': {
    vi: 'yêu cầu áp dụng biện pháp ngăn chặn khác, ra lệnh, quyết định khác',
    en: 'demand another preventive measure',
  },
  'supervision.tellOfDetention': {
    vi: 'thông báo việc tạm giam do Viện kiểm sát tự ra lệnh',
    en: 'tell the family, the commune or the workplace of a detention that it has ordered itself',
  },
  'supervision.orderMeasure': {
    vi: 'tự ra lệnh, quyết định khác thay lệnh, quyết định đã hủy bỏ',
    en: 'order a measure that the body has not ordered as demanded',
  },
  'supervision.announceQuestioning': {
    vi: 'trực tiếp gặp, hỏi người bị giữ trong trường hợp khẩn cấp',
    en: 'announce that a prosecutor questions whoever is held',
  },
  'supervision.demandCustodyExtension': {
    vi: 'yêu cầu ra quyết định gia hạn tạm giữ',
    en: 'demand that a custody be extended',
  },
  'supervision.demandMeasureEnd': {
    vi: 'yêu cầu hủy bỏ bảo lĩnh, đặt tiền để bảo đảm do bị can vi phạm nghĩa vụ cam đoan',
    en: 'demand the end of bail or a deposit for a breach',
  },
  'supervision.recordMeasureEndRequest': {
    vi: 'nhận đề nghị hủy bỏ, thay thế biện pháp ngăn chặn',
    en: 'record a request to end a measure',
  },
  'supervision.grantMeasureEnd': { vi: 'hủy bỏ, thay thế biện pháp ngăn chặn', en: 'end a measure' },
  'supervision.refuseMeasureEnd': { vi: 'không hủy bỏ biện pháp ngăn chặn', en: 'refuse to end a measure' },
  'supervision.demandEvidence': { vi: 'yêu cầu bổ sung chứng cứ, tài liệu', en: 'demand more evidence' },
  'supervision.recordEvidence': { vi: 'nhận chứng cứ, tài liệu bổ sung', en: 'record the evidence' },
  'supervision.tellCancellation': {
    vi: 'gửi quyết định hủy bỏ tạm đình chỉ cho người báo tin',
    en: 'tell the reporter of the cancellation',
  },
  'supervision.recordPetition': {
    vi: 'ghi nhận Viện kiểm sát cấp trên giải quyết kiến nghị',
    en: 'record what the procuracy above says of a petition',
  },
  'supervision.cancelDecision': {
    vi: 'hủy bỏ quyết định phục hồi, truy nã',
    en: 'cancel a resumption or a wanted notice',
  },
  'supervision.cancelJoinder': { vi: 'hủy bỏ quyết định nhập, tách vụ án', en: 'cancel a split or a merger' },
  'supervision.confirmNonInitiation': {
    vi: 'thông báo quyết định không khởi tố có căn cứ',
    en: 'confirm the decision not to initiate',
  },
  'supervision.demandDocuments': { vi: 'yêu cầu bổ sung chứng cứ, tài liệu', en: 'demand documents' },
  'supervision.initiate': { vi: 'khởi tố vụ án', en: 'initiate a case' },
  'supervision.demandCancellation': {
    vi: 'yêu cầu hủy bỏ, thay đổi quyết định của Cơ quan điều tra',
    en: 'demand that a decision be cancelled or changed',
  },
  'supervision.demandInitiation': { vi: 'yêu cầu khởi tố vụ án', en: 'demand that a case be initiated' },
  'supervision.demandJoinder': { vi: 'yêu cầu nhập, tách vụ án', en: 'demand a split or a merger' },
  'supervision.demandTransfer': { vi: 'yêu cầu chuyển vụ án', en: 'demand a transfer' },
  'supervision.orderTransfer': {
    vi: 'tự quyết định chuyển vụ án',
    en: 'decide the transfer itself',
  },
  'supervision.declineRevocation': {
    vi: 'không nhất trí với đề nghị hủy bỏ của Cơ quan điều tra',
    en: 'decline to cancel what the body proposes',
  },
  'supervision.resumeInvestigation': {
    vi: 'phục hồi điều tra theo yêu cầu của bị can',
    en: 'resume the investigation as the accused asks',
  },
  'supervision.demandCharge': { vi: 'yêu cầu khởi tố bị can', en: 'demand a charge' },
  'supervision.demandRequalification': {
    vi: 'yêu cầu thay đổi, bổ sung quyết định khởi tố vụ án',
    en: 'demand a change of the decision to initiate',
  },
  'supervision.chargePerson': { vi: 'khởi tố bị can', en: 'charge a person' },
  'supervision.changeCharge': { vi: 'thay đổi quyết định khởi tố bị can', en: 'change a charge' },
  'supervision.supplementCharge': { vi: 'bổ sung quyết định khởi tố bị can', en: 'supplement a charge' },
  'supervision.changeOwnCharge': {
    vi: 'thay đổi, bổ sung quyết định khởi tố bị can của Viện kiểm sát',
    en: 'change a charge of its own',
  },
  'supervision.demandIdentityChange': {
    vi: 'yêu cầu thay đổi nhân thân ghi trong quyết định khởi tố bị can',
    en: 'demand that a charge name the person rightly',
  },
  'supervision.changeIdentity': {
    vi: 'thay đổi nhân thân ghi trong quyết định khởi tố bị can',
    en: 'change whom a charge names',
  },
  'supervision.requalify': {
    vi: 'thay đổi, bổ sung quyết định khởi tố vụ án',
    en: 'change the decision to initiate',
  },
  'supervision.recordEvidenceReviewRequest': { vi: 'nhận đề nghị đánh giá chứng cứ', en: 'record a request to review' },
  'supervision.answerEvidenceReview': {
    vi: 'đánh giá chứng cứ trước khi kết thúc điều tra',
    en: 'review the evidence',
  },
  'supervision.recordConsultationRequest': { vi: 'nhận đề nghị trao đổi về thẩm quyền', en: 'record a consultation' },
  'supervision.answerConsultation': { vi: 'trả lời về thẩm quyền điều tra', en: 'answer a consultation' },
  'supervision.foreseeLowerTrial': {
    vi: 'xác định vụ án do Tòa án cấp dưới xét xử',
    en: 'foresee a trial at a court below',
  },
  'supervision.tellLowerProcuracy': { vi: 'thông báo cho Viện kiểm sát cấp dưới', en: 'tell the lower procuracy' },
  'supervision.recordDisputeRequest': {
    vi: 'nhận đề nghị giải quyết tranh chấp thẩm quyền',
    en: 'record a dispute over competence',
  },
  'supervision.recordCompetenceDispute': {
    vi: 'nhận đề nghị giải quyết tranh chấp thẩm quyền điều tra',
    en: 'record a dispute over who investigates',
  },
  'supervision.decideCompetence': {
    vi: 'giải quyết tranh chấp thẩm quyền điều tra',
    en: 'decide a dispute over who investigates',
  },
  'supervision.decideDispute': { vi: 'giải quyết tranh chấp thẩm quyền', en: 'decide a dispute over competence' },
  'supervision.recordStayConsultationRequest': {
    vi: 'nhận văn bản trao đổi trước khi tạm đình chỉ, đình chỉ, nhập, tách',
    en: 'record a consultation before a decision',
  },
  'supervision.answerStayConsultation': {
    vi: 'trả lời trao đổi về việc tạm đình chỉ, đình chỉ, nhập, tách',
    en: 'answer a consultation before a decision',
  },
  'supervision.recordReplacementRequest': {
    vi: 'nhận đề nghị thay đổi Kiểm sát viên',
    en: 'record a request to replace the prosecutor',
  },
  'supervision.decideReplacement': {
    vi: 'quyết định việc thay đổi Kiểm sát viên theo đề nghị',
    en: 'decide whether the prosecutor is replaced',
  },
  'supervision.recordSearchRequest': {
    vi: 'nhận đề nghị phê chuẩn lệnh khám xét',
    en: 'receive an order to search a place',
  },
  'supervision.decideSearch': {
    vi: 'quyết định việc phê chuẩn lệnh khám xét',
    en: 'decide on an order to search a place',
  },
  'supervision.recordAttendanceRequest': {
    vi: 'nhận thông báo về hoạt động điều tra',
    en: 'record that an investigative act was announced',
  },
  'supervision.decideAttendance': {
    vi: 'cử Kiểm sát viên tham gia hoặc thông báo lý do vắng mặt',
    en: 'say whether a prosecutor takes part',
  },
  'supervision.recordTransferRequest': { vi: 'nhận đề nghị chuyển vụ án', en: 'record a request to transfer' },
  'supervision.decideTransfer': { vi: 'quyết định việc chuyển vụ án', en: 'decide on a transfer' },
  'supervision.tellTransfer': { vi: 'gửi quyết định chuyển vụ án', en: 'send the decision to transfer' },
  'supervision.cancelTermination': { vi: 'hủy bỏ quyết định đình chỉ điều tra', en: 'cancel the termination' },
  'supervision.cancelAndProsecute': {
    vi: 'hủy bỏ quyết định đình chỉ điều tra để truy tố',
    en: 'cancel the termination and prosecute',
  },
  'supervision.confirmTermination': {
    vi: 'trả lại hồ sơ vì quyết định đình chỉ điều tra có căn cứ',
    en: 'confirm the termination and return the file',
  },
};
