import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** For what a victim lets others know of her. */
export const CONSENT_PURPOSES = {
  support: { vi: 'Giới thiệu dịch vụ hỗ trợ', en: 'Referral to services of support' },
  proceedings: { vi: 'Giải quyết vụ việc, vụ án', en: 'Criminal proceedings' },
  'family-contact': { vi: 'Liên hệ gia đình', en: 'Contact with the family' },
  repatriation: { vi: 'Trở về nước, hồi hương', en: 'Return to the country of origin' },
  research: { vi: 'Nghiên cứu, thống kê', en: 'Research, statistics' },
  publicity: { vi: 'Truyền thông', en: 'Publicity' },
} as const satisfies Codelist;
export const ConsentPurpose = codesOf(CONSENT_PURPOSES);
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;

/** How a consent was given. */
export const CONSENT_FORMS = {
  written: { vi: 'Bằng văn bản', en: 'In writing' },
  recorded: { vi: 'Lời nói, có ghi âm, ghi hình', en: 'Spoken, on record' },
  witnessed: { vi: 'Lời nói, có người chứng kiến', en: 'Spoken, before a witness' },
} as const satisfies Codelist;
export const ConsentForm = codesOf(CONSENT_FORMS);
export type ConsentForm = z.infer<typeof ConsentForm>;

/** Who gave a consent, or took it back. */
export const CONSENT_GIVERS = {
  'the-person': { vi: 'Người đó', en: 'The person' },
  representative: { vi: 'Người đại diện', en: 'The representative' },
} as const satisfies Codelist;
export const ConsentGiver = codesOf(CONSENT_GIVERS);
export type ConsentGiver = z.infer<typeof ConsentGiver>;

/** What of a victim others may be told; each is a sealed record. */
export const SHAREABLE = {
  person: { vi: 'Nhân thân', en: 'Who she is' },
  first: { vi: 'Những điều cần biết trước, liên hệ an toàn', en: 'What has to be known first, the safe contact' },
  account: { vi: 'Lời kể', en: 'What she has told' },
} as const satisfies Codelist;
export const Shareable = codesOf(SHAREABLE);
export type Shareable = z.infer<typeof Shareable>;
