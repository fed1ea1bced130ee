import { z } from 'zod';
import type { Day } from '../moment';
import { type Codelist, codesOf, type Term } from './codelist';
import { CLASSED_CLAUSES, ClassedClause, OTHER_ARTICLES, type OtherArticle } from './other-crimes';
import { isHeavier, Seriousness } from './seriousness';

/** The trafficking offences of the Penal Code (BLHS), and what whoever conceals or does not report one answers for in the same case. */
export const OWN_ARTICLES = {
  '150': { vi: 'Tội mua bán người', en: 'Trafficking in persons', law: 'BLHS 150' },
  '151': { vi: 'Tội mua bán người dưới 16 tuổi', en: 'Trafficking in persons under 16', law: 'BLHS 151' },
  '152': { vi: 'Tội đánh tráo người dưới 01 tuổi', en: 'Swapping a child under 1', law: 'BLHS 152' },
  '153': { vi: 'Tội chiếm đoạt người dưới 16 tuổi', en: 'Appropriation of a person under 16', law: 'BLHS 153' },
  '154': {
    vi: 'Tội mua bán, chiếm đoạt mô hoặc bộ phận cơ thể người',
    en: 'Trade in or appropriation of human tissue or body parts',
    law: 'BLHS 154',
  },
  '389': { vi: 'Tội che giấu tội phạm', en: 'Concealment of a crime', law: 'BLHS 389' },
  '390': { vi: 'Tội không tố giác tội phạm', en: 'Not reporting a crime', law: 'BLHS 390' },
} as const satisfies Codelist;
export const OwnArticle = codesOf(OWN_ARTICLES);
export type OwnArticle = z.infer<typeof OwnArticle>;

/** And what the offender does together with that (NQ 02/2019/NQ-HĐTP 8). */
export const ARTICLES = { ...OWN_ARTICLES, ...OTHER_ARTICLES } as const satisfies Codelist;
export const Article = codesOf(ARTICLES);
export type Article = z.infer<typeof Article>;

/** The article is not among the texts: its crime is of the class that its clause is named with. */
export const isOther = (article: Article): article is OtherArticle => article in OTHER_ARTICLES;

export const OWN_CLAUSES = {
  '1': { vi: 'Khoản 1', en: 'Clause 1' },
  '2': { vi: 'Khoản 2', en: 'Clause 2' },
  '3': { vi: 'Khoản 3', en: 'Clause 3' },
} as const satisfies Codelist;
type OwnClause = keyof typeof OWN_CLAUSES;

/** Clauses that set a frame of penalty, as many as an article has; clause 4 of each only adds penalties, and 390(2) sets none. */
export const CLAUSES = { ...OWN_CLAUSES, ...CLASSED_CLAUSES } satisfies Codelist;
export const Clause = codesOf(CLAUSES);
export type Clause = z.infer<typeof Clause>;

/** Imprisonment in years. */
export interface Frame {
  readonly from: number;
  readonly to: number;
  /** Also life imprisonment. */
  readonly life?: true;
}

type Frames = Readonly<Partial<Record<Clause, Frame>>>;

/** The frames in force for acts committed from `validFrom` on, by article and clause. */
export const FRAMES: readonly {
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly frames: Readonly<Record<OwnArticle, Frames>>;
}[] = [
  {
    validFrom: '2018-01-01', // Law 100/2015/QH13, with the amendments of Law 12/2017/QH14
    validTo: null,
    frames: {
      '150': { '1': { from: 5, to: 10 }, '2': { from: 8, to: 15 }, '3': { from: 12, to: 20 } },
      '151': { '1': { from: 7, to: 12 }, '2': { from: 12, to: 20 }, '3': { from: 18, to: 20, life: true } },
      '152': { '1': { from: 2, to: 5 }, '2': { from: 3, to: 7 }, '3': { from: 7, to: 12 } },
      '153': { '1': { from: 3, to: 7 }, '2': { from: 5, to: 10 }, '3': { from: 10, to: 15 } },
      '154': { '1': { from: 3, to: 7 }, '2': { from: 7, to: 15 }, '3': { from: 12, to: 20, life: true } },
      '389': { '1': { from: 0.5, to: 5 }, '2': { from: 2, to: 7 } },
      '390': { '1': { from: 0.5, to: 3 } },
    },
  },
];

/** Up to the most that a crime of the class is punished with (BLHS 9(1)). */
const MOST: Readonly<Record<Seriousness, number>> = {
  'less-serious': 3,
  serious: 7,
  'very-serious': 15,
  'especially-serious': 20,
};
const FRAMES_OF_OTHERS: Frames = Object.fromEntries(
  ClassedClause.options.map((clause) => [clause, { from: 0, to: MOST[Seriousness.parse(clause.slice(2))] }]),
);

