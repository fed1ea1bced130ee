import { isDeepStrictEqual } from 'node:util';
import {
  limitsRecounted,
  type Counted,
  type CountedChange,
  type DraftEvent,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { append, send } from '@la-chan/messaging';
import type { Deadline, FileRow, HistoryEntry } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { writeDeadlines } from '../deadlines/deadline-rows';
import type { Desk } from './desk';
import type { Law } from './law';
import type { FileTable } from './file-table';

/** Counts the limits of one procedure's files again, where days off have been announced since. */
export interface FileRecount {
  /**
   * Counts those of a file by the days off as they are known now, once; an event says which have moved, and what is
   * counted of the file follows. Returns by how many versions the file has gone on.
   */
  recount(tx: EntityManager, id: FileId): Promise<number>;
}

interface Stood {
  readonly rule: string;
  readonly about: string;
  readonly due_at: Moment;
  readonly open: boolean;
}

export class FilesRecount<
  File extends FileRow<Status>,
  Status extends string,
  Act extends string,
  Event extends DraftEvent,
> implements FileRecount {
  constructor(
    private readonly desk: Desk,
    private readonly law: Law<File, Status, Act, Event>,
    private readonly rows: FileTable<File>,
    private readonly deadlines: (file: File, history: readonly HistoryEntry[]) => readonly Deadline[],
  ) {}

  async recount(tx: EntityManager, id: FileId): Promise<number> {
    const { asOf } = this.desk.days;
    const loaded = await this.rows.load(tx, id);
    if (!loaded || loaded.held) return 0;
    const stood = await send<Stood>(tx, {
      name: 'limits-counted-before',
      text: `SELECT rule, about, due_at, status IN ('running', 'suspended') AS open FROM deadline
             WHERE file_id = $1 AND counted_as_of < $2::date`,
      values: [id, asOf],
    });
    if (stood.length === 0) return 0;
    const { file: before, history } = loaded;
    const now = this.desk.clock.now();
    const deadlines = this.deadlines(before, history);
    const moved = stood.flatMap((one) => movedTo(one, deadlines));
    const counted = await this.retold(tx, before, history, deadlines);
    const told = moved.length > 0 || counted !== undefined;
    const entry = uuid();
    const file = told ? { ...before, version: before.version + 1, updatedAt: now } : before;
    if (told) {
      await this.rows.update(tx, file);
      await append(tx, [
        {
          id: entry,
          procedure: this.law.procedure.name,
          fileId: id,
          fileVersion: file.version,
          audience: 'facts',
          event: limitsRecounted(id, { asOf, moved }, now),
          officer: this.desk.system.id,
          recordedAt: now,
          ...(counted && { counted }),
        },
      ]);
    }
    await writeDeadlines(tx, this.law.procedure.name, file, deadlines, { at: now, asOf, by: entry });
    return file.version - before.version;
  }

  /** What is counted of the file now, in the place of what the scorecard was told last. */
  private async retold(
    tx: EntityManager,
    file: File,
    history: readonly HistoryEntry[],
    deadlines: readonly Deadline[],
  ): Promise<CountedChange | undefined> {
    if (!this.law.counted) return undefined;
    const [last] = await send<{ after: Counted | null }>(tx, {
      name: 'counted-last',
      text: `SELECT counted -> 'after' AS after FROM journal
             WHERE audience = 'facts' AND file_id = $1 AND counted IS NOT NULL ORDER BY position DESC LIMIT 1`,
      values: [file.id],
    });
    const before = last?.after ?? null;
    const after = JSON.parse(JSON.stringify(this.law.counted(file, { history, deadlines }))) as Counted | null;
    return isDeepStrictEqual(before, after) ? undefined : { before, after };
  }
}

/** Where a limit that is open still is now, if it is elsewhere. */
function movedTo({ rule, about, due_at, open }: Stood, deadlines: readonly Deadline[]) {
  const from = new Date(due_at).toISOString();
  const now = deadlines.find(
    (one) =>
      one.rule === rule && (one.about ?? '') === about && (one.status === 'running' || one.status === 'suspended'),
  );
  return open && now && now.dueAt !== from ? [{ rule, about, from, to: now.dueAt }] : [];
}
