import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';
import { PREVENTIVE_MEASURES } from './measures';

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

/** At whose wish another investigator has a case. */
export const INVESTIGATOR_REPLACEMENTS = {
  withdrawal: {
    vi: 'Điều tra viên từ chối tiến hành tố tụng',
    en: 'The investigator has withdrawn',
    law: 'BLTTHS 49, 51(2)',
  },
  request: {
    vi: 'Người tham gia tố tụng đề nghị thay đổi',
    en: 'Somebody who takes part in the case has asked for it',
    law: 'BLTTHS 50, 51(2)',
  },
  'own-initiative': {
    vi: 'Thủ trưởng, Phó Thủ trưởng Cơ quan điều tra tự quyết định',
    en: 'The head or a deputy of the body has decided it',
    law: 'BLTTHS 51(2)',
  },
} as const satisfies Codelist;
export const InvestigatorReplacement = codesOf(INVESTIGATOR_REPLACEMENTS);
export type InvestigatorReplacement = z.infer<typeof InvestigatorReplacement>;

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

/** Who conducts the proceedings of a case for a body or a procuracy from now on: where they are themselves at it, or somebody had to withdraw. */
export const CONDUCTORS = {
  head: {
    vi: 'Thủ trưởng, Viện trưởng trực tiếp tiến hành tố tụng',
    en: 'The head himself or herself',
    law: 'TTLT 04/2018 4(2), (5), (7)',
  },
  'deputy-head': {
    vi: 'Phó Thủ trưởng, Phó Viện trưởng khác',
    en: 'Another deputy head',
    law: 'TTLT 04/2018 4(2), (5)',
  },
  'deputy-assigned-above': {
    vi: 'Phó Viện trưởng do Viện kiểm sát cấp trên phân công thay Viện trưởng',
    en: 'A deputy whom the procuracy above has assigned in place of the head',
    law: 'TTLT 04/2018 4(4)',
  },
} as const satisfies Codelist;
export const Conductor = codesOf(CONDUCTORS);
export type Conductor = z.infer<typeof Conductor>;

/** What the procuracy may demand that the body order of an accused. */
export const DEMANDED_MEASURES = {
  ...PREVENTIVE_MEASURES,
  detention: { vi: 'Tạm giam', en: 'Detention', law: 'TTLT 04/2018 5(3)(c)' },
} as const satisfies Codelist;
export const DemandedMeasure = codesOf(DEMANDED_MEASURES);
export type DemandedMeasure = z.infer<typeof DemandedMeasure>;

/** Why the procuracy demands that it be ordered. */
export const MEASURE_DEMAND_GROUNDS = {
  'detention-not-necessary': {
    vi: 'Không phê chuẩn lệnh tạm giam vì không cần thiết, mà cần áp dụng biện pháp ngăn chặn khác',
    en: 'The detention was not approved, and another measure is necessary',
    law: 'TTLT 04/2018 16(3)',
  },
  'order-cancelled': {
    vi: 'Đã hủy bỏ lệnh, quyết định mà thấy cần ra lệnh, quyết định khác',
    en: 'What was approved is cancelled, and another order is needed',
    law: 'TTLT 04/2018 5(3)(c)',
  },
} as const satisfies Codelist;
export const MeasureDemandGround = codesOf(MEASURE_DEMAND_GROUNDS);
export type MeasureDemandGround = z.infer<typeof MeasureDemandGround>;

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
