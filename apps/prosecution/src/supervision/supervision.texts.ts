import type { ErrandRefusal } from './errand';
import type { ProblemTexts, Text } from '@la-chan/platform';
import { PROCURACY_LEVELS } from '@la-chan/contracts';
import type { ConductorRefusal, NamesNoLastDay, NothingPetitioned, OfAnotherLevel } from '@la-chan/procedure';
import type { NotOfACase, NothingToCancel } from './served';
import type { NotLeftUndone } from './charge-demand';
import type { LowerTrialRefusal } from './lower-trial';
import type { CustodyNotExtended, NoExtensionToDemand } from './custody';
import type { ChargeNotApproved } from './detention';
import type { NothingToReplace } from './measure';
import type { ChangedAgain, ChangeStillWaits, FileHasCome, NothingApproved } from './revocation';
import type { NotOwnCharge } from './own-charge';
import type { SameProsecutor } from './requests';
import type { RequestNotWaiting } from './supervision';
import type { NothingSuspended } from './periodic-review';
import type { TreatmentRefusal } from './treatment';
import type { MayNotTakeOver } from './takeover';

/** What people read when a supervision may not go on as they wish. */
export const supervisionProblems = {
  'request-not-waiting': {
    status: 409,
    title: { vi: 'Không còn chờ quyết định', en: 'Not waiting for a decision' },
    detail: { vi: 'Đề nghị này đã được quyết định hoặc đã rút.', en: 'The request was decided or withdrawn already.' },
  },
  'nothing-approved': {
    status: 409,
    title: { vi: 'Không có phê chuẩn còn hiệu lực', en: 'Nothing is approved' },
    detail: {
      vi: 'Theo đề nghị này không có quyết định khởi tố bị can hoặc lệnh tạm giam đã phê chuẩn còn hiệu lực.',
      en: 'By this request no charge or detention is approved that still holds.',
    },
  },
  'charge-changed-again': {
    status: 409,
    title: { vi: 'Đã thay đổi, bổ sung tiếp', en: 'Changed again since' },
    detail: {
      vi: 'Quyết định khởi tố bị can đã được thay đổi, bổ sung tiếp; hủy bỏ quyết định sau cùng trước.',
      en: 'The charge was changed again since: the last change is cancelled first.',
    },
  },
  'file-has-come': {
    status: 409,
    title: { vi: 'Hồ sơ đã đến Viện kiểm sát', en: 'The file has come' },
    detail: {
      vi: 'Hồ sơ vụ án đã đến Viện kiểm sát với tội danh này; trả hồ sơ điều tra bổ sung trước.',
      en: 'The file has come to the procuracy with this crime: it is returned to be investigated first.',
    },
  },
  'charge-change-waits': {
    status: 409,
    title: { vi: 'Còn quyết định thay đổi chờ phê chuẩn', en: 'A change of the charge waits' },
    detail: {
      vi: 'Quyết định thay đổi, bổ sung quyết định khởi tố bị can còn chờ phê chuẩn.',
      en: 'A change of the charge waits for the decision first.',
    },
  },
  'charge-not-approved': {
    status: 409,
    title: { vi: 'Chưa phê chuẩn khởi tố bị can', en: 'The charge is not approved' },
    detail: {
      vi: 'Lệnh tạm giam chỉ được phê chuẩn cùng với hoặc sau khi phê chuẩn quyết định khởi tố bị can.',
      en: 'An order of detention is approved with the charge of the accused, or after it.',
    },
  },
  'no-extension-to-demand': {
    status: 409,
    title: { vi: 'Không còn việc gia hạn tạm giữ để yêu cầu', en: 'No extension to demand' },
    detail: {
      vi: 'Không có quyết định tạm giữ còn hiệu lực, hoặc việc gia hạn đã được đề nghị, đã được yêu cầu.',
      en: 'No decision on custody stands, or an extension of it is asked for or demanded already.',
    },
  },
  'nothing-to-replace': {
    status: 409,
    title: { vi: 'Không có lệnh, quyết định để thay thế', en: 'Nothing to replace' },
    detail: {
      vi: 'Đối với bị can này chưa có lệnh tạm giam không được phê chuẩn, cũng chưa có lệnh, quyết định bị hủy bỏ.',
      en: 'Of this accused no detention was refused, and nothing was cancelled that had been approved.',
    },
  },
  'conducts-already': {
    status: 409,
    title: { vi: 'Vẫn là người đó', en: 'The same one' },
    detail: { vi: 'Người này đang tiến hành tố tụng đối với vụ án.', en: 'This officer conducts the case already.' },
  },
  'had-to-withdraw': {
    status: 409,
    title: { vi: 'Đã phải từ chối hoặc bị thay đổi', en: 'Had to withdraw' },
    detail: {
      vi: 'Người này đã phải từ chối tiến hành tố tụng hoặc đã bị thay đổi trong vụ án này.',
      en: 'This officer had to withdraw from the case before.',
    },
  },
  'head-has-to-withdraw': {
    status: 409,
    title: { vi: 'Viện trưởng phải từ chối hoặc bị thay đổi', en: 'The head has to withdraw' },
    detail: {
      vi: 'Viện trưởng phải từ chối hoặc bị thay đổi thì Viện trưởng Viện kiểm sát cấp trên trực tiếp phân công một Phó Viện trưởng thay thế.',
      en: 'Where the head has to withdraw, the procuracy above assigns a deputy.',
    },
  },
  'custody-not-extended': {
    status: 409,
    title: { vi: 'Không có phê chuẩn gia hạn tạm giữ', en: 'No extension is approved' },
    detail: {
      vi: 'Theo đề nghị này không có gia hạn tạm giữ đã phê chuẩn còn hiệu lực, hoặc người đó không còn bị tạm giữ.',
      en: 'By this request no extension of a custody is approved that still holds, or the custody has ended.',
    },
  },
  'treatment-ordered-already': {
    status: 409,
    title: { vi: 'Đang áp dụng biện pháp bắt buộc chữa bệnh', en: 'Ordered already' },
    detail: {
      vi: 'Bị can này đang bị áp dụng biện pháp bắt buộc chữa bệnh.',
      en: 'This accused is under compulsory treatment already.',
    },
  },
  'no-such-treatment': {
    status: 409,
    title: { vi: 'Không có quyết định này', en: 'No such order' },
    detail: {
      vi: 'Không có quyết định áp dụng biện pháp bắt buộc chữa bệnh nào đang có hiệu lực theo văn bản này.',
      en: 'No order of compulsory treatment stands under this notice.',
    },
  },
  'nothing-suspended': {
    status: 409,
    title: { vi: 'Không có vụ án, vụ việc tạm đình chỉ', en: 'Nothing is suspended' },
    detail: {
      vi: 'Cơ quan điều tra không tạm đình chỉ, hoặc vụ án, vụ việc đã được phục hồi hay kết thúc.',
      en: 'The body has suspended nothing, or it goes on or has ended.',
    },
  },
  'not-of-a-case': {
    status: 409,
    title: { vi: 'Đây là việc giải quyết nguồn tin', en: 'This is about a report' },
    detail: {
      vi: 'Yêu cầu này chỉ đặt ra đối với vụ án; hồ sơ kiểm sát này về việc giải quyết nguồn tin về tội phạm.',
      en: 'This is demanded of a case only; this supervision is of how a report is resolved.',
    },
  },
  'nobody-verifies': {
    status: 409,
    title: { vi: 'Chưa có ai kiểm tra, xác minh', en: 'Nobody verifies it yet' },
    detail: {
      vi: 'Mới có thông báo tiếp nhận; yêu cầu kiểm tra, xác minh được gửi Cơ quan điều tra đã thụ lý.',
      en: 'A reception alone was told; what is to be verified is demanded of the body that has taken the report up.',
    },
  },
  'of-an-errand': {
    status: 409,
    title: { vi: 'Đây chỉ là việc xác minh theo đề nghị', en: 'This is about an errand alone' },
    detail: {
      vi: 'Nguồn tin do Viện kiểm sát khác kiểm sát việc giải quyết; Viện kiểm sát này chỉ kiểm sát việc xác minh được đề nghị.',
      en: 'Another procuracy supervises the report; this one supervises what the body beside it was asked to verify.',
    },
  },
  'no-errand-to-pass-on': {
    status: 409,
    title: { vi: 'Không có kết quả xác minh phải chuyển', en: 'No errand to pass on' },
    detail: {
      vi: 'Thông báo này không phải về việc xác minh cho nguồn tin do Viện kiểm sát khác kiểm sát.',
      en: 'This notice tells of no errand for a report that another procuracy supervises.',
    },
  },
  'errand-passed-on-already': {
    status: 409,
    title: { vi: 'Đã chuyển kết quả xác minh', en: 'Passed on already' },
    detail: { vi: 'Kết quả xác minh này đã được chuyển.', en: 'The result of this errand was passed on.' },
  },
  'of-a-custody': {
    status: 409,
    title: { vi: 'Đây là việc giữ, tạm giữ người', en: 'This is about somebody who is held' },
    detail: {
      vi: 'Hồ sơ kiểm sát này về việc giữ, tạm giữ; hãy yêu cầu trong hồ sơ kiểm sát nguồn tin hoặc vụ án.',
      en: 'This supervision is of a custody: demand it in that of the report or the case.',
    },
  },
  'nothing-to-cancel': {
    status: 409,
    title: { vi: 'Không có quyết định để hủy bỏ', en: 'Nothing to cancel' },
    detail: {
      vi: 'Chỉ hủy bỏ quyết định đã gửi đến và chưa bị hủy bỏ.',
      en: 'Only a decision that was served and still stands is cancelled.',
    },
  },
  'same-prosecutor': {
    status: 409,
    title: { vi: 'Vẫn là Kiểm sát viên đó', en: 'The same prosecutor' },
    detail: {
      vi: 'Thay đổi Kiểm sát viên thì phải phân công Kiểm sát viên khác.',
      en: 'Whoever replaces the prosecutor is another one.',
    },
  },
  'nothing-petitioned': {
    status: 409,
    title: { vi: 'Không có quyết định bị kiến nghị', en: 'Nothing to be petitioned about' },
    detail: {
      vi: 'Viện kiểm sát không hủy bỏ hay từ chối phê chuẩn quyết định nào theo văn bản này, hoặc kiến nghị đã được giải quyết.',
      en: 'By this notice nothing was cancelled or refused, or the petition about it was answered already.',
    },
  },
  'no-lower-trial': {
    status: 409,
    title: { vi: 'Chưa xác định Viện kiểm sát cấp dưới', en: 'No lower procuracy was named' },
    detail: {
      vi: 'Hãy ghi nhận trước Viện kiểm sát cùng cấp với Tòa án xét xử sơ thẩm vụ án.',
      en: 'Record first which procuracy is beside the court that tries the case.',
    },
  },
  'lower-procuracy-told': {
    status: 409,
    title: { vi: 'Đã thông báo cho Viện kiểm sát cấp dưới', en: 'The lower procuracy was told' },
    detail: {
      vi: 'Viện kiểm sát cấp dưới đã được thông báo về vụ án này.',
      en: 'The procuracy beside the court that tries the case was told of it already.',
    },
  },
  'may-not-take-over': {
    status: 409,
    title: { vi: 'Chưa được rút hồ sơ để trực tiếp giải quyết', en: 'May not take the report over' },
    detail: {
      vi: 'Chỉ khi yêu cầu bằng văn bản không được khắc phục sau 15 ngày kể từ ngày cơ quan đang giải quyết nhận được.',
      en: 'Only when a demand in writing was not met within 15 days of its receipt.',
    },
  },
  'not-left-undone': {
    status: 409,
    title: { vi: 'Chưa được tự quyết định', en: 'Not to be decided by the procuracy yet' },
    detail: {
      vi: 'Viện kiểm sát chỉ tự quyết định khi đã yêu cầu bằng văn bản mà Cơ quan điều tra không thực hiện; với việc thay đổi, bổ sung quyết định khởi tố vụ án thì sau 03 ngày kể từ ngày nhận được yêu cầu.',
      en: 'The procuracy decides only what it has demanded and the body has not done; of a change of the decision to initiate after 3 days from the receipt.',
    },
  },
  'not-own-charge': {
    status: 409,
    title: { vi: 'Bị can không do Viện kiểm sát khởi tố', en: 'Not charged by the procuracy' },
    detail: {
      vi: 'Bị can do Cơ quan điều tra khởi tố: Viện kiểm sát yêu cầu bằng văn bản trước khi quyết định thay đổi, bổ sung.',
      en: 'The body has charged them: the procuracy demands a change in writing before it decides it.',
    },
  },
  'of-another-level': {
    status: 409,
    title: { vi: 'Không thuộc thẩm quyền của cấp này', en: 'Not for this level to decide' },
    detail: {
      vi: 'Việc gia hạn này thuộc thẩm quyền của {level}; quyết định của Viện kiểm sát cấp trên được ghi nhận theo số và ngày của quyết định đó.',
      en: 'This extension is for the {level} to decide; the decision of a higher procuracy is entered by its number and day.',
    },
  },
  'names-no-last-day': {
    status: 409,
    title: { vi: 'Chưa ghi ngày cuối', en: 'The last day is missing' },
    detail: {
      vi: 'Quyết định tạm giam cho đến khi kết thúc việc điều tra phải ghi ngày cuối.',
      en: 'A detention until the end of the investigation is entered with its last day.',
    },
  },
} satisfies Record<
  | ErrandRefusal['code']
  | LowerTrialRefusal['code']
  | ChangedAgain['code']
  | ConductorRefusal['code']
  | ChangeStillWaits['code']
  | FileHasCome['code']
  | ChargeNotApproved['code']
  | CustodyNotExtended['code']
  | NoExtensionToDemand['code']
  | NothingToReplace['code']
  | MayNotTakeOver['code']
  | NamesNoLastDay['code']
  | OfAnotherLevel['code']
  | NotOfACase['code']
  | NothingToCancel['code']
  | NothingSuspended['code']
  | TreatmentRefusal['code']
  | NothingApproved['code']
  | NothingPetitioned['code']
  | NotLeftUndone['code']
  | NotOwnCharge['code']
  | RequestNotWaiting['code']
  | SameProsecutor['code'],
  ProblemTexts[string]
