import { CountedChange, type FileId, type Moment } from '@la-chan/contracts';
import type { Envelope, Genuine } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Clock } from '../clock';
import { Refused } from '../problems/refused';
import { BringingForward, type Knowledge } from './bringing-forward';
import type { FileForward } from './file-forward';

/** An act of this agency that others have seen, and that its own database had lost. */
export interface LostAct {
  readonly id: string;
  readonly file: FileId;
  readonly fileVersion: number;
  readonly type: string;
  readonly occurredAt: Moment;
  readonly recoveredAt: Moment;
  /** Is it in the file again? What its fact does not show has to be done again all the same. */
  readonly broughtForward: boolean;
  /** Until then nobody acts on the file. */
  readonly settledAt: Moment | null;
}

const Fact = z.object({ counted: CountedChange.optional() });
const Said = z.looseObject({ file: z.string() });

/**
 * What the agency has done and has forgotten, because its database was restored from a backup. What its own signed
 * messages say all of is brought forward; until an operator says that the rest was seen to, nobody acts on such a file
 * and nothing is taken in about it: another agency may hold it by now.
 */
@Injectable()
export class LostActs {
  /** Does the agency act at all? */
  acting: () => boolean = () => true;

  constructor(
    private readonly clock: Clock,
    private readonly forward: BringingForward,
  ) {}

  /** Makes the files of a procedure known. */
  register(files: FileForward): void {
    this.forward.register(files);
  }

  assertActing(): void {
    if (!this.acting()) throw new Refused('agency-recovering');
  }

  /** Keeps what came back, and brings forward what it says all of. May be called again with the same. */
  async keep(tx: EntityManager, lost: readonly Genuine[], known: Knowledge): Promise<void> {
    if (lost.length === 0) return;
    const envelopes = lost.map(({ envelope }) => envelope);
    const kept: { id: string }[] = await tx.query(
      `INSERT INTO recovered (id, channel, epoch, sequence, subject, file_id, file_version, type, unit, occurred_at, holds, recovered_at)
       SELECT *, $11 FROM unnest($1::uuid[], $2::text[], $3::int[], $4::bigint[], $5::uuid[], $6::uuid[], $7::int[], $8::text[], $9::text[], $10::timestamptz[], $12::boolean[])
       ON CONFLICT DO NOTHING RETURNING id`,
      [
        envelopes.map(({ id }) => id),
        envelopes.map(({ channel }) => channel),
        envelopes.map(({ epoch }) => epoch),
        lost.map(({ sequence }) => sequence),
        envelopes.map(({ subject }) => subject),
        envelopes.map(fileOf),
        envelopes.map(({ fileversion }) => fileversion),
        envelopes.map(({ type }) => type),
        envelopes.map(unitOf),
        envelopes.map(({ time }) => time),
        this.clock.now(),
        // An exchange that is not whole keeps itself from being acted on.
        envelopes.map(({ channel }) => channel === 'facts' || !known.whole),
      ],
    );
    const fresh = new Set(kept.map(({ id }) => id));
    await this.forward.take(
      tx,
      envelopes.filter(({ id }) => fresh.has(id)),
      known,
    );
  }

  /** Of the units that the officer sees. */
  async list(tx: EntityManager, limit: number): Promise<LostAct[]> {
    return tx.query(
      `SELECT id, file_id AS file, file_version AS "fileVersion", type, occurred_at AS "occurredAt",
         recovered_at AS "recoveredAt", recalled_at IS NOT NULL AS "broughtForward", settled_at AS "settledAt"
       FROM recovered WHERE type <> 'exchange.receipted' AND lachan_sees(coalesce(unit, '*'))
       ORDER BY settled_at IS NOT NULL, occurred_at, file_version LIMIT $1`,
      [limit],
    );
  }

  /** False when nothing of the file was lost, or it was seen to before. */
  async settle(tx: EntityManager, file: FileId, officer: string, reason: string): Promise<boolean> {
    const [, settled]: [unknown, number] = await tx.query(
      `UPDATE recovered SET settled_at = $2, settled_by = $3, settled_reason = $4 WHERE file_id = $1 AND settled_at IS NULL`,
      [file, this.clock.now(), officer, reason],
    );
    return settled > 0;
  }

  /** Files and exchanges with acts that nobody has seen to. */
  async open(tx: EntityManager): Promise<number> {
    const [row]: { files: string }[] = await tx.query(
      'SELECT count(DISTINCT file_id) AS files FROM recovered WHERE settled_at IS NULL',
    );
    return Number(row?.files ?? 0);
  }
}

/** A message of an exchange names the file of its sender. */
const fileOf = ({ channel, subject, data }: Envelope): FileId =>
  channel.startsWith('to:') ? (Said.safeParse(data).data?.file ?? subject) : subject;

function unitOf({ data }: Envelope): string | null {
  const counted = Fact.safeParse(data).data?.counted;
  return counted?.after?.unit ?? counted?.before?.unit ?? null;
}
