import { z } from 'zod';
import { type Codelist, codesOf } from './codelist';
import { VerificationAct } from './resolution';

/** Single investigative acts, of the body, of which the procuracy is told before, and of the procuracy itself. */
export const INVESTIGATIVE_ACTS = {
  confrontation: { vi: 'Đối chất', en: 'Confrontation', law: 'TTLT 04/2018 13(1); BLTTHS 189' },
  identification: { vi: 'Nhận dạng', en: 'Identification', law: 'TTLT 04/2018 13(1); BLTTHS 190' },
  'voice-identification': {
    vi: 'Nhận biết giọng nói',
    en: 'Identification of a voice',
    law: 'TTLT 04/2018 13(1); BLTTHS 191',
  },
  experiment: { vi: 'Thực nghiệm điều tra', en: 'Investigative experiment', law: 'TTLT 04/2018 13(1); BLTTHS 204' },
  search: { vi: 'Khám xét', en: 'Search', law: 'TTLT 04/2018 13(2); BLTTHS 193' },
  'scene-examination': { vi: 'Khám nghiệm hiện trường', en: 'Examination of the scene', law: 'BLTTHS 201' },
  autopsy: { vi: 'Khám nghiệm tử thi', en: 'Autopsy', law: 'BLTTHS 202' },
  statement: { vi: 'Lấy lời khai', en: 'Statement of a witness, a victim or a party', law: 'TTLT 04/2018 12(1)' },
  interrogation: { vi: 'Hỏi cung bị can', en: 'Interrogation of an accused', law: 'BLTTHS 183' },
} as const satisfies Codelist;
export const InvestigativeAct = codesOf(INVESTIGATIVE_ACTS);
export type InvestigativeAct = z.infer<typeof InvestigativeAct>;

/** In what another body, or whoever else may hold somebody in an urgent case, joins at the request of the body that has the case (BLTTHS 110(2)). */
export const JOINT_ACTS = {
  'urgent-hold': {
    vi: 'Phối hợp giữ người trong trường hợp khẩn cấp, theo lệnh gửi kèm',
    en: 'Hold somebody in an urgent case, by the order that is sent along',
    law: 'TTLT 04/2018 15(5)',
  },
} as const satisfies Codelist;
export const JointAct = codesOf(JOINT_ACTS);

/** What another body may be asked to do: of a report, or of a case. */
export const EntrustedAct = z.union([VerificationAct, InvestigativeAct, JointAct]);
export type EntrustedAct = z.infer<typeof EntrustedAct>;

/** Of which a prosecutor who cannot come says so, 2 hours before; of the others no article says until when (TTLT 04/2018 13(1), (2)). */
export const ABSENCE_SAID_BEFORE: readonly InvestigativeAct[] = [
  'confrontation',
  'identification',
  'voice-identification',
  'experiment',
  'search',
];

/** How its record goes to the procuracy; by fax where an objective obstacle is in the way, and the original follows. */
export const RECORD_DELIVERIES = {
  'by-hand': { vi: 'Chuyển giao trực tiếp', en: 'By hand', law: 'TTLT 04/2018 34(1), (2)' },
  post: { vi: 'Gửi bảo đảm qua dịch vụ bưu chính', en: 'By registered post', law: 'TTLT 04/2018 34(1), (2)' },
  fax: { vi: 'Fax, do trở ngại khách quan', en: 'By fax, for an objective obstacle', law: 'TTLT 04/2018 34(1), (2)' },
} as const satisfies Codelist;
export const RecordDelivery = codesOf(RECORD_DELIVERIES);
export type RecordDelivery = z.infer<typeof RecordDelivery>;

/** Why no prosecutor comes, which the record of the act says. */
export const ABSENCE_REASONS = {
  'other-duty': { vi: 'Không thể tham gia vì nhiệm vụ khác', en: 'Other duties', law: 'TTLT 04/2018 13(1)' },
  'told-too-late': { vi: 'Được thông báo quá muộn', en: 'Told too late', law: 'TTLT 04/2018 13(1)' },
  'force-majeure': { vi: 'Bất khả kháng', en: 'Force majeure', law: 'TTLT 04/2018 13(2)' },
} as const satisfies Codelist;
export const AbsenceReason = codesOf(ABSENCE_REASONS);
export type AbsenceReason = z.infer<typeof AbsenceReason>;
