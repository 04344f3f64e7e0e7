import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, theHouse } from "#basics";
import { recordsByIds } from "#catalogue";
import { treeOf } from "#libraries";
import { testGround } from "#libraries/testing";
import type { Ground } from "#platform/acts";
import { type TestDatabase, testDatabase } from "#platform/db/testing";
import type { SearchEngine } from "#platform/search";
import { availabilityOf } from "#stock";
import { connectTestSearch } from "#stock/testing";
import { demoRegion } from "../region/index.ts";
import { demoEditions, demoWorks, slips } from "../works/index.ts";
import { loadPeople } from "./people.ts";
import { plantTree } from "./tree.ts";
import { type LoadedFile, loadWorks } from "./works.ts";

let base: TestDatabase;
let ground: Ground;
let engine: SearchEngine;
let loaded: LoadedFile[];
let seconds: number;
beforeAll(async () => {
  base = await testDatabase();
  ground = testGround(base.db);
  engine = connectTestSearch(base.db);
  const house = { ground, actor: theHouse satisfies Actor, door: "cli" } as const;
  await plantTree(house, demoRegion());
  await loadPeople(house, demoRegion());
  const cpu = process.cpuUsage();
  loaded = await loadWorks(ground);
  const { user, system } = process.cpuUsage(cpu);
  seconds = (user + system) / 1_000_000;
}, 300_000);
afterAll(() => base.close());

const figure = async (query: ReturnType<typeof sql<{ n: number }>>): Promise<number> =>
  (await query.execute(base.db.sql)).rows[0]?.n ?? 0;

describe("the catalogues of the systems", () => {
  it("come in whole, each as a record of its own system, and a second time change nothing", async () => {
    for (const { file, read, imported, queued, copies } of loaded) {
      const told = file.records.reduce((sum, one) => sum + one.holdings.length, 0);
      expect({ name: file.name, imported, queued, copies }).toEqual({
        name: file.name,
        imported: file.records.length,
        queued: 0,
        copies: told,
      });
      expect(read).toBeGreaterThanOrEqual(file.records.length);
    }
    // Processor time of this process: the clock of a shared machine says nothing.
    expect(seconds).toBeLessThan(30);
    const records = loaded.reduce((sum, one) => sum + one.imported, 0);
    const copies = loaded.reduce((sum, one) => sum + one.copies, 0);
    process.stdout.write(
      `${loaded.length} files: ${records} records, ${copies} copies, ${seconds.toFixed(1)} s\n`,
    );
    for (const again of await loadWorks(ground))
      expect(again).toMatchObject({ imported: 0, queued: 0, copies: 0 });
  }, 120_000);

  it("are merged by rule into one record for each edition, but for those that people have to look at", async () => {
    const shown = await figure(sql`select count(*)::int as n from record where same_as = id`);
    expect(shown).toBe(demoEditions().length + slips.length);
    const { rows } = await sql<{ rule: string; n: number }>`
      select rule, count(*)::int as n from record_pair where state = 'waiting' group by rule order by rule`.execute(
      base.db.sql,
    );
    process.stdout.write(`waiting: ${JSON.stringify(rows)}\n`);
    expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(slips.length);
    const merges = await figure(
      sql`select count(*)::int as n from record_merge where why = 'rule' and undone_at is null`,
    );
    expect(merges).toBeGreaterThan(1_500);
  });

  it("group the editions of one work, in whatever language, form and flavour they came", async () => {
    const works = await figure(
      sql`select count(distinct coalesce(work_key, id::text))::int as n from record where same_as = id`,
    );
    expect(Math.abs(works - demoWorks().length)).toBeLessThan(demoWorks().length * 0.02);
  });
});

describe("the union catalogue of the demonstration", () => {
  it("finds works for «абай» with their branches, each copy at a place of the tree", async () => {
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

  it("finds Kazakh titles by words typed in Russian and Latin letters", async () => {
    const titles = async (text: string): Promise<string> => {
      const { ids } = await engine.search({ text });
      return (await recordsByIds(base.db.sql, ids)).map((one) => one.description.title.text).join("\n");
    };
    expect(await titles("кошпендилер")).toContain("Көшпенділер");
    expect(await titles("koshpendiler")).toContain("Көшпенділер");
    expect(await titles("АБАЙДЫҢ ЖОЛЫ")).toContain("Абай жолы");
  });
});
