import { Role, ROLES, supervisorsOf, type Moment } from '@la-chan/contracts';
import type { Deadline } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../clock';
import { Database } from '../database/database';
import { cursorOf, type Page, PageParams, placeOf } from '../files/page';
import type { Officer } from '../officers/officer';

export const WorklistQuery = PageParams.extend({
  /** Due within so many days from now; what is overdue is always among them. */
  within: z.coerce.number().int().min(0).max(366).optional(),
  /** Only what has run out with its duty undone. */
  breached: z.stringbool().optional(),
  /** Also what has run out with its duty undone and has ended since: every breach that was told. */
  ended: z.stringbool().default(false),
  /** Only what is for this role to do, or to answer for. */
  role: Role.optional(),
  procedure: z.string().max(60).optional(),
  rule: z.string().max(60).optional(),
});

/** A deadline on an officer's worklist. */
export interface Due extends Pick<
  Deadline,
  'rule' | 'nature' | 'duty' | 'law' | 'explanation' | 'dueAt' | 'dueOn' | 'startedAt' | 'status'
> {
  readonly id: string;
  readonly procedure: string;
  readonly file: string;
  readonly number: string;
  readonly unit: string;
  readonly about: string;
  readonly provisional: boolean;
  /** Who is told of it. */
  readonly warn: readonly Role[];
  readonly overdue: boolean;
  readonly warnedAt: Moment | null;
  readonly breachedAt: Moment | null;
}

/** The running deadlines of the files that an officer sees, the next one first. */
@Injectable()
export class Deadlines {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  page(officer: Officer, query: z.output<typeof WorklistQuery>): Promise<Page<Due>> {
    const now = this.clock.now();
    const { limit, cursor, within, breached, ended, role, procedure, rule } = query;
    const [afterAt, afterId] = cursor === undefined ? [] : placeOf(cursor);
    const until = within === undefined ? undefined : new Date(Date.parse(now) + within * 24 * 3600_000).toISOString();
    return this.database.read(officer, async (tx) => {
      const found: Due[] = await tx.query(
        `SELECT id, procedure, file_id AS file, file_number AS number, unit, rule, about, nature, status, started_at AS "startedAt",
                due_at AS "dueAt", due_on AS "dueOn", due_at < $1 AS overdue, warned_at AS "warnedAt", breached_at AS "breachedAt",
                detail -> 'duty' AS duty, detail ->> 'law' AS law, detail -> 'explanation' AS explanation,
                (detail -> 'provisional')::boolean AS provisional, detail -> 'warn' AS warn
         FROM deadline
         WHERE (status = 'running' OR $9::boolean AND breached_at IS NOT NULL AND breach_at IS NOT NULL) AND ($10::text[] IS NULL OR detail -> 'warn' ?| $10)
           AND ($2::timestamptz IS NULL OR due_at <= $2) AND ($3::boolean IS NULL OR (breach_at < $1) IS NOT DISTINCT FROM $3)
           AND ($4::text IS NULL OR procedure = $4) AND ($5::text IS NULL OR rule = $5)
           AND ($6::timestamptz IS NULL OR (due_at, id) > ($6, $7::uuid))
         ORDER BY due_at, id LIMIT $8`,
        [
          now,
          until ?? null,
          breached ?? null,
          procedure ?? null,
          rule ?? null,
          afterAt ?? null,
          afterId ?? null,
          limit + 1,
          ended,
          role ? answeredForBy(role) : null,
        ],
      );
      const items = found.slice(0, limit);
      const last = items.at(-1);
      return { items, ...(found.length > limit && last && { next: cursorOf(last.dueAt, last.id) }) };
    });
  }
}

/** The role, and those whom it supervises. */
const answeredForBy = (role: Role): Role[] =>
  ROLES.filter((one) => one === role || supervisorsOf([one]).includes(role));
