import type { Article, Day } from '@la-chan/contracts';
import type { Text } from '@la-chan/procedure';

/** Files of one kind, and the persons in them: two counting units. */
export interface Counted {
  readonly files: number;
  readonly persons: number;
}

/** What was published of a period, as it was published. */
export interface PublishedFigures {
  readonly key: string;
  readonly title: Text;
  readonly from: Day;
  readonly to: Day;
  readonly source: string;
  /** Reports received, or only those resolved where no more was published. */
  readonly reports: { readonly count: number; readonly counts: 'received' | 'resolved' };
  readonly cases: Readonly<Partial<Record<Article, Counted>>>;
  /** Proposed for prosecution. */
  readonly proposed?: Readonly<Partial<Record<Article, Counted>>>;
  readonly courts: { readonly accepted: Counted; readonly tried: Counted };
  readonly victims?: { readonly verified: number; readonly identified: number };
  /** What the publication does not say, and how it is played. */
  readonly leftOpen: readonly Text[];
}

const whoseFiles: Text = {
  vi: 'Số liệu là của cả nước; ở đây mỗi hồ sơ được đưa qua các cơ quan của một thành phố.',
  en: 'The figures are the nation’s; here every file goes through the agencies of one city.',
};
const howMany: Text = {
  vi: 'Không công bố mỗi vụ có bao nhiêu người: chia đều, đúng tổng số của từng điều luật.',
  en: 'How many persons a case has is not published: they are spread evenly, to the totals of each article.',
};
const clauses: Text = {
  vi: 'Không công bố khoản của điều luật: mọi vụ theo khoản 2.',
  en: 'The clauses are not published: every case is under clause 2.',
};

export const PUBLISHED: readonly PublishedFigures[] = [
  {
    key: 'vietnam-2021-2025',
    title: { vi: 'Việt Nam 2021–2025', en: 'Vietnam 2021–2025' },
    from: '2021-01-01',
    to: '2025-12-31',
    source: 'news.laodong.vn 1632528 (machine translation)',
    reports: { count: 563, counts: 'received' },
    cases: { '150': { files: 358, persons: 925 }, '151': { files: 369, persons: 765 } },
    proposed: { '150': { files: 158, persons: 481 }, '151': { files: 190, persons: 486 } },
    courts: { accepted: { files: 398, persons: 1068 }, tried: { files: 338, persons: 863 } },
    leftOpen: [
      whoseFiles,
      {
        vi: '727 vụ án nhiều hơn 563 nguồn tin: 164 vụ được đưa vào như số dư ban đầu, 563 nguồn tin đều được khởi tố.',
        en: '727 cases are more than 563 reports: 164 cases are brought in as under way, and each of the 563 reports is initiated.',
      },
      {
        vi: 'Tòa án thụ lý 398 vụ, đề nghị truy tố 348 vụ: 50 vụ với 101 bị cáo được đưa vào như số dư ban đầu của Tòa án.',
        en: 'The courts accepted 398 cases, 348 were proposed for prosecution: 50 with 101 defendants are brought in as under way in court.',
      },
      {
        vi: 'Không công bố Viện kiểm sát đã quyết định gì: mọi hồ sơ đều được truy tố, nên T5 không được so sánh.',
        en: 'What the procuracy decided is not published: every file is indicted, so that T5 is not compared.',
      },
      {
        vi: 'Không công bố 60 vụ chưa xử đang ở đâu: ở đây đã thụ lý, chuyển kỳ sau. 379 vụ không đề nghị truy tố vẫn đang điều tra.',
        en: 'Where the 60 untried cases stand is not published: here they are docketed and carried over. The 379 cases not proposed are still investigated.',
      },
      {
        vi: '“Giải quyết, xét xử” và “xét xử” lẫn nhau trong bản dịch: 338 vụ được coi là đã xét xử sơ thẩm.',
        en: '“Resolved and tried” and “tried” are mixed in the translation: 338 cases are taken as tried at first instance.',
      },
      howMany,
      clauses,
    ],
  },
  {
    key: 'vietnam-h1-2023',
    title: { vi: 'Việt Nam, 6 tháng đầu năm 2023', en: 'Vietnam, first half of 2023' },
    from: '2023-01-01',
    to: '2023-06-30',
    source: 'lsvn.vn a133362; indonesianewsgazette 2023-07-29',
    reports: { count: 117, counts: 'resolved' },
    cases: { '150': { files: 43, persons: 86 }, '151': { files: 45, persons: 143 } },
    courts: { accepted: { files: 59, persons: 153 }, tried: { files: 43, persons: 107 } },
    victims: { verified: 114, identified: 82 },
    leftOpen: [
      whoseFiles,
      {
        vi: 'Công bố 117 nguồn tin đã giải quyết, không công bố số tiếp nhận: 88 nguồn tin được khởi tố, 29 không khởi tố.',
        en: '117 reports were resolved, how many were received is not published: 88 of them are initiated, 29 are not.',
      },
      {
        vi: 'Không công bố hồ sơ nào đến Viện kiểm sát trong kỳ: 59 vụ của Tòa án đi từ số dư ban đầu của Viện kiểm sát.',
        en: 'What came to the procuracy is not published: the 59 cases of the courts come from its files under way.',
      },
      {
        vi: 'Một nguồn khác viết 65 người được hỗ trợ, không phải 82; không công bố 114 người đến bằng cách nào.',
        en: 'Another text has 65 persons supported, not 82; how the 114 came is not published.',
      },
      howMany,
      clauses,
    ],
  },
];
