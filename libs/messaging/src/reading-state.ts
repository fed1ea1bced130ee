import type { AgencyId, Moment } from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import type { Audience } from './envelope';
import { behindOf, type Position } from './position';
import { POSITION_COLUMNS, positionOf, type PositionRow } from './reader-store';
import { int, iso } from './sql';
import { send, together } from './statement';

/** How far an agency has read the others, for health, metrics and completeness. */
export interface ReadingState {
  readonly positions: readonly Position[];
  /** Messages that their sources have signed and that are not applied here. */
  readonly behind: number;
  /** Channels of which messages have come ahead of one that is missing. */
  readonly gaps: number;
  readonly parked: number;
  readonly discarded: number;
  readonly quarantined: number;
  readonly stopped: number;
}

export async function readingState(tx: EntityManager): Promise<ReadingState> {
  const [rows, [counts]] = await together(
    send<PositionRow>(tx, {
      name: 'positions',
      text: `SELECT ${POSITION_COLUMNS} FROM position ORDER BY source, channel, epoch`,
      values: [],
    }),
    send<Record<'parked' | 'discarded' | 'quarantined' | 'gaps', string>>(tx, {
      name: 'not-read',
      text: `SELECT (SELECT count(*) FROM parked WHERE replayed_at IS NULL AND discarded_at IS NULL) AS parked,
                    (SELECT count(*) FROM parked WHERE discarded_at IS NOT NULL) AS discarded,
                    (SELECT count(*) FROM quarantine) AS quarantined,
                    (SELECT count(*) FROM (SELECT DISTINCT source, channel, epoch FROM ahead) lane) AS gaps`,
      values: [],
    }),
  );
  const positions = rows.map(positionOf);
  return {
    positions,
    behind: positions.reduce((sum, position) => sum + behindOf(position), 0),
    gaps: int(counts?.gaps ?? 0),
    parked: int(counts?.parked ?? 0),
    discarded: int(counts?.discarded ?? 0),
    quarantined: int(counts?.quarantined ?? 0),
    stopped: positions.filter(({ stopped }) => stopped !== null).length,
  };
}

/** Distinct messages that no agency has signed as they stand, that came after a moment, and that nobody has looked into since. */
export async function quarantinedSince(tx: EntityManager, since: Moment): Promise<number> {
  const [row]: { count: string }[] = await tx.query(
    "SELECT count(*) FROM quarantine WHERE last_at > greatest($1, coalesce(acknowledged_at, '-infinity'))",
    [since],
  );
  return int(row?.count ?? 0);
}

/** An operator has looked into it: it alarms no more until it comes again. False when there is no such message. */
export async function acknowledgeQuarantined(
  tx: EntityManager,
  id: number,
  { by, at, reason }: Acknowledgement,
): Promise<boolean> {
  const [, acknowledged]: [unknown, number] = await tx.query(
    'UPDATE quarantine SET acknowledged_at = $2, acknowledged_by = $3, acknowledge_reason = $4 WHERE id = $1',
    [id, at, by, reason],
  );
  return acknowledged > 0;
}

/** Who has looked into it, when, and what it was. */
interface Acknowledgement {
  readonly at: Moment;
  readonly by: string;
  readonly reason: string;
}

/** A message that is no agency's, as it came (cut after 64 K characters). */
export interface Quarantined {
  readonly id: number;
  readonly reason: string;
  readonly subject: string;
  readonly source: AgencyId | null;
  readonly message: string;
  readonly times: number;
  readonly firstAt: Moment;
  readonly lastAt: Moment;
  readonly acknowledged?: Acknowledgement;
}

interface QuarantineRow extends Pick<Quarantined, 'reason' | 'subject' | 'source' | 'message' | 'times'> {
  id: string;
  first_at: string;
  last_at: string;
  acknowledged_at: string | null;
  acknowledged_by: string | null;
  acknowledge_reason: string | null;
}

/** The latest first. */
export async function quarantined(tx: EntityManager, limit = 100): Promise<Quarantined[]> {
  const rows: QuarantineRow[] = await tx.query('SELECT * FROM quarantine ORDER BY last_at DESC, id DESC LIMIT $1', [
    limit,
  ]);
  return rows.map((row) => ({
    id: int(row.id),
    reason: row.reason,
    subject: row.subject,
    source: row.source,
    message: row.message,
    times: row.times,
    firstAt: iso(row.first_at),
    lastAt: iso(row.last_at),
    ...(row.acknowledged_at !== null && {
      acknowledged: {
        at: iso(row.acknowledged_at),
        by: row.acknowledged_by ?? '',
        reason: row.acknowledge_reason ?? '',
      },
    }),
  }));
}

/** An operator lets a stopped channel go on from where it stands. False when it was not stopped. */
export async function resumeChannel(
  tx: EntityManager,
  source: AgencyId,
  channel: Audience,
  epoch: number,
): Promise<boolean> {
  const [, resumed]: [unknown, number] = await tx.query(
    'UPDATE position SET stopped = NULL WHERE source = $1 AND channel = $2 AND epoch = $3 AND stopped IS NOT NULL',
    [source, channel, epoch],
  );
  if (resumed > 0)
    await tx.query('DELETE FROM ahead WHERE source = $1 AND channel = $2 AND epoch = $3', [source, channel, epoch]);
  return resumed > 0;
}
