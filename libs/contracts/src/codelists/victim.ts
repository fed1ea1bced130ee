import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** How a person comes to victim support; rights begin with any of them. */
export const VICTIM_WAYS = {
  'self-declared': {
    vi: 'Tự đến trình báo tại Ủy ban nhân dân cấp xã',
    en: 'Came to a commune office by themselves',
    law: 'Luật 53/2024 27',
  },
  referred: { vi: 'Cơ quan khác chuyển đến', en: 'Referred by another agency', law: 'Luật 53/2024 27' },
  returned: { vi: 'Từ nước ngoài trở về', en: 'Returned from abroad', law: 'Luật 53/2024 30' },
  found: { vi: 'Cơ sở trợ giúp, Tổng đài 111 phát hiện', en: 'Found by a shelter or hotline 111' },
} as const satisfies Codelist;
export const VictimWay = codesOf(VICTIM_WAYS);
export type VictimWay = z.infer<typeof VictimWay>;

/** What the agency that referred a person is told, once. */
export const REFERRAL_OUTCOMES = {
  supported: { vi: 'Đã được hỗ trợ', en: 'Supported' },
  'not-identified': { vi: 'Không xác định là nạn nhân', en: 'Not identified as a victim' },
  declined: { vi: 'Người được giới thiệu từ chối hỗ trợ', en: 'Declined support' },
  unreachable: { vi: 'Không liên hệ được', en: 'Could not be reached' },
  'passed-on': { vi: 'Đã chuyển cơ quan khác hỗ trợ', en: 'Passed on to another body for support' },
  'in-care': { vi: 'Đã có hồ sơ và đang được hỗ trợ', en: 'In the care of victim support already' },
  died: { vi: 'Đã chết', en: 'Died' },
} as const satisfies Codelist;
export const ReferralOutcome = codesOf(REFERRAL_OUTCOMES);
export type ReferralOutcome = z.infer<typeof ReferralOutcome>;

/** By whom a person wishes to be spoken to. */
export const GENDER_WISHES = {
  female: { vi: 'Muốn gặp cán bộ nữ', en: 'A woman' },
  male: { vi: 'Muốn gặp cán bộ nam', en: 'A man' },
  none: { vi: 'Không có yêu cầu', en: 'No wish' },
} as const satisfies Codelist;
export const GenderWish = codesOf(GENDER_WISHES);
export type GenderWish = z.infer<typeof GenderWish>;

/** What makes out that a person is a victim. */
export const EVIDENCE = {
  'procedure-body': {
    vi: 'Cơ quan tiến hành tố tụng cung cấp',
    en: 'From a body of criminal procedure',
    law: 'Luật 53/2024 32(1)(a)',
  },
  'rescuing-body': { vi: 'Cơ quan giải cứu cung cấp', en: 'From the body that rescued', law: 'Luật 53/2024 32(1)(b)' },
  'mission-abroad': {
    vi: 'Cơ quan đại diện Việt Nam ở nước ngoài cung cấp',
    en: 'From a Vietnamese mission',
    law: 'Luật 53/2024 32(1)(c)',
  },
  'domestic-agency': {
    vi: 'Cơ quan, tổ chức trong nước khác cung cấp',
    en: 'From another domestic agency',
    law: 'Luật 53/2024 32(1)(d)',
  },
  'foreign-authority': {
    vi: 'Cơ quan nước ngoài cung cấp',
    en: 'From a foreign authority',
    law: 'Luật 53/2024 32(1)(đ)',
  },
  'the-person': {
    vi: 'Người đó, người thân thích cung cấp',
    en: 'From the person or relatives',
    law: 'Luật 53/2024 32(1)(e)',
  },
  trafficker: {
    vi: 'Lời khai của người thực hiện hành vi mua bán người',
    en: 'From the trafficker',
    law: 'Luật 53/2024 32(1)(g)',
  },
  'other-victim-or-witness': {
    vi: 'Nạn nhân khác, người làm chứng cung cấp',
    en: 'From another victim or a witness',
    law: 'Luật 53/2024 32(1)(h)',
  },
  other: { vi: 'Căn cứ hợp pháp khác', en: 'Other lawful evidence', law: 'Luật 53/2024 32(1)(i)' },
} as const satisfies Codelist;
export const Evidence = codesOf(EVIDENCE);
export type Evidence = z.infer<typeof Evidence>;

