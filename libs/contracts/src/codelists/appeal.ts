import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

export const APPELLANTS = {
  defendant: { vi: 'Bị cáo kháng cáo', en: 'Appeal by the defendant', law: 'BLTTHS 331(1)' },
  'defendant-representative': {
    vi: 'Người đại diện của bị cáo kháng cáo',
    en: 'Appeal by whoever represents the defendant',
    law: 'BLTTHS 331(1)',
  },
  victim: { vi: 'Bị hại kháng cáo', en: 'Appeal by the victim', law: 'BLTTHS 331(1)' },
  'victim-representative': {
    vi: 'Người đại diện của bị hại kháng cáo',
    en: 'Appeal by whoever represents the victim',
    law: 'BLTTHS 331(1)',
  },
  'defence-counsel': {
    vi: 'Người bào chữa của bị cáo dưới 18 tuổi, có nhược điểm về tâm thần hoặc thể chất kháng cáo',
    en: 'Appeal by the defence counsel of a defendant under 18 or impaired',
    law: 'BLTTHS 331(2)',
  },
  'civil-plaintiff': { vi: 'Nguyên đơn dân sự kháng cáo', en: 'Appeal by the civil plaintiff', law: 'BLTTHS 331(3)' },
  'civil-plaintiff-representative': {
    vi: 'Người đại diện của nguyên đơn dân sự kháng cáo',
    en: 'Appeal by whoever represents the civil plaintiff',
    law: 'BLTTHS 331(3)',
  },
  'civil-defendant': { vi: 'Bị đơn dân sự kháng cáo', en: 'Appeal by the civil defendant', law: 'BLTTHS 331(3)' },
  'civil-defendant-representative': {
    vi: 'Người đại diện của bị đơn dân sự kháng cáo',
    en: 'Appeal by whoever represents the civil defendant',
    law: 'BLTTHS 331(3)',
  },
  'interested-person': {
    vi: 'Người có quyền lợi, nghĩa vụ liên quan kháng cáo',
    en: 'Appeal by a person with related rights and obligations',
    law: 'BLTTHS 331(4)',
  },
  'interested-representative': {
    vi: 'Người đại diện của người có quyền lợi, nghĩa vụ liên quan kháng cáo',
    en: 'Appeal by whoever represents a person with related rights and obligations',
    law: 'BLTTHS 331(4)',
  },
  /** The law knows three civil parties (BLTTHS 4(1)(g)): of what was recorded before they were told apart. */
  'other-party': {
    vi: 'Đương sự kháng cáo, theo ghi nhận trước đây',
    en: 'Appeal by a civil party, as recorded before',
    law: 'BLTTHS 331(3), (4)',
  },
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
export const AbsentAppellant = AppealingParty.extract([
  'defendant',
  'victim',
  'civil-plaintiff',
  'civil-defendant',
  'interested-person',
  'other-party',
]);
export type AbsentAppellant = z.infer<typeof AbsentAppellant>;
const OF_BEFORE = ['other-party'] as const;
/** As what they are recorded today. */
export const NamedAppellant = Appellant.exclude(OF_BEFORE);
export const NamedParty = AppealingParty.exclude(OF_BEFORE);
export const NamedAbsentee = AbsentAppellant.exclude(OF_BEFORE);

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

/** What a procuracy may protest of a judgment (BLTTHS 336(2)(c)). */
export const ProtestedPart = AppealedPart.extract(['whole', 'compensation']);

/** What of a decision to suspend or terminate is appealed or protested: all or a part of it, as of what it says of measures and of what is held (BLTTHS 331, 336(2)(c)). */
export const DECISION_PARTS = {
  whole: { vi: 'Toàn bộ quyết định', en: 'The whole decision', law: 'BLTTHS 331(1), (2), 336(2)(c)' },
  measures: {
    vi: 'Phần về biện pháp ngăn chặn, biện pháp cưỡng chế',
    en: 'What it says of preventive and coercive measures',
    law: 'BLTTHS 336(2)(c)',
  },
  property: {
    vi: 'Phần về vật chứng, tài liệu, đồ vật',
    en: 'What it says of exhibits, documents and objects',
    law: 'BLTTHS 336(2)(c)',
  },
  // 447 and 453 are not among the texts: what is said of them is from the published code.
  treatment: {
    vi: 'Phần áp dụng biện pháp bắt buộc chữa bệnh',
    en: 'What it orders of compulsory medical treatment',
    law: 'BLTTHS 330(2), 447(2), 453(2)',
  },
  compensation: { vi: 'Phần bồi thường thiệt hại', en: 'The compensation', law: 'BLTTHS 331(3)' },
  'own-interest': APPEALED_PARTS['own-interest'],
} as const satisfies Codelist;
export const DecisionPart = codesOf(DECISION_PARTS);
export type DecisionPart = z.infer<typeof DecisionPart>;

/** What of it the court of appeal annuls, where that is not the whole. */
export const AnnulledPart = DecisionPart.exclude(['whole']);
export type AnnulledPart = z.infer<typeof AnnulledPart>;

/** What a procuracy may protest of it. */
export const ProtestedDecisionPart = DecisionPart.extract(['whole', 'measures', 'property', 'treatment']);

/** Why a procuracy protests; the article asks for the ground and lists none: from general knowledge of what the procuracy's own rules name. */
export const PROTEST_GROUNDS = {
  'inquiry-incomplete': {
    vi: 'Việc điều tra, xét hỏi tại phiên tòa phiến diện hoặc không đầy đủ',
    en: 'The investigation or the questioning at the hearing is one-sided or incomplete',
    law: 'BLTTHS 336(2)(d)',
  },
  'facts-not-matched': {
    vi: 'Kết luận không phù hợp với các tình tiết khách quan của vụ án',
    en: 'The conclusions do not match the objective facts of the case',
    law: 'BLTTHS 336(2)(d)',
  },
  'law-misapplied': {
    vi: 'Có sai lầm trong việc áp dụng pháp luật',
    en: 'The law is misapplied',
    law: 'BLTTHS 336(2)(d)',
  },
  'procedure-violated': {
    vi: 'Thành phần Hội đồng xét xử không đúng luật định hoặc có vi phạm nghiêm trọng khác về thủ tục tố tụng',
    en: 'The panel is not composed by law, or the procedure is otherwise seriously violated',
    law: 'BLTTHS 336(2)(d)',
  },
} as const satisfies Codelist;
export const ProtestGround = codesOf(PROTEST_GROUNDS);
export type ProtestGround = z.infer<typeof ProtestGround>;

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

/** What a protest of a judgment asks for (BLTTHS 336(2)(d)). */
export const ProtestAim = AppealOutcome.exclude(['upheld', 'dismissed']);

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

/** What a protest of a decision asks for (BLTTHS 336(2)(d)). */
export const DecisionProtestAim = DecisionReview.extract(['amended', 'annulled']);

/** What an initiation by a panel may become on protest. */
export const INITIATION_OUTCOMES: readonly DecisionReview[] = ['upheld', 'annulled', 'dismissed'];

/** What has become of the protest against it. */
export const INITIATION_REVIEWS = {
  ...DECISION_REVIEWS,
  'not-taken': { vi: 'Tòa án không thụ lý kháng nghị', en: 'Protest not taken by the court', law: 'BLTTHS 161(1)(c)' },
} as const satisfies Codelist;
export const InitiationReview = codesOf(INITIATION_REVIEWS);
export type InitiationReview = z.infer<typeof InitiationReview>;

/** What is put right of a judgment in writing, to nobody’s disadvantage; from general knowledge of BLTTHS 261, which is not among the texts. */
export const JUDGMENT_ERRORS = {
  spelling: { vi: 'Lỗi rõ ràng về chính tả', en: 'A clear slip of spelling', law: 'BLTTHS 261(1)' },
  figures: { vi: 'Lỗi rõ ràng về số liệu do nhầm lẫn', en: 'A clear mistake in figures', law: 'BLTTHS 261(1)' },
  calculation: { vi: 'Lỗi rõ ràng do tính toán sai', en: 'A clear mistake in reckoning', law: 'BLTTHS 261(1)' },
} as const satisfies Codelist;
export const JudgmentError = codesOf(JUDGMENT_ERRORS);
export type JudgmentError = z.infer<typeof JudgmentError>;

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
