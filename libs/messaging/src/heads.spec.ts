import { Directory, signEntry, type DirectoryEntry } from './directory';
import { areHeadsOf, signHeads, type SignedHeads } from './heads';
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
const known = { epoch: 2, heads: [{ channel: 'facts', epoch: 1, sequence: 7, hash: 'x' }], sealedAt: AT } as const;
const heads = signHeads(known, AT, signerOf(keys));

/** What a release reads of them that knows no such field. */
const withoutSealed = ({ sealed, sealedsignature, ...rest }: SignedHeads): SignedHeads => rest;

describe('signed heads', () => {
  it('are those of the agency that signed them alone', () => {
    expect(areHeadsOf('ca-hn', heads, directory(), AT)).toBe(true);
    expect(areHeadsOf('pc02', heads, directory(), AT)).toBe(false);
  });

  it('are nobody’s when a word of them was changed', () => {
    expect(areHeadsOf('ca-hn', { ...heads, epoch: 3 }, directory(), AT)).toBe(false);
    expect(areHeadsOf('ca-hn', { ...heads, heads: [] }, directory(), AT)).toBe(false);
    expect(areHeadsOf('ca-hn', { ...heads, sealed: '2026-05-02T02:00:00.000Z' }, directory(), AT)).toBe(false);
    const { sealedsignature, ...unproven } = heads;
    expect(areHeadsOf('ca-hn', unproven, directory(), AT)).toBe(false);
  });

  it('of a release that does not tell up to when it has sealed are believed, and those that tell by such a release', () => {
    expect(areHeadsOf('ca-hn', withoutSealed(heads), directory(), AT)).toBe(true);
    const older = signHeads({ ...known, sealedAt: undefined }, AT, signerOf(keys));
    expect(withoutSealed(heads)).toEqual(older);
  });

  it('are not believed of a key that is revoked or out of force', () => {
    expect(areHeadsOf('ca-hn', heads, directory({ revoked: { facts: { epoch: 1, sequence: 9 } } }), AT)).toBe(false);
    expect(areHeadsOf('ca-hn', heads, directory({ validTo: '2025-01-01' }), AT)).toBe(false);
    expect(areHeadsOf('ca-hn', heads, directory({ validTo: '2026-05-03' }), '2026-05-04T01:00:00.000Z')).toBe(false);
  });
});
