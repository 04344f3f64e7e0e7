import { Hono } from "hono";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nobody } from "#basics";
import { importTold, someAuthority, tellCopy, tellRecord } from "#catalogue/testing";
import type { Env, House } from "#doors/web/gate";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch } from "#stock/testing";
import { api } from "../index.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let region: SmallRegion;
let app: Hono<Env>;

beforeAll(async () => {
  database = await testDatabase();
  const ground = testGround(database.db);
  const search = connectTestSearch(database.db);
  region = await smallRegion(ground);
  await importTold(ground, region.balqash, [
    tellRecord({
      number: "1",
      title: "Абай жолы",
      author: "Әуезов, Мұхтар",
      year: 1979,
      subject: "Тарихи романдар",
      fields: [tellCopy({ branch: "Сырлас", barcode: "1" })],
    }),
    tellRecord({
      number: "2",
      title: "Путь Абая",
      author: "Ауэзов, Мухтар",
      year: 1982,
      lang: "rus",
      original: "Абай жолы",
    }),
  ]);
  const house = { ground, search, settings: {} } as unknown as House;
  app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set("visit", { house, lang: "kk", here: "/", actor: nobody, account: null, door: "api", view: "" });
    await next();
  });
  app.route("/api/v1", api);
});
afterAll(() => database.close());

// biome-ignore lint/suspicious/noExplicitAny: what a program from outside sees
const get = async (path: string): Promise<{ status: number; body: any }> => {
  const answer = await app.request(`/api/v1${path}`);
  return { status: answer.status, body: await answer.json() };
};

