/**
 * A real PostgreSQL for tests: one cluster for a run, a template with the schema in it, a clone of that for each test
 * file. See scripts/test-database.ts, which starts it, and CONTRIBUTING.md for the names of test files.
 */
import type { ClientConfig } from "pg";
import { inject } from "vitest";
import { databaseOn, emptily, type ScratchDatabase } from "./scratch.ts";

export type TestServer = {
  connection: Pick<ClientConfig, "host" | "port" | "user" | "password" | "database" | "connectionString">;
  template: string;
};

declare module "vitest" {
  interface ProvidedContext {
    database: TestServer;
  }
}

export type TestDatabase = ScratchDatabase;

/** A database of this test file alone, with the schema in it and nothing else. Close it in afterAll. */
export const testDatabase = (): Promise<TestDatabase> => {
  const { connection, template } = inject("database");
  return databaseOn(connection, `template ${template}`);
};

/** One without even the schema. */
export const emptyDatabase = (): Promise<TestDatabase> => databaseOn(inject("database").connection, emptily);

export { dropDatabase, makeTemplate, oldestServer, startScratchServer } from "./scratch.ts";
