/**
 * A whole file into the catalogue: the same way for the command line, the job of the office and the demonstration. The
 * file streams, memory does not grow with it; each batch is one act with one transaction that also writes how far the
 * file is, so work that stops half-way has left whole batches behind and goes on after them.
 */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { done, type Outcome } from "#basics";
import type { FileFormat } from "#formats";
import { type Caller, type Ground, perform } from "#platform/acts";
import { countGrown } from "#platform/db";
import { beginImport } from "./actions/begin-import.ts";
import { endImport } from "./actions/end-import.ts";
import { importRecords } from "./actions/import-records.ts";
import { endRehearsal, rehearseRecords } from "./actions/rehearse-records.ts";
import type { ToTake } from "./incoming.ts";
import { profileLike } from "./questions.ts";
import { type OpenedRecords, openRecords } from "./reading.ts";
import type { Choices, RehearsalSums, Sums } from "./run-store.ts";

export type Progress = {
  /** Bytes read, of all (undefined when the size is unknown), and records read. */
  bytes: number;
  size?: number;
  read: number;
  queued: number;
};

export type FileToImport = Choices & {
  /** The library or system that brings it. */
  node: number;
  /** Whose control numbers the file carries; by default the node's own. */
  source?: string;
  fileName?: string;
  format?: FileFormat;
} & ({ path: string } | { stream: AsyncIterable<Uint8Array>; size?: number }) & {
    onProgress?: (progress: Progress) => void | Promise<void>;
    signal?: AbortSignal;
  };

export type Imported = Sums & { run: number };
export type Rehearsed = RehearsalSums & { run: number };
type Who = Omit<Caller, "ground">;
type Way = Pick<FileToImport, "onProgress" | "signal"> & { size?: number | undefined };

const batch = 1_000;

/** The tables that an import fills and asks. */
const filled = [
  "copy",
  "heading",
  "record",
  "record_availability",
  "record_heading",
  "record_key",
  "record_link",
  "record_pair",
  "record_raw",
  "record_whole_key",
  "search_heading",
] as const;

/** Imports a file. Sums: read = imported + merged + queued. */
export async function importFile(ground: Ground, who: Who, file: FileToImport): Promise<Outcome<Imported>> {
  const begun = await begin(ground, who, file, false);
  return begun.ok ? takeAll(begun.value.caller, begun.value, begun.value.opened, begun.value.way) : begun;
}

/** What an import of the file would do; nothing comes in. The run waits to be carried out or left. */
export async function rehearseFile(
  ground: Ground,
  who: Who,
  file: FileToImport,
): Promise<Outcome<Rehearsed>> {
  const begun = await begin(ground, who, file, true);
  return begun.ok ? rehearseAll(begun.value.caller, begun.value, begun.value.opened, begun.value.way) : begun;
}

async function begin(ground: Ground, who: Who, file: FileToImport, rehearse: boolean) {
  const caller: Caller = { ...who, ground };
  const size = "path" in file ? (await stat(file.path)).size : file.size;
  const source = "path" in file ? createReadStream(file.path, { highWaterMark: 256 * 1024 }) : file.stream;
  const opened = await openRecords(source, {
    ...file,
    savedProfile: async (rows) => (await profileLike(ground.db.sql, file.node, rows))?.profile,
  });
  if (!opened.ok) return opened;
  const { format, choices } = opened.value;
  const { node, fileName } = file;
  const begun = await perform(caller, beginImport, {
    node,
    source: file.source,
    fileName,
    format,
    ...choices,
    rehearse,
  });
  if (!begun.ok) {
    await closeUnread(opened.value);
    return begun;
  }
  const way: Way = { onProgress: file.onProgress, signal: file.signal, size };
  return done({ caller, run: begun.value.run, position: 0, opened: opened.value, way });
}

const closeUnread = async ({ records }: OpenedRecords): Promise<void> => {
  await records[Symbol.asyncIterator]().return?.();
};

type RunSoFar = { run: number; position: number };

/** Feeds an import that was begun; the job of the office comes in here. Goes on after `position` records. */
export async function takeAll(
  caller: Caller,
  { run, position }: RunSoFar,
  opened: OpenedRecords,
  way: Way,
): Promise<Outcome<Imported>> {
  let queued = 0;
  const fed = await inBatches(opened, position, way, async (at, records) => {
    const outcome = await perform(caller, importRecords, { run, at, records });
    if (!outcome.ok) return outcome;
    await countGrown(caller.ground.db.sql, filled);
    queued += outcome.value.queued;
    return done(queued);
  });
  if (!fed.ok) return fed;
  const ended = await perform(caller, endImport, { run });
  return ended.ok ? done({ ...ended.value, run }) : ended;
}

export async function rehearseAll(
  caller: Caller,
  { run, position }: RunSoFar,
  opened: OpenedRecords,
  way: Way,
): Promise<Outcome<Rehearsed>> {
  const fed = await inBatches(opened, position, way, async (at, records) => {
    const outcome = await perform(caller, rehearseRecords, { run, at, records });
    return outcome.ok ? done(outcome.value.refused) : outcome;
  });
  if (!fed.ok) return fed;
  const ended = await perform(caller, endRehearsal, { run });
  return ended.ok ? done({ ...ended.value, run }) : ended;
}

/** Records of the file after the first `skip`, in batches, each with the place of its first. */
async function inBatches(
  opened: OpenedRecords,
  skip: number,
  { size, onProgress, signal }: Way,
  take: (at: number, records: ToTake[]) => Promise<Outcome<number>>,
): Promise<Outcome<null>> {
  let read = 0;
  let waiting: ToTake[] = [];
  const hand = async (): Promise<Outcome<number>> => {
    signal?.throwIfAborted();
    const outcome = await take(read - waiting.length, waiting);
    if (!outcome.ok) return outcome;
    waiting = [];
    // A workbook is unpacked whole before its first row: its bytes say nothing of how far the work is.
    const known = size !== undefined && opened.format !== "xlsx";
    await onProgress?.({
      bytes: opened.bytes(),
      ...(known ? { size } : {}),
      read,
      queued: outcome.value,
    });
    return outcome;
  };
  for await (const record of opened.records) {
    read += 1;
    if (read <= skip) continue;
    waiting.push(record);
    if (waiting.length < batch) continue;
    const outcome = await hand();
    if (!outcome.ok) return outcome;
  }
  if (waiting.length > 0) {
    const outcome = await hand();
    if (!outcome.ok) return outcome;
  }
  return done(null);
}
