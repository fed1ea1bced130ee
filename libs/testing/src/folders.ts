import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system in memory: a database is some hundred files, and a disk takes ten times as long to copy them. */
const MEMORY = '/dev/shm';
/** What a whole run writes at most at a time, and as much again. */
const ROOM_BYTES = 4 * 1024 ** 3;
const NAME = /^la-chan-test-(\d+)-/;

/** A folder of this process for what a test's servers write: in memory where there is room. */
export const temporaryFolder = (): string => mkdtempSync(join(base(), `la-chan-test-${process.pid}-`));

/** Removes what runs that were killed have left. */
export function sweepFolders(): void {
  for (const name of readdirSync(base())) {
    const pid = Number(NAME.exec(name)?.[1] ?? process.pid);
    if (!runs(pid)) rmSync(join(base(), name), { recursive: true, force: true });
  }
}

function base(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ROOM_BYTES ? MEMORY : tmpdir();
  } catch {
    return tmpdir(); // there is none
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
