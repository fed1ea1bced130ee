import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';
import { NON_INITIATION_GROUNDS } from './resolution';

/** Grounds on which a case is suspended; each stage knows some of them, by an article of its own (BLTTHS 229, 247, 281). */
export const STAY_GROUNDS = {
  'accused-unknown': { vi: 'Chưa xác định được bị can', en: 'The accused is not known' },
  'accused-not-located': { vi: 'Không biết rõ bị can, bị cáo ở đâu', en: 'The accused cannot be located' },
  illness: { vi: 'Bệnh tâm thần hoặc bệnh hiểm nghèo', en: 'Mental or fatal illness' },
  'expert-opinion-pending': { vi: 'Chưa có kết quả giám định', en: 'Expert assessment pending' },
  'valuation-pending': { vi: 'Chưa có kết quả định giá tài sản', en: 'Valuation pending' },
  'foreign-assistance-pending': {
    vi: 'Chưa có kết quả tương trợ tư pháp của nước ngoài',
    en: 'Legal assistance from abroad pending',
  },
  'force-majeure': {
    vi: 'Bất khả kháng do thiên tai, dịch bệnh',
    en: 'Force majeure: natural disaster, epidemic',
    valid: { from: '2021-12-01' }, // Luật 02/2021
  },
  'legal-document-pending': {
    vi: 'Chờ xử lý văn bản pháp luật mà Tòa án kiến nghị',
    en: 'A legal document waits for review on the court’s proposal',
  },
} as const satisfies Codelist;
export const StayGround = codesOf(STAY_GROUNDS);
export type StayGround = z.infer<typeof StayGround>;

/** Grounds on which a case ends without a judgment; each stage knows some of them (BLTTHS 230, 248, 282). */
export const TERMINATION_GROUNDS = {
  ...NON_INITIATION_GROUNDS,
  'request-withdrawn': {
    vi: 'Người yêu cầu rút yêu cầu khởi tố',
    en: 'The request is withdrawn',
    law: 'BLTTHS 155(2)',
  },
  renunciation: {
    vi: 'Tự ý nửa chừng chấm dứt việc phạm tội',
    en: 'Voluntary renunciation of the crime',
    law: 'BLHS 16',
  },
  exempted: { vi: 'Miễn trách nhiệm hình sự', en: 'Exempted from criminal liability', law: 'BLHS 29' },
  'minor-exempted': {
    vi: 'Người dưới 18 tuổi được miễn trách nhiệm hình sự',
    en: 'Exempted as a minor',
    law: 'BLHS 91(2)',
  },
  'not-proven': {
    vi: 'Hết thời hạn điều tra mà không chứng minh được bị can phạm tội',
    en: 'Not proven within the time limit',
    law: 'BLTTHS 230(1)(b)',
  },
  'prosecution-withdrawn': {
    vi: 'Viện kiểm sát rút toàn bộ quyết định truy tố',
    en: 'The procuracy withdrew the prosecution',
    law: 'BLTTHS 282(1)(b)',
  },
} as const satisfies Codelist;
export const TerminationGround = codesOf(TERMINATION_GROUNDS);
export type TerminationGround = z.infer<typeof TerminationGround>;

/** Grounds on which a file is returned for supplementary investigation. */
export const RETURN_GROUNDS = {
  'evidence-missing': { vi: 'Thiếu chứng cứ', en: 'Evidence is missing', law: 'BLTTHS 245(1)(a), 280(1)(a)' },
  'other-crime': { vi: 'Có tội phạm khác', en: 'Another crime', law: 'BLTTHS 245(1)(b), 280(1)(b)' },
  'other-offender': {
    vi: 'Có đồng phạm hoặc người phạm tội khác',
    en: 'An accomplice or another offender',
    law: 'BLTTHS 245(1)(c), 280(1)(c)',
  },
  'procedure-violated': {
    vi: 'Vi phạm nghiêm trọng thủ tục tố tụng',
    en: 'Serious breach of procedure',
    law: 'BLTTHS 245(1)(d), 280(1)(d)',
  },
  'not-competent': {
    vi: 'Vụ án không thuộc thẩm quyền xét xử của Tòa án',
    en: 'The court is not competent to try the case',
    law: 'BLTTHS 274(1)',
  },
} as const satisfies Codelist;
export const ReturnGround = codesOf(RETURN_GROUNDS);
export type ReturnGround = z.infer<typeof ReturnGround>;