const framesOn = (article: Article, on?: Day): Frames => {
  if (isOther(article)) return FRAMES_OF_OTHERS;
  const edition =
    on === undefined
      ? FRAMES.at(-1)
      : FRAMES.find(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo));
  if (!edition) throw new RangeError(`no frame of penalty is known for ${on}`);
  return edition.frames[article];
};

/** The clauses of an article that set a frame, the basic one first. */
export const clausesOf = (article: Article): Clause[] =>
  Clause.options.filter((clause) => framesOn(article)[clause] !== undefined);

/** The frame for an act committed on a day; without a day the present one. Throws for a day before any that is known, and for a clause that the article has not. */
export function frameOf(article: Article, clause: Clause, on?: Day): Frame {
  const frame = framesOn(article, on)[clause];
  if (!frame) throw new RangeError(`article ${article} has no clause ${clause}`);
  return frame;
}

/** The class of a crime goes by the top of its clause's frame (BLHS 9(1)). */
export function seriousnessOf(article: Article, clause: Clause, on?: Day): Seriousness {
  const { to, life } = frameOf(article, clause, on);
  if (life || to > 15) return 'especially-serious';
  if (to > 7) return 'very-serious';
  return to > 3 ? 'serious' : 'less-serious';
}

/** For life, then by its top, then by its bottom. */
const weightOf = ({ from, to, life }: Frame): number => (life ? 10_000 : 0) + to * 100 + from;

/** Of what is not listed, by the article that both name; where one names none, as releases of before did, they may be of one. */
export const isOfOneArticle = (one: InArticle, other: InArticle): boolean =>
  one.article === other.article &&
  (one.provision === undefined || other.provision === undefined || one.provision === other.provision);

type InArticle = Pick<Crime, 'article' | 'provision'>;

/**
 * The graver of two crimes goes by the heaviest frame that its article knows; where the article of either is not among the texts,
 * by their classes, as its frames are not known. Another clause is the same crime.
 */
export const isGraverCrime = (one: Crime, other: Crime): boolean => {
  if (isOfOneArticle(one, other)) return false;
  if (isOther(one.article) || isOther(other.article)) return isHeavier(classOf(one), classOf(other));
  return heaviestOf(one) > heaviestOf(other);
};

const heaviestOf = ({ article }: Crime): number =>
  Math.max(...clausesOf(article).map((clause) => weightOf(frameOf(article, clause))));

/** The heaviest that the article knows; of one that is not among the texts that which is named. */
const classOf = ({ article, clause }: Crime): Seriousness =>
  (isOther(article) ? [clause] : clausesOf(article))
    .map((one) => seriousnessOf(article, one))
    .reduce((heaviest, one) => (isHeavier(one, heaviest) ? one : heaviest));

/** By the frames of their clauses. */
export const isLighterCrime = (one: Crime, other: Crime): boolean =>
  weightOf(frameOf(one.article, one.clause)) < weightOf(frameOf(other.article, other.clause));

interface AggravationTerm extends Term {
  /** Points of the Penal Code where it counts, `<article>-<clause>-<point>`. */
  readonly at: readonly `${OwnArticle}-${OwnClause}-${string}`[];
}

