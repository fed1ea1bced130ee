import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** Levels of the people's procuracy; until 30/06/2025 with districts, regions since. The military ones are not of the platform. */
export const PROCURACY_LEVELS = {
  district: { vi: 'Viện kiểm sát nhân dân cấp huyện', en: 'Procuracy of a district', law: 'BLTTHS 172(5)' },
  regional: { vi: 'Viện kiểm sát nhân dân khu vực', en: 'Procuracy of a region' },
  provincial: { vi: 'Viện kiểm sát nhân dân cấp tỉnh', en: 'Procuracy of a province', law: 'BLTTHS 172(5)' },
  supreme: { vi: 'Viện kiểm sát nhân dân tối cao', en: 'Supreme Procuracy', law: 'BLTTHS 172(3), (5), (6), 173(6)' },
} as const satisfies Codelist;
export const ProcuracyLevel = codesOf(PROCURACY_LEVELS);
export type ProcuracyLevel = z.infer<typeof ProcuracyLevel>;

/** Why another procuracy has to prosecute: it is the one beside the court that tries the case. */
export const PROSECUTION_TRANSFER_GROUNDS = {
  'court-level': {
    vi: 'Vụ án thuộc thẩm quyền xét xử của Tòa án cấp khác',
    en: 'A court of another level tries the case',
    law: 'BLTTHS 239(1), 268',
  },
  'court-place': {
    vi: 'Vụ án thuộc thẩm quyền xét xử của Tòa án nơi khác',
    en: 'The court of another place tries the case',
    law: 'BLTTHS 239(1)',
  },
  'military-court': {
    vi: 'Vụ án thuộc thẩm quyền xét xử của Tòa án quân sự',
    en: 'A military court tries the case',
    law: 'BLTTHS 239(1)',
  },
} as const satisfies Codelist;
export const ProsecutionTransferGround = codesOf(PROSECUTION_TRANSFER_GROUNDS);
export type ProsecutionTransferGround = z.infer<typeof ProsecutionTransferGround>;

/** Why the procuracy does not approve an order of detention. */
export const DETENTION_REFUSAL_GROUNDS = {
  'charge-cancelled': {
    vi: 'Hủy bỏ quyết định khởi tố bị can',
    en: 'The charge is cancelled',
    law: 'TTLT 04/2018 16(2)',
  },
  'no-grounds': {
    vi: 'Chưa đủ căn cứ tạm giam',
    en: 'Not enough grounds to detain',
    law: 'TTLT 04/2018 16(1)',
  },
  'not-necessary': {
    vi: 'Không cần thiết phải tạm giam',
    en: 'There is no need to detain',
    law: 'TTLT 04/2018 16(3)',
  },
} as const satisfies Codelist;
export const DetentionRefusalGround = codesOf(DETENTION_REFUSAL_GROUNDS);
export type DetentionRefusalGround = z.infer<typeof DetentionRefusalGround>;

/** On what the procuracy cancels what it has approved. */
export const REVOCATION_BASES = {
  consulted: {
    vi: 'Viện kiểm sát phát hiện, đã trao đổi với Thủ trưởng Cơ quan điều tra',
    en: 'The procuracy has found it, and has consulted the head of the investigating body',
    law: 'TTLT 04/2018 5(3)(b)',
  },
  proposed: {
    vi: 'Thủ trưởng Cơ quan điều tra có văn bản đề nghị',
    en: 'The head of the investigating body has proposed it in writing',
    law: 'TTLT 04/2018 5(3)(a)',
  },
  'procuracy-above': {
    vi: 'Viện kiểm sát cấp trên quyết định theo kiến nghị của Cơ quan điều tra',
    en: 'The procuracy above has so decided on the petition of the investigating body',
    law: 'TTLT 04/2018 5(3)(a)',
  },
} as const satisfies Codelist;
export const RevocationBasis = codesOf(REVOCATION_BASES);
export type RevocationBasis = z.infer<typeof RevocationBasis>;

