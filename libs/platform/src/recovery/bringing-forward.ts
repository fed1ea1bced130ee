import { isDeepStrictEqual } from 'node:util';
import {
  CountedChange,
  deadlineBreached,
  deadlineBreachWithdrawn,
  deadlineWarned,
  fileSetBack,
  type FileId,
} from '@la-chan/contracts';
import { append, appendSealed, attempt, Exchanges, type Envelope } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Clock } from '../clock';
import { reserveNumber } from '../files/register';
import { shownData, type FileForward, type LostFact } from './file-forward';

const Fact = z.looseObject({ counted: CountedChange.optional() });
const Naming = z.looseObject({ exchange: z.string(), handover: z.string().nullable(), notice: z.string().nullable() });
const Opening = z.looseObject({ number: z.string(), opening: z.boolean() }).partial();
const Reached = z.object({ file: z.string(), rule: z.string(), about: z.string(), dueAt: z.string() });

/** What was told of a deadline, and what its row has of it then. */
const TOLD: Readonly<Record<string, string>> = {
  [deadlineWarned.type]: 'warned_at = coalesce(warned_at, $5)',
  [deadlineBreached.type]: 'breached_at = coalesce(breached_at, $5)',
  [deadlineBreachWithdrawn.type]: 'breached_at = NULL, warned_at = coalesce(warned_at, $5)',
};

/** How the recovery went, as far as it bears on what may be acted on. */
export interface Knowledge {
  /** False where an operator has let the agency go on without what somebody has seen. */
  readonly whole: boolean;
  /** Was every other agency heard? */
  readonly allHeard: boolean;
}

/**
 * After a recovery: brings exchanges and files to where the agency's own signed messages say that they were. What the
 * messages do not say stays open in `recovered`, which keeps its file from being acted on.
 */
@Injectable()
export class BringingForward {
  private readonly procedures: FileForward[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly exchanges: Exchanges,
  ) {}

  register(files: FileForward): void {
    this.procedures.push(files);
  }

  /** Takes in what has come back and was not dealt with before; in order within each channel. */
  async take(tx: EntityManager, lost: readonly Envelope[], known: Knowledge): Promise<void> {
    await this.takeMessages(tx, lost);
    const facts = lost.filter(({ channel }) => channel === 'facts');
    await this.reserveNumbers(tx, facts);
    const reached = facts.filter(({ type }) => TOLD[type] !== undefined);
    const byFile = new Map<FileId, Envelope[]>();
    for (const fact of facts.filter((one) => !reached.includes(one))) {
      const file = await fileOf(tx, fact);
      byFile.set(file, [...(byFile.get(file) ?? []), fact]);
    }
    for (const [file, own] of byFile) await this.takeFile(tx, file, own, known);
    for (const fact of reached) await this.takeReached(tx, fact);
    await this.settleFound(tx);
  }

  private async takeMessages(tx: EntityManager, lost: readonly Envelope[]): Promise<void> {
    const messages = lost.filter(({ channel }) => channel !== 'facts');
    await appendSealed(
      tx,
      messages.map((envelope) => ({
        ...entryOf(envelope),
        procedure: envelope.channel === 'bulletins' ? 'bulletin' : 'exchange',
      })),
    );
    const bulletins = messages.filter(({ channel }) => channel === 'bulletins');
    await this.mark(
      tx,
      bulletins.map(({ id }) => id),
      { settled: true },
    );
    const exchanges = new Map(
      messages.flatMap(({ channel, subject }) => (channel.startsWith('to:') ? [[subject, channel.slice(3)]] : [])),
    );
    for (const [exchange, counterpart] of exchanges)
      await attempt(tx, () => this.exchanges.recall(tx, exchange, counterpart)).catch(() => undefined);
  }

  /** What officers have on paper is never given a second time. */
  private async reserveNumbers(tx: EntityManager, facts: readonly Envelope[]): Promise<void> {
    for (const { fileversion, data } of facts) {
      const { number, opening } = Opening.safeParse(data).data ?? {};
      const given = countedIn(data)?.after?.number ?? number;
      if (fileversion === 1 && given && opening !== true) await reserveNumber(tx, given);
    }
  }

  private async takeFile(
    tx: EntityManager,
    file: FileId,
    acts: readonly Envelope[],
    { whole, allHeard }: Knowledge,
  ): Promise<void> {
    const files = await this.procedureOf(tx, file, acts);
    if (!files) return; // an operator is told of them
    const waiting = new Map<string, string>();
    const said: LostFact[] = [];
    for (const act of acts) {
      const fact = lostFact(act);
      const unknown = fact && (await unknownExchange(tx, file, fact));
      if (!fact || (unknown && allHeard)) break; // nobody has heard of that exchange: the act has not left the agency
      if (unknown) waiting.set(fact.id, unknown);
      said.push(fact);
    }
    const taken = await attempt(tx, () => files.take(tx, file, said)).then(
      () => said,
      () => [],
    );
    for (const { id, hidden } of taken)
      await this.mark(tx, [id], { file, settled: whole && !hidden && !waiting.has(id), waitsFor: waiting.get(id) });
    const open = acts.length - taken.filter(({ hidden }) => !hidden).length;
    if (open > 0) await this.setBack(tx, files, file, acts, open);
  }

