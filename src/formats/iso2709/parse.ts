import type { Buffer } from "node:buffer";
import { done, type Outcome, type Refusal, refuse, refused } from "#basics";
import type { CodePage } from "../codepages/pages.ts";
import type { RawRecord } from "../record.ts";
import { toField } from "./field.ts";
import { type ParseOptions, type Slice, textsOf } from "./text.ts";

/**
 * One record of ISO 2709:2008 → `RawRecord`.
 *
 *   leader (24) · directory: tag (3) length (4) start (5) … 1E · fields, each ended by 1E · 1D
 *
 * When the directory agrees with the terminators it is obeyed; when it does not (lengths counted in characters, not in
 * bytes, are the common wound) the terminators are believed, in the directory's order.
 */
export type Parsed = { record: RawRecord; codePage: CodePage; warnings: Refusal[] };

type Entry = { tag: string; length: number; start: number };

const entryLength = 12;
/** Tags are letters and digits; a stray sign in one (`0 2`) is read and left to the writer to mend. */
const isTagByte = (byte: number): boolean => byte >= 0x20 && byte <= 0x7e;

function readNumber(bytes: Buffer, at: number, digits: number): number {
  let value = 0;
  for (let place = at; place < at + digits; place += 1) {
    const digit = (bytes[place] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function readEntries(bytes: Buffer, from: number, to: number): Entry[] | undefined {
  const entries: Entry[] = [];
  for (let at = from; at + entryLength <= to; at += entryLength) {
    if (!isTagByte(bytes[at] ?? 0) || !isTagByte(bytes[at + 1] ?? 0) || !isTagByte(bytes[at + 2] ?? 0))
      return undefined;
    const tag = bytes.toString("latin1", at, at + 3);
    entries.push({ tag, length: readNumber(bytes, at + 3, 4), start: readNumber(bytes, at + 7, 5) });
  }
  return entries;
}

/** Leaders that lost or gained a character are met: the directory is then found where its entries read well. */
function findDirectory(bytes: Buffer, end: number): { start: number; entries: Entry[] } | undefined {
  for (const start of [24, 23, 25, 22, 26, 21, 20]) {
    if ((end - start) % entryLength !== 0) continue;
    const entries = readEntries(bytes, start, end);
    if (entries && (start === 24 || entries.every(({ length }) => length > 0))) return { start, entries };
  }
  const entries = readEntries(bytes, 24, end);
  return entries && entries.length > 0 ? { start: 24, entries } : undefined;
}

/** The byte range of every field, without its terminator; `exact` when directory and terminators agree. */
function slices(
  bytes: Buffer,
  base: number,
  entries: Entry[],
): { fields: Slice[]; exact: boolean } | undefined {
  const ends: number[] = [];
  const stop = bytes[bytes.length - 1] === 0x1d ? bytes.length - 1 : bytes.length;
  for (let at = bytes.indexOf(0x1e, base); at !== -1 && at < stop; at = bytes.indexOf(0x1e, at + 1))
    ends.push(at);
  const exact = entries.every(
    ({ length, start }) => length > 0 && start >= 0 && bytes[base + start + length - 1] === 0x1e,
  );
  if (exact) {
    const inside = ({ start, length }: Entry) => base + start + length <= stop;
    if (entries.every(inside)) {
      const fields = entries.map(({ tag, start, length }) => {
        return { tag, from: base + start, to: base + start + length - 1 };
      });
      return { fields, exact: true };
    }
  }
  const last = ends.at(-1);
  if (last === undefined ? stop > base : last < stop - 1) ends.push(stop);
  if (ends.length < entries.length) return undefined;
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  const ordered = inOrder.some(({ start }) => start < 0) ? entries : inOrder;
  const ranges = new Map<Entry, Slice>();
  let from = base;
  ordered.forEach((entry, place) => {
    // Terminators inside the last field are kept in it rather than lost.
    const to = place === ordered.length - 1 ? (ends.at(-1) ?? stop) : (ends[place] ?? stop);
    ranges.set(entry, { tag: entry.tag, from, to });
    from = to + 1;
  });
  return { fields: entries.flatMap((entry) => ranges.get(entry) ?? []), exact: false };
}

/** Refused with `record-too-short`, `directory-unreadable` or `record-cut-off`; everything else is read. */
export function parseIso2709(bytes: Buffer, options: ParseOptions = {}): Outcome<Parsed> {
  if (bytes.length < 25) return refused(refuse("record-too-short", { bytes: bytes.length }));
  const warnings: Refusal[] = [];
  const directoryEnd = bytes.indexOf(0x1e, 20);
  const directory = directoryEnd === -1 ? undefined : findDirectory(bytes, directoryEnd);
  if (!directory) return refused(refuse("directory-unreadable", { bytes: bytes.length }));
  const base = directoryEnd + 1;
  const cut = slices(bytes, base, directory.entries);
  if (!cut) return refused(refuse("record-cut-off", { fields: directory.entries.length }));
  const ended = bytes[bytes.length - 1] === 0x1d;
  if (!ended && readNumber(bytes, 0, 5) > bytes.length)
    return refused(refuse("record-cut-off", { fields: directory.entries.length }));
  if (readNumber(bytes, 0, 5) !== bytes.length)
    warnings.push(refuse("length-wrong", { bytes: bytes.length }));
  if (!cut.exact) warnings.push(refuse("directory-wrong"));
  if (!ended) warnings.push(refuse("record-end-missing"));

  const text = textsOf(bytes, base, cut.fields, options);
  warnings.push(...text.warnings);
  const fields = cut.fields.map(({ tag }, place) => toField(tag, text.texts[place] ?? "", warnings));
  const leader = bytes
    .toString("latin1", 0, directory.start)
    .replace(/[^\x20-\x7e]/g, " ")
    .padEnd(24)
    .slice(0, 24);
  return done({ record: { leader, fields }, codePage: text.codePage, warnings });
}
