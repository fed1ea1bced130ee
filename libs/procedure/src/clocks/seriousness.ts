import { Article, Clause, clausesOf, type Seriousness, seriousnessOf } from '@la-chan/contracts';
import type { Text } from './text';

export const SERIOUSNESS_TEXT: Readonly<Record<Seriousness, Text>> = {
  'less-serious': { vi: 'tội phạm ít nghiêm trọng', en: 'a less serious crime' },
  serious: { vi: 'tội phạm nghiêm trọng', en: 'a serious crime' },
  'very-serious': { vi: 'tội phạm rất nghiêm trọng', en: 'a very serious crime' },
  'especially-serious': { vi: 'tội phạm đặc biệt nghiêm trọng', en: 'an especially serious crime' },
};

/** The class of what an entry names as article and clause; undefined where it names none that is known. */
export function seriousnessNamed(article: unknown, clause: unknown): Seriousness | undefined {
  const [named, within] = [Article.safeParse(article), Clause.safeParse(clause)];
  const isKnown = named.success && within.success && clausesOf(named.data).includes(within.data);
  return isKnown ? seriousnessOf(named.data, within.data) : undefined;
}

export const isVerySerious = (seriousness: Seriousness | undefined): boolean =>
  seriousness === 'very-serious' || seriousness === 'especially-serious';

/** Every clause of the article is very or especially serious (BLHS 150 and 151). */
export const alwaysVerySerious = (article: unknown): boolean => {
  const { success, data } = Article.safeParse(article);
  return success && clausesOf(data).every((clause) => isVerySerious(seriousnessOf(data, clause)));
};
