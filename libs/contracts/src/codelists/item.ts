import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** What the list that goes with a report or a file names. */
export const ITEM_KINDS = {
  document: { vi: 'Tài liệu', en: 'Document', law: 'BLTTHS 146(2), (3), 276(1); TTLT 04/2018 35(2)' },
  object: { vi: 'Đồ vật', en: 'Object', law: 'BLTTHS 146(3); TTLT 01/2017 8(5)' },
  exhibit: { vi: 'Vật chứng', en: 'Exhibit', law: 'BLTTHS 276(1); TTLT 04/2018 36(2)(a)' },
} as const satisfies Codelist;
export const ItemKind = codesOf(ITEM_KINDS);
export type ItemKind = z.infer<typeof ItemKind>;

/** How it came into the file. */
export const ITEM_ORIGINS = {
  'handed-in': { vi: 'Được giao nộp', en: 'Handed in', law: 'BLTTHS 144(3), 146(2); TT 28/2020 5(2)' },
  'taken-into-keeping': {
    vi: 'Tạm giữ, bảo quản',
    en: 'Taken into keeping',
    law: 'TTLT 01/2017 8(5)(a), (b); TT 28/2020 7(1)',
  },
  seized: { vi: 'Thu giữ', en: 'Seized', law: 'TT 28/2020 6(1)(e), 7(2)(a), (b); BLTTHS 193' },
  supplied: { vi: 'Được cung cấp theo yêu cầu', en: 'Supplied on request', law: 'BLTTHS 147(3)(a), 236(2)' },
  'drawn-up': {
    vi: 'Do cơ quan lập trong quá trình giải quyết',
    en: 'Drawn up in the proceedings',
    law: 'TTLT 04/2018 35(2)(a), (b)',
  },
} as const satisfies Codelist;
export const ItemOrigin = codesOf(ITEM_ORIGINS);
export type ItemOrigin = z.infer<typeof ItemOrigin>;

/** Why it is on the list no more; what is given back to whom it belongs while the matter goes on is so from general knowledge, as 106 is not among the texts. */
export const ITEM_OFF_GROUNDS = {
  'entered-in-error': { vi: 'Ghi nhầm vào bảng kê', en: 'Entered in error' },
  returned: {
    vi: 'Đã trả lại cho chủ sở hữu, người quản lý hợp pháp',
    en: 'Returned to its owner or lawful keeper',
    law: 'BLTTHS 106(3)',
  },
} as const satisfies Codelist;
export const ItemOffGround = codesOf(ITEM_OFF_GROUNDS);
export type ItemOffGround = z.infer<typeof ItemOffGround>;
