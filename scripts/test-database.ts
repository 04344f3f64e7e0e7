/**
 * Starts the database of a test run, once, and puts the schema into a template that every test file clones. To run
 * the same tests on another server: ORTAQ_TEST_OLDEST=1 takes PostgreSQL 15 of the machine, ORTAQ_TEST_DATABASE_URL
 * names a server whose user may create databases.
 */
import type { TestProject } from "vitest/node";
import { dropDatabase, makeTemplate, oldestServer, startScratchServer } from "#platform/db/testing";

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serverForTests();
  const template = `ortaq_template_${process.pid}`;
  await makeTemplate(server.connection, template).catch(async (error) => {
    await server.close();
    throw error;
  });
  project.provide("database", { connection: server.connection, template });
  return async () => {
    await dropDatabase(server.connection, template);
    await server.close();
  };
}

function serverForTests(): ReturnType<typeof startScratchServer> {
  const url = process.env.ORTAQ_TEST_DATABASE_URL;
  if (url) return Promise.resolve({ connection: { connectionString: url }, close: async () => undefined });
  if (!process.env.ORTAQ_TEST_OLDEST) return startScratchServer();
  const oldest = oldestServer();
  if (!oldest)
    throw new Error("ORTAQ_TEST_OLDEST is set, but PostgreSQL 15 is not installed on this machine");
  return startScratchServer(oldest);
}
