import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';
import { OTHER_CASE_TRANSFERS } from './report';

/** Acts by which a report is checked and verified. */
export const VERIFICATION_ACTS = {
  'collect-information': {
    vi: 'Thu thập thông tin, tài liệu, đồ vật',
    en: 'Collect information, documents, objects',
    law: 'BLTTHS 147(3)(a)',
  },
  'take-statement': {
    vi: 'Triệu tập và lấy lời khai',
    en: 'Summon and take a statement',
    law: 'TT 28/2020 14(1)',
  },
  confrontation: { vi: 'Đối chất', en: 'Confrontation', law: 'TT 28/2020 14(2)' },
  identification: { vi: 'Nhận dạng', en: 'Identification', law: 'TT 28/2020 14(2)' },
  'voice-recognition': { vi: 'Nhận biết giọng nói', en: 'Voice recognition', law: 'TT 28/2020 14(2)' },
  'scene-examination': { vi: 'Khám nghiệm hiện trường', en: 'Scene examination', law: 'BLTTHS 147(3)(b)' },
  autopsy: { vi: 'Khám nghiệm tử thi', en: 'Autopsy', law: 'BLTTHS 147(3)(c)' },
  'expert-assessment': { vi: 'Trưng cầu giám định', en: 'Expert assessment', law: 'BLTTHS 147(3)(d)' },
  valuation: { vi: 'Yêu cầu định giá tài sản', en: 'Valuation of property', law: 'BLTTHS 147(3)(d)' },
  'delegated-verification': {
    vi: 'Đề nghị cơ quan khác xác minh',
    en: 'Verification by another body on request',
    law: 'TTLT 01/2017 12(4)',
  },
} as const satisfies Codelist;
export const VerificationAct = codesOf(VERIFICATION_ACTS);
export type VerificationAct = z.infer<typeof VerificationAct>;

/** Grounds on which the body itself prolongs the limit, to at most 2 months from receipt. */
export const PROLONGATION_GROUNDS = {
  complex: { vi: 'Có nhiều tình tiết phức tạp', en: 'Complex circumstances', law: 'BLTTHS 147(2)' },
  'many-places': {
    vi: 'Phải kiểm tra, xác minh tại nhiều địa điểm',
    en: 'Verification in many places',
    law: 'BLTTHS 147(2)',
  },
} as const satisfies Codelist;
export const ProlongationGround = codesOf(PROLONGATION_GROUNDS);
export type ProlongationGround = z.infer<typeof ProlongationGround>;

/** Grounds on which the resolution of a report is suspended once its limit has run out. */
export const SUSPENSION_GROUNDS = {
  'expert-opinion-pending': {
    vi: 'Chưa có kết quả giám định',
    en: 'Expert assessment pending',
    law: 'BLTTHS 148(1)(a)',
  },
  'valuation-pending': { vi: 'Chưa có kết quả định giá tài sản', en: 'Valuation pending', law: 'BLTTHS 148(1)(a)' },
  'foreign-assistance-pending': {
    vi: 'Chưa có kết quả tương trợ tư pháp của nước ngoài',
    en: 'Legal assistance from abroad pending',
    law: 'BLTTHS 148(1)(a)',
  },
  'documents-pending': {
    vi: 'Chưa nhận được tài liệu, đồ vật có ý nghĩa quyết định đã yêu cầu',
    en: 'Decisive documents or objects requested and not received',
    law: 'BLTTHS 148(1)(b)',
  },
  'force-majeure': {
    vi: 'Bất khả kháng do thiên tai, dịch bệnh',
    en: 'Force majeure: natural disaster, epidemic',
    law: 'BLTTHS 148(1)(c)',
    valid: { from: '2021-12-01' }, // Luật 02/2021
  },
  'agreed-with-procuracy': {
    vi: 'Viện kiểm sát thống nhất bằng văn bản',
    en: "Procuracy's agreement in writing",
    law: 'TT 28/2020 16(3)(b)',
    valid: { from: '2020-05-15' },
  },
} as const satisfies Codelist;
export const SuspensionGround = codesOf(SUSPENSION_GROUNDS);
export type SuspensionGround = z.infer<typeof SuspensionGround>;

