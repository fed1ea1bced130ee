import type { Text } from './text';

/** The classes of crime of BLHS 9, by the top of the clause's frame. */
export const SERIOUSNESS = ['less-serious', 'serious', 'very-serious', 'especially-serious'] as const;
export type Seriousness = (typeof SERIOUSNESS)[number];

export const SERIOUSNESS_TEXT: Readonly<Record<Seriousness, Text>> = {
  'less-serious': { vi: 'tội phạm ít nghiêm trọng', en: 'a less serious crime' },
  serious: { vi: 'tội phạm nghiêm trọng', en: 'a serious crime' },
  'very-serious': { vi: 'tội phạm rất nghiêm trọng', en: 'a very serious crime' },
  'especially-serious': { vi: 'tội phạm đặc biệt nghiêm trọng', en: 'an especially serious crime' },
};

/** The trafficking articles of the Penal Code, clauses 1, 2 and 3. */
const CLAUSES: Readonly<Record<string, readonly [Seriousness, Seriousness, Seriousness]>> = {
  '150': ['very-serious', 'very-serious', 'especially-serious'],
  '151': ['very-serious', 'especially-serious', 'especially-serious'],
  '152': ['serious', 'serious', 'very-serious'],
  '153': ['serious', 'very-serious', 'very-serious'],
  '154': ['serious', 'very-serious', 'especially-serious'],
};

/** The class of a clause of BLHS 150–154; undefined for any other. */
export const seriousnessOf = (article: unknown, clause: unknown): Seriousness | undefined =>
  CLAUSES[String(article)]?.[Number(clause) - 1];

/** Every clause of the article is very or especially serious (BLHS 150 and 151). */
export const alwaysVerySerious = (article: unknown): boolean =>
  CLAUSES[String(article)]?.every((seriousness) => seriousness !== 'serious' && seriousness !== 'less-serious') ??
  false;
