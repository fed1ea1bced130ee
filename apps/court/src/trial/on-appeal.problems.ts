import type { ProblemTexts } from '@la-chan/platform';
import { sessionProblems } from '../session/session.texts';
import type { TrialRefusal } from './refusal';

/** What people read when a judgment or a decision may not be appealed, or decided on above, as they wish. */
export const onAppealProblems = {
  'no-treatment-ordered': {
    status: 409,
    title: { vi: 'Quyết định không áp dụng bắt buộc chữa bệnh', en: 'It orders no treatment' },
    detail: {
      vi: 'Chỉ kháng cáo, kháng nghị phần bắt buộc chữa bệnh của quyết định tạm đình chỉ vì bị can, bị cáo mắc bệnh.',
      en: 'What is ordered of compulsory treatment is appealed or protested of a suspension for an illness.',
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
  'no-such-appeal': sessionProblems['no-such-appeal'],
  'appeal-widened': {
    status: 409,
    title: { vi: 'Kháng cáo, kháng nghị rộng hơn', en: 'A wider appeal' },
    detail: {
      vi: 'Khi đã hết thời hạn, kháng cáo, kháng nghị không được mở rộng sang bị cáo khác hoặc phần khác của bản án, quyết định.',
      en: 'Once its time has run out, an appeal is not widened to other defendants or another part.',
    },
  },
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
  'posted-or-sent': {
    status: 409,
    title: {
      vi: 'Niêm yết hay giao, gửi bản án theo căn cứ xét xử vắng mặt',
      en: 'Posted up or sent, as the absence has it',
    },
    detail: {
      vi: 'Bản án đối với bị cáo trốn hoặc đang ở nước ngoài được niêm yết; đối với bị cáo vắng mặt khác được giao, gửi.',
      en: 'The judgment on who has fled or is abroad is posted up; to a defendant who was absent otherwise it is given or sent.',
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
} satisfies Partial<Record<TrialRefusal['code'], ProblemTexts[string]>>;
