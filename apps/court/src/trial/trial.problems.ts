import type { ProblemTexts } from '@la-chan/platform';
import { sessionProblems } from '../session/session.texts';
import type { TrialRefusal } from './refusal';

/** What people read when a trial may not go on as they wish. */
export const trialProblems = {
  'extended-already': {
    status: 409,
    title: { vi: 'Đã gia hạn', en: 'Extended already' },
    detail: { vi: 'Thời hạn này chỉ được gia hạn một lần.', en: 'This limit is extended only once.' },
  },
  'indictment-not-given': {
    status: 409,
    title: { vi: 'Bản cáo trạng chưa được giao', en: 'The indictment was not given' },
    detail: {
      vi: 'Chưa nhận hồ sơ khi bản cáo trạng chưa được giao cho bị can hoặc người đại diện: yêu cầu Viện kiểm sát giao, hoặc nêu những người đã nhận theo biên bản trong hồ sơ.',
      en: 'No file is taken while an accused or their representative was not given the indictment: have the procuracy give it, or name who was given it by the minutes in the file.',
    },
  },
  'no-treatment-ordered': {
    status: 409,
    title: { vi: 'Quyết định không áp dụng bắt buộc chữa bệnh', en: 'It orders no treatment' },
    detail: {
      vi: 'Chỉ kháng cáo, kháng nghị phần bắt buộc chữa bệnh của quyết định tạm đình chỉ vì bị can, bị cáo mắc bệnh.',
      en: 'What is ordered of compulsory treatment is appealed or protested of a suspension for an illness.',
    },
  },
  'beyond-competence': {
    status: 409,
    title: { vi: 'Không thuộc thẩm quyền xét xử của Tòa án này', en: 'A higher court tries it' },
    detail: {
      vi: 'Khung hình phạt vượt quá thẩm quyền của Tòa án cấp này: trả hồ sơ cho Viện kiểm sát vì không thuộc thẩm quyền, trừ khi Tòa án cấp trên đã quyết định khác.',
      en: 'The frame of penalty goes beyond what a court of this level tries: decline the case to the procuracy, unless the court above has decided otherwise.',
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
  'appeal-still-open': {
    status: 409,
    title: { vi: 'Chưa hết thời hạn kháng cáo, kháng nghị', en: 'An appeal is still open' },
    detail: {
      vi: 'Bản án có hiệu lực kể từ ngày hết thời hạn kháng cáo, kháng nghị.',
      en: 'A judgment is in force once the time for appeal and protest has run out.',
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
  'not-asked-to-close': {
    status: 409,
    title: { vi: 'Không phải đề nghị xét xử công khai hoặc kín được chấp nhận', en: 'No motion about publicity' },
    detail: {
      vi: 'Chỉ xét xử kín hoặc công khai theo đề nghị về xét xử công khai hoặc xét xử kín đã được chấp nhận.',
      en: 'The hearing is closed or in public as was asked only where a motion about its publicity is accepted.',
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
  'decline-first': {
    status: 409,
    title: { vi: 'Chưa trả hồ sơ cho Viện kiểm sát', en: 'Not declined yet' },
    detail: {
      vi: 'Tòa án trả hồ sơ cho Viện kiểm sát đã truy tố trước; tranh chấp thẩm quyền chỉ đặt ra khi Viện kiểm sát chuyển lại hồ sơ.',
      en: 'The file goes back to the procuracy first; only once that has sent it again is there a dispute.',
    },
  },
  'competence-disputed': {
    status: 409,
    title: { vi: 'Tranh chấp thẩm quyền xét xử', en: 'The competence is disputed' },
    detail: {
      vi: 'Việc Tòa án nào có thẩm quyền xét xử do Tòa án cấp trên quyết định một lần; trước đó chưa đưa vụ án ra xét xử.',
      en: 'Which court is competent the court above decides, once; until then the case is not set to be tried.',
    },
  },
  'competence-not-asked': {
    status: 409,
    title: { vi: 'Không có tranh chấp đang chờ', en: 'Nothing asked of the competence' },
    detail: {
      vi: 'Không có tranh chấp thẩm quyền xét xử nào đang chờ Tòa án cấp trên giải quyết theo đường này.',
      en: 'No dispute over the competence waits for the court above in this way.',
    },
  },
  'declined-already': {
    status: 409,
    title: { vi: 'Đã trả hồ sơ vì không thuộc thẩm quyền', en: 'Declined already' },
    detail: {
      vi: 'Viện kiểm sát đã chuyển lại hồ sơ kèm theo lý do; nếu vẫn không thuộc thẩm quyền thì tranh chấp thẩm quyền xét xử do Tòa án cấp trên giải quyết.',
      en: 'The procuracy has sent the file again with its reasons: whether the court is competent is for the court above to decide.',
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
    title: { vi: 'Không có yêu cầu truy nã', en: 'Not searched for' },
    detail: {
      vi: 'Không có yêu cầu truy nã bị can, bị cáo này đang chờ kết quả.',
      en: 'No search for this defendant, demanded from here, waits for its end.',
    },
  },
  'appeal-too-late': {
    status: 409,
    title: { vi: 'Kháng cáo quá hạn', en: 'Too late for an appeal' },
    detail: {
      vi: 'Đã hết thời hạn kháng cáo; hãy ghi nhận là kháng cáo quá hạn với lý do, để Tòa án cấp phúc thẩm xét.',
      en: 'The time to appeal has run out: it is recorded as late with its reason, for the court of appeal to decide.',
    },
  },
  'appeal-in-time': {
    status: 409,
    title: { vi: 'Còn trong thời hạn kháng cáo', en: 'Still in time' },
    detail: { vi: 'Kháng cáo này không quá hạn.', en: 'This appeal is not late.' },
  },
  'protest-too-late': {
    status: 409,
    title: { vi: 'Hết thời hạn kháng nghị', en: 'Too late for a protest' },
    detail: {
      vi: 'Đã hết thời hạn kháng nghị; luật không quy định kháng nghị quá hạn.',
      en: 'The time to protest has run out, and the law knows no late protest.',
    },
  },
  'no-such-late-appeal': {
    status: 409,
    title: { vi: 'Không có kháng cáo quá hạn chờ giải quyết', en: 'No late appeal that waits' },
    detail: {
      vi: 'Không có kháng cáo quá hạn nào đang chờ việc này.',
      en: 'No late appeal waits for this.',
    },
  },
  'decision-appeal-too-late': {
    status: 409,
    title: { vi: 'Hết thời hạn kháng cáo quyết định', en: 'Too late for an appeal' },
    detail: {
      vi: 'Thời hạn kháng cáo quyết định sơ thẩm là 07 ngày kể từ ngày nhận được quyết định.',
      en: 'A decision at first instance is appealed within 7 days of its receipt.',
    },
  },
  'decision-under-appeal': {
    status: 409,
    title: { vi: 'Quyết định đang bị kháng cáo, kháng nghị', en: 'The decision is under appeal' },
    detail: {
      vi: 'Phải chờ Tòa án cấp phúc thẩm xem xét quyết định này.',
      en: 'The court of appeal has to look at this decision first.',
    },
  },
  'only-protested': {
    status: 409,
    title: { vi: 'Chỉ Viện kiểm sát kháng nghị', en: 'Protested by the procuracy alone' },
    detail: {
      vi: 'Quyết định khởi tố vụ án của Hội đồng xét xử không bị kháng cáo; chỉ Viện kiểm sát kháng nghị.',
      en: 'What the panel has initiated is not appealed; the procuracy alone protests it.',
    },
  },
  'initiation-upheld-or-annulled': sessionProblems['initiation-upheld-or-annulled'],
  'no-such-decision': {
    status: 409,
    title: { vi: 'Không có quyết định chờ việc này', en: 'No decision that waits for this' },
    detail: {
      vi: 'Không có quyết định tạm đình chỉ, đình chỉ, khởi tố vụ án nào đang chờ việc này.',
      en: 'No decision to suspend, terminate or initiate waits for this.',
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
  'no-such-appeal': sessionProblems['no-such-appeal'],
  'several-appealed': sessionProblems['several-appealed'],
  'which-part-annulled': sessionProblems['which-part-annulled'],
  'no-appeal-to-tell': {
    status: 409,
    title: { vi: 'Không có kháng cáo phải thông báo', en: 'No appeal to tell of' },
    detail: {
      vi: 'Không có kháng cáo nào, hoặc mọi kháng cáo đã được thông báo; kháng nghị do Viện kiểm sát gửi.',
      en: 'Nobody has appealed, or it was told already; a protest the procuracy makes known.',
    },
  },
  'protest-not-served': {
    status: 409,
    title: { vi: 'Viện kiểm sát chưa gửi kháng nghị', en: 'The protest was not served' },
    detail: {
      vi: 'Kháng nghị do Viện kiểm sát đã chuyển vụ án gửi đến.',
      en: 'The procuracy that has brought the matter serves its protest itself.',
    },
  },
  'protest-not-withdrawn': {
    status: 409,
    title: { vi: 'Viện kiểm sát chưa rút kháng nghị', en: 'The protest was not withdrawn' },
    detail: {
      vi: 'Việc rút kháng nghị do Viện kiểm sát đã kháng nghị gửi đến.',
      en: 'The procuracy that has protested serves the withdrawal itself.',
    },
  },
  'no-time-of-its-own': {
    status: 409,
    title: { vi: 'Thời hạn kháng cáo tính từ ngày tuyên án', en: 'The time to appeal runs from the pronouncement' },
    detail: {
      vi: 'Theo cách hiểu mà cơ quan đã đặt, bị hại vắng mặt không có thời hạn kháng cáo riêng.',
      en: 'As this agency reads the law, a victim who was absent has no time to appeal of their own.',
    },
  },
  'no-such-absence': {
    status: 409,
    title: { vi: 'Không có người vắng mặt đó', en: 'Nobody of whom this was noted' },
    detail: {
      vi: 'Không ghi nhận người này vắng mặt tại phiên tòa, hoặc người này đã nhận bản án.',
      en: 'Of this one no absence from the hearing is noted, or the judgment was received already.',
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
  'part-under-appeal': {
    status: 409,
    title: { vi: 'Phần này đang bị kháng cáo, kháng nghị', en: 'This part is under appeal' },
    detail: {
      vi: 'Chỉ phần bản án không bị kháng cáo, kháng nghị có hiệu lực trước.',
      en: 'Only the part that is neither appealed nor protested is in force before the rest.',
    },
  },
  'part-in-force': {
    status: 409,
    title: { vi: 'Phần này của bản án đã có hiệu lực', en: 'This part is in force' },
    detail: {
      vi: 'Phần bản án đã có hiệu lực pháp luật thì không còn bị kháng cáo, kháng nghị phúc thẩm.',
      en: 'A part of the judgment that is in force is appealed or protested no more.',
    },
  },
  'not-lodged': {
    status: 409,
    title: { vi: 'Kháng cáo chưa được tiếp nhận đơn', en: 'An appeal that was not lodged' },
    detail: {
      vi: 'Khi hồ sơ đã chuyển lên hoặc bản án đã có hiệu lực, chỉ ghi nhận kháng cáo mà đơn đã được nộp trong thời hạn, theo sổ nhận đơn.',
      en: 'Once the file is up or the judgment in force, an appeal is recorded only from the petition that was lodged in time.',
    },
  },
  'part-of-others': {
    status: 409,
    title: { vi: 'Không có quyền kháng cáo phần này', en: 'Not for this one to appeal' },
    detail: {
      vi: 'Người này chỉ được kháng cáo phần bản án mà điều luật dành cho họ.',
      en: 'This one may appeal only the part of the judgment that the article names.',
    },
  },
  'not-acquitted': {
    status: 409,
    title: { vi: 'Không phải người được tuyên không có tội', en: 'Not acquitted' },
    detail: {
      vi: 'Chỉ người được Tòa án tuyên không có tội mới kháng cáo về các căn cứ không có tội của mình.',
      en: 'Only who was acquitted by the judgment appeals the grounds of the own acquittal.',
    },
  },
  'not-in-force': {
    status: 409,
    title: { vi: 'Chưa có hiệu lực pháp luật', en: 'Not in force' },
    detail: {
      vi: 'Giám đốc thẩm, tái thẩm chỉ xét bản án, quyết định hoặc phần đã có hiệu lực pháp luật.',
      en: 'Cassation and reopening are about a judgment, a decision or a part that is in force.',
    },
  },
  'not-on-reopening': {
    status: 409,
    title: { vi: 'Không thuộc thẩm quyền tái thẩm', en: 'Not for a reopening' },
    detail: {
      vi: 'Hội đồng tái thẩm không sửa bản án, quyết định, cũng không giữ nguyên bản án, quyết định trước đó.',
      en: 'A reopening neither amends what is in force nor restores what was before it.',
    },
  },
  'not-another-court': {
    status: 409,
    title: { vi: 'Không phải Tòa án khác', en: 'Not another court' },
    detail: {
      vi: 'Hồ sơ, kháng cáo được gửi cho một Tòa án khác: Tòa án không xét xử phúc thẩm bản án của mình.',
      en: 'A file or an appeal goes to another court: none hears the appeal against its own judgment.',
    },
  },
  'with-the-court-of-appeal': {
    status: 409,
    title: { vi: 'Hồ sơ đang ở Tòa án cấp phúc thẩm', en: 'With the court of appeal' },
    detail: {
      vi: 'Kết quả phúc thẩm do Tòa án đang giữ hồ sơ gửi về.',
      en: 'What is decided on appeal comes from the court that has the file.',
    },
  },
  'nothing-to-carry-out': {
    status: 409,
    title: { vi: 'Không có hình phạt phải thi hành', en: 'No sentence to carry out' },
    detail: {
      vi: 'Chỉ tạm giam để bảo đảm thi hành án đối với bị cáo bị kết án.',
      en: 'Only a defendant who was convicted is detained for the sentence.',
    },
  },
  'no-such-motion': {
    status: 409,
    title: { vi: 'Không có yêu cầu, đề nghị đó', en: 'No such motion' },
    detail: {
      vi: 'Không có yêu cầu, đề nghị này, hoặc đã được giải quyết.',
      en: 'This was not asked, or was settled already.',
    },
  },
  'motion-of-others': {
    status: 409,
    title: { vi: 'Người này không có quyền đề nghị việc đó', en: 'Others may ask for this' },
    detail: {
      vi: 'Luật dành yêu cầu, đề nghị này cho người khác.',
      en: 'The law leaves it to others to ask for this.',
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
  'reasons-missing': {
    status: 409,
    title: { vi: 'Chưa nêu rõ lý do', en: 'Without reasons' },
    detail: {
      vi: 'Không chấp nhận yêu cầu, đề nghị của Kiểm sát viên thì thông báo bằng văn bản nêu rõ lý do.',
      en: 'A motion of the prosecutor is refused in writing, with the reasons.',
    },
  },
  'panel-not-changed': {
    status: 409,
    title: { vi: 'Chưa thay đổi người tiến hành tố tụng', en: 'Nobody sits instead yet' },
    detail: {
      vi: 'Đã chấp nhận yêu cầu thay đổi thành viên Hội đồng xét xử, Thư ký Tòa án; phải quyết định người thay thế.',
      en: 'That a member of the panel or the clerk is replaced was accepted; who sits instead has to be decided.',
    },
  },
  'motions-open': {
    status: 409,
    title: { vi: 'Còn yêu cầu, đề nghị chưa giải quyết', en: 'Not everything asked is settled' },
    detail: {
      vi: 'Trước khi mở phiên tòa, Thẩm phán chủ tọa phiên tòa phải giải quyết các yêu cầu, đề nghị.',
      en: 'The presiding judge settles what is asked before the hearing opens.',
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
