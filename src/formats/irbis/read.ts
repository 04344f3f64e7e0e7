import { Buffer } from "node:buffer";
import { type Refusal, refuse } from "#basics";
import { chooseCodePage } from "../codepages/choose.ts";
import { decode } from "../codepages/decode.ts";
import type { CodePage } from "../codepages/pages.ts";
import type { Bytes, ReadRecord } from "../reading.ts";
import type { RawField, RawRecord, Subfield } from "../record.ts";
import { blankLeader } from "../record.ts";

/**
 * The text export of IRBIS32 and IRBIS64: a line a field, `#TAG: value`, subfields begun by `^X`, a line of five
 * asterisks after each record. A line that begins no field continues the one before it. Code pages: UTF-8 from the 64,
 * cp1251 or cp866 from the 32.
 *
 * Text before the first subfield stands under the code "*", as IRBIS itself calls it. Tags are padded to three digits.
 */
const longest = 4 * 1024 * 1024;
const recordEnd = Buffer.from("*****");

export type IrbisOptions = { codePage?: CodePage | undefined };

/** Cuts at lines of asterisks; offsets are bytes from the start of the file. */
async function* frames(chunks: Bytes): AsyncGenerator<{ bytes: Buffer; offset: number }> {
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  let waiting: Buffer[] = [];
  let size = 0;
  function* cut(last: boolean): Generator<{ bytes: Buffer; offset: number }> {
    rest = Buffer.concat([rest, ...waiting]);
    waiting = [];
    size = 0;
    let at = 0;
    for (;;) {
      let end = rest.indexOf(recordEnd, at);
      while (end > 0 && rest[end - 1] !== 0x0a && rest[end - 1] !== 0x0d)
        end = rest.indexOf(recordEnd, end + 1);
      if (end === -1 && rest.length - at >= longest) end = at + longest;
      if (end === -1) break;
      if (end > at) yield { bytes: rest.subarray(at, end), offset: offset + at };
      at = end;
      while (rest[at] === 0x2a || rest[at] === 0x0d || rest[at] === 0x0a) at += 1;
    }
    offset += at;
    rest = rest.subarray(at);
    if (last && rest.length > 0) yield { bytes: rest, offset };
  }
  for await (const chunk of chunks) {
    const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    waiting.push(piece);
    size += piece.length;
    if (size >= 64 * 1024) yield* cut(false);
  }
  yield* cut(true);
}

/** `^AМосква^CНаука`; an empty subfield is dropped. A `^` at the very end is text. */
export function irbisSubfields(value: string): Subfield[] {
  const subfields: Subfield[] = [];
  const [before = "", ...parts] = value.split("^");
  if (before !== "") subfields.push({ code: "*", value: before });
  for (const part of parts) {
    const code = part[0];
    if (code !== undefined && part.length > 1) subfields.push({ code, value: part.slice(1) });
  }
  return subfields;
}

type Line = { tag: string; value: string };

export function parseIrbisText(text: string): { record: RawRecord; warnings: Refusal[] } | undefined {
  const lines: Line[] = [];
  const warnings: Refusal[] = [];
  for (const line of text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/)) {
    const [, tag, value] = /^#(\d{1,6}):\s?(.*)$/s.exec(line) ?? [];
    const last = lines.at(-1);
    if (tag !== undefined && value !== undefined) lines.push({ tag: tag.padStart(3, "0"), value });
    else if (last) last.value += line.trim() === "" ? "" : ` ${line.trim()}`;
    else if (line.trim() !== "") warnings.push(refuse("line-unreadable", { text: line.slice(0, 80) }));
  }
  const fields: RawField[] = [];
  for (const { tag, value } of lines) {
    if (tag === "000") {
      // MFN and status; bit 0 of the status marks a record deleted in IRBIS.
      const status = Number(/\^S(\d+)/i.exec(value)?.[1] ?? 0);
      if (status % 2 === 1) warnings.push(refuse("record-deleted-at-source"));
      fields.push({ tag: "001", data: value.replace(/\^.*$/, "").trim() });
      continue;
    }
    const subfields = irbisSubfields(value);
    if (subfields.length > 0) fields.push({ tag, ind1: " ", ind2: " ", subfields });
  }
  return fields.length === 0 ? undefined : { record: { leader: blankLeader, fields }, warnings };
}

export async function* readIrbisText(chunks: Bytes, options: IrbisOptions = {}): AsyncGenerator<ReadRecord> {
  let index = 0;
  let prior: CodePage | undefined;
  for await (const { bytes, offset } of frames(chunks)) {
    const codePage = options.codePage ?? chooseCodePage(bytes, { declaredUtf8: false, prior });
    const page = codePage === "marc-8" ? "windows-1251" : codePage;
    if (page !== "utf-8") prior = page;
    const parsed = parseIrbisText(decode(bytes, page));
    if (parsed) yield { ok: true, index, offset, bytes, codePage: page, ...parsed };
    else if (bytes.toString("latin1").trim() === "") continue;
    else yield { ok: false, index, offset, bytes, problem: refuse("record-empty") };
    index += 1;
  }
}
