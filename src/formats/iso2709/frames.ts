import { Buffer } from "node:buffer";
import type { Bytes } from "../reading.ts";

/**
 * Cuts a stream into the byte ranges of single records, in memory that does not grow with the file.
 *
 * The truth is the record terminator (ISO 2709:2008, 4.5: 1D hex), not the length in the leader: real files come with
 * lengths counted in characters, with padding between records, with rubbish before a record, and with a missing or an
 * inner terminator. The length is used only to settle those last cases. Nothing but padding is dropped.
 */
export type Frame = { bytes: Buffer; offset: number; ended: boolean };

const recordEnd = 0x1d;
const fieldEnd = 0x1e;
/** Four megabytes without an end is no record of any library: it is handed on in pieces of this size as unreadable. */
const longest = 4 * 1024 * 1024;

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

function number(bytes: Buffer, at: number, digits: number): number | undefined {
  let value = 0;
  for (let place = at; place < at + digits; place += 1) {
    const byte = bytes[place];
    if (byte === undefined || !isDigit(byte)) return undefined;
    value = value * 10 + byte - 0x30;
  }
  return value;
}

/** Five digits of length and five of the base address: ISO 2709:2008, 4.2, positions 0–4 and 12–16. */
export const looksLikeLeader = (bytes: Buffer, at: number): boolean =>
  number(bytes, at, 5) !== undefined && number(bytes, at + 12, 5) !== undefined;

/** Where the next record begins: after line ends, NULs, ^Z and a byte order mark. Spaces may be an empty length. */
function skipPadding(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    const byte = bytes[at];
    if (byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x00 || byte === 0x1a) at += 1;
    else if (byte === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf) at += 3;
    else if (byte === 0x20) {
      let after = at;
      while (bytes[after] === 0x20) after += 1;
      const next = bytes[after];
      const padding = next === undefined || isDigit(next) || next < 0x20 || next === 0xef;
      if (!padding) return Math.max(at, after - 5);
      at = after;
    } else return at;
  }
}

/** The end (exclusive) of the record that begins at `at`, 0 when more bytes are needed to tell. */
function endOf(bytes: Buffer, at: number, last: boolean): number {
  const terminator = bytes.indexOf(recordEnd, at);
  if (terminator === -1) return 0;
  const end = terminator + 1;
  const declared = number(bytes, at, 5);
  if (declared === undefined || at + declared <= end) return end;
  if (bytes.length < at + declared && !last) return 0;
  const inner = bytes[at + declared - 1] === recordEnd && !looksLikeLeader(bytes, skipPadding(bytes, end));
  return inner ? at + declared : end;
}

/** Splits what one terminator closes: rubbish before a leader, or records whose own terminator is missing. */
function* parts(bytes: Buffer, offset: number): Generator<Frame> {
  const declared = number(bytes, 0, 5);
  if (declared !== undefined) {
    const short = declared > 24 && declared < bytes.length && bytes[declared - 1] === fieldEnd;
    if (short && looksLikeLeader(bytes, declared)) {
      yield { bytes: bytes.subarray(0, declared), offset, ended: false };
      yield* parts(bytes.subarray(declared), offset + declared);
      return;
    }
  } else {
    for (let at = 1; at + 24 < bytes.length; at += 1) {
      if (looksLikeLeader(bytes, at) && number(bytes, at, 5) === bytes.length - at) {
        yield { bytes: bytes.subarray(0, at), offset, ended: false };
        yield { bytes: bytes.subarray(at), offset: offset + at, ended: true };
        return;
      }
    }
  }
  yield { bytes, offset, ended: bytes[bytes.length - 1] === recordEnd };
}

export async function* frames(chunks: Bytes): AsyncGenerator<Frame> {
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  let waiting: Buffer[] = [];
  let waitingSize = 0;

  function* cut(last: boolean): Generator<Frame> {
    rest = Buffer.concat([rest, ...waiting]);
    waiting = [];
    waitingSize = 0;
    let at = skipPadding(rest, 0);
    while (at < rest.length) {
      let end = endOf(rest, at, last);
      if (end === 0 && rest.length - at >= longest) end = at + longest;
      if (end === 0) break;
      yield* parts(rest.subarray(at, end), offset + at);
      at = skipPadding(rest, end);
    }
    const keep = Math.min(at, rest.length);
    offset += keep;
    rest = rest.subarray(keep);
    if (last && rest.length > 0) yield* parts(rest, offset);
  }

  for await (const chunk of chunks) {
    const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    waiting.push(piece);
    waitingSize += piece.length;
    if (piece.includes(recordEnd) || waitingSize + rest.length >= longest) yield* cut(false);
  }
  yield* cut(true);
}
