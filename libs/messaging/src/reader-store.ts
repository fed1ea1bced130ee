import { createHash } from 'node:crypto';
import type { Moment } from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import { Envelope, type Audience } from './envelope';
import {
  fileKey,
  lanesOf,
  sameLane,
  type Advance,
  type FileLane,
  type Lane,
  type Place,
  type Position,
} from './position';
import type { Letter, ReaderStore } from './reader';
import type { False, Genuine } from './sealing/verify';
import { int, iso, toBytes, toText } from './sql';
import { attempt, send, written } from './statement';

export const HASH_BYTES = 32;
/** What is kept of a false message; its digest is of the whole. */
const QUARANTINED_CHARACTERS = 64 * 1024;
/** A dossier's key lives in one place, where it can be destroyed. */
const WITHOUT_KEY = `regexp_replace(envelope, ',"sealedkey":"[^"]*"', '')`;
const SEALED_KEY = /,"sealedkey":"[^"]*"/g;

export interface PositionRow {
  source: string;
  channel: Audience;
  epoch: number;
  contiguous: string;
  head_hash: Buffer;
  announced: string;
  ended: string | null;
  stopped: string | null;
  sealed_at: Date | string | null;
  told: string | null;
  told_at: Date | string | null;
}

/** Each by its name: a statement that is prepared has to outlive a column that a later release adds. */
export const POSITION_COLUMNS =
  'source, channel, epoch, contiguous, head_hash, announced, ended, stopped, sealed_at, told, told_at';
const LANES = 'unnest($1::text[], $2::text[])';
const laneColumns = (lanes: readonly Lane[]): string[][] => [
  lanes.map(({ source }) => source),
  lanes.map(({ channel }) => channel),
];

/** The reader's tables in PostgreSQL, within one transaction. */
export class PostgresReaderStore implements ReaderStore {
  constructor(private readonly tx: EntityManager) {}

  async lock(epochs: readonly (Lane & { readonly epoch: number })[]): Promise<Position[]> {
    const lanes = lanesOf(epochs);
    const found = await this.lockKnown(lanes);
    const missing = epochs.filter((one) => !found.some((row) => sameLane(row, one) && row.epoch === one.epoch));
    if (missing.length === 0) return found;
    await this.tx.query(
      `INSERT INTO position (source, channel, epoch)
       SELECT DISTINCT source, channel, epoch FROM unnest($1::text[], $2::text[], $3::int[]) AS e(source, channel, epoch)
       ORDER BY source, channel, epoch
       ON CONFLICT DO NOTHING`,
      [...laneColumns(missing), missing.map(({ epoch }) => epoch)],
    );
    return this.lockKnown(lanes);
  }

  private async lockKnown(lanes: readonly Lane[]): Promise<Position[]> {
    const rows = await send<PositionRow>(this.tx, {
      name: 'lock-positions',
      text: `SELECT ${POSITION_COLUMNS} FROM position WHERE (source, channel) IN (SELECT * FROM ${LANES})
             ORDER BY source, channel, epoch FOR UPDATE`,
      values: laneColumns(lanes),
    });
    return rows.map(positionOf);
  }

  async ahead(lanes: readonly Lane[]): Promise<Genuine[]> {
    const rows = await send<StoredMessage>(this.tx, {
      name: 'ahead',
      text: `SELECT envelope, hash FROM ahead WHERE (source, channel) IN (SELECT * FROM ${LANES})`,
      values: laneColumns(lanes),
    });
    return rows.map(genuineOf);
  }

  async appliedHashes(places: readonly Place[]): Promise<(string | undefined)[]> {
    const rows: { hash: Buffer | null }[] = await this.tx.query(
      `SELECT substr(a.hashes, ((p.sequence - a.first) * ${HASH_BYTES} + 1)::int, ${HASH_BYTES}) AS hash
       FROM unnest($1::text[], $2::text[], $3::int[], $4::bigint[]) WITH ORDINALITY AS p(source, channel, epoch, sequence, place)
       LEFT JOIN LATERAL (
         SELECT first, hashes FROM applied
         WHERE source = p.source AND channel = p.channel AND epoch = p.epoch AND first <= p.sequence AND last >= p.sequence
         ORDER BY first DESC LIMIT 1
       ) a ON true
       ORDER BY p.place`,
      [...laneColumns(places), places.map(({ epoch }) => epoch), places.map(({ sequence }) => sequence)],
    );
    return rows.map(({ hash }) => (hash ? toText(hash) : undefined));
  }

