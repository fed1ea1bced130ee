import { rmSync, statSync, writeFileSync } from 'node:fs';

const LOOK_MS = 10;
/** The work takes milliseconds: who holds a lock for that long has been killed. */
const LEFT_MS = 10_000;

/** Does what changes a file while no other process does. */
export function exclusively<T>(file: string, work: () => T): T {
  const lock = `${file}.lock`;
  while (!take(lock)) pause();
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const { mtimeMs = Date.now() } = statSync(lock, { throwIfNoEntry: false }) ?? {};
  if (Date.now() - mtimeMs > LEFT_MS) rmSync(lock, { force: true });
  return false;
}

const pause = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_MS);
