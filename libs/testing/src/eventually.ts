import { setTimeout as sleep } from 'node:timers/promises';

const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [25, 200];

/** Repeats the assertion until it holds, ever less often; past the wait, which a busy machine never needs, it throws what the last try threw. */
export async function eventually<T>(assertion: () => T | Promise<T>, withinMs = 90_000): Promise<T> {
  const limit = Date.now() + withinMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() >= limit) throw error;
    }
    await sleep(pause);
  }
}
