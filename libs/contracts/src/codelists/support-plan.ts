import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** How soon a need has to be met. */
export const NEED_URGENCIES = {
  now: { vi: 'Ngay lập tức', en: 'At once' },
  soon: { vi: 'Trong những ngày tới', en: 'Within days' },
  later: { vi: 'Lâu dài', en: 'In the long run' },
} as const satisfies Codelist;
export const NeedUrgency = codesOf(NEED_URGENCIES);
export type NeedUrgency = z.infer<typeof NeedUrgency>;

/** Why a provider does not take a service on. */
export const SERVICE_REFUSALS = {
  full: { vi: 'Hết khả năng tiếp nhận', en: 'No capacity' },
  'not-offered': { vi: 'Không cung cấp dịch vụ này', en: 'Does not offer this service' },
  'not-suitable': { vi: 'Không phù hợp với người được giới thiệu', en: 'Not suitable for the person' },
  'information-missing': { vi: 'Thiếu thông tin cần thiết', en: 'Needed information is missing' },
} as const satisfies Codelist;
export const ServiceRefusal = codesOf(SERVICE_REFUSALS);
export type ServiceRefusal = z.infer<typeof ServiceRefusal>;

/** What came of a service. */
export const SERVICE_RESULTS = {
  done: { vi: 'Đã hoàn thành', en: 'Done' },
  partly: { vi: 'Hoàn thành một phần', en: 'Done in part' },
  'not-used': { vi: 'Người được giới thiệu không sử dụng', en: 'The person did not use it' },
  'not-possible': { vi: 'Không thực hiện được', en: 'It could not be given' },
} as const satisfies Codelist;
export const ServiceResult = codesOf(SERVICE_RESULTS);
export type ServiceResult = z.infer<typeof ServiceResult>;

/** How a victim rates what she was given. */
export const RATINGS = {
  '1': { vi: 'Không giúp được gì', en: 'Of no help' },
  '2': { vi: 'Giúp được ít', en: 'Of little help' },
  '3': { vi: 'Tạm được', en: 'Of some help' },
  '4': { vi: 'Có ích', en: 'Helpful' },
  '5': { vi: 'Rất có ích', en: 'Very helpful' },
} as const satisfies Codelist;
export const Rating = codesOf(RATINGS);
export type Rating = z.infer<typeof Rating>;
