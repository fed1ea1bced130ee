import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';
import { NON_INITIATION_GROUNDS } from './resolution';

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

/**
 * Why a defendant is tried in absence. BLTTHS 290 is not among the texts: what is said of it is from general knowledge. The judgment is
 * posted up where (a) or (b) applies, and sent where (c) does (262(1)); who is absent as (d) says has it as whoever was there.
 */
export const ABSENCE_GROUNDS = {
  fled: {
    vi: 'Bị cáo trốn và việc truy nã không có kết quả',
    en: 'The defendant has fled, and the search has come to nothing',
    law: 'BLTTHS 290(2)(a)',
  },
  abroad: {
    vi: 'Bị cáo đang ở nước ngoài và không thể triệu tập đến phiên tòa',
    en: 'The defendant is abroad, and cannot be summoned',
    law: 'BLTTHS 290(2)(b)',
  },
  asked: {
    vi: 'Bị cáo đề nghị xét xử vắng mặt và được Hội đồng xét xử chấp nhận',
    en: 'The defendant has asked for it, and the panel accepts it',
    law: 'BLTTHS 290(2)(c)',
  },
  'no-obstacle': {
    vi: 'Vắng mặt không vì lý do bất khả kháng, trở ngại khách quan và không gây trở ngại cho việc xét xử',
    en: 'Absent without force majeure or an objective obstacle, which does not hinder the trial',
    law: 'BLTTHS 290(2)(d)',
  },
} as const satisfies Codelist;
export const AbsenceGround = codesOf(ABSENCE_GROUNDS);
export type AbsenceGround = z.infer<typeof AbsenceGround>;

