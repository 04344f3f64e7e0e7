import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { testDatabase } from "./testing.ts";

const { db, close } = await testDatabase();
afterAll(close);

describe("the database of a test file", () => {
  it("reads bigint as a number and a day as a day, also in arrays", async () => {
    const { rows } = await sql`select 9007199254740991::bigint as big, array[1, null]::bigint[] as many,
      date '2026-03-22' as day, array[date '2026-03-22'] as days`.execute(db.sql);
    expect(rows).toEqual([
      { big: 9007199254740991, many: [1, null], day: "2026-03-22", days: ["2026-03-22"] },
    ]);
    await expect(sql`select 9007199254740993::bigint`.execute(db.sql)).rejects.toThrow(/beyond 2\^53/);
  });

  it("begins a day in the zone of the settings", async () => {
    const { rows } = await sql<{ zone: string }>`select current_setting('timezone') as zone`.execute(db.sql);
    expect(rows[0]?.zone).toBe("Asia/Almaty");
  });

  it("prepares a named statement once a connection, and inside a transaction", async () => {
    const text = "select lower($1) as low";
    await db.sql.transaction().execute(async (tx) => {
      for (const word of ["ҚАЗАҚ", "Әлем", "x'); drop table"]) {
        expect(await db.named("lower-it", text, [word], tx)).toEqual([{ low: word.toLowerCase() }]);
      }
      const { rows } = await sql<{ n: number; calls: number }>`
        select count(*) as n, sum(generic_plans + custom_plans) as calls from pg_prepared_statements
        where name = 'lower-it'`.execute(tx);
      expect(rows[0]).toMatchObject({ n: 1, calls: "3" });
    });
    expect(await db.named("lower-it", text, ["ІҢҒ"])).toEqual([{ low: "іңғ" }]);
  });

  it("a named statement sees what its transaction wrote, and nothing of it after a rollback", async () => {
    const probe = async (within?: Parameters<typeof db.named>[3]) =>
      (
        await db.named<{ n: number }>(
          "count-rates",
          "select count(*) as n from rate_count where bucket = $1",
          ["б"],
          within,
        )
      )[0]?.n;
    await expect(
      db.sql.transaction().execute(async (tx) => {
        await sql`insert into rate_count (bucket, tried, since) values ('б', 1, now())`.execute(tx);
        expect(await probe(tx)).toBe(1);
        throw new Error("back");
      }),
    ).rejects.toThrow("back");
    expect(await probe()).toBe(0);
  });
});