>;

/** Names of acts and statuses. */
export const supervisionTerms: Readonly<Record<string, Text>> = {
  'supervision.open': { vi: 'thụ lý kiểm sát', en: 'begin to supervise' },
  ...PROCURACY_LEVELS,
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
  'supervision.assignProsecutor': { vi: 'phân công Kiểm sát viên', en: 'assign a prosecutor' },
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
  'supervision.investigate': {
    vi: 'trực tiếp tiến hành hoạt động điều tra',
    en: 'carry out an investigative act itself',
  },
  'supervision.passErrandResult': { vi: 'chuyển kết quả xác minh theo đề nghị', en: 'pass the result of an errand on' },
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
  'supervision.grantCaseExtension': { vi: 'gia hạn điều tra', en: 'extend the investigation' },
  'supervision.refuseCaseExtension': { vi: 'không gia hạn điều tra', en: 'refuse to extend the investigation' },
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
  'supervision.cancelJoinder': { vi: 'hủy bỏ quyết định nhập, tách vụ án', en: 'cancel a split or a merger' },
  'supervision.confirmNonInitiation': {
    vi: 'thông báo quyết định không khởi tố có căn cứ',
    en: 'confirm the decision not to initiate',
  },
  'supervision.demandDocuments': { vi: 'yêu cầu bổ sung chứng cứ, tài liệu', en: 'demand documents' },
  'supervision.initiate': { vi: 'khởi tố vụ án', en: 'initiate a case' },
  'supervision.demandCancellation': {
    vi: 'yêu cầu hủy bỏ quyết định khởi tố, thay đổi, bổ sung quyết định khởi tố vụ án',
    en: 'demand that a decision be cancelled',
  },
  'supervision.demandInitiation': { vi: 'yêu cầu khởi tố vụ án', en: 'demand that a case be initiated' },
  'supervision.demandJoinder': { vi: 'yêu cầu nhập, tách vụ án', en: 'demand a split or a merger' },
  'supervision.demandTransfer': { vi: 'yêu cầu chuyển vụ án', en: 'demand a transfer' },
  'supervision.orderTransfer': {
    vi: 'tự quyết định chuyển vụ án',
    en: 'decide the transfer itself',
  },
  'supervision.declineRevocation': {
    vi: 'không nhất trí hủy bỏ quyết định khởi tố bị can đã phê chuẩn',
    en: 'decline to cancel an approved charge',
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
