import type { Day, Moment } from '@la-chan/contracts';
import type { Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { measureLabel } from '../plan/measures';
import { Labels } from './labels';
import { Snapshot } from './snapshot';

interface FactRow {
  factId: string;
  event: string;
  agency: string;
  fileId: string;
  number: string | null;
  procedure: string | null;
  occurredAt: Moment;
  sealedAt: Moment;
  entries: { measure: string; amount: number; unit: string; day: string; cohort: string }[];
}

export interface Paging {
  readonly limit: number;
  readonly after?: readonly [Moment, string] | undefined;
}

/** How far an agency's facts are in some figures. */
export interface Arrival {
  readonly agency: string;
  readonly epoch: number;
  readonly sequence: number;
}

/** What changed in the ledger, fact by fact, in the order in which their agencies sealed them. */
@Injectable()
export class Changes {
  constructor(
    private readonly snapshot: Snapshot,
    private readonly labels: Labels,
  ) {}

  async since(since: Moment, officer: Officer, { limit, after }: Paging) {
    const from = after ?? [since, LAST];
    return { since, ...(await this.facts('e.sealed_at >= $5', [from[0]], officer, { limit, after: from })) };
  }

  /** What figures that rest on these facts did not know of the days up to one; a limit that runs on is no correction. */
  revising(rests: readonly Arrival[], until: Day, officer: Officer, paging: Paging) {
    const known = `e.day <= $5 AND e.measure NOT LIKE '%-due' AND NOT EXISTS (
      SELECT FROM unnest($6::text[], $7::int[], $8::bigint[]) AS k (agency, epoch, sequence)
      WHERE k.agency = e.agency AND (e.epoch, e.sequence) <= (k.epoch, k.sequence))`;
    const columns = [
      rests.map(({ agency }) => agency),
      rests.map(({ epoch }) => epoch),
      rests.map(({ sequence }) => sequence),
    ];
    return this.facts(known, [until, ...columns], officer, paging);
  }

  private async facts(condition: string, values: readonly unknown[], officer: Officer, { limit, after }: Paging) {
    const units = officer.units.includes('*') ? null : officer.units;
    const rows: FactRow[] = await this.snapshot.read((tx) =>
      tx.query(
        `SELECT c.*, f.number, f.procedure FROM (
           SELECT e.sealed_at AS "sealedAt", e.fact_id AS "factId", min(e.event) AS event, min(e.agency) AS agency,
             min(e.file_id::text)::uuid AS "fileId", min(e.occurred_at) AS "occurredAt",
             json_agg(json_build_object('measure', e.measure, 'amount', e.amount, 'unit', e.unit, 'day', e.day, 'cohort', e.cohort)
               ORDER BY e.id) AS entries
           FROM entry e WHERE ${condition} AND (e.sealed_at, e.fact_id) > ($1, $2) AND ($3::text[] IS NULL OR e.unit = ANY ($3))
           GROUP BY e.sealed_at, e.fact_id ORDER BY e.sealed_at, e.fact_id LIMIT $4
         ) AS c LEFT JOIN file f ON f.id = c."fileId" ORDER BY "sealedAt", "factId"`,
        [after?.[0] ?? '-infinity', after?.[1] ?? LAST, units, limit + 1, ...values],
      ),
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map((row) => ({
        ...row,
        agency: { id: row.agency, label: this.labels.agency(row.agency) },
        entries: row.entries
          .filter(({ measure }) => !measure.endsWith('-due'))
          .map((entry) => ({
            ...entry,
            label: measureLabel(entry.measure),
            unit: { code: entry.unit, label: this.labels.unit(entry.unit) },
          })),
      })),
      ...(rows.length > limit && last ? { next: `${last.sealedAt}~${last.factId}` } : {}),
    };
  }
}

const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
