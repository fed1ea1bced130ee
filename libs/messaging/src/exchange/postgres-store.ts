import type { ExchangeMessageName, FileId, Moment, SealedDossier } from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import type { Envelope } from '../envelope';
import { append, type JournalEntry } from '../journal';
import { iso } from '../sql';
import type { ExchangeStatus, Side } from './course';
import type { Exchange } from './exchange';
import type { Attempts, Evidence, ExchangeStore, Message, OwnMessage } from './store';

/** The exchanges' tables in PostgreSQL, in the transaction of an act or of a reader. */
export class PostgresExchangeStore implements ExchangeStore {
  constructor(private readonly tx: EntityManager) {}

  lock(id: string): Promise<Exchange | undefined> {
    return findExchange(this.tx, id, 'FOR UPDATE');
  }

  async due(now: Moment): Promise<string[]> {
    const rows: { id: string }[] = await this.tx.query(
      `SELECT exchange_id AS id FROM exchange_message WHERE next_attempt_at <= $1
       GROUP BY exchange_id ORDER BY min(next_attempt_at), exchange_id`,
      [now],
    );
    return rows.map(({ id }) => id);
  }

  async insert(exchange: Exchange): Promise<void> {
    await this.tx.query(
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

  async save(exchange: Exchange): Promise<void> {
    await this.tx.query(
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

  async keepOwn(name: ExchangeMessageName, data: Message, at: Moment, attempts: Attempts): Promise<void> {
    await this.tx.query(
      `INSERT INTO exchange_message (exchange_id, message, said, name, data, at, recorded_at, attempts, next_attempt_at)
       VALUES ($1, $2, 'own', $3, $4, $5, $6, $7, $8)`,
      [data.exchange, data.message, name, JSON.stringify(data), data.at, at, attempts.attempts, attempts.nextAttemptAt],
    );
  }

  async keepOther(name: ExchangeMessageName, data: Message, at: Moment, evidence: Evidence): Promise<void> {
    await this.tx.query(
      `INSERT INTO exchange_message (exchange_id, message, said, name, data, at, recorded_at, envelope)
       VALUES ($1, $2, 'other', $3, $4, $5, $6, $7)`,
      [data.exchange, data.message, name, JSON.stringify(data), data.at, at, JSON.stringify(evidence)],
    );
  }

  async has(exchange: string, message: string): Promise<boolean> {
    const found: unknown[] = await this.tx.query(
      'SELECT 1 FROM exchange_message WHERE exchange_id = $1 AND message = $2',
      [exchange, message],
    );
    return found.length > 0;
  }

  async own(exchange: string): Promise<OwnMessage[]> {
    const rows: OwnMessage[] = await this.tx.query(
      `SELECT message, name, attempts, next_attempt_at AS "nextAttemptAt" FROM exchange_message
       WHERE exchange_id = $1 AND said = 'own' ORDER BY recorded_at, message`,
      [exchange],
    );
    return rows.map((row) => ({ ...row, nextAttemptAt: row.nextAttemptAt && iso(row.nextAttemptAt) }));
  }

  async content(exchange: string, message: string): Promise<Message> {
    const [row]: { data: Message }[] = await this.tx.query(
      'SELECT data FROM exchange_message WHERE exchange_id = $1 AND message = $2',
      [exchange, message],
    );
    if (!row) throw new Error(`exchange ${exchange} has no message ${message}`);
    return row.data;
  }

  async putOff(exchange: string, message: string, { attempts, nextAttemptAt }: Attempts): Promise<void> {
    await this.tx.query(
      'UPDATE exchange_message SET attempts = $3, next_attempt_at = $4 WHERE exchange_id = $1 AND message = $2',
      [exchange, message, attempts, nextAttemptAt],
    );
  }

  async keepReceipt(exchange: string, message: string, at: Moment, receipt: Envelope): Promise<boolean> {
    const [, count]: [unknown, number] = await this.tx.query(
      `UPDATE exchange_message SET receipt = $3, received_at = $4, next_attempt_at = NULL
       WHERE exchange_id = $1 AND message = $2 AND receipt IS NULL`,
      [exchange, message, JSON.stringify(receipt), at],
    );
    return count > 0;
  }

  async keepKey(exchange: string, dossier: string, key: string): Promise<void> {
    await this.tx.query('INSERT INTO dossier_key (dossier, exchange_id, key) VALUES ($1, $2, $3)', [
      dossier,
      exchange,
      key,
    ]);
  }

  async key(dossier: string): Promise<string | undefined> {
    const [row]: { key: string }[] = await this.tx.query('SELECT key FROM dossier_key WHERE dossier = $1', [dossier]);
    return row?.key;
  }

  async dossiers(exchange: string): Promise<SealedDossier[]> {
    const rows: { dossier: SealedDossier }[] = await this.tx.query(
      `SELECT data->'dossier' AS dossier FROM exchange_message
       WHERE exchange_id = $1 AND data ? 'dossier' ORDER BY recorded_at, message`,
      [exchange],
    );
    return rows.map(({ dossier }) => dossier);
  }

  append(entry: JournalEntry): Promise<void> {
    return append(this.tx, [entry]);
  }
}

const COLUMNS = `id, pattern, kind, side, counterpart, file_id AS "file", counterpart_file AS "counterpartFile", unit,
  status, terms, answer, reason, opened_at AS "openedAt", answer_by AS "answerBy", changed_at AS "changedAt", sent`;

const inIso = (row: Exchange): Exchange => ({
  ...row,
  openedAt: iso(row.openedAt),
  answerBy: iso(row.answerBy),
  changedAt: iso(row.changedAt),
});

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
