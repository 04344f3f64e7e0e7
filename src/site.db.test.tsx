/**
 * The gate and the whole site, asked without a socket: what every answer carries, what forged, oversize and broken
 * requests get, and that none of them costs the server its life.
 */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectFiles, connectHoldings, searchBase } from "#catalogue";
import type { House } from "#doors/web/gate";
import type { Health } from "#house";
import { allFigures, jobHandlers } from "#house";
import { lineage } from "#libraries";
import { readSettings } from "#platform/config";
import { type TestDatabase, testDatabase } from "#platform/db/testing";
import { openFigures } from "#platform/figures";
import { folderStore, openFiles } from "#platform/files";
import { type Jobs, openJobs } from "#platform/jobs";
import { codeOf } from "#platform/links";
import { quiet } from "#platform/log";
import { connectSearch, postgresSearch } from "#platform/search";
import { openSite } from "#site";
import { holdingsSink, searchContributor } from "#stock";

let database: TestDatabase;
let jobs: Jobs;
let site: ReturnType<typeof openSite>;
let health: Health["status"] = "ok";
const own = "http://localhost:8080";

beforeAll(async () => {
  database = await testDatabase();
  const { db } = database;
  const ground = { db, lineage, clock: () => new Date(), log: quiet };
  const settings = readSettings({ ORTAQ_BODY_LIMIT: "100kb", ORTAQ_SECRET: "x".repeat(40) });
  if (!settings.ok) throw new Error(settings.problems.join());
  const search = postgresSearch(db);
  connectSearch({ engine: search, base: searchBase, contributors: [searchContributor] });
  connectHoldings(holdingsSink);
  const files = openFiles(db, folderStore(await mkdtemp(join(tmpdir(), "ortaq-site-"))));
  connectFiles(files);
  jobs = await openJobs(ground, jobHandlers, { timeZone: "Asia/Almaty" });
  const house: House = {
    ground,
    settings: settings.value,
    search,
    files,
    jobs,
    figures: openFigures(allFigures),
    asset: (name) => `/assets/${name}`,
    site: () => ({ name: { kk: "Сынақ облысы" }, phone: "+7 (7212) 00-00-00" }),
    version: "0",
    demonstration: false,
  };
  const part = { ok: true, kind: "embedded", version: "18" } as const;
  site = openSite({
    house,
    health: async () => ({
      status: health,
      version: "0",
      database: part,
      search: { ok: true, engine: "postgres", documents: 0 },
      jobs: { ok: true, waiting: 0, running: 0, failed: 0, unheard: 0 },
    }),
    assets: new Map([["portal.css", { type: "text/css", bytes: new TextEncoder().encode("body{}") }]]),
  });
});
afterAll(async () => {
  await jobs.close();
  await database.close();
});

const ask = (path: string, how: RequestInit = {}) => site.request(`${own}${path}`, how);
const form = (fields: Record<string, string>, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  body: new URLSearchParams(fields).toString(),
  headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
});

describe("every answer", () => {
  it.each([
    "/kk",
    "/kk/search?q=a",
    "/ru/nowhere",
    "/api/v1/search?q=a",
    "/assets/portal.css",
    "/healthz",
    "/kk/office",
  ])("%s carries the strict headers", async (path) => {
    const { headers } = await ask(path);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
  });

  it("is a page in the person's language, also when it is an error", async () => {
    const answer = await ask("/ru/nowhere");
    expect(answer.status).toBe(404);
    const text = await answer.text();
    expect(text).toContain('<html lang="ru"');
    expect(text).toMatch(/<h1[^>]*>[^<]*[а-я]/i);
  });

  it("goes to the language that the browser names", async () => {
    expect(
      (await ask("/", { headers: { "accept-language": "ru-RU,ru;q=0.9,en;q=0.1" } })).headers.get("location"),
    ).toBe("/ru");
    expect((await ask("/", { headers: { "accept-language": "de,en;q=0.5" } })).headers.get("location")).toBe(
      "/en",
    );
    expect((await ask("/")).headers.get("location")).toBe("/kk");
  });
});