/** What the body has decided and served on the procuracy, and asks it to cancel. */
export const PROPOSED_CANCELLATIONS = {
  'non-initiation': {
    vi: 'Quyết định không khởi tố vụ án hình sự',
    en: 'A decision not to initiate',
    law: 'TTLT 04/2018 5(1), (2); BLTTHS 159(6)',
  },
  suspension: {
    vi: 'Quyết định tạm đình chỉ giải quyết nguồn tin',
    en: 'The suspension of a report',
    law: 'TTLT 04/2018 5(1), (2); BLTTHS 148(2)',
  },
  resumption: {
    vi: 'Quyết định phục hồi giải quyết nguồn tin',
    en: 'The resumption of a report',
    law: 'TTLT 04/2018 5(1), (2); BLTTHS 149, 159(6)',
  },
  custody: {
    vi: 'Quyết định tạm giữ',
    en: 'A custody',
    law: 'TTLT 04/2018 5(1), (2); BLTTHS 117(4), 159(6)',
  },
  initiation: {
    vi: 'Quyết định khởi tố vụ án hình sự',
    en: 'A decision to initiate',
    law: 'TTLT 04/2018 5(1), (2), 7(1)(c)',
  },
  requalification: {
    vi: 'Quyết định thay đổi, bổ sung quyết định khởi tố vụ án',
    en: 'A change of the decision to initiate',
    law: 'TTLT 04/2018 5(1), (2), 8(1)(b)',
  },
  'case-suspension': {
    vi: 'Quyết định tạm đình chỉ điều tra',
    en: 'The suspension of an investigation',
    law: 'TTLT 04/2018 5(1), (2); BLTTHS 229(3)',
  },
  'case-termination': {
    vi: 'Quyết định đình chỉ điều tra',
    en: 'The termination of an investigation',
    law: 'TTLT 04/2018 5(1), (2); BLTTHS 230(3)',
  },
  'case-resumption': {
    vi: 'Quyết định phục hồi điều tra',
    en: 'The resumption of an investigation',
    law: 'TTLT 04/2018 5(1), (2); BLTTHS 165(5), 235',
  },
  'case-wanted': {
    vi: 'Quyết định truy nã bị can',
    en: 'A wanted notice',
    law: 'TTLT 04/2018 5(1), (2); BLTTHS 165(5), 231',
  },
  'case-split': {
    vi: 'Quyết định tách vụ án hình sự',
    en: 'The split of a case',
    law: 'TTLT 04/2018 5(1), (2); BLTTHS 170(3)',
  },
  'case-merger': {
    vi: 'Quyết định nhập vụ án hình sự',
    en: 'The merger of cases',
    law: 'TTLT 04/2018 5(1), (2); BLTTHS 170(3)',
  },
} as const satisfies Codelist;
export const ProposedCancellation = codesOf(PROPOSED_CANCELLATIONS);
export type ProposedCancellation = z.infer<typeof ProposedCancellation>;
/** What the procuracy finds to have to fall, or to be changed, and demands of the body first (TTLT 04/2018 5(1), (2), 7(1)(c), 8(1)(b)). */
export const DemandedCancellation = ProposedCancellation.exclude(['non-initiation', 'suspension']);
export type DemandedCancellation = z.infer<typeof DemandedCancellation>;
/** Of those what the body changes, or proposes to cancel, by a decision of its own. */
export const DemandedDecision = DemandedCancellation.exclude(['initiation', 'requalification']);
export type DemandedDecision = z.infer<typeof DemandedDecision>;
export const isDemandedDecision = (of: DemandedCancellation): of is DemandedDecision =>
  DemandedDecision.safeParse(of).success;

/** Of those what no text but this names: the procuracy cancels it where the body does not (TTLT 04/2018 5(1), (2)). */
export const CancelledDecision = ProposedCancellation.extract(['resumption', 'case-resumption', 'case-wanted']);
export type CancelledDecision = z.infer<typeof CancelledDecision>;

