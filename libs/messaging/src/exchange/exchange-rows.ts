import type { FileId, Moment } from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import { int, iso } from '../sql';
import { WAITING, type ExchangeStatus, type Side } from './course';
import type { Exchange } from './exchange';

/** `isWaiting` of a row. */
export const WAITS = `status IN (${WAITING.map((status) => `'${status}'`).join(', ')}) AND NOT (pattern = 'notice' AND side = 'receiver')`;

const COLUMNS = `id, pattern, kind, side, counterpart, file_id AS "file", counterpart_file AS "counterpartFile", unit,
  status, terms, answer, reason, opened_at AS "openedAt", answer_by AS "answerBy", changed_at AS "changedAt",
  alarmed_at AS "alarmedAt", erased_at AS "erasedAt", sent`;

const inIso = (row: Exchange): Exchange => ({
  ...row,
  openedAt: iso(row.openedAt),
  answerBy: iso(row.answerBy),
  changedAt: iso(row.changedAt),
  alarmedAt: row.alarmedAt && iso(row.alarmedAt),
  erasedAt: row.erasedAt && iso(row.erasedAt),
});

export async function findExchange(tx: EntityManager, id: string, lock = ''): Promise<Exchange | undefined> {
  const [row]: Exchange[] = await tx.query(`SELECT ${COLUMNS} FROM exchange WHERE id = $1 ${lock}`, [id]);
  return row && inIso(row);
}

export interface ListedExchange extends Exchange {
  /** When the first of its messages without a receipt is said again. */
  readonly nextAttemptAt: Moment | null;
}

/** Exchanges for a list, oldest first, after a cursor. */
export async function listExchanges(
  tx: EntityManager,
  filter: {
    id?: string;
    side?: Side;
    status?: ExchangeStatus;
    kind?: string;
    file?: FileId;
    after?: { openedAt: Moment; id: string };
    limit: number;
  },
): Promise<ListedExchange[]> {
  const rows: ListedExchange[] = await tx.query(
    `SELECT ${COLUMNS}, (SELECT min(next_attempt_at) FROM exchange_message WHERE exchange_id = exchange.id) AS "nextAttemptAt"
     FROM exchange
     WHERE ($1::text IS NULL OR side = $1) AND ($2::text IS NULL OR status = $2) AND ($3::text IS NULL OR kind = $3)
       AND ($4::uuid IS NULL OR file_id = $4) AND ($5::timestamptz IS NULL OR (opened_at, id) > ($5, $6::uuid))
       AND ($8::uuid IS NULL OR id = $8)
     ORDER BY opened_at, id LIMIT $7`,
    [
      filter.side ?? null,
      filter.status ?? null,
      filter.kind ?? null,
      filter.file ?? null,
      filter.after?.openedAt ?? null,
      filter.after?.id ?? null,
      filter.limit,
      filter.id ?? null,
    ],
  );
  return rows.map((row) => ({ ...inIso(row), nextAttemptAt: row.nextAttemptAt && iso(row.nextAttemptAt) }));
}

/** How many wait for an answer within its limit, and past it; and how many messages have no receipt. */
export async function exchangeCounts(
  tx: EntityManager,
): Promise<Record<'waiting' | 'overdue' | 'unreceipted', number>> {
  const [row]: { waiting: string; overdue: string; unreceipted: string }[] = await tx.query(
    `SELECT count(*) FILTER (WHERE alarmed_at IS NULL) AS waiting, count(alarmed_at) AS overdue,
            (SELECT count(*) FROM exchange_message WHERE next_attempt_at IS NOT NULL) AS unreceipted
     FROM exchange WHERE ${WAITS}`,
  );
  return { waiting: int(row?.waiting ?? 0), overdue: int(row?.overdue ?? 0), unreceipted: int(row?.unreceipted ?? 0) };
}
