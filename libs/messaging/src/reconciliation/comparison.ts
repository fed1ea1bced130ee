import type { Lane } from '../position';
import { sha256 } from '../sealing/digest';
import { toBytes } from '../sql';

/** One epoch of a lane. */
export interface Epoch extends Lane {
  readonly epoch: number;
}

/** What a reader says of one epoch of a lane. */
export interface Read extends Epoch {
  /** By its position, all up to here are applied. */
  readonly contiguous: number;
  readonly headHash: string;
  /** The last message whose hash it remembers as applied. */
  readonly remembered: number;
}

/** The hashes from one sequence to another, both included, as one digest. */
export type Digest = (from: number, to: number) => Promise<string>;

/** What is found first: another message was applied, or the reader's position is not where its hashes or the journal end. */
export type Difference = 'message' | 'position' | 'head' | 'beyond';

/** How a reader stands to the journal that it reads. Behind is no difference: what is missing is on its way. */
export interface Comparison extends Epoch {
  readonly applied: number;
  readonly sealed: number;
  readonly agreement: 'equal' | 'behind' | 'different';
  readonly difference?: { readonly kind: Difference; readonly sequence: number };
}

/** So many hashes at most are digested at once. */
export const MOST_HASHES = 10_000;

/** Compares one epoch of a reader with the journal, which has sealed so many. */
export async function compare(read: Read, own: Digest, sealed: number, journal: Digest): Promise<Comparison> {
  const { source, channel, epoch, contiguous: applied } = read;
  const difference = await differenceOf(read, own, sealed, journal);
  const agreement = applied < sealed ? 'behind' : 'equal';
  const place = { source, channel, epoch, applied, sealed };
  return difference ? { ...place, agreement: 'different', difference } : { ...place, agreement };
}

async function differenceOf(
  { contiguous, headHash, remembered }: Read,
  own: Digest,
  sealed: number,
  journal: Digest,
): Promise<Comparison['difference']> {
  const shared = Math.min(contiguous, remembered, sealed);
  const message = await firstDifference(shared, own, journal);
  if (message !== undefined) return { kind: 'message', sequence: message };
  if (contiguous !== remembered) return { kind: 'position', sequence: shared + 1 };
  if (contiguous > sealed) return { kind: 'beyond', sequence: sealed + 1 };
  if (contiguous === 0) return undefined;
  const head = sha256(toBytes(headHash)).toString('base64url');
  return head === (await journal(contiguous, contiguous)) ? undefined : { kind: 'head', sequence: contiguous };
}

/** The first sequence up to `last` at which two have different hashes, found by halving. */
async function firstDifference(last: number, one: Digest, other: Digest): Promise<number | undefined> {
  const same = async (from: number, to: number): Promise<boolean> => {
    const [a, b] = await Promise.all([one(from, to), other(from, to)]);
    return a === b;
  };
  for (let first = 1; first <= last; first += MOST_HASHES) {
    let [from, to] = [first, Math.min(last, first + MOST_HASHES - 1)];
    if (await same(from, to)) continue;
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      if (await same(from, middle)) from = middle + 1;
      else to = middle;
    }
    return from;
  }
  return undefined;
}
