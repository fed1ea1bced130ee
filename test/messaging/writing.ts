import { setTimeout as sleep } from 'node:timers/promises';
import type { Service } from './service';

interface Writing {
  /** So many are acknowledged by the database. */
  readonly done: number;
  readonly finished: Promise<void>;
}

/** Journals notes one after the other; where no answer came it looks before it tries again. */
export function writeNotes(service: Service, file: string, notes: readonly string[]): Writing {
  const isThere = (note: string): Promise<unknown[]> =>
    service.sql(`SELECT FROM journal WHERE file_id = $1 AND data->>'note' = $2`, [file, note]);
  const write = async (note: string): Promise<boolean> =>
    (await isThere(note)).length > 0 || service.note(file, note).then(() => true);
  const writing = { done: 0, finished: Promise.resolve() };
  writing.finished = (async () => {
    for (const note of notes) {
      while (!(await write(note).catch(() => false))) await sleep(50);
      writing.done += 1;
    }
  })();
  return writing;
}
