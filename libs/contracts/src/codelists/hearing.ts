import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** As what an officer sits at a hearing, as the decision to try names them (BLTTHS 255(1)(đ), (e), (2)). */
export const HEARING_SEATS = {
  judge: { vi: 'Thẩm phán', en: 'Judge', law: 'BLTTHS 255(1)(đ)' },
  assessor: { vi: 'Hội thẩm', en: 'Assessor', law: 'BLTTHS 255(1)(đ)' },
  clerk: { vi: 'Thư ký Tòa án', en: 'Clerk of the court', law: 'BLTTHS 255(1)(đ)' },
  prosecutor: { vi: 'Kiểm sát viên', en: 'Prosecutor', law: 'BLTTHS 255(1)(e)' },
  'reserve-judge': { vi: 'Thẩm phán dự khuyết', en: 'Judge in reserve', law: 'BLTTHS 255(1)(đ)' },
  'reserve-assessor': { vi: 'Hội thẩm dự khuyết', en: 'Assessor in reserve', law: 'BLTTHS 255(1)(đ)' },
  'reserve-clerk': { vi: 'Thư ký Tòa án dự khuyết', en: 'Clerk in reserve', law: 'BLTTHS 255(1)(đ)' },
  'reserve-prosecutor': { vi: 'Kiểm sát viên dự khuyết', en: 'Prosecutor in reserve', law: 'BLTTHS 255(1)(e)' },
} as const satisfies Codelist;
export const HearingSeat = codesOf(HEARING_SEATS);
export type HearingSeat = z.infer<typeof HearingSeat>;

/** Where a hearing is held; the decision itself has the address. */
export const HEARING_PLACES = {
  courthouse: { vi: 'Trụ sở Tòa án', en: 'At the court', law: 'BLTTHS 255(1)(a)' },
  elsewhere: { vi: 'Ngoài trụ sở Tòa án', en: 'Elsewhere', law: 'BLTTHS 255(1)(a)' },
} as const satisfies Codelist;
export const HearingPlace = codesOf(HEARING_PLACES);
export type HearingPlace = z.infer<typeof HearingPlace>;

/** As what somebody is called to a hearing beside the defendants; who it is stands on the decision (BLTTHS 255(1)(h), (i)). */
export const SUMMONED = {
  interpreter: { vi: 'Người phiên dịch', en: 'Interpreter', law: 'BLTTHS 255(1)(h)' },
  translator: { vi: 'Người dịch thuật', en: 'Translator', law: 'BLTTHS 255(1)(i), 299(2)' },
  expert: { vi: 'Người giám định', en: 'Expert', law: 'BLTTHS 255(1)(i), 299(2)' },
  valuer: { vi: 'Người định giá tài sản', en: 'Valuer of property', law: 'BLTTHS 255(1)(i), 299(2)' },
  witness: { vi: 'Người làm chứng', en: 'Witness', law: 'BLTTHS 255(1)(i), 279(1)(a)' },
  victim: { vi: 'Bị hại', en: 'Victim', law: 'BLTTHS 255(1)(i)' },
  litigant: { vi: 'Đương sự', en: 'Civil party', law: 'BLTTHS 255(1)(i)' },
  representative: { vi: 'Người đại diện', en: 'Representative', law: 'BLTTHS 255(1)(i)' },
  protector: {
    vi: 'Người bảo vệ quyền và lợi ích hợp pháp',
    en: 'Protector of the rights of a victim or a civil party',
    law: 'BLTTHS 255(1)(i)',
  },
  official: {
    vi: 'Người có thẩm quyền tiến hành tố tụng',
    en: 'Officer who has conducted the proceedings',
    law: 'BLTTHS 255(1)(i), 279(1)(a)',
  },
  other: { vi: 'Người khác', en: 'Somebody else', law: 'BLTTHS 255(1)(i)' },
} as const satisfies Codelist;
export const Summoned = codesOf(SUMMONED);
export type Summoned = z.infer<typeof Summoned>;

/** In whose place the panel may call another (BLTTHS 299(2)). */
export const ReplacedWhenSummoned = Summoned.extract(['expert', 'valuer', 'interpreter', 'translator']);
export type ReplacedWhenSummoned = z.infer<typeof ReplacedWhenSummoned>;
