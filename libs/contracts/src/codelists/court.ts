import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** Levels of the people's courts that try at first instance; until 30/06/2025 with districts, regions since. */
export const COURT_LEVELS = {
  district: { vi: 'Tòa án nhân dân cấp huyện', en: 'Court of a district', law: 'BLTTHS 268(1)' },
  regional: { vi: 'Tòa án nhân dân khu vực', en: 'Court of a region', law: 'BLTTHS 268(1)' },
  provincial: { vi: 'Tòa án nhân dân cấp tỉnh', en: 'Court of a province', law: 'BLTTHS 268(2)' },
} as const satisfies Codelist;
export const CourtLevel = codesOf(COURT_LEVELS);
export type CourtLevel = z.infer<typeof CourtLevel>;
