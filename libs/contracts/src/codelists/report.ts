import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/**
 * Kinds of source of information about a crime. A person who gives himself up after discovery (đầu thú) is not one: the
 * crime is known already, and the person has a file of their own at the desk (BLTTHS 4(1)(i), 152).
 */
export const SOURCES = {
  denunciation: { vi: 'Tố giác về tội phạm', en: 'Denunciation of a crime', law: 'BLTTHS 144(1)' },
  report: { vi: 'Tin báo về tội phạm', en: 'Report of a crime', law: 'BLTTHS 144(2)' },
  recommendation: { vi: 'Kiến nghị khởi tố', en: 'Recommendation to initiate a case', law: 'BLTTHS 144(3)' },
  surrender: { vi: 'Người phạm tội tự thú', en: 'Offender gives himself up', law: 'BLTTHS 4(1)(d), 4(1)(h), 143(6)' },
  'own-finding': {
    vi: 'Cơ quan có thẩm quyền trực tiếp phát hiện',
    en: 'Found by the competent body itself',
    law: 'BLTTHS 4(1)(d), 143(5)',
  },
} as const satisfies Codelist;
export const Source = codesOf(SOURCES);
export type Source = z.infer<typeof Source>;

/** How the information came in. */
export const CHANNELS = {
  'in-person': { vi: 'Trực tiếp đến trình báo', en: 'In person', law: 'BLTTHS 146(1); TT 28/2020 5(1)' },
  'in-writing': { vi: 'Trực tiếp đến gửi bằng văn bản', en: 'Handed in in writing', law: 'TT 28/2020 5(2)' },
  phone: { vi: 'Điện thoại', en: 'Telephone', law: 'BLTTHS 146(1); TT 28/2020 5(3)' },
  'hotline-111': { vi: 'Tổng đài 111', en: 'Hotline 111' },
  post: { vi: 'Bưu chính, giao liên', en: 'Post or courier', law: 'BLTTHS 146(1); TT 28/2020 5(5)' },
  email: { vi: 'Thư điện tử', en: 'E-mail', law: 'TT 28/2020 5(4)(c)' },
  online: { vi: 'Trực tuyến (cổng dịch vụ công, VNeID)', en: 'Online (public service portal, VNeID)' },
  media: { vi: 'Phương tiện thông tin đại chúng', en: 'Mass media', law: 'BLTTHS 144(2); TT 28/2020 5(4)' },
  transferred: { vi: 'Cơ quan, tổ chức khác chuyển đến', en: 'Passed on by another body', law: 'BLTTHS 146(2)–(4)' },
  'on-duty': { vi: 'Phát hiện khi làm nhiệm vụ', en: 'Found while on duty', law: 'BLTTHS 143(5)' },
} as const satisfies Codelist;
export const Channel = codesOf(CHANNELS);
export type Channel = z.infer<typeof Channel>;

/** What nobody has told: found on duty, or read in the press. There is no reporter who could be notified of anything. */
export const isToldByNobody = (source: Source, channel: Channel): boolean =>
  source === 'own-finding' || channel === 'media';

/** Where police below the city took a report in: how long it may stay there differs. */
export const POSTS = {
  commune: { vi: 'Công an xã, phường, Đồn Công an', en: 'Commune police', law: 'TTLT 01/2017 8(5)(a), (b)' },
  'remote-commune': {
    vi: 'Công an xã vùng rừng núi xa xôi, hẻo lánh, hải đảo, đi lại khó khăn',
    en: 'Commune police in remote mountains or on an island, hard to reach',
    law: 'TTLT 01/2017 8(5)(a)',
  },
  station: { vi: 'Trạm Công an', en: 'Police station without a check of its own', law: 'TTLT 01/2017 8(5)(c)' },
} as const satisfies Codelist;
export const Post = codesOf(POSTS);
export type Post = z.infer<typeof Post>;

