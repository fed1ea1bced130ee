import { eventDefinition, type CountedChange, type Moment } from '@la-chan/contracts';
import type { DataSource, EntityManager } from 'typeorm';
import type { Audience } from './envelope';
import {
  BATCH_BYTES,
  type Backlog,
  type Outgoing,
  type Progress,
  type RelayStore,
  type RelayTx,
  type Unsealed,
} from './relay';
import type { Head, Sealable, Sealed } from './sealing/seal';
import { int, iso, toBytes, toText } from './sql';
import { send, written } from './statement';
import { Transaction } from './transaction';

/** A hung relay loses its locks after this long. */
const IDLE_LIMIT = '15s';

/** The relay's tables in PostgreSQL, through a connection with the role `<database>_relay`. */
export class PostgresRelayStore implements RelayStore {
  constructor(private readonly dataSource: DataSource) {}

  async transact<T>(work: (tx: RelayTx) => Promise<T>): Promise<T> {
    const transaction = await Transaction.begin(this.dataSource.createQueryRunner());
    return transaction.complete((tx) => work(new PostgresRelayTx(tx)));
  }

  async backlog(): Promise<Backlog> {
    const [row]: { unsealed: string; unpublished: string; since: Date | string | null }[] = await this.dataSource.query(
      `SELECT (SELECT count(*) FROM unsealed) AS unsealed,
              (SELECT coalesce(sum(sequence - published), 0) FROM channel_head JOIN publication USING (channel, epoch)) AS unpublished,
              least((SELECT min(recorded_at) FROM unsealed JOIN journal USING (position)),
                    (SELECT min(sealed_at) FROM publication p JOIN sealed s USING (channel, epoch) WHERE s.sequence = p.published + 1)) AS since`,
    );
    return {
      unsealed: int(row?.unsealed ?? 0),
      unpublished: int(row?.unpublished ?? 0),
      since: row?.since ? iso(row.since) : undefined,
    };
  }

  async waiting(): Promise<{ toSeal: boolean; toPublish: boolean }> {
    const [row]: { toSeal: boolean; toPublish: boolean }[] = await this.dataSource.query(
      `SELECT EXISTS (SELECT FROM unsealed) AS "toSeal",
              EXISTS (SELECT FROM channel_head JOIN publication USING (channel, epoch) WHERE published < sequence) AS "toPublish"`,
    );
    return row ?? { toSeal: false, toPublish: false };
  }
}

/** What waits is looked up place by place: a plan that was made while the tables were short would read all of them. */
class PostgresRelayTx implements RelayTx {
  constructor(private readonly tx: EntityManager) {}

  async lock(): Promise<{ epoch: number; sealedAt: Moment | undefined; recovering: boolean }> {
    const [row] = await send<{ epoch: number; sealed_at: Date | string | null; recovering: boolean }>(this.tx, {
      name: 'lock-state',
      text: `SELECT epoch, recovering, nullif(sealed_at, '-infinity') AS sealed_at,
                    set_config('idle_in_transaction_session_timeout', $1, true)
             FROM agency_state FOR UPDATE`,
      values: [IDLE_LIMIT],
    });
    if (!row) throw new Error('agency_state has no row');
    const { epoch, recovering, sealed_at } = row;
    return { epoch, recovering, sealedAt: sealed_at === null ? undefined : iso(sealed_at) };
  }

  async unsealed(limit: number, held: readonly Audience[], bytes: number): Promise<Unsealed> {
    const due = held.length > 0 ? 'unsealed JOIN journal USING (position) WHERE audience <> ALL ($2)' : 'unsealed';
    const rows = await send<JournalRow & { more: boolean }>(this.tx, {
      name: held.length > 0 ? 'unheld' : 'unsealed',
      text: `WITH next AS (SELECT position FROM ${due} ORDER BY position LIMIT $1), entry AS (
         SELECT j.*, octet_length(data::text) AS bytes
         FROM next CROSS JOIN LATERAL (SELECT * FROM journal WHERE position = next.position LIMIT 1) j
       ), weighed AS (
         SELECT *, sum(bytes) OVER (ORDER BY position) - bytes AS before,
                count(*) OVER () = $1 OR sum(bytes) OVER () >= ${bytes} AS more, bool_or(audience = 'facts') OVER () AS has_facts
         FROM entry
       )
       SELECT position, id, audience, file_id, file_version, type, schema_version, data, counted, occurred_at, recorded_at, traceparent, more
       FROM weighed WHERE before < ${bytes} AND NOT (more AND has_facts AND audience LIKE 'to:%') ORDER BY position`,
      values: held.length > 0 ? [limit, held] : [limit],
    });
    return { entries: rows.map(sealableOf), more: rows[0]?.more ?? false };
  }

  async heads(epoch: number): Promise<Head[]> {
    const rows = await send<{ channel: Audience; sequence: string; hash: Buffer }>(this.tx, {
      name: 'heads',
      text: 'SELECT channel, sequence, hash FROM channel_head WHERE epoch = $1',
      values: [epoch],
    });
    return rows.map(({ channel, sequence, hash }) => ({ channel, epoch, sequence: int(sequence), hash: toText(hash) }));
  }

