import type { ProblemTexts } from '@la-chan/platform';
import { competenceProblems } from './competence.problems';
import { motionProblems } from './motion.problems';
import { onAppealProblems } from './on-appeal.problems';
import type { TrialRefusal } from './refusal';

/** What people read when a trial may not go on as they wish. */
export const trialProblems = {
  ...competenceProblems,
  ...motionProblems,
  ...onAppealProblems,
  'extended-already': {
    status: 409,
    title: { vi: 'Đã gia hạn', en: 'Extended already' },
    detail: { vi: 'Thời hạn này chỉ được gia hạn một lần.', en: 'This limit is extended only once.' },
  },
  'not-resumed-alone': {
    status: 409,
    title: { vi: 'Bị cáo không có thời hạn riêng', en: 'The defendant has no limit of their own' },
    detail: {
      vi: 'Chỉ bị cáo được phục hồi riêng, trong khi vụ án đang được chuẩn bị xét xử đối với những người khác, có thời hạn riêng để gia hạn.',
      en: 'Only who alone was resumed, while the trial of the others is prepared, has a limit of their own to be extended.',
    },
  },
  'indictment-not-given': {
    status: 409,
    title: { vi: 'Bản cáo trạng chưa được giao', en: 'The indictment was not given' },
    detail: {
      vi: 'Chưa nhận hồ sơ khi bản cáo trạng chưa được giao cho bị can hoặc người đại diện: yêu cầu Viện kiểm sát giao, hoặc nêu những người đã nhận theo biên bản trong hồ sơ.',
      en: 'No file is taken while an accused or their representative was not given the indictment: have the procuracy give it, or name who was given it by the minutes in the file.',
    },
  },
  'returned-already': {
    status: 409,
    title: { vi: 'Đã trả hồ sơ', en: 'Returned already' },
    detail: {
      vi: 'Thẩm phán chủ tọa và Hội đồng xét xử mỗi bên chỉ được trả hồ sơ để điều tra bổ sung một lần.',
      en: 'The presiding judge and the panel return a file for supplementary investigation once each.',
    },
  },
  'not-a-defendant': {
    status: 409,
    title: { vi: 'Không phải bị cáo của vụ án', en: 'Not a defendant of this case' },
    detail: {
      vi: 'Người này không phải là bị cáo mà quyết định có thể áp dụng.',
      en: 'This is no defendant whom the decision can concern.',
    },
  },
  'nobody-left': {
    status: 409,
    title: { vi: 'Không còn bị cáo nào khác trong vụ án', en: 'Nobody else is left in the trial' },
    detail: {
      vi: 'Vụ án đã tạm đình chỉ hoặc đình chỉ chung thì phục hồi toàn bộ; chỉ tách khi còn bị cáo khác ở lại.',
      en: 'What was suspended or terminated for all is resumed as a whole; some go on apart only while somebody else stays.',
    },
  },
  'nobody-on-trial': {
    status: 409,
    title: { vi: 'Không còn bị cáo để xét xử', en: 'Nobody is on trial' },
    detail: {
      vi: 'Vụ án đối với mọi bị cáo đã tạm đình chỉ hoặc đình chỉ.',
      en: 'The matter of every defendant is suspended or terminated.',
    },
  },
  'verdict-for-each': {
    status: 409,
    title: { vi: 'Bản án phải quyết định về từng bị cáo', en: 'A verdict for each defendant' },
    detail: {
      vi: 'Bản án phải có quyết định về mỗi bị cáo được đưa ra xét xử, và chỉ về những người đó.',
      en: 'The judgment decides on every defendant on trial, and on nobody else.',
    },
  },
  'verdict-for-each-crime': {
    status: 409,
    title: { vi: 'Phải quyết định về từng tội bị truy tố', en: 'A verdict of each crime' },
    detail: {
      vi: 'Nếu quyết định riêng từng tội thì phải quyết định về mọi tội trong cáo trạng, và chỉ về những tội đó.',
      en: 'A judgment that decides crime by crime decides on every crime of the indictment, and on no other.',
    },
  },
  'verdicts-disagree': {
    status: 409,
    title: { vi: 'Quyết định về từng tội không thống nhất', en: 'The verdicts do not agree' },
    detail: {
      vi: 'Bị cáo có tội khi có tội về ít nhất một tội; tội đã tuyên không phạm thì không xác định tội khác thay thế.',
      en: 'Who is guilty of one crime is guilty; of a crime of which this one is acquitted no other is found instead.',
    },
  },
  'graver-than-indicted': {
    status: 409,
    title: { vi: 'Tội danh nặng hơn tội bị truy tố', en: 'A graver crime than that of the indictment' },
    detail: {
      vi: 'Hãy trả hồ sơ để Viện kiểm sát truy tố lại; Tòa án xét xử về tội nặng hơn khi Viện kiểm sát giữ nguyên cáo trạng.',
      en: 'Return the file to be indicted anew; the court tries a graver crime where the procuracy keeps its indictment.',
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
  'assistance-answered': {
    status: 409,
    title: { vi: 'Nước ngoài đã trả lời', en: 'The assistance was answered' },
    detail: {
      vi: 'Mọi yêu cầu tương trợ của vụ án đã được trả lời; không còn căn cứ tạm đình chỉ này.',
      en: 'All that was asked of other countries is answered; the ground to suspend is gone.',
    },
  },
  'prosecution-not-withdrawn': {
    status: 409,
    title: { vi: 'Viện kiểm sát chưa rút quyết định truy tố', en: 'The prosecution was not withdrawn' },
    detail: {
      vi: 'Căn cứ này chỉ áp dụng khi Viện kiểm sát đã rút quyết định truy tố đối với người đó trước khi mở phiên tòa.',
      en: 'This ground holds once the procuracy has withdrawn the prosecution of that defendant before the hearing opened.',
    },
  },
  'not-a-victim': {
    status: 409,
    title: { vi: 'Không phải bị hại của vụ án', en: 'Not a victim of this case' },
    detail: {
      vi: 'Chỉ quyết định bồi thường cho bị hại của vụ án.',
      en: 'Compensation is decided for victims of this case.',
    },
  },
  'hearing-not-open': {
    status: 409,
    title: { vi: 'Chưa mở phiên tòa', en: 'The hearing is not open' },
    detail: {
      vi: 'Phiên tòa được mở trước khi hoãn hoặc tuyên án; trước khi mở thì lùi ngày mở phiên tòa.',
      en: 'A hearing is opened before it is put off or the judgment is pronounced; until then its opening is deferred.',
    },
  },
  'hearing-open-already': {
    status: 409,
    title: { vi: 'Phiên tòa đã mở', en: 'The hearing is open already' },
    detail: { vi: 'Sau khi mở phiên tòa thì hoãn phiên tòa.', en: 'An open hearing is postponed instead.' },
  },
  'panel-not-sitting': {
    status: 409,
    title: { vi: 'Phiên tòa chưa mở hoặc đã kết thúc', en: 'The panel is not sitting' },
    detail: {
      vi: 'Hội đồng xét xử khởi tố hoặc yêu cầu khởi tố vụ án qua việc xét xử tại phiên tòa.',
      en: 'The panel initiates a case, or demands that, by what it finds at the hearing.',
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
  'resume-first': {
    status: 409,
    title: { vi: 'Phải phục hồi vụ án trước', en: 'To be resumed first' },
    detail: {
      vi: 'Đang tạm đình chỉ chỉ được đình chỉ ngay khi đã hết thời hiệu hoặc Viện kiểm sát rút quyết định truy tố; với căn cứ khác phải phục hồi vụ án.',
      en: 'What is suspended ends at once only as time-barred or as the prosecution is withdrawn; on another ground it is resumed first.',
    },
  },
  'ended-above': {
    status: 409,
    title: { vi: 'Tòa án cấp trên đã đình chỉ', en: 'Terminated by a higher court' },
    detail: {
      vi: 'Tòa án chỉ phục hồi vụ án mà chính mình đã đình chỉ, không phục hồi việc Tòa án cấp trên đã đình chỉ.',
      en: 'A court resumes what it has terminated itself, and nothing that a higher court has terminated.',
    },
  },
  'search-not-demanded': {
    status: 409,
    title: { vi: 'Chưa yêu cầu truy nã', en: 'No search was demanded' },
    detail: {
      vi: 'Phải yêu cầu Cơ quan điều tra truy nã trước khi tạm đình chỉ vì không biết rõ bị can, bị cáo đang ở đâu.',
      en: 'The investigating body is asked to search for a defendant who cannot be located before the matter is suspended.',
    },
  },
  'not-searched-for': {
    status: 409,
    title: { vi: 'Không bị truy nã', en: 'Not searched for' },
    detail: {
      vi: 'Không có việc truy nã bị can, bị cáo này đang chờ kết quả.',
      en: 'No search for this defendant is known here that has not ended.',
    },
  },
  'nothing-to-deliver': {
    status: 409,
    title: { vi: 'Không có quyết định chờ giao, gửi', en: 'No decision to deliver' },
    detail: {
      vi: 'Không có quyết định nào đang chờ giao, gửi cho người tham gia tố tụng.',
      en: 'No decision waits to be given to the parties.',
    },
  },
  'indictment-overruled': {
    status: 409,
    title: { vi: 'Không còn quyết định truy tố', en: 'No indictment stands' },
    detail: {
      vi: 'Viện kiểm sát cấp trên đã rút, đình chỉ hoặc hủy bỏ quyết định truy tố: trả hồ sơ để Viện kiểm sát quyết định lại.',
      en: 'The procuracy above has withdrawn, stopped or cancelled the indictment: the file is returned, so that the procuracy decides anew.',
    },
  },
  'no-return-requested': {
    status: 409,
    title: { vi: 'Không có đề nghị trả hồ sơ', en: 'No return requested' },
    detail: {
      vi: 'Viện kiểm sát không có đề nghị trả hồ sơ nào đang chờ trả lời.',
      en: 'No request of the procuracy to return the file waits for an answer.',
    },
  },
  'detained-already': {
    status: 409,
    title: { vi: 'Đang bị tạm giam', en: 'Detained already' },
    detail: { vi: 'Bị cáo đang bị tạm giam theo lệnh của Tòa án.', en: 'The court has ordered this already.' },
  },
  'not-detained': {
    status: 409,
    title: { vi: 'Không bị tạm giam', en: 'Not detained' },
    detail: { vi: 'Bị cáo không bị tạm giam theo lệnh của Tòa án.', en: 'No order of the court detains this one.' },
  },
  'freed-by-the-chief-judge': {
    status: 409,
    title: { vi: 'Thẩm quyền của Chánh án, Phó Chánh án', en: 'For the chief judge or a deputy' },
    detail: {
      vi: 'Trước khi mở phiên tòa, việc hủy bỏ, thay đổi biện pháp tạm giam do Chánh án, Phó Chánh án quyết định; tại phiên tòa do Hội đồng xét xử quyết định.',
      en: 'Until the hearing opens the chief judge or a deputy cancels or changes a detention; at the hearing the panel does.',
    },
  },
  'nothing-to-carry-out': {
    status: 409,
    title: { vi: 'Không có hình phạt phải thi hành', en: 'No sentence to carry out' },
    detail: {
      vi: 'Chỉ tạm giam để bảo đảm thi hành án đối với bị cáo bị xử phạt tù mà không được hưởng án treo.',
      en: 'Only a defendant who is sentenced to imprisonment, which is not suspended, is detained for the sentence.',
    },
  },
  'arrest-without-ground': {
    status: 409,
    title: { vi: 'Chưa nêu căn cứ bắt tạm giam', en: 'No ground to detain this one' },
    detail: {
      vi: 'Bị cáo không bị tạm giam mà bị xử phạt tù chỉ bị bắt tạm giam khi có căn cứ cho thấy bị cáo có thể trốn hoặc tiếp tục phạm tội.',
      en: 'A defendant who was free and is sentenced to imprisonment is detained with the judgment where there is ground to believe that they flee or go on with crimes.',
    },
  },
  'has-judged-before': {
    status: 409,
    title: { vi: 'Đã xét xử vụ án này', en: 'Has judged this matter before' },
    detail: {
      vi: 'Bản án đã bị hủy: xét xử lại với thành phần Hội đồng xét xử mới, không có Thẩm phán, Hội thẩm đã ra bản án đó.',
      en: 'The judgment was annulled: another panel tries it, in which no judge or assessor of that judgment sits.',
    },
  },
  'not-an-exhibit': {
    status: 409,
    title: { vi: 'Không phải vật chứng trong bảng kê', en: 'No exhibit of the file' },
    detail: {
      vi: 'Vật chứng đưa ra xem xét tại phiên tòa là vật chứng có trong bảng kê của hồ sơ.',
      en: 'What is looked at in the hearing is an exhibit on the list of the file.',
    },
  },
  'no-such-demand': {
    status: 409,
    title: { vi: 'Không có yêu cầu này', en: 'No such demand' },
    detail: {
      vi: 'Trả lời đến theo đường mà yêu cầu đã gửi đi, và chỉ một lần.',
      en: 'The answer comes the way the demand went, and once.',
    },
  },
  'nothing-to-send-above': {
    status: 409,
    title: { vi: 'Không có bản án, quyết định phải gửi', en: 'Nothing to send' },
    detail: {
      vi: 'Không có bản án, quyết định này, hoặc đã gửi cho Viện kiểm sát cấp trên.',
      en: 'There is no such judgment or decision, or the procuracy above has it already.',
    },
  },
  'not-the-procuracy-above': {
    status: 409,
    title: { vi: 'Không phải Viện kiểm sát cấp trên', en: 'Not the procuracy above' },
    detail: {
      vi: 'Đây là Viện kiểm sát đã truy tố vụ án, cùng cấp với Tòa án này.',
      en: 'This is the procuracy that has prosecuted the case, of the level of this court.',
    },
  },
} satisfies Record<TrialRefusal['code'], ProblemTexts[string]>;
