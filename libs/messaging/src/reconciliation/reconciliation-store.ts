import type { EntityManager } from 'typeorm';
import type { Lane } from '../position';
import { HASH_BYTES } from '../reader-store';
import { int, iso, toText } from '../sql';
import type { Epoch, Read } from './comparison';
import type { Deviation, ReconciliationStore } from './reconciliation';

/** What a reader has applied, from its tables, within one transaction. */
export class PostgresReconciliationStore implements ReconciliationStore {
  constructor(private readonly tx: EntityManager) {}

  async reads(): Promise<Read[]> {
    const rows: (Epoch & { contiguous: string; head_hash: Buffer; remembered: string })[] = await this.tx.query(
      `SELECT source, channel, epoch, contiguous, head_hash, coalesce(max(last), 0) AS remembered
       FROM position LEFT JOIN applied USING (source, channel, epoch) GROUP BY source, channel, epoch`,
    );
    return rows.map(({ contiguous, head_hash, remembered, ...epoch }) => ({
      ...epoch,
      contiguous: int(contiguous),
      headHash: toText(head_hash),
      remembered: int(remembered),
    }));
  }

  async digest({ source, channel, epoch }: Epoch, from: number, to: number): Promise<string> {
    const [row]: { digest: Buffer }[] = await this.tx.query(
      `SELECT sha256(coalesce(string_agg(
         substr(hashes, ((greatest(first, $4) - first) * ${HASH_BYTES} + 1)::int,
                ((least(last, $5) - greatest(first, $4) + 1) * ${HASH_BYTES})::int), ''::bytea ORDER BY first), ''::bytea)) AS digest
       FROM applied WHERE (source, channel, epoch) = ($1, $2, $3) AND last >= $4 AND first <= $5
         AND first >= coalesce((SELECT max(first) FROM applied WHERE (source, channel, epoch) = ($1, $2, $3) AND first <= $4), 0)`,
      [source, channel, epoch, from, to],
    );
    return row ? toText(row.digest) : '';
  }

  async deviations(): Promise<Deviation[]> {
    const rows: (Lane & { epoch: number; sequence: string; file: string; at: Date | string; by: string })[] =
      await this.tx.query(
        `SELECT source, channel, epoch, sequence, file_id AS file, discarded_at AS at, discarded_by AS by
         FROM parked WHERE discarded_at IS NOT NULL ORDER BY source, channel, epoch, sequence`,
      );
    return rows.map(({ sequence, at, ...row }) => ({ ...row, sequence: int(sequence), at: iso(at) }));
  }
}
