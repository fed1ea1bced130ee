import type { Moment } from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';

/** A timestamptz, however the driver was told to parse it. */
export const iso = (value: Date | string): Moment => new Date(value).toISOString();

/** A bigint, however the driver was told to parse it. */
export const int = (value: string | number): number => Number(value);

/** Does work that can be undone by itself within a transaction: when it throws, nothing of it stays. */
export async function attempt<T>(tx: EntityManager, work: () => Promise<T>): Promise<T> {
  await tx.query('SAVEPOINT attempt');
  try {
    const result = await work();
    await tx.query('RELEASE SAVEPOINT attempt');
    return result;
  } catch (error) {
    await tx.query('ROLLBACK TO SAVEPOINT attempt; RELEASE SAVEPOINT attempt');
    throw error;
  }
}

/** A hash column as text of the wire, and back. */
export const toBytes = (hash: string): Buffer => Buffer.from(hash, 'base64url');
export const toText = (bytes: Buffer): string => bytes.toString('base64url');
