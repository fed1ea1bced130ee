import { newKey, openBytes, sealBytes } from './sealing';

describe('a sealed record', () => {
  const key = newKey();
  const content = Buffer.from('lời khai');
  const sealed = sealBytes(key, content, 'person 1');

  it('opens with its key, for the person that it belongs to', () => {
    expect(openBytes(key, sealed, 'person 1')).toEqual(content);
    expect(sealed.includes(content)).toBe(false);
    expect(sealBytes(key, content, 'person 1')).not.toEqual(sealed);
  });

  it('opens with no other key, for no other person, and not when a bit has changed', () => {
    const changed = Buffer.from(sealed);
    changed[changed.length - 1]! ^= 1;
    expect(() => openBytes(newKey(), sealed, 'person 1')).toThrow();
    expect(() => openBytes(key, sealed, 'person 2')).toThrow();
    expect(() => openBytes(key, changed, 'person 1')).toThrow();
    expect(() => openBytes(key, Buffer.alloc(3), 'person 1')).toThrow();
  });
});
