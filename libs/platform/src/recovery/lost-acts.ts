import { CountedChange, fileSetBack, type FileId, type Moment } from '@la-chan/contracts';
import { append, type Envelope, type Genuine } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Clock } from '../clock';
import { Refused } from '../problems/refused';

/** An act of this agency that others have seen, and that its own database has not. */
export interface LostAct {
  readonly id: string;
  readonly file: FileId;
  readonly fileVersion: number;
  readonly type: string;
  readonly occurredAt: Moment;
  readonly recoveredAt: Moment;
  readonly settledAt: Moment | null;
}

const Fact = z.object({ counted: CountedChange.optional() });
const Said = z.looseObject({ file: z.string() });

/**
 * What the agency has done and has forgotten, because its database was restored from a backup. Until an operator says
 * that it was seen to, nobody acts on such a file and nothing is taken in about it: another agency may hold it by now.
 */
@Injectable()
export class LostActs {
  /** Does the agency act at all? */
  acting: () => boolean = () => true;
  private readonly tables: string[] = [];
  private open = new Set<string>();

  constructor(private readonly clock: Clock) {}

  /** Makes the files of a table known. */
  register(table: string): void {
    this.tables.push(table);
  }

  assertActing(): void {
    if (!this.acting()) throw new Refused('agency-recovering');
  }

  /** Throws where an act on this file, or a message of this exchange, was lost. */
  assertWhole(subject: string): void {
    if (this.open.has(subject)) throw new Refused('acts-lost');
  }

  get files(): number {
    return this.open.size;
  }

  async load(tx: EntityManager): Promise<void> {
    const rows: { subject: string; file: string }[] = await tx.query(
      'SELECT DISTINCT subject, file_id AS file FROM recovered WHERE settled_at IS NULL',
    );
    this.open = new Set(rows.flatMap(({ subject, file }) => [subject, file]));
  }

  /** Keeps what came back, and takes out of the counting what the agency does not hold. */
  async keep(tx: EntityManager, lost: readonly Genuine[]): Promise<void> {
    if (lost.length === 0) return;
    const envelopes = lost.map(({ envelope }) => envelope);
    await tx.query(
      `INSERT INTO recovered (id, channel, subject, file_id, file_version, type, unit, occurred_at, recovered_at)
       SELECT *, $9 FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::int[], $6::text[], $7::text[], $8::timestamptz[])
       ON CONFLICT DO NOTHING`,
      [
        envelopes.map(({ id }) => id),
        envelopes.map(({ channel }) => channel),
        envelopes.map(({ subject }) => subject),
        envelopes.map(fileOf),
        envelopes.map(({ fileversion }) => fileversion),
        envelopes.map(({ type }) => type),
        envelopes.map(unitOf),
        envelopes.map(({ time }) => time),
        this.clock.now(),
      ],
    );
    const facts = envelopes.filter(({ channel }) => channel === 'facts');
    for (const file of new Set(facts.map(({ subject }) => subject)))
      await this.setBack(
        tx,
        file,
        facts.filter(({ subject }) => subject === file),
      );
    await this.load(tx);
  }

  /** Of the units that the officer sees. */
  async list(tx: EntityManager, limit: number): Promise<LostAct[]> {
    return tx.query(
      `SELECT id, file_id AS file, file_version AS "fileVersion", type, occurred_at AS "occurredAt",
         recovered_at AS "recoveredAt", settled_at AS "settledAt"
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

  /** The versions of the lost acts are taken: whatever the agency does next comes after them. */
  private async setBack(tx: EntityManager, file: FileId, acts: readonly Envelope[]): Promise<void> {
    const changes = acts.flatMap(({ data }) => Fact.parse(data).counted ?? []);
    const [known]: { version: number; procedure: string }[] = await tx.query(
      `SELECT file_version AS version, procedure FROM journal WHERE audience = 'facts' AND file_id = $1
       ORDER BY file_version DESC LIMIT 1`,
      [file],
    );
    const last = changes.at(-1)?.after ?? null;
    const first = changes[0]?.before ?? null;
    const procedure = known?.procedure ?? last?.procedure;
    if (procedure === undefined) return; // no file, and nothing counted: a warning of a deadline
    const version = Math.max(known?.version ?? 0, ...acts.map(({ fileversion }) => fileversion)) + 1;
    for (const table of this.tables) await tx.query(`UPDATE ${table} SET version = $2 WHERE id = $1`, [file, version]);
    const now = this.clock.now();
    await append(tx, [
      {
        id: uuid(),
        procedure,
        fileId: file,
        fileVersion: version,
        audience: 'facts',
        event: fileSetBack(file, { lostActs: acts.length }, now),
        officer: 'system',
        recordedAt: now,
        ...(changes.length > 0 && { counted: { before: last, after: first } }),
      },
    ]);
  }
}

/** A message of an exchange names the file of its sender. */
const fileOf = ({ channel, subject, data }: Envelope): FileId =>
  channel.startsWith('to:') ? (Said.safeParse(data).data?.file ?? subject) : subject;

function unitOf({ data }: Envelope): string | null {
  const counted = Fact.safeParse(data).data?.counted;
  return counted?.after?.unit ?? counted?.before?.unit ?? null;
}
