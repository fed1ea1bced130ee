import type { FileId, Method, UnitCode } from '@la-chan/contracts';
import { Desk, Files, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import {
  blank,
  evolve,
  sightingProcedure,
  type Sighting,
  type SightingAct,
  type SightingEvent,
  type SightingStatus,
} from './sighting';
import { correctEntry, entries } from './sighting.corrections';
import { sightingTable } from './sighting.table';

/** Fewer in one place could point to a person, and are not told apart. */
const FEWEST_IN_A_PLACE = 3;

/** A code, and how often it was told. */
export interface Seen {
  readonly code: string;
  readonly total: number;
}

export interface Trend {
  /** None for a new one, of which an alert warns. */
  readonly method: Method | null;
  readonly alert: { readonly id: FileId; readonly number: string | null; readonly title: string | null } | null;
  readonly firstSeenOn: string;
  readonly lastSeenOn: string;
  readonly total: number;
  readonly channels: readonly Seen[];
  readonly countries: readonly Seen[];
  readonly routes: readonly Seen[];
  readonly months: readonly { readonly month: string; readonly total: number }[];
  /** Places with at least three of them. */
  readonly hotSpots: readonly { readonly unit: UnitCode; readonly total: number }[];
}

@Injectable()
export class Sightings extends Files<Sighting, SightingStatus, SightingAct, SightingEvent> {
  constructor(desk: Desk) {
    const corrections = { entries, correct: correctEntry };
    super(desk, { procedure: sightingProcedure, register: 'TD', table: sightingTable, blank, evolve, corrections });
  }

  /** When each method was first seen, how often by month, and where it is seen most; a new one by the alert that stands for it. */
  trend(officer: Officer): Promise<Trend[]> {
    return this.desk.database.read(officer, (tx) =>
      tx.query(
        `WITH seen AS (
           SELECT method, methods = '[]' AS fresh, seen_on, unit, channels, countries, routes
           FROM sighting,
                jsonb_array_elements_text(CASE methods WHEN '[]' THEN jsonb_build_array(alert) ELSE methods END) AS method
           WHERE status <> 'set-aside' AND method IS NOT NULL
         ), monthly AS (
           SELECT method, left(seen_on, 7) AS month, count(*)::int AS total FROM seen GROUP BY 1, 2
         ), local AS (
           SELECT method, unit, count(*)::int AS total FROM seen GROUP BY 1, 2 HAVING count(*) >= $1
         ), told AS (
           SELECT method, kind, code, count(*)::int AS total
           FROM seen, LATERAL (VALUES ('channels', channels), ('countries', countries), ('routes', routes)) AS kinds (kind, codes),
                LATERAL jsonb_array_elements_text(codes) AS code
           GROUP BY 1, 2, 3
         )
         SELECT CASE WHEN NOT fresh THEN method END AS method,
                CASE WHEN fresh THEN jsonb_build_object('id', method, 'number', alert.number, 'title', alert.title) END AS alert,
                min(seen_on) AS "firstSeenOn", max(seen_on) AS "lastSeenOn", count(*)::int AS total,
                ${['channels', 'countries', 'routes'].map(toldOf).join()},
                (SELECT jsonb_agg(jsonb_build_object('month', month, 'total', m.total) ORDER BY month)
                 FROM monthly m WHERE m.method = seen.method) AS months,
                (SELECT coalesce(jsonb_agg(jsonb_build_object('unit', unit, 'total', l.total) ORDER BY l.total DESC, unit), '[]')
                 FROM local l WHERE l.method = seen.method) AS "hotSpots"
         FROM seen LEFT JOIN method_alert alert ON fresh AND alert.id::text = method
         GROUP BY seen.method, fresh, alert.id ORDER BY 1, seen.method`,
        [FEWEST_IN_A_PLACE],
      ),
    );
  }
}

/** The codes of one kind that were told with a method, the most frequent first. */
const toldOf = (kind: string): string =>
  `(SELECT coalesce(jsonb_agg(jsonb_build_object('code', code, 'total', t.total) ORDER BY t.total DESC, code), '[]')
    FROM told t WHERE t.method = seen.method AND t.kind = '${kind}') AS ${kind}`;