/** What is asked for in writing while a report is verified, a case investigated or a file decided on. */
export const EVIDENCE_REQUESTS = {
  'expert-opinion': {
    vi: 'Trưng cầu giám định',
    en: 'Expert assessment',
    law: 'BLTTHS 147(3)(d), 148(1)(a), 229(1)(c), 247(1)(c)',
  },
  valuation: {
    vi: 'Yêu cầu định giá tài sản',
    en: 'Valuation of property',
    law: 'BLTTHS 147(3)(d), 148(1)(a), 229(1)(c), 247(1)(c)',
  },
  documents: {
    vi: 'Yêu cầu cung cấp tài liệu, đồ vật',
    en: 'Documents or objects to be supplied',
    law: 'BLTTHS 147(3)(a), 148(1)(b), 236(2)',
  },
} as const satisfies Codelist;
export const EvidenceRequestKind = codesOf(EVIDENCE_REQUESTS);
export type EvidenceRequestKind = z.infer<typeof EvidenceRequestKind>;

/** Of whom it is asked; a person by name stands on paper alone. */
export const EVIDENCE_SOURCES = {
  experts: { vi: 'Cơ quan, tổ chức giám định', en: 'Body of experts', law: 'BLTTHS 147(3)(d)' },
  valuers: { vi: 'Hội đồng định giá tài sản', en: 'Valuation council', law: 'BLTTHS 147(3)(d)' },
  agency: { vi: 'Cơ quan', en: 'Agency', law: 'BLTTHS 147(3)(a), 148(1)(b)' },
  organisation: { vi: 'Tổ chức', en: 'Organisation', law: 'BLTTHS 147(3)(a), 148(1)(b)' },
  individual: { vi: 'Cá nhân', en: 'Individual', law: 'BLTTHS 147(3)(a), 148(1)(b)' },
} as const satisfies Codelist;
export const EvidenceSource = codesOf(EVIDENCE_SOURCES);
export type EvidenceSource = z.infer<typeof EvidenceSource>;

/** What came of it: nothing more is waited for. */
export const EVIDENCE_RESULTS = {
  received: { vi: 'Đã có kết quả', en: 'The result has come', law: 'BLTTHS 148(3), 149(1), 229(1)(c)' },
  'none-to-come': { vi: 'Không có kết quả', en: 'No result will come', law: 'BLTTHS 149(1), 235(1)' },
} as const satisfies Codelist;
export const EvidenceResult = codesOf(EVIDENCE_RESULTS);
export type EvidenceResult = z.infer<typeof EvidenceResult>;

/** Why the procuracy demands a remedy of the body that resolves a report; unremedied it may take the report over. */
export const REMEDY_GROUNDS = {
  'serious-breach': {
    vi: 'Vi phạm pháp luật nghiêm trọng trong kiểm tra, xác minh',
    en: 'Serious breach of the law in the verification',
    law: 'TTLT 01/2017 3(1), 5(2)(b)',
  },
  'crime-let-off': {
    vi: 'Có dấu hiệu bỏ lọt tội phạm',
    en: 'Signs that a crime is let off',
    law: 'TTLT 01/2017 3(2), 5(2)(b)',
  },
} as const satisfies Codelist;
export const RemedyGround = codesOf(REMEDY_GROUNDS);
export type RemedyGround = z.infer<typeof RemedyGround>;