/** By which procuracy a decision of a procuracy's own is cancelled. */
export const CANCELLING_PROCURACIES = {
  'this-procuracy': {
    vi: 'Viện kiểm sát đã ra quyết định',
    en: 'The procuracy that has decided it',
    law: 'BLTTHS 158(1)',
  },
  'procuracy-above': { vi: 'Viện kiểm sát cấp trên', en: 'The procuracy above', law: 'BLTTHS 41(1)' },
} as const satisfies Codelist;
export const CancellingProcuracy = codesOf(CANCELLING_PROCURACIES);
export type CancellingProcuracy = z.infer<typeof CancellingProcuracy>;

/** What the procuracy decides that the body carries out, and may petition the procuracy above about. */
export const PETITIONED_DECISIONS = {
  'non-initiation-cancelled': {
    vi: 'Hủy bỏ quyết định không khởi tố vụ án',
    en: 'A decision not to initiate is cancelled',
    law: 'TTLT 04/2018 6(2); BLTTHS 159(6), 161(1)(b)',
  },
  'suspension-cancelled': {
    vi: 'Hủy bỏ quyết định tạm đình chỉ việc giải quyết nguồn tin',
    en: 'The suspension of a report is cancelled',
    law: 'TTLT 04/2018 6(2); BLTTHS 159(6)',
  },
  'initiation-cancelled': {
    vi: 'Hủy bỏ quyết định khởi tố vụ án',
    en: 'An initiation is cancelled',
    law: 'TTLT 04/2018 6(2); BLTTHS 161(1)(b)',
  },
  'requalification-cancelled': {
    vi: 'Hủy bỏ quyết định thay đổi, bổ sung quyết định khởi tố vụ án',
    en: 'A change of the decision to initiate is cancelled',
    law: 'TTLT 04/2018 6(2); BLTTHS 161(1)(b)',
  },
  'detention-refused': {
    vi: 'Không phê chuẩn lệnh tạm giam',
    en: 'An order of detention is not approved',
    law: 'TTLT 04/2018 6(2); BLTTHS 165(4)',
  },
  'case-suspension-cancelled': {
    vi: 'Hủy bỏ quyết định tạm đình chỉ điều tra',
    en: 'The suspension of an investigation is cancelled',
    law: 'TTLT 04/2018 6(2); BLTTHS 165(5)',
  },
  'case-termination-cancelled': {
    vi: 'Hủy bỏ quyết định đình chỉ điều tra',
    en: 'The termination of an investigation is cancelled',
    law: 'TTLT 04/2018 6(2); BLTTHS 165(5)',
  },
  'resumption-cancelled': {
    vi: 'Hủy bỏ quyết định phục hồi giải quyết nguồn tin',
    en: 'The resumption of a report is cancelled',
    law: 'TTLT 04/2018 6(2); BLTTHS 159(6)',
  },
  'case-resumption-cancelled': {
    vi: 'Hủy bỏ quyết định phục hồi điều tra',
    en: 'The resumption of an investigation is cancelled',
    law: 'TTLT 04/2018 6(2); BLTTHS 165(5)',
  },
  'search-cancelled': {
    vi: 'Hủy bỏ quyết định truy nã',
    en: 'A wanted notice is cancelled',
    law: 'TTLT 04/2018 6(2); BLTTHS 165(5)',
  },
  'split-cancelled': {
    vi: 'Hủy bỏ quyết định tách vụ án',
    en: 'The split of a case is cancelled',
    law: 'TTLT 04/2018 6(2); BLTTHS 165(5), 170(3)',
  },
  'merger-cancelled': {
    vi: 'Hủy bỏ quyết định nhập vụ án',
    en: 'The merger of cases is cancelled',
    law: 'TTLT 04/2018 6(2); BLTTHS 165(5), 170(3)',
  },
  'measure-refused': {
    vi: 'Không phê chuẩn bảo lĩnh, đặt tiền để bảo đảm',
    en: 'Bail or a deposit is not approved',
    law: 'TTLT 04/2018 6(2); BLTTHS 165(4)',
  },
  'charge-cancelled': {
    vi: 'Hủy bỏ quyết định khởi tố bị can, quyết định thay đổi, bổ sung quyết định khởi tố bị can',
    en: 'A charge is cancelled, or a change or a supplement of it',
    law: 'TTLT 04/2018 6(2); BLTTHS 165(5), 179(3), 180(3)',
  },
  'detention-cancelled': {
    vi: 'Hủy bỏ lệnh tạm giam đã được phê chuẩn',
    en: 'A detention that was approved is cancelled',
    law: 'TTLT 04/2018 6(2); BLTTHS 165(4), 165(5)',
  },
  'search-refused': {
    vi: 'Không phê chuẩn lệnh khám xét',
    en: 'An order to search a place is not approved',
    law: 'TTLT 04/2018 6(2); BLTTHS 165(4)',
  },
  'arrest-refused': {
    vi: 'Không phê chuẩn lệnh bắt người bị giữ trong trường hợp khẩn cấp',
    en: 'The arrest in an urgent case is not approved',
    law: 'TTLT 04/2018 6(2); BLTTHS 159(1), 165(4)',
  },
  'custody-extension-refused': {
    vi: 'Không phê chuẩn quyết định gia hạn tạm giữ',
    en: 'The extension of a custody is not approved',
    law: 'TTLT 04/2018 6(2); BLTTHS 159(1), 165(4)',
  },
  'custody-cancelled': {
    vi: 'Hủy bỏ quyết định tạm giữ',
    en: 'A custody is cancelled',
    law: 'TTLT 04/2018 6(2); BLTTHS 117(4), 159(6)',
  },
  'custody-released': {
    vi: 'Quyết định trả tự do cho người bị tạm giữ',
    en: 'Whoever is in custody is freed',
    law: 'TTLT 04/2018 6(2); BLTTHS 118(3), 159(6)',
  },
  'measure-approved': {
    vi: 'Phê chuẩn, áp dụng bảo lĩnh, đặt tiền để bảo đảm, biện pháp ngăn chặn khác mà Cơ quan điều tra thấy cần hủy bỏ',
    en: 'A measure was approved or ordered, and the body finds that it has to end',
    law: 'TTLT 04/2018 5(3)(a), 6(2); BLTTHS 165(4)',
  },
  'charge-approved': {
    vi: 'Phê chuẩn quyết định khởi tố bị can, mà Cơ quan điều tra thấy cần hủy bỏ',
    en: 'A charge was approved, and the body finds that it has to fall',
    law: 'TTLT 04/2018 5(3)(a)',
  },
  'detention-approved': {
    vi: 'Phê chuẩn lệnh tạm giam, mà Cơ quan điều tra thấy cần thay đổi hoặc hủy bỏ',
    en: 'A detention was approved, and the body finds that it has to be changed or to end',
    law: 'TTLT 04/2018 5(3)(a)',
  },
  'file-demanded': {
    vi: 'Yêu cầu chuyển hồ sơ để trực tiếp giải quyết nguồn tin',
    en: 'The file of a report is demanded',
    law: 'TTLT 01/2017 13(2)',
  },
} as const satisfies Codelist;
export const PetitionedDecision = codesOf(PETITIONED_DECISIONS);
export type PetitionedDecision = z.infer<typeof PetitionedDecision>;

