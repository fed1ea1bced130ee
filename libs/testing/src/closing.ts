const closers: (() => unknown)[] = [];

/** Done when the test file has ended, the last one first. */
export const onClose = (close: () => unknown): void => void closers.push(close);

/** Stops everything that this file started. */
export async function closeAll(): Promise<void> {
  for (let close = closers.pop(); close; close = closers.pop()) await close();
}

// Importing the library is enough: no file forgets to stop what it started.
afterAll(closeAll);
