import type { Moment } from '@la-chan/contracts';
import type { DataSource, EntityManager } from 'typeorm';
import { Envelope, type Audience } from '../envelope';
import type { Genuine } from '../sealing/verify';
import { int, iso, toBytes, toText } from '../sql';
import type { Place } from './evidence';
import type { Known, RecoveryStore, RecoveryTx } from './known';

/** Through a connection with the role `<database>_relay`. */
export class PostgresRecoveryStore implements RecoveryStore {
  constructor(private readonly dataSource: DataSource) {}

  transact<T>(work: (tx: RecoveryTx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction((tx) => work(new PostgresRecoveryTx(tx)));
  }

  async age(): Promise<number | undefined> {
    const [row]: { age: number | null }[] = await this.dataSource.query(
      'SELECT extract(epoch FROM clock_timestamp() - alive_at)::float8 * 1000 AS age FROM agency_state',
    );
    return row?.age ?? undefined;
  }

  async keepAlive(): Promise<boolean> {
    const [[row]]: [{ recovering: boolean }[], number] = await this.dataSource.query(
      'UPDATE agency_state SET alive_at = clock_timestamp() RETURNING recovering',
    );
    return row?.recovering ?? false;
  }

  async lost(): Promise<Genuine[]> {
    const rows: { envelope: string; sequence: string; hash: Buffer }[] = await this.dataSource.query(
      `SELECT envelope, sequence, hash FROM sealed s
       WHERE position IS NULL AND NOT EXISTS (SELECT FROM recovered r WHERE r.id = s.id)
       ORDER BY channel, epoch, sequence`,
    );
    return rows.map(({ envelope: text, sequence, hash }) => ({
      envelope: Envelope.parse(JSON.parse(text)),
      sequence: int(sequence),
      hash: toText(hash),
      text,
    }));
  }
}

class PostgresRecoveryTx implements RecoveryTx {
  constructor(private readonly tx: EntityManager) {}

  async lock(): Promise<Known> {
    const [state]: { epoch: number; recovering: boolean; sealedAt: Date | string | null }[] = await this.tx.query(
      `SELECT epoch, recovering, nullif(sealed_at, '-infinity') AS "sealedAt" FROM agency_state FOR UPDATE`,
    );
    if (!state) throw new Error('agency_state has no row');
    const rows: { channel: Audience; epoch: number; sequence: string; hash: Buffer }[] = await this.tx.query(
      'SELECT channel, epoch, sequence, hash FROM channel_head',
    );
    const heads = rows.map(({ sequence, hash, ...lane }) => ({ ...lane, sequence: int(sequence), hash: toText(hash) }));
    const places: { channel: Audience; epoch: number; sequence: string }[] = await this.tx.query(
      'SELECT channel, epoch, sequence FROM given_up',
    );
    const sealedAt = state.sealedAt === null ? undefined : iso(state.sealedAt);
    return { ...state, sealedAt, heads, givenUp: places.map((place) => ({ ...place, sequence: int(place.sequence) })) };
  }

  /** A message that the journal has, and that was sealed after the backup, is sealed again where it was. */
  async putBack(messages: readonly Genuine[]): Promise<void> {
    const envelopes = messages.map(({ envelope }) => envelope);
    await this.tx.query(
      `WITH message AS (
         SELECT m.*, j.position
         FROM unnest($1::text[], $2::int[], $3::bigint[], $4::uuid[], $5::bytea[], $6::timestamptz[], $7::text[])
           AS m(channel, epoch, sequence, id, hash, sealed_at, envelope) LEFT JOIN journal j USING (id)
       ), waiting AS (
         DELETE FROM unsealed USING message WHERE unsealed.position = message.position
       )
       INSERT INTO sealed (channel, epoch, sequence, position, id, hash, sealed_at, envelope)
       SELECT channel, epoch, sequence, position, id, hash, sealed_at, envelope FROM message`,
      [
        envelopes.map(({ channel }) => channel),
        envelopes.map(({ epoch }) => epoch),
        messages.map(({ sequence }) => sequence),
        envelopes.map(({ id }) => id),
        messages.map(({ hash }) => toBytes(hash)),
        envelopes.map(({ sealedat }) => sealedat),
        messages.map(({ text }) => text),
      ],
    );
    await this.tx.query(
      `INSERT INTO channel_head AS h (channel, epoch, sequence, hash)
       SELECT DISTINCT ON (channel, epoch) channel, epoch, sequence, hash FROM sealed
       WHERE (channel, epoch) IN (SELECT * FROM unnest($1::text[], $2::int[])) ORDER BY channel, epoch, sequence DESC
       ON CONFLICT (channel, epoch) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash`,
      [envelopes.map(({ channel }) => channel), envelopes.map(({ epoch }) => epoch)],
    );
    await this.tx.query(
      `INSERT INTO publication (channel, epoch, published) SELECT channel, epoch, sequence FROM channel_head
       WHERE (channel, epoch) IN (SELECT * FROM unnest($1::text[], $2::int[]))
       ON CONFLICT (channel, epoch) DO UPDATE SET published = excluded.published`,
      [envelopes.map(({ channel }) => channel), envelopes.map(({ epoch }) => epoch)],
    );
    await this.tx.query('UPDATE agency_state SET sealed_at = greatest(sealed_at, $1)', [
      envelopes
        .map(({ sealedat }) => sealedat)
        .sort()
        .at(-1),
    ]);
  }

  async sealNoEarlier(at: Moment): Promise<Moment> {
    const [[row]]: [{ sealed_at: Date | string }[], number] = await this.tx.query(
      'UPDATE agency_state SET sealed_at = greatest(sealed_at, $1) RETURNING sealed_at',
      [at],
    );
    return iso(row?.sealed_at ?? at);
  }

  async mark(recovering: boolean): Promise<void> {
    await this.tx.query('UPDATE agency_state SET recovering = $1', [recovering]);
  }

  async giveUp(places: readonly Place[]): Promise<void> {
    for (const { channel, epoch, sequence } of places)
      await this.tx.query(
        `INSERT INTO given_up AS g (channel, epoch, sequence) VALUES ($1, $2, $3)
         ON CONFLICT (channel, epoch) DO UPDATE SET sequence = greatest(g.sequence, excluded.sequence)`,
        [channel, epoch, sequence],
      );
  }

  async openEpoch(epoch: number): Promise<void> {
    await this.tx.query('UPDATE agency_state SET epoch = $1', [epoch]);
  }
}
