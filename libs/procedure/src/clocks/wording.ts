import { isInForce } from '../validity';
import { type Day, writtenDay } from './day';
import type { Rule } from './rule';
import type { Text } from './text';

/** An article whose wording of some days is not among the texts that the rules were written from. */
interface Unverified {
  readonly article: string;
  readonly from: Day;
  readonly to?: Day;
  /** What changed it; none where it is not among the texts at all. */
  readonly by?: string;
}

const UNVERIFIED: readonly Unverified[] = [
  { article: 'BLHS 27', from: '1900-01-01', to: '2017-12-31', by: 'BLHS 2015; BLHS 7(3)' },
  { article: 'TTLT 01/2017 8(5)', from: '2018-03-01', to: '2022-01-13', by: 'TTLT 01/2021' },
  ...[88, 110, 114, 116, 117, 119, 152, 171, 261, 274, 275, 329, 334, 335, 338, 340, 362, 472, 474, 475, 476].map(
    (article) => ({
      article: `BLTTHS ${article}`,
      from: '2018-01-01',
    }),
  ),
  { article: 'NĐ 09/2013', from: '2018-01-01', to: '2025-06-30' },
  { article: 'TTLT 01/2022 17', from: '2022-04-05' },
  ...[147, 172, 173, 174, 240, 268, 277].map((article) => ({
    article: `BLTTHS ${article}`,
    from: '2025-07-01',
    by: 'Luật 99/2025',
  })),
];

/** `BLTTHS 146(2), 148(2); TTLT 01/2017 9(1)` as `BLTTHS 146(2)`, `BLTTHS 148(2)`, `TTLT 01/2017 9(1)`. */
const articlesIn = (law: string): string[] =>
  law.split('; ').flatMap((part) => {
    const [, source = '', articles = ''] = /^(\D+ (?:\d+\/\d+ )?)(\d.*)$/.exec(part) ?? [];
    return articles.split(', ').map((article) => source + article);
  });

const isOf = (article: string, named: string): boolean => named === article || named.startsWith(`${article}(`);

const found = new WeakMap<Rule, readonly Unverified[]>();

function unverifiedOf(rule: Rule): readonly Unverified[] {
  const known = found.get(rule);
  if (known) return known;
  const named = [rule.law, ...(rule.restsOn ?? [])].flatMap(articlesIn);
  const unverified = UNVERIFIED.filter(({ article }) => named.some((one) => isOf(article, one)));
  found.set(rule, unverified);
  return unverified;
}

/** The wording on which a rule rests is unverified on some days. */
export const isEverUnverified = (rule: Rule): boolean => unverifiedOf(rule).length > 0;

/** That the wording on which a rule rests is unverified on that day; undefined where it is not. */
export function unverifiedOn(rule: Rule, day: Day): Text | undefined {
  const unverified = unverifiedOf(rule).find((one) => isInForce(one, day));
  return unverified && said(unverified);
}

function said({ article, from, to, by }: Unverified): Text {
  const head: Text = { vi: `chưa kiểm chứng được văn bản của ${article}`, en: `text of ${article} unverified` };
  if (!by) return head;
  const [since, until] = [writtenDay(from), to && writtenDay(to)];
  return until
    ? { vi: `${head.vi} đến ${until} (trước ${by})`, en: `${head.en} until ${until} (before ${by})` }
    : { vi: `${head.vi} từ ${since} (${by})`, en: `${head.en} since ${since} (${by})` };
}
