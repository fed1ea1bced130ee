import {
  caseFileHandover,
  decisionNotice,
  errandResult,
  lowerProcuracyNotice,
  supervisionNotice,
  type AgencyId,
  type FileId,
} from '@la-chan/contracts';
import { findExchange, ownFile } from '@la-chan/messaging';
import { Desk, Files } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { complied, declined } from './charge-demand';
import { again, correct, entries } from './supervision.corrections';
import { blank, evolve, type SupervisionEvent } from './supervision.events';
import {
  open,
  supervisionProcedure,
  type Supervision,
  type SupervisionAct,
  type SupervisionStatus,
} from './supervision';
import { supervisionTable } from './supervision.table';

/** What this procuracy supervises. */
@Injectable()
export class Supervisions extends Files<Supervision, SupervisionStatus, SupervisionAct, SupervisionEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: supervisionProcedure,
      register: 'KS',
      table: supervisionTable,
      blank,
      evolve,
      rules: RULES,
      corrections: {
        entries,
        correct,
        again,
        fileOf: (tx, { kind, counterpart, counterpartFile, terms }) => {
          const { about = null, body = counterpart } = terms as { about?: FileId; body?: AgencyId };
          if (kind === errandResult.kind) return knownOf(tx, body, about);
          // Another procuracy tells of the case, and not of a file of its own.
          return knownOf(tx, counterpart, kind === lowerProcuracyNotice.kind ? about : counterpartFile);
        },
      },
    });
  }

  /** The supervision of another agency's file, where there is one. */
  known(tx: EntityManager, agency: AgencyId, file: FileId): Promise<FileId | undefined> {
    return knownOf(tx, agency, file);
  }

  /** The supervision of another agency's file, opened with the first thing that reaches the procuracy about it. */
  async of(tx: EntityManager, agency: AgencyId, file: FileId, unit: string): Promise<FileId> {
    const known = await knownOf(tx, agency, file);
    if (known !== undefined) return known;
    const { id } = await this.open(
      'open',
      this.desk.system,
      undefined,
      (id, number, at) => open(id, { number, agency, from: [file], unit }, at),
      { unit, tx },
    );
    return id;
  }

  /** In the supervision in which this procuracy has demanded it: also where it is decided in another case, in the case of a report, or by another body that has the case by then. What any other names is not answered by that. */
  async answered(
    tx: EntityManager,
    by: AgencyId,
    answer: Parameters<typeof declined>[1] & { readonly demand: string },
  ): Promise<void> {
    const asked = await findExchange(tx, answer.demand);
    if (asked?.side !== 'opener' || asked.kind !== supervisionNotice.kind) return;
    const id = ownFile(asked);
    if (!(await this.has(tx, id))) return;
    if (by !== asked.counterpart && !(await hasTransferred(tx, id))) return;
    const { system: officer } = this.desk;
    await this.act('recordDecision', id, { officer, tx }, (supervision, at) => [
      ...complied(supervision, answer, at),
      ...declined(supervision, answer, at),
    ]);
  }

  /** Has this procuracy charged an accused itself: where the body did not, or as it returned the file (BLTTHS 179(4))? */
  async hasCharged(tx: EntityManager, accused: FileId): Promise<boolean> {
    const [charged]: object[] = await tx.query(
      `SELECT FROM exchange
       WHERE (kind = $1 AND side = 'opener' AND terms->>'decision' = 'person-charged' AND terms->>'accused' = $3)
          OR (kind = $2 AND side = 'receiver' AND answer->'charged' @> $4)`,
      [supervisionNotice.kind, caseFileHandover.kind, accused, JSON.stringify([{ id: accused }])],
    );
    return charged !== undefined;
  }

  /** The charges of another agency's file that were approved, and cancelled since, and the measures that were ended. */
  async cancelled(tx: EntityManager, agency: AgencyId, file: FileId) {
    const known = await knownOf(tx, agency, file);
    const { requests = [] } = (known ? await this.rows.get(tx, known) : undefined) ?? {};
    const revoked = requests.flatMap(({ kind, decision, change, accused, exchange: request }) =>
      kind === 'charge-approval' && decision === 'cancelled' && !change && accused ? [{ accused, request }] : [],
    );
    const ended = requests.flatMap(({ kind, decision, accused, measure, askedAt }) =>
      kind === 'measure-end' && decision === 'granted' && accused && measure ? [{ accused, measure, askedAt }] : [],
    );
    return { revoked, ended };
  }
}

async function knownOf(tx: EntityManager, agency: AgencyId, file: FileId | null): Promise<FileId | undefined> {
  const [known]: { id: FileId }[] = await tx.query(
    'SELECT id FROM supervision WHERE agency = $1 AND came_from->>0 = $2',
    [agency, file],
  );
  return known?.id;
}

/** Has this procuracy ever transferred the case of a supervision, one that was split off from it, or one into which it was merged (BLTTHS 169(1), 170)? */
async function hasTransferred(tx: EntityManager, id: FileId): Promise<boolean> {
  const [transferred]: object[] = await tx.query(
    `WITH RECURSIVE followed (agency, file) AS (
       SELECT agency, came_from->>0 FROM supervision WHERE id = $1
       UNION
       SELECT agency, terms->>'other' FROM followed JOIN exchange ON kind = $2 AND side = 'receiver'
         AND counterpart = agency AND counterpart_file::text = file
         AND terms->>'decision' IN ('case-split', 'case-merger')
     )
     SELECT FROM supervision JOIN followed USING (agency) WHERE came_from->>0 = file AND (
       requests @> '[{"kind": "case-transfer", "decision": "granted"}]'
       OR jsonb_path_exists(demands, '$[*].orderedBy'))`,
    [id, decisionNotice.kind],
  );
  return transferred !== undefined;
}
