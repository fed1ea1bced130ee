/** Half of the probe's time-out: what has not answered by then is taken for away. */
export const PATIENCE_MS = 1000;

/** Rejects when the work is not done in time; it goes on all the same. */
export async function within<T>(ms: number, work: Promise<T> | T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
