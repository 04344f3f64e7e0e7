import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { arrays } from "./arrays.ts";
import { testDatabase } from "./testing.ts";

const { db, close } = await testDatabase();
afterAll(close);

describe("columns of many rows", () => {
  it("arrive as they were written, nothing and empty too", async () => {
    const texts = ["Қазақ «әдебиеті»", "", null, "{a,\"b\\'}", "😀 NULL"];
    const numbers = [0, -1, null, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
    const { rows } = await sql`
      select ${arrays.text(texts)}::text[] as texts, ${arrays.bigint(numbers)}::bigint[] as big,
        ${arrays.integer([7, null, -2_147_483_648])}::int[] as whole, ${arrays.smallint([-32_768, null])}::smallint[] as small,
        ${arrays.real([0.5, null])}::real[] as reals, ${arrays.boolean([true, false, null])}::boolean[] as flags,
        ${arrays.jsonb(['{"ә": [1, "ү"]}', null])}::jsonb[] as json,
        ${arrays.bytea([Buffer.from([0, 255, 92]), null, Buffer.alloc(0)])}::bytea[] as bytes`.execute(
      db.sql,
    );
    expect(rows[0]).toEqual({
      texts,
      big: numbers,
      whole: [7, null, -2_147_483_648],
      small: [-32_768, null],
      reals: [0.5, null],
      flags: [true, false, null],
      json: [{ ә: [1, "ү"] }, null],
      bytes: [Buffer.from([0, 255, 92]), null, Buffer.alloc(0)],
    });
  });

  it("may be without rows, and stand in unnest beside each other", async () => {
    const { rows: none } = await sql`select * from unnest(${arrays.text([])}::text[])`.execute(db.sql);
    expect(none).toEqual([]);
    const { rows } = await sql`
      select id, name from unnest(${arrays.bigint([2, 1])}::bigint[], ${arrays.text(["б", "а"])}::text[]) as t (id, name)
      order by id`.execute(db.sql);
    expect(rows).toEqual([
      { id: 1, name: "а" },
      { id: 2, name: "б" },
    ]);
  });

  it("of another type than the statement says are refused, not misread", async () => {
    await expect(sql`select ${arrays.text(["1"])}::int[]`.execute(db.sql)).rejects.toThrow(/element type/);
    await expect(sql`select ${arrays.text(["a\0b"])}::text[]`.execute(db.sql)).rejects.toThrow(/encoding/);
  });
});
