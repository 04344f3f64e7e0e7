import type { ClientBase } from "pg";
import { describe, expect, inject, it } from "vitest";
import { databaseOn } from "./scratch.ts";
import { selfCheck } from "./self-check.ts";

const made = (how: string) => databaseOn(inject("database").connection, `template template0 ${how}`);
const libc = process.env.ORTAQ_TEST_DATABASE_URL ? "" : "locale_provider libc";

describe("the self-check of the database", () => {
  it("[I18-07] takes UTF-8 with a locale that knows Kazakh letters", async () => {
    const { db, close } = await made("encoding 'UTF8' locale 'C.UTF-8'");
    expect(db.major).toBeGreaterThanOrEqual(15);
    const { rows } = await db.pool.query("select count(*) as n from pg_extension where extname = 'pg_trgm'");
    expect(rows[0].n, "the check leaves nothing behind").toBe(0);
    await close();
  });

  it("[I18-07] refuses a locale to which Kazakh letters are none, with all problems at once", async () => {
    await expect(made(`encoding 'UTF8' ${libc} locale 'C'`)).rejects.toMatchObject({
      code: "unfit",
      message: expect.stringMatching(/Қ and қ.*trigrams of кітап.*Create it anew: createdb/s),
    });
  });

  it("[I18-07] refuses another encoding", async () => {
    await expect(made(`encoding 'SQL_ASCII' ${libc} locale 'C'`)).rejects.toMatchObject({
      code: "unfit",
      message: expect.stringContaining("its encoding is not UTF8"),
    });
  });

  it("refuses a server that is too old", async () => {
    const old = {
      query: async () => ({ rows: [{ version: 140012, encoding: "UTF8", folds: true, has_trgm: true }] }),
    };
    await expect(selfCheck(old as unknown as ClientBase)).rejects.toMatchObject({
      code: "too-old",
      message: expect.stringMatching(/PostgreSQL 14; Ortaq needs 15/),
    });
  });

  it("tells a missing extension by the package that brings it", async () => {
    const bare = {
      query: async () => ({ rows: [{ version: 150000, encoding: "UTF8", folds: true, has_trgm: false }] }),
    };
    await expect(selfCheck(bare as unknown as ClientBase)).rejects.toThrow(/postgresql-contrib/);
  });
});
