import {
  isAllowedBeside,
  isOther,
  type AdditionalSentence,
  type Article,
  type Crime,
  type Penalty,
  type Verdict,
} from '@la-chan/contracts';
import { Refusal } from './refusal';

/** What a judgment may not say of whom it is about, at first instance or on appeal. */
export class SentenceRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'not-convicted'
      | 'penalty-not-allowed'
      | 'penalty-for-which-crime'
      | 'part-not-amended'
      | 'parts-go-apart'
      | 'sentence-for-each-crime'
      | 'sentences-not-joined'
      | 'not-the-crimes-judged'
      | 'graver-without-appeal'
      | 'acquitted-on-what-ground',
    override readonly law: string,
  ) {
    super(code);
  }
}

/** The article of the heaviest crime of which somebody is convicted, and every one of them; none where they are not known. */
interface ConvictedOf {
  readonly article: Article;
  readonly crimes?: readonly Crime[] | undefined;
}

/**
 * Only who is convicted is sentenced, for a crime of theirs, and to what the last clause of its article allows beside the principal
 * penalty (BLHS 150(4)–154(4)). It is for the heaviest where none is named; where that is of an article that is not among the
 * texts, and one of trafficking is beside it, it is said for which.
 */
export const assertAllowedBeside = (
  { article, crimes = [] }: ConvictedOf,
  verdict: Verdict | null,
  additional: readonly AdditionalSentence[] = [],
): void => {
  const mayBeOfAnother = isOther(article) && crimes.some((one) => !isOther(one.article));
  for (const sentence of additional) {
    const { article: of = article } = sentence;
    const law = lawBeside(of);
    const isOfNone = crimes.length > 0 && !crimes.some((one) => one.article === of);
    if (verdict !== 'convicted' || isOfNone) throw new SentenceRefusal('not-convicted', law);
    if (mayBeOfAnother && !sentence.article) throw new SentenceRefusal('penalty-for-which-crime', law);
    if (!isAllowedBeside(article, sentence)) throw new SentenceRefusal('penalty-not-allowed', law);
  }
};

/** The articles of trafficking end with what is allowed beside; those of concealing and of not reporting have nothing of it, others are not among the texts. */
const lawBeside = (article: Article): string => {
  if (isOther(article)) return 'BLTTHS 260';
  return article === '389' || article === '390' ? `BLHS ${article}` : `BLHS ${article}(4)`;
};

/** What a judgment says of one; the penalty is not known of what came before that was told. */
interface Sentenced {
  readonly verdict: Verdict | null;
  readonly penalty?: Penalty | null | undefined;
  readonly termServed?: true | undefined;
}

const IN_LIBERTY: readonly Penalty[] = ['warning', 'fine', 'non-custodial', 'suspended-sentence'];

/** Nothing of the sentence is left to be served in prison: whoever is detained goes free, and nobody is detained for it (BLTTHS 328, 329, 347(3)). */
export const isFreedBy = ({ verdict, penalty, termServed }: Sentenced): boolean =>
  verdict !== 'convicted' || Boolean(termServed) || Boolean(penalty && IN_LIBERTY.includes(penalty));

const PECUNIARY: readonly string[] = ['fine', 'confiscation'];

/** A judgment that orders a fine, a confiscation or a compensation, which another body carries out (BLTTHS 262(1), (2)). */
export const isCivil = (
  sentences: readonly {
    readonly penalty?: Penalty | null | undefined;
    readonly additional?: readonly AdditionalSentence[] | undefined;
  }[],
  compensations: readonly unknown[] = [],
): boolean =>
  compensations.length > 0 ||
  sentences.some(({ penalty, additional = [] }) =>
    [penalty, ...additional.map((one) => one.penalty)].some((one) => one && PECUNIARY.includes(one)),
  );