/** Why an investigator has to withdraw, or is replaced. */
export const REPLACEMENT_GROUNDS = {
  'party-or-relative': {
    vi: 'Là bị hại, đương sự hoặc người đại diện, người thân thích của họ hoặc của bị can',
    en: 'A party, or the representative or a relative of a party or an accused',
    law: 'BLTTHS 49(1)',
  },
  'took-part-otherwise': {
    vi: 'Đã tham gia là người bào chữa, người làm chứng, người giám định, định giá, phiên dịch trong vụ án',
    en: 'Took part in the case as defender, witness, expert, valuer or interpreter',
    law: 'BLTTHS 49(2)',
  },
  'not-impartial': {
    vi: 'Có căn cứ rõ ràng để cho rằng có thể không vô tư',
    en: 'There is clear reason to doubt the impartiality',
    law: 'BLTTHS 49(3)',
  },
  'other-capacity': {
    vi: 'Đã tiến hành tố tụng trong vụ án với tư cách là Kiểm sát viên, Thẩm phán, Hội thẩm, Thư ký Tòa án',
    en: 'Has acted in the case as prosecutor, judge, assessor or clerk',
    law: 'BLTTHS 51(1)(b)',
  },
} as const satisfies Codelist;
export const ReplacementGround = codesOf(REPLACEMENT_GROUNDS);
export type ReplacementGround = z.infer<typeof ReplacementGround>;

const { 'other-capacity': _, ...OF_ANYBODY } = REPLACEMENT_GROUNDS;

/** Why a prosecutor has to withdraw, or is replaced. */
export const PROSECUTOR_REPLACEMENT_GROUNDS = {
  ...OF_ANYBODY,
  'other-office': {
    vi: 'Đã tiến hành tố tụng trong vụ án với tư cách là Điều tra viên, Thẩm phán, Hội thẩm, Thư ký Tòa án',
    en: 'Has acted in the case as investigator, judge, assessor or clerk',
    law: 'BLTTHS 52(1)(b)',
  },
} as const satisfies Codelist;
export const ProsecutorReplacementGround = codesOf(PROSECUTOR_REPLACEMENT_GROUNDS);
export type ProsecutorReplacementGround = z.infer<typeof ProsecutorReplacementGround>;

/** Why what the procuracy demanded to be investigated is not: the conclusion says it. */
export const UNDONE_REASONS = {
  'not-agreed': {
    vi: 'Cơ quan điều tra không nhất trí với yêu cầu điều tra',
    en: 'The body does not agree with what is demanded',
    law: 'TTLT 04/2018 11(2)',
  },
  obstacle: {
    vi: 'Đã tiến hành nhưng do trở ngại khách quan mà không thể thực hiện được',
    en: 'It was tried, and an objective obstacle made it impossible',
    law: 'TTLT 04/2018 11(2)',
  },
} as const satisfies Codelist;
export const UndoneReason = codesOf(UNDONE_REASONS);
export type UndoneReason = z.infer<typeof UndoneReason>;

/** Why what a return demands to be investigated could not be done; the conclusion explains it in writing. */
export const UNMET_REASONS = {
  'force-majeure': { vi: 'Lý do bất khả kháng', en: 'Force majeure', law: 'BLTTHS 245(3)' },
  obstacle: { vi: 'Trở ngại khách quan', en: 'An objective obstacle', law: 'BLTTHS 245(3)' },
} as const satisfies Codelist;
export const UnmetReason = codesOf(UNMET_REASONS);
export type UnmetReason = z.infer<typeof UnmetReason>;

/** Who asks for something about how a report is resolved. */
export const APPLICANTS = {
  reporter: {
    vi: 'Người tố giác, báo tin về tội phạm',
    en: 'Who denounced or reported the crime',
    law: 'TTLT 01/2017 15(1)',
  },
  reported: { vi: 'Người bị tố giác', en: 'Who was denounced', law: 'TTLT 01/2017 15(1)' },
  proposed: { vi: 'Người bị kiến nghị khởi tố', en: 'Who is proposed to be prosecuted', law: 'TTLT 01/2017 15(1)' },
  victim: { vi: 'Người bị hại', en: 'The victim', law: 'TTLT 01/2017 15(1)' },
} as const satisfies Codelist;
export const Applicant = codesOf(APPLICANTS);
export type Applicant = z.infer<typeof Applicant>;

