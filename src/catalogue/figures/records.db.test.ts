import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { figures as declared } from "#catalogue";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { testDatabase } from "#platform/db/testing";
import { openFigures } from "#platform/figures";
import { connectTestSearch } from "#stock/testing";
import { importTold, tellRecord } from "../testing.ts";

const { db, close } = await testDatabase();
afterAll(close);
const ground = testGround(db);
const figures = openFigures(declared);
let region: SmallRegion;
beforeAll(async () => {
  connectTestSearch(db);
  region = await smallRegion(ground);
});

const read = (node: number, day: string) =>
  db.sql.transaction().execute(async (tx) => {
    const scope = { nodes: [node], period: { from: "2026-01-01", to: day } };
    const { value } = await figures.ask(tx, "catalogue.records", scope);
    return { value, behind: (await figures.records(tx, "catalogue.records", scope)).length };
  });

it("shown records belong to the place that brought them, from the day on which they came", async () => {
  const told = ["Абай жолы", "Қан мен тер", "Ұшқан ұя"].map((title, i) =>
    tellRecord({ number: `${i}`, title }),
  );
  await importTold(ground, region.balqash, told, "balqash");
  // The same file once more changes nothing.
  await importTold(ground, region.balqash, told, "balqash");
  await sql`update record set created_at = '2026-05-01 00:30+05' where source = 'balqash'`.execute(db.sql);
  expect(await read(region.balqash, "2026-04-30")).toEqual({ value: 0, behind: 0 });
  expect(await read(region.balqash, "2026-05-01")).toEqual({ value: 3, behind: 3 });
  expect(await read(region.nura, "2026-05-01")).toEqual({ value: 0, behind: 0 });
  await sql`update record set state = 'withdrawn' where source_number = '0'`.execute(db.sql);
  await sql`
    update record set merged_into = (select id from record where source_number = '2'),
      same_as = (select id from record where source_number = '2') where source_number = '1'`.execute(db.sql);
  expect(await read(region.balqash, "2026-05-01")).toEqual({ value: 1, behind: 1 });
});
