/**
 * A whole file into the catalogue: the same way for the command line, the job of the office and the demonstration. The
 * file streams, memory does not grow with it; each batch is one act with one transaction, so work that stops half-way
 * has left whole batches behind and is simply begun again.
 */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { done, type Outcome, refuse, refused } from "#basics";
import { type CodePage, type ReadRecord, readIso2709, readMarcXml, sniffFormat } from "#formats";
import { type Caller, type Ground, perform } from "#platform/acts";
import { beginImport } from "./actions/begin-import.ts";
import { endImport } from "./actions/end-import.ts";
import { importRecords } from "./actions/import-records.ts";
import type { Container, Sums } from "./store.ts";

export type FileToImport = {
  /** The library or system that brings it. */
  node: number;
  /** Whose control numbers the file carries; by default the node's own. */
  source?: string;
  fileName?: string;
  format?: Container;
  /** Set by a person; without it each record is judged for itself. */
  codePage?: CodePage;
} & ({ path: string } | { stream: AsyncIterable<Uint8Array>; size?: number }) & {
    /** How far: bytes read of all (undefined when the size is unknown), and the sums so far. */
    onProgress?: (progress: { bytes: number; size?: number; sums: Sums }) => void | Promise<void>;
    signal?: AbortSignal;
  };

export type Imported = Sums & { run: number };
type Who = Omit<Caller, "ground">;

const batch = 500;

/** Imports a file. Sums: read = imported + merged + queued. */
export async function importFile(ground: Ground, who: Who, file: FileToImport): Promise<Outcome<Imported>> {
  const caller: Caller = { ...who, ground };
  const size = "path" in file ? (await stat(file.path)).size : file.size;
  const source = "path" in file ? createReadStream(file.path, { highWaterMark: 256 * 1024 }) : file.stream;
  const opened = await openRecords(source, file);
  if (!opened.ok) return opened;
  const { format, records } = opened.value;
  const begun = await perform(caller, beginImport, {
    node: file.node,
    source: file.source,
    fileName: file.fileName,
    format,
  });
  if (!begun.ok) return begun;
  return takeAll(caller, begun.value.run, records, { ...file, size });
}

/** Feeds an import that was begun; the job of the office comes in here. */
export async function takeAll(
  caller: Caller,
  run: number,
  records: AsyncIterable<ReadRecord>,
  { size, onProgress, signal }: Pick<FileToImport, "onProgress" | "signal"> & { size?: number | undefined },
): Promise<Outcome<Imported>> {
  const sums: Sums = { read: 0, imported: 0, merged: 0, queued: 0, copies: 0 };
  let waiting: ReadRecord[] = [];
  let bytes = 0;
  const take = async (): Promise<Outcome<Sums>> => {
    signal?.throwIfAborted();
    const outcome = await perform(caller, importRecords, { run, records: waiting });
    if (!outcome.ok) return outcome;
    for (const name of Object.keys(sums) as (keyof Sums)[]) sums[name] += outcome.value[name];
    waiting = [];
    await onProgress?.({ bytes, ...(size === undefined ? {} : { size }), sums: { ...sums } });
    return outcome;
  };
  for await (const record of records) {
    waiting.push(record);
    bytes = record.offset + record.bytes.byteLength;
    if (waiting.length < batch) continue;
    const outcome = await take();
    if (!outcome.ok) return outcome;
  }
  if (waiting.length > 0) {
    const outcome = await take();
    if (!outcome.ok) return outcome;
  }
  const ended = await perform(caller, endImport, { run });
  return ended.ok ? done({ ...ended.value, run }) : ended;
}

export type OpenedRecords = { format: Container; records: AsyncIterable<ReadRecord> };

/** Finds out by its first bytes what a file is and begins to read it. */
export async function openRecords(
  source: AsyncIterable<Uint8Array>,
  how: { format?: Container; codePage?: CodePage } = {},
): Promise<Outcome<OpenedRecords>> {
  const { head, whole } = await headOf(source);
  if (head.byteLength === 0) return refused(refuse("file-empty", {}, "file"));
  const format = how.format ?? sniffFormat(head);
  if (format === undefined) return refused(refuse("format-unknown", {}, "file"));
  if (format === "iso2709") return done({ format, records: readIso2709(whole, { codePage: how.codePage }) });
  if (format === "marcxml") return done({ format, records: readMarcXml(whole) });
  return refused(refuse("format-not-yet", { format }, "file"));
}

/** The first kilobytes of a stream, and the stream from its beginning. */
async function headOf(
  source: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; whole: AsyncIterable<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < 4096) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.byteLength;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield* first;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head: Buffer.concat(first), whole: whole() };
}