/** Who complains about a decision. */
export const COMPLAINANTS = {
  reporter: {
    vi: 'Cơ quan, tổ chức, cá nhân đã tố giác, báo tin',
    en: 'Who denounced or reported the crime',
    law: 'BLTTHS 158(2)',
  },
  party: { vi: 'Người tham gia tố tụng khác', en: 'Another participant in the proceedings', law: 'TTLT 01/2017 15(2)' },
} as const satisfies Codelist;
export const Complainant = codesOf(COMPLAINANTS);
export type Complainant = z.infer<typeof Complainant>;

/** What is complained of, by which it goes how soon the procuracy decides; against its head it goes to the procuracy above. */
export const COMPLAINT_SUBJECTS = {
  'body-head': {
    vi: 'Quyết định, hành vi của Thủ trưởng Cơ quan điều tra; quyết định đã được Viện kiểm sát phê chuẩn',
    en: 'What the head of the body has decided or done, or the procuracy has approved',
    law: 'BLTTHS 475(1)',
  },
  'body-answer': {
    vi: 'Quyết định giải quyết khiếu nại của Thủ trưởng Cơ quan điều tra',
    en: 'How the head of the body has decided a complaint',
    law: 'BLTTHS 475(1)',
  },
  detention: {
    vi: 'Việc giữ người trong trường hợp khẩn cấp, bắt, tạm giữ, tạm giam',
    en: 'A holding in urgent cases, an arrest, a custody or a detention',
    law: 'BLTTHS 474',
  },
  procuracy: {
    vi: 'Quyết định, hành vi của Phó Viện trưởng, Kiểm sát viên, Kiểm tra viên',
    en: 'What a deputy head, a prosecutor or an assistant of the procuracy has decided or done',
    law: 'BLTTHS 476(1)',
  },
} as const satisfies Codelist;
export const ComplaintSubject = codesOf(COMPLAINT_SUBJECTS);
export type ComplaintSubject = z.infer<typeof ComplaintSubject>;

/** What a deputy head of the body may have decided, of which the head is complained to. */
export const COMPLAINED_DECISIONS = {
  /** What somebody of the body has done, or not done, and not what was decided. */
  conduct: { vi: 'Hành vi tố tụng', en: 'Conduct in the procedure', law: 'BLTTHS 475(1); TT 28/2020 19(1)' },
  'unlawful-conduct': {
    vi: 'Hành vi vi phạm pháp luật bị tố cáo',
    en: 'Unlawful conduct that is denounced',
    law: 'TT 28/2020 19(1)',
  },
  'non-initiation': { vi: 'Quyết định không khởi tố vụ án', en: 'Decision not to initiate', law: 'BLTTHS 158(2)' },
  suspension: {
    vi: 'Quyết định tạm đình chỉ giải quyết nguồn tin',
    en: 'Suspension of a report',
    law: 'BLTTHS 148(1)',
  },
  'case-suspension': { vi: 'Quyết định tạm đình chỉ điều tra', en: 'Suspension of a case', law: 'BLTTHS 229(1)' },
  'case-termination': { vi: 'Quyết định đình chỉ điều tra', en: 'Termination of a case', law: 'BLTTHS 230(1)' },
  'accused-suspension': {
    vi: 'Quyết định tạm đình chỉ điều tra đối với bị can',
    en: 'Suspension of one accused',
    law: 'BLTTHS 229(2)',
  },
  'accused-termination': {
    vi: 'Quyết định đình chỉ điều tra đối với bị can',
    en: 'Termination of one accused',
    law: 'BLTTHS 230(2)',
  },
} as const satisfies Codelist;
export const ComplainedDecision = codesOf(COMPLAINED_DECISIONS);
export type ComplainedDecision = z.infer<typeof ComplainedDecision>;

