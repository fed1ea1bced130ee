import type { Pattern } from '@la-chan/contracts';
import { query } from '../../deploy/local/servers';
import type { ExchangeStatus, Side } from '../../libs/messaging/src/exchange/course';

/** What one agency's database says at the end of a run. */
export interface Books {
  readonly agency: string;
  readonly journal: readonly JournalLine[];
  readonly facts: readonly FactLine[];
  readonly heads: readonly {
    readonly channel: string;
    readonly epoch: number;
    readonly sequence: number;
    readonly hash: string;
  }[];
  readonly positions: readonly PositionLine[];
  readonly exchanges: readonly ExchangeLine[];
  readonly messages: readonly MessageLine[];
  /** What waits here, by what it waits for. */
  readonly waiting: Readonly<
    Record<'to be sealed' | 'to be published' | 'parked' | 'ahead of its turn' | 'quarantined', number>
  >;
}

interface JournalLine {
  readonly audience: string;
  readonly file: string;
  readonly version: number;
  readonly type: string;
  readonly officer: string;
  /** The exchange that it is about. */
  readonly exchange: string | null;
  readonly sealed: boolean;
}

export interface FactLine {
  readonly epoch: number;
  readonly sequence: number;
  readonly file: string;
  readonly version: number;
  readonly counted: unknown;
}

interface PositionLine {
  readonly source: string;
  readonly channel: string;
  readonly epoch: number;
  readonly contiguous: number;
  readonly hash: string;
  readonly stopped: string | null;
}

export interface ExchangeLine {
  readonly id: string;
  readonly pattern: Pattern;
  readonly side: Side;
  readonly status: ExchangeStatus;
  readonly counterpart: string;
}

interface MessageLine {
  readonly exchange: string;
  readonly message: string;
  readonly said: 'own' | 'other';
  readonly receipted: boolean;
}

/** A line of the scorecard's ledger, in the order in which it was written. */
export interface EntryLine {
  readonly agency: string;
  readonly epoch: number;
  readonly sequence: number;
  readonly measure: string;
  readonly amount: number;
  readonly unit: string;
  readonly day: string;
}

const WAITING = {
  'to be sealed': 'SELECT count(*)::int AS n FROM unsealed',
  'to be published':
    'SELECT coalesce(sum(sequence - published), 0)::int AS n FROM channel_head JOIN publication USING (channel, epoch)',
  parked: 'SELECT count(*)::int AS n FROM parked WHERE replayed_at IS NULL AND discarded_at IS NULL',
  'ahead of its turn': 'SELECT count(*)::int AS n FROM ahead',
  quarantined: 'SELECT count(*)::int AS n FROM quarantine',
} as const;

/** `url` is the agency's database as the superuser sees it. */
export async function booksOf(agency: string, url: string): Promise<Books> {
  const rows = <Row extends object>(sql: string): Promise<Row[]> => query<Row>(url, sql);
  const waiting = await Promise.all(
    Object.entries(WAITING).map(async ([what, sql]) => [what, (await rows<{ n: number }>(sql))[0]?.n ?? 0] as const),
  );
  return {
    agency,
    journal: await rows(
      `SELECT j.audience, j.file_id AS file, j.file_version AS version, j.type, j.officer, s.position IS NOT NULL AS sealed,
              coalesce(j.data->>'exchange', j.data->>'notice', j.data->>'handover') AS exchange
       FROM journal j LEFT JOIN sealed s USING (position) ORDER BY j.position`,
    ),
    facts: await rows(
      `SELECT s.epoch, s.sequence::int, j.file_id AS file, j.file_version AS version, j.counted
       FROM sealed s JOIN journal j USING (position) WHERE s.channel = 'facts' ORDER BY s.epoch, s.sequence`,
    ),
    heads: await rows(`SELECT channel, epoch, sequence::int, encode(hash, 'hex') AS hash FROM channel_head`),
    positions: await rows(
      `SELECT source, channel, epoch, contiguous::int, encode(head_hash, 'hex') AS hash, stopped FROM position`,
    ),
    exchanges: await rows('SELECT id, pattern, side, status, counterpart FROM exchange'),
    messages: await rows(
      `SELECT exchange_id AS exchange, message, said, receipt IS NOT NULL AS receipted FROM exchange_message ORDER BY recorded_at`,
    ),
    waiting: Object.fromEntries(waiting) as Books['waiting'],
  };
}

export const entriesIn = (url: string): Promise<EntryLine[]> =>
  query(
    url,
    `SELECT agency, epoch, sequence::int, measure, amount::int, unit, to_char(day, 'YYYY-MM-DD') AS day FROM entry ORDER BY id`,
  );
