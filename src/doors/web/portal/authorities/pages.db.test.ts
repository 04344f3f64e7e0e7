import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { theHouse } from "#basics";
import { markRecord, mergeAuthorities, relateAuthorities } from "#catalogue";
import { importTold, someAuthority, tellRecord } from "#catalogue/testing";
import { type Web, webOf } from "#doors/web/gate/testing";
import { dataField } from "#formats";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type AnyAction, type Ground, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch } from "#stock/testing";
import { recordPages } from "../records/pages.tsx";
import { authorityPages } from "./pages.tsx";

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let web: Web;
let writer = 0;
const place: Record<string, number> = {};
const act = (action: AnyAction, input: object) =>
  perform({ ground, actor: theHouse, door: "cli" }, action, { node: region.region, ...input });
const recordOf = async (number: string): Promise<number> => {
  const { rows } = await sql<{ id: number }>`select id from record where source_number = ${number}`.execute(
    database.db.sql,
  );
  return Number(rows[0]?.id);
};

beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  const search = connectTestSearch(database.db);
  region = await smallRegion(ground);
  writer = await someAuthority(ground, region.region, {
    heading: { kk: "Әуезов, Мұхтар", ru: "Ауэзов, Мухтар </script><b>" },
    variants: ["مۇحتار اۋەزوۆ"],
    born: 1897,
    died: 1961,
    numbers: [{ scheme: "wikidata", value: "Q211110" }],
  });
  for (const [key, kk] of Object.entries({ now: "Қарағанды облысы", former: "Жезқазған облысы" }))
    place[key] = await someAuthority(ground, region.region, { kind: "place", heading: { kk } });
  await act(relateAuthorities, {
    authority: place.former,
    relation: "later",
    other: place.now,
    fromYear: 1997,
  });
  await importTold(ground, region.balqash, [
    tellRecord({ number: "w1", title: "Абай жолы", author: "Әуезов, Мұхтар", year: 1942 }),
    tellRecord({
      number: "w2",
      title: "Менің Әуезовім",
      year: 1997,
      fields: [dataField("600", "14", "a", "Әуезов, Мұхтар", "d", "1897–1961")],
    }),
    tellRecord({
      number: "w3",
      title: "Жезқазған кені",
      year: 1980,
      fields: [dataField("651", " 4", "a", "Жезқазған облысы")],
    }),
  ]);
  web = webOf({
    house: { ground, search, settings: { baseUrl: "https://library.test" } },
    door: "portal",
    pages: [authorityPages, recordPages],
  });
});
afterAll(() => database.close());

const get = (path: string) => web.get(path);

describe("page of an authority", () => {
  it("shows names in all languages, dates, works by and about", async () => {
    const { status, html } = await get(`/kk/authorities/${writer}`);
    expect(status).toBe(200);
    for (const text of [
      "Мұхтар Әуезов",
      "1897–1961",
      "مۇحتار اۋەزوۆ",
      "Шығармалары",
      "Абай жолы",
      "Ол туралы",
      "Менің Әуезовім",
    ])
      expect(html, text).toContain(text);
    expect(html).not.toContain("/office/authorities");
  });
  it("is where the names of a record lead, and its subjects and places", async () => {
    const by = await get(`/kk/records/${await recordOf("w1")}`);
    expect(by.html).toContain(`<a href="/kk/authorities/${writer}">Мұхтар Әуезов</a>`);
    const about = await get(`/kk/records/${await recordOf("w2")}`);
    expect(about.html).toContain(`<a href="/kk/authorities/${writer}">`);
    const there = await get(`/kk/records/${await recordOf("w3")}`);
    expect(there.html).toContain(`<a href="/kk/authorities/${place.former}">Жезқазған облысы</a>`);
  });
  it("tells search engines who it is, and no name can end the element", async () => {
    const { html } = await get(`/ru/authorities/${writer}`);
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      "@type": "Person",
      birthDate: "1897",
      deathDate: "1961",
      sameAs: ["https://www.wikidata.org/wiki/Q211110"],
    });
    expect(html).not.toContain("</script><b>");
  });
  it("[LOC-11] a place that is no more leads to what came after, with the year", async () => {
    const { html } = await get(`/kk/authorities/${place.former}`);
    expect(html).toContain(`href="/kk/authorities/${place.now}"`);
    expect(html).toContain("1997–");
    expect(html).toContain("Жезқазған кені");
  });
  it("leads from a merged one to the one that answers, and says when there is none", async () => {
    const double = await someAuthority(ground, region.region, { heading: { ru: "Ауезов, Мухтар" } });
    await act(mergeAuthorities, { authority: double, into: writer });
    expect(await get(`/kk/authorities/${double}`)).toMatchObject({
      status: 302,
      to: `/kk/authorities/${writer}`,
    });
    expect((await get(`/kk/authorities/${writer}`)).html).toContain("Ауезов, Мухтар");
    for (const id of ["0", "-1", "abc", "999999", "99999999999999999999"])
      expect((await get(`/kk/authorities/${id}`)).status).toBe(404);
  });
});

describe("the index of local history", () => {
  it("[LOC-01] is empty first, then one list filtered by place and direction", async () => {
    expect((await get("/kk/local-history")).html).toContain("Көрсеткіш әзірге бос");
    await act(markRecord, {
      record: await recordOf("w3"),
      version: 0,
      directions: ["3"],
      places: [place.former],
    });
    const all = await get("/ru/local-history");
    expect(all.html).toContain("Жезқазған кені");
    expect(all.html).toContain("Экономика и производство");
    expect(all.html).not.toContain("Абай жолы");
    expect((await get(`/kk/local-history?place=${place.former}&direction=economy&q=кен`)).html).toContain(
      "Жезқазған кені",
    );
    expect((await get("/kk/local-history?direction=sport")).html).toContain("Бұл таңдауға сай жазба жоқ");
    expect((await get("/kk/local-history?place=%00'&years=x&format=%3Cb%3E&page=99999")).status).toBe(200);
  });
});
