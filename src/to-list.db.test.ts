import { Hono } from "hono";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#basics";
import { importTold, tellRecord } from "#catalogue/testing";
import type { Env, House } from "#doors/web/gate";
import { office } from "#doors/web/office";
import { portal } from "#doors/web/portal";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch } from "#stock/testing";

let database: Awaited<ReturnType<typeof testDatabase>>;
let region: SmallRegion;
let app: Hono<Env>;
let actor: Actor;
let accounts: number[] = [];
let books: number[] = [];

const person = (
  who: number,
  permissions = ["lists.keep", "catalogue.edit"],
  node = region.balqash,
): Actor => ({
  account: who,
  person: null,
  grants: [{ role: "cataloguer", permissions, node }],
});

beforeAll(async () => {
  database = await testDatabase();
  const ground = testGround(database.db);
  const search = connectTestSearch(database.db);
  region = await smallRegion(ground);
  const added = await sql<{ id: number }>`
    insert into account (login) values ('aigul'), ('dana') returning id`.execute(database.db.sql);
  accounts = added.rows.map(({ id }) => Number(id));
  const house = {
    ground,
    search,
    settings: {},
    asset: (name: string) => `/assets/${name}`,
    site: () => ({ name: { kk: "Кітапханалар" } }),
  } as unknown as House;
  app = new Hono<Env>();
  app.use(async (c, next) => {
    const url = new URL(c.req.url);
    const here = `${url.pathname.replace(/^\/kk/, "")}${url.search}`;
    const account = actor.account === null ? null : { id: actor.account, login: "aigul", name: "Айгүл" };
    c.set("visit", { house, lang: "kk", here, actor, account, door: "office", view: "" });
    await next();
  });
  app.route("/kk/office", office).route("/kk", portal);
  await importTold(ground, region.balqash, [
    tellRecord({ number: "t1", title: "Қан мен тер", author: "Нұрпейісов, Әбдіжәміл", year: 1970 }),
    tellRecord({ number: "t2", title: "Соңғы парыз", author: "Нұрпейісов, Әбдіжәміл", year: 1999 }),
    tellRecord({ number: "t3", title: "Курляндия", author: "Нұрпейісов, Әбдіжәміл", year: 1950 }),
  ]);
  const found = await sql<{ id: number }>`select id from record order by id`.execute(database.db.sql);
  books = found.rows.map(({ id }) => Number(id));
  actor = person(accounts[0] ?? 0);
});
afterAll(() => database.close());

const get = async (path: string) => {
  const answer = await app.request(`/kk${path}`);
  return { status: answer.status, html: await answer.text() };
};
const post = async (fields: Record<string, string>, records: readonly (number | string)[]) => {
  const body = new FormData();
  for (const [name, value] of Object.entries({ key: crypto.randomUUID(), ...fields })) body.set(name, value);
  for (const record of records) body.append("records[]", String(record));
  const answer = await app.request("/kk/office/lists/take", { method: "POST", body });
  return { status: answer.status, html: await answer.text(), to: answer.headers.get("location") ?? "" };
};
const listed = async (): Promise<{ list: number; record: number }[]> => {
  const { rows } = await sql<{ list: number; record: number }>`
    select list, record from record_list_item order by list, place`.execute(database.db.sql);
  return rows.map(({ list, record }) => ({ list: Number(list), record: Number(record) }));
};
const back = "/kk/office/catalogue/records?q=x";

