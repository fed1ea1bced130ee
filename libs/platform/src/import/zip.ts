import { crc32, createInflateRaw } from 'node:zlib';
import { Refused } from '../problems/refused';

/** A file inside a ZIP file. */
export interface ZipEntry {
  /** Its content, unpacked as it is read. Throws `register-too-large` past so many bytes, and `register-damaged`. */
  read(most: number): AsyncGenerator<Buffer>;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [END_BYTES, MOST_COMMENT] = [22, 0xffff];
const [STORED, DEFLATED] = [0, 8];
const ENCRYPTED = 1;

/** The entries of a ZIP file by name, from its central directory. Throws `register-damaged` and `register-encrypted`. */
export function zipEntries(file: Buffer): ReadonlyMap<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  const end = endOf(file);
  let at = within(file, end, 16, 4);
  for (let left = within(file, end, 10, 2); left > 0; left--) {
    if (within(file, at, 0, 4) !== CENTRAL) throw new Refused('register-damaged');
    const field = (offset: number, bytes: number): number => within(file, at, offset, bytes);
    if (field(8, 2) & ENCRYPTED) throw new Refused('register-encrypted');
    const [method, sum, size, start] = [field(10, 2), field(16, 4), field(20, 4), field(42, 4)];
    const name = file.toString('utf8', at + 46, at + 46 + field(28, 2));
    entries.set(name, { read: (most) => content(packed(file, start, size), method, sum, most) });
    at += 46 + field(28, 2) + field(30, 2) + field(32, 2);
  }
  return entries;
}

function endOf(file: Buffer): number {
  const first = Math.max(0, file.length - END_BYTES - MOST_COMMENT);
  for (let at = file.length - END_BYTES; at >= first; at--) if (file.readUInt32LE(at) === END) return at;
  throw new Refused('register-damaged');
}

/** Its content begins behind a header of its own, whose lengths need not be those of the directory. */
function packed(file: Buffer, start: number, size: number): Buffer {
  if (within(file, start, 0, 4) !== LOCAL) throw new Refused('register-damaged');
  const from = start + 30 + within(file, start, 26, 2) + within(file, start, 28, 2);
  return file.subarray(from, Math.min(from + size, file.length));
}

async function* content(bytes: Buffer, method: number, sum: number, most: number): AsyncGenerator<Buffer> {
  if (method !== STORED && method !== DEFLATED) throw new Refused('register-damaged');
  let [size, check] = [0, 0];
  for await (const chunk of method === STORED ? [bytes] : inflated(bytes)) {
    size += chunk.length;
    if (size > most) throw new Refused('register-too-large');
    check = crc32(chunk, check);
    yield chunk;
  }
  if (check !== sum) throw new Refused('register-damaged');
}

function inflated(bytes: Buffer): AsyncIterable<Buffer> {
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
  inflate.end(bytes);
  return inflate;
}

function within(file: Buffer, base: number, offset: number, bytes: number): number {
  if (base + offset + bytes > file.length) throw new Refused('register-damaged');
  return file.readUIntLE(base + offset, bytes);
}