describe("a forged write", () => {
  it.each([
    ["from another site", { origin: "https://evil.example" }],
    ["from an opaque origin", { origin: "null" }],
    ["which the browser calls cross-site", { "sec-fetch-site": "cross-site" }],
    ["from a neighbouring host", { "sec-fetch-site": "same-site" }],
    ["with a foreign referer", { referer: "https://evil.example/page" }],
    ["that says nothing but carries a cookie", { cookie: "ortaq-session=abc" }],
  ] as [string, Record<string, string>][])(
    "%s is refused before anything is read",
    async (_what, headers) => {
      const answer = await ask("/kk/office/log-in", form({ login: "a", password: "b" }, headers));
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('<html lang="kk"');
    },
  );

  it.each([
    ["our own page", { origin: own }],
    ["our own page, as newer browsers say it", { "sec-fetch-site": "same-origin" }],
    ["our own page in an old browser", { referer: `${own}/kk/office/log-in` }],
  ] as [string, Record<string, string>][])("from %s is let in", async (_what, headers) => {
    expect((await ask("/kk/office/log-in", form({ login: "a", password: "b" }, headers))).status).not.toBe(
      403,
    );
  });
});

describe("what cannot be", () => {
  it("a form over the limit is refused with its page", async () => {
    const answer = await ask("/kk/office/log-in", form({ login: "x".repeat(200_000) }, { origin: own }));
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("<h1");
  });

  it("a long record is taken from the editor, whose limit is wider than that of other forms", async () => {
    const long = form({ note: "x".repeat(3_000_000) }, { origin: own });
    expect((await ask("/kk/office/catalogue/records/1/edit", long)).status).not.toBe(413);
    expect((await ask("/kk/office/catalogue/records/1/state", long)).status).toBe(413);
  });

  it.each([
    [
      "no form at all",
      { method: "POST", body: "{", headers: { "content-type": "application/json", origin: own } },
    ],
    [
      "a multipart body cut in two",
      {
        method: "POST",
        body: "--x\r\nContent-Disp",
        headers: { "content-type": "multipart/form-data; boundary=x", origin: own },
      },
    ],
    ["names that would change the prototype", form({ "__proto__.admin": "1", login: "a" }, { origin: own })],
    ["names nested too deep", form({ "a.b.c.d.e.f.g.h": "1" }, { origin: own })],
  ] as [string, RequestInit][])("%s is answered 400", async (_what, how) => {
    expect((await ask("/kk/office/log-in", how)).status).toBe(400);
  });

  it.each([
    "/kk/search?q=%FF%FE%C0",
    "/kk/search?q=%00",
    `/kk/search?q=${"a".repeat(10_000)}`,
    "/kk/search?page=-1",
    "/kk/search?page=99999999999999999999",
    "/kk/search?kind=<script>&kind=nothing&lang=x",
    "/kk/search?q=%22%28%28%20AND%20OR%20NOT%20*",
    "/kk/records/0",
    "/kk/records/999999999999999999999",
    "/kk/records/1%27%3B%20drop%20table%20record",
    "/kk/libraries/abc",
    "/kk/libraries?near=999,999",
    "/kk/libraries?near=x&q=%FF",
    "/kk/view?size=9&back=//evil.example",
    "/q/2222222",
    "/api/v1/search?q=%FF&limit=100000",
    "/api/v1/search?limit=abc",
    "/api/v1/records/abc",
    "/assets/../package.json",
    "/assets/%2e%2e%2fpackage.json",
    "/kk/%E0%A4%A",
  ])("%s is answered without falling over", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).not.toContain("<script>");
    expect((await ask("/healthz")).status).toBe(200);
  });

  it("a link of the view leads nowhere but here", async () => {
    for (const back of ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"]) {
      const { headers } = await ask(`/kk/view?low=on&back=${encodeURIComponent(back)}`);
      expect(headers.get("location")).toBe("/kk");
    }
    expect((await ask("/ru/view?low=on&back=/ru/search%3Fq%3Da")).headers.get("location")).toBe(
      "/ru/search?q=a",
    );
  });
});

it("a short link leads to its page, whoever scans it", async () => {
  const code = await codeOf(database.db.sql, { kind: "record", id: 5 });
  const answer = await ask(`/q/${code.toUpperCase()}`, { headers: { "accept-language": "ru" } });
  expect([answer.status, answer.headers.get("location")]).toEqual([302, "/ru/records/5"]);
});

it("/healthz is 200 only when everything is loaded; /metrics names routes, never what people typed", async () => {
  health = "loading";
  expect((await ask("/healthz")).status).toBe(503);
  health = "ok";
  await ask("/kk/search?q=%D0%B0%D0%B9%D0%B3%D2%AF%D0%BB");
  const text = await (await ask("/metrics")).text();
  expect(text).toContain("ortaq_http_request_seconds_count");
  expect(text).toMatch(/route="\/kk\/search"/);
  expect(text).not.toContain("айгүл");
});
