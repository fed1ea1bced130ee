import { z } from 'zod';
import { type Codelist, codesOf } from './codelist';
import { Article, isOther, type OwnArticle } from './offences';

/** Beside the principal one, as the last clause of each article of trafficking allows them. */
export const ADDITIONAL_PENALTIES = {
  fine: { vi: 'Phạt tiền', en: 'Fine', law: 'BLHS 150(4), 151(4), 152(4), 153(4), 154(4)' },
  probation: { vi: 'Phạt quản chế', en: 'Probation', law: 'BLHS 150(4), 151(4)' },
  'residence-ban': { vi: 'Cấm cư trú', en: 'Ban of residence', law: 'BLHS 150(4), 151(4)' },
  'office-ban': {
    vi: 'Cấm đảm nhiệm chức vụ',
    en: 'Ban on holding office',
    law: 'BLHS 151(4), 152(4), 153(4), 154(4)',
  },
  'profession-ban': {
    vi: 'Cấm hành nghề hoặc làm công việc nhất định',
    en: 'Ban of a profession or of certain work',
    law: 'BLHS 151(4), 152(4), 153(4), 154(4)',
  },
  confiscation: {
    vi: 'Tịch thu một phần hoặc toàn bộ tài sản',
    en: 'Confiscation of property, in part or whole',
    law: 'BLHS 150(4), 151(4)',
  },
} as const satisfies Codelist;
export const AdditionalPenalty = codesOf(ADDITIONAL_PENALTIES);
export type AdditionalPenalty = z.infer<typeof AdditionalPenalty>;

/** `article`: of the crime it is for, where that is not the heaviest. */
const forCrime = { article: Article.optional() };
/** A fine in đồng; what lasts, in months. */
export const AdditionalSentence = z.discriminatedUnion('penalty', [
  z.object({ penalty: AdditionalPenalty.extract(['fine']), amount: z.int().min(1), ...forCrime }),
  z.object({
    penalty: AdditionalPenalty.exclude(['fine', 'confiscation']),
    months: z.int().min(1),
    ...forCrime,
  }),
  z.object({ penalty: AdditionalPenalty.extract(['confiscation']), ...forCrime }),
]);
export type AdditionalSentence = z.infer<typeof AdditionalSentence>;

interface Range {
  readonly from: number;
  readonly to: number;
}

const MILLION = 1_000_000;
/** Everything that lasts. */
const MONTHS: Range = { from: 12, to: 60 };

/** What the last clause of each article allows: a fine of so many million đồng, and which of the others; nothing of BLHS 389 and 390. */
const ALLOWED: Readonly<Record<OwnArticle, { readonly fine?: Range; readonly others: readonly AdditionalPenalty[] }>> =
  {
    '150': { fine: { from: 20, to: 100 }, others: ['probation', 'residence-ban', 'confiscation'] },
    '151': {
      fine: { from: 50, to: 200 },
      others: ['probation', 'residence-ban', 'office-ban', 'profession-ban', 'confiscation'],
    },
    '152': { fine: { from: 10, to: 50 }, others: ['office-ban', 'profession-ban'] },
    '153': { fine: { from: 10, to: 50 }, others: ['office-ban', 'profession-ban'] },
    '154': { fine: { from: 10, to: 100 }, others: ['office-ban', 'profession-ban'] },
    '389': { others: [] },
    '390': { others: [] },
  };

/** Does the last clause of the article allow it, and so much of it (BLHS 150(4)–154(4))? What an article allows that is not among the texts is not judged. */
export const isAllowedBeside = (article: Article, sentence: AdditionalSentence): boolean => {
  const of = sentence.article ?? article;
  if (isOther(of)) return true;
  const { fine, others } = ALLOWED[of];
  if (sentence.penalty === 'fine') return fine !== undefined && isWithin(fine, sentence.amount / MILLION);
  return others.includes(sentence.penalty) && (!('months' in sentence) || isWithin(MONTHS, sentence.months));
};

const isWithin = ({ from, to }: Range, value: number): boolean => from <= value && value <= to;
