import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#basics";
import { jobs as jobHandlers, matchAll } from "#catalogue";
import { unionWords } from "#catalogue/rules";
import { importTold, type ToldRecord, tellRecord } from "#catalogue/testing";
import { type Fields, type Web, webOf } from "#doors/web/gate/testing";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { testDatabase } from "#platform/db/testing";
import { type Jobs, openJobs } from "#platform/jobs";
import { connectTestSearch } from "#stock/testing";
import { unionPages } from "./pages.tsx";

let database: Awaited<ReturnType<typeof testDatabase>>;
let region: SmallRegion;
let web: Web;
let actor: Actor;
let account = 0;
let ground: ReturnType<typeof testGround>;
let jobs: Jobs;
let lang: "kk" | "ru" = "kk";

beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
  const search = connectTestSearch(database.db);
  region = await smallRegion(ground);
  const { rows } = await sql<{
    id: number;
  }>`insert into account (login) values ('aigul') returning id`.execute(database.db.sql);
  account = Number(rows[0]?.id);
  // What is asked for stands in the queue, nobody carries it out.
  jobs = await openJobs(ground, jobHandlers, { timeZone: "Asia/Almaty" });
  web = webOf({ house: { ground, search, jobs }, door: "office", actor: () => actor, pages: [unionPages] });
});
afterAll(async () => {
  await jobs.close();
  await database.close();
});

const at = (node: number, permission = "catalogue.merge"): Actor => ({
  account,
  person: null,
  grants: [{ role: "cataloguer", permissions: [permission], node }],
});
const get = (path: string) => web.get(`/${lang}/office${path}`);
const post = (path: string, fields: Fields = {}) => web.post(`/${lang}/office${path}`, fields);
let numbered = 0;
async function bring(node: number, told: ToldRecord): Promise<number> {
  numbered += 1;
  const number = `w${numbered}`;
  await importTold(ground, node, [tellRecord({ number, ...told })], `system-${node}`);
  const { rows } = await sql<{ id: number }>`
    select id from record where source_number = ${number}`.execute(database.db.sql);
  return Number(rows[0]?.id);
}
const workOf = async (id: number): Promise<string | null> => {
  const { rows } = await sql<{ key: string | null }>`
    select work_key as key from record where id = ${id}`.execute(database.db.sql);
  return rows[0]?.key ?? null;
};
const jobsAsked = async (): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from job`.execute(database.db.sql);
  return rows[0]?.n ?? 0;
};

describe("the works of the office", () => {
  it("a translation that the rule does not know is found, joined, shown on both sides and taken back", async () => {
    actor = at(region.balqash);
    const kazakh = await bring(region.balqash, {
      title: "Менің атым Қожа",
      author: "Соқпақбаев, Бердібек",
      year: 1960,
    });
    const russian = await bring(region.nura, {
      title: "Меня зовут Кожа",
      author: "Сокпакбаев, Бердибек",
      year: 1964,
      lang: "rus",
    });
    expect((await get(`/works/${kazakh}`)).html).toContain("басқа жазбалармен топталмаған");
    const found = await get(`/works/${kazakh}?q=${encodeURIComponent("зовут Кожа")}`);
    expect(found.html).toContain("Меня зовут Кожа");
    expect(found.html).toContain(`/kk/office/doubles/${kazakh}/${russian}`);
    const joined = await post(`/works/${kazakh}/join`, { other: String(russian), q: "зовут Кожа" });
    expect(joined.to).toContain(`/office/works/${kazakh}?said=works-joined`);
    expect(await workOf(kazakh)).toBe(await workOf(russian));
    const page = await get(`/works/${russian}`);
    expect(page.html).toContain("Менің атым Қожа");
    expect(page.html).toContain("aigul");
    const { rows } = await sql<{ id: number }>`select id from work_choice where undone_at is null`.execute(
      database.db.sql,
    );
    const back = await post(`/works/${kazakh}/back`, { choice: String(rows[0]?.id) });
    expect(back.to).toContain("said=works-back");
    expect(await workOf(kazakh)).not.toBe(await workOf(russian));
  });

  it("a record that only bears the same name is parted, with a reason, and comes back", async () => {
    actor = at(region.balqash);
    const first = await bring(region.balqash, { title: "Таңдамалы", author: "Омаров, А.", year: 1990 });
    const second = await bring(region.balqash, { title: "Таңдамалы", author: "Омаров, А.", year: 2005 });
    expect((await get(`/works/${first}`)).html).toContain(`/kk/office/works/${second}`);
    const parted = await post(`/works/${second}/part`, { note: "Аттас басқа автор" });
    expect(parted.to).toContain("said=works-parted");
    const page = await get(`/works/${second}`);
    expect(page.html).toContain("Аттас басқа автор");
    expect(page.html).not.toContain(`/kk/office/works/${first}"`);
    const again = await post(`/works/${second}/part`);
    expect(again.status).toBe(422);
    expect(again.html).toContain("Жазба ешбір шығармамен топталмаған");
  });

  it("[NET-01] of another's record only what joins it to an own one is offered, and the act is asked at the own one", async () => {
    const theirs = await bring(region.nura, { title: "Көксерек", author: "Әуезов, М.", year: 1929 });
    const own = await bring(region.balqash, {
      title: "Серый Лютый",
      author: "Ауэзов, М.",
      year: 1960,
      lang: "rus",
    });
    actor = at(region.balqash);
    expect((await get(`/works/${theirs}`)).html).toContain("Бұл жазба басқаныкі");
    expect((await post(`/works/${theirs}/join`, { other: String(own) })).status).toBe(303);
    actor = at(region.syrlas);
    expect((await post(`/works/${theirs}/join`, { other: String(own) })).status).toBe(403);
    expect((await post(`/works/${own}/part`)).status).toBe(403);
    actor = at(region.balqash, "catalogue.edit");
    expect((await get(`/works/${own}`)).status).toBe(403);
  });

  it("answers hostile addresses and forms with words, in Russian too", async () => {
    actor = at(region.balqash);
    const one = await bring(region.balqash, { title: "<b>Жат</b> атау", author: "Біреу, Б.", year: 2001 });
    lang = "ru";
    const page = await get(`/works/${one}?q=%00<script>alert(1)</script>`);
    lang = "kk";
    expect(page.status).toBe(200);
    expect(page.html).toContain("Присоединить другую запись");
    expect(page.html).not.toContain("<script>alert");
    expect(page.html).not.toContain("<b>Жат");
    expect((await get("/works/999999999")).status).toBe(404);
    expect((await get("/works/abc")).status).toBe(404);
    expect((await post(`/works/${one}/join`, { other: String(one) })).html).toContain("Бұл бір жазба");
    expect((await post(`/works/${one}/join`, { other: "999999999" })).status).toBeGreaterThanOrEqual(400);
    expect((await post(`/works/${one}/back`, { choice: "999999999" })).status).toBeGreaterThanOrEqual(400);
  });
});

