import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** Why somebody who was named as a victim in a case is none of it. */
export const VICTIM_REMOVALS = {
  'not-harmed': {
    vi: 'Không phải là người trực tiếp bị thiệt hại do tội phạm gây ra',
    en: 'Not directly harmed by the crime',
    law: 'BLTTHS 62(1)',
  },
  'wrong-person': { vi: 'Nhầm người', en: 'Another person was meant', law: 'BLTTHS 62(1)' },
  'named-twice': { vi: 'Đã được xác định là bị hại', en: 'The same person is named already', law: 'BLTTHS 62(1)' },
} as const satisfies Codelist;
export const VictimRemoval = codesOf(VICTIM_REMOVALS);
export type VictimRemoval = z.infer<typeof VictimRemoval>;