  async save(advances: readonly Advance[], ahead: readonly Genuine[]): Promise<void> {
    const positions = advances.map(({ position }) => position);
    const moved = send(this.tx, {
      name: 'move-positions',
      text: `UPDATE position SET contiguous = n.contiguous, head_hash = n.head_hash, announced = n.announced, ended = n.ended, stopped = n.stopped,
         sealed_at = n.sealed_at, told = n.told, told_at = n.told_at
       FROM unnest($1::text[], $2::text[], $3::int[], $4::bigint[], $5::bytea[], $6::bigint[], $7::bigint[], $8::text[],
           $9::timestamptz[], $10::bigint[], $11::timestamptz[])
         AS n(source, channel, epoch, contiguous, head_hash, announced, ended, stopped, sealed_at, told, told_at)
       WHERE (position.source, position.channel, position.epoch) = (n.source, n.channel, n.epoch)`,
      values: [
        ...laneColumns(positions),
        positions.map(({ epoch }) => epoch),
        positions.map(({ contiguous }) => contiguous),
        positions.map(({ headHash }) => toBytes(headHash)),
        positions.map(({ announced }) => announced),
        positions.map(({ ended }) => ended),
        positions.map(({ stopped }) => stopped),
        positions.map(({ sealedAt }) => sealedAt ?? null),
        positions.map(({ told }) => told?.sequence ?? null),
        positions.map(({ told }) => told?.at ?? null),
      ],
    });
    await written(
      this.tx,
      moved,
      this.remember(advances.filter(({ applied }) => applied.length > 0)),
      this.keepReceived(advances.flatMap(({ applied }) => applied).filter(isToOne)),
      this.letGo(advances.flatMap(({ pastEnd, backdated }) => [...pastEnd, ...backdated])),
      this.keepAhead(ahead),
    );
  }

  private async remember(advances: readonly Advance[]): Promise<void> {
    if (advances.length === 0) return;
    const positions = advances.map(({ position }) => position);
    await send(this.tx, {
      name: 'remember-applied',
      text: `WITH run AS (
         SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::bigint[], $5::bigint[], $6::bytea[])
           AS r(source, channel, epoch, first, last, hashes)
       ), caught_up AS (
         DELETE FROM ahead USING run
         WHERE (ahead.source, ahead.channel, ahead.epoch) = (run.source, run.channel, run.epoch) AND ahead.sequence <= run.last
       )
       INSERT INTO applied (source, channel, epoch, first, last, hashes) SELECT * FROM run`,
      values: [
        ...laneColumns(positions),
        positions.map(({ epoch }) => epoch),
        advances.map(({ applied }) => applied[0]?.sequence),
        advances.map(({ applied }) => applied.at(-1)?.sequence),
        advances.map(({ applied }) => Buffer.concat(applied.map(({ hash }) => toBytes(hash)))),
      ],
    });
  }

  /** Without the key of a dossier, which its receiver may have to destroy. */
  private async keepReceived(messages: readonly Genuine[]): Promise<void> {
    if (messages.length === 0) return;
    const evidence = messages.map(({ envelope: { sealedkey, ...signed } }) => signed);
    await send(this.tx, {
      name: 'keep-received',
      text: `INSERT INTO received (source, epoch, sequence, envelope)
             SELECT * FROM unnest($1::text[], $2::int[], $3::bigint[], $4::text[]) ON CONFLICT DO NOTHING`,
      values: [
        evidence.map(({ source }) => source),
        evidence.map(({ epoch }) => epoch),
        evidence.map(({ sequence }) => sequence),
        evidence.map((signed) => JSON.stringify(signed)),
      ],
    });
  }

  /** What will never have its turn. */
  private async letGo(messages: readonly Genuine[]): Promise<void> {
    if (messages.length === 0) return;
    await send(this.tx, {
      name: 'let-go',
      text: `DELETE FROM ahead USING unnest($1::text[], $2::text[], $3::bytea[]) AS m(source, channel, hash)
             WHERE (ahead.source, ahead.channel, ahead.hash) = (m.source, m.channel, m.hash)`,
      values: [...laneColumns(messages.map(({ envelope }) => envelope)), messages.map(({ hash }) => toBytes(hash))],
    });
  }

  private async keepAhead(messages: readonly Genuine[]): Promise<void> {
    if (messages.length === 0) return;
    const envelopes = messages.map(({ envelope }) => envelope);
    await send(this.tx, {
      name: 'keep-ahead',
      text: `INSERT INTO ahead (source, channel, epoch, sequence, hash, envelope)
             SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::bigint[], $5::bytea[], $6::text[])
             ON CONFLICT DO NOTHING`,
      values: [
        ...laneColumns(envelopes),
        envelopes.map(({ epoch }) => epoch),
        messages.map(({ sequence }) => sequence),
        messages.map(({ hash }) => toBytes(hash)),
        messages.map(({ text }) => text),
      ],
    });
  }

