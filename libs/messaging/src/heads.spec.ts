import { Directory, signEntry, type DirectoryEntry } from './directory';
import { areHeadsOf, signHeads } from './heads';
import { newAgencyKeys, newRootKey, publicKeysOf, signerOf } from './keys';

const root = newRootKey();
const keys = newAgencyKeys('ca-hn', 'ca-hn.1');
const directory = (over: Partial<DirectoryEntry> = {}): Directory =>
  new Directory(root.publicKey, [
    signEntry(
      {
        agency: 'ca-hn',
        app: 'intake',
        name: { vi: '', en: '' },
        units: ['*'],
        validFrom: '2024-05-02',
        ...publicKeysOf(keys),
        ...over,
      },
      root.privateKey,
    ),
  ]);
const AT = '2026-05-02T01:00:00.000Z';
const heads = signHeads(2, [{ channel: 'facts', epoch: 1, sequence: 7, hash: 'x' }], AT, signerOf(keys));

describe('signed heads', () => {
  it('are those of the agency that signed them alone', () => {
    expect(areHeadsOf('ca-hn', heads, directory())).toBe(true);
    expect(areHeadsOf('pc02', heads, directory())).toBe(false);
  });

  it('are nobody’s when a word of them was changed', () => {
    expect(areHeadsOf('ca-hn', { ...heads, epoch: 3 }, directory())).toBe(false);
    expect(areHeadsOf('ca-hn', { ...heads, heads: [] }, directory())).toBe(false);
  });

  it('are not believed of a key that is revoked or out of force', () => {
    expect(areHeadsOf('ca-hn', heads, directory({ revoked: { facts: { epoch: 1, sequence: 9 } } }))).toBe(false);
    expect(areHeadsOf('ca-hn', heads, directory({ validTo: '2025-01-01' }))).toBe(false);
  });
});
