import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';
import { NON_INITIATION_GROUNDS } from './resolution';

/** Grounds on which a case is suspended; each stage knows some of them, by an article of its own (BLTTHS 229, 247, 281). */
export const STAY_GROUNDS = {
  'accused-unknown': { vi: 'Chưa xác định được bị can', en: 'The accused is not known', law: 'BLTTHS 229(1)(a)' },
  'accused-not-located': {
    vi: 'Không biết rõ bị can, bị cáo ở đâu',
    en: 'The accused cannot be located',
    law: 'BLTTHS 229(1)(a), 281(1)(b)',
  },
  /** Of a prosecution; some were recorded as not located before (BLTTHS 242(2)(a), 247(1)(b)). */
  absconded: {
    vi: 'Bị can bỏ trốn mà không biết rõ đang ở đâu',
    en: 'The accused has absconded and cannot be located',
    law: 'BLTTHS 247(1)(b)',
  },
  illness: {
    vi: 'Bệnh tâm thần hoặc bệnh hiểm nghèo',
    en: 'Mental or fatal illness',
    law: 'BLTTHS 229(1)(b), 247(1)(a), 281(1)(a)',
  },
  'expert-opinion-pending': {
    vi: 'Chưa có kết quả giám định',
    en: 'Expert assessment pending',
    law: 'BLTTHS 229(1)(c), 247(1)(c), 281(1)(a)',
  },
  'valuation-pending': {
    vi: 'Chưa có kết quả định giá tài sản',
    en: 'Valuation pending',
    law: 'BLTTHS 229(1)(c), 247(1)(c), 281(1)(a)',
  },
  'foreign-assistance-pending': {
    vi: 'Chưa có kết quả tương trợ tư pháp của nước ngoài',
    en: 'Legal assistance from abroad pending',
    law: 'BLTTHS 229(1)(c), 247(1)(c), 281(1)(a)',
  },
  'force-majeure': {
    vi: 'Bất khả kháng do thiên tai, dịch bệnh',
    en: 'Force majeure: natural disaster, epidemic',
    law: 'BLTTHS 229(1)(d), 247(1)(d)',
    valid: { from: '2021-12-01' }, // Luật 02/2021
  },
  'legal-document-pending': {
    vi: 'Chờ xử lý văn bản pháp luật mà Tòa án kiến nghị',
    en: 'A legal document waits for review on the court’s proposal',
    law: 'BLTTHS 281(1)(c)',
  },
} as const satisfies Codelist;
export const StayGround = codesOf(STAY_GROUNDS);
export type StayGround = z.infer<typeof StayGround>;

/** Why what was suspended or terminated goes on, as the decision says; each stage knows some (BLTTHS 149(1), 235(1), 249(2), 283(3)). */
export const RESUMPTION_GROUNDS = {
  'reason-over': {
    vi: 'Lý do tạm đình chỉ không còn',
    en: 'The reason of the suspension is over',
    law: 'BLTTHS 149(1), 235(1), 249(1), 283(1)',
  },
  identified: { vi: 'Đã xác định được bị can', en: 'The accused is known', law: 'BLTTHS 235(1)' },
  found: {
    vi: 'Đã bắt được, tìm thấy người, hoặc người đó ra đầu thú',
    en: 'Whoever was searched for was caught or found, or has surrendered',
    law: 'BLTTHS 235(1), 249(1), 283(1); TTLT 01/2020 8(8), 10(8)',
  },
  recovered: {
    vi: 'Đã khỏi bệnh, kết thúc việc bắt buộc chữa bệnh',
    en: 'Recovered; the treatment is over',
    law: 'BLTTHS 235(1), 249(1), 283(1)',
  },
  'answer-received': {
    vi: 'Đã có kết quả giám định, định giá, tương trợ tư pháp, tài liệu đã yêu cầu',
    en: 'The expert opinion, valuation, assistance or document that was waited for has come',
    law: 'BLTTHS 149(1), 235(1), 249(1), 283(1)',
  },
  'decision-cancelled': {
    vi: 'Có lý do để hủy bỏ quyết định tạm đình chỉ, đình chỉ',
    en: 'The suspension or termination is to be cancelled',
    law: 'BLTTHS 235(1), 249(1), 283(1)',
  },
  disputed: {
    vi: 'Bị can không đồng ý việc đình chỉ do hết thời hiệu hoặc đại xá',
    en: 'The accused does not agree with a termination as time-barred or by amnesty',
    law: 'BLTTHS 157(5), (6), 235(1), 249(1)',
  },
} as const satisfies Codelist;
export const ResumptionGround = codesOf(RESUMPTION_GROUNDS);
export type ResumptionGround = z.infer<typeof ResumptionGround>;
export const ReportResumptionGround = ResumptionGround.extract(['reason-over', 'answer-received']);
export const ProsecutionResumptionGround = ResumptionGround.exclude(['identified']);
export const TrialResumptionGround = ResumptionGround.exclude(['identified', 'disputed']);

/** What an illness is suspended for rests on. */
export const ILLNESS_FINDINGS = {
  'compulsory-treatment': {
    vi: 'Quyết định áp dụng biện pháp bắt buộc chữa bệnh',
    en: 'Decision on compulsory medical treatment',
    law: 'TTLT 01/2020 6(2), 8(1), 10(1); BLTTHS 236(6)',
  },
  'fatal-illness': {
    vi: 'Kết luận của cơ quan có thẩm quyền về bệnh hiểm nghèo',
    en: 'Finding of the competent body on a fatal illness',
    law: 'TTLT 01/2020 6(2), 8(1)',
  },
} as const satisfies Codelist;
export const IllnessFinding = codesOf(ILLNESS_FINDINGS);
export type IllnessFinding = z.infer<typeof IllnessFinding>;

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

/** Of what the file of one who alone is suspended consists; copies are certified. */
export const STAY_FILE_PAPERS = {
  originals: { vi: 'Bản gốc', en: 'Originals', law: 'TTLT 01/2020 6(4)(b), 8(4)(b), 10(4)(b)' },
  'certified-copies': {
    vi: 'Bản sao y bản chính',
    en: 'Certified copies',
    law: 'TTLT 01/2020 6(4)(b), 8(4)(b), 10(4)(b)',
  },
} as const satisfies Codelist;
export const StayFilePaper = codesOf(STAY_FILE_PAPERS);
export type StayFilePaper = z.infer<typeof StayFilePaper>;

/** What is decided at first instance besides the judgment, and may be appealed or protested: what BLTTHS 330(2) names, and of the others the panel's initiation; compulsory treatment is ordered as a part of a suspension. */
export const STAY_DECISIONS = {
  suspension: { vi: 'Tạm đình chỉ vụ án', en: 'Suspension', law: 'BLTTHS 281' },
  termination: { vi: 'Đình chỉ vụ án', en: 'Termination', law: 'BLTTHS 282' },
  // 161 is not among the texts: what is said of it is from the published code.
  initiation: { vi: 'Khởi tố vụ án của Hội đồng xét xử', en: 'Initiation by the panel', law: 'BLTTHS 161(1)(c)' },
} as const satisfies Codelist;
export const StayDecision = codesOf(STAY_DECISIONS);
export type StayDecision = z.infer<typeof StayDecision>;
