/** Reads a backup: first all of it, to know that it is whole, before anything is changed because of it. */
import { closeSync, createReadStream, existsSync, openSync, readSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { z } from "zod";
import { isTrouble, type Trouble, trouble } from "../trouble.ts";
import {
  counter,
  type Manifest,
  manifestName,
  manifestSchema,
  type Sums,
  sha256,
  sumsName,
  sumsSchema,
} from "./format.ts";
import { type Entry, entries } from "./tar.ts";

export const damaged = (file: string, what: string): Trouble =>
  trouble(
    "bad-backup",
    `${file} is damaged: ${what}. Nothing was changed. Use another copy of this backup, or another backup.`,
  );
const foreign = (file: string): Trouble =>
  trouble(
    "bad-backup",
    `${file} is not a backup of Ortaq. Nothing was changed. Such a file is made by "npm run ortaq -- backup FILE".`,
  );

export type Contents = {
  manifest: (manifest: Manifest) => Promise<void> | void;
  /** A part of a table: parts come table by table, in order. */
  table: (name: string, content: AsyncIterable<Buffer>) => Promise<void>;
  extra: (name: string, size: number, content: AsyncIterable<Buffer>) => Promise<void>;
};

/** Walks through a backup once, checking every sum. Throws a trouble when it is not whole, not ours or torn. */
export async function readBackup(file: string, contents: Contents): Promise<void> {
  if (!existsSync(file)) throw trouble("bad-backup", `There is no file ${file}.`);
  const state: State = {
    file,
    manifest: undefined,
    sums: undefined,
    counts: { tables: new Map(), extra: new Map() },
    raw: "",
  };
  try {
    await pipeline(createReadStream(file), createGunzip(), async (bytes: AsyncIterable<Buffer>) => {
      for await (const one of entries(bytes)) await takeIn(one, state, contents);
    });
  } catch (error) {
    throw readTrouble(error, state);
  }
  compareSums(state);
}

type Counter = ReturnType<typeof counter>;
type State = {
  file: string;
  manifest: Manifest | undefined;
  raw: string;
  sums: Sums | undefined;
  counts: { tables: Map<string, Counter>; extra: Map<string, Counter> };
};

async function takeIn(one: Entry, state: State, contents: Contents): Promise<void> {
  if (!state.manifest) {
    if (one.name !== manifestName) throw foreign(state.file);
    state.manifest = await jsonOf(one, manifestSchema, state);
    await contents.manifest(state.manifest);
  } else if (one.name === sumsName) {
    state.sums = await jsonOf(one, sumsSchema, state);
  } else if (one.name.startsWith("tables/")) {
    const folder = one.name.slice("tables/".length, one.name.lastIndexOf("/"));
    const table = state.manifest.tables.find(({ name }) => name.replaceAll('"', "") === folder);
    if (!table) throw damaged(state.file, "it holds a table that it does not list");
    await contents.table(table.name, counting(one.content, countOf(state.counts.tables, table.name)));
  } else if (one.name.startsWith("extra/")) {
    const name = one.name.slice("extra/".length);
    await contents.extra(name, one.size, counting(one.content, countOf(state.counts.extra, name)));
  } else throw damaged(state.file, "it holds something unknown");
}

function countOf(counts: Map<string, Counter>, name: string): Counter {
  const count = counts.get(name) ?? counter();
  counts.set(name, count);
  return count;
}

async function* counting(content: AsyncIterable<Buffer>, count: Counter): AsyncGenerator<Buffer> {
  for await (const chunk of content) {
    count.take(chunk);
    yield chunk;
  }
}

async function jsonOf<T>(one: Entry, schema: z.ZodType<T>, state: State): Promise<T> {
  const pieces: Buffer[] = [];
  for await (const piece of one.content) pieces.push(piece);
  const text = Buffer.concat(pieces).toString("utf8");
  if (one.name === manifestName) state.raw = text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw damaged(state.file, `${one.name} in it cannot be read`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const format = (value as { format?: unknown } | null)?.format;
  if (typeof format === "number" && format > 1) {
    throw trouble(
      "newer-schema",
      `${state.file} was made by a newer Ortaq (format ${format}). Nothing was changed. Restore it with that Ortaq or a newer one.`,
    );
  }
  throw damaged(state.file, `${one.name} in it is not what it should be`);
}

function compareSums(state: State): void {
  const { file, manifest, sums } = state;
  if (!manifest || !sums) throw damaged(file, "its end is missing, as if the copying had been broken off");
  if (sha256(state.raw) !== sums.manifest) throw damaged(file, `${manifestName} in it was changed`);
  for (const { name } of manifest.tables) {
    const { rows, bytes, sha256: hash } = (state.counts.tables.get(name) ?? counter()).sum();
    const wanted = sums.tables[name];
    if (wanted?.sha256 !== hash || wanted.rows !== rows || wanted.bytes !== bytes) {
      throw damaged(file, `the rows of ${name} are not those that were saved`);
    }
  }
  for (const name of new Set([...Object.keys(sums.extra), ...state.counts.extra.keys()])) {
    const found = state.counts.extra.get(name)?.sum().sha256;
    if (found !== sums.extra[name]?.sha256)
      throw damaged(file, `the file ${name} in it is not the one that was saved`);
  }
}

/** RFC 1952 §2.3.1: ID1 and ID2. */
function isGzip(file: string): boolean {
  const start = Buffer.alloc(2);
  const handle = openSync(file, "r");
  readSync(handle, start);
  closeSync(handle);
  return start.readUInt16BE() === 0x1f8b;
}

/** Node's words for broken gzip (zlib codes begin with Z_) and our own for a broken tar. */
function readTrouble(error: unknown, { file, manifest }: State): unknown {
  if (isTrouble(error)) return error;
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (code === "EISDIR") return foreign(file);
  if (code === "EACCES" || code === "EPERM") return trouble("no-rights", `Ortaq may not read ${file}.`);
  const torn = code === "Z_BUF_ERROR" || error instanceof RangeError;
  if (!code.startsWith("Z_") && !torn && !(error instanceof SyntaxError)) return error;
  if (!manifest && !torn && !(code.startsWith("Z_") && isGzip(file))) return foreign(file);
  return damaged(
    file,
    torn ? "its end is missing, as if the copying had been broken off" : "its bytes are not what they were",
  );
}
