import { setTimeout as sleep } from 'node:timers/promises';

/** Repeats the assertion until it holds; past the wait, which a busy machine never needs, it throws what the last try threw. */
export async function eventually<T>(assertion: () => T | Promise<T>, withinMs = 90_000): Promise<T> {
  const limit = Date.now() + withinMs;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() >= limit) throw error;
    }
    await sleep(25);
  }
}
