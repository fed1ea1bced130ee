import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** Why somebody may be held liable though the period has run out as it is counted; until when it is counted no article says. */
export const LIABILITY_GROUNDS = {
  'charged-in-time': {
    vi: 'Đã bị khởi tố khi còn thời hiệu truy cứu trách nhiệm hình sự',
    en: 'Charged before the period had run out',
    law: 'BLHS 27(1)',
  },
  'further-offence': {
    vi: 'Phạm tội mới trong thời hiệu, thời hiệu được tính lại',
    en: 'Another crime within the period, which runs anew',
    law: 'BLHS 27(3)',
  },
  evaded: {
    vi: 'Cố tình trốn tránh và đã có quyết định truy nã, thời hiệu được tính lại',
    en: 'Evaded the search, and the period runs anew',
    law: 'BLHS 27(3)',
  },
} as const satisfies Codelist;
export const LiabilityGround = codesOf(LIABILITY_GROUNDS);
export type LiabilityGround = z.infer<typeof LiabilityGround>;
