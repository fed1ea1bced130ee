import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_MS = 1000;

/** Looks at files, whichever they are by then, and calls when what is in them has changed; one call at a time, until `ended`. */
export async function follow(
  files: () => readonly string[],
  changed: () => Promise<void>,
  ended: AbortSignal,
): Promise<void> {
  const state = (): string => files().map(contentOf).join('\n');
  const isOver = (): boolean => ended.aborted;
  for (let taken = state(); !isOver();) {
    await sleep(LOOK_MS, undefined, { signal: ended }).catch(() => undefined);
    const now = state();
    if (isOver() || now === taken) continue;
    await changed();
    taken = now;
  }
}

const contentOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
