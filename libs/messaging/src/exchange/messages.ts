import type { ExchangeMessageName, FileId, Moment, RejectionReason, SealedDossier } from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import type { Envelope } from '../envelope';

/** The fields that some message of an exchange carries. */
export interface Message {
  readonly exchange: string;
  /** Stays the same when it is said again. */
  readonly message: string;
  readonly kind: string;
  readonly file: FileId;
  readonly at: Moment;
  readonly terms?: unknown;
  readonly answerBy?: Moment;
  readonly dossier?: SealedDossier;
  readonly answer?: unknown;
  readonly reason?: RejectionReason;
  readonly receivedAt?: Moment;
}

/** A message of this side whose receipt has not come. */
export interface Unreceipted {
  readonly exchange: string;
  readonly message: string;
}

const FIRST_RETRY_MS = 30_000;
const LONGEST_RETRY_MS = 3600_000;

export async function keepOwn(
  tx: EntityManager,
  name: ExchangeMessageName,
  { exchange, message, at, ...rest }: Message,
  now: Moment,
): Promise<void> {
  await tx.query(
    `INSERT INTO exchange_message (exchange_id, message, said, name, data, at, recorded_at, next_attempt_at)
     VALUES ($1, $2, 'own', $3, $4, $5, $6, $7)`,
    [
      exchange,
      message,
      name,
      JSON.stringify({ exchange, message, at, ...rest }),
      at,
      now,
      new Date(Date.parse(now) + FIRST_RETRY_MS).toISOString(),
    ],
  );
}

/** Keeps the other side's signed message as evidence, and the key of its dossier apart from it. */
export async function keepOther(
  tx: EntityManager,
  name: ExchangeMessageName,
  data: Message,
  { sealedkey, ...evidence }: Envelope,
  now: Moment,
): Promise<void> {
  await tx.query(
    `INSERT INTO exchange_message (exchange_id, message, said, name, data, at, recorded_at, envelope)
     VALUES ($1, $2, 'other', $3, $4, $5, $6, $7)`,
    [data.exchange, data.message, name, JSON.stringify(data), data.at, now, JSON.stringify(evidence)],
  );
  if (data.dossier && sealedkey) await keepKey(tx, data.exchange, data.dossier.id, sealedkey);
}

export async function wasHeard(tx: EntityManager, { exchange, message }: Message): Promise<boolean> {
  const found: unknown[] = await tx.query('SELECT 1 FROM exchange_message WHERE exchange_id = $1 AND message = $2', [
    exchange,
    message,
  ]);
  return found.length > 0;
}

/** False when the message's receipt had come before. */
export async function keepReceipt(tx: EntityManager, data: Message, receipt: Envelope): Promise<boolean> {
  const rows = await updated(
    tx,
    `UPDATE exchange_message SET receipt = $3, received_at = $4, next_attempt_at = NULL
     WHERE exchange_id = $1 AND message = $2 AND receipt IS NULL RETURNING message`,
    [data.exchange, data.message, JSON.stringify(receipt), data.receivedAt],
  );
  return rows.length > 0;
}

/** What has waited too long for its receipt, locked so that replicas do not say it twice. */
export async function dueAgain(tx: EntityManager, now: Moment): Promise<Unreceipted[]> {
  return tx.query(
    `SELECT exchange_id AS exchange, message FROM exchange_message WHERE next_attempt_at <= $1
     ORDER BY next_attempt_at LIMIT 100 FOR UPDATE SKIP LOCKED`,
    [now],
  );
}

/** The last message of this side with a name, to be said again. */
export async function lastOwn(
  tx: EntityManager,
  exchange: string,
  name: ExchangeMessageName,
): Promise<string | undefined> {
  const [row]: { message: string }[] = await tx.query(
    `SELECT message FROM exchange_message WHERE exchange_id = $1 AND name = $2 AND said = 'own' ORDER BY recorded_at DESC, message DESC LIMIT 1`,
    [exchange, name],
  );
  return row?.message;
}

/** Counts another attempt, and puts the next one off; what was receipted already is not due again. */
export async function again(
  tx: EntityManager,
  { exchange, message }: Unreceipted,
  now: Moment,
): Promise<{ name: ExchangeMessageName; data: Message } | undefined> {
  const [row] = await updated<{ name: ExchangeMessageName; data: Message }>(
    tx,
    `UPDATE exchange_message SET attempts = attempts + 1, next_attempt_at = CASE WHEN receipt IS NULL
       THEN $3::timestamptz + least(power(2, attempts) * $4, $5) * interval '1 millisecond' END
     WHERE exchange_id = $1 AND message = $2 RETURNING name, data`,
    [exchange, message, now, FIRST_RETRY_MS, LONGEST_RETRY_MS],
  );
  return row;
}

/** The dossiers of an exchange in the order in which they came, with this agency's keys; none whose key was destroyed. */
export async function keptDossiers(
  tx: EntityManager,
  exchange: string,
): Promise<{ dossier: SealedDossier; key: string }[]> {
  return tx.query(
    `SELECT m.data->'dossier' AS dossier, k.key
     FROM exchange_message m JOIN dossier_key k ON k.dossier = (m.data->'dossier'->>'id')::uuid
     WHERE m.exchange_id = $1 ORDER BY m.recorded_at, m.message`,
    [exchange],
  );
}

export async function keepKey(tx: EntityManager, exchange: string, dossier: string, key: string): Promise<void> {
  await tx.query('INSERT INTO dossier_key (dossier, exchange_id, key) VALUES ($1, $2, $3)', [dossier, exchange, key]);
}

/** This agency's own wrapped key of a dossier; undefined when it was destroyed. */
export async function keptKey(tx: EntityManager, dossier: string): Promise<string | undefined> {
  const [row]: { key: string }[] = await tx.query('SELECT key FROM dossier_key WHERE dossier = $1', [dossier]);
  return row?.key;
}

/** TypeORM answers an UPDATE with its rows and their number. */
async function updated<Row>(tx: EntityManager, text: string, values: unknown[]): Promise<Row[]> {
  const [rows]: [Row[], number] = await tx.query(text, values);
  return rows;
}