/** Why nobody knows who reported. It is received all the same. */
export const ANONYMITIES = {
  refused: {
    vi: 'Từ chối cung cấp thông tin cá nhân, lý do ghi trong biên bản hoặc sổ tiếp nhận',
    en: 'Refused to say who it is; the reason is in the minutes',
    law: 'TT 28/2020 5(1), 5(3)',
  },
  unsigned: {
    vi: 'Đơn, thư không ghi tên, có nội dung rõ ràng, chứng cứ cụ thể và cơ sở để kiểm tra',
    en: 'Unsigned letter, clear, with evidence and a basis for checking',
    law: 'TT 28/2020 5(7)',
  },
} as const satisfies Codelist;
export const Anonymity = codesOf(ANONYMITIES);
export type Anonymity = z.infer<typeof Anonymity>;

/** What places a report in its unit. */
export const PLACINGS = {
  scene: { vi: 'Nơi xảy ra sự việc', en: 'Where it happened', law: 'BLTTHS 163(4)' },
  'outlet-seat': {
    vi: 'Nơi có trụ sở chính của phương tiện thông tin đại chúng: chưa rõ nơi xảy ra hoặc liên quan nhiều tỉnh',
    en: 'Seat of the media outlet: the place is unknown, or in several provinces',
    law: 'TTLT 01/2017 8(7); TT 28/2020 5(4)(a)',
  },
} as const satisfies Codelist;
export const Placing = codesOf(PLACINGS);
export type Placing = z.infer<typeof Placing>;

/** Who is with a reporter under 18; nobody’s absence holds the reception up (BLTTHS 145(1)). */
export const ATTENDANCES = {
  guardian: { vi: 'Người giám hộ', en: 'Guardian', law: 'TT 28/2020 5(6)(a)' },
  representative: { vi: 'Người đại diện hợp pháp', en: 'Legal representative', law: 'TT 28/2020 5(6)(a)' },
  witness: {
    vi: 'Người chứng kiến, do người giám hộ, người đại diện không đến kịp',
    en: 'A witness, as neither came in time',
    law: 'TT 28/2020 5(6)(a)',
  },
  recording: {
    vi: 'Ghi âm, ghi hình có âm thanh, do người giám hộ, người đại diện không đến kịp',
    en: 'Recorded in sound or picture, as neither came in time',
    law: 'TT 28/2020 5(6)(a)',
  },
  called: {
    vi: 'Đã liên lạc mời người giám hộ, người đại diện, chưa đến',
    en: 'Guardian or representative called, not come yet',
    law: 'TT 28/2020 5(6)(a)',
  },
} as const satisfies Codelist;
export const Attendance = codesOf(ATTENDANCES);
export type Attendance = z.infer<typeof Attendance>;

/** How whoever reports in person and speaks no Vietnamese is understood. */
export const INTERPRETATIONS = {
  officer: {
    vi: 'Cán bộ tiếp nhận biết ngôn ngữ của người báo tin',
    en: 'The officer who receives it speaks the language',
    law: 'TT 28/2020 5(6)(b)',
  },
  interpreter: {
    vi: 'Lãnh đạo, chỉ huy bố trí người phiên dịch',
    en: 'An interpreter, as the chief has arranged',
    law: 'TT 28/2020 5(6)(b)',
  },
} as const satisfies Codelist;
export const Interpretation = codesOf(INTERPRETATIONS);
export type Interpretation = z.infer<typeof Interpretation>;

/** Why the competent body, or the procuracy, is told by the quickest means before the report itself goes. */
export const ALERT_GROUNDS = {
  urgent: {
    vi: 'Quả tang, rất nghiêm trọng, dư luận quan tâm hoặc đối tượng có thể bỏ trốn',
    en: 'In the act, very serious, of public concern, or a suspect who may flee',
    law: 'TTLT 01/2017 8(5)(a)',
  },
  emergency: {
    vi: 'Khẩn cấp: ngăn chặn tội phạm, khám nghiệm, khám xét, giám định ngay',
    en: 'Emergency: a crime to be stopped, a scene, search or assessment at once',
    law: 'TTLT 01/2017 8(5)(d)',
  },
  'under-way': {
    vi: 'Hành vi phạm tội đang diễn ra, vừa kết thúc: thông báo Viện kiểm sát để phối hợp, kiểm sát',
    en: 'A crime under way or just over: the procuracy is told, to take part and supervise',
    law: 'TT 28/2020 6(1)(c)',
  },
  surrender: {
    vi: 'Người phạm tội đến tự thú: báo ngay hoặc áp giải ngay',
    en: 'An offender gave himself up: told at once, or escorted',
    law: 'TT 28/2020 7(2)(b)',
  },
  'cannot-transfer': {
    vi: 'Không thể chuyển ngay nguồn tin không thuộc thẩm quyền',
    en: 'Of another competence, and cannot be passed on at once',
    law: 'TTLT 01/2017 8(1)–(3)',
  },
} as const satisfies Codelist;
export const AlertGround = codesOf(ALERT_GROUNDS);
export type AlertGround = z.infer<typeof AlertGround>;