/** What the procuracy decides of itself about a report: the body may be told of it by telephone before it is served (BLTTHS 132). */
export const UNASKED_OF_REPORT = PetitionedDecision.extract([
  'non-initiation-cancelled',
  'suspension-cancelled',
  'resumption-cancelled',
]).options;

/** The same of a case, or of one accused. */
export const UNASKED_OF_CASE = PetitionedDecision.extract([
  'initiation-cancelled',
  'requalification-cancelled',
  'case-suspension-cancelled',
  'case-resumption-cancelled',
  'case-termination-cancelled',
  'search-cancelled',
  'split-cancelled',
  'merger-cancelled',
  'charge-cancelled',
  'detention-cancelled',
]).options;

/** The same of somebody in custody. */
export const UNASKED_OF_CUSTODY = PetitionedDecision.extract(['custody-cancelled', 'custody-released']).options;

/** What was approved, and the procuracy above changes instead of cancelling it (TTLT 04/2018 5(3)(a)). */
export const ChangedApproval = PetitionedDecision.extract([
  'charge-approved',
  'detention-approved',
  'measure-approved',
]);
export type ChangedApproval = z.infer<typeof ChangedApproval>;
export const isChangedApproval = (of: string): of is ChangedApproval => ChangedApproval.safeParse(of).success;