describe("records into lists from where they are seen", () => {
  it("[STK-13] the first one makes the list; the next is one tap, and one is back where one was", async () => {
    const page = await get(`/records/${books[0]}`);
    expect(page.html).toContain(`/kk/office/lists/take?records=${books[0]}`);
    const choose = await get(`/office/lists/take?records=${books[0]}&back=${encodeURIComponent(back)}`);
    expect(choose.html).toContain("Қан мен тер");
    const key = crypto.randomUUID();
    const fields = { key, list: "new", title: "Нұрпейісов", node: String(region.balqash), back };
    const made = await post(fields, [books[0] ?? 0]);
    expect(made.to).toMatch(/^\/kk\/office\/catalogue\/records\?q=x&listed=\d+&added=1$/);
    expect((await post(fields, [books[0] ?? 0])).to).toMatch(/added=0$/);
    expect(await listed()).toHaveLength(1);
    const list = (await listed())[0]?.list ?? 0;
    const next = await get(`/records/${books[1]}?listed=${list}&added=1`);
    expect(next.html).toContain("«Нұрпейісов» тізіміне қосылды: 1");
    expect(next.html).toMatch(new RegExp(`<option value="${list}" selected`));
    // What was said of the last adding is not said again after the next.
    const form = next.html.match(/<form[^>]*id="to-list".*?<\/form>/s)?.[0] ?? "";
    expect(form).toContain('name="back"');
    expect(form).not.toContain("listed");
  });

  it("several ticked in the office's results go in at once, in the order in which they stand", async () => {
    const results = await get(`/office/catalogue/records?q=${encodeURIComponent("Нұрпейісов")}`);
    expect(results.html.match(/type="checkbox"[^>]*form="to-list"/g)).toHaveLength(3);
    const list = (await listed())[0]?.list ?? 0;
    const added = await post({ list: String(list), back }, [books[2] ?? 0, books[1] ?? 0, books[0] ?? 0]);
    expect(added.to).toContain("added=2");
    expect((await listed()).map(({ record }) => record)).toEqual([books[0], books[2], books[1]]);
    const again = await post({ list: String(list), back }, [books[1] ?? 0]);
    expect((await get(again.to.replace("/kk", ""))).status).toBe(200);
    expect(again.to).toContain("added=0");
  });

  it("nothing ticked, no name, hostile values: said in words, nothing is written", async () => {
    const before = await listed();
    const none = await post({ list: "new", back }, []);
    expect(none.html).toContain("Ешқандай жазба белгіленбеген");
    const unnamed = await post({ list: "new", title: " ", node: String(region.balqash), back }, [
      books[0] ?? 0,
    ]);
    expect(unnamed.status).toBe(422);
    expect(unnamed.html).toContain("Қан мен тер");
    expect((await post({ list: "x'--", back }, [books[0] ?? 0])).status).toBe(422);
    expect((await post({ list: "999999999", back }, [books[0] ?? 0])).status).toBe(403);
    expect((await post({ list: "new", back }, ["abc", "-1", "1e9"])).html).toContain("белгіленбеген");
    const away = await post({ list: String(before[0]?.list), back: "https://elsewhere.kz/" }, [
      books[0] ?? 0,
    ]);
    expect(away.to).toMatch(/^\/kk\/office\/lists\/\d+/);
    expect(await listed()).toEqual(before);
  });

  it("[STK-13] the lists of others never push out one's own: not by their number, not by having changed later", async () => {
    const own = (await listed())[0]?.list ?? 0;
    const many = async (count: number, node: number, reach: string) => {
      await sql`
        insert into record_list (node, owner, reach, title, changed_at)
        select ${node}, ${accounts[1]}, ${reach}, '{"kk":"Бөтен тізім"}', now() + interval '1 day'
        from generate_series(1, ${count}::int)`.execute(database.db.sql);
    };
    await many(120, region.nura, "region");
    await many(3, region.balqash, "own");
    const { html } = await get(`/records/${books[2]}`);
    expect(html).toMatch(new RegExp(`<option value="${own}" selected`));
    expect(html).not.toContain("Бөтен тізім");
    await sql`delete from record_list where owner = ${accounts[1]}`.execute(database.db.sql);
  });

  it("[NET-01] readers see nothing of it; colleagues see no list of another's own", async () => {
    const list = String((await listed())[0]?.list);
    actor = person(accounts[1] ?? 0);
    const page = await get(`/records/${books[0]}?listed=${list}&added=1`);
    expect(page.html).not.toContain("Нұрпейісов» тізіміне");
    expect(page.html).not.toContain(`<option value="${list}"`);
    expect((await post({ list, back }, [books[0] ?? 0])).status).toBeGreaterThanOrEqual(400);
    actor = person(accounts[1] ?? 0, ["catalogue.edit"]);
    expect((await get("/office/lists/take?records=1")).status).toBe(403);
    actor = { account: null, person: null, grants: [] };
    expect((await get(`/records/${books[0]}`)).html).not.toContain("/office/lists/take");
    expect((await get("/office/lists/take?records=1")).status).toBe(303);
    actor = person(accounts[0] ?? 0);
  });
});
