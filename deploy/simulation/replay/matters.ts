import type { Article } from '@la-chan/contracts';
import type { Counted, PublishedFigures } from './published';

/** One case of the published figures, and how far it comes. */
export interface Matter {
  readonly article: Article;
  readonly persons: number;
  /** From a report, or brought in as under way: a case, a file of the procuracy, a trial. */
  readonly from: 'report' | 'case' | 'file' | 'trial';
  readonly until: 'charged' | 'docketed' | 'tried';
}

/** The cases that these figures are made of, whatever they leave open read as it says. */
export function mattersOf({ reports, cases, proposed, courts }: PublishedFigures): Matter[] {
  const { accepted, tried } = courts;
  const articles = Object.keys(cases) as Article[];
  const all = sum(Object.values(cases));
  const fromReports = Math.min(reports.count, all.files);
  if (!proposed) {
    const untried = less(accepted, tried);
    return [
      ...articles.flatMap((article) => spread(cases[article], { article, from: 'report', until: 'charged' })),
      ...spread(tried, { article: articles[0]!, from: 'file', until: 'tried' }),
      ...spread(untried, { article: articles[0]!, from: 'file', until: 'docketed' }),
    ];
  }
  const carried = less(accepted, tried);
  const shares = shared(carried, proposed, articles);
  const known = articles.flatMap((article): Omit<Matter, 'from'>[] => {
    const [whole, sent, open] = [cases[article]!, proposed[article]!, shares[article]!];
    return [
      ...spread(less(whole, sent), { article, until: 'charged' }),
      ...spread(open, { article, until: 'docketed' }),
      ...spread(less(sent, open), { article, until: 'tried' }),
    ];
  });
  // Those that came furthest were under way first.
  const order = ['charged', 'docketed', 'tried'] as const;
  const ranked = known.sort((a, b) => order.indexOf(a.until) - order.indexOf(b.until));
  return [
    ...ranked.map((one, index): Matter => ({ ...one, from: index < fromReports ? 'report' : 'case' })),
    ...spread(less(accepted, sum(Object.values(proposed))), { article: articles[0]!, from: 'trial', until: 'tried' }),
  ];
}

/** Persons as evenly as whole numbers are. */
export function spread<const Kind extends object>(
  counted: Counted | undefined,
  kind: Kind,
): (Kind & { readonly persons: number })[] {
  const { files, persons } = counted ?? { files: 0, persons: 0 };
  return Array.from({ length: files }, (_, index) => ({
    ...kind,
    persons: Math.floor((persons * (index + 1)) / files) - Math.floor((persons * index) / files),
  }));
}

/** A part of the whole by articles, as the whole is; the last has what is left. */
function shared(
  part: Counted,
  whole: Readonly<Partial<Record<Article, Counted>>>,
  articles: readonly Article[],
): Partial<Record<Article, Counted>> {
  const total = sum(Object.values(whole));
  const shares: Partial<Record<Article, Counted>> = {};
  let left = part;
  for (const [index, article] of articles.entries()) {
    const own = whole[article] ?? { files: 0, persons: 0 };
    const share: Counted =
      index === articles.length - 1
        ? left
        : {
            files: Math.round((part.files * own.files) / total.files),
            persons: Math.round((part.persons * own.persons) / total.persons),
          };
    shares[article] = share;
    left = less(left, share);
  }
  return shares;
}

const sum = (all: readonly Counted[]): Counted =>
  all.reduce((a, b) => ({ files: a.files + b.files, persons: a.persons + b.persons }), { files: 0, persons: 0 });
const less = (a: Counted, b: Counted): Counted => ({ files: a.files - b.files, persons: a.persons - b.persons });