/** Who is told of what an investigating body or the procuracy has decided. */
export const NOTICE_RECIPIENTS = {
  accused: {
    vi: 'bị can',
    en: 'the accused',
    law: 'BLTTHS 169(3)(b), 179(5), 180(4), 229(3), 232(4), 235(2), 239(2), 240(2), 249(3), 338(2)',
  },
  representative: {
    vi: 'người đại diện của bị can',
    en: 'who represents the accused',
    law: 'BLTTHS 169(3)(b), 229(3), 232(4), 235(2), 239(2), 240(2), 249(3)',
  },
  defender: {
    vi: 'người bào chữa',
    en: 'the defender',
    law: 'BLTTHS 169(3)(b), 229(3), 232(4), 235(2), 239(2), 240(2), 249(3)',
  },
  victim: {
    vi: 'bị hại',
    en: 'the victim',
    law: 'BLTTHS 169(3)(b), 229(3), 232(4), 235(2), 239(2), 240(2), 249(3)',
  },
  litigant: { vi: 'đương sự', en: 'civil parties', law: 'BLTTHS 229(3), 232(4), 235(2), 239(2), 240(2), 249(3)' },
  protector: {
    vi: 'người bảo vệ quyền và lợi ích hợp pháp của bị hại, đương sự',
    en: 'who protects the rights of victim or civil parties',
    law: 'BLTTHS 229(3), 232(4), 235(2), 239(2), 240(2), 249(3)',
  },
  'competent-body': {
    vi: 'Cơ quan điều tra có thẩm quyền tiếp tục điều tra',
    en: 'the body that has to investigate',
    law: 'BLTTHS 169(3)(b)',
  },
  'competent-procuracy': {
    vi: 'Viện kiểm sát có thẩm quyền',
    en: 'the procuracy that is competent',
    law: 'BLTTHS 169(3)(b)',
  },
  'initiating-agency': {
    vi: 'Cơ quan được giao nhiệm vụ tiến hành một số hoạt động điều tra đã khởi tố vụ án',
    en: 'the agency of initial investigation that has initiated the case',
    law: 'TTLT 01/2020 6(5), 7(5)',
  },
  keeper: {
    vi: 'cơ quan, người quản lý vật chứng, tài sản tạm giữ',
    en: 'whoever keeps exhibits and property',
    law: 'TTLT 01/2020 13(2)',
  },
  'detention-facility': {
    vi: 'cơ sở giam giữ nơi bị can đang bị tạm giam',
    en: 'the facility where an accused is detained',
    law: 'TTLT 04/2018 18(1), (2)(b); BLTTHS 286(4)',
  },
  posted: {
    vi: 'niêm yết tại trụ sở Ủy ban nhân dân cấp xã nơi cư trú cuối cùng hoặc cơ quan, tổ chức nơi làm việc, học tập cuối cùng',
    en: 'posted up where somebody who is tried in absence lived, worked or studied last',
    law: 'BLTTHS 286(1)',
  },
  public: { vi: 'công khai', en: 'the public', law: 'BLTTHS 231(2), (3)' },
} as const satisfies Codelist;
export const NoticeRecipient = codesOf(NOTICE_RECIPIENTS);
export type NoticeRecipient = z.infer<typeof NoticeRecipient>;

