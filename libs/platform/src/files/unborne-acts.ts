import { type AgencyId, type FileId, type Moment, Role, type Unborne } from '@la-chan/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../database/database';
import type { Officer } from '../officers/officer';
import { Desk } from './desk';
import { cursorOf, type Page, PageParams, placeOf } from './page';

export const UnborneQuery = PageParams.extend({
  /** Only what officers in this role are to know. */
  role: Role.optional(),
});

/** An own act that is borne no more by what another agency has put right. */
export interface UnborneAct extends Pick<Unborne, 'entry' | 'reason' | 'to'> {
  readonly procedure: string;
  readonly file: FileId;
  readonly number: string;
  readonly unit: string;
  readonly type: string;
  readonly occurredAt: Moment;
  readonly law: string | null;
  /** The entry that says so, and who has told it. */
  readonly correction: string;
  readonly by: AgencyId | null;
  readonly toldAt: Moment;
}

/** The acts of an agency that what others have put right bears no more, as the journal has them, until something bears them again. */
@Injectable()
export class UnborneActs {
  constructor(
    private readonly database: Database,
    private readonly desk: Desk,
  ) {}

  /** Of the files that the officer sees, what was told last first. */
  page(officer: Officer, { role, limit, cursor }: z.output<typeof UnborneQuery>): Promise<Page<UnborneAct>> {
    const files = this.desk.corrected.map(({ table }) => `SELECT id, number, unit FROM ${table}`);
    if (files.length === 0) return Promise.resolve({ items: [] });
    const [beforeAt, beforeId] = cursor === undefined ? [] : placeOf(cursor);
    return this.database.read(officer, async (tx) => {
      const found: UnborneAct[] = await tx.query(
        `SELECT j.procedure, f.id AS file, f.number, f.unit, a.id AS entry, a.type, a.occurred_at AS "occurredAt", u ->> 'reason' AS reason,
           u ->> 'law' AS law, u -> 'to' AS "to", j.id AS correction, j.data -> 'told' ->> 'by' AS by, j.recorded_at AS "toldAt"
         FROM journal j CROSS JOIN jsonb_array_elements(j.data -> 'unborne') u
         JOIN (${files.join(' UNION ALL ')}) f ON f.id = j.file_id JOIN journal a ON a.id = (u ->> 'entry')::uuid
         WHERE j.data ? 'unborne' AND j.audience = 'facts' AND ($1::text IS NULL OR u -> 'to' ? $1)
           AND NOT EXISTS (SELECT FROM journal l WHERE l.audience = 'facts' AND l.file_id = j.file_id
             AND l.file_version > j.file_version AND l.data -> 'borneAgain' ? (u ->> 'entry'))
           AND ($2::timestamptz IS NULL OR (j.recorded_at, a.id) < ($2, $3::uuid))
         ORDER BY j.recorded_at DESC, a.id DESC LIMIT $4`,
        [role ?? null, beforeAt ?? null, beforeId ?? null, limit + 1],
      );
      const items = found.slice(0, limit);
      const last = items.at(-1);
      return { items, ...(found.length > limit && last && { next: cursorOf(last.toldAt, last.entry) }) };
    });
  }
}