/** Grounds on which a case may not be initiated; the last does not concern 150–154. */
export const NON_INITIATION_GROUNDS = {
  'no-event': { vi: 'Không có sự việc phạm tội', en: 'No criminal event', law: 'BLTTHS 157(1)' },
  'no-offence': { vi: 'Hành vi không cấu thành tội phạm', en: 'The act is not an offence', law: 'BLTTHS 157(2)' },
  'under-age': {
    vi: 'Chưa đến tuổi chịu trách nhiệm hình sự',
    en: 'Under the age of criminal responsibility',
    law: 'BLTTHS 157(3)',
  },
  'already-judged': {
    vi: 'Đã có bản án hoặc quyết định đình chỉ vụ án có hiệu lực',
    en: 'Judged, or terminated by a decision in force',
    law: 'BLTTHS 157(4)',
  },
  'time-barred': { vi: 'Hết thời hiệu truy cứu trách nhiệm hình sự', en: 'Time-barred', law: 'BLTTHS 157(5)' },
  amnesty: { vi: 'Tội phạm đã được đại xá', en: 'Amnesty', law: 'BLTTHS 157(6)' },
  'offender-dead': {
    vi: 'Người thực hiện hành vi đã chết',
    en: 'The offender is dead',
    law: 'BLTTHS 157(7)',
  },
  'no-request': {
    vi: 'Bị hại hoặc người đại diện không yêu cầu khởi tố',
    en: 'The victim or representative does not request it',
    law: 'BLTTHS 157(8)',
  },
} as const satisfies Codelist;
export const NonInitiationGround = codesOf(NON_INITIATION_GROUNDS);
export type NonInitiationGround = z.infer<typeof NonInitiationGround>;

/** Who has signed a decision of an investigating body. */
export const SIGNERS = {
  head: { vi: 'Thủ trưởng Cơ quan điều tra', en: 'Head of the body', law: 'TTLT 04/2018 5(1), 7(1)(c)' },
  'deputy-head': { vi: 'Phó Thủ trưởng Cơ quan điều tra', en: 'Deputy head of the body', law: 'TTLT 04/2018 5(2)' },
} as const satisfies Codelist;
export const Signer = codesOf(SIGNERS);
export type Signer = z.infer<typeof Signer>;

/** How often what is suspended is looked at again together with the procuracy. */
export const REVIEW_PERIODS = {
  month: { vi: 'Hằng tháng', en: 'Month', law: 'TTLT 01/2020 5(4), 14(2)' },
  'half-year': { vi: '06 tháng', en: 'Half-year', law: 'TTLT 01/2020 5(4), 14(2)' },
  year: { vi: '01 năm', en: 'Year', law: 'TTLT 01/2020 5(4), 14(2)' },
} as const satisfies Codelist;
export const ReviewPeriod = codesOf(REVIEW_PERIODS);
export type ReviewPeriod = z.infer<typeof ReviewPeriod>;

/** What the investigator proposes to the head when a verification comes to its end. */
export const VERIFICATION_PROPOSALS = {
  initiate: { vi: 'Khởi tố vụ án hình sự', en: 'Initiate a case', law: 'TT 28/2020 15' },
  'not-initiate': { vi: 'Không khởi tố vụ án hình sự', en: 'Initiate no case', law: 'TT 28/2020 15' },
  suspend: { vi: 'Tạm đình chỉ việc giải quyết nguồn tin', en: 'Suspend the verification', law: 'TT 28/2020 15' },
  extend: { vi: 'Gia hạn thời hạn kiểm tra, xác minh', en: 'Extend its limit', law: 'TT 28/2020 15' },
} as const satisfies Codelist;
export const VerificationProposal = codesOf(VERIFICATION_PROPOSALS);
export type VerificationProposal = z.infer<typeof VerificationProposal>;

