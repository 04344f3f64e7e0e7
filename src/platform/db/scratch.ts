/** Servers and databases that go away with what needed them: for tests and for making schema.sql. */
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ClientBase, ClientConfig } from "pg";
import { quiet } from "#platform/log";
import { withClient } from "./connect.ts";
import { programs } from "./embedded/binaries.ts";
import { openEmbedded } from "./embedded/index.ts";
import { migrate, migrationsFolder } from "./migrate.ts";
import { type Db, openOver } from "./open.ts";

export type ScratchServer = { connection: ClientConfig; close: () => Promise<void> };
export type ScratchDatabase = { db: Db; close: () => Promise<void> };

/** Starts a server, the one Ortaq brings or that of `bin`, in a folder that goes away. Nothing is written durably. */
export async function startScratchServer(bin?: { folder: string; major: number }): Promise<ScratchServer> {
  const varFolder = mkdtempSync(join(tmpdir(), "ortaq-scratch-"));
  // Started by root, the server runs as another account, which must be able to come here: nothing may lie elsewhere.
  chmodSync(varFolder, 0o711);
  const binaries = bin && { bin: bin.folder, major: bin.major, version: String(bin.major) };
  const remove = () => rmSync(varFolder, { recursive: true, force: true });
  try {
    const trial = binaries ? { binaries } : undefined;
    const embedded = await openEmbedded({ varFolder, sync: false, log: quiet, trial });
    return { connection: embedded.connection, close: () => embedded.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/** PostgreSQL 15 of the machine, the oldest that Ortaq supports; undefined where it is not installed. */
export const oldestServer = (): { folder: string; major: number } | undefined => {
  const folder = "/usr/lib/postgresql/15/bin";
  return existsSync(programs(folder).postgres) ? { folder, major: 15 } : undefined;
};

export const emptily = "template template0 encoding 'UTF8' locale 'C.UTF-8'";

/** Makes a database on a server and opens it; closing drops it. */
export async function databaseOn(server: ClientConfig, how = emptily): Promise<ScratchDatabase> {
  const name = `scratch_${randomBytes(6).toString("hex")}`;
  await withClient(server, (client) => client.query(`create database ${name} ${how}`));
  const drop = () => dropDatabase(server, name);
  const db = await openOver(toDatabase(server, name), { connections: 8 }, quiet).catch(async (error) => {
    await drop();
    throw error;
  });
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= db.close().then(drop);
    return closed;
  };
  return { db: { ...db, close }, close };
}

export const dropDatabase = (server: ClientConfig, name: string): Promise<void> =>
  withClient(server, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
  });

/** The same server, another database. */
export function toDatabase(server: ClientConfig, name: string): ClientConfig {
  if (!server.connectionString) return { ...server, database: name };
  const url = new URL(server.connectionString);
  url.pathname = `/${name}`;
  return { connectionString: url.href };
}

/** Makes a database called `name` with the schema in it, for others to clone. */
export async function makeTemplate(
  server: ClientConfig,
  name: string,
  folder = migrationsFolder,
): Promise<void> {
  await dropDatabase(server, name);
  await withClient(server, (client) => client.query(`create database ${name} ${emptily}`));
  const db = await openOver(toDatabase(server, name), { connections: 2 }, quiet);
  try {
    await migrate(db, folder);
  } finally {
    await db.close();
  }
}

/** Lends a freshly migrated database of a server that exists only for this. */
export async function withMigratedDatabase<T>(
  work: (client: ClientBase) => Promise<T>,
  folder = migrationsFolder,
): Promise<T> {
  const server = await startScratchServer();
  try {
    const { db, close } = await databaseOn(server.connection);
    try {
      await migrate(db, folder);
      return await withClient(db.connection, work);
    } finally {
      await close();
    }
  } finally {
    await server.close();
  }
}
