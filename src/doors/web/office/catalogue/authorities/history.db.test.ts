import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#basics";
import { authorityById, versionsOfAuthority } from "#catalogue";
import { importTold, someAuthority, tellRecord } from "#catalogue/testing";
import { type Fields, type Web, webOf } from "#doors/web/gate/testing";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { somebody } from "#people/testing";
import type { Ground } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch } from "#stock/testing";
import { authorityPages } from "./pages.tsx";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let web: Web;
let editor: Actor;
let actor: Actor;

beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  connectTestSearch(database.db);
  region = await smallRegion(ground);
  editor = (await somebody(ground, region.balqash, { role: "bibliographer", node: region.balqash })).actor;
  actor = editor;
  web = webOf({ house: { ground }, door: "office", actor: () => actor, pages: [authorityPages] });
});
afterAll(() => database.close());

const get = (path: string) => web.get(`/kk/office${path}`);
const post = (path: string, fields: Fields) =>
  web.post(`/kk/office${path}`, { node: String(region.balqash), ...fields });

describe("the history of an authority", () => {
  it("shows what changed in each version and brings an old one back, with the books that are found by its forms", async () => {
    await importTold(ground, region.balqash, [
      tellRecord({ number: "h1", title: "Қилы заман", author: "Әуезов, Мұхтар" }),
    ]);
    const id = await someAuthority(ground, region.balqash, {
      heading: { kk: "Әуезов, Мұхтар Омарханұлы" },
      variants: ["Әуезов, Мұхтар"],
      born: 1897,
    });
    const path = `/authorities/${id}`;
    expect((await get(path)).html).toContain("Каталогта: 1");
    const changed = await post(path, {
      version: "1",
      kind: "person",
      "heading.kk": "Ауэзов, М.",
      "began.year": "1898",
    });
    expect(changed.to).toContain("said=saved");
    expect((await get(path)).html).toContain("Каталогта: 0");
    const history = await get(`${path}/history`);
    expect(history.html).toContain("<del>Әуезов, Мұхтар Омарханұлы</del>");
    expect(history.html).toContain("<ins>Ауэзов, М.</ins>");
    expect(history.html).toContain("Жазба ашылды.");
    expect(history.html.match(/Осы нұсқаны қайтару/g)).toHaveLength(1);
    const key = crypto.randomUUID();
    const restored = await post(`${path}/restore`, { key, version: "1", seen: "2" });
    expect(restored.to).toContain(`${path}?said=restored`);
    expect((await post(`${path}/restore`, { key, version: "1", seen: "2" })).to).toBe(restored.to);
    const now = await authorityById(ground.db.sql, id);
    expect(now).toMatchObject({
      version: 3,
      heading: { kk: "Әуезов, Мұхтар Омарханұлы" },
      began: { year: 1897 },
    });
    expect((await versionsOfAuthority(ground.db.sql, id)).map((one) => one.version)).toEqual([3, 2, 1]);
    expect((await get(`${path}?said=restored`)).html).toContain("Каталогта: 1");
  });

  it("restores nothing over what somebody saved meanwhile, and says so", async () => {
    const id = await someAuthority(ground, region.balqash, { heading: { kk: "Жансүгіров, Ілияс" } });
    const path = `/authorities/${id}`;
    for (const [version, heading] of [
      ["1", "Жансугуров, И."],
      ["2", "Жансүгіров, І."],
    ] as const)
      await post(path, { version, kind: "person", "heading.kk": heading });
    const late = await post(`${path}/restore`, { version: "1", seen: "2" });
    expect(late.status).toBe(422);
    expect((await authorityById(ground.db.sql, id))?.heading.kk).toBe("Жансүгіров, І.");
    expect((await post(`${path}/restore`, { version: "3", seen: "3" })).status).toBe(422);
    expect((await post(`${path}/restore`, { version: "99", seen: "3" })).status).toBe(404);
    expect((await post(`${path}/restore`, { version: "x'--", seen: "" })).status).toBe(422);
  });

  it("refuses a number that another has got meanwhile", async () => {
    const number = [{ scheme: "wikidata" as const, value: "Q1234567" }];
    const id = await someAuthority(ground, region.balqash, {
      heading: { kk: "Майлин, Бейімбет" },
      numbers: number,
    });
    await post(`/authorities/${id}`, { version: "1", kind: "person", "heading.kk": "Майлин, Бейімбет" });
    await someAuthority(ground, region.balqash, { heading: { kk: "Майлин, Б." }, numbers: number });
    const refused = await post(`/authorities/${id}/restore`, { version: "1", seen: "2" });
    expect(refused.status).toBe(422);
    expect((await authorityById(ground.db.sql, id))?.version).toBe(2);
  });

  it("[NET-01] is for who edits authorities; hostile addresses are answered", async () => {
    const id = await someAuthority(ground, region.balqash, { heading: { kk: "<i>Жат</i> атау" } });
    expect((await get(`/authorities/${id}/history`)).html).not.toContain("<i>Жат");
    expect((await get("/authorities/999999/history")).status).toBe(404);
    actor = (await somebody(ground, region.syrlas, { role: "librarian", node: region.syrlas })).actor;
    expect((await get(`/authorities/${id}/history`)).status).toBe(403);
    expect((await post(`/authorities/${id}/restore`, { version: "1", seen: "1" })).status).toBe(403);
    actor = editor;
  });
});
