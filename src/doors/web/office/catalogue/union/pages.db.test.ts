import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#basics";
import { wordsIn } from "#catalogue/rules";
import { importTold, type ToldRecord, tellCopy, tellRecord } from "#catalogue/testing";
import { type Fields, type Web, webOf } from "#doors/web/gate/testing";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch } from "#stock/testing";
import { differing } from "./differing.ts";
import { unionPages } from "./pages.tsx";

let database: Awaited<ReturnType<typeof testDatabase>>;
let region: SmallRegion;
let web: Web;
let actor: Actor;
let account = 0;
let ground: ReturnType<typeof testGround>;

beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  const search = connectTestSearch(database.db);
  region = await smallRegion(ground);
  const { rows } = await sql<{
    id: number;
  }>`insert into account (login) values ('aigul') returning id`.execute(database.db.sql);
  account = Number(rows[0]?.id);
  web = webOf({ house: { ground, search }, door: "office", actor: () => actor, pages: [unionPages] });
});
afterAll(() => database.close());

const at = (node: number, permission = "catalogue.merge"): Actor => ({
  account,
  person: null,
  grants: [{ role: "cataloguer", permissions: [permission], node }],
});
const get = (path: string) => web.get(`/kk/office${path}`);
const post = (path: string, fields: Fields) => web.post(`/kk/office${path}`, fields);

let numbered = 0;
async function bring(node: number, told: ToldRecord): Promise<number> {
  numbered += 1;
  await importTold(ground, node, [tellRecord({ number: `p${numbered}`, ...told })], `system-${node}`);
  const { rows } = await sql<{
    id: number;
  }>`select id from record where source_number = ${`p${numbered}`}`.execute(database.db.sql);
  return Number(rows[0]?.id);
}
const pages = { tag: "300", ind1: " ", ind2: " ", subfields: [{ code: "a", value: "280 б." }] };

/** Two records that wait: one of them without a year. */
async function pair(title: string): Promise<[number, number]> {
  const told = {
    title,
    author: "Мүсірепов, Ғабит",
    fields: [pages, tellCopy({ branch: "Сырлас", barcode: `900${numbered}1` })],
  };
  return [
    await bring(region.balqash, { ...told, year: 1976 }),
    await bring(region.nura, { ...told, author: "Мусрепов, Г.", fields: [pages] }),
  ];
}

describe("the queue of doubles", () => {
  it("is empty and says what will come", async () => {
    actor = at(region.balqash);
    const { status, html } = await get("/doubles");
    expect(status).toBe(200);
    expect(html).toContain("Қосарланған жазба жоқ");
  });

  it("[NET-01] is for those who may merge", async () => {
    actor = at(region.balqash, "catalogue.edit");
    expect((await get("/doubles")).status).toBe(403);
    expect((await get("/merges")).status).toBe(403);
  });

  it("shows two side by side with what differs in words, copies and MARC, and goes on to the next pair", async () => {
    actor = at(region.balqash);
    const [a, b] = await pair("Ұлпан");
    const [c, d] = await pair("Оянған өлке");
    const queue = await get("/doubles");
    expect(queue.html).toContain(`/kk/office/doubles/${a}/${b}`);
    expect(queue.html).toContain("Жылы көрсетілмеген");
    const { html } = await get(`/doubles/${a}/${b}`);
    expect(html).toContain("біреуінде ғана бар");
    expect(html).toContain("<mark>1976</mark>");
    expect(html).toContain("1 дана, бос: 1");
    expect(html).toContain("$a Мусрепов, Г.");
    const merged = await post(`/doubles/${a}/${b}`, { do: "merge", note: "Титул беті бірдей" });
    expect(merged.status).toBe(303);
    expect(merged.to).toContain(`/kk/office/doubles/${c}/${d}?said=merged`);
    const next = await get(merged.to.replace("/kk/office", ""));
    expect(next.html).toContain("Біріктірілді.");
    const apart = await post(`/doubles/${c}/${d}`, { do: "different" });
    expect(apart.to).toContain("/kk/office/doubles?said=different");
    expect((await get("/doubles")).html).toContain("Қосарланған жазба жоқ");
    // The decision is on the page of the pair and can be taken back there.
    expect((await get(`/doubles/${c}/${d}`)).html).toContain("Шешім қабылданған");
    expect((await post(`/doubles/${c}/${d}`, { do: "again" })).to).toContain("said=again");
    expect((await get("/doubles")).html).toContain("Оянған өлке");
  });

  it("sent twice with one key decides once; later puts it at the end", async () => {
    const [a, b] = await pair("Қазақ солдаты");
    const key = crypto.randomUUID();
    const first = await post(`/doubles/${a}/${b}`, { key, do: "merge" });
    expect((await post(`/doubles/${a}/${b}`, { key, do: "merge" })).to).toBe(first.to);
    const [c, d] = await pair("Кездеспей кеткен бір бейне");
    await post(`/doubles/${c}/${d}`, { do: "later" });
    const { html } = await get("/doubles");
    expect(html.indexOf("Оянған өлке")).toBeLessThan(html.indexOf("Кездеспей кеткен"));
    expect(html).toContain("кейінге қалдырылған");
  });

  it("answers hostile addresses and forms with words", async () => {
    expect((await get("/doubles/1/999999999")).status).toBe(404);
    expect((await get("/doubles/abc/%00")).status).toBe(404);
    const [a, b] = await pair("<script>alert(1)</script> Жат қолында");
    expect((await get(`/doubles/${a}/${b}`)).html).not.toContain("<script>alert");
    const refused = await post(`/doubles/${a}/${b}`, { do: "merge", leader: "1" });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("Негізгі жазбаны осы екеуінен таңдаңыз");
    actor = at(region.syrlas);
    expect((await get(`/doubles/${a}/${b}`)).html).not.toContain('value="merge"');
    expect((await post(`/doubles/${a}/${b}`, { do: "merge" })).status).toBe(403);
  });
});

describe("what was merged", () => {
  it("is listed for both owners with who, why and which leads, and taken apart", async () => {
    actor = at(region.nura);
    const list = await get("/merges");
    expect(list.html).toContain("Титул беті бірдей");
    expect(list.html).toContain("aigul");
    expect(list.html).toContain("сипаттамасы толығырақ");
    const { rows } = await sql<{ id: number; into_record: number; record: number }>`
      select id, record, into_record from record_merge where note <> ''`.execute(database.db.sql);
    const merge = rows[0];
    const { rows: own } = await sql<{ id: number }>`
      select id from record where id in (${merge?.record}, ${merge?.into_record}) and node = ${region.nura}`.execute(
      database.db.sql,
    );
    const undone = await post(`/merges/${merge?.id}`, { record: String(own[0]?.id) });
    expect(undone.to).toContain("/kk/office/merges?said=unmerged");
    expect((await get("/merges")).html).toContain("Ажыратылған");
    const again = await post(`/merges/${merge?.id}`, { record: String(own[0]?.id) });
    expect(again.status).toBe(422);
    expect(again.html).toContain(wordsIn("kk").refusals["already-undone"]?.({}) ?? "-");
    expect((await get("/merges?why=rule")).html).toContain("Әзірге ештеңе біріктірілмеген");
  });
});

describe("what differs", () => {
  it("is marked word by word; spelling alone is no difference", () => {
    expect(differing("Абай жолы, 1-кітап", "Абай жолы, 2-кітап")).toEqual([[[11, 12]], [[11, 12]]]);
    expect(differing("Қан мен тер", "Кан мен тер")).toEqual([[], []]);
    expect(differing("", "1976")).toEqual([[], [[0, 4]]]);
  });
});