describe("the whole catalogue compared once more", () => {
  it("is begun once by whoever looks after the region, shown with its progress, and tells what it came to", async () => {
    actor = at(region.region);
    expect((await get("/doubles/all")).html).toContain("әлі салыстырылған жоқ");
    const key = crypto.randomUUID();
    expect((await post("/doubles/all", { key })).to).toContain("/office/doubles/all");
    await post("/doubles/all", { key });
    expect(await jobsAsked()).toBe(1);
    const second = await post("/doubles/all");
    expect(second.status).toBe(422);
    expect(second.html).toContain("дәл қазір салыстырылып жатыр");
    await sql`update job set state = 'running', done = 40, total = 100`.execute(database.db.sql);
    expect((await get("/doubles/all")).html).toMatch(/http-equiv="refresh"/);
    const found = await matchAll(ground);
    await sql`update job set state = 'done', ended_at = now(), result = ${JSON.stringify(found)}::jsonb`.execute(
      database.db.sql,
    );
    const { html } = await get("/doubles/all");
    expect(html).not.toMatch(/http-equiv="refresh"/);
    expect(html).toContain("Салыстырылған жазба");
    await post("/doubles/all");
    expect(await jobsAsked()).toBe(2);
    await post("/doubles/all/stop");
    expect((await get("/doubles/all")).html).toContain("Жұмыс аяқталмай тоқтады");
    const late = await post("/doubles/all/stop");
    expect(late.status).toBe(422);
    expect(late.html).toContain("Салыстыру жүріп жатқан жоқ");
    const { rows } = await sql<{ account: number; outcome: string }>`
      select account, outcome from audit where action = 'catalogue.stop-matching' order by id`.execute(
      database.db.sql,
    );
    expect(rows).toEqual([{ account, outcome: "done" }]);
  });

  it("[NET-01] is not for one system", async () => {
    actor = at(region.balqash);
    const before = await jobsAsked();
    expect((await get("/doubles/all")).status).toBe(404);
    expect((await get("/doubles")).html).not.toContain("/office/doubles/all");
    expect((await post("/doubles/all")).status).toBeGreaterThanOrEqual(400);
    expect((await post("/doubles/all/stop")).status).toBe(404);
    expect(await jobsAsked()).toBe(before);
    expect(unionWords("kk").refusals["matching-already"]?.({})).toBeTruthy();
  });
});