/** What classification finds in a report. */
export const FINDINGS = {
  'crime-clear': {
    vi: 'Đã rõ dấu hiệu tội phạm, đủ căn cứ khởi tố',
    en: 'Clearly a crime, enough to initiate a case',
    law: 'TTLT 01/2017 9(1); TT 28/2020 12(1)',
  },
  'crime-signs': {
    vi: 'Có dấu hiệu tội phạm, phải kiểm tra, xác minh',
    en: 'Signs of a crime, to be verified',
    law: 'BLTTHS 144, 147(1)',
  },
  insufficient: {
    vi: 'Chưa đủ thông tin để xác định, phải kiểm tra, xác minh',
    en: 'Not enough to tell, to be verified',
    law: 'BLTTHS 147(1)',
  },
  'no-crime': { vi: 'Không có dấu hiệu tội phạm', en: 'No signs of a crime', law: 'BLTTHS 157(1), (2)' },
} as const satisfies Codelist;
export const Finding = codesOf(FINDINGS);
export type Finding = z.infer<typeof Finding>;

export const hasSignsOfCrime = (finding: Finding): boolean => finding === 'crime-clear' || finding === 'crime-signs';

/**
 * Why a report may not wait. The first four bind a commune desk to pass it on within 24 hours; an emergency is told to the
 * investigation body at once.
 */
export const URGENCIES = {
  flagrant: { vi: 'Phạm tội quả tang', en: 'Caught in the act', law: 'TTLT 01/2017 8(5)(a)' },
  'very-serious': {
    vi: 'Hành vi phạm tội rất nghiêm trọng, đặc biệt nghiêm trọng',
    en: 'Very or especially serious crime',
    law: 'TTLT 01/2017 8(5)(a)',
  },
  'public-concern': { vi: 'Được dư luận xã hội quan tâm', en: 'Of public concern', law: 'TTLT 01/2017 8(5)(a)' },
  'may-flee': {
    vi: 'Đã rõ người thực hiện hành vi phạm tội hoặc người bị tố giác, có thể bỏ trốn, cần áp dụng biện pháp ngăn chặn',
    en: 'Known suspect who may flee, preventive measures needed',
    law: 'TTLT 01/2017 8(5)(a)',
  },
  emergency: {
    vi: 'Khẩn cấp, cấp bách, cần ngăn chặn ngay tội phạm hoặc cần khám nghiệm hiện trường, khám xét, trưng cầu giám định ngay',
    en: 'Emergency: a crime to be stopped at once, or a scene to be examined, a search or an expert assessment needed at once',
    law: 'TTLT 01/2017 8(5)(d)',
  },
} as const satisfies Codelist;
export const Urgency = codesOf(URGENCIES);
export type Urgency = z.infer<typeof Urgency>;