/** How a verification ends here; a suspension (BLTTHS 147(1)(c)) leaves it open. */
export const VERIFICATION_OUTCOMES = {
  initiated: { vi: 'Khởi tố vụ án hình sự', en: 'Case initiated', law: 'BLTTHS 147(1)(a), 154' },
  'not-initiated': { vi: 'Không khởi tố vụ án hình sự', en: 'Case not initiated', law: 'BLTTHS 147(1)(b), 158' },
  transferred: {
    vi: 'Chuyển cơ quan có thẩm quyền',
    en: 'Transferred to the competent body',
    law: 'BLTTHS 146(2); TT 28/2020 18(1)',
  },
} as const satisfies Codelist;
export const VerificationOutcome = codesOf(VERIFICATION_OUTCOMES);
export type VerificationOutcome = z.infer<typeof VerificationOutcome>;

/** What the body that would be competent writes when it is asked to take a case. */
export const COMPETENCE_ANSWERS = {
  agrees: { vi: 'Nhất trí tiếp nhận hồ sơ', en: 'It takes the case', law: 'TTLT 04/2018 29(1)(a)' },
  declines: { vi: 'Không nhất trí, có nêu lý do', en: 'It declines, for other reasons', law: 'TTLT 04/2018 29(1)(b)' },
  disputes: { vi: 'Tranh chấp về thẩm quyền', en: 'It disputes the competence', law: 'TTLT 04/2018 29(1)(b)' },
} as const satisfies Codelist;
export const CompetenceAnswer = codesOf(COMPETENCE_ANSWERS);
export type CompetenceAnswer = z.infer<typeof CompetenceAnswer>;

/** Between whom the competence over a report is disputed, and so which procuracy decides. */
export const REPORT_DISPUTES = {
  'body-of-some-tasks': {
    vi: 'Với cơ quan được giao nhiệm vụ tiến hành một số hoạt động điều tra; Viện kiểm sát có thẩm quyền giải quyết',
    en: 'With a body that has some tasks of investigation; the competent procuracy decides',
    law: 'BLTTHS 150(1)',
  },
  'investigating-bodies': {
    vi: 'Giữa các Cơ quan điều tra; Viện kiểm sát cấp trên trực tiếp giải quyết',
    en: 'Between investigating bodies; the procuracy next above decides',
    law: 'BLTTHS 150(1)',
  },
  'provincial-bodies': {
    vi: 'Giữa các Cơ quan điều tra cấp tỉnh; Viện kiểm sát nhân dân tối cao giải quyết',
    en: 'Between investigating bodies of provinces; the supreme procuracy decides',
    law: 'BLTTHS 150(2)',
  },
  services: {
    vi: 'Giữa Cơ quan điều tra của Công an, Quân đội và Viện kiểm sát nhân dân tối cao; Viện trưởng Viện kiểm sát nhân dân tối cao giải quyết',
    en: 'Between those of the police, the army and the supreme procuracy; the head of the supreme procuracy decides',
    law: 'BLTTHS 150(3)',
  },
} as const satisfies Codelist;
export const ReportDispute = codesOf(REPORT_DISPUTES);
export type ReportDispute = z.infer<typeof ReportDispute>;

/** Why a case goes from one body to another that investigates it on. */
export const CASE_PASSAGES = {
  'not-competent': {
    vi: 'Cơ quan đang điều tra không có thẩm quyền và đề nghị chuyển vụ án',
    en: 'The body that investigates is not competent and asks for it',
    law: 'BLTTHS 169(1)(a)',
  },
  ...OTHER_CASE_TRANSFERS,
  'initial-investigation': {
    vi: 'Chuyển hồ sơ sau khi tiến hành hoạt động điều tra ban đầu',
    en: 'Handed over after the first acts of investigation',
    law: 'BLTTHS 164(1)(b), (2)',
  },
} as const satisfies Codelist;
export const CasePassage = codesOf(CASE_PASSAGES);
export type CasePassage = z.infer<typeof CasePassage>;

