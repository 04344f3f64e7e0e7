import { afterAll, beforeAll, expect, test } from "vitest";
import { theHouse } from "#basics";
import { recordsByIds } from "#catalogue";
import { treeOf } from "#libraries";
import { testGround } from "#libraries/testing";
import type { Ground } from "#platform/acts";
import { type TestDatabase, testDatabase } from "#platform/db/testing";
import type { SearchEngine } from "#platform/search";
import { availabilityOf } from "#stock";
import { connectTestSearch } from "#stock/testing";
import { demoRegion } from "../region/index.ts";
import { demoRecords } from "../works/index.ts";
import { plantTree } from "./tree.ts";
import { loadWorks } from "./works.ts";

let base: TestDatabase;
let ground: Ground;
let engine: SearchEngine;
let region: number;
beforeAll(async () => {
  base = await testDatabase();
  ground = testGround(base.db);
  engine = connectTestSearch(base.db);
  const ids = await plantTree({ ground, actor: theHouse, door: "cli" }, demoRegion());
  region = ids.get("region") ?? 0;
});
afterAll(() => base.close());

test("all works and all copies come in, none waits in the queue, and twice changes nothing", async () => {
  const told = [...demoRecords()];
  const copies = told.reduce((sum, one) => sum + one.holdings.length, 0);
  const began = performance.now();
  const cpu = process.cpuUsage();
  const first = await loadWorks(ground, region);
  const took = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  expect(first).toMatchObject({ read: told.length, imported: told.length, merged: 0, queued: 0, copies });
  // Processor time of this process: the clock of a shared machine says nothing.
  expect((user + system) / 1000).toBeLessThan(16_000);
  process.stdout.write(`works: ${told.length} editions, ${copies} copies in ${Math.round(took)} ms\n`);
  const again = await loadWorks(ground, region);
  expect(again).toMatchObject({ read: told.length, imported: 0, merged: told.length, queued: 0, copies: 0 });
});

test("a search for «абай» finds works with their branches, each copy at a place of the tree", async () => {
  const found = await engine.search({ text: "абай", facets: ["system", "language"] });
  expect(found.total).toBeGreaterThan(3);
  const records = await recordsByIds(base.db.sql, found.ids);
  expect(records.map((one) => one.description.title.text).join("\n")).toContain("Абай жолы");
  const tree = await treeOf(base.db.sql, "2026-11-24");
  for (const places of (await availabilityOf(base.db.sql, found.ids)).values()) {
    for (const place of places) expect(["library", "branch"]).toContain(tree.node(place.node)?.kind);
  }
  expect(found.facets.system?.values.length).toBeGreaterThan(5);
});

test("words typed in Russian and Latin letters find Kazakh titles", async () => {
  const titles = async (text: string): Promise<string> => {
    const { ids } = await engine.search({ text });
    return (await recordsByIds(base.db.sql, ids)).map((one) => one.description.title.text).join("\n");
  };
  expect(await titles("кошпендилер")).toContain("Көшпенділер");
  expect(await titles("koshpendiler")).toContain("Көшпенділер");
  expect(await titles("АБАЙДЫҢ ЖОЛЫ")).toContain("Абай жолы");
});
