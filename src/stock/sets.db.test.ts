import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { theHouse } from "#basics";
import { belongsTo, partsOf, setOfVolume, volumesOf } from "#catalogue";
import { importTold, tellCopy, tellRecord } from "#catalogue/testing";
import { dataField, type RawRecord } from "#formats";
import { must, type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import type { Caller, Ground } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import { addCopies } from "./actions/add-copies.ts";
import { incompleteSets, setCompleteness } from "./questions/sets.ts";
import { connectTestSearch } from "./testing.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let house: Caller;
beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  connectTestSearch(database.db);
  region = await smallRegion(ground);
  house = { ground, actor: theHouse, door: "cli" };
});
afterAll(() => database.close());
const db = () => database.db.sql;

/** Leader 19: a a set, b a volume with a title of its own, c a volume without. */
const levelled = (record: RawRecord, level: "a" | "b" | "c"): RawRecord => ({
  ...record,
  leader: `${record.leader.slice(0, 19)}${level}${record.leader.slice(20)}`,
});
const idOf = async (number: string, source?: string): Promise<number> => {
  const { rows } = await sql<{ id: number }>`
    select id from record where source_number = ${number} and (${source ?? null}::text is null or source = ${source ?? null})
    order by id limit 1`.execute(db());
  return Number(rows[0]?.id);
};
const volume = (number: string, nth: string, set: string[], copies: Parameters<typeof tellCopy>[0][] = []) =>
  levelled(
    tellRecord({
      number,
      title: `Көпеев. ${nth}`,
      author: "Көпеев, Мәшһүр Жүсіп",
      fields: [dataField("773", "0 ", ...set, "g", nth), ...copies.map(tellCopy)],
    }),
    "c",
  );
const setRecord = (number: string) =>
  levelled(
    tellRecord({
      number,
      title: "Шығармалары",
      author: "Көпеев, Мәшһүр Жүсіп",
      fields: [dataField("300", "  ", "a", "20 т.")],
    }),
    "a",
  );

