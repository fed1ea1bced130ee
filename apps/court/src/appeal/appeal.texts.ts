import type { ProblemTexts, Text } from '@la-chan/platform';
import { sessionProblems } from '../session/session.texts';
import { trialProblems } from '../trial/trial.problems';
import type { AppealRefusal } from './refusal';

/** What people read when an appeal may not go on as they wish. */
export const appealProblems = {
  'only-dismissed-without-hearing': {
    status: 409,
    title: { vi: 'Chưa mở phiên tòa phúc thẩm', en: 'There was no hearing' },
    detail: {
      vi: 'Khi chưa đưa vụ án ra xét xử phúc thẩm thì chỉ có thể đình chỉ xét xử phúc thẩm.',
      en: 'Before the appeal is set for a hearing it can only be dismissed.',
    },
  },
  'not-on-appeal': {
    status: 409,
    title: { vi: 'Không phải bị cáo của vụ án phúc thẩm', en: 'Not a defendant of this appeal' },
    detail: {
      vi: 'Bản án đối với người này không được đưa lên phúc thẩm.',
      en: 'The judgment on this person has not come up on appeal.',
    },
  },
  'not-a-victim': trialProblems['not-a-victim'],
  'appeals-maintained': sessionProblems['appeals-maintained'],
  'no-such-appeal': trialProblems['no-such-appeal'],
  'several-appealed': trialProblems['several-appealed'],
  'appeal-widened': trialProblems['appeal-widened'],
  'not-acquitted': trialProblems['not-acquitted'],
  'part-of-others': trialProblems['part-of-others'],
  'appeal-hearing-not-open': {
    status: 409,
    title: { vi: 'Chưa mở phiên tòa phúc thẩm', en: 'The hearing is not open' },
    detail: { vi: 'Chỉ hoãn phiên tòa đã mở.', en: 'Only a hearing that was opened is put off.' },
  },
  'panel-not-sitting': trialProblems['panel-not-sitting'],
  'no-such-demand': trialProblems['no-such-demand'],
  'detained-already': trialProblems['detained-already'],
  'not-detained': trialProblems['not-detained'],
  'not-searched-for': trialProblems['not-searched-for'],
  'freed-by-the-chief-judge': trialProblems['freed-by-the-chief-judge'],
  'nothing-to-carry-out': {
    status: 409,
    title: { vi: 'Không có hình phạt tù để thi hành', en: 'No sentence to carry out' },
    detail: {
      vi: 'Chỉ tạm giam để bảo đảm thi hành án người mà bản án phúc thẩm xử phạt tù.',
      en: 'Only whoever the judgment on appeal leaves sentenced to imprisonment is detained until the sentence is carried out.',
    },
  },
  'receipt-out-of-place': {
    status: 409,
    title: { vi: 'Ngày nhận hồ sơ không hợp lệ', en: 'Not the day of the receipt' },
    detail: {
      vi: 'Hồ sơ vụ án được nhận sau khi gửi và trước khi thụ lý.',
      en: 'The file comes once it was sent, and before it is docketed.',
    },
  },
  'lent-already': {
    status: 409,
    title: { vi: 'Đã chuyển hồ sơ cho Viện kiểm sát', en: 'The file was lent already' },
    detail: { vi: 'Hồ sơ chỉ chuyển một lần sau khi thụ lý.', en: 'The file goes to the procuracy once.' },
  },
  'not-lent': {
    status: 409,
    title: { vi: 'Hồ sơ không ở Viện kiểm sát theo cách này', en: 'The file was not lent so' },
    detail: {
      vi: 'Hồ sơ trở về theo đường đã chuyển đi, và chỉ một lần.',
      en: 'The file comes back the way it went, and once.',
    },
  },
  'file-with-the-procuracy': {
    status: 409,
    title: { vi: 'Hồ sơ đang ở Viện kiểm sát', en: 'The file is with the procuracy' },
    detail: {
      vi: 'Phải chờ Viện kiểm sát trả lại hồ sơ vụ án.',
      en: 'The procuracy has to give the file back first.',
    },
  },
  'appeal-hearing-open': {
    status: 409,
    title: { vi: 'Đã mở phiên tòa', en: 'The hearing is open' },
    detail: {
      vi: 'Chứng cứ, tài liệu nhận được tại phiên tòa được xem xét tại đó.',
      en: 'What comes at the hearing is looked at there.',
    },
  },
  'no-evidence-away': {
    status: 409,
    title: { vi: 'Không có chứng cứ đang ở Viện kiểm sát', en: 'No evidence is away' },
    detail: {
      vi: 'Chứng cứ, tài liệu này không được chuyển như vậy, hoặc đã được trả lại.',
      en: 'This did not go to the procuracy in that way, or was given back already.',
    },
  },
  'nothing-to-deliver': {
    status: 409,
    title: { vi: 'Không có quyết định phải giao', en: 'Nothing to deliver' },
    detail: {
      vi: 'Quyết định này không có, hoặc đã giao cho những người tham gia tố tụng.',
      en: 'There is no such decision, or the parties have it already.',
    },
  },
} satisfies Record<AppealRefusal['code'], ProblemTexts[string]>;

