import { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** ISO 3166-1 alpha-2. */
export const Country = z.string().regex(/^[A-Z]{2}$/);
export type Country = z.infer<typeof Country>;

/** What is asked of another country, or by it. */
export const ASSISTANCE_KINDS = {
  'service-of-documents': {
    vi: 'Tống đạt giấy tờ, hồ sơ, tài liệu',
    en: 'Service of documents',
    law: 'Luật 08/2007 17',
  },
  summons: {
    vi: 'Triệu tập người làm chứng, người giám định',
    en: 'Summons of a witness or expert',
    law: 'Luật 08/2007 17',
  },
  evidence: { vi: 'Thu thập, cung cấp chứng cứ', en: 'Evidence', law: 'Luật 08/2007 17' },
  prosecution: { vi: 'Truy cứu trách nhiệm hình sự', en: 'Prosecution', law: 'Luật 08/2007 17' },
  information: { vi: 'Trao đổi thông tin', en: 'Information', law: 'Luật 08/2007 17' },
  extradition: { vi: 'Dẫn độ', en: 'Extradition' },
  identity: { vi: 'Xác minh nhân thân, nơi ở', en: 'Identity and whereabouts of a person' },
  rescue: { vi: 'Phối hợp giải cứu, bảo vệ nạn nhân', en: 'Rescue and protection of a victim' },
} as const satisfies Codelist;
export const AssistanceKind = codesOf(ASSISTANCE_KINDS);
export type AssistanceKind = z.infer<typeof AssistanceKind>;

/** Why a request for assistance is not done. */
export const ASSISTANCE_REFUSALS = {
  'no-legal-basis': {
    vi: 'Không có điều ước, nguyên tắc có đi có lại để áp dụng',
    en: 'Neither a treaty nor reciprocity applies',
  },
  incomplete: { vi: 'Hồ sơ yêu cầu chưa đầy đủ', en: 'The request is incomplete' },
  'not-executable': { vi: 'Không thể thực hiện', en: 'Cannot be executed' },
  'refused-abroad': { vi: 'Phía nước ngoài từ chối', en: 'Refused abroad' },
  'against-public-order': {
    vi: 'Trái pháp luật, gây phương hại lợi ích quốc gia',
    en: 'Against the law or national interest',
  },
} as const satisfies Codelist;
export const AssistanceRefusal = codesOf(ASSISTANCE_REFUSALS);
export type AssistanceRefusal = z.infer<typeof AssistanceRefusal>;

/** Who sends and receives requests for Vietnam. */
export const CENTRAL_AUTHORITIES = {
  'supreme-procuracy': { vi: 'Viện kiểm sát nhân dân tối cao', en: 'Supreme People’s Procuracy' },
  'public-security': { vi: 'Bộ Công an', en: 'Ministry of Public Security' },
} as const satisfies Codelist;
export const CentralAuthority = codesOf(CENTRAL_AUTHORITIES);
export type CentralAuthority = z.infer<typeof CentralAuthority>;

/** The way that a request takes. */
export const ASSISTANCE_CHANNELS = {
  'mutual-legal-assistance': { vi: 'Tương trợ tư pháp về hình sự', en: 'Mutual legal assistance in criminal matters' },
  extradition: { vi: 'Dẫn độ', en: 'Extradition' },
  police: { vi: 'Hợp tác cảnh sát song phương', en: 'Police cooperation' },
  interpol: { vi: 'Kênh Interpol', en: 'Interpol' },
  consular: { vi: 'Kênh lãnh sự, ngoại giao', en: 'Consular and diplomatic' },
} as const satisfies Codelist;
export const AssistanceChannel = codesOf(ASSISTANCE_CHANNELS);
export type AssistanceChannel = z.infer<typeof AssistanceChannel>;