describe("[STK-14] volumes and their set", () => {
  it("are tied by control number, whichever came first, and their completeness is told for each branch", async () => {
    // The volume comes before its set: it waits and is tied when the set is there.
    await importTold(ground, region.balqash, [
      volume("v2", "2-т.", ["t", "Шығармалары", "w", "(KZ)s1"], [{ branch: "Сырлас" }]),
    ]);
    expect(await setOfVolume(db(), await idOf("v2"))).toMatchObject({ key: expect.any(String) });
    await importTold(ground, region.balqash, [
      setRecord("s1"),
      volume("v1", "1-т.", ["w", "s1"], [{ branch: "Сырлас" }, { branch: "Сырлас" }]),
      volume("v4", "4-т.", ["t", "Шығармалары"], []),
    ]);
    const set = await idOf("s1");
    expect(await setOfVolume(db(), await idOf("v2"))).toEqual({ record: set });
    expect((await volumesOf(db(), { record: set })).map(({ nth }) => nth)).toEqual([1, 2, 4]);
    const { told, volumes, held } = await setCompleteness(db(), { record: set });
    expect(told).toBe(20);
    expect(volumes).toHaveLength(20);
    expect(volumes[2]).toMatchObject({ nth: 3, records: [] });
    expect(held.get(region.syrlas)).toEqual(
      new Map([
        ["1", 2],
        ["2", 1],
      ]),
    );
    const [incomplete] = await incompleteSets(db(), [region.syrlas]);
    expect(incomplete).toMatchObject({ set: { record: set }, named: set, known: 20, held: 2 });
    expect(incomplete?.missing.slice(0, 3)).toEqual([3, 4, 5]);
    expect(await incompleteSets(db(), [region.village])).toEqual([]);
    expect(await partsOf(db(), set)).toMatchObject([{ role: "volume", total: 3 }]);
    expect(await belongsTo(db(), await idOf("v4"))).toMatchObject([{ kind: "set", id: set, nth: 4 }]);
  });

  it("without a record of the set belong together by title, author and publisher, over systems", async () => {
    const part = (number: string, nth: string, publisher: string, branch: string) =>
      tellRecord({
        number,
        title: "",
        author: "Әуезов, Мұхтар",
        publisher,
        fields: [dataField("245", "10", "a", "Абай жолы", "n", nth), tellCopy({ branch })],
      });
    await importTold(ground, region.balqash, [
      part("a1", "1-кітап", "Жазушы,", "Сырлас"),
      part("a9", "1-кітап", "Мектеп,", "Сырлас"),
    ]);
    await importTold(ground, region.nura, [part("a2", "Екінші кітап", "Жазушы,", "")]);
    const set = await setOfVolume(db(), await idOf("a1"));
    if (!set || !("key" in set)) throw new Error("no set");
    expect((await volumesOf(db(), set)).map(({ nth }) => nth)).toEqual([1, 2]);
    expect((await incompleteSets(db(), [region.syrlas])).find((one) => "key" in one.set)).toMatchObject({
      set,
      known: 2,
      held: 1,
      missing: [2],
    });
    // Joined by a merge of the records: still two volumes.
    const [one, two] = [await idOf("a1"), await idOf("a9")];
    await sql`update record set merged_into = ${one}, same_as = ${one} where id = ${two}`.execute(db());
    expect((await volumesOf(db(), set)).map(({ nth }) => nth)).toEqual([1, 2]);
  });

  it("that is described once counts what its copies say of their volume", async () => {
    await importTold(ground, region.balqash, [setRecord("s3")]);
    const record = await idOf("s3");
    for (const [node, text] of [
      [region.central, "3-т."],
      [region.syrlas, "Т. 1"],
    ] as const) {
      await must(house, addCopies, {
        record,
        where: [{ node, copies: 1 }],
        inventory: { from: "none" },
        barcode: { from: "none" },
        volume: text,
      });
    }
    const { held } = await setCompleteness(db(), { record });
    expect([...(held.get(region.central) ?? [])]).toEqual([["3", 1]]);
    const both = await incompleteSets(db(), [region.central, region.syrlas]);
    expect(both.find(({ named }) => named === record)).toMatchObject({ known: 20, held: 2 });
  });
});

describe("other links", () => {
  it("tie an article to its journal by ISSN, and let go when the journal no longer says it", async () => {
    const journal = (issn: string) => {
      const record = tellRecord({
        number: "j1",
        title: "Жұлдыз",
        fields: [dataField("022", "  ", "a", issn)],
      });
      return { ...record, leader: `${record.leader.slice(0, 7)}s${record.leader.slice(8)}` };
    };
    const article = tellRecord({
      number: "art1",
      title: "Абай және қазіргі заман",
      fields: [
        dataField("773", "0 ", "t", "Басқаша жазылған атау", "x", "0131-6400", "g", "2019. – № 5. – Б. 3–9"),
      ],
    });
    await importTold(ground, region.balqash, [
      { ...article, leader: `${article.leader.slice(0, 7)}a${article.leader.slice(8)}` },
    ]);
    expect(await belongsTo(db(), await idOf("art1"))).toEqual([]);
    await importTold(ground, region.nura, [journal("0131-6400")]);
    const serial = await idOf("j1");
    expect(await belongsTo(db(), await idOf("art1"))).toMatchObject([
      { kind: "host", id: serial, volume: "№ 5" },
    ]);
    expect(await partsOf(db(), serial)).toMatchObject([{ role: "inside", total: 1 }]);
    await importTold(ground, region.nura, [journal("0130-2604")]);
    expect(await belongsTo(db(), await idOf("art1"))).toEqual([]);
    expect(await partsOf(db(), serial)).toEqual([]);
  });

  it("are the same after the same file again", async () => {
    const count = async () =>
      (await sql<{ n: number }>`select count(*)::int as n from record_link`.execute(db())).rows[0]?.n;
    const before = await count();
    await importTold(ground, region.balqash, [setRecord("s1")]);
    expect(await count()).toBe(before);
    expect((await volumesOf(db(), { record: await idOf("s1") })).map(({ nth }) => nth)).toEqual([1, 2, 4]);
  });
});