  async save(messages: readonly Sealed[], heads: readonly Head[], sealedAt: Moment): Promise<void> {
    const sealed = send(this.tx, {
      name: 'insert-sealed',
      text: `WITH done AS (DELETE FROM unsealed WHERE position = ANY ($4))
             INSERT INTO sealed (channel, epoch, sequence, position, id, hash, sealed_at, envelope)
             SELECT channel, epoch, sequence, position, id, hash, $8, envelope
             FROM unnest($1::text[], $2::int[], $3::bigint[], $4::bigint[], $5::uuid[], $6::bytea[], string_to_array($7, E'\\n'))
               AS m(channel, epoch, sequence, position, id, hash, envelope)`,
      values: [
        messages.map(({ channel }) => channel),
        messages.map(({ epoch }) => epoch),
        messages.map(({ sequence }) => sequence),
        messages.map(({ position }) => position),
        messages.map(({ id }) => id),
        messages.map(({ hash }) => toBytes(hash)),
        messages.map(({ envelope }) => envelope).join('\n'), // JSON has no line breaks, and escaping an array costs more than sealing
        sealedAt,
      ],
    });
    const moved = send(this.tx, {
      name: 'move-heads',
      text: `WITH state AS (
               UPDATE agency_state SET sealed_at = $5
             ), publishing AS (
               INSERT INTO publication (channel, epoch) SELECT * FROM unnest($1::text[], $2::int[]) ON CONFLICT DO NOTHING
             )
             INSERT INTO channel_head (channel, epoch, sequence, hash)
             SELECT * FROM unnest($1::text[], $2::int[], $3::bigint[], $4::bytea[])
             ON CONFLICT (channel, epoch) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash`,
      values: [
        heads.map(({ channel }) => channel),
        heads.map(({ epoch }) => epoch),
        heads.map(({ sequence }) => sequence),
        heads.map(({ hash }) => toBytes(hash)),
        sealedAt,
      ],
    });
    await written(this.tx, sealed, moved);
  }

  async unpublished(limit: number): Promise<Outgoing[]> {
    const rows = await send<OutgoingRow>(this.tx, {
      name: 'unpublished',
      text: `WITH due AS (
         SELECT channel, epoch, published FROM publication p JOIN channel_head h USING (channel, epoch)
         WHERE published < sequence ORDER BY channel, epoch FOR UPDATE OF p SKIP LOCKED
       ), elsewhere AS (
         SELECT FROM publication JOIN channel_head USING (channel, epoch)
         WHERE channel = 'facts' AND published < sequence AND (channel, epoch) NOT IN (SELECT channel, epoch FROM due)
       ), message AS (
         SELECT s.* FROM due CROSS JOIN LATERAL (
           SELECT channel, epoch, sequence, id, envelope FROM sealed
           WHERE channel = due.channel AND epoch = due.epoch AND sequence > due.published ORDER BY sequence LIMIT $1
         ) s
         WHERE due.channel NOT LIKE 'to:%' OR NOT EXISTS (SELECT FROM elsewhere)
         ORDER BY s.channel, s.epoch, s.sequence LIMIT $1
       ), weighed AS (
         SELECT *, sum(octet_length(envelope)) OVER (ORDER BY channel, epoch, sequence) - octet_length(envelope) AS before FROM message
       )
       SELECT m.channel, m.epoch, m.sequence, m.id, m.envelope, k.key, set_config('idle_in_transaction_session_timeout', $2, true)
       FROM weighed m LEFT JOIN sealed_key k USING (id) WHERE before < ${BATCH_BYTES}
       ORDER BY m.channel, m.epoch, m.sequence`,
      values: [limit, IDLE_LIMIT],
    });
    return rows.map(({ channel, epoch, sequence, id, envelope, key }) => ({
      channel,
      epoch,
      sequence: int(sequence),
      id,
      envelope: withKey(envelope, key),
    }));
  }

  async published(progress: readonly Progress[]): Promise<void> {
    const marked = send(this.tx, {
      name: 'published',
      text: `WITH lax AS (SELECT set_config('synchronous_commit', 'off', true))
             UPDATE publication h SET published = p.sequence
             FROM unnest($1::text[], $2::int[], $3::bigint[]) AS p(channel, epoch, sequence), lax
             WHERE h.channel = p.channel AND h.epoch = p.epoch`,
      values: [
        progress.map(({ channel }) => channel),
        progress.map(({ epoch }) => epoch),
        progress.map(({ sequence }) => sequence),
      ],
    });
    await written(this.tx, marked);
  }
}

interface OutgoingRow {
  channel: Audience;
  epoch: number;
  sequence: string;
  id: string;
  envelope: string;
  key: string | null;
}

interface JournalRow {
  position: string;
  id: string;
  audience: Audience;
  file_id: string;
  file_version: number;
  type: string;
  schema_version: number;
  data: object;
  counted: CountedChange | null;
  occurred_at: Date | string;
  recorded_at: Date | string;
  traceparent: string | null;
}

/** The wrapped content key stands outside the signature, so that it can be wrapped anew or destroyed. */
export const withKey = (envelope: string, key: string | null): string =>
  key === null ? envelope : `${envelope.slice(0, -1)},"sealedkey":${JSON.stringify(key)}}`;

function sealableOf(row: JournalRow): Sealable {
  return {
    position: int(row.position),
    audience: row.audience,
    attributes: {
      id: row.id,
      type: row.type,
      dataversion: row.schema_version,
      subject: row.file_id,
      time: iso(row.occurred_at),
      recordedat: iso(row.recorded_at),
      fileversion: row.file_version,
      ...(row.traceparent && { traceparent: row.traceparent }),
    },
    data: row.audience === 'facts' ? factOf(row) : row.data,
  };
}

/** A fact shows what it changed in the counting; the event's own data only where its declaration, known here, lets it. */
const factOf = ({ type, schema_version, data, counted }: JournalRow): object => ({
  ...(eventDefinition(type, schema_version)?.internal === false ? data : {}),
  ...(counted && { counted }),
});
