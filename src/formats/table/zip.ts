import { Buffer } from "node:buffer";
import { createInflateRaw } from "node:zlib";
import { done, type Outcome, refuse, refused } from "#basics";

/**
 * Just enough of ZIP (APPNOTE 6.3.10, 4.3) to open a spreadsheet: entries stored or deflated, found through the
 * central directory. What it unpacks to is counted, so that a small file cannot fill the memory.
 */
export type ZipEntry = { name: string; method: number; from: number; size: number };
export type Zip = { entries: Map<string, ZipEntry>; open: (name: string) => AsyncGenerator<Uint8Array> };

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
/** All entries together. A million rows of a real catalogue unpack to about a third of this. */
export const mostUnpacked = 1024 * 1024 * 1024;

/** The message of the error that leaves `open` when the measure is full; the reader of the table refuses with it. */
export const unpacksWithoutEnd = "zip-unpacks-without-end";

function endOfDirectory(bytes: Buffer): number {
  const from = Math.max(0, bytes.length - 22 - 65_535);
  for (let at = bytes.length - 22; at >= from; at -= 1)
    if (bytes.readUInt32LE(at) === endSignature) return at;
  return -1;
}

export function openZip(bytes: Buffer): Outcome<Zip> {
  const end = bytes.length < 22 ? -1 : endOfDirectory(bytes);
  if (end === -1) return refused(refuse("zip-unreadable"));
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries = new Map<string, ZipEntry>();
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== centralSignature)
      return refused(refuse("zip-unreadable"));
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    if (local + 30 <= bytes.length && bytes.readUInt32LE(local) === localSignature) {
      const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      entries.set(name, {
        name,
        method: bytes.readUInt16LE(at + 10),
        from,
        size: bytes.readUInt32LE(at + 20),
      });
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  let unpacked = 0;
  async function* open(name: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name);
    if (!entry) return;
    const packed = bytes.subarray(entry.from, entry.from + entry.size);
    if (entry.method === 0) {
      yield packed;
      return;
    }
    const inflate = createInflateRaw();
    inflate.end(packed);
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (unpacked > mostUnpacked) throw new Error(unpacksWithoutEnd);
      yield chunk;
    }
  }
  return done({ entries, open });
}

/** The whole stream in one buffer, refused beyond `most` bytes. */
export async function gather(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  most: number,
): Promise<Outcome<Buffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) return refused(refuse("file-too-long", { most }));
    parts.push(chunk);
  }
  return done(Buffer.concat(parts));
}