  async quarantine(messages: readonly False[], at: Moment): Promise<void> {
    for (const { reason, subject, source, text } of messages)
      await this.tx.query(
        `INSERT INTO quarantine (digest, reason, subject, source, message, first_at, last_at) VALUES ($1, $2, $3, $4, $5, $6, $6)
         ON CONFLICT (digest, reason) DO UPDATE SET times = quarantine.times + 1, last_at = excluded.last_at`,
        [createHash('sha256').update(text).digest(), reason, subject, source ?? null, storable(text), at],
      );
  }

  async parkedFiles(files: readonly FileLane[]): Promise<Set<string>> {
    const rows = await send<FileLane>(this.tx, {
      name: 'parked-files',
      text: `SELECT DISTINCT source, channel, file_id AS subject FROM parked
             WHERE replayed_at IS NULL AND discarded_at IS NULL AND file_id = ANY ($1)`,
      values: [files.map(({ subject }) => subject)],
    });
    return new Set(rows.map(fileKey));
  }

  async park(letters: readonly Letter[], at: Moment): Promise<void> {
    const envelopes = letters.map(({ message }) => message.envelope);
    await this.tx.query(
      `INSERT INTO parked (id, source, channel, epoch, sequence, file_id, type, schema_version, hash, envelope, reason, attempts, parked_at)
       SELECT id, source, channel, epoch, sequence, file_id, type, schema_version, hash, envelope, reason, (reason IS NOT NULL)::int, $11
       FROM unnest($1::text[], $2::text[], $3::uuid[], $4::int[], $5::bigint[], $6::uuid[], $7::text[], $8::int[], $9::bytea[], $10::text[], $12::text[])
         AS l(source, channel, id, epoch, sequence, file_id, type, schema_version, hash, envelope, reason)`,
      [
        ...laneColumns(envelopes),
        envelopes.map(({ id }) => id),
        envelopes.map(({ epoch }) => epoch),
        letters.map(({ message }) => message.sequence),
        envelopes.map(({ subject }) => subject),
        envelopes.map(({ type }) => type),
        envelopes.map(({ dataversion }) => dataversion),
        letters.map(({ message }) => toBytes(message.hash)),
        letters.map(({ message }) => message.text),
        at,
        letters.map(({ reason }) => reason),
      ],
    );
  }

  async letters({ source, channel, subject }: FileLane): Promise<Genuine[]> {
    const rows: StoredMessage[] = await this.tx.query(
      `SELECT envelope, hash FROM parked
       WHERE source = $1 AND channel = $2 AND file_id = $3 AND replayed_at IS NULL AND discarded_at IS NULL
       ORDER BY epoch, sequence`,
      [source, channel, subject],
    );
    return rows.map(genuineOf);
  }

  async replayed(id: string, at: Moment): Promise<void> {
    await this.tx.query(
      `UPDATE parked SET replayed_at = $2, attempts = attempts + 1, envelope = ${WITHOUT_KEY} WHERE id = $1`,
      [id, at],
    );
  }

  async refusedAgain(id: string, reason: string): Promise<void> {
    await this.tx.query('UPDATE parked SET reason = $2, attempts = attempts + 1 WHERE id = $1', [id, reason]);
  }

  attempt<T>(work: () => Promise<T>): Promise<T> {
    return attempt(this.tx, work);
  }
}

const isToOne = ({ envelope: { channel } }: Genuine): boolean => channel.startsWith('to:');

interface StoredMessage {
  envelope: string;
  hash: Buffer;
}

/** It was verified before it was stored. */
function genuineOf({ envelope: text, hash }: StoredMessage): Genuine {
  const envelope = Envelope.parse(JSON.parse(text));
  return { envelope, sequence: Number(envelope.sequence), hash: toText(hash), text };
}

export const positionOf = (row: PositionRow): Position => ({
  source: row.source,
  channel: row.channel,
  epoch: row.epoch,
  contiguous: int(row.contiguous),
  headHash: toText(row.head_hash),
  announced: int(row.announced),
  ended: row.ended === null ? null : int(row.ended),
  stopped: row.stopped,
  sealedAt: row.sealed_at === null ? undefined : iso(row.sealed_at),
  told: row.told === null || row.told_at === null ? undefined : { sequence: int(row.told), at: iso(row.told_at) },
});

/** PostgreSQL's text has no NUL; a forger's may. */
const storable = (text: string): string =>
  text.slice(0, QUARANTINED_CHARACTERS).replaceAll('\0', '\u{2400}').replaceAll(SEALED_KEY, '');