/** Why an open hearing is put off to another day, which the decision names (BLTTHS 299(2)). */
export const POSTPONEMENT_GROUNDS = {
  'panel-changed': {
    vi: 'Thay đổi người tiến hành tố tụng',
    en: 'A member of the panel, prosecutor or clerk is changed',
    law: 'BLTTHS 297(1)(a), 299(2)',
  },
  'participant-absent': {
    vi: 'Vắng mặt người phải có mặt',
    en: 'Somebody who has to be there is absent',
    law: 'BLTTHS 297(1)(a)',
  },
  'evidence-needed': {
    vi: 'Cần xác minh, thu thập thêm chứng cứ',
    en: 'More evidence is needed',
    law: 'BLTTHS 297(1)(b)',
  },
  'expert-opinion-needed': {
    vi: 'Cần giám định bổ sung, giám định lại',
    en: 'Another expert assessment is needed',
    law: 'BLTTHS 297(1)(c)',
  },
  'valuation-needed': {
    vi: 'Cần định giá tài sản, định giá lại',
    en: 'A valuation is needed',
    law: 'BLTTHS 297(1)(d)',
  },
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

/** Why whoever was free until the judgment is detained with it (BLTTHS 329(2), from general knowledge: the article is not among the texts). */
export const ARREST_AT_JUDGMENT_GROUNDS = {
  'may-flee': { vi: 'Có căn cứ cho thấy bị cáo có thể trốn', en: 'The defendant may flee', law: 'BLTTHS 329(2)' },
  'may-offend': {
    vi: 'Có căn cứ cho thấy bị cáo có thể tiếp tục phạm tội',
    en: 'The defendant may go on with crimes',
    law: 'BLTTHS 329(2)',
  },
} as const satisfies Codelist;
export const ArrestAtJudgmentGround = codesOf(ARREST_AT_JUDGMENT_GROUNDS);
export type ArrestAtJudgmentGround = z.infer<typeof ArrestAtJudgmentGround>;

/** What the court finds about one defendant. On which grounds somebody is exempted, BLHS 29 and 59 say, which are not among the texts. */
export const VERDICTS = {
  convicted: { vi: 'Có tội', en: 'Convicted', law: 'BLTTHS 260' },
  acquitted: { vi: 'Không có tội', en: 'Acquitted', law: 'BLTTHS 260' },
  'exempted-from-liability': {
    vi: 'Có tội, được miễn trách nhiệm hình sự',
    en: 'Guilty, exempted from criminal liability',
    law: 'BLTTHS 260; BLHS 29, 390(2)',
  },
  'exempted-from-penalty': {
    vi: 'Có tội, được miễn hình phạt',
    en: 'Guilty, exempted from penalty',
    law: 'BLTTHS 260; BLHS 59, 390(2)',
  },
  exempted: {
    vi: 'Có tội, miễn trách nhiệm hoặc hình phạt (chưa phân biệt)',
    en: 'Guilty, exempted from liability or penalty; from which was not said',
    law: 'BLTTHS 260; BLHS 29, 59',
  },
} as const satisfies Codelist;
export const Verdict = codesOf(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;
/** As it is given: from what somebody is exempted is said, and was not before the two were told apart. */
export const VerdictGiven = Verdict.exclude(['exempted']);

/**
 * Why somebody is acquitted: the other grounds of BLTTHS 157 end a case without a verdict (282(1)(a)). 13 is not among the texts:
 * whoever cannot be proven guilty in the order that the law lays down is not guilty.
 */
export const ACQUITTAL_GROUNDS = {
  'no-event': NON_INITIATION_GROUNDS['no-event'],
  'no-offence': NON_INITIATION_GROUNDS['no-offence'],
  'not-proven': {
    vi: 'Không đủ và không thể làm sáng tỏ căn cứ để kết tội theo trình tự, thủ tục luật định',
    en: 'Guilt is not proven in the order that the law lays down, and cannot be',
    law: 'BLTTHS 13',
  },
} as const satisfies Codelist;
export const AcquittalGround = codesOf(ACQUITTAL_GROUNDS);
export type AcquittalGround = z.infer<typeof AcquittalGround>;

/** Principal penalties. */
export const PENALTIES = {
  warning: { vi: 'Cảnh cáo', en: 'Warning', law: 'BLHS 34' },
  fine: { vi: 'Phạt tiền', en: 'Fine', law: 'BLHS 35' },
  'non-custodial': { vi: 'Cải tạo không giam giữ', en: 'Non-custodial reform', law: 'BLHS 36' },
  'suspended-sentence': { vi: 'Án treo', en: 'Suspended sentence', law: 'BLHS 65' },
  imprisonment: { vi: 'Tù có thời hạn', en: 'Imprisonment', law: 'BLHS 38' },
  'life-imprisonment': { vi: 'Tù chung thân', en: 'Life imprisonment', law: 'BLHS 39' },
  death: { vi: 'Tử hình', en: 'Death', law: 'BLHS 40' },
} as const satisfies Codelist;
export const Penalty = codesOf(PENALTIES);
export type Penalty = z.infer<typeof Penalty>;

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

/** Whom a court of appeal sends its decision to hear an appeal, and its judgment (BLTTHS 262(2), 346(4)). */
export const APPEAL_RECIPIENTS = {
  appellant: { vi: 'người kháng cáo', en: 'who has appealed', law: 'BLTTHS 262(2), 346(4)' },
  interested: {
    vi: 'người có quyền lợi, nghĩa vụ liên quan đến kháng cáo, kháng nghị hoặc người đại diện của họ',
    en: 'whose rights and obligations the appeal or protest concerns, or who represents them',
    law: 'BLTTHS 262(2), 346(4)',
  },
  defender: { ...JUDGMENT_RECIPIENTS.defender, law: 'BLTTHS 346(4)' },
  victim: { ...JUDGMENT_RECIPIENTS.victim, law: 'BLTTHS 346(4)' },
  protector: {
    vi: 'người bảo vệ quyền và lợi ích hợp pháp của bị hại, đương sự',
    en: 'who protects the rights of victims and civil parties',
    law: 'BLTTHS 346(4)',
  },
  litigant: { vi: 'đương sự', en: 'civil parties', law: 'BLTTHS 346(4)' },
  procuracy: {
    vi: 'Viện kiểm sát cùng cấp',
    en: 'the procuracy of the same level',
    law: 'BLTTHS 262(2), 346(4)',
  },
  'investigating-body': {
    vi: 'Cơ quan điều tra nơi đã xét xử sơ thẩm',
    en: 'the investigating body of first instance',
    law: 'BLTTHS 262(2)',
  },
  'first-instance-procuracy': {
    vi: 'Viện kiểm sát nơi đã xét xử sơ thẩm',
    en: 'the procuracy of first instance',
    law: 'BLTTHS 262(2)',
  },
  'detention-facility': { ...JUDGMENT_RECIPIENTS['detention-facility'], law: 'BLTTHS 262(2)' },
  'local-authority': { ...JUDGMENT_RECIPIENTS['local-authority'], law: 'BLTTHS 262(2)' },
  'criminal-execution': { ...JUDGMENT_RECIPIENTS['criminal-execution'], law: 'BLTTHS 262(2)' },
  'civil-execution': { ...JUDGMENT_RECIPIENTS['civil-execution'], law: 'BLTTHS 262(2)' },
} as const satisfies Codelist;
export const AppealRecipient = codesOf(APPEAL_RECIPIENTS);
export type AppealRecipient = z.infer<typeof AppealRecipient>;

/** How the matter of one accused has ended. */
export const ACCUSED_OUTCOMES = {
  ...VERDICTS,
  terminated: { vi: 'Đình chỉ', en: 'Terminated', law: 'BLTTHS 248, 282' },
  suspended: { vi: 'Tạm đình chỉ', en: 'Suspended', law: 'BLTTHS 247, 281' },
} as const satisfies Codelist;
export const AccusedOutcome = codesOf(ACCUSED_OUTCOMES);
export type AccusedOutcome = z.infer<typeof AccusedOutcome>;
