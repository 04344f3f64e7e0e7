/**
 * A real PostgreSQL for tests: one cluster for a run, a template with the schema in it, a clone of that for each test
 * file. See scripts/test-database.ts, which starts it, and CONTRIBUTING.md for the names of test files.
 */
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ClientConfig } from "pg";
import { inject } from "vitest";
import { quiet } from "#platform/log";
import { withClient } from "./connect.ts";
import { programs } from "./embedded/binaries.ts";
import { openEmbedded } from "./embedded/index.ts";
import { migrate } from "./migrate.ts";
import { type Db, openOver } from "./open.ts";

export type TestServer = {
  connection: Pick<ClientConfig, "host" | "port" | "user" | "connectionString">;
  template: string;
};

declare module "vitest" {
  interface ProvidedContext {
    database: TestServer;
  }
}

export type TestDatabase = { db: Db; close: () => Promise<void> };

/** A database of this test file alone, with the schema in it and nothing else. Close it in afterAll. */
export const testDatabase = (): Promise<TestDatabase> => cloneOf(`template ${inject("database").template}`);

/** One without even the schema. */
export const emptyDatabase = (): Promise<TestDatabase> =>
  cloneOf("template template0 encoding 'UTF8' locale 'C.UTF-8'");

async function cloneOf(how: string): Promise<TestDatabase> {
  return databaseOn(inject("database").connection, how);
}

/** Makes a database on a test server and opens it; closing drops it. */
export async function databaseOn(server: ClientConfig, how: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await withClient(server, (client) => client.query(`create database ${name} ${how}`));
  const db = await openOver(toDatabase(server, name), { connections: 8 }, quiet);
  const close = async () => {
    await db.close();
    await withClient(server, (client) => client.query(`drop database if exists ${name} with (force)`));
  };
  return { db: { ...db, close }, close };
}

/** The same server, another database. */
export function toDatabase(server: ClientConfig, name: string): ClientConfig {
  if (!server.connectionString) return { ...server, database: name };
  const url = new URL(server.connectionString);
  url.pathname = `/${name}`;
  return { connectionString: url.href };
}

export type RunningTestServer = { connection: ClientConfig; close: () => Promise<void> };

/**
 * Starts a server for tests in a folder that goes away with it: the one Ortaq brings, or that of `bin` (version 15
 * of the machine). Nothing is written durably.
 */
export async function startTestServer(bin?: { folder: string; major: number }): Promise<RunningTestServer> {
  const varFolder = mkdtempSync(join(tmpdir(), "ortaq-test-"));
  const binaries = bin && { bin: bin.folder, major: bin.major, version: String(bin.major) };
  const embedded = await openEmbedded({
    varFolder,
    sync: false,
    log: quiet,
    ...(binaries ? { trial: { binaries } } : {}),
  });
  return {
    connection: embedded.connection,
    close: async () => {
      await embedded.close();
      rmSync(varFolder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL 15 of the machine, the oldest that Ortaq supports; undefined where it is not installed. */
export const oldestServer = (): { folder: string; major: number } | undefined => {
  const folder = "/usr/lib/postgresql/15/bin";
  return existsSync(programs(folder).postgres) ? { folder, major: 15 } : undefined;
};

/** Makes the template that test files clone. */
export async function makeTemplate(server: ClientConfig, name: string): Promise<void> {
  await withClient(server, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template template0 encoding 'UTF8' locale 'C.UTF-8'`);
  });
  const db = await openOver(toDatabase(server, name), { connections: 2 }, quiet);
  try {
    await migrate(db);
  } finally {
    await db.close();
  }
}
