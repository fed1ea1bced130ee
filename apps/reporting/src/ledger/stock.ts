import type { Counted } from '@la-chan/contracts';
import type { Origin, Text } from '../plan/plan';

/** What is counted together: a report, a case at each of its stages and a victim are units of their own, never added. */
export const BOOKS = {
  report: { vi: 'Nguồn tin về tội phạm', en: 'Reports' },
  case: { vi: 'Vụ án tại Cơ quan điều tra', en: 'Cases under investigation' },
  'prosecution-file': { vi: 'Vụ án tại Viện kiểm sát', en: 'Cases with the procuracy' },
  trial: { vi: 'Vụ án tại Tòa án', en: 'Cases with the court' },
  victim: { vi: 'Nạn nhân', en: 'Victims' },
} as const satisfies Readonly<Record<string, Text>>;
export type Book = keyof typeof BOOKS;

const BOOK_OF: Readonly<Record<string, Book>> = {
  report: 'report',
  verification: 'report',
  case: 'case',
  'prosecution-file': 'prosecution-file',
  trial: 'trial',
  victim: 'victim',
};

export const bookOf = (procedure: string): Book | undefined => BOOK_OF[procedure];

export type As = 'new' | 'in' | 'out' | 'resolved';

interface Move {
  readonly book: Book;
  readonly measure: string;
  readonly as: As;
  readonly origins?: readonly Origin[];
}

const movesOf = (book: Book, as: As, ...measures: string[]): Move[] =>
  measures.map((measure) => ({ book, measure, as }));

/** What brings a file into an agency's keeping, and what takes it out again. */
export const MOVES: readonly Move[] = [
  ...movesOf('report', 'new', 'report.received', 'report.opening', 'verification.opening'),
  { book: 'report', measure: 'verification.in', as: 'new', origins: ['direct'] },
  ...movesOf('report', 'in', 'report.in'),
  { book: 'report', measure: 'verification.in', as: 'in', origins: ['inside', 'outside'] },
  ...movesOf('report', 'out', 'report.handed-over', 'report.handed-over-on-paper', 'report.transferred-out'),
  ...movesOf('report', 'out', 'report.merged', 'verification.transferred-out', 'verification.merged'),
  ...movesOf('report', 'out', 'verification.handed-over'),
  ...movesOf('report', 'resolved', 'report.closed', 'verification.resolved'),
  ...movesOf('case', 'new', 'case.initiated', 'case.opening', 'case.split-off'),
  ...movesOf('case', 'in', 'case.returned', 'case.transferred-in'),
  ...movesOf('case', 'out', 'case.handed-over', 'case.merged', 'case.initiation-cancelled', 'case.transferred-out'),
  ...movesOf('case', 'resolved', 'case.terminated'),
  ...movesOf('prosecution-file', 'new', 'prosecution-file.opening', 'prosecution-file.split-off'),
  ...movesOf('prosecution-file', 'in', 'prosecution-file.received', 'prosecution-file.received-again'),
  ...movesOf('prosecution-file', 'in', 'prosecution-file.transferred-in', 'prosecution-file.split-off-received-again'),
  ...movesOf('prosecution-file', 'out', 'prosecution-file.returned', 'prosecution-file.split-off-returned'),
  ...movesOf('prosecution-file', 'out', 'prosecution-file.merged', 'prosecution-file.split-off-merged'),
  ...movesOf(
    'prosecution-file',
    'out',
    'prosecution-file.transferred-out',
    'prosecution-file.split-off-transferred-out',
  ),
  ...movesOf('prosecution-file', 'resolved', 'prosecution-file.decided', 'prosecution-file.split-off-decided'),
  ...movesOf('trial', 'new', 'trial.opening', 'trial.split-off'),
  ...movesOf('trial', 'in', 'trial.docketed', 'trial.docketed-again', 'trial.split-off-docketed-again'),
  ...movesOf('trial', 'out', 'trial.returned', 'trial.split-off-returned'),
  ...movesOf('trial', 'resolved', 'trial.decided', 'trial.split-off-decided'),
  ...movesOf('victim', 'new', 'victim.self-declared', 'victim.returned', 'victim.found'),
  ...movesOf('victim', 'new', 'victim.accompanying', 'victim.opening'),
  ...movesOf('victim', 'in', 'victim.referred'),
  ...movesOf('victim', 'resolved', 'victim.closed'),
];

/** What each measure adds to the stock. */
export const SIGNS: ReadonlyMap<string, 1 | -1> = new Map(
  MOVES.map(({ measure, as }) => [measure, as === 'new' || as === 'in' ? 1 : -1]),
);

/** 1 while a file is with its agency, 0 once it has left or is resolved; anything else breaks the identity. */
export const stockOf = ({ procedure, marks }: Counted): number =>
  marks.reduce((stock, { mark }) => stock + (SIGNS.get(`${procedure}.${mark}`) ?? 0), 0);

/** Between two books of the city: what the agencies of one give, and those of another take. */
interface Passage {
  readonly from: Book;
  readonly to: Book;
  readonly given: readonly string[];
  /** Of reports only those from inside the city; a file has its origin from the handover itself. */
  readonly taken: readonly { measure: string; origin?: Origin }[];
}

export const PASSAGES: readonly Passage[] = [
  {
    from: 'report',
    to: 'report',
    given: ['report.handed-over', 'verification.handed-over'],
    taken: [
      { measure: 'verification.in', origin: 'inside' },
      { measure: 'report.in', origin: 'inside' },
    ],
  },
  {
    from: 'case',
    to: 'prosecution-file',
    given: ['case.handed-over'],
    taken: [{ measure: 'prosecution-file.received' }],
  },
  {
    from: 'prosecution-file',
    to: 'trial',
    given: ['prosecution-file.indicted', 'prosecution-file.split-off-indicted'],
    taken: [{ measure: 'trial.docketed' }],
  },
];
