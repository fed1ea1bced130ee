import type { ErrandRefusal } from './errand';
import type { ProblemTexts } from '@la-chan/platform';
import type { ConductorRefusal, NamesNoLastDay, NothingPetitioned, OfAnotherLevel } from '@la-chan/procedure';
import type { NotOfACase, NothingToCancel } from './served';
import type { ChangeDemandedOtherwise } from './cancellation-demand';
import type { NotLeftUndone } from './charge-demand';
import type { LowerTrialRefusal } from './lower-trial';
import type { CustodyNotExtended, NoExtensionToDemand } from './custody';
import type { ChargeNotApproved } from './detention';
import type { NothingToReplace } from './measure';
import type { ChangedAgain, ChangeStillWaits, FileHasCome, NothingApproved } from './revocation';
import type { NotOwnCharge } from './own-charge';
import type { HeadWithdrawalRefusal } from './head-withdrawal';
import type { SameProsecutor } from './requests';
import type { RequestNotWaiting } from './supervision';
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
      vi: 'Hồ sơ vụ án đã đến Viện kiểm sát: quyết định theo hồ sơ đó, hoặc trả hồ sơ điều tra bổ sung trước.',
      en: 'The file has come to the procuracy: it is decided there, or returned to be investigated first.',
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
    title: { vi: 'Không có kết quả phải chuyển', en: 'No errand to pass on' },
    detail: {
      vi: 'Thông báo này không phải về việc xác minh, điều tra cho nguồn tin, vụ án do Viện kiểm sát khác kiểm sát.',
      en: 'This notice tells of no errand for a report or a case that another procuracy supervises.',
    },
  },
  'errand-result-unsaid': {
    status: 422,
    title: { vi: 'Chưa nêu kết quả', en: 'The result is not said' },
    detail: {
      vi: 'Viện kiểm sát nhận kết quả qua hệ thống: nêu kết quả, hoặc lý do không thực hiện được.',
      en: 'That procuracy has the result over the platform: say it, or why it could not be done.',
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
  'head-withdraws-already': {
    status: 409,
    title: { vi: 'Đã ghi nhận Viện trưởng phải từ chối hoặc bị thay đổi', en: 'The head withdraws already' },
    detail: {
      vi: 'Chưa có người thay thế Viện trưởng trong vụ án này.',
      en: 'Nobody has taken the place of the head in this case yet.',
    },
  },
  'no-head-withdrawal': {
    status: 409,
    title: { vi: 'Không có gì phải báo cáo', en: 'Nothing to report' },
    detail: {
      vi: 'Viện trưởng không thuộc trường hợp phải từ chối hoặc bị thay đổi, hoặc việc đó đã được báo cáo.',
      en: 'The head does not have to withdraw from this case, or that was reported.',
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
  'change-demanded-otherwise': {
    status: 409,
    title: { vi: 'Yêu cầu thay đổi tội danh theo thủ tục riêng', en: 'Another crime is demanded as that' },
    detail: {
      vi: 'Việc thay đổi quyết định khởi tố vụ án được yêu cầu bằng yêu cầu thay đổi, bổ sung quyết định khởi tố.',
      en: 'That the decision to initiate be about another crime is demanded as that.',
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
      vi: 'Việc này thuộc thẩm quyền của {level}; quyết định của Viện kiểm sát cấp trên được ghi nhận theo số và ngày của quyết định đó.',
      en: 'This is for the {level} to decide; the decision of a higher procuracy is entered by its number and day.',
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
  | Extract<ConductorRefusal['code'], 'head-has-to-withdraw'>
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
  | TreatmentRefusal['code']
  | NothingApproved['code']
  | NothingPetitioned['code']
  | ChangeDemandedOtherwise['code']
  | NotLeftUndone['code']
  | NotOwnCharge['code']
  | RequestNotWaiting['code']
  | SameProsecutor['code']
  | HeadWithdrawalRefusal['code'],
  ProblemTexts[string]
>;