describe("search for programs", () => {
  it("gives total, records and facets", async () => {
    const { status, body } = await get(`/search?q=${encodeURIComponent("абай жолы")}&limit=1`);
    expect(status).toBe(200);
    expect(body.total).toBe(1);
    expect(body.records).toHaveLength(1);
    expect(body.records[0]).toMatchObject({
      title: "Абай жолы",
      authors: ["Мұхтар Әуезов"],
      kind: "book",
      year: 1979,
      languages: ["kaz"],
      editions: 2,
      copies: 1,
      free: 1,
      places: [{ library: region.syrlas, system: region.balqash, copies: 1, free: 1 }],
    });
    expect(body.records[0].places[0].name.kk).toContain("Сырлас");
    expect(body.records[0].url).toMatch(/\/kk\/records\/\d+$/);
    expect(body.facets.language.values).toEqual(
      expect.arrayContaining([
        { value: "kaz", count: 1 },
        { value: "rus", count: 1 },
      ]),
    );
  });

  it("counts works, or every record when asked", async () => {
    const apart = (await get(`/search?q=${encodeURIComponent("абай жолы")}&group=no`)).body;
    expect(apart.total).toBe(2);
    expect(apart.records.map((one: { editions: number }) => one.editions)).toEqual([1, 1]);
    expect((await get("/search?q=&group=yes")).status).toBe(400);
  });

  it("filters by one or several values and by years", async () => {
    expect((await get("/search?language=rus")).body.total).toBe(1);
    expect((await get("/search?group=no&language=rus,kaz")).body.total).toBe(2);
    expect((await get("/search?group=no&language=rus&language=kaz")).body.total).toBe(2);
    expect((await get("/search?years=1980-1985")).body.total).toBe(1);
    expect((await get("/search?limit=0")).body.records).toEqual([]);
  });

  it("filters by every facet that it counts; names have commas and are given several times", async () => {
    const { facets } = (await get("/search?group=no&limit=0")).body;
    for (const name of ["person", "subject"]) {
      const [first] = facets[name].values as { value: string; count: number }[];
      const found = await get(`/search?group=no&${name}=${encodeURIComponent(first?.value ?? "")}`);
      expect([name, found.body.total]).toEqual([name, first?.count]);
    }
    const both = ["Әуезов, Мұхтар", "Ауэзов, Мухтар"].map((one) => `person=${encodeURIComponent(one)}`);
    expect((await get(`/search?group=no&${both[0]}`)).body.total).toBe(1);
    expect((await get(`/search?group=no&${both.join("&")}`)).body.total).toBe(2);
    for (const none of ["audience=children", "place=%D0%90%D1%83%D0%BB", "local=yes"])
      expect((await get(`/search?${none}`)).body.total).toBe(0);
    expect(Object.keys(facets).sort()).toEqual([
      "audience",
      "branch",
      "format",
      "language",
      "local",
      "person",
      "place",
      "subject",
      "system",
      "years",
    ]);
  });

  it("shows only what is free now, there where it was asked for, by work or every record", async () => {
    const free = await get(`/search?free=1&q=${encodeURIComponent("абай")}`);
    expect(free.body).toMatchObject({ total: 1, exact: true });
    expect(free.body.records[0]).toMatchObject({ title: "Абай жолы", editions: 1, free: 1 });
    expect((await get(`/search?free=1&group=no&system=${region.balqash}`)).body.total).toBe(1);
    expect((await get(`/search?free=1&system=${region.nura}`)).body.total).toBe(0);
    expect((await get("/search?free=1&offset=1")).body.records).toEqual([]);
    expect((await get("/search?free=yes")).status).toBe(400);
  });

  it("follows an authority that was merged since a program kept its number", async () => {
    const ground = testGround(database.db);
    const some = (heading: string) => someAuthority(ground, region.region, { heading: { kk: heading } });
    const auezov = await some("Әуезов, Мұхтар");
    const other = await some("Қоңыр, Бүркеншік");
    await sql`update authority set merged_into = ${auezov}, same_as = ${auezov} where id = ${other}`.execute(
      database.db.sql,
    );
    const found = async (id: number) =>
      (await get(`/search?group=no&person=${id}`)).body.records.map((one: { title: string }) => one.title);
    expect(await found(auezov)).toContain("Абай жолы");
    expect(await found(other)).toEqual(await found(auezov));
  });

  it.each(["limit=-1", "limit=101", "limit=abc", "offset=-5", "sort=drop", "exact=yes"])(
    "says which parameter cannot be understood: %s",
    async (query) => {
      const { status, body } = await get(`/search?${query}`);
      expect(status).toBe(400);
      expect(body).toMatchObject({ error: "bad-parameter", fields: [{ field: query.split("=")[0] }] });
    },
  );

  it.each(["q=%ff%fe", `q=${"x".repeat(10_000)}`, "q=%27%22%3C", "colour=red", "system=abc&format=%00"])(
    "answers whatever is typed: %#",
    async (query) => {
      expect((await get(`/search?${query}`)).status).toBe(200);
    },
  );

  it("gives a record with its other versions; a merged one by the record that stands for it", async () => {
    const { rows } = await sql<{
      id: number;
      number: string;
    }>`select id, source_number as number from record`.execute(database.db.sql);
    const idOf = (number: string): number => Number(rows.find((row) => row.number === number)?.id);
    const full = await get(`/records/${idOf("1")}`);
    expect(full.body).toMatchObject({
      id: idOf("1"),
      otherVersions: [{ id: idOf("2"), title: "Путь Абая" }],
    });
    await sql`update record set merged_into = ${idOf("1")}, same_as = ${idOf("1")} where id = ${idOf("2")}`.execute(
      database.db.sql,
    );
    expect((await get(`/records/${idOf("2")}`)).body.id).toBe(idOf("1"));
    expect((await get("/records/999999")).status).toBe(404);
    expect((await get("/records/abc")).status).toBe(400);
  });

  it("describes itself", async () => {
    const { status, body } = await get("/openapi.json");
    expect(status).toBe(200);
    expect(body.openapi).toBe("3.1.0");
    expect(Object.keys(body.paths)).toEqual(["/search", "/records/{id}"]);
    expect(body.components.schemas).toHaveProperty("RecordShort");
    const parameters = body.paths["/search"].get.parameters as { name: string; schema: { type: string } }[];
    expect(parameters.map((one) => one.name)).toEqual(
      expect.arrayContaining(["audience", "person", "subject", "place", "local", "free"]),
    );
    expect(parameters.find((one) => one.name === "person")?.schema.type).toBe("array");
  });
});
