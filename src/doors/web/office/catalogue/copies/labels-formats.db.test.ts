import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#basics";
import { type Fields, type Web, webOf } from "#doors/web/gate/testing";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch, someCopy } from "#stock/testing";
import { copyPages } from "./pages.tsx";

let database: Awaited<ReturnType<typeof testDatabase>>;
let region: SmallRegion;
let web: Web;
let actor: Actor;
let account = 0;
let copy = 0;

beforeAll(async () => {
  database = await testDatabase();
  const ground = testGround(database.db);
  connectTestSearch(database.db);
  region = await smallRegion(ground);
  const { rows } = await sql<{ id: number }>`
    insert into account (login) values ('dana') returning id`.execute(database.db.sql);
  account = Number(rows[0]?.id);
  copy = await someCopy(ground, region.balqash);
  web = webOf({ house: { ground }, door: "office", actor: () => actor, pages: [copyPages] });
  actor = keeperAt(region.balqash);
});
afterAll(() => database.close());

const keeperAt = (node: number, permission = "stock.edit"): Actor => ({
  account,
  person: null,
  grants: [{ role: "stock-keeper", permissions: [permission], node }],
});
const base = "/kk/office/catalogue/copies/labels";
const get = (path: string) => web.get(`${base}${path}`);
const post = (path: string, fields: Fields) => web.post(`${base}${path}`, fields);
const formats = async (): Promise<{ id: number; name: string; gap: number }[]> => {
  const { rows } = await sql<{ id: number; name: string; gap: number }>`
    select id, name, column_gap as gap from label_format order by id`.execute(database.db.sql);
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
};
const sheet = {
  name: "Қорап № 4737",
  columns: "5",
  rows: "13",
  leftMargin: "4,7",
  rightMargin: "4,8",
  columnGap: "2,5",
};

describe("a library's own sheets of labels", () => {
  it("one is described with commas, tried on a test page, chosen, and labels are printed on it", async () => {
    expect((await get("/formats")).html).toContain("Өз парағыңыз әзірге жоқ");
    const kept = await post("/formats", { ...sheet, node: String(region.balqash) });
    expect(kept.to).toContain("/labels/formats?said=saved");
    const [one] = await formats();
    expect(one).toMatchObject({ name: "Қорап № 4737", gap: 2.5 });
    const page = await get("/formats?said=saved");
    expect(page.html).toContain("38,1 × 22,85 мм, бетте 65");
    const test = await get(`/formats/${one?.id}/test.pdf`);
    expect(test.bytes.subarray(0, 5).toString()).toBe("%PDF-");
    const chosen = await get(`?layout=own-${one?.id}&copies=${copy}`);
    expect(chosen.html).toMatch(new RegExp(`<option value="own-${one?.id}" selected`));
    expect(chosen.html.match(/<rect x=/g)?.length).toBe(65);
    expect((await get(`.pdf?layout=own-${one?.id}&copies=${copy}`)).bytes.subarray(0, 5).toString()).toBe(
      "%PDF-",
    );
  });

  it("is changed and deleted; what does not fit, has a taken name or was changed meanwhile is refused in words", async () => {
    const [one] = await formats();
    const path = `/formats/${one?.id}`;
    const wide = await post(path, { ...sheet, version: "1", columns: "20", do: "save" });
    expect(wide.status).toBe(422);
    expect(wide.html).toContain("Параққа мұнша жапсырма сыймайды");
    expect(wide.html).toContain('value="20"');
    const same = await post("/formats", { ...sheet, name: "қорап № 4737", node: String(region.balqash) });
    expect(same.html).toContain("Бұл атаумен парақ бар");
    expect(
      (await post("/formats", { name: "", node: String(region.balqash), columns: "x", rows: "-1" })).status,
    ).toBe(422);
    expect((await post(path, { ...sheet, version: "1", columnGap: "3.25", do: "save" })).status).toBe(303);
    expect((await formats())[0]?.gap).toBe(3.25);
    expect((await post(path, { ...sheet, version: "1", do: "save" })).status).toBe(422);
    expect((await post(path, { do: "drop" })).to).toContain("said=dropped");
    expect(await formats()).toEqual([]);
    expect((await get(`?layout=own-${one?.id}&copies=${copy}`)).status).toBe(200);
  });

  it("with a point in its name is offered for change by that name; only its measures have a comma", async () => {
    await post("/formats", { ...sheet, name: "Avery No. 5", node: String(region.balqash) });
    const [one] = await formats();
    const { html } = await get("/formats");
    expect(html).toContain('value="Avery No. 5"');
    expect(html).toContain('value="2,5"');
    await post(`/formats/${one?.id}`, { do: "drop" });
  });

  it("[NET-01] of a branch are its own: another system neither sees nor changes them", async () => {
    await post("/formats", { ...sheet, node: String(region.balqash) });
    const [one] = await formats();
    actor = keeperAt(region.syrlas);
    expect((await get("/formats")).html).toContain("Қорап № 4737");
    expect((await post(`/formats/${one?.id}`, { do: "drop" })).status).toBe(403);
    actor = keeperAt(region.nura);
    expect((await get("/formats")).html).not.toContain("Қорап № 4737");
    expect((await get(`/formats/${one?.id}/test.pdf`)).status).toBe(404);
    expect((await post("/formats", { ...sheet, node: String(region.balqash) })).status).toBe(403);
    actor = keeperAt(region.balqash, "lists.keep");
    expect((await get("/formats")).status).toBe(403);
  });
});
