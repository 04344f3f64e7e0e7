import { createWriteStream } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { ClientBase } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { withClient } from "../connect.ts";
import type { Db } from "../open.ts";
import { trouble } from "../trouble.ts";
import { counter, formatNumber, type Manifest, manifestName, type Sums, sha256, sumsName } from "./format.ts";
import { dataTables, migrationsOf, partitions, sequences } from "./tables.ts";
import { endOfArchive, entry } from "./tar.ts";

/** Something beside the tables to put into the backup: a stored file. */
export type Extra = { name: string; size: number; content: AsyncIterable<Buffer> };
export type BackupOptions = {
  extra?: AsyncIterable<Extra> | Iterable<Extra>;
  /** Called after each table, for those who wait. */
  progress?: (table: string, rows: number) => void;
};
export type BackupMade = {
  file: string;
  bytes: number;
  tables: { name: string; rows: number }[];
  extra: number;
};

const partSize = 2 ** 20;

/**
 * Writes everything as it was at one moment (one repeatable-read snapshot; work goes on meanwhile) into `file`, under
 * a temporary name until it is whole and on the disk. Takes the memory of one part, however large the database.
 */
export async function backup(db: Db, file: string, options: BackupOptions = {}): Promise<BackupMade> {
  const half = `${file}.${process.pid}.part`;
  try {
    const sums = await withClient(db.connection, async (client) => {
      await client.query("begin isolation level repeatable read read only");
      const manifest = await describe(client, db.version);
      const sums: Sums = { manifest: "", tables: {}, extra: {} };
      const parts = Readable.from(archive(client, manifest, sums, options), {
        objectMode: false,
        highWaterMark: partSize,
      });
      await pipeline(parts, createGzip({ level: 5 }), createWriteStream(half, { mode: 0o600 }));
      return sums;
    });
    await onDisk(half);
    await rename(half, file);
    await onDisk(dirname(file));
    const tables = Object.entries(sums.tables).map(([name, { rows = 0 }]) => ({ name, rows }));
    return { file, bytes: (await stat(file)).size, tables, extra: Object.keys(sums.extra).length };
  } catch (error) {
    await rm(half, { force: true });
    throw writeTrouble(error, file);
  }
}

async function describe(client: ClientBase, server: string): Promise<Manifest> {
  return {
    format: formatNumber,
    made: new Date().toISOString(),
    server,
    migrations: await migrationsOf(client),
    tables: await dataTables(client),
    partitions: await partitions(client),
    sequences: await sequences(client),
  };
}

async function* archive(
  client: ClientBase,
  manifest: Manifest,
  sums: Sums,
  options: BackupOptions,
): AsyncGenerator<Buffer> {
  const seconds = Math.floor(Date.parse(manifest.made) / 1000);
  const text = (name: string, value: unknown) => {
    const body = Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
    if (name === manifestName) sums.manifest = sha256(body);
    return entry(name, body.length, [body], seconds);
  };
  yield* text(manifestName, manifest);
  for (const table of manifest.tables) {
    const count = counter();
    const rows = client.query(
      copyTo(`copy (select ${table.columns.join(", ") || "null"} from ${table.name}) to stdout`),
    );
    let number = 0;
    for await (const part of wholeRows(rows)) {
      for (const chunk of part) count.take(chunk);
      const size = part.reduce((all, chunk) => all + chunk.length, 0);
      yield* entry(partName(table.name, ++number), size, part, seconds);
    }
    sums.tables[table.name] = count.sum();
    options.progress?.(table.name, count.rows());
  }
  for await (const extra of options.extra ?? []) {
    const count = counter();
    yield* entry(`extra/${extra.name}`, extra.size, counted(extra.content, count.take), seconds);
    const { bytes, sha256: hash } = count.sum();
    sums.extra[extra.name] = { bytes, sha256: hash };
  }
  yield* text(sumsName, sums);
  yield endOfArchive();
}

const partName = (table: string, number: number): string =>
  `tables/${table.replaceAll('"', "")}/${String(number).padStart(6, "0")}.copy`;

/** Gathers chunks into parts that end where a row ends. */
async function* wholeRows(rows: AsyncIterable<Buffer>): AsyncGenerator<Buffer[]> {
  let part: Buffer[] = [];
  let size = 0;
  for await (const chunk of rows) {
    const end = size + chunk.length >= partSize ? chunk.lastIndexOf(10) : -1;
    part.push(end < 0 ? chunk : chunk.subarray(0, end + 1));
    size += chunk.length;
    if (end < 0) continue;
    yield part;
    part = end + 1 < chunk.length ? [chunk.subarray(end + 1)] : [];
    size = part[0]?.length ?? 0;
  }
  if (part.length > 0) yield part;
}

async function* counted(
  content: AsyncIterable<Buffer>,
  take: (chunk: Buffer) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of content) {
    take(chunk);
    yield chunk;
  }
}

/** Waits until the disk has it. A folder cannot be asked on every system; then the rename must do. */
async function onDisk(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync().catch((error) => {
      if (!["EINVAL", "EISDIR", "EPERM", "EBADF"].includes(error.code)) throw error;
    });
  } finally {
    await handle.close();
  }
}

function writeTrouble(error: unknown, file: string): unknown {
  const code = (error as { code?: string }).code ?? "";
  if (["ENOSPC", "EDQUOT", "EFBIG"].includes(code)) {
    return trouble(
      "disk-full",
      `There is no room for the backup in ${dirname(file)}. Nothing was left behind, and an earlier ${basename(file)} is as it was. Free some space or name another folder.`,
    );
  }
  if (["ENOENT", "ENOTDIR", "EACCES", "EPERM", "EROFS", "EISDIR"].includes(code)) {
    return trouble(
      "no-rights",
      `The backup cannot be written as ${file}: there is no such folder, or Ortaq may not write in it.`,
    );
  }
  return error;
}
