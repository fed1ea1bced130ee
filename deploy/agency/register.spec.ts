import { Directory, type DirectoryEntry, newAgencyKeys, newRootKey, publicKeysOf, signEntry } from '@la-chan/messaging';
import { ended, latest, nextKeyId, revoked, rotated } from './register';

const root = newRootKey();
const entry = (agency: string, keyId = `${agency}.1`): DirectoryEntry => ({
  agency,
  app: 'intake',
  name: { vi: agency, en: agency },
  units: ['*'],
  validFrom: '2026-01-01',
  ...publicKeysOf(newAgencyKeys(agency, keyId)),
});
const directory = (entries: readonly DirectoryEntry[]): Directory =>
  new Directory(
    root.publicKey,
    entries.map((one) => signEntry(one, root.privateKey)),
  );
const before = [entry('ca-hn'), entry('pc02')];
const at = new Date('2026-05-02T01:00:00.000Z');
const later = '2026-05-02T02:00:00.000Z';
const nextWeek = '2026-05-09T02:00:00.000Z';
const next = publicKeysOf(newAgencyKeys('ca-hn', 'ca-hn.2'));

describe('an agency that changes its keys', () => {
  const entries = rotated(before, 'ca-hn', next, at);

  it('is known by the new ones at once, and for another day by the old ones too', () => {
    expect(directory(entries).agency('ca-hn', later)?.keyId).toBe('ca-hn.2');
    const keys = (moment: string): string[] =>
      directory(entries)
        .inForce(moment)
        .map(({ keyId }) => keyId);
    expect(keys(later)).toEqual(['ca-hn.1', 'pc02.1', 'ca-hn.2']);
    expect(keys(nextWeek)).toEqual(['pc02.1', 'ca-hn.2']);
    expect(nextKeyId(entries, 'ca-hn')).toBe('ca-hn.3');
  });

  it('after a revocation does not bring the old key back', () => {
    const places = { facts: { epoch: 1, sequence: 7 } };
    const renewed = rotated(revoked(before, 'ca-hn', 'ca-hn.1', places), 'ca-hn', next, at);
    expect(
      directory(renewed)
        .inForce(later)
        .map(({ keyId }) => keyId),
    ).toEqual(['pc02.1', 'ca-hn.2']);
    expect(renewed[0]?.revoked).toEqual(places);
    expect(latest(renewed, 'ca-hn')?.revoked).toBeUndefined();
  });
});

describe('an agency that leaves', () => {
  it('is in force until then, with all its keys; the others stay as they are', () => {
    const entries = ended(rotated(before, 'ca-hn', next, at), 'ca-hn', new Date(later));
    expect(
      directory(entries)
        .inForce(later)
        .map(({ agency }) => agency),
    ).toEqual(['pc02']);
    expect(entries.find(({ agency }) => agency === 'pc02')).toEqual(before[1]);
  });

  it('keeps the end that a key had before', () => {
    const over = [{ ...entry('ca-hn'), validTo: '2026-03-01' }];
    expect(ended(over, 'ca-hn', at)).toEqual(over);
  });
});
