import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from './servers';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
const SETTLED_MS = 60_000;

export interface Kept {
  /** The process that runs now. */
  pid(): number | undefined;
  /** Ends the process, and starts it anew at once. */
  again(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a process and starts it again when it ends unasked, after a pause that doubles while it keeps ending. */
export async function keepRunning(
  start: () => Promise<Running>,
  onEnd: (why: string, pauseMs: number) => void,
): Promise<Kept> {
  const stopped = new AbortController();
  const wanted = (): boolean => !stopped.signal.aborted;
  let running: Running | undefined = await start();
  let asked = false;

  const again = async (): Promise<Running | undefined> => {
    try {
      return await start();
    } catch {
      return undefined;
    }
  };
  const watch = async (): Promise<void> => {
    let pause = FIRST_PAUSE_MS;
    while (wanted()) {
      const since = Date.now();
      const end = await running?.exited;
      if (!wanted()) return;
      if (Date.now() - since > SETTLED_MS) pause = FIRST_PAUSE_MS;
      if (!asked) {
        onEnd(end ? (end.signal ?? `${end.code ?? ''}`) : '', pause);
        await sleep(pause, undefined, { signal: stopped.signal }).catch(() => undefined);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
      asked = false;
      running = wanted() ? await again() : undefined;
    }
    await running?.stop();
  };
  const watching = watch();
  return {
    pid: () => running?.pid,
    again: async () => {
      asked = true;
      await running?.stop();
    },
    stop: async () => {
      stopped.abort();
      await running?.stop();
      await watching;
    },
  };
}
