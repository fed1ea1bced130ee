import type { AgencyId, ExchangeKind, FileId, Moment, Pattern, RejectionReason } from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { ExchangeStatus, Side } from './course';

/** An exchange as one of its two agencies holds it. */
export interface Exchange<Kind extends ExchangeKind = ExchangeKind> {
  readonly id: string;
  readonly pattern: Pattern;
  readonly kind: string;
  readonly side: Side;
  readonly counterpart: AgencyId;
  /** This agency's own file; none at a receiver that has not opened one. */
  readonly file: FileId | null;
  readonly counterpartFile: FileId | null;
  readonly unit: string;
  readonly status: ExchangeStatus;
  readonly terms: z.output<Kind['terms']>;
  readonly answer: z.output<Kind['answer']> | null;
  readonly reason: RejectionReason | null;
  readonly openedAt: Moment;
  readonly answerBy: Moment;
  readonly changedAt: Moment;
  /** Messages of this side so far; the next one's version. */
  readonly sent: number;
}

/** This agency's file that an exchange is about. Throws where it has opened none. */
export function ownFile({ id, file }: Exchange): FileId {
  if (file) return file;
  throw new Error(`exchange ${id} has no file here`);
}

/** The other agency's file. Throws before it has named one. */
export function counterpartFile({ id, counterpartFile: file }: Exchange): FileId {
  if (file) return file;
  throw new Error(`exchange ${id} names no file of its other side`);
}

/** What the other side has answered. Throws before it has. */
export function answerOf<Kind extends ExchangeKind>({ id, answer }: Exchange<Kind>): z.output<Kind['answer']> {
  if (answer !== null) return answer;
  throw new Error(`exchange ${id} is not answered`);
}

/** Also thrown for an exchange that the officer may not see. */
export class ExchangeNotFound extends Refusal {
  override readonly code = 'not-found';
}

const COLUMNS = `id, pattern, kind, side, counterpart, file_id AS "file", counterpart_file AS "counterpartFile", unit,
  status, terms, answer, reason, opened_at AS "openedAt", answer_by AS "answerBy", changed_at AS "changedAt", sent`;

const inIso = (row: Exchange): Exchange => ({
  ...row,
  openedAt: new Date(row.openedAt).toISOString(),
  answerBy: new Date(row.answerBy).toISOString(),
  changedAt: new Date(row.changedAt).toISOString(),
});

/** The exchange, its row locked until the transaction ends: every race between the two sides is this one lock. */
export async function lockExchange(tx: EntityManager, id: string): Promise<Exchange> {
  const exchange = await findExchange(tx, id, 'FOR UPDATE');
  if (!exchange) throw new ExchangeNotFound('no such exchange');
  return exchange;
}

export async function findExchange(tx: EntityManager, id: string, lock = ''): Promise<Exchange | undefined> {
  const [row]: Exchange[] = await tx.query(`SELECT ${COLUMNS} FROM exchange WHERE id = $1 ${lock}`, [id]);
  return row && inIso(row);
}

/** Exchanges for a list, oldest first, after a cursor. */
export async function listExchanges(
  tx: EntityManager,
  filter: {
    side?: Side;
    status?: ExchangeStatus;
    kind?: string;
    file?: FileId;
    after?: { openedAt: Moment; id: string };
    limit: number;
  },
): Promise<Exchange[]> {
  const rows: Exchange[] = await tx.query(
    `SELECT ${COLUMNS} FROM exchange
     WHERE ($1::text IS NULL OR side = $1) AND ($2::text IS NULL OR status = $2) AND ($3::text IS NULL OR kind = $3)
       AND ($4::uuid IS NULL OR file_id = $4) AND ($5::timestamptz IS NULL OR (opened_at, id) > ($5, $6::uuid))
     ORDER BY opened_at, id LIMIT $7`,
    [
      filter.side ?? null,
      filter.status ?? null,
      filter.kind ?? null,
      filter.file ?? null,
      filter.after?.openedAt ?? null,
      filter.after?.id ?? null,
      filter.limit,
    ],
  );
  return rows.map(inIso);
}

export async function insertExchange(tx: EntityManager, exchange: Exchange): Promise<void> {
  await tx.query(
    `INSERT INTO exchange (id, pattern, kind, side, counterpart, file_id, counterpart_file, unit, status, terms, opened_at, answer_by, changed_at, sent)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      exchange.id,
      exchange.pattern,
      exchange.kind,
      exchange.side,
      exchange.counterpart,
      exchange.file,
      exchange.counterpartFile,
      exchange.unit,
      exchange.status,
      JSON.stringify(exchange.terms),
      exchange.openedAt,
      exchange.answerBy,
      exchange.changedAt,
      exchange.sent,
    ],
  );
}

export async function saveExchange(tx: EntityManager, exchange: Exchange): Promise<void> {
  await tx.query(
    `UPDATE exchange SET file_id = $2, counterpart_file = $3, status = $4, answer = $5, reason = $6, changed_at = $7, sent = $8 WHERE id = $1`,
    [
      exchange.id,
      exchange.file,
      exchange.counterpartFile,
      exchange.status,
      exchange.answer === null ? null : JSON.stringify(exchange.answer),
      exchange.reason,
      exchange.changedAt,
      exchange.sent,
    ],
  );
}
