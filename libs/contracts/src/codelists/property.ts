import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

// BLTTHS 90 and 106, to which the circular refers, are not among the texts: what is said of them is from general knowledge.

/** What agencies hold of a matter that is suspended or terminated, or of a report of which no case is initiated. */
export const HELD_PROPERTY = {
  exhibits: { vi: 'Vật chứng', en: 'Exhibits', law: 'TTLT 01/2020 13(1); BLTTHS 230(2), 248(2)' },
  documents: { vi: 'Tài liệu tạm giữ', en: 'Documents', law: 'TTLT 01/2020 13(1); BLTTHS 230(2), 248(2)' },
  objects: { vi: 'Đồ vật tạm giữ', en: 'Objects', law: 'TTLT 01/2020 13(1); BLTTHS 230(2), 248(2)' },
  property: { vi: 'Tài sản tạm giữ', en: 'Property', law: 'TTLT 01/2020 13(1)' },
} as const satisfies Codelist;
export const HeldProperty = codesOf(HELD_PROPERTY);
export type HeldProperty = z.infer<typeof HeldProperty>;

/** What becomes of it. */
export const HELD_PROPERTY_DECISIONS = {
  returned: { vi: 'Trả lại', en: 'Returned', law: 'BLTTHS 230(2), 234' },
  kept: { vi: 'Tiếp tục bảo quản', en: 'Kept on', law: 'TTLT 01/2020 13(2)' },
  'passed-on': {
    vi: 'Chuyển cho cơ quan có thẩm quyền',
    en: 'Passed on to who is competent',
    law: 'TTLT 01/2020 13(1)',
  },
  sold: {
    vi: 'Bán vật chứng mau hỏng, khó bảo quản; tiêu hủy nếu không bán được',
    en: 'What perishes or is hard to keep is sold, or destroyed where nobody buys it',
    law: 'TTLT 01/2020 13(1); BLTTHS 106(3)',
  },
  /** With the end of the matter alone. */
  confiscated: { vi: 'Tịch thu, tiêu hủy', en: 'Confiscated or destroyed', law: 'BLTTHS 106(2), 230(2), 248(2)' },
} as const satisfies Codelist;
export const HeldPropertyDecision = codesOf(HELD_PROPERTY_DECISIONS);
export type HeldPropertyDecision = z.infer<typeof HeldPropertyDecision>;

/** What is left with its owner, who may not dispose of it: coercive measures. */
export const COERCED_PROPERTY = {
  'distrained-property': { vi: 'Tài sản bị kê biên', en: 'Distrained property', law: 'TTLT 01/2020 12(2)' },
  'frozen-account': { vi: 'Tài khoản bị phong tỏa', en: 'Frozen account', law: 'TTLT 01/2020 12(2)' },
} as const satisfies Codelist;
export const CoercedProperty = codesOf(COERCED_PROPERTY);
export type CoercedProperty = z.infer<typeof CoercedProperty>;

/** What becomes of that. */
export const COERCED_PROPERTY_DECISIONS = {
  'goes-on': { vi: 'Tiếp tục áp dụng', en: 'Goes on', law: 'TTLT 01/2020 12(2)' },
  lifted: { vi: 'Hủy bỏ', en: 'Lifted', law: 'TTLT 01/2020 12(2); BLTTHS 230(2), 248(2)' },
} as const satisfies Codelist;
export const CoercedPropertyDecision = codesOf(COERCED_PROPERTY_DECISIONS);
export type CoercedPropertyDecision = z.infer<typeof CoercedPropertyDecision>;

/** Who keeps it; a person by name stands in the sealed decision alone. */
export const PROPERTY_KEEPERS = {
  police: { vi: 'Kho vật chứng của cơ quan Công an', en: 'Store of the police', law: 'TTLT 01/2020 13(2)' },
  'civil-enforcement': { vi: 'Cơ quan thi hành án dân sự', en: 'Civil enforcement', law: 'TTLT 01/2020 2(5), 13(2)' },
  treasury: { vi: 'Kho bạc Nhà nước', en: 'State treasury', law: 'TTLT 01/2020 13(2)' },
  bank: { vi: 'Tổ chức tín dụng', en: 'Bank', law: 'TTLT 01/2020 12(2), 13(2)' },
  other: {
    vi: 'Cơ quan, tổ chức, cá nhân khác được giao quản lý',
    en: 'Another agency, organisation or person in charge of it',
    law: 'TTLT 01/2020 13(2)',
  },
} as const satisfies Codelist;
export const PropertyKeeper = codesOf(PROPERTY_KEEPERS);
export type PropertyKeeper = z.infer<typeof PropertyKeeper>;

/** What whoever keeps it has found. */
export const PROPERTY_FINDINGS = {
  damaged: { vi: 'Bị hư hỏng', en: 'Damaged', law: 'TTLT 01/2020 13(2)' },
  deteriorated: { vi: 'Bị biến chất', en: 'Deteriorated', law: 'TTLT 01/2020 13(2)' },
  unsafe: { vi: 'Có thể gây mất an toàn', en: 'May endanger safety', law: 'TTLT 01/2020 13(2)' },
} as const satisfies Codelist;
export const PropertyFinding = codesOf(PROPERTY_FINDINGS);
export type PropertyFinding = z.infer<typeof PropertyFinding>;
