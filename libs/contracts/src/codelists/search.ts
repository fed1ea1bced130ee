import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** Why an accused is searched for; only who evades on purpose stops the limitation period (BLHS 27(3)). */
export const WANTED_GROUNDS = {
  absconded: { vi: 'Bị can trốn', en: 'The accused has absconded', law: 'BLTTHS 231(1)' },
  'whereabouts-unknown': {
    vi: 'Không biết rõ bị can đang ở đâu',
    en: 'Nobody knows where the accused is',
    law: 'BLTTHS 231(1)',
  },
} as const satisfies Codelist;
export const WantedGround = codesOf(WANTED_GROUNDS);
export type WantedGround = z.infer<typeof WantedGround>;

/** How the search for an accused has ended. */
export const SEARCH_ENDS = {
  arrested: { vi: 'Bị bắt giữ', en: 'Arrested', law: 'BLTTHS 231(3)' },
  surrendered: { vi: 'Ra đầu thú', en: 'Surrendered', law: 'BLHS 27(3)' },
} as const satisfies Codelist;
export const SearchEnd = codesOf(SEARCH_ENDS);
export type SearchEnd = z.infer<typeof SearchEnd>;