/** The supports of the law, in its order. */
export const SUPPORTS = {
  'essential-needs': { vi: 'Hỗ trợ nhu cầu thiết yếu', en: 'Essential needs', law: 'Luật 53/2024 37(1)(a)' },
  medical: { vi: 'Hỗ trợ y tế', en: 'Medical care', law: 'Luật 53/2024 37(1)(b)' },
  interpretation: { vi: 'Hỗ trợ phiên dịch', en: 'Interpretation', law: 'Luật 53/2024 37(1)(c)' },
  'legal-counselling': { vi: 'Hỗ trợ pháp luật', en: 'Legal counselling', law: 'Luật 53/2024 37(1)(d)' },
  'legal-aid': { vi: 'Trợ giúp pháp lý', en: 'Legal aid', law: 'Luật 53/2024 37(1)(đ)' },
  travel: { vi: 'Hỗ trợ chi phí đi lại', en: 'Travel', law: 'Luật 53/2024 37(1)(e)' },
  psychological: { vi: 'Hỗ trợ tâm lý', en: 'Psychological care', law: 'Luật 53/2024 37(1)(g)' },
  schooling: { vi: 'Hỗ trợ học văn hóa', en: 'Schooling', law: 'Luật 53/2024 37(1)(h)' },
  vocational: { vi: 'Hỗ trợ học nghề, việc làm', en: 'Vocational training, a job', law: 'Luật 53/2024 37(1)(i)' },
  'initial-allowance': {
    vi: 'Trợ cấp khó khăn ban đầu, hỗ trợ vay vốn',
    en: 'Initial allowance, loan',
    law: 'Luật 53/2024 37(1)(k)',
  },
} as const satisfies Codelist;
export const Support = codesOf(SUPPORTS);
export type Support = z.infer<typeof Support>;

/** Under which law of nationality a person is entitled; unknown is read in the person's favour. */
export const STANDINGS = {
  citizen: { vi: 'Công dân Việt Nam', en: 'Vietnamese citizen' },
  'resident-stateless': { vi: 'Người không quốc tịch thường trú tại Việt Nam', en: 'Stateless resident' },
  foreigner: { vi: 'Người nước ngoài', en: 'Foreigner' },
  unknown: { vi: 'Chưa rõ', en: 'Not known yet' },
} as const satisfies Codelist;
export const Standing = codesOf(STANDINGS);
export type Standing = z.infer<typeof Standing>;

/** Who speaks for a person under 18. */
export const REPRESENTATIVES = {
  parent: { vi: 'Cha, mẹ', en: 'Parent' },
  relative: { vi: 'Người thân thích khác', en: 'Another relative' },
  guardian: { vi: 'Người giám hộ', en: 'Guardian' },
  'support-body': { vi: 'Cơ quan, tổ chức bảo vệ trẻ em cử', en: 'Named by a child protection body' },
} as const satisfies Codelist;
export const Representative = codesOf(REPRESENTATIVES);
export type Representative = z.infer<typeof Representative>;

/** Why a person is not identified as a victim. */
export const NOT_VICTIM_GROUNDS = {
  'no-trafficking': {
    vi: 'Sự việc không phải mua bán người',
    en: 'What happened is no trafficking',
    law: 'Luật 53/2024 2(1)',
  },
  'evidence-lacking': { vi: 'Không đủ căn cứ xác định', en: 'Not enough evidence', law: 'Luật 53/2024 32' },
  posing: { vi: 'Giả mạo là nạn nhân', en: 'Posing as a victim', law: 'Luật 53/2024 3' },
} as const satisfies Codelist;
export const NotVictimGround = codesOf(NOT_VICTIM_GROUNDS);
export type NotVictimGround = z.infer<typeof NotVictimGround>;

/** Why identification is taken up again. */
export const REVIEW_GROUNDS = {
  complaint: { vi: 'Người đó khiếu nại, đề nghị xem xét lại', en: 'The person asks for a review' },
  'new-evidence': { vi: 'Có căn cứ mới', en: 'New evidence' },
} as const satisfies Codelist;
export const ReviewGround = codesOf(REVIEW_GROUNDS);
export type ReviewGround = z.infer<typeof ReviewGround>;

/** Why a victim's file is closed. */
export const VICTIM_CLOSINGS = {
  'support-ended': { vi: 'Đã hoàn thành hỗ trợ', en: 'Support has ended' },
  'not-identified': { vi: 'Không xác định là nạn nhân', en: 'Not identified as a victim' },
  declined: { vi: 'Từ chối hỗ trợ', en: 'Declined support' },
  unreachable: { vi: 'Không liên hệ được', en: 'Could not be reached' },
  'passed-on': { vi: 'Chuyển cơ quan khác hỗ trợ', en: 'Passed on to another body' },
  'referred-by-mistake': { vi: 'Cơ quan chuyển tuyến đã rút yêu cầu', en: 'Who referred them took that back' },
  died: { vi: 'Đã chết', en: 'Died' },
} as const satisfies Codelist;
export const VictimClosing = codesOf(VICTIM_CLOSINGS);
export type VictimClosing = z.infer<typeof VictimClosing>;

/** How great the danger to a victim is. */
export const RISK_LEVELS = {
  low: { vi: 'Thấp', en: 'Low' },
  medium: { vi: 'Trung bình', en: 'Medium' },
  high: { vi: 'Cao', en: 'High' },
  extreme: { vi: 'Rất cao, phải bảo vệ ngay', en: 'Extreme: protect at once' },
} as const satisfies Codelist;
export const RiskLevel = codesOf(RISK_LEVELS);
export type RiskLevel = z.infer<typeof RiskLevel>;

