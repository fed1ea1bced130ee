import { Clock, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LINKS } from '../ledger/links';
import { type As, type Book, bookOf, BOOKS, MOVES, PASSAGES, SIGNS } from '../ledger/stock';
import { Labels } from './labels';
import { questionOf, type Asked, type Question } from './question';
import { Snapshot } from './snapshot';
import type { Slot, Sum } from './sum';
import { sumsOf } from './sums';
import { selected } from './sums-of-entries';

/** Files of a book with an agency, counted one by one; `wrong` are there more than once or less than not at all. */
interface Remaining {
  readonly agency: string;
  readonly book: Book;
  readonly files: number;
  readonly wrong: readonly string[];
}

export type IdentityView = Awaited<ReturnType<Identity['show']>>;

/**
 * The books of each agency: old + new + in − out = resolved + remaining, where what remains is counted file by file and
 * not derived; and of the city: what one agency gave another took, or it is in flight. A breach is shown.
 */
@Injectable()
export class Identity {
  constructor(
    private readonly snapshot: Snapshot,
    private readonly labels: Labels,
    private readonly clock: Clock,
  ) {}

  async show(asked: Asked, officer: Officer) {
    const question = questionOf(asked, officer, this.clock.now());
    const { period, today, selection } = question;
    const measures = [...SIGNS.keys()];
    return this.snapshot.read(async (tx) => {
      const sums = await sumsOf(tx, { ...selection, measures, period, today, grouping: 'agency' });
      const remaining = await this.remaining(tx, question);
      // The two sides of a handover may stand in different units.
      const passages = question.scope === 'city' ? await this.passages(tx, question) : [];
      const books = (Object.keys(BOOKS) as Book[]).map((book) => {
        const agencies = this.agencies(book, sums, remaining);
        const given = passages.find(({ from }) => from === book) ?? null;
        const breach = given?.breach === true || agencies.some((agency) => agency.breach);
        return { book, label: BOOKS[book], agencies, city: given, breach };
      });
      return { period, books, breach: books.some(({ breach }) => breach) };
    });
  }

  private agencies(book: Book, sums: readonly Sum[], remaining: readonly Remaining[]) {
    const moves = new Set(MOVES.filter((move) => move.book === book).map(({ measure }) => measure));
    const own = sums.filter(({ measure, amount }) => moves.has(measure) && amount !== 0);
    const left = remaining.filter((each) => each.book === book);
    const ids = [...new Set([...own.map(({ group }) => group), ...left.map(({ agency }) => agency)])].sort();
    return ids.map((agency) => {
      const rows = rowsOf(
        book,
        own.filter(({ group }) => group === agency),
      );
      const { files, wrong } = left.find((each) => each.agency === agency) ?? { files: 0, wrong: [] };
      const difference = rows.old + rows.new + rows.in - rows.out - rows.resolved - files;
      const breach = difference !== 0 || wrong.length > 0;
      return { agency, label: this.labels.agency(agency), ...rows, remaining: files, difference, breach, wrong };
    });
  }

