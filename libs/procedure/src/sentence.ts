import { isAllowedBeside, type AdditionalSentence, type Article, type Penalty, type Verdict } from '@la-chan/contracts';
import { Refusal } from './refusal';

/** What a judgment may not say of whom it is about, at first instance or on appeal. */
export class SentenceRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'not-convicted'
      | 'penalty-not-allowed'
      | 'part-not-amended'
      | 'parts-go-apart'
      | 'sentence-for-each-crime'
      | 'sentences-not-joined'
      | 'not-the-crimes-judged'
      | 'graver-without-appeal',
    override readonly law: string,
  ) {
    super(code);
  }
}

/** Only who is convicted is sentenced, and to what the last clause of the article allows beside the principal penalty (BLHS 150(4)–154(4)). */
export const assertAllowedBeside = (
  article: Article,
  verdict: Verdict | null,
  additional: readonly AdditionalSentence[] = [],
): void => {
  for (const sentence of additional) {
    const law = lawBeside(sentence.article ?? article);
    if (verdict !== 'convicted') throw new SentenceRefusal('not-convicted', law);
    if (!isAllowedBeside(article, sentence)) throw new SentenceRefusal('penalty-not-allowed', law);
  }
};

/** The articles of trafficking end with what is allowed beside; those of concealing and of not reporting have nothing of it. */
const lawBeside = (article: Article): string =>
  article === '389' || article === '390' ? `BLHS ${article}` : `BLHS ${article}(4)`;

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
