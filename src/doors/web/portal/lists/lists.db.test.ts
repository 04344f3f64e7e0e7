import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { theHouse } from "#basics";
import { addItems, makeList, markRecord, publishList, withdrawList } from "#catalogue";
import { importTold, tellRecord } from "#catalogue/testing";
import { type Web, webOf } from "#doors/web/gate/testing";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type AnyAction, type Ground, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch } from "#stock/testing";
import { homePages } from "../home/pages.tsx";
import { libraryPages } from "../libraries/pages.tsx";
import { searchPages } from "../search/pages.tsx";
import { publishedPages } from "./pages.tsx";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let web: Web;

async function must<T>(action: AnyAction, input: object): Promise<T> {
  const outcome = await perform({ ground, actor: theHouse, door: "cli" }, action, input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value as T;
}
const recordOf = async (number: string): Promise<number> => {
  const { rows } = await sql<{ id: number }>`select id from record where source_number = ${number}`.execute(
    database.db.sql,
  );
  return Number(rows[0]?.id);
};
async function published(node: number, title: string): Promise<number> {
  const { list } = await must<{ list: number }>(makeList, { node, title: { kk: title } });
  await must(addItems, { list, records: [await recordOf("l1")] });
  await must(publishList, { list });
  return list;
}

beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  const search = connectTestSearch(database.db);
  region = await smallRegion(ground);
  await importTold(ground, region.balqash, [
    tellRecord({ number: "l1", title: "Балқаш тарихы", year: 1980 }),
    tellRecord({ number: "l2", title: "Балқаш ертегілері", year: 1990 }),
  ]);
  web = webOf({
    house: { ground, search, settings: { timeZone: "Asia/Almaty" } },
    door: "portal",
    pages: [homePages, libraryPages, searchPages, publishedPages],
  });
});
afterAll(() => database.close());

const get = (path: string) => web.get(path);

describe("published lists on the portal", () => {
  it("a library that has published nothing shows no part for them", async () => {
    expect((await get(`/kk/libraries/${region.balqash}`)).html).not.toContain("Кітап тізімдері");
    expect((await get("/kk/lists")).html).toContain("Әзірге жарияланған тізім жоқ");
  });

  it("[STK-13] stand on the front page, on the page of the library and of its system, not on another's", async () => {
    const list = await published(region.syrlas, "Көл туралы <b>кітаптар</b>");
    const other = await published(region.nura, "Нұра тізімі");
    const link = `/kk/lists/${list}"`;
    expect((await get("/kk")).html).toContain(link);
    const page = await get(`/kk/libraries/${region.syrlas}`);
    expect(page.html).toContain(link);
    expect(page.html).not.toContain("<b>кітаптар");
    expect(page.html).not.toContain(`/kk/lists/${other}"`);
    expect((await get(`/kk/libraries/${region.balqash}`)).html).toContain(link);
    expect((await get(`/kk/libraries/${region.nura}`)).html).not.toContain(link);
    const narrowed = await get(`/ru/lists?of=${region.balqash}`);
    expect(narrowed.html).toContain(`/ru/lists/${list}"`);
    expect(narrowed.html).not.toContain(`/ru/lists/${other}"`);
    expect(narrowed.html).toContain("Составитель:");
    expect((await get("/kk/lists?of=999999")).html).toContain(`/kk/lists/${other}"`);
    expect((await get("/kk/lists?of=x'--&page=-1")).status).toBe(200);
  });

  it("more than five lead on to all of that library; a withdrawn one is gone at once", async () => {
    for (const at of [1, 2, 3, 4, 5]) await published(region.syrlas, `Тізім ${at}`);
    const { html } = await get(`/kk/libraries/${region.syrlas}`);
    expect(html).toContain(`/kk/lists?of=${region.syrlas}`);
    expect(html.match(/href="\/kk\/lists\/\d+"/g)).toHaveLength(5);
    const { rows } = await sql<{ id: number }>`select max(id) as id from record_list`.execute(
      database.db.sql,
    );
    const newest = Number(rows[0]?.id);
    expect(html).toContain(`/kk/lists/${newest}"`);
    await must(withdrawList, { list: newest });
    expect((await get(`/kk/libraries/${region.syrlas}`)).html).not.toContain(`/kk/lists/${newest}"`);
    expect((await get(`/kk/lists/${newest}`)).status).toBe(404);
  });
});

describe("local history among the readers' filters", () => {
  it("[LOC-01] one tick keeps the marked ones; the tick stays, and odd values mean none", async () => {
    expect((await get("/kk/search?q=балқаш")).html).not.toContain('name="local"');
    await must(markRecord, { node: region.region, record: await recordOf("l1"), version: 0 });
    const both = await get("/kk/search?q=балқаш");
    expect(both.html).toContain("</mark> ертегілері");
    expect(both.html).toMatch(/<input[^>]*name="local"[^>]*value="yes"/);
    const local = await get("/kk/search?q=балқаш&local=yes");
    expect(local.html).toContain("</mark> тарихы");
    expect(local.html).not.toContain("</mark> ертегілері");
    expect(local.html).toMatch(/<input[^>]*name="local"[^>]*checked/);
    expect((await get("/ru/search?q=балқаш&local=yes")).html).toContain("Только краеведение");
    expect((await get("/kk/search?q=балқаш&local=%00or%201=1")).html).toContain("</mark> ертегілері");
  });
});
