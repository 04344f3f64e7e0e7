/** The other ways into the catalogue: by the alphabet, by what is new, along the shelf, by what one marked. */
import { Hono } from "hono";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nobody } from "#basics";
import { fillDrawers } from "#catalogue";
import { importTold, someAuthority, tellCopy, tellRecord } from "#catalogue/testing";
import type { Env, House, Visit } from "#doors/web/gate";
import { dataField } from "#formats";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch } from "#stock/testing";
import { browseWords } from "./browse/words/index.ts";
import { portal } from "./index.tsx";

const kk = browseWords("kk");

let database: Awaited<ReturnType<typeof testDatabase>>;
let region: SmallRegion;
let app: Hono<Env>;

const bbk = (code: string) => dataField("084", "  ", "a", code, "2", "rubbk");

beforeAll(async () => {
  database = await testDatabase();
  const ground = testGround(database.db);
  const search = connectTestSearch(database.db);
  region = await smallRegion(ground);
  await importTold(ground, region.region, [
    tellRecord({
      number: "a1",
      title: "Абай жолы",
      author: "Әуезов, Мұхтар",
      year: 1948,
      subject: "Тарихи романдар",
      fields: [bbk("84(5Қаз)7"), tellCopy({ branch: "Сырлас", barcode: "W-1" })],
    }),
    tellRecord({ number: "a2", title: "Абай жолы", author: "Ауэзов, Мухтар", lang: "rus", year: 1960 }),
    tellRecord({
      number: "a3",
      title: "Ғасырлар сазы",
      author: "Ғабдуллин, Мәлік",
      fields: [bbk("84(5Қаз)7"), tellCopy({ branch: "Ахмет ауылы", barcode: "W-2" })],
    }),
    tellRecord({ number: "a4", title: "Гүл", author: "Гоголь, Николай", fields: [bbk("63.3(5Қаз)")] }),
    tellRecord({ number: "a5", title: "</script><b>Қатер</b>", author: '"><img src=x onerror=alert(1)>' }),
    ...Array.from({ length: 70 }, (_, at) =>
      tellRecord({ number: `s${at}`, title: `Сөре кітабы ${at + 1}`, author: `Сейіт, Нөмір ${at + 1}` }),
    ),
  ]);
  const house = {
    ground,
    search,
    settings: {},
    asset: (name: string) => `/assets/${name}`,
    site: () => ({ name: { kk: "Кітапханалар", ru: "Библиотеки" } }),
  } as unknown as House;
  app = new Hono<Env>().basePath("/:lang");
  app.use(async (c, next) => {
    const url = new URL(c.req.url);
    const [, lang = "kk", ...rest] = url.pathname.split("/");
    const visit: Visit = {
      house,
      lang: lang as Visit["lang"],
      here: `/${rest.join("/")}${url.search}`,
      actor: nobody,
      account: null,
      door: "portal",
      view: "",
    };
    c.set("visit", visit);
    await next();
  });
  app.route("/", portal);
});
afterAll(() => database.close());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await app.request(path, { headers });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
};
const order = (html: string, ...texts: string[]): number[] => texts.map((text) => html.indexOf(text));
const rising = (numbers: readonly number[]): boolean =>
  numbers.every((n, at) => n >= 0 && (at === 0 || n > (numbers[at - 1] ?? 0)));

