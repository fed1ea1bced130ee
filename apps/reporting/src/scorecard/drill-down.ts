import { Clock, Refused, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { measureLabel } from '../plan/measures';
import { indicatorOf } from '../plan/plans';
import { stageLabel } from '../plan/stages';
import { cursorOf, placeOf } from './cursor';
import { Labels } from './labels';
import { questionOf, type Asked } from './question';
import { Snapshot } from './snapshot';
import { selected } from './sums-of-entries';
import { entriesOfPart, type FigurePart } from './terms-of-entries';

interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

interface EntryRow {
  id: number;
  amount: number;
  measure: string;
  day: string;
  cohort: string;
  agency: string;
  unit: string;
  event: string;
  occurredAt: string;
  sealedAt: string;
  factId: string;
  fileId: string;
  number: string | null;
  procedure: string | null;
  status: string | null;
}

interface OpenRow {
  fileId: string;
  amount: number;
  number: string | null;
  procedure: string;
  status: string;
  agency: string;
  unit: string;
  entered: string;
  due: string | null;
}

interface GroupRow {
  agency: string;
  unit: string;
  procedure: string;
  status: string;
  files: number;
  overdue: number;
  oldest: string;
}

/** Behind a figure: the entries that it is the sum of, and the open files that hold it. */
@Injectable()
export class DrillDown {
  constructor(
    private readonly snapshot: Snapshot,
    private readonly labels: Labels,
    private readonly clock: Clock,
  ) {}

  /** Newest first. `total` is their sum over all pages: the figure itself, less what is not yet due where that is left out. */
  async entries(id: string, part: FigurePart, asked: Asked, officer: Officer, { limit, cursor }: Paging) {
    const { condition, values, question } = this.ask(id, part, asked, officer);
    const at = cursor === undefined ? undefined : placeOf(cursor, EntryPlace);
    const { rows, total } = await this.snapshot.read(async (tx) => {
      const [sum]: { total: number }[] = await tx.query(
        `SELECT coalesce(sum(e.amount * t.sign), 0)::int AS total FROM entry e ${condition}`,
        values,
      );
      const after = values.length;
      const entries: EntryRow[] = await tx.query(
        `SELECT e.id::float8 AS id, e.amount * t.sign AS amount, e.measure, e.day::text, e.cohort::text, e.agency, e.unit, e.event,
           e.occurred_at AS "occurredAt", e.sealed_at AS "sealedAt", e.fact_id AS "factId", e.file_id AS "fileId",
           f.number, f.procedure, f.status
         FROM entry e ${condition.replace('WHERE', 'LEFT JOIN file f ON f.id = e.file_id WHERE')}
           ${at ? `AND (e.day, e.id, t.sign) < ($${after + 2}::date, $${after + 3}::bigint, $${after + 4}::int)` : ''}
         ORDER BY e.day DESC, e.id DESC, t.sign DESC LIMIT $${after + 1}`,
        [...values, limit + 1, ...(at ?? [])],
      );
      return { rows: entries, total: sum?.total ?? 0 };
    });
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const sign = last ? Math.sign(last.amount) : 1;
    return {
      indicator: id,
      part,
      period: question.period,
      total,
      items: items.map((row) => ({
        ...row,
        label: measureLabel(row.measure),
        agency: { id: row.agency, label: this.labels.agency(row.agency) },
        unit: { code: row.unit, label: this.labels.unit(row.unit) },
      })),
      ...(rows.length > limit && last ? { next: cursorOf([last.day, last.id, sign]) } : {}),
    };
  }

  /** The files that are in the denominator and not in the numerator: by unit and stage, and one by one, the oldest first. */
  async openFiles(id: string, asked: Asked, officer: Officer, { limit, cursor }: Paging) {
    const { condition, values, question, due } = this.ask(id, 'outstanding', asked, officer);
    const after = values.length;
    const at = cursor === undefined ? undefined : placeOf(cursor, FilePlace);
    const open = `
      SELECT f.id AS "fileId", f.number, f.procedure, f.status, f.agency, f.unit, f.entered::text AS entered, o.amount,
        (SELECT max(d.day)::text FROM entry d WHERE d.file_id = f.id AND d.measure = ANY ($${after + 1}) AND d.until IS NULL
           AND (SELECT sum(n.amount) FROM entry n WHERE n.file_id = f.id AND n.measure = d.measure AND n.day = d.day AND n.until IS NULL) > 0
        ) AS due
      FROM (SELECT e.file_id, sum(e.amount * t.sign)::int AS amount FROM entry e ${condition} GROUP BY 1 HAVING sum(e.amount * t.sign) > 0) AS o
      JOIN file f ON f.id = o.file_id`;
    const { groups, rows } = await this.snapshot.read(async (tx) => ({
      groups: await tx.query<GroupRow[]>(
        `SELECT agency, unit, procedure, status, count(*)::int AS files,
           count(*) FILTER (WHERE due < $${after + 2})::int AS overdue, min(entered) AS oldest
         FROM (${open}) AS file GROUP BY 1, 2, 3, 4 ORDER BY files DESC, 1, 2, 4`,
        [...values, due, question.today],
      ),
      rows: await tx.query<OpenRow[]>(
        `SELECT * FROM (${open}) AS file WHERE $${after + 2}::date IS NOT NULL
           ${at ? `AND (entered, "fileId") > ($${after + 4}, $${after + 5}::uuid)` : ''}
         ORDER BY entered, "fileId" LIMIT $${after + 3}`,
        [...values, due, question.today, limit + 1, ...(at ?? [])],
      ),
    }));
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const stage = ({ procedure, status }: { procedure: string; status: string }) => stageLabel(procedure, status);
    const place = ({ agency, unit }: { agency: string; unit: string }) => ({
      agency: { id: agency, label: this.labels.agency(agency) },
      unit: { code: unit, label: this.labels.unit(unit) },
    });
    return {
      indicator: id,
      period: question.period,
      total: groups.reduce((sum, { files }) => sum + files, 0),
      groups: groups.map((group) => ({ ...group, ...place(group), stage: stage(group) })),
      items: items.map((row) => ({
        ...row,
        ...place(row),
        stage: stage(row),
        overdue: row.due !== null && row.due < question.today,
      })),
      ...(rows.length > limit && last ? { next: cursorOf([last.entered, last.fileId]) } : {}),
    };
  }

  private ask(id: string, part: FigurePart, asked: Asked, officer: Officer) {
    const question = questionOf(asked, officer, this.clock.now());
    const found = indicatorOf(question.plan, id);
    if (!found) throw new Refused('not-found');
    const settings = question.settings(found.target);
    // A file is open in one place: what others of the city took is not.
    const scope = part === 'outstanding' ? 'part' : question.scope;
    const { join, values } = entriesOfPart(found.indicator, part, settings, scope, question.period, question.today);
    const [and, more] = selected(question.selection, values.length + 1);
    return {
      condition: `${join} WHERE true ${and}`,
      values: [...values, ...more],
      question,
      due: found.indicator.due.map(({ measure }) => measure),
    };
  }
}

const EntryPlace = z.tuple([z.iso.date(), z.int(), z.int()]);
const FilePlace = z.tuple([z.iso.date(), z.uuid()]);
