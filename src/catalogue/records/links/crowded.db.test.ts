import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import type { Tx } from "#platform/db";
import { testDatabase } from "#platform/db/testing";
import { crowdedWorks } from "./store.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let region: SmallRegion;

beforeAll(async () => {
  database = await testDatabase();
  region = await smallRegion(testGround(database.db));
});
afterAll(() => database.close());

const editions = (tx: Tx, work: string, count: number) =>
  sql`
  with ids as (select nextval(pg_get_serial_sequence('record', 'id')) as id from generate_series(1, ${count}))
  insert into record (id, node, source, source_number, description, title_key, work_key, same_as)
  overriding system value
  select id, ${region.balqash}, 'crowd', ${work} || id, '{}', '', ${work}, id from ids`.execute(tx);

it("a work is crowded when more records bear it than a link is chosen among, and not before", async () => {
  await database.db.sql.transaction().execute(async (tx) => {
    await editions(tx, "абай | абай жолы", 51);
    await editions(tx, "әуезов | қилы заман", 50);
    const works = ["абай | абай жолы", "әуезов | қилы заман", "майлин | шұғаның белгісі"];
    expect(await crowdedWorks(tx, works)).toEqual(new Set(["абай | абай жолы"]));
    expect(await crowdedWorks(tx, [])).toEqual(new Set());
  });
});
