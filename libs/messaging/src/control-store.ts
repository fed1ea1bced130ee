import type { AgencyId } from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import type { ControlStore, SealedDigest, SealedHeads } from './control';
import type { Audience } from './envelope';
import type { Position } from './position';
import { POSITION_COLUMNS, positionOf, type PositionRow } from './reader-store';
import { withKey } from './relay-store';
import { int, iso, toText } from './sql';
import { send } from './statement';

interface HeadRow {
  channel: Audience | null;
  epoch: number;
  sequence: string;
  hash: Buffer;
}

/** What the control line reads, within one transaction. */
export class PostgresControlStore implements ControlStore {
  constructor(private readonly tx: EntityManager) {}

  async heads(): Promise<SealedHeads> {
    const rows = await send<HeadRow & { current: number; sealed_at: Date | string | null }>(this.tx, {
      name: 'sealed-heads',
      text: `SELECT s.epoch AS current, nullif(s.sealed_at, '-infinity') AS sealed_at, h.channel, h.epoch, h.sequence, h.hash
             FROM agency_state s LEFT JOIN channel_head h ON true ORDER BY h.channel, h.epoch`,
      values: [],
    });
    const heads = rows.flatMap(({ channel, epoch, sequence, hash }) =>
      channel === null ? [] : { channel, epoch, sequence: int(sequence), hash: toText(hash) },
    );
    const sealedAt = rows[0]?.sealed_at ?? undefined;
    return { epoch: rows[0]?.current ?? 1, heads, sealedAt: sealedAt && iso(sealedAt) };
  }

  async page(channel: Audience, epoch: number, from: number, limit: number, bytes: number): Promise<string[]> {
    const rows: { envelope: string; key: string | null }[] = await this.tx.query(
      `SELECT envelope, key FROM (
         SELECT id, sequence, envelope, sum(octet_length(envelope)) OVER (ORDER BY sequence) - octet_length(envelope) AS before,
                sum(octet_length(envelope)) OVER (ORDER BY sequence) AS upto
         FROM (SELECT * FROM sealed WHERE channel = $1 AND epoch = $2 AND sequence >= $3 ORDER BY sequence LIMIT $4) s
       ) weighed LEFT JOIN sealed_key USING (id)
       WHERE upto <= $5 OR before = 0 ORDER BY sequence`,
      [channel, epoch, from, limit, bytes],
    );
    return rows.map(({ envelope, key }) => withKey(envelope, key));
  }

  async digest(channel: Audience, epoch: number, from: number, to: number): Promise<SealedDigest> {
    const [row]: { epoch: number; sealed: string; digest: Buffer }[] = await this.tx.query(
      `SELECT (SELECT epoch FROM agency_state) AS epoch,
              coalesce((SELECT sequence FROM channel_head WHERE channel = $1 AND epoch = $2), 0) AS sealed,
              sha256(coalesce(string_agg(hash, ''::bytea ORDER BY sequence), ''::bytea)) AS digest
       FROM sealed WHERE channel = $1 AND epoch = $2 AND sequence BETWEEN $3 AND $4`,
      [channel, epoch, from, to],
    );
    if (!row) throw new Error('an aggregate has one row');
    return { epoch: row.epoch, sealed: int(row.sealed), digest: toText(row.digest) };
  }

  async positionsOf(source: AgencyId): Promise<Position[]> {
    const rows: PositionRow[] = await this.tx.query(`SELECT ${POSITION_COLUMNS} FROM position WHERE source = $1`, [
      source,
    ]);
    return rows.map(positionOf);
  }

  async received(source: AgencyId, epoch: number, from: number, limit: number, bytes: number): Promise<string[]> {
    const rows: { envelope: string }[] = await this.tx.query(
      `SELECT envelope FROM (
         SELECT sequence, envelope, sum(octet_length(envelope)) OVER (ORDER BY sequence) AS upto,
                sum(octet_length(envelope)) OVER (ORDER BY sequence) - octet_length(envelope) AS before
         FROM (SELECT * FROM received WHERE source = $1 AND epoch = $2 AND sequence >= $3 ORDER BY sequence LIMIT $4) r
       ) weighed WHERE upto <= $5 OR before = 0 ORDER BY sequence`,
      [source, epoch, from, limit, bytes],
    );
    return rows.map(({ envelope }) => envelope);
  }

  async gaps(): Promise<Position[]> {
    const rows = await send<PositionRow>(this.tx, {
      name: 'gaps',
      text: `SELECT ${POSITION_COLUMNS} FROM position WHERE stopped IS NULL AND contiguous < coalesce(ended, announced)
             ORDER BY source, channel, epoch`,
      values: [],
    });
    return rows.map(positionOf);
  }
}
