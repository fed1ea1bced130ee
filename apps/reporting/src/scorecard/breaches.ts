import { type AgencyId, type Day, type FileId, type Moment, Role, type UnitCode } from '@la-chan/contracts';
import { Clock, type Officer, PageParams } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { stageLabel } from '../plan/stages';
import { cursorOf, placeOf } from './cursor';
import { Labels } from './labels';
import { questionOf, Questions } from './question';
import { Snapshot } from './snapshot';

export class BreachQuestion extends createZodDto(
  Questions.omit({ article: true, source: true, asKnownOn: true })
    .extend(PageParams.shape)
    .extend({
      /** Of one rule, such as `R10`. */
      rule: z.string().max(60).optional(),
      /** Of which officers in this role are to know; `leader`: of what a head alone owes. */
      role: Role.optional(),
      /** Those that were none, as was registered later, instead of those that stand. */
      withdrawn: z.stringbool().default(false),
    }),
) {}

interface Row {
  /** Of the deadline. */
  readonly id: string;
  readonly agency: AgencyId;
  readonly unit: UnitCode;
  readonly procedure: string;
  readonly fileId: FileId;
  readonly number: string | null;
  readonly status: string | null;
  readonly rule: string;
  readonly dueAt: Moment;
  readonly dueOn: Day;
  readonly toldAt: Moment;
  readonly to: readonly Role[];
}

interface Group {
  readonly agency: AgencyId;
  readonly rule: string;
  readonly breaches: number;
  /** Of these, what a head alone owes. */
  readonly toLeader: number;
  readonly lastDueOn: Day;
}

/** Limits that ran out with their duty undone, as the agencies have told it of each once. */
@Injectable()
export class Breaches {
  constructor(
    private readonly snapshot: Snapshot,
    private readonly labels: Labels,
    private readonly clock: Clock,
  ) {}

  /** Of those whose last day lies in the period: how many by agency and rule, and one by one, the newest first. */
  async show({ rule, role, withdrawn, limit, cursor, ...asked }: BreachQuestion, officer: Officer) {
    const { period, selection } = questionOf(asked, officer, this.clock.now());
    const at = cursor === undefined ? [null, null] : placeOf(cursor, Place);
    const those = `b.due_on BETWEEN $1 AND $2 AND b.withdrawn = $3 AND ($4::text[] IS NULL OR b.unit = ANY ($4))
      AND ($5::text IS NULL OR b.agency = $5) AND ($6::text IS NULL OR b.rule = $6) AND ($7::text IS NULL OR b.told_to ? $7)`;
    const { units, agency } = selection;
    const values = [period.from, period.to, withdrawn, units ?? null, agency ?? null, rule ?? null, role ?? null];
    const { groups, rows } = await this.snapshot.read(async (tx) => ({
      groups: await tx.query<Group[]>(
        `SELECT agency, rule, count(*)::int AS breaches, count(*) FILTER (WHERE told_to ? 'leader')::int AS "toLeader",
           max(due_on)::text AS "lastDueOn"
         FROM breach b WHERE ${those} GROUP BY agency, rule ORDER BY "toLeader" DESC, breaches DESC, agency, rule`,
        values,
      ),
      rows: await tx.query<Row[]>(
        `SELECT b.deadline_id AS id, b.agency, b.unit, b.procedure, b.file_id AS "fileId", f.number, f.status, b.rule,
           b.due_at AS "dueAt", b.due_on::text AS "dueOn", b.told_at AS "toldAt", b.told_to AS "to"
         FROM breach b LEFT JOIN file f ON f.id = b.file_id
         WHERE ${those} AND ($8::date IS NULL OR (b.due_on, b.deadline_id) < ($8, $9::uuid))
         ORDER BY b.due_on DESC, b.deadline_id DESC LIMIT $10`,
        [...values, ...at, limit + 1],
      ),
    }));
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      period,
      total: groups.reduce((sum, { breaches }) => sum + breaches, 0),
      groups: groups.map((group) => ({
        ...group,
        agency: this.agency(group),
        rule: ruleOn(group.rule, group.lastDueOn),
      })),
      items: items.map((row) => ({
        ...row,
        agency: this.agency(row),
        unit: { code: row.unit, label: this.labels.unit(row.unit) },
        stage: row.status === null ? null : stageLabel(row.procedure, row.status),
        rule: ruleOn(row.rule, row.dueOn),
      })),
      ...(rows.length > limit && last ? { next: cursorOf([last.dueOn, last.id]) } : {}),
    };
  }

  private agency({ agency: id }: { readonly agency: AgencyId }) {
    return { id, label: this.labels.agency(id) };
  }
}

const Place = z.tuple([z.iso.date(), z.uuid()]);

/** What was to be done and by which law, as that read on a day; a rule that this release does not know keeps its id alone. */
function ruleOn(id: string, day: Day) {
  const versions = RULES.filter((rule) => rule.id === id);
  const { duty, law } = versions.findLast(({ valid }) => valid.from <= day) ?? versions[0] ?? {};
  return { id, duty: duty ?? { vi: id, en: id }, law: law ?? null };
}
