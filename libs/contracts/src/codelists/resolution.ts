import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

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

/** By what the signs of a crime were found out for which a case is initiated. */
export const INITIATION_GROUNDS = {
  denunciation: { vi: 'Tố giác của cá nhân', en: 'Denunciation by a person', law: 'BLTTHS 143(1)' },
  report: {
    vi: 'Tin báo của cơ quan, tổ chức, cá nhân',
    en: 'Report of a body, an organisation or a person',
    law: 'BLTTHS 143(2)',
  },
  media: { vi: 'Tin báo trên phương tiện thông tin đại chúng', en: 'Report in the mass media', law: 'BLTTHS 143(3)' },
  recommendation: {
    vi: 'Kiến nghị khởi tố của cơ quan nhà nước',
    en: 'Recommendation of a state body',
    law: 'BLTTHS 143(4)',
  },
  'own-finding': {
    vi: 'Cơ quan có thẩm quyền tiến hành tố tụng trực tiếp phát hiện dấu hiệu tội phạm',
    en: 'Found by the competent body itself',
    law: 'BLTTHS 143(5)',
  },
  surrender: { vi: 'Người phạm tội tự thú', en: 'Offender gives himself up', law: 'BLTTHS 143(6)' },
} as const satisfies Codelist;
export const InitiationGround = codesOf(INITIATION_GROUNDS);
export type InitiationGround = z.infer<typeof InitiationGround>;

/** Grounds on which a case may not be initiated; the last is of crimes alone that are initiated at the victim's request, none of 150–154 among them (BLTTHS 155(1)). */
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

/** What those above direct of what is suspended, where its review ended without the agencies agreeing. */
export const STAY_DIRECTIONS = {
  'stays-suspended': { vi: 'Tiếp tục tạm đình chỉ', en: 'Stays suspended', law: 'TTLT 01/2020 15(1)' },
  resumed: { vi: 'Phục hồi', en: 'Resumed', law: 'BLTTHS 149(1), 235(1), 249(1), 283(1)' },
  ended: {
    vi: 'Không khởi tố vụ án, đình chỉ',
    en: 'Not initiated, or terminated',
    law: 'TTLT 01/2020 5(5), 7(2), 9(2), 11(2)',
  },
} as const satisfies Codelist;
export const StayDirection = codesOf(STAY_DIRECTIONS);
export type StayDirection = z.infer<typeof StayDirection>;

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
