import type { KeyObject } from 'node:crypto';
import { createPrivateKey, sign } from 'node:crypto';
import { AgencyId, AppName, plainText, type Moment } from '@la-chan/contracts';
import { z } from 'zod';
import { publicKeyOf, verifySignature } from './keys';
import { canonical } from './sealing/canonical';

const Place = z.object({ epoch: z.int().positive(), sequence: z.int().nonnegative() });
/** An instant, or a day in Hanoi: validity runs from its beginning, and to its end. */
const Since = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);

/** One agency with one pair of keys, as the root key vouches for it. Entries are kept for ever. */
export const DirectoryEntry = z.object({
  agency: AgencyId,
  app: AppName,
  name: z.object({ vi: z.string(), en: z.string() }),
  /** Administrative units of its competence; `*` is the whole city. */
  units: z.array(z.string()).min(1),
  keyId: z.string().min(1),
  signingKey: z.string(),
  openingKey: z.string(),
  /** Public nkey of its NATS user. */
  busKey: z.string().optional(),
  validFrom: Since,
  validTo: Since.optional(),
  /** Present when the key is revoked: the last message of each channel that it still vouches for; no other channel's. */
  revoked: z.record(z.string(), Place).optional(),
});
export type DirectoryEntry = z.infer<typeof DirectoryEntry>;

export const SignedEntry = DirectoryEntry.extend({ signature: z.string() });
export type SignedEntry = z.infer<typeof SignedEntry>;

const signed = (entry: object): Buffer => Buffer.from(`la-chan directory v1\n${canonical(entry)}`);

/** Signs an entry with the city's root key (PEM). */
export function signEntry(entry: DirectoryEntry, rootPrivateKey: string): SignedEntry {
  const signature = sign(null, signed(entry), createPrivateKey(rootPrivateKey)).toString('base64url');
  return { ...entry, signature };
}

export interface KnownKey {
  readonly entry: DirectoryEntry;
  /** Has the holder of this key signed these bytes? */
  readonly verifies: (bytes: Uint8Array, signature: string) => boolean;
}

/** The agencies of the city and their keys, as far as the root key has signed them. */
export class Directory {
  /** Entries whose signature fails, with the reason; they count for nothing. */
  readonly refused: { readonly entry: unknown; readonly reason: string }[] = [];
  private readonly keys = new Map<string, KnownKey>();
  private readonly rootKey: KeyObject;

  /** `rootKey` is the raw public key in base64url. */
  constructor(rootKey: string, entries: readonly unknown[] = []) {
    this.rootKey = publicKeyOf(rootKey, 'Ed25519');
    this.take(entries);
  }

  /** Takes a list of signed entries in; what is known already, and is not in it, stays. */
  take(entries: readonly unknown[]): void {
    this.refused.length = 0;
    for (const entry of entries) this.add(entry);
  }

  /** Takes a signed entry in; a later one for the same key replaces it, but never takes a revocation back. False when it is refused. */
  add(candidate: unknown): boolean {
    const parsed = SignedEntry.safeParse(candidate);
    if (!parsed.success) return this.refuse(candidate, z.prettifyError(parsed.error));
    const { signature, ...entry } = parsed.data;
    // Signed is what was written, including what this release does not know.
    const { signature: _, ...written } = candidate as SignedEntry;
    if (!verifySignature(signed(written), signature, this.rootKey)) return this.refuse(candidate, 'signature');
    const known = this.keys.get(keyOf(entry.agency, entry.keyId));
    if (known?.entry.revoked && !entry.revoked) return this.refuse(candidate, 'the key is revoked already');
    const signingKey = publicKeyOf(entry.signingKey, 'Ed25519');
    const verifies: KnownKey['verifies'] = (bytes, signature) => verifySignature(bytes, signature, signingKey);
    this.keys.set(keyOf(entry.agency, entry.keyId), { entry, verifies });
    return true;
  }

  key(agency: AgencyId, keyId: string): KnownKey | undefined {
    return this.keys.get(keyOf(agency, keyId));
  }

  /** The agency's entry in force at a moment: the latest one, if its key was replaced. */
  agency(agency: AgencyId, at: Moment): DirectoryEntry | undefined {
    return this.inForce(at)
      .filter((entry) => entry.agency === agency)
      .sort((a, b) => since(b.validFrom) - since(a.validFrom))[0];
  }

  /** Every agency that ever was in the directory. */
  agencies(): AgencyId[] {
    return [...new Set([...this.keys.values()].map(({ entry }) => entry.agency))].sort();
  }

  /** The agency that somebody means by its id or its name, also one that is no more; none where that may be several. */
  named(text: string): AgencyId | undefined {
    const wanted = plainText(text);
    const meant = this.entries().filter(({ agency, name }) =>
      [agency, name.vi, name.en].map(plainText).includes(wanted),
    );
    const [id, ...others] = new Set(meant.map(({ agency }) => agency));
    return others.length === 0 ? id : undefined;
  }

  /** Did the agency ever run this app? Audiences of channels are decided by it. */
  runs(agency: AgencyId, app: AppName): boolean {
    return [...this.keys.values()].some(({ entry }) => entry.agency === agency && entry.app === app);
  }

  /** Agencies that run an app at a moment, one entry each. */
  agenciesRunning(app: AppName, at: Moment): DirectoryEntry[] {
    const ids = new Set(this.inForce(at).map(({ agency }) => agency));
    return [...ids].sort().flatMap((id) => {
      const entry = this.agency(id, at);
      return entry?.app === app ? entry : [];
    });
  }

  /** Who is competent: agencies of an app for a unit at a moment, those of the unit itself before those of the whole city. */
  competent(app: AppName, unit: string, at: Moment): DirectoryEntry[] {
    const running = this.agenciesRunning(app, at);
    const own = running.filter(({ units }) => units.includes(unit));
    return [...own, ...running.filter(({ units }) => units.includes('*'))];
  }

  /** One entry for each key that an agency ever had. */
  entries(): DirectoryEntry[] {
    return [...this.keys.values()].map(({ entry }) => entry);
  }

  /** While an agency changes its keys it has two. */
  inForce(at: Moment): DirectoryEntry[] {
    return this.entries().filter((entry) => isInForce(entry, at));
  }

  private refuse(entry: unknown, reason: string): false {
    this.refused.push({ entry, reason });
    return false;
  }
}

const keyOf = (agency: AgencyId, keyId: string): string => `${agency} ${keyId}`;
const DAY_MS = 24 * 3600_000;
const isDay = (value: string): boolean => value.length === 10;
const since = (value: string): number => Date.parse(isDay(value) ? `${value}T00:00:00+07:00` : value);
const until = (value: string): number => since(value) + (isDay(value) ? DAY_MS : 0);

export const isInForce = (entry: DirectoryEntry, at: Moment): boolean => !entry.revoked && isValid(entry, at);

/** Milliseconds of the epoch at which the entry ends; Infinity where it has no end. */
export const validUntil = ({ validTo }: DirectoryEntry): number => (validTo === undefined ? Infinity : until(validTo));

export function isValid(entry: DirectoryEntry, at: Moment): boolean {
  const moment = Date.parse(at);
  return since(entry.validFrom) <= moment && moment < validUntil(entry);
}