  /** From here on the file counts as the agency holds it, and its versions go on after those of the lost acts. */
  private async setBack(
    tx: EntityManager,
    files: FileForward,
    file: FileId,
    acts: readonly Envelope[],
    lostActs: number,
  ): Promise<void> {
    const before = acts.flatMap(({ data }) => countedIn(data) ?? []).at(-1)?.after ?? null;
    const after = JSON.parse(JSON.stringify(await files.counted(tx, file))) as typeof before;
    const version =
      Math.max(...acts.filter(({ subject }) => subject === file).map(({ fileversion }) => fileversion)) + 1;
    if (!Number.isFinite(version)) return; // receipts alone
    await tx.query(`UPDATE ${files.table} SET version = $2 WHERE id = $1`, [file, version]);
    const now = this.clock.now();
    await append(tx, [
      {
        id: uuid(),
        procedure: files.procedure,
        fileId: file,
        fileVersion: version,
        audience: 'facts',
        event: fileSetBack(file, { lostActs }, now),
        officer: 'system',
        recordedAt: now,
        ...(!isDeepStrictEqual(before, after) && { counted: { before, after } }),
      },
    ]);
  }

  /** A warning or a breach that was told is not told again, nor that it was none. */
  private async takeReached(tx: EntityManager, fact: Envelope): Promise<void> {
    const reached = Reached.safeParse(fact.data).data;
    if (!reached) return;
    await appendSealed(tx, [{ ...entryOf(fact), procedure: 'deadline' }]);
    await tx.query(
      `UPDATE deadline SET ${TOLD[fact.type]}, version = greatest(version, CASE WHEN id = $6 THEN $7 ELSE 1 END)
       WHERE file_id = $1 AND rule = $2 AND about = $3 AND due_at = $4`,
      [reached.file, reached.rule, reached.about, reached.dueAt, fact.recordedat, fact.subject, fact.fileversion],
    );
    await this.mark(tx, [fact.id], { settled: true });
  }

  private async procedureOf(
    tx: EntityManager,
    file: FileId,
    acts: readonly Envelope[],
  ): Promise<FileForward | undefined> {
    for (const files of this.procedures) if (await files.has(tx, file)) return files;
    const [first] = acts;
    const counted = acts.flatMap(({ data }) => countedIn(data)?.after ?? [])[0];
    return this.procedures.find(({ procedure }) =>
      counted ? procedure === counted.procedure : first?.type.split('.')[1]?.startsWith(`${procedure}-`),
    );
  }

  private async mark(
    tx: EntityManager,
    ids: readonly string[],
    { file, settled, waitsFor }: { file?: FileId; settled: boolean; waitsFor?: string | undefined },
  ): Promise<void> {
    await tx.query(
      `UPDATE recovered SET recalled_at = $2, file_id = coalesce($3, file_id), waits_for = $4,
         (settled_at, settled_by, settled_reason) = (SELECT $2::timestamptz, 'system', 'brought forward' WHERE $5)
       WHERE id = ANY ($1)`,
      [ids, this.clock.now(), file ?? null, waitsFor ?? null, settled],
    );
  }

  /** Acts that waited for an exchange which is known by now. */
  private async settleFound(tx: EntityManager): Promise<void> {
    await tx.query(
      `UPDATE recovered r SET settled_at = $1, settled_by = 'system', settled_reason = 'brought forward'
       WHERE waits_for IS NOT NULL AND recalled_at IS NOT NULL AND settled_at IS NULL AND (
         EXISTS (SELECT FROM exchange WHERE id = r.waits_for) OR EXISTS (SELECT FROM recovered m WHERE m.subject = r.waits_for))`,
      [this.clock.now()],
    );
  }
}

/** The file that a fact is about; that of a receipt is the file of its notice. */
async function fileOf(tx: EntityManager, { subject }: Envelope): Promise<FileId> {
  const [notice]: { file: FileId | null }[] = await tx.query('SELECT file_id AS file FROM exchange WHERE id = $1', [
    subject,
  ]);
  return notice?.file ?? subject;
}

/** An exchange that the act names, and of which neither this agency nor another one knows. */
async function unknownExchange(tx: EntityManager, file: FileId, { event }: LostFact): Promise<string | undefined> {
  const { exchange, handover, notice } = Naming.partial().safeParse(event.data).data ?? {};
  const named = [exchange, handover, notice].filter((id) => id && id !== file); // on paper the file stands for itself
  const [unknown]: { id: string }[] = await tx.query(
    `SELECT id FROM unnest($1::uuid[]) AS named(id)
     WHERE NOT EXISTS (SELECT FROM exchange e WHERE e.id = named.id) AND NOT EXISTS (SELECT FROM recovered r WHERE r.subject = named.id)`,
    [named],
  );
  return unknown?.id;
}

/** Undefined where this release cannot tell what the act was. */
function lostFact(envelope: Envelope): LostFact | undefined {
  if (envelope.type === fileSetBack.type) return undefined;
  const { counted, ...data } = Fact.parse(envelope.data);
  const shown = shownData(envelope.type, envelope.dataversion, data);
  if (!shown) return undefined;
  const { id, fileVersion: version, event, recordedAt, traceparent } = entryOf(envelope);
  return {
    id,
    version,
    recordedAt,
    event: { ...event, data: shown.data },
    hidden: shown.hidden,
    ...(counted && { counted }),
    ...(traceparent && { traceparent }),
  };
}

/** Who acted never travels, and is lost. */
const entryOf = ({
  id,
  subject,
  fileversion,
  channel,
  type,
  dataversion,
  data,
  time,
  recordedat,
  traceparent,
}: Envelope) => ({
  id,
  fileId: subject,
  fileVersion: fileversion,
  audience: channel,
  event: { type, version: dataversion, subject, data, occurredAt: time },
  officer: 'system',
  recordedAt: recordedat,
  ...(traceparent && { traceparent }),
});

const countedIn = (data: unknown): CountedChange | undefined => Fact.safeParse(data).data?.counted;
