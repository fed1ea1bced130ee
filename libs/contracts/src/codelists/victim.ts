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
