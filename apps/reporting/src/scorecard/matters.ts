import type { AgencyId, Day, FileId, UnitCode } from '@la-chan/contracts';
import { Refused, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { LINKS, NAMED } from '../ledger/links';
import { stageLabel } from '../plan/stages';
import { Labels } from './labels';
import { unitsFor } from './question';
import { Snapshot } from './snapshot';

/** A file of a matter, in the order in which files entered. */
interface Row {
  readonly fileId: FileId;
  readonly procedure: string;
  readonly number: string | null;
  readonly status: string;
  readonly agency: AgencyId;
  readonly unit: UnitCode;
  readonly entered: Day;
  /** The files of the matter that it came from. */
  readonly from: readonly FileId[];
  /** What it names by a number that no file of that agency has, or more than one. */
  readonly unresolved: readonly { readonly agency: AgencyId; readonly number: string }[];
}

/** A matter through the agencies: the file that is asked for, what it came from and what came from it, as far as the officer sees. */
@Injectable()
export class Matters {
  constructor(
    private readonly snapshot: Snapshot,
    private readonly labels: Labels,
  ) {}

  async follow(id: FileId, officer: Officer) {
    const rows = await this.snapshot.read((tx) =>
      tx.query<Row[]>(
        `WITH RECURSIVE link AS MATERIALIZED (${LINKS}),
           way AS (SELECT file_id AS one, from_id AS other FROM link UNION ALL SELECT from_id, file_id FROM link),
           matter AS (SELECT $1::uuid AS id UNION SELECT way.other FROM matter JOIN way ON way.one = matter.id),
           seen AS (SELECT f.* FROM file f JOIN matter USING (id) WHERE $2::text[] IS NULL OR f.unit = ANY ($2))
         SELECT id AS "fileId", procedure, number, status, agency, unit, entered::text AS entered,
           ARRAY(SELECT from_id FROM link JOIN seen origin ON origin.id = link.from_id WHERE link.file_id = seen.id ORDER BY 1) AS "from",
           (SELECT coalesce(jsonb_agg(jsonb_build_object('agency', n.agency, 'number', n.number) ORDER BY n.agency, n.number), '[]')
            FROM (${NAMED}) AS n WHERE n.file_id = seen.id AND n.from_id IS NULL) AS unresolved
         FROM seen ORDER BY entered, id`,
        [id, unitsFor(officer) ?? null],
      ),
    );
    if (!rows.some(({ fileId }) => fileId === id)) throw new Refused('not-found');
    return {
      items: rows.map((row) => ({
        ...row,
        agency: { id: row.agency, label: this.labels.agency(row.agency) },
        unit: { code: row.unit, label: this.labels.unit(row.unit) },
        stage: stageLabel(row.procedure, row.status),
      })),
    };
  }
}