/** On what the procuracy is consulted in writing about a case, or one accused, that is to be suspended or that is. */
export const STAY_MATTERS = {
  'evidence-and-property': {
    vi: 'Quản lý, xử lý vật chứng, tài liệu, đồ vật, tài sản tạm giữ',
    en: 'What becomes of evidence and property',
    law: 'TTLT 01/2020 6(3)',
  },
  measures: {
    vi: 'Áp dụng, hủy bỏ biện pháp ngăn chặn, biện pháp cưỡng chế',
    en: 'Preventive and coercive measures',
    law: 'TTLT 01/2020 6(3)',
  },
  'reason-to-suspend': {
    vi: 'Biện pháp giải quyết lý do tạm đình chỉ',
    en: 'How its reason is to be overcome',
    law: 'TTLT 01/2020 6(3)',
  },
  'time-barred': {
    vi: 'Đình chỉ điều tra do đã hết thời hiệu truy cứu trách nhiệm hình sự',
    en: 'Its termination, as nobody may be held liable any more',
    law: 'TTLT 01/2020 7(2)',
  },
  'ground-to-terminate': {
    vi: 'Phục hồi điều tra để xác minh căn cứ đình chỉ',
    en: 'Its resumption, to verify a ground to terminate it',
    law: 'TTLT 01/2020 7(4)',
  },
} as const satisfies Codelist;
export const StayMatter = codesOf(STAY_MATTERS);
export type StayMatter = z.infer<typeof StayMatter>;

/** What investigator and prosecutor find together of all the evidence, before the investigation ends. */
export const EVIDENCE_FINDINGS = {
  conclude: { vi: 'Đủ căn cứ kết thúc điều tra', en: 'Enough to end the investigation', law: 'TTLT 04/2018 31(1)' },
  continue: { vi: 'Cần tiếp tục điều tra', en: 'It has to go on', law: 'TTLT 04/2018 31(1)' },
  'not-agreed': {
    vi: 'Không thống nhất, lãnh đạo hai ngành họp',
    en: 'Not agreed: for the heads of both to meet on',
    law: 'TTLT 04/2018 31(1)',
  },
} as const satisfies Codelist;
export const EvidenceFinding = codesOf(EVIDENCE_FINDINGS);
export type EvidenceFinding = z.infer<typeof EvidenceFinding>;

/** Why the procuracy demands that somebody be charged, or that a charge or the decision to initiate be another. */
export const CHARGE_DEMAND_GROUNDS = {
  'not-charged': {
    vi: 'Có người đã thực hiện hành vi phạm tội chưa bị khởi tố',
    en: 'Somebody who has committed a crime is not charged',
    law: 'BLTTHS 179(4)',
  },
  'other-crime': {
    vi: 'Hành vi của bị can không phạm vào tội đã bị khởi tố',
    en: 'What the accused did is another crime than the one charged',
    law: 'BLTTHS 180(1)(a)',
  },
  'case-of-other-crime': {
    vi: 'Tội phạm đã khởi tố không đúng với hành vi phạm tội xảy ra',
    en: 'The crime initiated is not the one that was committed',
    law: 'BLTTHS 156(1)',
  },
  'further-crime': {
    vi: 'Còn tội phạm khác chưa bị khởi tố',
    en: 'Another crime is not initiated',
    law: 'BLTTHS 156(1)',
  },
} as const satisfies Codelist;
export const ChargeDemandGround = codesOf(CHARGE_DEMAND_GROUNDS);
export type ChargeDemandGround = z.infer<typeof ChargeDemandGround>;

/** What the procuracy decides on the charge of a person. */
export const CHARGE_DECISIONS = {
  approved: { vi: 'Phê chuẩn quyết định khởi tố bị can', en: 'Charge approved', law: 'BLTTHS 179(3)' },
  cancelled: { vi: 'Hủy bỏ quyết định khởi tố bị can', en: 'Charge cancelled', law: 'BLTTHS 179(3)' },
  'evidence-demanded': {
    vi: 'Yêu cầu bổ sung chứng cứ, tài liệu',
    en: 'More evidence demanded',
    law: 'BLTTHS 179(3)',
  },
} as const satisfies Codelist;
export const ChargeDecision = codesOf(CHARGE_DECISIONS);
export type ChargeDecision = z.infer<typeof ChargeDecision>;
