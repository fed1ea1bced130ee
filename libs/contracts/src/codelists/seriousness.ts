import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** The classes of crimes, by the top of the frame of penalty (BLHS 9(1)). */
export const SERIOUSNESS = {
  'less-serious': { vi: 'Ít nghiêm trọng', en: 'Less serious', law: 'BLHS 9(1)(a)' },
  serious: { vi: 'Nghiêm trọng', en: 'Serious', law: 'BLHS 9(1)(b)' },
  'very-serious': { vi: 'Rất nghiêm trọng', en: 'Very serious', law: 'BLHS 9(1)(c)' },
  'especially-serious': { vi: 'Đặc biệt nghiêm trọng', en: 'Especially serious', law: 'BLHS 9(1)(d)' },
} as const satisfies Codelist;
export const Seriousness = codesOf(SERIOUSNESS);
export type Seriousness = z.infer<typeof Seriousness>;

const WEIGHT: readonly Seriousness[] = ['less-serious', 'serious', 'very-serious', 'especially-serious'];

export const isHeavier = (one: Seriousness, other: Seriousness): boolean => WEIGHT.indexOf(one) > WEIGHT.indexOf(other);
