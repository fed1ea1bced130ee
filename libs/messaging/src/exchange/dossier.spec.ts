import { generateKeyPairSync } from 'node:crypto';
import { openDossier, sealDossier, unwrapKey, wrapKey } from './dossier';

const receiver = generateKeyPairSync('x25519');
const stranger = generateKeyPairSync('x25519');
const ID = '01900000-0000-7000-8000-000000000001';
const content = { reporter: { name: 'Nguyễn Thị Mẫu' }, account: 'lời kể' };

describe('a sealed dossier', () => {
  const { dossier, key } = sealDossier(ID, content);
  const wrapped = wrapKey(key, { keyId: 'agency.k1', publicKey: receiver.publicKey });

  it('is opened by its receiver', () => {
    const unwrapped = unwrapKey(wrapped, (id) => (id === 'agency.k1' ? receiver.privateKey : undefined));
    expect(openDossier(dossier, unwrapped)).toEqual(content);
  });

  it('holds nothing in clear', () => {
    expect(JSON.stringify(dossier)).not.toContain(Buffer.from('Mẫu').toString('base64url').slice(0, 4));
    expect(JSON.stringify(dossier)).not.toContain('account');
  });

  it('is not opened by another key', () => {
    expect(() => unwrapKey(wrapped, () => stranger.privateKey)).toThrow();
    expect(() => unwrapKey(wrapped, () => undefined)).toThrow('not held here');
  });

  it('is not opened when a byte has changed or the dossier is another', () => {
    const bytes = Buffer.from(dossier.ciphertext, 'base64url');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    expect(() => openDossier({ ...dossier, ciphertext: bytes.toString('base64url') }, key)).toThrow();
    expect(() => openDossier({ ...dossier, id: '01900000-0000-7000-8000-000000000002' }, key)).toThrow();
  });

  it('is wrapped anew for another key without a change to what was signed', () => {
    const again = wrapKey(key, { keyId: 'k2', publicKey: stranger.publicKey });
    expect(
      openDossier(
        dossier,
        unwrapKey(again, (id) => (id === 'k2' ? stranger.privateKey : undefined)),
      ),
    ).toEqual(content);
  });
});
