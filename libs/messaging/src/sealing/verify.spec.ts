import { Directory, signEntry, type DirectoryEntry } from '../directory';
import { newAgencyKeys, newRootKey, publicKeysOf, signerOf } from '../keys';
import type { Envelope } from '../envelope';
import { seal, type Sealable } from './seal';
import { isGenuine, Verifier } from './verify';

const root = newRootKey();
const keys = newAgencyKeys('ca-hn', 'ca-hn.1');
const signer = signerOf(keys);
const FILE = '0192f0c0-0000-7000-8000-000000000001';
const AT = '2026-05-02T01:00:00.000Z';

const entry = (over: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  agency: 'ca-hn',
  app: 'intake',
  name: { vi: 'Công an', en: 'Police' },
  units: ['*'],
  validFrom: '2024-05-02',
  ...publicKeysOf(keys),
  ...over,
});
const verifier = (over: Partial<DirectoryEntry> = {}): Verifier =>
  new Verifier(new Directory(root.publicKey, [signEntry(entry(over), root.privateKey)]));

const sealable = (position: number): Sealable => ({
  position,
  audience: position % 3 === 0 ? 'to:pc02' : 'facts',
  attributes: {
    id: `0192f0c0-0000-7000-8000-${String(position).padStart(12, '0')}`,
    type: 'messaging.sealed',
    dataversion: 1,
    subject: FILE,
    time: AT,
    recordedat: AT,
    fileversion: position,
  },
  data: { place: position, tên: 'Hồ sơ' },
});
const sealed = seal([1, 2, 3, 4, 5].map(sealable), [], { epoch: 1, sealedAt: AT, signer });
const SUBJECT = 'facts.ca-hn.messaging.sealed.v1';
const wire = (index: number): Envelope => JSON.parse(sealed.messages[index]!.envelope) as Envelope;
const reasonFor = (envelope: object, over: Partial<DirectoryEntry> = {}, subject = SUBJECT): string => {
  const result = verifier(over).verify({ subject, text: JSON.stringify(envelope) });
  return isGenuine(result) ? 'genuine' : result.reason;
};

describe('a sealed batch', () => {
  it('gives each channel its own sequence without gaps, each message naming the one before', () => {
    const facts = sealed.messages.filter(({ channel }) => channel === 'facts');
    expect(facts.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    const prevs = facts.map(({ envelope }) => (JSON.parse(envelope) as Envelope).prevhash);
    expect(prevs.slice(1)).toEqual(facts.slice(0, -1).map(({ hash }) => hash));
    expect(sealed.heads).toContainEqual({ channel: 'facts', epoch: 1, sequence: 4, hash: facts[3]!.hash });
    expect(sealed.heads).toContainEqual(expect.objectContaining({ channel: 'to:pc02', sequence: 1 }));
  });

  it('goes on where the heads stand', () => {
    const next = seal([sealable(7)], sealed.heads, { epoch: 1, sealedAt: AT, signer });
    const before = sealed.heads.find(({ channel }) => channel === 'facts')!;
    expect(JSON.parse(next.messages[0]!.envelope)).toMatchObject({ sequence: '5', prevhash: before.hash });
  });

  it('is genuine, and says its hash', () => {
    const result = verifier().verify({ subject: SUBJECT, text: sealed.messages[1]!.envelope });
    expect(result).toMatchObject({ sequence: 2, hash: sealed.messages[1]!.hash });
  });

  it('is genuine whatever the order of its attributes, with or without a wrapped key', () => {
    const reversed = Object.fromEntries(Object.entries(wire(0)).reverse());
    expect(reasonFor({ ...reversed, sealedkey: 'wrapped anew' })).toBe('genuine');
  });
});

describe('a message that was genuine when it came', () => {
  const directory = new Directory(root.publicKey, [signEntry(entry(), root.privateKey)]);
  const once = new Verifier(directory);
  const message = { subject: SUBJECT, text: JSON.stringify(wire(1)) };

  it('is not looked at again while its key is the same', () => {
    expect(once.verify(message)).toBe(once.verify(message));
  });

  it('is none any more once its key is revoked', () => {
    directory.add(signEntry(entry({ revoked: {} }), root.privateKey));
    expect(once.verify(message)).toMatchObject({ reason: 'revoked' });
  });
});

describe('a message that is no agency’s', () => {
  it.each([
    ['altered', { data: { place: 9 } }],
    ['bad-signature', { fileversion: 9 }],
    ['bad-signature', { sequence: '9' }],
    ['bad-signature', { unheard: 'of' }],
    ['bad-signature', { signature: Buffer.alloc(64).toString('base64url') }],
    ['bad-proof', { batchproof: '0.5' }],
    ['unknown-key', { keyid: 'ca-hn.2' }],
    ['malformed', { sequence: '0' }],
    ['malformed', { time: '2026-05-02T01:00:00Z' }],
    ['malformed', { epoch: 100_000 }],
    ['wrong-subject', { source: 'pc02' }],
    ['wrong-subject', { channel: 'bulletins' }],
  ])('is %s: %j', (reason, change) => {
    expect(reasonFor({ ...wire(0), ...change })).toBe(reason);
  });

  it('is malformed when it is no JSON', () => {
    expect(verifier().verify({ subject: SUBJECT, text: '{' })).toMatchObject({ reason: 'malformed' });
  });

  it('is out of force before and after the validity of its key', () => {
    expect(reasonFor(wire(0), { validFrom: '2026-05-03' })).toBe('not-in-force');
    expect(reasonFor(wire(0), { validTo: '2026-05-01' })).toBe('not-in-force');
    expect(reasonFor(wire(0), { validFrom: '2026-05-02', validTo: '2026-05-02' })).toBe('genuine');
  });

  it('is revoked after the last sequence that its key vouches for, and in every channel that is not named', () => {
    const revoked = { facts: { epoch: 1, sequence: 2 } };
    expect([0, 1].map((index) => reasonFor(wire(index), { revoked }))).toEqual(['genuine', 'genuine']);
    expect(reasonFor(wire(3), { revoked })).toBe('revoked');
    expect(reasonFor(wire(2), { revoked }, 'exchange.pc02.ca-hn.messaging.sealed.v1')).toBe('revoked');
  });
});
