import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** Why a case is complex (vụ án phức tạp): the law leaves that open, so the request or the decision that rests on it says it. */
export const COMPLEXITIES = {
  'many-people': {
    vi: 'Nhiều bị cáo, bị hại hoặc người tham gia tố tụng khác',
    en: 'Many defendants, victims or other participants',
    law: 'BLTTHS 172(2), 173(2), 174(1), 240(2), 277(1), 341(1)',
  },
  'many-places': {
    vi: 'Hành vi phạm tội xảy ra ở nhiều nơi, có yếu tố nước ngoài',
    en: 'Acts in many places, or abroad',
    law: 'BLTTHS 172(2), 173(2), 174(1), 240(2), 277(1), 341(1)',
  },
  evidence: {
    vi: 'Chứng cứ nhiều, mâu thuẫn hoặc phải giám định, định giá',
    en: 'Much or conflicting evidence, or expert opinions',
    law: 'BLTTHS 172(2), 173(2), 174(1), 240(2), 277(1), 341(1)',
  },
  other: {
    vi: 'Tình tiết phức tạp khác',
    en: 'Otherwise complex',
    law: 'BLTTHS 172(2), 173(2), 174(1), 240(2), 277(1), 341(1)',
  },
} as const satisfies Codelist;
export const Complexity = codesOf(COMPLEXITIES);
export type Complexity = z.infer<typeof Complexity>;