/** On which a file is investigated further. */
export const SupplementGround = ReturnGround.exclude(['not-competent']);
export type SupplementGround = z.infer<typeof SupplementGround>;

/** Who returns it: the procuracy at most twice, the presiding judge and the panel once each (BLTTHS 174(2)). */
export const RETURNERS = {
  procuracy: { vi: 'Viện kiểm sát', en: 'The procuracy', law: 'BLTTHS 245' },
  'presiding-judge': { vi: 'Thẩm phán chủ tọa phiên tòa', en: 'The presiding judge', law: 'BLTTHS 280(1)' },
  panel: { vi: 'Hội đồng xét xử', en: 'The trial panel', law: 'BLTTHS 174(2)' },
  'appeal-court': {
    vi: 'Tòa án cấp phúc thẩm hủy án để điều tra lại',
    en: 'The appeal court, to be investigated anew',
    law: 'BLTTHS 355(1)(c)',
  },
} as const satisfies Codelist;
export const Returner = codesOf(RETURNERS);
export type Returner = z.infer<typeof Returner>;

/** Why cases are merged. */
export const MERGER_GROUNDS = {
  'several-crimes': {
    vi: 'Bị can phạm nhiều tội',
    en: 'The accused committed several crimes',
    law: 'BLTTHS 170(1)(a), 242(1)(a)',
  },
  repeated: {
    vi: 'Bị can phạm tội nhiều lần',
    en: 'The accused committed it several times',
    law: 'BLTTHS 170(1)(b), 242(1)(b)',
  },
  'several-accused': {
    vi: 'Nhiều bị can cùng thực hiện một tội phạm, hoặc có người che giấu, không tố giác, tiêu thụ tài sản',
    en: 'Several accused of one crime, or who concealed it, did not denounce it or took its proceeds',
    law: 'BLTTHS 170(1)(c), 242(1)(c)',
  },
} as const satisfies Codelist;
export const MergerGround = codesOf(MERGER_GROUNDS);
export type MergerGround = z.infer<typeof MergerGround>;

/** Why a case is split: the investigation for one reason alone, the procuracy for the others. */
export const SPLIT_GROUNDS = {
  'not-soon-for-all': {
    vi: 'Cần thiết, khi không thể hoàn thành sớm việc điều tra đối với tất cả các tội phạm',
    en: 'Needed, as the investigation of all crimes cannot be completed soon',
    law: 'BLTTHS 170(2)',
  },
  absconded: { vi: 'Bị can bỏ trốn', en: 'The accused has absconded', law: 'BLTTHS 242(2)(a)' },
  'fatal-illness': { vi: 'Bị can mắc bệnh hiểm nghèo', en: 'The accused is fatally ill', law: 'BLTTHS 242(2)(b)' },
  'compulsory-treatment': {
    vi: 'Bị can bị áp dụng biện pháp bắt buộc chữa bệnh',
    en: 'Compulsory treatment of the accused',
    law: 'BLTTHS 242(2)(c)',
  },
} as const satisfies Codelist;
export const SplitGround = codesOf(SPLIT_GROUNDS);
/** In the stage of prosecution (BLTTHS 242(2)). */
export const ProsecutionSplitGround = SplitGround.exclude(['not-soon-for-all']);
export type ProsecutionSplitGround = z.infer<typeof ProsecutionSplitGround>;

