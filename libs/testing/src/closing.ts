const closers: (() => unknown)[] = [];

/** Done when the test file has ended, the last one first. */
export const onClose = (close: () => unknown): void => void closers.push(close);

/** Stops everything that this file started. */
export async function closeAll(): Promise<void> {
  for (let close = closers.pop(); close; close = closers.pop()) await close();
}

/** Long enough to start servers on a busy machine. */
jest.setTimeout(60_000);

// Importing the library is enough: no file forgets to stop what it started.
afterAll(closeAll, 60_000);
