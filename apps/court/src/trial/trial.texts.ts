import { JUDGMENT_RECIPIENTS } from '@la-chan/contracts';
import type { ProblemTexts, Text } from '@la-chan/platform';
import { sessionProblems } from '../session/session.texts';
import type { TrialRefusal } from './refusal';

/** What people read when a trial may not go on as they wish. */
export const trialProblems = {
  'extended-already': {
    status: 409,
    title: { vi: 'Đã gia hạn', en: 'Extended already' },
    detail: { vi: 'Thời hạn này chỉ được gia hạn một lần.', en: 'This limit is extended only once.' },
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
  'several-appealed': {
    status: 409,
    title: { vi: 'Có nhiều kháng cáo', en: 'Several appeals' },
    detail: {
      vi: 'Nhiều người cùng tư cách đã kháng cáo; cần nêu rõ kháng cáo nào được thay đổi hoặc rút.',
      en: 'Several of this kind have appealed; it has to be said which appeal is changed or withdrawn.',
    },
  },
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

/** Names of acts and statuses. */
export const trialTerms: Readonly<Record<string, Text>> = {
  'trial.docket': { vi: 'thụ lý', en: 'docket' },
  'trial.docketApart': { vi: 'thụ lý riêng', en: 'docket apart' },
  'trial.bringIn': { vi: 'nhập số dư ban đầu', en: 'bring in a trial under way' },
  ...JUDGMENT_RECIPIENTS,
  'trial.awaiting-release': { vi: 'chờ bàn giao', en: 'awaiting release' },
  'trial.docketed': { vi: 'đã thụ lý, chuẩn bị xét xử', en: 'docketed, being prepared' },
  'trial.suspended': { vi: 'tạm đình chỉ', en: 'suspended' },
  'trial.returned': { vi: 'đã trả để điều tra bổ sung', en: 'returned for supplementary investigation' },
  'trial.discontinued': {
    vi: 'Viện kiểm sát đã đình chỉ vụ án hoặc truy tố tại Tòa án khác',
    en: 'terminated by the procuracy, or indicted before another court',
  },
  'trial.terminated': { vi: 'đình chỉ', en: 'terminated' },
  'trial.set': { vi: 'đã đưa ra xét xử', en: 'set for trial' },
  'trial.judged': { vi: 'đã xét xử sơ thẩm', en: 'judged at first instance' },
  'trial.appealed': { vi: 'có kháng cáo, kháng nghị', en: 'appealed' },
  'trial.appeal-offered': { vi: 'đã gửi hồ sơ lên cấp phúc thẩm, chờ nhận', en: 'offered to the court of appeal' },
  'trial.on-appeal': { vi: 'đang xét xử phúc thẩm', en: 'with the court of appeal' },
  'trial.in-force': { vi: 'bản án có hiệu lực', en: 'judgment in force' },
  'trial.annulled': { vi: 'bản án đã có hiệu lực bị hủy', en: 'judgment in force annulled' },
  'trial.voided': { vi: 'nơi gửi đã rút lại', en: 'withdrawn by its sender' },
  'trial.takeUp': { vi: 'nhận bàn giao', en: 'take up' },
  'trial.void': { vi: 'hủy tiếp nhận', en: 'void' },
  'trial.docketAgain': { vi: 'thụ lý lại', en: 'docket again' },
  'trial.assign': { vi: 'phân công Thẩm phán', en: 'assign a judge' },
  'trial.nameVictim': { vi: 'xác định bị hại', en: 'name a victim' },
  'trial.extend': { vi: 'gia hạn chuẩn bị xét xử', en: 'extend' },
  'trial.withdrawAssistance': { vi: 'rút yêu cầu tương trợ', en: 'take the request for assistance back' },
  'trial.askAssistance': { vi: 'yêu cầu tương trợ của nước ngoài', en: 'ask for assistance from abroad' },
  'trial.recordDetention': { vi: 'ghi nhận việc tạm giam được báo sau', en: 'record a detention that is told later' },
  'trial.recordAssistance': { vi: 'ghi nhận trả lời tương trợ', en: 'record the answer from abroad' },
  'trial.suspend': { vi: 'tạm đình chỉ vụ án', en: 'suspend' },
  'trial.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
  'trial.assignFocalPoint': { vi: 'phân công đầu mối theo dõi', en: 'assign who follows it' },
  'trial.review': { vi: 'rà soát định kỳ', en: 'look at it again' },
  'trial.reviewDefendant': { vi: 'rà soát định kỳ bị cáo tạm đình chỉ', en: 'look at the suspended defendant again' },
  'trial.keepMeasures': { vi: 'tiếp tục áp dụng biện pháp ngăn chặn', en: 'let preventive measures go on' },
  'trial.endTreatment': { vi: 'đình chỉ biện pháp bắt buộc chữa bệnh', en: 'end compulsory treatment' },
  'trial.decideOnProperty': { vi: 'quyết định xử lý vật chứng, tài sản', en: 'decide on exhibits and property' },
  'trial.decideOnPropertyOfOne': {
    vi: 'quyết định xử lý vật chứng, tài sản liên quan đến một bị cáo',
    en: 'decide on exhibits and property that concern one defendant',
  },
  'trial.resume': { vi: 'phục hồi vụ án', en: 'resume' },
  'trial.demandSearch': { vi: 'yêu cầu truy nã bị can, bị cáo', en: 'demand a search' },
  'trial.recordArrest': {
    vi: 'ghi nhận đã bắt được người bị truy nã',
    en: 'record the arrest of who was searched for',
  },
  'trial.suspendDefendant': { vi: 'tạm đình chỉ đối với bị cáo', en: 'suspend for one defendant' },
  'trial.resumeDefendant': { vi: 'phục hồi đối với bị cáo', en: 'resume for one defendant' },
  'trial.terminateDefendant': { vi: 'đình chỉ đối với bị cáo', en: 'terminate for one defendant' },
  'trial.returnFile': { vi: 'trả hồ sơ điều tra bổ sung', en: 'return the file' },
  'trial.disputeCompetence': {
    vi: 'đề nghị Tòa án cấp trên giải quyết tranh chấp thẩm quyền xét xử',
    en: 'dispute the competence before the court above',
  },
  'trial.recordCompetence': {
    vi: 'ghi nhận quyết định về thẩm quyền xét xử',
    en: 'record the decision on the competence',
  },
  'trial.decline': { vi: 'trả hồ sơ vì không thuộc thẩm quyền xét xử', en: 'decline as not competent' },
  'trial.terminate': { vi: 'đình chỉ vụ án', en: 'terminate' },
  'trial.decideToTry': { vi: 'đưa vụ án ra xét xử', en: 'decide to try' },
  'trial.openHearing': { vi: 'mở phiên tòa', en: 'open the hearing' },
  'trial.deferOpening': { vi: 'lùi ngày mở phiên tòa', en: 'defer the opening' },
  'trial.postpone': { vi: 'hoãn phiên tòa', en: 'postpone the hearing' },
  'trial.registerParticipant': {
    vi: 'đăng ký người bào chữa, người đại diện, người bảo vệ quyền, đương sự',
    en: 'register a defender, representative, protector or civil party',
  },
  'trial.endParticipation': { vi: 'chấm dứt việc tham gia', en: 'end a participation' },
  'trial.recordWithdrawal': { vi: 'ghi nhận rút quyết định truy tố', en: 'record the withdrawal of the prosecution' },
  'trial.recordOverruling': {
    vi: 'ghi nhận Viện kiểm sát cấp trên rút, đình chỉ, hủy bỏ quyết định truy tố',
    en: 'record that the procuracy above has overruled the indictment',
  },
  'trial.recordTermination': {
    vi: 'ghi nhận Viện kiểm sát đình chỉ vụ án đã trả hồ sơ',
    en: 'record that the procuracy has terminated what was returned',
  },
  'trial.recordIndictmentElsewhere': {
    vi: 'ghi nhận vụ án đã trả hồ sơ được truy tố tại Tòa án khác',
    en: 'record that what was returned is indicted before another court',
  },
  'trial.tryApart': { vi: 'xét xử riêng bị cáo đã tạm đình chỉ', en: 'try apart' },
  'trial.sendOnAppeal': { vi: 'chuyển hồ sơ lên cấp phúc thẩm', en: 'send on appeal' },
  'trial.withdraw': { vi: 'rút lại hồ sơ', en: 'withdraw the file' },
  'trial.takeBack': { vi: 'nhận lại hồ sơ bị từ chối', en: 'take the file back' },
  'trial.release': { vi: 'bàn giao hồ sơ', en: 'release the file' },
  'trial.noteCassation': { vi: 'ghi nhận giám đốc thẩm, tái thẩm', en: 'note a cassation' },
  'trial.putInForceInPart': { vi: 'ghi nhận phần bản án có hiệu lực', en: 'put in force in part' },
  'trial.pronounce': { vi: 'tuyên án', en: 'pronounce the judgment' },
  'trial.noteAbsence': { vi: 'ghi nhận người vắng mặt tại phiên tòa', en: 'note an absence' },
  'trial.deliverJudgment': { vi: 'gửi, niêm yết bản án cho người vắng mặt', en: 'deliver the judgment' },
  'trial.recordAppeal': { vi: 'ghi nhận kháng cáo, kháng nghị', en: 'record an appeal' },
  'trial.recordMotion': { vi: 'ghi nhận yêu cầu, đề nghị', en: 'record a motion' },
  'trial.settleMotion': { vi: 'giải quyết yêu cầu, đề nghị', en: 'settle a motion' },
  'trial.demandEvidence': {
    vi: 'yêu cầu Viện kiểm sát bổ sung tài liệu, chứng cứ',
    en: 'have the procuracy add documents and evidence',
  },
  'trial.initiateCase': { vi: 'Hội đồng xét xử khởi tố vụ án', en: 'initiate the case of a crime that was left out' },
  'trial.demandInitiation': {
    vi: 'Hội đồng xét xử yêu cầu khởi tố vụ án',
    en: 'demand that the procuracy initiates a case',
  },
  'trial.recordInitiation': { vi: 'ghi nhận kết quả yêu cầu khởi tố', en: 'record what came of the demand' },
  'trial.requestEvidence': {
    vi: 'trưng cầu giám định, yêu cầu định giá, tài liệu',
    en: 'order an expert assessment, ask for a valuation or documents',
  },
  'trial.recordEvidence': { vi: 'nhận kết quả giám định, định giá, tài liệu', en: 'take in the result' },
  'trial.recordSupply': { vi: 'ghi nhận tài liệu, chứng cứ bổ sung', en: 'record what was added' },
  'trial.recordReturnRequest': { vi: 'nhận đề nghị trả hồ sơ', en: 'record a request to return the file' },
  'trial.refuseReturn': { vi: 'không chấp nhận đề nghị trả hồ sơ', en: 'refuse to return the file' },
  'trial.tellAbove': {
    vi: 'gửi bản án, quyết định cho Viện kiểm sát cấp trên',
    en: 'send a judgment or decision to the procuracy above',
  },
  'trial.recordDecisionAppealWithdrawal': {
    vi: 'ghi nhận rút kháng cáo, kháng nghị quyết định',
    en: 'record that an appeal against a decision is withdrawn',
  },
  'trial.recordDecisionAppeal': {
    vi: 'ghi nhận kháng cáo, kháng nghị quyết định',
    en: 'record an appeal against a decision',
  },
  'trial.sendDecisionAppeal': {
    vi: 'gửi kháng cáo, kháng nghị quyết định lên cấp phúc thẩm',
    en: 'send the appeal against a decision',
  },
  'trial.recordDecisionReview': {
    vi: 'ghi nhận quyết định phúc thẩm đối với quyết định',
    en: 'record the review of a decision',
  },
  'trial.putDecisionInForce': { vi: 'ghi nhận quyết định có hiệu lực', en: 'put a decision in force' },
  'trial.detain': { vi: 'tạm giam để chuẩn bị xét xử', en: 'detain' },
  'trial.detainForHearing': { vi: 'tạm giam đến khi kết thúc phiên tòa', en: 'detain until the hearing ends' },
  'trial.detainForExecution': { vi: 'tạm giam để bảo đảm thi hành án', en: 'detain for the sentence' },
  'trial.applyMeasure': { vi: 'áp dụng biện pháp ngăn chặn khác tạm giam', en: 'apply another preventive measure' },
  'trial.endMeasure': { vi: 'hủy bỏ, thay thế biện pháp ngăn chặn', en: 'end a preventive measure' },
  'trial.freeDefendant': { vi: 'hủy bỏ tạm giam', en: 'release' },
  'trial.notifyOfAppeal': { vi: 'thông báo việc kháng cáo', en: 'tell of the appeal' },
  'trial.recordAppealWithdrawal': {
    vi: 'ghi nhận rút kháng cáo, kháng nghị',
    en: 'record the withdrawal of an appeal',
  },
  'trial.recordLateAppeal': { vi: 'ghi nhận kháng cáo quá hạn', en: 'record a late appeal' },
  'trial.sendLateAppeal': { vi: 'gửi kháng cáo quá hạn lên cấp phúc thẩm', en: 'send a late appeal' },
  'trial.recordLateDecision': {
    vi: 'ghi nhận quyết định về kháng cáo quá hạn',
    en: 'record the decision on a late appeal',
  },
  'trial.judgeAppeal': { vi: 'ghi nhận bản án phúc thẩm', en: 'record the appeal judgment' },
  'trial.putInForce': { vi: 'ghi nhận bản án có hiệu lực', en: 'put in force' },
  'trial.noteOvertaken': { vi: 'ghi nhận văn bản đến muộn', en: 'note what came too late' },
  'trial.deliver': { vi: 'giao, gửi quyết định, bản án', en: 'deliver a decision or the judgment' },
  'trial.recordService': { vi: 'ghi nhận đã gửi', en: 'record the service' },
};
