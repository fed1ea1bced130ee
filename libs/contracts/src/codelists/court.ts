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

/** Why another court is to try a case, as the judge finds whose file does not show it; that of the place and 269 are not among the texts. */
export const TRIAL_COMPETENCE_GROUNDS = {
  'heavier-crime': {
    vi: 'Tội phạm không thuộc thẩm quyền xét xử của Tòa án cấp này',
    en: 'A crime that courts of this level do not try',
    law: 'BLTTHS 268(1), (2)(a)',
  },
  'committed-abroad': {
    vi: 'Tội phạm được thực hiện ở ngoài lãnh thổ Việt Nam',
    en: 'Committed outside Vietnam',
    law: 'BLTTHS 268(1)(d)',
  },
  'somebody-abroad': {
    vi: 'Bị cáo, bị hại, đương sự hoặc tài sản có liên quan ở nước ngoài',
    en: 'A defendant, victim, litigant or property is abroad',
    law: 'BLTTHS 268(2)(b)',
  },
  complex: {
    vi: 'Nhiều tình tiết phức tạp khó đánh giá, thống nhất hoặc liên quan đến nhiều cấp, nhiều ngành',
    en: 'Complex circumstances, or of several levels or sectors',
    law: 'BLTTHS 268(2)(c)',
  },
  'office-holder': {
    vi: 'Bị cáo là Thẩm phán, Kiểm sát viên, Điều tra viên, cán bộ lãnh đạo chủ chốt, người có chức sắc, uy tín cao',
    en: 'A defendant is a judge, prosecutor, investigator, leading official or dignitary',
    law: 'BLTTHS 268(2)(c)',
  },
  place: {
    vi: 'Thuộc thẩm quyền theo lãnh thổ của Tòa án khác',
    en: 'For a court of another place',
    law: 'BLTTHS 269',
  },
} as const satisfies Codelist;
export const TrialCompetenceGround = codesOf(TRIAL_COMPETENCE_GROUNDS);
export type TrialCompetenceGround = z.infer<typeof TrialCompetenceGround>;
