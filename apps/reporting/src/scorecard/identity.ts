import { Clock, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MOVES, SIGNS } from '../ledger/stock';
import { Labels } from './labels';
import { questionOf, type Asked, type Question } from './question';
import { Snapshot } from './snapshot';
import type { Slot, Sum } from './sum';
import { sumsOf } from './sums';
import { selected } from './sums-of-entries';

type Row = 'old' | 'new' | 'in' | 'out' | 'resolved';

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
    const measures = [...new Set(MOVES.map(({ measure }) => measure))];
    return this.snapshot.read(async (tx) => {
      const sums = await sumsOf(tx, { ...selection, measures, period, today, grouping: 'agency' });
      const remaining = await this.remaining(tx, question);
      const ids = [...new Set([...sums.map(({ group }) => group), ...remaining.map(({ agency }) => agency)])].sort();
      const agencies = ids.map((agency) => {
        const rows = rowsOf(sums.filter(({ group }) => group === agency));
        const counted = remaining.find((each) => each.agency === agency) ?? { files: 0, wrong: [] };
        const difference = rows.old + rows.new + rows.in - rows.out - rows.resolved - counted.files;
        return {
          agency,
          label: this.labels.agency(agency),
          ...rows,
          remaining: counted.files,
          difference,
          breach: difference !== 0 || counted.wrong.length > 0,
          /** Files that are there more than once or less than not at all. */
          wrong: counted.wrong,
        };
      });
      // The two sides of a handover may stand in different units.
      const city = question.scope === 'city' ? await this.handovers(tx, question) : null;
      return { period, agencies, city, breach: city?.breach === true || agencies.some(({ breach }) => breach) };
    });
  }

  /** Files with each agency at the end of the period: as they stand now, or from the balance that each had then. */
  private async remaining(tx: EntityManager, { period, today, selection }: Question) {
    const { asKnownOn, units, agency } = selection;
    const now = period.to >= today && asKnownOn === undefined && !selection.article && !selection.source;
    const [and, values] = selected(selection, 4);
    const stocks = now
      ? `SELECT agency, id AS file_id, stock FROM file
         WHERE stock <> 0 AND ($1::text[] IS NULL OR unit = ANY ($1)) AND ($2::text IS NULL OR agency = $2)`
      : `SELECT e.agency, e.file_id, sum(e.amount * m.sign) AS stock
         FROM entry e JOIN unnest($1::text[], $2::int[]) AS m (measure, sign) ON m.measure = e.measure
         WHERE e.day <= $3 ${and} GROUP BY 1, 2 HAVING sum(e.amount * m.sign) <> 0`;
    const rows: { agency: string; files: number; wrong: string[] | null }[] = await tx.query(
      `SELECT b.agency, count(*) FILTER (WHERE b.stock = 1)::int AS files,
         (array_agg(coalesce(f.number, b.file_id::text)) FILTER (WHERE b.stock NOT IN (0, 1)))[1:20] AS wrong
       FROM (${stocks}) AS b LEFT JOIN file f ON f.id = b.file_id GROUP BY 1`,
      now ? [units ?? null, agency ?? null] : [[...SIGNS.keys()], [...SIGNS.values()], period.to, ...values],
    );
    return rows.map((row) => ({ ...row, wrong: row.wrong ?? [] }));
  }

  /** Handovers within the city up to the end of the period. */
  private async handovers(tx: EntityManager, { period, selection }: Question) {
    const [and, values] = selected({ asKnownOn: selection.asKnownOn }, 2);
    const marked = (measure: string, origin = ''): string =>
      `SELECT e.file_id AS id FROM entry e WHERE e.measure = '${measure}' ${origin} AND e.day <= $1 ${and}
       GROUP BY 1 HAVING sum(e.amount) > 0`;
    const [row]: { out: number; in: number; inFlight: number; joined: number; orphans: number }[] = await tx.query(
      `WITH given AS (${marked('report.handed-over')}),
         taken AS (${marked('verification.in', `AND e.origin = 'inside'`)} UNION ${marked('report.in', `AND e.origin = 'inside'`)}),
         link AS (SELECT o.file_id, o.from_id FROM file_origin o JOIN given g ON g.id = o.from_id)
       SELECT (SELECT count(*) FROM given)::int AS out, (SELECT count(*) FROM taken)::int AS in,
         (SELECT count(*) FROM given WHERE id NOT IN (SELECT from_id FROM link))::int AS "inFlight",
         ((SELECT count(DISTINCT from_id) FROM link)
           - (SELECT count(*) FROM taken WHERE id IN (SELECT file_id FROM link)))::int AS joined,
         (SELECT count(*) FROM taken WHERE id NOT IN (SELECT file_id FROM link))::int AS orphans`,
      [period.to, ...values],
    );
    const city = row ?? { out: 0, in: 0, inFlight: 0, joined: 0, orphans: 0 };
    return { ...city, breach: city.orphans > 0 };
  }
}

function rowsOf(sums: readonly Sum[]): Record<Row, number> {
  const amount = (as: string, slot: Slot): number =>
    MOVES.filter((move) => move.as === as).reduce(
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