describe("[I18-11] the alphabetical catalogue", () => {
  it("has the letters as a bar in the Kazakh order; those without entries are no links", async () => {
    const { status, html } = await get("/kk/browse/authors");
    expect(status).toBe(200);
    const bar = html.slice(html.indexOf('class="letters"'), html.indexOf('class="drawer-form"'));
    expect(rising(order(bar, ">А<", ">Ә<", ">Г<", ">Ғ<", ">Қ<", ">Ө<"))).toBe(true);
    expect(bar).toContain(`href="/kk/browse/authors?letter=${encodeURIComponent("Ғ")}"`);
    expect(bar).toContain("<span>Қ</span>");
    expect(rising(order(html, "Әуезов, Мұхтар</a>", "Гоголь, Николай", "Ғабдуллин, Мәлік"))).toBe(true);
  });

  it("opens at a letter, at letters, and says where nothing follows", async () => {
    const { html } = await get(`/kk/browse/authors?letter=${encodeURIComponent("Ғ")}`);
    expect(html).not.toContain("Гоголь");
    expect(html).toContain("Ғабдуллин");
    expect((await get(`/kk/browse/authors?letter=${encodeURIComponent("Гоголя")}`)).html).not.toContain(
      "Гоголь, Николай",
    );
    expect((await get(`/kk/browse/subjects?letter=${encodeURIComponent("Я")}`)).html).toContain(kk.nothing);
  });

  it("names a title once with its records, and leads to the one record or to the search", async () => {
    const { html } = await get("/kk/browse/titles");
    expect(html.match(/Абай жолы/g)).toHaveLength(1);
    expect(html).toContain(`/kk/search?q=${encodeURIComponent('title:"Абай жолы"').replaceAll("%20", "+")}`);
    expect(html).toMatch(/href="\/kk\/records\/\d+">Ғасырлар сазы/);
    expect(html).not.toContain("<b>Қатер");
  });

  it("pages on and back without losing or repeating anybody", async () => {
    const seen: string[] = [];
    let path: string | undefined = "/kk/browse/authors";
    let back: string | undefined;
    while (path) {
      const { html, headers } = await get(path);
      seen.push(...[...html.matchAll(/>(Сейіт, Нөмір \d+)</g)].map(([, name = ""]) => name));
      back = /<a href="([^"]*)" rel="prev"/.exec(html)?.[1];
      if (path.includes("from=")) expect(headers.get("x-robots-tag")).toBe("noindex");
      path = /<a href="([^"]*)" rel="next"/.exec(html)?.[1];
    }
    expect(seen).toHaveLength(70);
    expect(new Set(seen).size).toBe(70);
    expect(seen[1]).toBe("Сейіт, Нөмір 2");
    expect(back).toBeDefined();
    expect((await get(back ?? "")).html).toContain("Әуезов, Мұхтар");
  });

  it("leads from every other form of a name to the established one of the reader's language", async () => {
    const auezov = await someAuthority(testGround(database.db), region.region, {
      heading: { kk: "Әуезов, Мұхтар", ru: "Ауэзов, Мухтар" },
      variants: ["Қоңыр"],
      born: 1897,
      died: 1961,
    });
    const { html } = await get("/kk/browse/authors");
    expect(html).toContain(`<a href="/kk/authorities/${auezov}">Әуезов, Мұхтар</a>`);
    expect(html).toContain("1897–1961");
    expect(html).toMatch(/Ауэзов, Мухтар<\/span> <span class="note">қараңыз:<\/span>/);
    expect(html).toMatch(/Қоңыр<\/span> <span class="note">қараңыз:/);
    const russian = await get("/ru/browse/authors");
    expect(russian.html).toContain(`<a href="/ru/authorities/${auezov}">Ауэзов, Мухтар</a>`);
    expect(russian.html).toMatch(/Әуезов, Мұхтар<\/span> <span class="note">см\./);
  });

  it("fills in what was written before there were drawers", async () => {
    const before = (await get("/kk/browse/authors")).html;
    await sql`update heading set sort_key = ''`.execute(database.db.sql);
    await sql`delete from authority_form`.execute(database.db.sql);
    expect((await get("/kk/browse/authors")).html).not.toContain("Гоголь");
    await fillDrawers({ db: database.db });
    expect((await get("/kk/browse/authors")).html).toBe(before);
  });

  it.each([
    ["/kk/browse/nothing", 404],
    ["/kk/browse/authors?letter=%00%ff%3Cscript%3E", 200],
    [`/kk/browse/titles?from=${"x".repeat(5_000)}`, 200],
    ["/kk/browse/places?from=%F0%9F%98%80", 200],
    [`/kk/browse/authors?letter=${"%D3%98".repeat(500)}`, 200],
    ["/kk/browse/authors?from=AAAA", 200],
  ])("answers anything that stands in an address: %#", async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.html).toContain("</html>");
    expect(answer.html).not.toMatch(/<(script|img)[^>]*(alert|onerror)/);
  });
});
