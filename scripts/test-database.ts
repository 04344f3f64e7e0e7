/**
 * Starts the database of a test run, once, and puts the schema into a template that every test file clones.
 * ORTAQ_TEST_DATABASE_URL names another server to run the same tests on, such as PostgreSQL 15; its user must be
 * allowed to create databases.
 */
import type { TestProject } from "vitest/node";
import { makeTemplate, startScratchServer } from "#platform/db/testing";

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.ORTAQ_TEST_DATABASE_URL;
  const server = url
    ? { connection: { connectionString: url }, close: async () => undefined }
    : await startScratchServer();
  const template = `ortaq_template_${process.pid}`;
  await makeTemplate(server.connection, template);
  project.provide("database", { connection: server.connection, template });
  return async () => {
    if (url) await dropTemplate(url, template);
    await server.close();
  };
}

async function dropTemplate(url: string, template: string): Promise<void> {
  const { Client } = await import("pg");
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`drop database if exists ${template} with (force)`);
  await client.end();
}
