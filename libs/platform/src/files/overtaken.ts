import { attempt } from '@la-chan/messaging';
import { Refusal, UnlawfulAct } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import { Refused } from '../problems/refused';

/**
 * The table, or a guard that cites its article: not what only concerns this agency's database, its officers or its post,
 * nor a row of a table that lacks the system.
 */
export const isOfTheLaw = (error: unknown): boolean =>
  error instanceof UnlawfulAct ||
  (error instanceof Refusal && error.law !== undefined && !(error instanceof Refused && error.code === 'role-may-not'));

/**
 * Does what follows from another agency's decision. Where the file has moved on while the decision was under way, and the
 * law lets nothing follow from it any more, nothing of that stays and the decision is noted (`overtaken`) as what it is,
 * where there is a need to; whatever else was refused is thrown on.
 */
export async function follow(
  tx: EntityManager,
  what: () => Promise<unknown>,
  overtaken?: (refusal: unknown) => Promise<unknown>,
): Promise<void> {
  try {
    await attempt(tx, what);
  } catch (error) {
    if (!isOfTheLaw(error)) throw error;
    await overtaken?.(error);
  }
}

/** As `follow`, in each of them by itself. */
export async function followIn<Part>(
  tx: EntityManager,
  parts: readonly Part[],
  what: (part: Part) => Promise<unknown>,
): Promise<void> {
  for (const part of parts) await follow(tx, () => what(part));
}
