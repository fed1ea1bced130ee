import { Directory, signEntry, type DirectoryEntry } from './directory';
import { newAgencyKeys, newRootKey, publicKeysOf } from './keys';

const root = newRootKey();
const signed = (agency: string, over: Partial<DirectoryEntry> = {}): DirectoryEntry =>
  signEntry(
    {
      agency,
      app: 'intake',
      name: { vi: agency, en: agency },
      units: ['*'],
      validFrom: '2024-05-02',
      ...publicKeysOf(newAgencyKeys(agency, over.keyId ?? `${agency}.1`)),
      ...over,
    },
    root.privateKey,
  );
const NOW = '2026-05-02T01:00:00.000Z';

describe('the directory', () => {
  it('refuses an entry that the root key has not signed as it stands', () => {
    const altered = { ...signed('ca-hn'), units: ['00070'] };
    const foreign = { ...signed('pc02'), signature: newRootKey().publicKey };
    const directory = new Directory(root.publicKey, [altered, foreign, 'nonsense']);
    expect(directory.agencies()).toEqual([]);
    expect(directory.refused.map(({ reason }) => reason)).toEqual(['signature', 'signature', expect.any(String)]);
  });

  it('takes an entry with what a later release has added to it', () => {
    const later = signEntry({ ...signed('ca-hn'), attestation: 'of tomorrow' } as DirectoryEntry, root.privateKey);
    expect(new Directory(root.publicKey, [later]).refused).toHaveLength(1);
    const { signature: _, ...entry } = signed('ca-hn') as DirectoryEntry & { signature: string };
    const extended = signEntry({ ...entry, attestation: 'of tomorrow' } as DirectoryEntry, root.privateKey);
    expect(new Directory(root.publicKey, [extended]).agencies()).toEqual(['ca-hn']);
  });

  it('names an agency by its latest key, and knows the older ones', () => {
    const next = signed('ca-hn', { keyId: 'ca-hn.2', validFrom: '2026-01-01' });
    const directory = new Directory(root.publicKey, [next, signed('ca-hn')]);
    expect(directory.agency('ca-hn', NOW)?.keyId).toBe('ca-hn.2');
    expect(directory.agency('ca-hn', '2025-01-01T00:00:00.000Z')?.keyId).toBe('ca-hn.1');
    expect(directory.key('ca-hn', 'ca-hn.1')).toBeDefined();
  });

  it('never takes a revocation back', () => {
    const revoked = signed('ca-hn', { revoked: { facts: { epoch: 1, sequence: 5 } } });
    const directory = new Directory(root.publicKey, [revoked]);
    expect(directory.add(signed('ca-hn'))).toBe(false);
    expect(directory.agency('ca-hn', NOW)).toBeUndefined();
    expect(directory.runs('ca-hn', 'intake')).toBe(true);
  });

  it('finds who is competent for a unit on a day, the unit’s own before the city’s', () => {
    const commune = signed('ca-hoan-kiem', { units: ['00070'], validFrom: '2025-07-01' });
    const directory = new Directory(root.publicKey, [
      signed('ca-hn'),
      commune,
      signed('pc02', { app: 'investigation' }),
    ]);
    const ids = (unit: string, at: string): string[] =>
      directory.competent('intake', unit, at).map(({ agency }) => agency);
    expect(ids('00070', NOW)).toEqual(['ca-hoan-kiem', 'ca-hn']);
    expect(ids('00070', '2025-06-30T16:59:59.999Z')).toEqual(['ca-hn']);
    expect(ids('00070', '2025-06-30T17:00:00.000Z')).toEqual(['ca-hoan-kiem', 'ca-hn']);
    expect(ids('00999', NOW)).toEqual(['ca-hn']);
    expect(directory.agenciesRunning('investigation', NOW).map(({ agency }) => agency)).toEqual(['pc02']);
  });
});