/** Why somebody whom the law names could not be given or told it; 138 to 140 are not among the texts. */
export const UNTOLD_REASONS = {
  'whereabouts-unknown': {
    vi: 'Không rõ địa chỉ hoặc không rõ đang ở đâu',
    en: 'Neither address nor whereabouts are known',
    law: 'BLTTHS 140',
  },
  absent: { vi: 'Vắng mặt, không có người nhận thay', en: 'Absent, and nobody takes it for them', law: 'BLTTHS 138' },
  refuses: { vi: 'Từ chối nhận', en: 'Refuses to take it', law: 'BLTTHS 138' },
} as const satisfies Codelist;
export const UntoldReason = codesOf(UNTOLD_REASONS);
export type UntoldReason = z.infer<typeof UntoldReason>;

/** Who takes part for an accused, a victim or a civil party, or as one, once registered. */
export const PARTICIPANT_ROLES = {
  defender: { vi: 'Người bào chữa', en: 'Defender', law: 'BLTTHS 229(3), 232(4), 235(2), 239(2), 240(2), 249(3)' },
  representative: {
    vi: 'Người đại diện của bị can, bị hại',
    en: 'Representative of an accused or a victim',
    law: 'BLTTHS 229(3), 232(4), 235(2), 239(2), 240(2), 249(3)',
  },
  protector: {
    vi: 'Người bảo vệ quyền và lợi ích hợp pháp của bị hại, đương sự, người bị tố giác, người bị kiến nghị khởi tố',
    en: 'Protector of the rights of a victim, a civil party, or whoever is denounced',
    law: 'BLTTHS 229(3), 232(4), 235(2), 239(2), 240(2), 249(3); TT 28/2020 4(1)',
  },
  litigant: { vi: 'Đương sự', en: 'Civil party', law: 'BLTTHS 229(3), 232(4), 235(2), 239(2), 240(2), 249(3)' },
  victim: { vi: 'Bị hại trong nguồn tin về tội phạm', en: 'Victim, in a report', law: 'TT 28/2020 4(1), 10(5)' },
  denounced: {
    vi: 'Người bị tố giác, người bị kiến nghị khởi tố, người bị giữ, người bị bắt',
    en: 'Whoever is denounced, recommended to be prosecuted, held or arrested',
    law: 'TT 28/2020 4(1), 10(5)',
  },
} as const satisfies Codelist;
export const ParticipantRole = codesOf(PARTICIPANT_ROLES);
export type ParticipantRole = z.infer<typeof ParticipantRole>;

/** On what the procuracy initiates a case without a report, or passes on one that is initiated. */
export const INITIATION_BASES = {
  'own-finding': {
    vi: 'Viện kiểm sát trực tiếp phát hiện dấu hiệu tội phạm',
    en: 'The procuracy has found signs of a crime itself',
    law: 'BLTTHS 153(3)(c)',
  },
  'panel-demand': {
    vi: 'Hội đồng xét xử yêu cầu khởi tố',
    en: 'A trial panel demands it',
    law: 'BLTTHS 153(3)(c), 153(4)',
  },
  'panel-decision': {
    vi: 'Hội đồng xét xử ra quyết định khởi tố',
    en: 'A trial panel has initiated it',
    law: 'BLTTHS 153(4); TTLT 04/2018 7(4)',
  },
} as const satisfies Codelist;
export const InitiationBasis = codesOf(INITIATION_BASES);
export type InitiationBasis = z.infer<typeof InitiationBasis>;
