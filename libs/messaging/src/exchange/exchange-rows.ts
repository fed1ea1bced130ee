import type { FileId, Moment, Pattern } from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import { iso } from '../sql';
import { WAITING, type ExchangeStatus, type Side } from './course';
import type { Exchange } from './exchange';
import { UNHEARD_AFTER } from './voice';

/** `isWaiting` of a row. */
export const WAITS = `status IN (${WAITING.map((status) => `'${status}'`).join(', ')}) AND NOT (pattern = 'notice' AND side = 'receiver')`;

const COLUMNS = `id, pattern, kind, side, counterpart, file_id AS "file", counterpart_file AS "counterpartFile", unit,
  status, terms, answer, reason, missing, opened_at AS "openedAt", answer_by AS "answerBy", changed_at AS "changedAt",
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

/** Oldest first. */
export async function exchangesWhere(tx: EntityManager, condition: string, values: unknown[]): Promise<Exchange[]> {
  const rows: Exchange[] = await tx.query(
    `SELECT ${COLUMNS} FROM exchange WHERE ${condition} ORDER BY opened_at, id`,
    values,
  );
  return rows.map(inIso);
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

/** Exchanges of one kind and status that wait for an answer. */
export interface WaitingExchanges {
  readonly pattern: Pattern;
  readonly kind: string;
  readonly side: Side;
  readonly status: ExchangeStatus;
  readonly count: number;
  /** Of these, past their limit. */
  readonly overdue: number;
  readonly oldest: Moment;
}

export async function waitingExchanges(tx: EntityManager): Promise<WaitingExchanges[]> {
  const rows: WaitingExchanges[] = await tx.query(
    `SELECT pattern, kind, side, status, count(*)::int, count(alarmed_at)::int AS overdue, min(opened_at) AS oldest
     FROM exchange WHERE ${WAITS} GROUP BY pattern, kind, side, status`,
  );
  return rows.map((row) => ({ ...row, oldest: iso(row.oldest) }));
}

/** So many messages have been said again for hours, and have no receipt. */
export async function unheardMessages(tx: EntityManager): Promise<number> {
  const [row]: { count: number }[] = await tx.query(
    'SELECT count(*)::int FROM exchange_message WHERE next_attempt_at IS NOT NULL AND attempts >= $1',
    [UNHEARD_AFTER],
  );
  return row?.count ?? 0;
}

/** So many messages are said again until their receipt arrives. */
export async function unreceiptedMessages(tx: EntityManager): Promise<number> {
  const [row]: { count: number }[] = await tx.query(
    'SELECT count(*)::int FROM exchange_message WHERE next_attempt_at IS NOT NULL',
  );
  return row?.count ?? 0;
}