/** Circumstances that raise the frame. */
export const AGGRAVATIONS = {
  organised: { vi: 'Có tổ chức', en: 'Organised', at: ['150-2-a', '151-3-a', '152-2-a', '153-2-a', '154-2-a'] },
  'base-motive': { vi: 'Vì động cơ đê hèn', en: 'Base motive', at: ['150-2-b', '151-2-g'] },
  'commercial-purpose': { vi: 'Vì mục đích thương mại', en: 'Commercial purpose', at: ['154-2-b'] },
  'abuse-of-office': { vi: 'Lợi dụng chức vụ, quyền hạn', en: 'Abuse of office', at: ['151-2-a'] },
  'abuse-of-office-or-profession': {
    vi: 'Lợi dụng chức vụ, quyền hạn, nghề nghiệp',
    en: 'Abuse of office or profession',
    at: ['152-2-b', '153-2-b', '154-2-c'],
  },
  'abuse-of-adoption': { vi: 'Lợi dụng hoạt động cho, nhận con nuôi', en: 'Abuse of adoption', at: ['151-2-b'] },
  'person-in-care': {
    vi: 'Đối với người mà mình có trách nhiệm chăm sóc, nuôi dưỡng',
    en: 'Victim in the offender’s care',
    at: ['151-2-d', '152-2-c', '153-2-c'],
  },
  'taken-abroad': {
    vi: 'Đưa nạn nhân ra khỏi biên giới Việt Nam',
    en: 'Victim taken out of Vietnam',
    at: ['150-2-d', '151-2-đ'],
  },
  'two-to-five-victims': {
    vi: 'Đối với từ 02 người đến 05 người',
    en: '2 to 5 victims',
    at: ['150-2-đ', '151-2-c', '153-2-d', '154-2-d'],
  },
  'six-or-more-victims': {
    vi: 'Đối với 06 người trở lên',
    en: '6 victims or more',
    at: ['150-3-đ', '151-3-e', '153-3-b', '154-3-c'],
  },
  'twice-or-more': {
    vi: 'Phạm tội 02 lần trở lên',
    en: 'Twice or more',
    at: ['150-2-e', '151-2-e', '152-2-d', '153-2-đ', '154-2-đ'],
  },
  professional: {
    vi: 'Có tính chất chuyên nghiệp',
    en: 'Professional',
    at: ['150-3-a', '151-3-b', '152-3-a', '153-3-a', '154-3-a'],
  },
  'dangerous-recidivism': {
    vi: 'Tái phạm nguy hiểm',
    en: 'Dangerous recidivism',
    at: ['150-3-e', '151-3-g', '152-3-b', '153-3-đ', '154-3-đ'],
  },
  'injury-31-60': {
    vi: 'Tỷ lệ tổn thương cơ thể từ 31% đến 60%',
    en: 'Bodily injury of 31–60 %',
    at: ['150-2-c', '151-2-h', '153-2-e', '154-2-e'],
  },
  'injury-61': {
    vi: 'Tỷ lệ tổn thương cơ thể 61% trở lên',
    en: 'Bodily injury of 61 % or more',
    at: ['150-3-c', '151-3-c', '153-3-c', '154-3-b'],
  },
  'organ-taken': { vi: 'Đã lấy bộ phận cơ thể của nạn nhân', en: 'Body part taken', at: ['150-3-b', '151-3-d'] },
  'death-or-suicide': { vi: 'Làm nạn nhân chết hoặc tự sát', en: 'Death or suicide', at: ['150-3-d', '151-3-đ'] },
  death: { vi: 'Làm nạn nhân chết, gây chết người', en: 'Death', at: ['153-3-d', '154-3-d'] },
} as const satisfies Readonly<Record<string, AggravationTerm>>;
export const Aggravation = codesOf(AGGRAVATIONS);
export type Aggravation = z.infer<typeof Aggravation>;

/** The article of a crime that is not listed, as in 155 or 217a. */
export const Provision = z.string().regex(/^[1-9]\d{0,2}[a-z]?$/);

/** What somebody is charged with; `provision`: the article, where it is another than those listed; `circumstances`: the points of its clauses that are named (BLTTHS 243, 255(1)(d), 260(2)). */
export const Crime = z.object({
  article: Article,
  clause: Clause,
  provision: Provision.optional(),
  circumstances: z.array(Aggravation).min(1).optional(),
});
export type Crime = z.infer<typeof Crime>;

/** One of several crimes with which somebody is charged. */
export const CrimeCharged = Crime.omit({ circumstances: true });
export type CrimeCharged = z.infer<typeof CrimeCharged>;

const Named = Crime.pick({ article: true, clause: true });

/** Where a crime names a clause that its article does not have: it would have no frame, and no class. */
export function* clausesUnknownIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<readonly PropertyKey[]> {
  if (typeof value !== 'object' || value === null) return;
  const crime = 'clause' in value ? Named.safeParse(value).data : undefined;
  if (crime && !clausesOf(crime.article).includes(crime.clause)) yield [...path, 'clause'];
  for (const [key, part] of Object.entries(value)) yield* clausesUnknownIn(part, [...path, key]);
}

/** The circumstances that put an act under this clause. */
export const aggravationsOf = (article: Article, clause: Clause): Aggravation[] =>
  Aggravation.options.filter((code) =>
    AGGRAVATIONS[code].at.some((point) => point.startsWith(`${article}-${clause}-`)),
  );

/** A clause is named with circumstances of its own, and of those below it. */
export const namesItsOwn = ({ article, clause, circumstances = [] }: Crime): boolean => {
  const known = Clause.options.filter((one) => one <= clause).flatMap((one) => aggravationsOf(article, one));
  return circumstances.every((code) => known.includes(code));
};

/** What is listed is named by that, and nothing else is named besides. */
export const isNamedOnce = ({ article, provision }: InArticle): boolean =>
  provision === undefined || (article === 'other' && !(provision in ARTICLES));

/** As a client names one. */
export const CrimeSaid = Crime.refine(namesItsOwn, { path: ['circumstances'] }).refine(isNamedOnce, {
  path: ['provision'],
});
