import { noSuchMotion, type ProblemTexts } from '@la-chan/platform';
import { supervisionProblems } from '../supervision/supervision.problems';
import type { ProsecutionRefusal } from './refusal';

/** What people read when a prosecution may not go on as they wish. */
export const prosecutionProblems = {
  'extended-already': {
    status: 409,
    title: { vi: 'Đã gia hạn', en: 'Extended already' },
    detail: { vi: 'Thời hạn này chỉ được gia hạn một lần.', en: 'This limit is extended only once.' },
  },
  'not-resumed-alone': {
    status: 409,
    title: { vi: 'Bị can không có thời hạn riêng', en: 'The accused has no limit of their own' },
    detail: {
      vi: 'Chỉ bị can được phục hồi riêng, trong khi hồ sơ đang được giải quyết đối với những người khác, có thời hạn riêng để gia hạn.',
      en: 'Only who alone was resumed, while it is decided on the others, has a limit of their own to be extended.',
    },
  },
  'not-the-first-file': {
    status: 409,
    title: { vi: 'Không phải hồ sơ nhận trước', en: 'Not the file received first' },
    detail: {
      vi: 'Theo quy ước của hệ thống, hồ sơ được nhập vào hồ sơ nhận trước, thời hạn tính từ hồ sơ đó; luật không quy định.',
      en: 'By a rule of the platform files are merged into the one received first, from which the limit runs; the law says nothing of it.',
    },
  },
  'not-the-whole-case': {
    status: 409,
    title: { vi: 'Không phải toàn bộ vụ án của Cơ quan điều tra khác', en: 'Not the whole case of another body' },
    detail: {
      vi: 'Theo quy ước của hệ thống, vụ án của Cơ quan điều tra khác chỉ nhập khi toàn bộ hồ sơ do chính các Cơ quan đó chuyển đến qua hệ thống, không bị can nào đã tách.',
      en: 'By a rule of the platform the case of another body is merged whole, where both have handed their files over to this procuracy themselves and nobody of it went on apart.',
    },
  },
  'merger-not-carried-out': {
    status: 409,
    title: { vi: 'Cơ quan điều tra chưa nhận vụ án được nhập', en: 'The body does not have the merged case yet' },
    detail: {
      vi: 'Vụ án của Cơ quan điều tra khác đang chuyển đến Cơ quan điều tra của hồ sơ này; đến khi nhận được, hồ sơ chưa được trả, chuyển, tách, nhập tiếp hoặc yêu cầu truy nã.',
      en: 'The case of the other body is on its way to the body of this file. Until that has it the file is not returned, transferred, split or merged further, and nobody is to be searched for.',
    },
  },
  'returned-twice': {
    status: 409,
    title: { vi: 'Đã trả hồ sơ hai lần', en: 'Returned twice already' },
    detail: {
      vi: 'Viện kiểm sát chỉ được trả hồ sơ để điều tra bổ sung hai lần.',
      en: 'The procuracy returns a file for supplementary investigation at most twice.',
    },
  },
  'not-of-this-file': {
    status: 409,
    title: { vi: 'Không phải bị can của hồ sơ', en: 'Not an accused of this file' },
    detail: {
      vi: 'Người này không phải là bị can mà quyết định có thể áp dụng.',
      en: 'This is no accused whom the decision can concern.',
    },
  },
  'judged-already': {
    status: 409,
    title: { vi: 'Đã xét xử', en: 'Judged already' },
    detail: {
      vi: 'Quyết định truy tố chỉ được rút trước khi mở phiên tòa; Tòa án đã gửi bản án.',
      en: 'A prosecution is withdrawn before the hearing opens; the court has served its judgment.',
    },
  },
  'nobody-to-consult': {
    status: 409,
    title: { vi: 'Không có Cơ quan điều tra để trao đổi', en: 'Nobody to consult' },
    detail: {
      vi: 'Hồ sơ không do Cơ quan điều tra nào trên hệ thống chuyển đến; hãy trao đổi bằng văn bản giấy.',
      en: 'No body of the platform has sent the file; consult it on paper.',
    },
  },
  'consulted-already': {
    status: 409,
    title: { vi: 'Đã trao đổi, chưa có trả lời', en: 'Consulted already' },
    detail: {
      vi: 'Cơ quan điều tra chưa trả lời về việc nhập, tách vụ án này.',
      en: 'The body has not answered on this merger or split yet.',
    },
  },
  'nobody-to-indict': {
    status: 409,
    title: { vi: 'Không còn bị can để truy tố', en: 'Nobody to indict' },
    detail: {
      vi: 'Vụ án đối với mọi bị can đã tạm đình chỉ hoặc đình chỉ.',
      en: 'The matter of every accused is suspended or terminated.',
    },
  },
  'time-barred': {
    status: 409,
    title: { vi: 'Đã hết thời hiệu', en: 'Time-barred' },
    detail: {
      vi: 'Đã hết thời hiệu truy cứu trách nhiệm hình sự: không phục hồi, mà đình chỉ vụ án.',
      en: 'Nobody may be held liable any more: it is not resumed, but terminated.',
    },
  },
  'not-at-request': {
    status: 409,
    title: { vi: 'Không phục hồi theo yêu cầu', en: 'Not resumed at request' },
    detail: {
      vi: 'Bị can chỉ được yêu cầu phục hồi khi vụ án bị đình chỉ vì hết thời hiệu hoặc đại xá.',
      en: 'An accused may ask for it only where it was terminated as time-barred or by amnesty.',
    },
  },
  'detained-already': {
    status: 409,
    title: { vi: 'Đang bị tạm giam', en: 'Detained already' },
    detail: {
      vi: 'Bị can đang bị tạm giam; muốn tạm giam tiếp thì ra lệnh tạm giam mới trước khi hết thời hạn.',
      en: 'This one is detained: a new order goes on from the one in use before it ends.',
    },
  },
  'not-detained': {
    status: 409,
    title: { vi: 'Không bị tạm giam', en: 'Not detained' },
    detail: {
      vi: 'Bị can không bị tạm giam trong giai đoạn truy tố.',
      en: 'Nobody has this one detained in this stage.',
    },
  },
  'detention-not-longer': {
    status: 409,
    title: { vi: 'Không dài hơn lệnh đang dùng', en: 'No longer than the order in use' },
    detail: {
      vi: 'Lệnh tạm giam mới phải kết thúc sau ngày cuối của thời hạn tạm giam còn lại.',
      en: 'A new order ends after the last day of the one that is in use.',
    },
  },
  'resume-first': {
    status: 409,
    title: { vi: 'Phải phục hồi vụ án trước', en: 'To be resumed first' },
    detail: {
      vi: 'Đang tạm đình chỉ chỉ được đình chỉ ngay khi đã hết thời hiệu; với căn cứ khác phải phục hồi vụ án để xác minh.',
      en: 'What is suspended ends at once only as time-barred; on another ground it is resumed, so that the ground is verified.',
    },
  },
  'resumed-since': {
    status: 409,
    title: { vi: 'Vụ án đã được phục hồi sau đó', en: 'Resumed since' },
    detail: {
      vi: 'Quyết định phục hồi ban hành sau đó áp dụng cho cả bị can này.',
      en: 'The file was resumed since for this accused as well.',
    },
  },
  'not-returned-by-court': {
    status: 409,
    title: { vi: 'Tòa án chưa trả hồ sơ', en: 'No court has returned the file' },
    detail: {
      vi: 'Chỉ khi Tòa án đã trả hồ sơ thì mới giữ nguyên hoặc thay thế bản cáo trạng.',
      en: 'An indictment is kept or replaced only once a court has returned the file.',
    },
  },
  'nothing-to-deliver': {
    status: 409,
    title: { vi: 'Không còn bản cáo trạng phải giao', en: 'No indictment is to be given' },
    detail: {
      vi: 'Không có bản cáo trạng nào chưa giao cho bị can.',
      en: 'No indictment stands that the accused were not given.',
    },
  },
  'trial-assigned-below': {
    status: 409,
    title: { vi: 'Đã phân công Viện kiểm sát cấp dưới', en: 'The trial is a lower procuracy’s' },
    detail: {
      vi: 'Viện kiểm sát cấp dưới được phân công thực hành quyền công tố và kiểm sát xét xử thực hiện việc này; Viện kiểm sát cấp trên kháng nghị theo thẩm quyền của cấp mình.',
      en: 'The lower procuracy to which the trial is assigned does this; the one above protests at its own level.',
    },
  },
  'trial-assigned-already': {
    status: 409,
    title: { vi: 'Đã phân công Viện kiểm sát cấp dưới', en: 'A lower procuracy is assigned already' },
    detail: {
      vi: 'Đã phân công Viện kiểm sát cấp dưới thực hành quyền công tố và kiểm sát xét xử vụ án này.',
      en: 'A lower procuracy has been assigned to this trial.',
    },
  },
  'own-procuracy': {
    status: 409,
    title: { vi: 'Không chuyển cho chính mình', en: 'Not to itself' },
    detail: { vi: 'Vụ án đang ở Viện kiểm sát này.', en: 'The case is with this procuracy.' },
  },
  'nothing-to-send-above': {
    status: 409,
    title: { vi: 'Không có quyết định phải gửi lên', en: 'Nothing to send above' },
    detail: {
      vi: 'Không có quyết định như vậy, hoặc đã gửi cho Viện kiểm sát cấp trên.',
      en: 'There is no such decision, or the procuracy above was sent it.',
    },
  },
  'no-such-decision': {
    status: 409,
    title: { vi: 'Không có quyết định này', en: 'No such decision' },
    detail: {
      vi: 'Hồ sơ không theo quyết định đó.',
      en: 'It is not by this decision that the file is where it is.',
    },
  },
  'search-not-demanded': {
    status: 409,
    title: { vi: 'Chưa yêu cầu truy nã', en: 'No search was demanded' },
    detail: {
      vi: 'Phải yêu cầu Cơ quan điều tra truy nã bị can trước khi tạm đình chỉ vì bị can bỏ trốn.',
      en: 'The investigating body is asked to search for who has absconded before the matter is suspended.',
    },
  },
  'not-searched-for': {
    status: 409,
    title: { vi: 'Không bị truy nã', en: 'Not searched for' },
    detail: {
      vi: 'Không có việc truy nã bị can này đang chờ kết quả.',
      en: 'No search for this accused is known here that has not ended.',
    },
  },
  'agreed-afterwards': {
    status: 409,
    title: { vi: 'Thống nhất sau khi quyết định', en: 'Agreed on afterwards' },
    detail: {
      vi: 'Cơ quan điều tra và Viện kiểm sát trao đổi, thống nhất trước khi ra quyết định nhập, tách vụ án.',
      en: 'Body and procuracy agree before it is decided that a case is merged or split.',
    },
  },
  'suspended-for-another-ground': {
    status: 409,
    title: { vi: 'Tạm đình chỉ vì căn cứ khác', en: 'Suspended for another ground' },
    detail: {
      vi: 'Chỉ tách vụ án khi đã tạm đình chỉ đối với bị can vì bỏ trốn, mắc bệnh hiểm nghèo hoặc bị áp dụng biện pháp bắt buộc chữa bệnh.',
      en: 'Only an accused whose matter was suspended as they have absconded, are fatally ill or under compulsory treatment is split off.',
    },
  },
  'no-protest': {
    status: 409,
    title: { vi: 'Không có kháng nghị', en: 'No protest' },
    detail: {
      vi: 'Viện kiểm sát không kháng nghị bản án, quyết định này, hoặc đã rút kháng nghị.',
      en: 'The procuracy has not protested this judgment or decision, or has withdrawn that.',
    },
  },
  'not-judged-yet': {
    status: 409,
    title: { vi: 'Chưa tuyên án', en: 'Not judged yet' },
    detail: {
      vi: 'Bản án đối với bị cáo được tuyên sau ngày này; không kháng nghị trước khi tuyên án.',
      en: 'The judgment on a defendant was pronounced after this day, and is not protested before.',
    },
  },
  'several-protests': {
    status: 409,
    title: { vi: 'Có nhiều kháng nghị', en: 'Several protests' },
    detail: { vi: 'Hãy nêu rõ kháng nghị nào được thay đổi.', en: 'Say which protest it is that is changed.' },
  },
  'protest-widened': {
    status: 409,
    title: { vi: 'Làm xấu hơn tình trạng của bị cáo', en: 'To the disadvantage of a defendant' },
    detail: {
      vi: 'Hết thời hạn kháng nghị, việc thay đổi, bổ sung không được thêm bị cáo hoặc phần bị kháng nghị.',
      en: 'Once the time to protest has run out a change adds no defendant, and no other part.',
    },
  },
  'no-decision-to-protest': {
    status: 409,
    title: { vi: 'Không có quyết định để kháng nghị', en: 'No decision to protest' },
    detail: {
      vi: 'Chỉ kháng nghị được quyết định tạm đình chỉ, đình chỉ mà Tòa án đã gửi đến.',
      en: 'Only a decision to suspend or terminate that the court has sent is protested.',
    },
  },
  'crime-charged-already': {
    status: 409,
    title: { vi: 'Bị can đã bị khởi tố về tội này', en: 'Charged with this crime already' },
    detail: {
      vi: 'Chỉ thay đổi, bổ sung quyết định khởi tố bị can về tội khác; khoản khác của cùng điều luật không phải thay đổi.',
      en: 'A charge is changed to another crime, or supplemented with one; another clause of the same article needs no decision.',
    },
  },
  'crime-not-charged': {
    status: 409,
    title: { vi: 'Bị can chưa bị khởi tố về tội này', en: 'Not charged with this crime' },
    detail: {
      vi: 'Bản cáo trạng chỉ truy tố về tội mà bị can đã bị khởi tố, hoặc khoản khác của cùng điều luật. Về tội khác, Viện kiểm sát quyết định khởi tố, thay đổi, bổ sung quyết định khởi tố bị can và trả hồ sơ, hoặc trả hồ sơ để điều tra bổ sung.',
      en: 'The indictment is for crimes with which the accused is charged, or other clauses of their articles. Another crime is charged by the procuracy, or the file goes back for supplementary investigation.',
    },
  },
  'crime-not-indicted': {
    status: 409,
    title: { vi: 'Bị can không bị truy tố về tội này', en: 'Not indicted for this crime' },
    detail: {
      vi: 'Chỉ rút quyết định truy tố về tội mà bị can đang bị truy tố, đúng điều, khoản; mỗi tội một lần.',
      en: 'Withdrawn is the prosecution of what the accused is indicted for, by its article and clause, each once.',
    },
  },
  'prosecution-of-everything': {
    status: 409,
    title: { vi: 'Rút toàn bộ quyết định truy tố', en: 'The whole prosecution' },
    detail: {
      vi: 'Nếu không còn truy tố bị can về tội nào thì rút toàn bộ quyết định truy tố đối với người đó.',
      en: 'Who is prosecuted for nothing any more is so as the whole prosecution of that one is withdrawn.',
    },
  },
  'crime-to-change-unsaid': {
    status: 409,
    title: { vi: 'Chưa nêu tội được thay đổi', en: 'Which crime is changed is not said' },
    detail: {
      vi: 'Bị can bị khởi tố về nhiều tội: nêu tội nào không đúng với hành vi phạm tội xảy ra.',
      en: 'The accused is charged with several crimes: say which of them is not what was done.',
    },
  },
  'crime-initiated-already': {
    status: 409,
    title: { vi: 'Vụ án đã được khởi tố về tội này', en: 'Initiated for this crime already' },
    detail: {
      vi: 'Chỉ bổ sung quyết định khởi tố vụ án về tội chưa được khởi tố.',
      en: 'The decision to initiate is supplemented with a crime that was not initiated.',
    },
  },
  'protest-too-late': {
    status: 409,
    title: { vi: 'Hết thời hạn kháng nghị', en: 'Too late for a protest' },
    detail: {
      vi: 'Bản án: Viện kiểm sát cùng cấp 15 ngày, cấp trên trực tiếp 30 ngày kể từ ngày tuyên án; quyết định: 07 ngày và 15 ngày kể từ ngày ra quyết định.',
      en: 'A judgment is protested within 15 days of its pronouncement, by the procuracy above within 30; a decision within 7 days of its day, by the one above within 15.',
    },
  },
  'ground-of-another-stage': {
    status: 409,
    title: { vi: 'Căn cứ không thuộc giai đoạn này', en: 'A ground of another stage' },
    detail: {
      vi: 'Căn cứ này chỉ áp dụng ở giai đoạn tố tụng khác.',
      en: 'This ground holds in another stage of the proceedings alone.',
    },
  },
  'no-evidence-demanded': {
    status: 409,
    title: { vi: 'Không có yêu cầu bổ sung này', en: 'No such demand' },
    detail: {
      vi: 'Tòa án không yêu cầu bổ sung như vậy, hoặc yêu cầu đã được trả lời.',
      en: 'No court has demanded this, or it was answered already.',
    },
  },
  'same-prosecutor': supervisionProblems['same-prosecutor'],
  'motion-of-others': {
    status: 409,
    title: { vi: 'Kiểm sát viên không đề nghị việc đó', en: 'Others may ask for this' },
    detail: {
      vi: 'Luật dành yêu cầu, đề nghị này cho bị cáo, người bào chữa, người tham gia tố tụng.',
      en: 'The law leaves it to the defendant, the defender and the other participants to ask for this.',
    },
  },
  'no-such-motion': noSuchMotion,
  'return-asked-already': {
    status: 409,
    title: { vi: 'Đã đề nghị trả hồ sơ', en: 'Asked already' },
    detail: {
      vi: 'Tòa án chưa trả lời đề nghị trả hồ sơ trước đó.',
      en: 'The court has not answered the request before this one.',
    },
  },
} satisfies Record<ProsecutionRefusal['code'], ProblemTexts[string]>;
