import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countGrown } from "./grown.ts";
import { type TestDatabase, testDatabase } from "./testing.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  // The server's own counting would say whatever the test says.
  await test.db.pool.query("alter table record_key set (autovacuum_enabled = off)");
});
afterAll(() => test.close());

const fill = (from: number, to: number) =>
  test.db.pool.query(
    "insert into record_key (key, record) select n, n from generate_series($1::int, $2::int) n",
    [from, to],
  );
const known = async (): Promise<number> => {
  const { rows } = await test.db.pool.query(
    "select reltuples::int as n from pg_class where oid = 'record_key'::regclass",
  );
  return rows[0].n;
};
const plan = async (): Promise<string> => {
  const { rows } = await test.db.pool.query(
    "explain select * from record_key where record = any(array(select generate_series(1, 900)))",
  );
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
};

describe("tables that grow fast", () => {
  it("are counted when they have doubled, and not before", async () => {
    await countGrown(test.db.sql, ["record_key", "record"]);
    expect(await known()).toBe(-1);
    await fill(1, 20_000);
    await countGrown(test.db.sql, ["record_key", "record"]);
    expect(await known()).toBe(20_000);
    expect(await plan()).toContain("Index");
    await fill(20_001, 25_000);
    await countGrown(test.db.sql, ["record_key"]);
    expect(await known()).toBe(20_000);
    await fill(25_001, 60_000);
    await countGrown(test.db.sql, ["record_key"]);
    expect(await known()).toBeGreaterThan(50_000);
  });

  it("leaves the setting of the connection as it was", async () => {
    const { rows } = await test.db.pool.query("show default_statistics_target");
    expect(rows[0].default_statistics_target).toBe("100");
  });
});