/** From whom or what the danger comes. */
export const THREATS = {
  trafficker: { vi: 'Người mua bán, đường dây', en: 'The traffickers' },
  family: { vi: 'Người trong gia đình', en: 'The family' },
  community: { vi: 'Cộng đồng, kỳ thị', en: 'The community, stigma' },
  debt: { vi: 'Nợ, chủ nợ', en: 'Debt, creditors' },
  'again-trafficked': { vi: 'Nguy cơ bị mua bán lại', en: 'To be trafficked again' },
  online: { vi: 'Đe dọa qua mạng, phát tán hình ảnh', en: 'Threats online, pictures spread' },
  'self-harm': { vi: 'Tự gây hại', en: 'Self-harm' },
  health: { vi: 'Sức khỏe, lệ thuộc chất', en: 'Health, addiction' },
  other: { vi: 'Khác', en: 'Other' },
} as const satisfies Codelist;
export const Threat = codesOf(THREATS);
export type Threat = z.infer<typeof Threat>;

/** Who issued the paper that confirms a victim. */
export const PAPER_ISSUERS = {
  police: { vi: 'Công an', en: 'Police' },
  'border-guard': { vi: 'Bộ đội Biên phòng', en: 'Border guard' },
  'coast-guard': { vi: 'Cảnh sát biển', en: 'Coast guard' },
  mission: { vi: 'Cơ quan đại diện Việt Nam ở nước ngoài', en: 'Vietnamese mission', law: 'Luật 53/2024 30' },
  'procedure-body': { vi: 'Cơ quan tiến hành tố tụng', en: 'Body of criminal procedure' },
  'foreign-authority': { vi: 'Cơ quan nước ngoài', en: 'Foreign authority' },
  other: { vi: 'Cơ quan khác', en: 'Another body' },
} as const satisfies Codelist;
export const PaperIssuer = codesOf(PAPER_ISSUERS);
export type PaperIssuer = z.infer<typeof PaperIssuer>;

/** What protects a victim, as the bodies of criminal procedure may decide it. */
export const PROTECTION_MEASURES = {
  guard: { vi: 'Bố trí lực lượng canh gác, bảo vệ', en: 'Guarded by forces and means', law: 'BLTTHS 486(1)(a)' },
  'limited-contact': {
    vi: 'Hạn chế việc đi lại, tiếp xúc để bảo đảm an toàn',
    en: 'Movement and contacts limited for safety',
    law: 'BLTTHS 486(1)(b)',
  },
  secrecy: { vi: 'Giữ bí mật thông tin liên quan', en: 'Information kept secret', law: 'BLTTHS 486(1)(c)' },
  relocation: {
    vi: 'Di chuyển, giữ bí mật chỗ ở, nơi làm việc, học tập; thay đổi lai lịch',
    en: 'Moved to a secret place; a changed identity',
    law: 'BLTTHS 486(1)(d)',
  },
  deterrence: {
    vi: 'Răn đe, vô hiệu hóa, ngăn chặn hành vi xâm hại',
    en: 'Whoever threatens is warned off or stopped',
    law: 'BLTTHS 486(1)(đ)',
  },
  other: {
    vi: 'Biện pháp bảo vệ khác theo quy định của pháp luật',
    en: 'Another lawful measure',
    law: 'BLTTHS 486(1)(e)',
  },
} as const satisfies Codelist;
export const ProtectionMeasure = codesOf(PROTECTION_MEASURES);
export type ProtectionMeasure = z.infer<typeof ProtectionMeasure>;

/** Who extends the stay in a shelter. */
export const SHELTER_DECIDERS = {
  'facility-director': { vi: 'Người đứng đầu cơ sở', en: 'Director of the facility', law: 'NĐ 162/2025 17' },
  'health-department': { vi: 'Sở Y tế', en: 'Department of Health', law: 'NĐ 162/2025 17' },
} as const satisfies Codelist;
export const ShelterDecider = codesOf(SHELTER_DECIDERS);
export type ShelterDecider = z.infer<typeof ShelterDecider>;

/** After how many months of living in the community again a person is looked after. */
export const FOLLOW_UPS = {
  '3': { vi: 'Sau 3 tháng', en: 'After 3 months' },
  '6': { vi: 'Sau 6 tháng', en: 'After 6 months' },
  '12': { vi: 'Sau 12 tháng', en: 'After 12 months' },
} as const satisfies Codelist;
export const FollowUp = codesOf(FOLLOW_UPS);
export type FollowUp = z.infer<typeof FollowUp>;

/** How a person is found to live who was looked after. */
export const FOLLOW_UP_FINDINGS = {
  stable: { vi: 'Cuộc sống ổn định', en: 'Lives safely and settled' },
  'needs-support': { vi: 'Cần hỗ trợ thêm', en: 'Needs more support' },
  'at-risk': { vi: 'Có nguy cơ bị mua bán lại', en: 'In danger of being trafficked again' },
  unreachable: { vi: 'Không liên hệ được', en: 'Could not be reached' },
} as const satisfies Codelist;
export const FollowUpFinding = codesOf(FOLLOW_UP_FINDINGS);
export type FollowUpFinding = z.infer<typeof FollowUpFinding>;