/** What whoever receives a report does at the scene and of its facts before it goes on; what is taken into keeping is entered as an item. */
export const FIRST_MEASURES = {
  'scene-guarded': {
    vi: 'Bảo vệ hiện trường',
    en: 'The scene was guarded',
    law: 'TTLT 01/2017 8(5)(a), (b); TT 28/2020 6(1)(a), (e), 7(1)',
  },
  'crime-stopped': {
    vi: 'Ngăn chặn hành vi phạm tội, cứu người, cứu tài sản',
    en: 'The crime was stopped, people and property were rescued',
    law: 'TT 28/2020 6(1)(e)',
  },
  'statements-taken': {
    vi: 'Lấy lời khai ban đầu',
    en: 'First statements were taken',
    law: 'TTLT 01/2017 8(5)(a), (b); TT 28/2020 6(1)(e), 7(1)',
  },
  'place-examined': {
    vi: 'Kiểm tra, xác định nơi xảy ra vụ việc',
    en: 'The place was looked at and determined',
    law: 'TTLT 01/2017 8(5)(b); TT 28/2020 7(1)(b)',
  },
  'place-drawn': {
    vi: 'Vẽ sơ đồ nơi xảy ra vụ việc',
    en: 'A plan of the place was drawn',
    law: 'TTLT 01/2017 8(5)(b); TT 28/2020 7(1)(b)',
  },
  'identities-clarified': {
    vi: 'Xác minh, làm rõ nhân thân, lai lịch',
    en: 'Identities were clarified',
    law: 'TTLT 01/2017 8(5)(a), (b); TT 28/2020 7(1)',
  },
  'damage-checked': {
    vi: 'Xác minh sơ bộ hậu quả thiệt hại',
    en: 'The damage was looked into',
    law: 'TTLT 01/2017 8(5)(b); TT 28/2020 7(1)(b)',
  },
} as const satisfies Codelist;
export const FirstMeasure = codesOf(FIRST_MEASURES);
export type FirstMeasure = z.infer<typeof FirstMeasure>;

/**
 * Why a registered item leaves the register without a decision under BLTTHS 147(1): it turned out to be no source of
 * information about a crime as BLTTHS 144 defines it. `no-crime` was said before, on paper or by releases of before: that is
 * decided once it was verified (TT 28/2020 16(2)). Once a report has been assigned for resolution, only such a decision
 * ends it.
 */
export const CLOSING_GROUNDS = {
  'no-crime': {
    vi: 'Nội dung không phản ánh hành vi có dấu hiệu tội phạm',
    en: 'What was told shows no signs of a crime',
    law: 'TT 28/2020 16(2)',
  },
  'administrative-violation': {
    vi: 'Chỉ là vi phạm hành chính',
    en: 'Administrative violation only',
    law: 'TT 28/2020 7(2)(d)',
  },
  'civil-or-administrative': {
    vi: 'Việc dân sự, hành chính; đã hướng dẫn hoặc chuyển đúng cơ quan',
    en: 'Civil or administrative matter, directed to the proper body',
    law: 'TT 28/2020 4(5), 10(2)',
  },
  complaint: {
    vi: 'Khiếu nại, tố cáo, kiến nghị, phản ánh; đã chuyển theo thủ tục riêng',
    en: 'Complaint or petition, dealt with under its own procedure',
    law: 'TT 28/2020 10(1)–(4), 19',
  },
  'repeated-without-new-facts': {
    vi: 'Đơn trùng, đã chuyển hoặc đã giải quyết, không có tình tiết mới',
    en: 'Sent again without new facts, passed on or resolved already',
    law: 'TT 28/2020 10(6)',
  },
} as const satisfies Codelist;
export const ClosingGround = codesOf(CLOSING_GROUNDS);
export type ClosingGround = z.infer<typeof ClosingGround>;

/** Why the procuracy transfers a case, though the body that investigates does not find another one competent. */
export const OTHER_CASE_TRANSFERS = {
  'higher-body-withdraws': {
    vi: 'Cơ quan điều tra cấp trên rút vụ án để điều tra',
    en: 'The body above withdraws it, to investigate it itself',
    law: 'BLTTHS 169(1)(b)',
  },
  'head-replaced': {
    vi: 'Điều tra viên bị thay đổi là Thủ trưởng Cơ quan điều tra',
    en: 'The investigator who is replaced is the head of the body',
    law: 'BLTTHS 169(1)(c); TTLT 04/2018 4(1)',
  },
  'procuracy-has-nobody': {
    vi: 'Viện trưởng phải từ chối hoặc bị thay đổi mà không có Phó Viện trưởng thay thế; Cơ quan điều tra cấp trên rút vụ án',
    en: 'The head of the procuracy has to withdraw and no deputy is left: the body above withdraws the case',
    law: 'BLTTHS 169(1)(b); TTLT 04/2018 4(4)',
  },
  'demand-not-followed': {
    vi: 'Viện kiểm sát đã yêu cầu chuyển vụ án mà Cơ quan điều tra không thực hiện',
    en: 'The procuracy has demanded it, and the body has not done so',
    law: 'BLTTHS 169(1)(d)',
  },
} as const satisfies Codelist;