/** Names of acts and statuses. */
export const appealTerms: Readonly<Record<string, Text>> = {
  'appeal.docket': { vi: 'thụ lý phúc thẩm', en: 'docket the appeal' },
  'appeal.awaiting-release': { vi: 'chờ bàn giao', en: 'awaiting release' },
  'appeal.docketed': { vi: 'đã thụ lý phúc thẩm', en: 'docketed on appeal' },
  'appeal.set': { vi: 'đã đưa ra xét xử phúc thẩm', en: 'set for a hearing' },
  'appeal.decided': { vi: 'đã giải quyết phúc thẩm', en: 'decided' },
  'appeal.voided': { vi: 'nơi gửi đã rút lại', en: 'withdrawn by its sender' },
  'appeal.takeUp': { vi: 'nhận bàn giao', en: 'take up' },
  'appeal.void': { vi: 'hủy tiếp nhận', en: 'void' },
  'appeal.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
  'appeal.assign': { vi: 'phân công Thẩm phán', en: 'assign a judge' },
  'appeal.enterItem': {
    vi: 'ghi tài liệu, đồ vật, vật chứng vào bảng kê',
    en: 'enter a document, object or exhibit in the list',
  },
  'appeal.takeOffItem': { vi: 'đưa tài liệu, đồ vật, vật chứng ra khỏi bảng kê', en: 'take an item off the list' },
  'appeal.registerParticipant': {
    vi: 'đăng ký người tham gia tố tụng',
    en: 'register who takes part',
  },
  'appeal.endParticipation': { vi: 'chấm dứt việc tham gia', en: 'end a participation' },
  'appeal.decideToTry': { vi: 'đưa vụ án ra xét xử phúc thẩm', en: 'decide to try' },
  'appeal.openHearing': { vi: 'mở phiên tòa phúc thẩm', en: 'open the hearing' },
  'appeal.replaceOfficer': { vi: 'thay đổi người tiến hành tố tụng', en: 'replace who is to sit' },
  'appeal.replaceSummoned': {
    vi: 'thay đổi người giám định, người định giá tài sản, người phiên dịch, người dịch thuật',
    en: 'replace an expert, a valuer, an interpreter or a translator',
  },
  'appeal.replaceAtHearing': {
    vi: 'Hội đồng xét xử phúc thẩm thay đổi người tiến hành tố tụng',
    en: 'replace who sits',
  },
  'appeal.postpone': { vi: 'hoãn phiên tòa phúc thẩm', en: 'postpone the hearing' },
  'appeal.takeInAppeal': {
    vi: 'nhận kháng cáo, kháng nghị gửi tiếp',
    en: 'take in another appeal',
  },
  'appeal.recordWithdrawal': { vi: 'ghi nhận rút kháng cáo, kháng nghị', en: 'record the withdrawal of an appeal' },
  'appeal.recordChange': {
    vi: 'ghi nhận thay đổi, bổ sung kháng cáo, kháng nghị',
    en: 'record the change of an appeal',
  },
  'appeal.detain': { vi: 'tạm giam để chuẩn bị xét xử phúc thẩm', en: 'detain' },
  'appeal.detainForHearing': { vi: 'tạm giam đến khi kết thúc phiên tòa', en: 'detain until the hearing ends' },
  'appeal.detainForExecution': { vi: 'tạm giam để bảo đảm thi hành án', en: 'detain for the sentence' },
  'appeal.demandSearch': { vi: 'yêu cầu truy nã bị cáo', en: 'demand a search' },
  'appeal.recordWanted': {
    vi: 'ghi nhận quyết định truy nã bị cáo',
    en: 'record the decision to search for a defendant',
  },
  'appeal.recordArrest': {
    vi: 'ghi nhận đã bắt được người bị truy nã',
    en: 'record the arrest of who was searched for',
  },
  'appeal.freeDefendant': { vi: 'hủy bỏ tạm giam', en: 'release' },
  'appeal.applyMeasure': { vi: 'áp dụng biện pháp ngăn chặn khác tạm giam', en: 'apply another preventive measure' },
  'appeal.endMeasure': { vi: 'hủy bỏ, thay thế biện pháp ngăn chặn', en: 'end a preventive measure' },
  'appeal.orderCoercion': { vi: 'áp dụng biện pháp cưỡng chế', en: 'order a coercive measure' },
  'appeal.recordGuards': {
    vi: 'ghi nhận người được giữ bí mật, được bảo vệ',
    en: 'note who is kept secret or protected',
  },
  'appeal.recordMeasure': {
    vi: 'ghi nhận biện pháp ngăn chặn đã áp dụng trước khi chuyển hồ sơ',
    en: 'record a preventive measure ordered before the file came',
  },
  'appeal.recordDetention': { vi: 'ghi nhận việc tạm giam được báo sau', en: 'record a detention that is told later' },
  'appeal.recordCoercion': {
    vi: 'ghi nhận biện pháp cưỡng chế đã áp dụng trước khi chuyển hồ sơ',
    en: 'record a coercive measure ordered before the file came',
  },
  'appeal.endCoercion': { vi: 'hủy bỏ, thay đổi biện pháp cưỡng chế', en: 'end a coercive measure' },
  'appeal.lendFile': { vi: 'chuyển hồ sơ cho Viện kiểm sát', en: 'lend the file to the procuracy' },
  'appeal.recordGivenBack': { vi: 'nhận lại hồ sơ từ Viện kiểm sát', en: 'take the file back' },
  'appeal.passEvidence': { vi: 'chuyển chứng cứ bổ sung cho Viện kiểm sát', en: 'pass on evidence' },
  'appeal.recordEvidenceBack': { vi: 'nhận lại chứng cứ bổ sung', en: 'take evidence back' },
  'appeal.initiateCase': {
    vi: 'Hội đồng xét xử phúc thẩm khởi tố vụ án',
    en: 'initiate the case of a crime that was left out',
  },
  'appeal.demandInitiation': {
    vi: 'Hội đồng xét xử phúc thẩm yêu cầu khởi tố vụ án',
    en: 'demand that the procuracy initiates a case',
  },
  'appeal.recordInitiation': { vi: 'ghi nhận kết quả yêu cầu khởi tố', en: 'record what came of the demand' },
  'appeal.rectifyJudgment': { vi: 'sửa chữa, bổ sung bản án phúc thẩm', en: 'put an error of the judgment right' },
  'appeal.deliver': { vi: 'gửi quyết định, bản án phúc thẩm', en: 'send a decision or the judgment' },
  'appeal.anticipate': { vi: 'ghi nhận báo trước qua điện thoại', en: 'note what was told by telephone' },
  'appeal.tellOfDetention': {
    vi: 'thông báo việc tạm giam cho gia đình, nơi cư trú, nơi làm việc, học tập',
    en: 'tell the family, the commune or the workplace of the detention',
  },
  'appeal.recordService': { vi: 'ghi nhận đã gửi', en: 'record the service' },
  'appeal.decide': { vi: 'ra bản án, quyết định phúc thẩm', en: 'decide the appeal' },
};
