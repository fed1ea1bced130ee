import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** Grounds on which a file is returned for supplementary investigation. */
export const RETURN_GROUNDS = {
  'evidence-missing': { vi: 'Thiếu chứng cứ', en: 'Evidence is missing', law: 'BLTTHS 245(1)(a), 280(1)(a)' },
  'other-crime': { vi: 'Có tội phạm khác', en: 'Another crime', law: 'BLTTHS 245(1)(b), 280(1)(b)' },
  'other-offender': {
    vi: 'Có đồng phạm hoặc người phạm tội khác',
    en: 'An accomplice or another offender',
    law: 'BLTTHS 245(1)(c), 280(1)(c)',
  },
  'procedure-violated': {
    vi: 'Vi phạm nghiêm trọng thủ tục tố tụng',
    en: 'Serious breach of procedure',
    law: 'BLTTHS 245(1)(d), 280(1)(d)',
  },
  'not-competent': {
    vi: 'Vụ án không thuộc thẩm quyền xét xử của Tòa án',
    en: 'The court is not competent to try the case',
    law: 'BLTTHS 274(1)',
  },
} as const satisfies Codelist;
export const ReturnGround = codesOf(RETURN_GROUNDS);
export type ReturnGround = z.infer<typeof ReturnGround>;

/** On which a file is investigated further. */
export const SupplementGround = ReturnGround.exclude(['not-competent']);
export type SupplementGround = z.infer<typeof SupplementGround>;

/** What the procuracy decides of the crimes of a case once it has the file, which goes back with that. */
export const CRIME_DECISIONS = {
  'case-changed': {
    vi: 'Thay đổi quyết định khởi tố vụ án',
    en: 'The decision to initiate is about another crime',
    law: 'BLTTHS 156(1), 236(4)',
  },
  'case-supplemented': {
    vi: 'Bổ sung quyết định khởi tố vụ án',
    en: 'The decision to initiate is about one more crime',
    law: 'BLTTHS 156(1), 236(4)',
  },
  'charge-changed': {
    vi: 'Thay đổi quyết định khởi tố bị can',
    en: 'The charge is another crime',
    law: 'BLTTHS 180(1)(a), 236(4)',
  },
  'charge-supplemented': {
    vi: 'Bổ sung quyết định khởi tố bị can',
    en: 'The charge is one more crime',
    law: 'BLTTHS 180(2), 236(4)',
  },
} as const satisfies Codelist;
export const CrimeDecision = codesOf(CRIME_DECISIONS);
export type CrimeDecision = z.infer<typeof CrimeDecision>;

/** Who returns it: the procuracy at most twice, the presiding judge and the panel once each (BLTTHS 174(2)). */
export const RETURNERS = {
  procuracy: { vi: 'Viện kiểm sát', en: 'The procuracy', law: 'BLTTHS 245' },
  'presiding-judge': { vi: 'Thẩm phán chủ tọa phiên tòa', en: 'The presiding judge', law: 'BLTTHS 280(1)' },
  panel: { vi: 'Hội đồng xét xử', en: 'The trial panel', law: 'BLTTHS 174(2)' },
  'appeal-court': {
    vi: 'Tòa án cấp phúc thẩm hủy án để điều tra lại',
    en: 'The appeal court, to be investigated anew',
    law: 'BLTTHS 355(1)(c)',
  },
} as const satisfies Codelist;
export const Returner = codesOf(RETURNERS);
export type Returner = z.infer<typeof Returner>;

/** What becomes of the indictment once a court has returned the file. */
export const INDICTMENTS_ON_RETURN = {
  kept: {
    vi: 'Giữ nguyên quyết định truy tố',
    en: 'The indictment is kept, for the reasons that are written',
    law: 'BLTTHS 246(2), 280(3)',
  },
  replaced: {
    vi: 'Bản cáo trạng mới thay thế bản cáo trạng trước đó',
    en: 'A new indictment takes the place of the former one',
    law: 'BLTTHS 246(1), 280(3)',
  },
} as const satisfies Codelist;
export const IndictmentOnReturn = codesOf(INDICTMENTS_ON_RETURN);
export type IndictmentOnReturn = z.infer<typeof IndictmentOnReturn>;