/** Why another body is competent, or a case goes there all the same. */
export const TRANSFER_GROUNDS = {
  territory: { vi: 'Không thuộc địa bàn', en: 'Outside the territory', law: 'BLTTHS 146(2), 163(4)' },
  level: { vi: 'Không thuộc phân cấp thẩm quyền', en: 'Competence of another level', law: 'BLTTHS 146(2), 163(5)' },
  'other-body': {
    vi: 'Thuộc thẩm quyền của hệ cơ quan điều tra khác',
    en: 'Competence of another investigation service',
    law: 'BLTTHS 146(2), 163(1)–(3)',
  },
  'same-matter': {
    vi: 'Cùng nội dung, cơ quan khác có trách nhiệm giải quyết',
    en: 'Same matter, to be resolved by another competent body',
    law: 'TTLT 01/2017 12(3)',
  },
  'dispute-settled': {
    vi: 'Theo kết quả giải quyết tranh chấp thẩm quyền',
    en: 'Dispute over competence settled',
    law: 'BLTTHS 150',
  },
  'procuracy-takes-over': {
    vi: 'Viện kiểm sát trực tiếp giải quyết',
    en: 'Taken over by the procuracy',
    law: 'BLTTHS 145(3)(c), 146(2); TTLT 01/2017 13(2)',
  },
  ...OTHER_CASE_TRANSFERS,
} as const satisfies Codelist;
export const TransferGround = codesOf(TRANSFER_GROUNDS);
export type TransferGround = z.infer<typeof TransferGround>;
/** The body that is to go on is another one by the law itself (BLTTHS 146(2), 163). */
export const CompetenceGround = TransferGround.exclude([
  'higher-body-withdraws',
  'head-replaced',
  'procuracy-has-nobody',
  'demand-not-followed',
]);
export type CompetenceGround = z.infer<typeof CompetenceGround>;

/** Why an offered file is sent back. Reception itself may not be refused (BLTTHS 145(1)): the sender keeps the file. */
export const REJECTION_REASONS = {
  'not-competent': { vi: 'Không thuộc thẩm quyền', en: 'Not competent', law: 'BLTTHS 146(2), 150' },
  'same-matter': {
    vi: 'Cơ quan khác đang giải quyết cùng nội dung',
    en: 'The same matter is with another body',
    law: 'TTLT 01/2017 12(3)',
  },
  'wrong-addressee': { vi: 'Gửi nhầm nơi nhận', en: 'Sent to the wrong addressee' },
  'missing-items': {
    vi: 'Thiếu tài liệu, đồ vật đã ghi trong hồ sơ',
    en: 'Documents or objects listed in it are missing',
  },
  'indictment-not-delivered': {
    vi: 'Bản cáo trạng chưa được giao cho bị can hoặc người đại diện của bị can',
    en: 'The indictment was not given to the accused or their representative',
    law: 'BLTTHS 276(1)(b)',
  },
  unreadable: { vi: 'Không mở hoặc không đọc được hồ sơ', en: 'The file cannot be opened or read' },
} as const satisfies Codelist;
export const RejectionReason = codesOf(REJECTION_REASONS);
export type RejectionReason = z.infer<typeof RejectionReason>;

/** Why an entry is put right; what stood before stays in the journal. */
export const CORRECTION_REASONS = {
  'wrong-entry': { vi: 'Nhập sai so với văn bản', en: 'Entered otherwise than the document says' },
  'wrong-unit': { vi: 'Ghi sai đơn vị hành chính', en: 'Wrong administrative unit' },
  'wrong-time': { vi: 'Ghi sai thời điểm', en: 'Wrong time' },
  'missing-entry': { vi: 'Bổ sung nội dung ghi thiếu', en: 'Something left out is added' },
  'new-facts': { vi: 'Có tình tiết mới', en: 'New facts' },
  reconciliation: {
    vi: 'Hiệu chỉnh sau đối chiếu số liệu liên ngành',
    en: 'After reconciliation between agencies',
    law: 'TTLT 05/2018 12',
  },
} as const satisfies Codelist;
export const CorrectionReason = codesOf(CORRECTION_REASONS);
export type CorrectionReason = z.infer<typeof CorrectionReason>;
