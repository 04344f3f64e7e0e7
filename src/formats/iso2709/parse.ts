import { type Buffer, isAscii, isUtf8 } from "node:buffer";
import { done, type Outcome, type Refusal, refuse, refused } from "#basics";
import { chooseCodePage } from "../codepages/choose.ts";
import { decode } from "../codepages/decode.ts";
import type { CodePage } from "../codepages/pages.ts";
import type { DataField, RawField, RawRecord, Subfield } from "../record.ts";

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

type Slice = { tag: string; from: number; to: number };

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

const indicator = (char: string | undefined): string => (char === undefined || char === "#" ? " " : char);
const isIndicators = (text: string): boolean => /^[0-9a-zA-Z |#]{2}$/.test(text);

/** `text` is one field without its terminator. Wounds are healed and told in `warnings`. */
export function toField(tag: string, text: string, warnings: Refusal[]): RawField {
  const first = text.indexOf("\x1f");
  const control = tag.startsWith("00");
  if (first === -1) {
    if (control || !/^\d{3}$/.test(tag)) return { tag, data: text };
    warnings.push(refuse("field-without-subfields", { tag }));
    const marked = isIndicators(text.slice(0, 2));
    const value = (marked ? text.slice(2) : text).trim();
    const subfields = value === "" ? [] : [{ code: "a", value }];
    return {
      tag,
      ind1: indicator(marked ? text[0] : " "),
      ind2: indicator(marked ? text[1] : " "),
      subfields,
    };
  }
  if (control) {
    warnings.push(refuse("control-field-with-subfields", { tag }));
    const values = text
      .slice(first + 1)
      .split("\x1f")
      .map((part) => part.slice(1).trim());
    return { tag, data: values.filter((value) => value !== "").join(" ") };
  }
  const subfields: Subfield[] = [];
  let at = first;
  while (at !== -1) {
    const next = text.indexOf("\x1f", at + 1);
    const end = next === -1 ? text.length : next;
    const code = text[at + 1];
    if (code !== undefined && end > at + 1) subfields.push({ code, value: text.slice(at + 2, end) });
    at = next;
  }
  const field: DataField = { tag, ind1: indicator(text[0]), ind2: indicator(text[1]), subfields };
  if (first !== 2) healIndicators(field, text.slice(0, first), warnings);
  return field;
}

function healIndicators(field: DataField, before: string, warnings: Refusal[]): void {
  warnings.push(refuse("indicators-wrong", { tag: field.tag }));
  if (before.length < 2) {
    field.ind1 = indicator(before[0]);
    field.ind2 = " ";
    return;
  }
  const extra = before.slice(2).trim();
  const [head] = field.subfields;
  if (extra === "") return;
  if (head) head.value = `${extra} ${head.value}`;
  else field.subfields.push({ code: "a", value: extra });
}

type Text = { codePage: CodePage; of: (from: number, to: number) => string };

/** How the bytes of this record's fields become text; damaged UTF-8 is judged field by field. */
function textOf(
  bytes: Buffer,
  base: number,
  chosen: CodePage | undefined,
  prior: CodePage | undefined,
): Text {
  const body = bytes.subarray(base);
  if (chosen === undefined && isAscii(body) && !body.includes(0x1b))
    return { codePage: "utf-8", of: (from, to) => bytes.toString("latin1", from, to) };
  const declared = bytes[9] === 0x61;
  const codePage = chosen ?? chooseCodePage(body, { declaredUtf8: declared, prior });
  if (codePage !== "utf-8") return { codePage, of: (from, to) => decode(bytes.subarray(from, to), codePage) };
  return { codePage, of: (from, to) => bytes.toString("utf8", from, to) };
}

/** Several fields in one decoding: far quicker than one by one, and the same where terminators are ASCII. */
function wholeText(text: Text, fields: Slice[]): string[] | undefined {
  const [head] = fields;
  const tail = fields.at(-1);
  if (!head || !tail || (text.codePage !== "utf-8" && text.codePage !== "windows-1251")) return undefined;
  for (let place = 1; place < fields.length; place += 1)
    if (fields[place]?.from !== (fields[place - 1]?.to ?? 0) + 1) return undefined;
  const pieces = text.of(head.from, tail.to).split("\x1e");
  return pieces.length === fields.length ? pieces : undefined;
}

export type ParseOptions = { codePage?: CodePage | undefined; prior?: CodePage | undefined };

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
  if (readNumber(bytes, 0, 5) !== bytes.length)
    warnings.push(refuse("length-wrong", { bytes: bytes.length }));
  if (!cut.exact) warnings.push(refuse("directory-wrong"));
  if (bytes[bytes.length - 1] !== 0x1d) warnings.push(refuse("record-end-missing"));

  const text = textOf(bytes, base, options.codePage, options.prior);
  if (text.codePage === "utf-8" && !isUtf8(bytes.subarray(base))) warnings.push(refuse("utf8-wrong"));
  const pieces = wholeText(text, cut.fields);
  const fields = cut.fields.map(({ tag, from, to }, place) =>
    toField(tag, pieces?.[place] ?? text.of(from, to), warnings),
  );
  const leader = bytes
    .toString("latin1", 0, directory.start)
    .replace(/[^\x20-\x7e]/g, " ")
    .padEnd(24)
    .slice(0, 24);
  return done({ record: { leader, fields }, codePage: text.codePage, warnings });
}
