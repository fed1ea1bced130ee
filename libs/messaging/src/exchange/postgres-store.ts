import type { AgencyId, ExchangeMessageName, Moment, SealedDossier } from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import type { Envelope } from '../envelope';
import { append, type JournalEntry } from '../journal';
import { iso } from '../sql';
import type { Exchange } from './exchange';
import { findExchange, WAITS } from './exchange-rows';
import { messageName } from './heard';
import type { Attempts, Evidence, ExchangeStore, LostMessage, Message, OwnMessage } from './store';

/** The exchanges' tables in PostgreSQL, in the transaction of an act or of a reader. */
export class PostgresExchangeStore implements ExchangeStore {
  constructor(
    private readonly tx: EntityManager,
    private readonly files: readonly string[],
  ) {}

  async lock(id: string): Promise<Exchange | undefined> {
    if (this.files.length > 0) {
      const own = this.files.map((table) => `(SELECT true FROM ${table} WHERE id = e.file_id FOR UPDATE)`);
      await this.tx.query(`SELECT ${own.join(', ')} FROM exchange e WHERE e.id = $1`, [id]);
    }
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

  async overdue(now: Moment): Promise<string[]> {
    const rows: { id: string }[] = await this.tx.query(
      `SELECT id FROM exchange
       WHERE answer_by <= $1 AND alarmed_at IS NULL AND ${WAITS} ORDER BY answer_by, id`,
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
    const [, count]: [unknown, number] = await this.tx.query(
      `UPDATE exchange SET file_id = $2, counterpart_file = $3, status = $4, answer = $5, reason = $6, changed_at = $7, sent = $8,
         alarmed_at = $9, erased_at = $10, missing = $11 WHERE id = $1`,
      [
        exchange.id,
        exchange.file,
        exchange.counterpartFile,
        exchange.status,
        exchange.answer === null ? null : JSON.stringify(exchange.answer),
        exchange.reason,
        exchange.changedAt,
        exchange.sent,
        exchange.alarmedAt,
        exchange.erasedAt,
        exchange.missing && JSON.stringify(exchange.missing),
      ],
    );
    if (count === 0) throw new Error(`exchange ${exchange.id} is of a unit that whoever acts does not see`);
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

  async hurry(counterparts: readonly AgencyId[], at: Moment): Promise<void> {
    await this.tx.query(
      `UPDATE exchange_message SET next_attempt_at = $2
       WHERE next_attempt_at > $2 AND exchange_id IN (SELECT id FROM exchange WHERE counterpart = ANY ($1))`,
      [counterparts, at],
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

  async destroyKeys({ id, counterpart }: Exchange): Promise<void> {
    await this.tx.query('DELETE FROM dossier_key WHERE exchange_id = $1', [id]);
    await this.tx.query(
      'DELETE FROM sealed_key WHERE id IN (SELECT id FROM journal WHERE audience = $1 AND file_id = $2)',
      [`to:${counterpart}`, id],
    );
  }

  async dossiers(exchange: string): Promise<SealedDossier[]> {
    const rows: { dossier: SealedDossier }[] = await this.tx.query(
      `SELECT data->'dossier' AS dossier FROM exchange_message
       WHERE exchange_id = $1 AND data ? 'dossier' ORDER BY recorded_at, message`,
      [exchange],
    );
    return rows.map(({ dossier }) => dossier);
  }

  async lost(exchange: string): Promise<LostMessage[]> {
    const rows: { envelope: string }[] = await this.tx.query(
      `SELECT s.envelope FROM recovered r JOIN sealed s USING (channel, epoch, sequence)
       WHERE r.subject = $1 AND r.channel LIKE 'to:%' AND r.recalled_at IS NULL AND r.settled_at IS NULL
       ORDER BY s.channel, s.epoch, s.sequence`,
      [exchange],
    );
    return rows.map(({ envelope }) => lostMessage(JSON.parse(envelope) as Envelope));
  }

  async recalled(messages: readonly LostMessage[], at: Moment): Promise<void> {
    if (messages.length === 0) return;
    await this.tx.query(
      `UPDATE recovered SET recalled_at = $2,
         (settled_at, settled_by, settled_reason) = (SELECT $2::timestamptz, 'system', 'brought forward' WHERE NOT holds)
       WHERE id = ANY ($1)`,
      [messages.map(({ id }) => id), at],
    );
  }

  append(entry: JournalEntry): Promise<void> {
    return append(this.tx, [entry]);
  }
}

/** What a message of this side tells, as it came back. */
export const lostMessage = ({ id, type, data, fileversion, recordedat }: Envelope): LostMessage => ({
  id,
  name: messageName(type),
  data: data as Message,
  version: fileversion,
  recordedAt: recordedat,
});
