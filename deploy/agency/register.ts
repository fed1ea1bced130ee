import type { DirectoryEntry } from '@la-chan/messaging';
import { replaced } from '../local/keys';
import type { Places, PublicKeys } from './arguments';

// The directory's entries as they change. Entries are never removed: they tell what was signed when.

const isOf = (agency: string) => (entry: DirectoryEntry) => entry.agency === agency;

/** While an agency changes its keys, what the old ones have sealed, and their bus user, count for another day. */
const OVERLAP_MS = 24 * 3600_000;

/** The key in use: that of the latest entry. */
export const latest = (entries: readonly DirectoryEntry[], agency: string): DirectoryEntry | undefined =>
  entries.filter(isOf(agency)).sort((a, b) => numberOf(b) - numberOf(a))[0];

export const nextKeyId = (entries: readonly DirectoryEntry[], agency: string): string => {
  const last = latest(entries, agency);
  return `${agency}.${last ? numberOf(last) + 1 : 1}`;
};

/** The agency with other keys from a moment on. */
export function rotated(
  entries: readonly DirectoryEntry[],
  agency: string,
  keys: PublicKeys,
  at: Date,
): DirectoryEntry[] {
  const last = latest(entries, agency);
  if (!last) return [...entries];
  const { validTo: _, revoked: __, ...entry } = last;
  const until = new Date(at.getTime() + OVERLAP_MS).toISOString();
  const old = last.revoked || isOver(last, at) ? last : { ...last, validTo: until };
  return [...replaced(entries, old), { ...entry, ...keys, validFrom: at.toISOString() }];
}

/** The agency takes part no longer; what it had sealed by then stays true. */
export const ended = (entries: readonly DirectoryEntry[], agency: string, at: Date): DirectoryEntry[] =>
  entries.map((entry) =>
    isOf(agency)(entry) && !entry.revoked && !isOver(entry, at) ? { ...entry, validTo: at.toISOString() } : entry,
  );

/** The key is believed up to these places, and nowhere else. */
export const revoked = (
  entries: readonly DirectoryEntry[],
  agency: string,
  keyId: string,
  places: Places,
): DirectoryEntry[] =>
  entries.map((entry) =>
    isOf(agency)(entry) && entry.keyId === keyId ? { ...withoutEnd(entry), revoked: places } : entry,
  );

/** What the key had sealed is told by places now, not by the time. */
function withoutEnd({ validTo: _, ...entry }: DirectoryEntry): DirectoryEntry {
  return entry;
}

const isOver = ({ validTo }: DirectoryEntry, at: Date): boolean =>
  validTo !== undefined &&
  (validTo.length === 10 ? Date.parse(`${validTo}T00:00:00+07:00`) + OVERLAP_MS : Date.parse(validTo)) <= at.getTime();

const numberOf = ({ keyId }: DirectoryEntry): number => Number(/\.(\d+)$/.exec(keyId)?.[1] ?? 0);
