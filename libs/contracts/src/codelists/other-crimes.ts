import { codesOf, type Codelist, type Term } from './codelist';
import { Seriousness, SERIOUSNESS } from './seriousness';

/**
 * Crimes that are done together with trafficking, for which the offender answers besides (NQ 02/2019/NQ-HĐTP 8): each is named and
 * carried, and what makes it out is not judged here, as its article is not among the texts.
 */
export const OTHER_ARTICLES = {
  '123': { vi: 'Tội giết người', en: 'Murder', law: 'BLHS 123' },
  '134': { vi: 'Tội cố ý gây thương tích', en: 'Intentional injury', law: 'BLHS 134' },
  '141': { vi: 'Tội hiếp dâm', en: 'Rape', law: 'BLHS 141' },
  '142': { vi: 'Tội hiếp dâm người dưới 16 tuổi', en: 'Rape of a person under 16', law: 'BLHS 142' },
  '143': { vi: 'Tội cưỡng dâm', en: 'Coerced sexual intercourse', law: 'BLHS 143' },
  '144': {
    vi: 'Tội cưỡng dâm người từ đủ 13 tuổi đến dưới 16 tuổi',
    en: 'Coerced sexual intercourse with a person of 13 to 15',
    law: 'BLHS 144',
  },
  '145': {
    vi: 'Tội giao cấu với người từ đủ 13 tuổi đến dưới 16 tuổi',
    en: 'Sexual intercourse with a person of 13 to 15',
    law: 'BLHS 145',
  },
  '146': { vi: 'Tội dâm ô đối với người dưới 16 tuổi', en: 'Molestation of a person under 16', law: 'BLHS 146' },
  '147': {
    vi: 'Tội sử dụng người dưới 16 tuổi vào mục đích khiêu dâm',
    en: 'Use of a person under 16 for pornography',
    law: 'BLHS 147',
  },
  '157': {
    vi: 'Tội bắt, giữ hoặc giam người trái pháp luật',
    en: 'Unlawful arrest, custody or detention',
    law: 'BLHS 157',
  },
  '168': { vi: 'Tội cướp tài sản', en: 'Robbery', law: 'BLHS 168' },
  '169': { vi: 'Tội bắt cóc nhằm chiếm đoạt tài sản', en: 'Kidnapping for property', law: 'BLHS 169' },
  '170': { vi: 'Tội cưỡng đoạt tài sản', en: 'Extortion', law: 'BLHS 170' },
  '173': { vi: 'Tội trộm cắp tài sản', en: 'Theft', law: 'BLHS 173' },
  '174': { vi: 'Tội lừa đảo chiếm đoạt tài sản', en: 'Fraud', law: 'BLHS 174' },
  '175': { vi: 'Tội lạm dụng tín nhiệm chiếm đoạt tài sản', en: 'Abuse of trust for property', law: 'BLHS 175' },
  '187': {
    vi: 'Tội tổ chức mang thai hộ vì mục đích thương mại',
    en: 'Organising commercial surrogacy',
    law: 'BLHS 187',
  },
  '249': { vi: 'Tội tàng trữ trái phép chất ma túy', en: 'Possession of drugs', law: 'BLHS 249' },
  '250': { vi: 'Tội vận chuyển trái phép chất ma túy', en: 'Transport of drugs', law: 'BLHS 250' },
  '251': { vi: 'Tội mua bán trái phép chất ma túy', en: 'Trade in drugs', law: 'BLHS 251' },
  '297': { vi: 'Tội cưỡng bức lao động', en: 'Forced labour', law: 'BLHS 297' },
  '324': { vi: 'Tội rửa tiền', en: 'Money laundering', law: 'BLHS 324' },
  '327': { vi: 'Tội chứa mại dâm', en: 'Harbouring prostitution', law: 'BLHS 327' },
  '328': { vi: 'Tội môi giới mại dâm', en: 'Procuring prostitution', law: 'BLHS 328' },
  '329': {
    vi: 'Tội mua dâm người dưới 18 tuổi',
    en: 'Buying sex from a person under 18',
    law: 'BLHS 329',
  },
  '341': {
    vi: 'Tội làm giả, sử dụng giả con dấu, tài liệu của cơ quan, tổ chức',
    en: 'Forgery of seals or documents, or their use',
    law: 'BLHS 341',
  },
  '347': {
    vi: 'Tội vi phạm quy định về xuất cảnh, nhập cảnh; tội ở lại trái phép',
    en: 'Unlawful exit, entry or stay',
    law: 'BLHS 347',
  },
  '348': {
    vi: 'Tội tổ chức, môi giới cho người khác xuất cảnh, nhập cảnh hoặc ở lại Việt Nam trái phép',
    en: 'Organising unlawful exit, entry or stay',
    law: 'BLHS 348',
  },
  '349': {
    vi: 'Tội tổ chức, môi giới cho người khác trốn đi nước ngoài hoặc ở lại nước ngoài trái phép',
    en: 'Organising flight or unlawful stay abroad',
    law: 'BLHS 349',
  },
  '350': {
    vi: 'Tội cưỡng ép người khác trốn đi nước ngoài hoặc ở lại nước ngoài trái phép',
    en: 'Forcing others to flee or to stay abroad unlawfully',
    law: 'BLHS 350',
  },
  other: { vi: 'Tội phạm khác của Bộ luật Hình sự', en: 'Another crime of the Penal Code' },
} as const satisfies Codelist;
export type OtherArticle = keyof typeof OTHER_ARTICLES;

const AT_REQUEST: readonly string[] = ['134', '135', '136', '138', '139', '141', '143', '155', '156', '226'];

/** Initiated at the victim's request, where it is their clause 1; another crime whose article is not named may be (BLTTHS 155(1)). */
export const isInitiatedAtRequest = ({ article, provision = article }: InArticle): boolean =>
  provision === 'other' || AT_REQUEST.includes(provision);

interface InArticle {
  readonly article: string;
  readonly provision?: string | undefined;
}

const NUMBERS = ['1', '2', '3', '4', '5', '6'] as const;
type ClassedClause = `${(typeof NUMBERS)[number]}-${Seriousness}`;

/** A clause of such an article, with the class of the crime that whoever names it says it is (BLHS 9(1)). */
export const CLASSED_CLAUSES = Object.fromEntries(
  NUMBERS.flatMap((number) =>
    Seriousness.options.map((seriousness): [string, Term] => {
      const { vi, en, law } = SERIOUSNESS[seriousness];
      const of = { vi: `tội phạm ${vi.toLowerCase()}`, en: `${en.toLowerCase()} crime` };
      return [`${number}-${seriousness}`, { vi: `Khoản ${number}, ${of.vi}`, en: `Clause ${number}, ${of.en}`, law }];
    }),
  ),
) as Readonly<Record<ClassedClause, Term>>;
export const ClassedClause = codesOf(CLASSED_CLAUSES);
