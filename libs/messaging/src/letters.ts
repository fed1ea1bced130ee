import type { FileId, Moment } from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import type { Lane } from './position';
import type { Reader } from './reader';
import { int, iso } from './sql';

export type LetterState = 'refused' | 'waiting' | 'replayed' | 'discarded';

/** A genuine message that could not be applied, or that waits behind one of the same file. */
export interface ParkedLetter extends Lane {
  readonly id: string;
  readonly sequence: number;
  readonly file: FileId;
  readonly type: string;
  readonly version: number;
  readonly state: LetterState;
  readonly reason: string | null;
  readonly attempts: number;
  readonly parkedAt: Moment;
  readonly discarded?: { readonly at: Moment; readonly by: string; readonly reason: string };
}

interface LetterRow {
  id: string;
  source: string;
  channel: Lane['channel'];
  sequence: string;
  file_id: string;
  type: string;
  schema_version: number;
  reason: string | null;
  attempts: number;
  parked_at: Date | string;
  replayed_at: Date | string | null;
  discarded_at: Date | string | null;
  discarded_by: string | null;
  discard_reason: string | null;
  envelope: string;
}

const COLUMNS =
  'id, source, channel, sequence, file_id, type, schema_version, reason, attempts, parked_at, replayed_at, discarded_at, discarded_by, discard_reason, envelope';
const OPEN = 'replayed_at IS NULL AND discarded_at IS NULL';

type Transact = <T>(work: (tx: EntityManager) => Promise<T>) => Promise<T>;

/** What operators do about parked letters. After an upgrade they replay by themselves. */
export class Letters {
  constructor(
    private readonly transact: Transact,
    private readonly reader: Pick<Reader<EntityManager>, 'replay'>,
    private readonly now: () => Moment,
  ) {}

  /** In order; open ones only, unless `all`. */
  async list({ all = false, limit = 100 }: { all?: boolean; limit?: number } = {}): Promise<ParkedLetter[]> {
    const rows: LetterRow[] = await this.transact((tx) =>
      tx.query(
        `SELECT ${COLUMNS} FROM parked WHERE $1 OR (${OPEN}) ORDER BY source, channel, file_id, epoch, sequence LIMIT $2`,
        [all, limit],
      ),
    );
    return rows.map(letterOf);
  }

  /** A letter and the envelope as it came; undefined when there is none. */
  async show(id: string): Promise<(ParkedLetter & { readonly envelope: unknown }) | undefined> {
    const row = await this.find(id);
    return row && { ...letterOf(row), envelope: JSON.parse(row.envelope) as unknown };
  }

  /** Tries the letters of this one's file again, in order. Returns how many were applied. */
  async replay(id: string): Promise<number> {
    const row = await this.find(id);
    return row ? this.reader.replay({ source: row.source, channel: row.channel, subject: row.file_id }) : 0;
  }

  /** Tries every parked file again. Returns how many letters were applied. */
  async replayAll(): Promise<number> {
    const files: { source: string; channel: Lane['channel']; subject: string }[] = await this.transact((tx) =>
      tx.query(`SELECT DISTINCT source, channel, file_id AS subject FROM parked WHERE ${OPEN}`),
    );
    let applied = 0;
    for (const file of files) applied += await this.reader.replay(file);
    return applied;
  }

  /**
   * Gives a letter up for good, and tries those behind it. It is a deviation from what its source has journalled, kept
   * with who and why. False when it is not open.
   */
  async discard(id: string, officer: string, reason: string): Promise<boolean> {
    const [, discarded]: [unknown, number] = await this.transact((tx) =>
      tx.query(
        `UPDATE parked SET discarded_at = $2, discarded_by = $3, discard_reason = $4 WHERE id = $1 AND ${OPEN}`,
        [id, this.now(), officer, reason],
      ),
    );
    if (discarded > 0) await this.replay(id);
    return discarded > 0;
  }

  private async find(id: string): Promise<LetterRow | undefined> {
    const [row]: LetterRow[] = await this.transact((tx) =>
      tx.query(`SELECT ${COLUMNS} FROM parked WHERE id = $1`, [id]),
    );
    return row;
  }
}

const stateOf = ({ replayed_at, discarded_at, reason }: LetterRow): LetterState => {
  if (replayed_at !== null) return 'replayed';
  if (discarded_at !== null) return 'discarded';
  return reason === null ? 'waiting' : 'refused';
};

const letterOf = (row: LetterRow): ParkedLetter => ({
  id: row.id,
  source: row.source,
  channel: row.channel,
  sequence: int(row.sequence),
  file: row.file_id,
  type: row.type,
  version: row.schema_version,
  state: stateOf(row),
  reason: row.reason,
  attempts: row.attempts,
  parkedAt: iso(row.parked_at),
  ...(row.discarded_at !== null && {
    discarded: { at: iso(row.discarded_at), by: row.discarded_by ?? '', reason: row.discard_reason ?? '' },
  }),
});
