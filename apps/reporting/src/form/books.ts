import type { Language } from '@la-chan/platform';
import type { IdentityView } from '../scorecard/identity';
import { saidIn } from './form.texts';
import type { Table } from './table';

const AMOUNTS = ['old', 'new', 'in', 'out', 'resolved', 'remaining', 'difference'] as const;

/** The books of each agency, as the scorecard's page has them. */
export function booksOf(books: IdentityView['books'], language: Language): Table {
  const say = saidIn(language);
  return {
    name: say('books'),
    columns: [
      { heading: say('book'), kind: 'long' },
      { heading: say('agency'), kind: 'long' },
      ...AMOUNTS.map((name) => ({ heading: say(name), kind: 'count' as const })),
    ],
    rows: books.flatMap(({ label, agencies }) =>
      agencies.map((agency) => ({
        level: 'part' as const,
        cells: [label[language], agency.label[language], ...AMOUNTS.map((name) => agency[name])],
      })),
    ),
  };
}
