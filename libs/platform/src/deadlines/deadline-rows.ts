import type { Day, Moment } from '@la-chan/contracts';
import { send } from '@la-chan/messaging';
import { breachOf, type Deadline, type FileRow } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';

interface Counting {
  /** When the act occurred that they are counted with. */
  readonly at: Moment;
  /** The days off were those known on that day. */
  readonly asOf: Day;
  /** The journal's entry that they are counted with. */
  readonly by: string;
  /** What was reached by then was told elsewhere, and is not told again. */
  readonly toldUntil?: Moment;
}

/**
 * Deadlines that were counted by the days off of before and are to be counted again, in SQL. What has ended keeps its
 * limit, unless that lies ahead still: what is counted of the file may rest on it.
 */
export const staleOn = (asOf: string, now: string): string =>
  `counted_as_of < ${asOf}::date AND (status IN ('running', 'suspended') OR status <> 'replaced' AND due_at > ${now}::timestamptz)`;

/**
 * Writes those deadlines of a file that are other than they were, beside its act. Rows are never removed: one that the
 * history no longer makes was replaced, of those that ran at the moment of the act; its detail names the entry by which, and
 * it stays breached where the history has it run out.
 */
export async function writeDeadlines(
  tx: EntityManager,
  procedure: string,
  file: FileRow,
  deadlines: readonly Deadline[],
  { at, asOf, by, toldUntil }: Counting,
): Promise<void> {
  await send(tx, {
    name: 'write-deadlines',
    text: `
      WITH given AS (
        SELECT * FROM jsonb_to_recordset($5::jsonb) AS g(id uuid, rule text, about text, nature text, status text, started_at timestamptz,
          due_at timestamptz, due_on date, warn_at timestamptz, met_at timestamptz, ended_at timestamptz, breach_at timestamptz, warned_at timestamptz,
          breached_at timestamptz, detail jsonb)
      ), lapsed AS (
        SELECT DISTINCT * FROM jsonb_to_recordset($8::jsonb) AS l(rule text, about text, due_at timestamptz)
      ), replaced AS (
        UPDATE deadline d SET status = 'replaced', ended_at = coalesce(d.ended_at, $6::timestamptz), breach_at = o.breach_at,
          detail = jsonb_build_object('replacedBy', $9::text) || d.detail
        FROM (
          SELECT d.id, l.due_at AS breach_at FROM deadline d LEFT JOIN lapsed l USING (rule, about, due_at)
          WHERE d.file_id = $1::uuid AND (d.status <> 'replaced' OR d.breach_at IS DISTINCT FROM l.due_at)
            AND NOT EXISTS (SELECT FROM given g WHERE g.rule = d.rule AND g.about = d.about AND g.due_at = d.due_at)
        ) o WHERE d.id = o.id
      )
      INSERT INTO deadline AS d (id, procedure, file_id, file_number, unit, rule, about, nature, status, started_at, due_at, due_on,
        warn_at, met_at, ended_at, breach_at, warned_at, breached_at, counted_as_of, detail)
      SELECT id, $2::text, $1::uuid, $3::text, $4::text, rule, about, nature, status, started_at, due_at, due_on,
        warn_at, met_at, ended_at, breach_at, warned_at, breached_at, $7::date, detail FROM given g
      WHERE NOT EXISTS (
        SELECT FROM deadline d
        WHERE d.file_id = $1::uuid AND d.rule = g.rule AND d.about = g.about AND d.due_at = g.due_at AND d.unit = $4::text AND d.counted_as_of = $7::date
          AND (d.nature, d.status, d.started_at, d.due_on, d.warn_at, d.met_at, d.ended_at, d.breach_at, d.detail)
            IS NOT DISTINCT FROM (g.nature, g.status, g.started_at, g.due_on, g.warn_at, g.met_at, g.ended_at, g.breach_at, g.detail)
      )
      ON CONFLICT (file_id, rule, about, due_at) DO UPDATE SET unit = excluded.unit, nature = excluded.nature, status = excluded.status,
        started_at = excluded.started_at, due_on = excluded.due_on, warn_at = excluded.warn_at, met_at = excluded.met_at,
        ended_at = excluded.ended_at, breach_at = excluded.breach_at, counted_as_of = excluded.counted_as_of, detail = excluded.detail`,
    values: [
      file.id,
      procedure,
      file.number,
      file.unit,
      JSON.stringify(deadlines.map((deadline) => rowOf(deadline, toldUntil))),
      at,
      asOf,
      JSON.stringify(deadlines.flatMap(lapsedOf)),
      by,
    ],
  });
}

const lapsedOf = ({ rule, about = '', lapsed = [] }: Deadline): object[] =>
  lapsed.map((dueAt) => ({ rule, about, due_at: dueAt }));

/** A duty still running will be breached once it has run out; one that has ended was breached, or never will be. */
function rowOf(deadline: Deadline, toldUntil: Moment | undefined): Record<string, unknown> {
  const breachAt = breachOf(deadline);
  const told = (at: Moment | undefined): Moment | undefined =>
    toldUntil !== undefined && at !== undefined && at <= toldUntil ? toldUntil : undefined;
  return {
    id: uuid(),
    rule: deadline.rule,
    about: deadline.about ?? '',
    nature: deadline.nature,
    status: deadline.status,
    started_at: deadline.startedAt,
    due_at: deadline.dueAt,
    due_on: deadline.dueOn,
    warn_at: deadline.warnAt,
    met_at: deadline.metAt,
    ended_at: deadline.endedAt,
    breach_at: breachAt,
    warned_at: told(deadline.warnAt),
    breached_at: told(breachAt),
    detail: {
      duty: deadline.duty,
      law: deadline.law,
      explanation: deadline.explanation,
      warn: deadline.warn,
      provisional: deadline.provisional ?? false,
    },
  };
}