/** Why the hearing opens up to 30 days after the decision to try instead of 15 (BLTTHS 277(3)). */
export const OPENING_OBSTACLES = {
  'force-majeure': { vi: 'Lý do bất khả kháng', en: 'Force majeure', law: 'BLTTHS 277(3)' },
  'objective-obstacle': { vi: 'Trở ngại khách quan', en: 'An objective obstacle', law: 'BLTTHS 277(3)' },
} as const satisfies Codelist;
export const OpeningObstacle = codesOf(OPENING_OBSTACLES);
export type OpeningObstacle = z.infer<typeof OpeningObstacle>;

/** Why a hearing is closed; the judgment is pronounced in public all the same (BLTTHS 25). */
export const CLOSED_HEARING_GROUNDS = {
  'state-secret': { vi: 'Giữ bí mật nhà nước', en: 'A state secret', law: 'BLTTHS 25' },
  morals: { vi: 'Giữ thuần phong, mỹ tục của dân tộc', en: 'Public morals', law: 'BLTTHS 25' },
  'under-18': { vi: 'Bảo vệ người dưới 18 tuổi', en: 'To protect a person under 18', law: 'BLTTHS 25' },
  'private-life': {
    vi: 'Giữ bí mật đời tư theo yêu cầu chính đáng của đương sự',
    en: 'Private life, as a party asks with good reason',
    law: 'BLTTHS 25',
  },
} as const satisfies Codelist;
export const ClosedHearingGround = codesOf(CLOSED_HEARING_GROUNDS);
export type ClosedHearingGround = z.infer<typeof ClosedHearingGround>;

/** Why an open hearing is put off to another day, which the decision names (BLTTHS 299(2)). */
export const POSTPONEMENT_GROUNDS = {
  'panel-changed': {
    vi: 'Thay đổi người tiến hành tố tụng',
    en: 'A member of the panel, prosecutor or clerk is changed',
  },
  'participant-absent': { vi: 'Vắng mặt người phải có mặt', en: 'Somebody who has to be there is absent' },
  'evidence-needed': { vi: 'Cần xác minh, thu thập thêm chứng cứ', en: 'More evidence is needed' },
  'expert-opinion-needed': { vi: 'Cần giám định bổ sung, giám định lại', en: 'Another expert assessment is needed' },
  'valuation-needed': { vi: 'Cần định giá tài sản, định giá lại', en: 'A valuation is needed' },
} as const satisfies Codelist;
export const PostponementGround = codesOf(POSTPONEMENT_GROUNDS);
export type PostponementGround = z.infer<typeof PostponementGround>;

/** For what a court detains a defendant: by its chief judge to prepare the trial, by the panel for the rest. */
export const DETENTION_PURPOSES = {
  preparation: { vi: 'Để chuẩn bị xét xử', en: 'To prepare the trial', law: 'BLTTHS 278(2), 347(2)' },
  hearing: { vi: 'Cho đến khi kết thúc phiên tòa', en: 'Until the hearing ends', law: 'BLTTHS 278(3), 347(2)' },
  execution: {
    vi: 'Để bảo đảm việc thi hành án',
    en: 'So that the sentence is carried out',
    law: 'BLTTHS 329, 347(3)',
  },
} as const satisfies Codelist;
export const DetentionPurpose = codesOf(DETENTION_PURPOSES);
export type DetentionPurpose = z.infer<typeof DetentionPurpose>;

