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