  /** Files with each agency at the end of the period: as they stand now, or from the balance that each had then. */
  private async remaining(tx: EntityManager, { period, today, selection }: Question): Promise<Remaining[]> {
    const { asKnownOn, units, agency } = selection;
    const now = period.to >= today && asKnownOn === undefined && !selection.article && !selection.source;
    const [and, values] = selected(selection, 4);
    const stocks = now
      ? `SELECT agency, procedure, id AS file_id, stock FROM file
         WHERE stock <> 0 AND ($1::text[] IS NULL OR unit = ANY ($1)) AND ($2::text IS NULL OR agency = $2)`
      : `SELECT e.agency, split_part(e.measure, '.', 1) AS procedure, e.file_id, sum(e.amount * m.sign) AS stock
         FROM entry e JOIN unnest($1::text[], $2::int[]) AS m (measure, sign) ON m.measure = e.measure
         WHERE e.day <= $3 ${and} GROUP BY 1, 2, 3 HAVING sum(e.amount * m.sign) <> 0`;
    const rows: { agency: string; procedure: string; files: number; wrong: string[] | null }[] = await tx.query(
      `SELECT b.agency, b.procedure, count(*) FILTER (WHERE b.stock = 1)::int AS files,
         (array_agg(coalesce(f.number, b.file_id::text)) FILTER (WHERE b.stock NOT IN (0, 1)))[1:20] AS wrong
       FROM (${stocks}) AS b LEFT JOIN file f ON f.id = b.file_id GROUP BY 1, 2`,
      now ? [units ?? null, agency ?? null] : [[...SIGNS.keys()], [...SIGNS.values()], period.to, ...values],
    );
    const together = new Map<string, Remaining>();
    for (const { agency, procedure, files, wrong } of rows) {
      const book = bookOf(procedure);
      if (!book) continue;
      const before = together.get(`${agency} ${book}`) ?? { files: 0, wrong: [] };
      const all = [...before.wrong, ...(wrong ?? [])];
      together.set(`${agency} ${book}`, { agency, book, files: before.files + files, wrong: all });
    }
    return [...together.values()];
  }

  /** Handovers within the city up to the end of the period. */
  private async passages(tx: EntityManager, { period, selection }: Question) {
    const [and, values] = selected({ asKnownOn: selection.asKnownOn }, 2);
    const marked = (measure: string, origin?: string): string =>
      `SELECT e.file_id AS id FROM entry e WHERE e.measure = '${measure}' ${origin ? `AND e.origin = '${origin}'` : ''}
         AND e.day <= $1 ${and} GROUP BY 1 HAVING sum(e.amount) > 0`;
    const shown = [];
    for (const { from, to, given, taken } of PASSAGES) {
      const [row]: { out: number; in: number; inFlight: number; joined: number; orphans: number }[] = await tx.query(
        `WITH given AS (${given.map((measure) => marked(measure)).join(' UNION ')}),
           taken AS (${taken.map(({ measure, origin }) => marked(measure, origin)).join(' UNION ')}),
           link AS (SELECT o.file_id, o.from_id FROM (${LINKS}) o JOIN given g ON g.id = o.from_id)
         SELECT (SELECT count(*) FROM given)::int AS out, (SELECT count(*) FROM taken)::int AS in,
           (SELECT count(*) FROM given WHERE id NOT IN (SELECT from_id FROM link))::int AS "inFlight",
           ((SELECT count(DISTINCT from_id) FROM link)
             - (SELECT count(*) FROM taken WHERE id IN (SELECT file_id FROM link)))::int AS joined,
           (SELECT count(*) FROM taken WHERE id NOT IN (SELECT file_id FROM link))::int AS orphans`,
        [period.to, ...values],
      );
      const counts = row ?? { out: 0, in: 0, inFlight: 0, joined: 0, orphans: 0 };
      shown.push({ from, to: BOOKS[to], ...counts, breach: counts.orphans > 0 });
    }
    return shown;
  }
}

function rowsOf(book: Book, sums: readonly Sum[]): Record<As | 'old', number> {
  const amount = (as: As, slot: Slot): number =>
    MOVES.filter((move) => move.book === book && move.as === as).reduce(
      (total, { measure, origins }) =>
        total +
        sums
          .filter((sum) => sum.measure === measure && sum.slot === slot)
          .filter(({ origin }) => origins === undefined || (origins as readonly string[]).includes(origin))
          .reduce((part, sum) => part + sum.amount, 0),
      0,
    );
  const old = amount('new', 'before') + amount('in', 'before') - amount('out', 'before') - amount('resolved', 'before');
  return {
    old,
    new: amount('new', 'within'),
    in: amount('in', 'within'),
    out: amount('out', 'within'),
    resolved: amount('resolved', 'within'),
  };
}