/** What the court finds about one defendant. */
export const VERDICTS = {
  convicted: { vi: 'Có tội', en: 'Convicted' },
  acquitted: { vi: 'Không có tội', en: 'Acquitted' },
  exempted: { vi: 'Có tội, miễn trách nhiệm hoặc hình phạt', en: 'Guilty, exempted from liability or penalty' },
} as const satisfies Codelist;
export const Verdict = codesOf(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

/** Principal penalties. */
export const PENALTIES = {
  warning: { vi: 'Cảnh cáo', en: 'Warning', law: 'BLHS 34' },
  fine: { vi: 'Phạt tiền', en: 'Fine', law: 'BLHS 35' },
  'non-custodial': { vi: 'Cải tạo không giam giữ', en: 'Non-custodial reform', law: 'BLHS 36' },
  'suspended-sentence': { vi: 'Án treo', en: 'Suspended sentence', law: 'BLHS 65' },
  imprisonment: { vi: 'Tù có thời hạn', en: 'Imprisonment', law: 'BLHS 38' },
  'life-imprisonment': { vi: 'Tù chung thân', en: 'Life imprisonment', law: 'BLHS 39' },
} as const satisfies Codelist;
export const Penalty = codesOf(PENALTIES);
export type Penalty = z.infer<typeof Penalty>;

export const APPELLANTS = {
  defendant: { vi: 'Bị cáo kháng cáo', en: 'Appeal by the defendant', law: 'BLTTHS 331(1)' },
  victim: { vi: 'Bị hại kháng cáo', en: 'Appeal by the victim', law: 'BLTTHS 331(1)' },
  'defence-counsel': {
    vi: 'Người bào chữa của bị cáo dưới 18 tuổi, có nhược điểm về tâm thần hoặc thể chất kháng cáo',
    en: 'Appeal by the defence counsel of a defendant under 18 or impaired',
    law: 'BLTTHS 331(2)',
  },
  'civil-plaintiff': { vi: 'Nguyên đơn dân sự kháng cáo', en: 'Appeal by the civil plaintiff', law: 'BLTTHS 331(3)' },
  'civil-defendant': { vi: 'Bị đơn dân sự kháng cáo', en: 'Appeal by the civil defendant', law: 'BLTTHS 331(3)' },
  'interested-person': {
    vi: 'Người có quyền lợi, nghĩa vụ liên quan kháng cáo',
    en: 'Appeal by a person with related rights and obligations',
    law: 'BLTTHS 331(4)',
  },
  'other-party': { vi: 'Đương sự khác kháng cáo', en: 'Appeal by another party', law: 'BLTTHS 331(3), (4)' },
  'party-counsel': {
    vi: 'Người bảo vệ bị hại, đương sự dưới 18 tuổi, có nhược điểm về tâm thần hoặc thể chất kháng cáo',
    en: 'Appeal by the counsel of a victim or party under 18 or impaired',
    law: 'BLTTHS 331(5)',
  },
  acquitted: {
    vi: 'Người được tuyên không có tội kháng cáo căn cứ',
    en: 'Appeal by the acquitted on the grounds',
    law: 'BLTTHS 331(6)',
  },
  procuracy: { vi: 'Viện kiểm sát cùng cấp kháng nghị', en: 'Protest by the procuracy', law: 'BLTTHS 336(1)' },
  'higher-procuracy': {
    vi: 'Viện kiểm sát cấp trên kháng nghị',
    en: 'Protest by the higher procuracy',
    law: 'BLTTHS 336(1)',
  },
} as const satisfies Codelist;
export const Appellant = codesOf(APPELLANTS);
export type Appellant = z.infer<typeof Appellant>;
/** Everybody but the procuracies, which protest. */
export const AppealingParty = Appellant.exclude(['procuracy', 'higher-procuracy']);
/** Whose time runs from the receipt of the judgment where they were absent (BLTTHS 333(1)). */
export const AbsentAppellant = AppealingParty.exclude(['defence-counsel', 'party-counsel', 'acquitted']);
export type AbsentAppellant = z.infer<typeof AbsentAppellant>;

/** What of the judgment is appealed or protested, as far as a defendant goes. */
export const APPEALED_PARTS = {
  whole: { vi: 'Mọi phần của bản án', en: 'Every part of the judgment', law: 'BLTTHS 331(1), (2), 336' },
  compensation: { vi: 'Phần bồi thường thiệt hại', en: 'The compensation', law: 'BLTTHS 331(3)' },
  'own-interest': {
    vi: 'Phần liên quan đến quyền lợi, nghĩa vụ của người kháng cáo hoặc người được bảo vệ',
    en: 'What concerns the rights and obligations of the appellant, or of whom the counsel protects',
    law: 'BLTTHS 331(4), (5)',
  },
  'acquittal-grounds': {
    vi: 'Các căn cứ xác định không có tội',
    en: 'The grounds of the acquittal',
    law: 'BLTTHS 331(6)',
  },
} as const satisfies Codelist;
export const AppealedPart = codesOf(APPEALED_PARTS);
export type AppealedPart = z.infer<typeof AppealedPart>;

/** What leaves the crime and the penalty as they are. */
export const PartBesidePenalty = AppealedPart.extract(['compensation', 'own-interest']);
export type PartBesidePenalty = z.infer<typeof PartBesidePenalty>;

/** Why an appeal comes late, as the appellant says. */
export const LATE_APPEAL_REASONS = {
  'force-majeure': { vi: 'Lý do bất khả kháng', en: 'Force majeure', law: 'BLTTHS 335(1)' },
  'objective-obstacle': { vi: 'Trở ngại khách quan', en: 'An objective obstacle', law: 'BLTTHS 335(1)' },
  other: { vi: 'Lý do khác', en: 'Another reason' },
} as const satisfies Codelist;
export const LateAppealReason = codesOf(LATE_APPEAL_REASONS);
export type LateAppealReason = z.infer<typeof LateAppealReason>;

/** How an appeal ends. */
export const APPEAL_OUTCOMES = {
  upheld: { vi: 'Giữ nguyên bản án sơ thẩm', en: 'Judgment upheld', law: 'BLTTHS 355(1)(a)' },
  amended: { vi: 'Sửa bản án sơ thẩm', en: 'Judgment amended', law: 'BLTTHS 355(1)(b)' },
  dismissed: { vi: 'Đình chỉ xét xử phúc thẩm', en: 'Appeal proceedings ended', law: 'BLTTHS 355(1)(đ)' },
  'tried-again': { vi: 'Hủy bản án sơ thẩm để xét xử lại', en: 'Annulled, to be tried again', law: 'BLTTHS 355(1)(c)' },
  'investigated-again': {
    vi: 'Hủy bản án sơ thẩm để điều tra lại',
    en: 'Annulled, to be investigated again',
    law: 'BLTTHS 355(1)(c)',
  },
  terminated: { vi: 'Hủy bản án sơ thẩm và đình chỉ vụ án', en: 'Annulled and terminated', law: 'BLTTHS 355(1)(d)' },
} as const satisfies Codelist;
export const AppealOutcome = codesOf(APPEAL_OUTCOMES);
export type AppealOutcome = z.infer<typeof AppealOutcome>;

/** What is decided at first instance besides the judgment, and may be appealed and protested (BLTTHS 330(2)). */
export const STAY_DECISIONS = {
  suspension: { vi: 'Tạm đình chỉ vụ án', en: 'Suspension', law: 'BLTTHS 281' },
  termination: { vi: 'Đình chỉ vụ án', en: 'Termination', law: 'BLTTHS 282' },
  // 161 is not among the texts: what is said of it is from the published code.
  initiation: { vi: 'Khởi tố vụ án của Hội đồng xét xử', en: 'Initiation by the panel', law: 'BLTTHS 161(1)(c)' },
} as const satisfies Codelist;
export const StayDecision = codesOf(STAY_DECISIONS);
export type StayDecision = z.infer<typeof StayDecision>;

/** What the procuracy decides on a file that is to be prosecuted, for all accused or for one. */
export const PROSECUTION_DECISIONS = {
  indictment: { vi: 'Truy tố', en: 'Indictment', law: 'BLTTHS 240(1)(a)' },
  return: { vi: 'Trả hồ sơ để điều tra bổ sung', en: 'Return of the file', law: 'BLTTHS 240(1)(b)' },
  suspension: { vi: 'Tạm đình chỉ', en: 'Suspension', law: 'BLTTHS 240(1)(c), 247' },
  termination: { vi: 'Đình chỉ', en: 'Termination', law: 'BLTTHS 240(1)(c), 248' },
} as const satisfies Codelist;
export const ProsecutionDecision = codesOf(PROSECUTION_DECISIONS);
export type ProsecutionDecision = z.infer<typeof ProsecutionDecision>;

/** What the procuracy above does to a decision of the procuracy below, and why. */
export const OVERRULINGS = {
  withdrawn: { vi: 'Rút quyết định', en: 'Withdrawn', law: 'BLTTHS 240(3)' },
  stopped: { vi: 'Đình chỉ quyết định', en: 'Stopped', law: 'BLTTHS 240(3)' },
  cancelled: { vi: 'Hủy bỏ quyết định', en: 'Cancelled', law: 'BLTTHS 240(3); TTLT 04/2018 5(3)(a), 6(2)' },
  changed: { vi: 'Thay đổi quyết định', en: 'Changed', law: 'TTLT 04/2018 5(3)(a)' },
} as const satisfies Codelist;
export const Overruling = codesOf(OVERRULINGS);
export type Overruling = z.infer<typeof Overruling>;

export const OVERRULING_GROUNDS = {
  'no-grounds': { vi: 'Không có căn cứ', en: 'Without grounds', law: 'BLTTHS 240(3)' },
  unlawful: { vi: 'Trái pháp luật', en: 'Against the law', law: 'BLTTHS 240(3)' },
} as const satisfies Codelist;
export const OverrulingGround = codesOf(OVERRULING_GROUNDS);

/** What a court sends to the procuracy above its own. */
export const DECISIONS_ABOVE = {
  judgment: { vi: 'Bản án sơ thẩm', en: 'The judgment', law: 'BLTTHS 262(1)' },
  suspension: { ...STAY_DECISIONS.suspension, law: 'BLTTHS 286(3)' },
  termination: { ...STAY_DECISIONS.termination, law: 'BLTTHS 286(3)' },
  initiation: { ...STAY_DECISIONS.initiation, law: 'BLTTHS 337(2)' }, // no limit to send it is among the texts
} as const satisfies Codelist;
export const DecisionAbove = codesOf(DECISIONS_ABOVE);
export type DecisionAbove = z.infer<typeof DecisionAbove>;

/** Whom a court of first instance gives or sends its judgment, besides the procuracies (BLTTHS 262(1)). */
export const JUDGMENT_RECIPIENTS = {
  defendant: { vi: 'bị cáo', en: 'the defendant', law: 'BLTTHS 262(1)' },
  victim: { vi: 'bị hại', en: 'the victim', law: 'BLTTHS 262(1)' },
  defender: { vi: 'người bào chữa', en: 'the defender', law: 'BLTTHS 262(1)' },
  litigant: { vi: 'đương sự hoặc người đại diện của họ', en: 'civil parties', law: 'BLTTHS 262(1)' },
  'investigating-body': { vi: 'Cơ quan điều tra cùng cấp', en: 'the investigating body', law: 'BLTTHS 262(1)' },
  'detention-facility': {
    vi: 'Trại tạm giam, Trại giam nơi đang giam giữ bị cáo',
    en: 'where the defendant is detained',
    law: 'BLTTHS 262(1)',
  },
  'local-authority': {
    vi: 'chính quyền nơi bị cáo cư trú hoặc cơ quan, tổ chức nơi bị cáo làm việc, học tập',
    en: 'the authorities where the defendant lives, or who employs or teaches them',
    law: 'BLTTHS 262(1)',
  },
  'criminal-execution': {
    vi: 'cơ quan thi hành án hình sự có thẩm quyền',
    en: 'who carries out the sentence',
    law: 'BLTTHS 262(1)',
  },
  'civil-execution': {
    vi: 'cơ quan thi hành án dân sự có thẩm quyền',
    en: 'who carries out fine, confiscation and compensation',
    law: 'BLTTHS 262(1)',
  },
} as const satisfies Codelist;
export const JudgmentRecipient = codesOf(JUDGMENT_RECIPIENTS);
export type JudgmentRecipient = z.infer<typeof JudgmentRecipient>;

/** What the court of appeal makes of such a decision: what was stayed goes on where that is annulled; from general knowledge of BLTTHS 361, which is not among the texts. */
export const DECISION_REVIEWS = {
  upheld: { vi: 'Giữ nguyên quyết định sơ thẩm', en: 'Decision upheld', law: 'BLTTHS 361' },
  amended: { vi: 'Sửa quyết định sơ thẩm', en: 'Decision amended', law: 'BLTTHS 361' },
  annulled: { vi: 'Hủy quyết định sơ thẩm', en: 'Decision annulled', law: 'BLTTHS 361' },
  dismissed: {
    vi: 'Đình chỉ việc xét kháng cáo, kháng nghị đã rút',
    en: 'Ended, as the appeal or protest is withdrawn',
    law: 'BLTTHS 348',
  },
} as const satisfies Codelist;
export const DecisionReview = codesOf(DECISION_REVIEWS);
export type DecisionReview = z.infer<typeof DecisionReview>;

/** What an initiation by a panel may become on protest. */
export const INITIATION_OUTCOMES: readonly DecisionReview[] = ['upheld', 'annulled'];

/** What has become of the protest against it. */
export const INITIATION_REVIEWS = {
  ...DECISION_REVIEWS,
  'not-taken': { vi: 'Tòa án không thụ lý kháng nghị', en: 'Protest not taken by the court', law: 'BLTTHS 161(1)(c)' },
} as const satisfies Codelist;
export const InitiationReview = codesOf(INITIATION_REVIEWS);
export type InitiationReview = z.infer<typeof InitiationReview>;

/** How a judgment in force is looked at again by a higher court. */
export const CASSATIONS = {
  cassation: { vi: 'Giám đốc thẩm', en: 'Cassation', law: 'BLTTHS 370' },
  reopening: { vi: 'Tái thẩm', en: 'Reopening', law: 'BLTTHS 397' },
} as const satisfies Codelist;
export const Cassation = codesOf(CASSATIONS);

/** What becomes of what was in force then; from general knowledge of BLTTHS 388 and 402, which are not among the texts. */
export const CASSATION_OUTCOMES = {
  upheld: { vi: 'Giữ nguyên bản án đã có hiệu lực', en: 'Judgment upheld', law: 'BLTTHS 388, 402' },
  amended: { vi: 'Sửa bản án đã có hiệu lực', en: 'Judgment amended', law: 'BLTTHS 388, 402' },
  annulled: { vi: 'Hủy bản án đã có hiệu lực', en: 'Judgment annulled', law: 'BLTTHS 388, 402' },
  'earlier-restored': {
    vi: 'Hủy bản án, quyết định đã có hiệu lực và giữ nguyên bản án, quyết định đúng pháp luật trước đó',
    en: 'Annulled, and the lawful judgment or decision before it restored',
    law: 'BLTTHS 388',
  },
  'tried-again': { vi: 'Hủy để xét xử lại', en: 'Annulled, to be tried again', law: 'BLTTHS 388, 402' },
  'investigated-again': {
    vi: 'Hủy để điều tra lại',
    en: 'Annulled, to be investigated again',
    law: 'BLTTHS 388, 402',
  },
  terminated: { vi: 'Hủy và đình chỉ vụ án', en: 'Annulled and terminated', law: 'BLTTHS 388, 402' },
  dismissed: { vi: 'Đình chỉ xét xử lại', en: 'Proceedings ended', law: 'BLTTHS 388, 402' },
} as const satisfies Codelist;
export const CassationOutcome = codesOf(CASSATION_OUTCOMES);
export type CassationOutcome = z.infer<typeof CassationOutcome>;

/** How the matter of one accused has ended. */
export const ACCUSED_OUTCOMES = {
  ...VERDICTS,
  terminated: { vi: 'Đình chỉ', en: 'Terminated' },
  suspended: { vi: 'Tạm đình chỉ', en: 'Suspended' },
} as const satisfies Codelist;
export const AccusedOutcome = codesOf(ACCUSED_OUTCOMES);
export type AccusedOutcome = z.infer<typeof AccusedOutcome>;
