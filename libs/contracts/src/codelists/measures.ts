import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** Preventive measures other than custody and detention (BLTTHS 121–124, which are not among the texts). */
export const PREVENTIVE_MEASURES = {
  bail: { vi: 'Bảo lĩnh', en: 'Bail by a guarantor', law: 'TTLT 04/2018 21' },
  deposit: { vi: 'Đặt tiền để bảo đảm', en: 'Deposit of money', law: 'TTLT 04/2018 22' },
  'residence-ban': {
    vi: 'Cấm đi khỏi nơi cư trú',
    en: 'Ban on leaving the place of residence',
    law: 'TTLT 04/2018 23',
  },
  'exit-ban': { vi: 'Tạm hoãn xuất cảnh', en: 'Ban on leaving the country', law: 'TTLT 04/2018 23' },
} as const satisfies Codelist;
export const PreventiveMeasure = codesOf(PREVENTIVE_MEASURES);
export type PreventiveMeasure = z.infer<typeof PreventiveMeasure>;

/** Why a preventive measure ends. */
export const MEASURE_ENDS = {
  'not-necessary': { vi: 'Không còn cần thiết', en: 'Not necessary any more', law: 'TTLT 04/2018 20(1)' },
  replaced: { vi: 'Thay thế bằng biện pháp khác', en: 'Replaced by another measure', law: 'TTLT 04/2018 20(1)' },
  terminated: { vi: 'Đình chỉ', en: 'The matter is terminated', law: 'TTLT 04/2018 20(2)' },
  breach: {
    vi: 'Bị can vi phạm nghĩa vụ cam đoan',
    en: 'The accused has broken the undertaking',
    law: 'TTLT 04/2018 21(4), 22(4)',
  },
  'charge-cancelled': {
    vi: 'Hủy bỏ quyết định khởi tố bị can',
    en: 'The charge is cancelled',
    law: 'TTLT 04/2018 5(3)',
  },
  judged: { vi: 'Bản án có hiệu lực pháp luật', en: 'The judgment is in force', law: 'BLTTHS 343, 355(2)' },
  over: { vi: 'Hết thời hạn áp dụng', en: 'Its last day is over', law: 'TTLT 04/2018 23(1)' },
} as const satisfies Codelist;
export const MeasureEnd = codesOf(MEASURE_ENDS);
export type MeasureEnd = z.infer<typeof MeasureEnd>;

/** Why the procuracy is asked to end what it has approved. */
export const AskedMeasureEnd = MeasureEnd.exclude(['charge-cancelled', 'judged', 'over']);
export type AskedMeasureEnd = z.infer<typeof AskedMeasureEnd>;
/** Why what it has approved falls of its own finding; with a termination the body asks for it. */
export const RevokedMeasureGround = AskedMeasureEnd.exclude(['terminated']);
export type RevokedMeasureGround = z.infer<typeof RevokedMeasureGround>;

/** Coercive measures while a matter goes on; BLTTHS 126–130 are not among the texts: named from general knowledge, and how long they last is not said here. */
export const COERCIVE_MEASURES = {
  escort: { vi: 'Áp giải', en: 'Escort of an accused', law: 'BLTTHS 127' },
  'bringing-in': { vi: 'Dẫn giải', en: 'Bringing in of a witness or another person', law: 'BLTTHS 127' },
  distraint: { vi: 'Kê biên tài sản', en: 'Distraint of property', law: 'BLTTHS 128; TTLT 01/2020 12(2)' },
  freezing: { vi: 'Phong tỏa tài khoản', en: 'Freezing of an account', law: 'BLTTHS 129; TTLT 01/2020 12(2)' },
} as const satisfies Codelist;
export const CoerciveMeasure = codesOf(COERCIVE_MEASURES);
export type CoerciveMeasure = z.infer<typeof CoerciveMeasure>;

/** What stands until it is ended; an order to escort or bring somebody in is carried out once. */
export const StandingCoercion = CoerciveMeasure.extract(['distraint', 'freezing']);
export type StandingCoercion = z.infer<typeof StandingCoercion>;

/** Why it ends. */
export const CoercionEnd = MeasureEnd.extract(['not-necessary', 'replaced', 'terminated', 'charge-cancelled']);
export type CoercionEnd = z.infer<typeof CoercionEnd>;
