/** The other ways into the catalogue: by the alphabet, by what is new, along the shelf, by what one marked. */
import { randomBytes, randomInt } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { theHouse } from "#basics";
import { countClasses, mergeRecords, rederive } from "#catalogue";
import { importTold, someAuthority, tellCopy, tellRecord } from "#catalogue/testing";
import { type Web, webOf } from "#doors/web/gate/testing";
import { dataField } from "#formats";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type Ground, perform } from "#platform/acts";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch, someCopy } from "#stock/testing";
import { browseWords } from "./browse/words/index.ts";
import { portal } from "./index.tsx";

const kk = browseWords("kk");

let database: Awaited<ReturnType<typeof testDatabase>>;
let ground: Ground;
let region: SmallRegion;
let web: Web;

const bbk = (code: string) => dataField("084", "  ", "a", code, "2", "rubbk");

beforeAll(async () => {
  database = await testDatabase();
  ground = testGround(database.db);
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
    tellRecord({
      number: "a6",
      title: "Шағын анықтамалық",
      author: "Нұрланов, Болат, 1951-2020",
      fields: [
        dataField("700", "1 ", "a", "Жұмабекова, Райхан,", "d", "1960-", "e", "аударма", "4", "trl"),
        dataField("710", "2 ", "a", "Балқаш қалалық мәслихаты"),
        dataField("650", " 4", "a", "Су шаруашылығы"),
        dataField("651", " 4", "a", "Тоқырауын өңірі"),
      ],
    }),
    ...Array.from({ length: 70 }, (_, at) =>
      tellRecord({ number: `s${at}`, title: `Сөре кітабы ${at + 1}`, author: `Сейіт, Нөмір ${at + 1}` }),
    ),
  ]);
  web = webOf({ house: { ground, search }, door: "portal", pages: [portal] });
});
afterAll(() => database.close());

const get = (path: string, headers: Record<string, string> = {}) => web.get(path, headers);
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

  it("leads from a name that no authority stands for to what is by it or about it: bodies, translators, places", async () => {
    for (const [list, letter, name] of [
      ["authors", "Н", "Нұрланов"],
      ["authors", "Ж", "Жұмабекова"],
      ["authors", "Б", "Балқаш қалалық мәслихаты"],
      ["subjects", "С", "Су шаруашылығы"],
      ["places", "Т", "Тоқырауын өңірі"],
    ] as const) {
      const { html } = await get(`/kk/browse/${list}?letter=${encodeURIComponent(letter)}`);
      const [, href = ""] = new RegExp(`<a href="([^"]*)">${name}`).exec(html) ?? [];
      expect(href).toContain("/kk/search?q=");
      expect((await get(href)).html).toContain("Шағын анықтамалық</a>");
    }
  });

  it("fills in what was written before there were drawers", async () => {
    const before = (await get("/kk/browse/authors")).html;
    await sql`update heading set sort_key = ''`.execute(database.db.sql);
    await sql`delete from authority_form`.execute(database.db.sql);
    expect((await get("/kk/browse/authors")).html).not.toContain("Гоголь");
    await rederive({ db: database.db });
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

const send = async (path: string, fields: Record<string, string>, cookie = "") => {
  const { status, to, headers } = await web.post(path, fields, { cookie });
  const whole = headers.get("set-cookie") ?? "";
  return { status, to, cookie: whole.split(";", 1)[0] ?? "", whole };
};
const idOf = async (number: string): Promise<number> => {
  const { rows } = await sql<{ id: number }>`select id from record where source_number = ${number}`.execute(
    database.db.sql,
  );
  return Number(rows[0]?.id);
};

describe("new arrivals", () => {
  it("shows what came to a place with all that belongs to it, and to the network", async () => {
    const all = await get("/kk/new");
    expect(all.html).toContain("Абай жолы");
    expect(all.html).toContain("Ғасырлар сазы");
    // Without a copy nothing has come.
    expect(all.html).not.toContain("Сөре кітабы");
    const balqash = await get(`/kk/new?place=${region.balqash}`);
    expect(balqash.html).toContain("Абай жолы");
    expect(balqash.html).not.toContain("Ғасырлар сазы");
    expect((await get("/kk/new?place=999999&page=-3")).status).toBe(200);
  });

  it("tells the same as a feed that every program reads, in the language of the page", async () => {
    const { status, html, headers } = await get(`/ru/new.rss?place=${region.balqash}`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toContain("application/rss+xml");
    expect(html).toContain("<language>ru</language>");
    expect(html).toContain(`<guid isPermaLink="true">http://localhost/kk/records/${await idOf("a1")}</guid>`);
    expect(html).toMatch(/<pubDate>\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT<\/pubDate>/);
    expect(html.match(/<item>/g)).toHaveLength(1);
    expect((await get(`/kk/new?place=${region.balqash}`)).html).toContain('type="application/rss+xml"');
  });

  it("has every search as a feed, and nothing of a record is markup in it", async () => {
    const { html, headers } = await get(`/kk/search.rss?q=${encodeURIComponent("қатер")}`);
    expect(html).toContain("&lt;/script&gt;&lt;b&gt;Қатер");
    expect(html).not.toContain("<b>");
    expect(html).toContain('rel="self"');
    expect(headers.get("x-robots-tag")).toBe("noindex");
    const strange = await get("/kk/search.rss?q=%00%0b%ff&subject=%1b");
    expect(strange.status).toBe(200);
    expect(/[^\P{Cc}\n\t]/u.test(strange.html)).toBe(false);
    expect((await get(`/kk/search?q=${encodeURIComponent("абай")}`)).html).toContain(
      `href="/kk/search.rss?q=${encodeURIComponent("абай")}"`,
    );
  });
});

describe("the shelf", () => {
  it("has the divisions under which something stands, by name and count", async () => {
    const { html } = await get("/kk/shelf");
    expect(html).toContain('href="/kk/shelf?class=84"');
    expect(html).toContain("Көркем әдебиет");
    expect(html).toContain('href="/kk/shelf?class=63"');
    expect(html).not.toContain('href="/kk/shelf?class=24"');
  });

  it("goes along the shelf by class, author and title, and back", async () => {
    const { html } = await get("/kk/shelf?class=63");
    expect(rising(order(html, "Гүл", "Абай жолы", "Ғасырлар сазы"))).toBe(true);
    const middle = await get(`/kk/shelf?at=${await idOf("a1")}`);
    expect(middle.html).not.toContain(">Гүл<");
    expect(middle.headers.get("x-robots-tag")).toBe("noindex");
    const [, back = ""] = /<a href="([^"]*)" rel="prev"/.exec(middle.html) ?? [];
    expect((await get(back)).html).toContain("Гүл");
  });

  it("walks one library's own shelf when the reader chose it", async () => {
    const { cookie } = await send("/kk/my-library", { library: String(region.syrlas) });
    const own = await get("/kk/shelf?class=84&own=1", { cookie });
    expect(own.html).toContain("Абай жолы");
    expect(own.html).not.toContain("Ғасырлар сазы");
    expect((await get("/kk/shelf?class=84&own=1")).html).toContain("Ғасырлар сазы");
  });

  it("counts in a division what goes on with a letter, Kazakh ones too", async () => {
    await importTold(ground, region.region, [
      tellRecord({ number: "k1", title: "Қазақ әңгімесі", author: "Қ., Қ.", fields: [bbk("28Қ7")] }),
      tellRecord({ number: "k2", title: "Рассказы", author: "Р., Р.", fields: [bbk("28 Р7")] }),
    ]);
    expect(await countClasses(database.db.sql, ["28", "28Қ", "29"])).toEqual(
      new Map([
        ["28", 2],
        ["28Қ", 1],
      ]),
    );
  });

  it("takes a class, an author and a title of any length into the catalogue and onto the shelf", async () => {
    // As random as letters are: an index cannot press it together.
    const long = (letters: number) => randomBytes(letters).toString("base64").slice(0, letters);
    const wide = (letters: number) =>
      String.fromCodePoint(...Array.from({ length: letters }, () => 0x4e00 + randomInt(20_000)));
    await importTold(ground, region.region, [
      tellRecord({ number: "l1", title: "Ұзын сынып", author: "Ұ., Ұ.", fields: [bbk(`92.${long(5_000)}`)] }),
      tellRecord({ number: "l2", title: wide(600), author: wide(600), fields: [bbk(wide(600))] }),
    ]);
    const { html } = await get("/kk/shelf?class=92");
    expect(html).toContain("Ұзын сынып");
    const at = await get(`/kk/shelf?at=${await idOf("l2")}`);
    expect(at.status).toBe(200);
    expect(at.html).toContain('rel="prev"');
  });

  it("has on a library's own shelf what its departments keep, and copies of records that were merged", async () => {
    const house = { ground, actor: theHouse, door: "cli" } as const;
    await importTold(ground, region.region, [
      tellRecord({ number: "b1", title: "Бөлімдегі кітап", author: "Бірінші, А.", fields: [bbk("65")] }),
      tellRecord({ number: "b2", title: "Екінші кітап", author: "Екінші, А.", fields: [bbk("65")] }),
      tellRecord({ number: "b3", title: "Үшінші кітап", author: "Үшінші, А.", fields: [bbk("65")] }),
      tellRecord({ number: "b4", title: "Бөтен кітап", author: "Төртінші, А.", fields: [bbk("65")] }),
    ]);
    const [b1, b2, b3, b4] = await Promise.all(["b1", "b2", "b3", "b4"].map(idOf));
    await someCopy(ground, region.department, b1);
    await someCopy(ground, region.department, b3);
    await someCopy(ground, region.village, b4);
    const merged = await perform(house, mergeRecords, { record: b3, other: b2, leader: b2 });
    expect(merged.ok).toBe(true);
    const { cookie } = await send("/kk/my-library", { library: String(region.central) });
    const { html } = await get("/kk/shelf?class=65&own=1", { cookie });
    expect(html).toContain("Бөлімдегі кітап");
    expect(html).toContain("Екінші кітап");
    expect(html).not.toContain("Үшінші кітап");
    expect(html).not.toContain("Бөтен кітап");
  });

  it.each([
    ["/kk/shelf?at=0", 200],
    ["/kk/shelf?at=999999", 404],
    ["/kk/shelf?class=%00%3Cb%3E", 200],
    [`/kk/shelf?class=${"8".repeat(3_000)}`, 200],
    ["/kk/shelf?class=%7E%7E&own=1", 200],
  ])("answers anything that stands in an address: %#", async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });
  it("knows nothing of a record that stands on no shelf", async () => {
    expect((await get(`/kk/shelf?at=${await idOf("a2")}`)).status).toBe(404);
  });
});

describe("what a reader marks, without an account", () => {
  it("is kept in the browser, shown, cited, and taken off, without script", async () => {
    const [a1, a3] = [await idOf("a1"), await idOf("a3")];
    const first = await send("/kk/marked", { add: String(a1), back: "/kk/search?q=x" });
    expect([first.status, first.to]).toEqual([303, `/kk/search?q=x#mark-${a1}`]);
    expect(first.whole).toMatch(/HttpOnly; SameSite=Lax/);
    const both = await send("/kk/marked", { add: String(a3) }, first.cookie);
    const { html, headers } = await get("/kk/marked", { cookie: both.cookie });
    expect(rising(order(html, "Ғасырлар сазы", "Абай жолы"))).toBe(true);
    expect(html).toContain('<ol class="reading cited">');
    expect(headers.get("x-robots-tag")).toContain("noindex");
    const less = await send("/kk/marked", { drop: String(a3) }, both.cookie);
    expect((await get("/kk/marked", { cookie: less.cookie })).html).not.toContain("Ғасырлар сазы");
    const none = await send("/kk/marked", { forget: "1" }, both.cookie);
    expect((await get("/kk/marked", { cookie: none.cookie })).html).toContain("Таңдаулы әзірге бос");
  });

  it("goes as a link to whoever gets it, who may take it over", async () => {
    const a1 = await idOf("a1");
    const { html } = await get(`/ru/marked?r=${a1.toString(36)}.zzzzzz`);
    expect(html).toContain("Абай жолы");
    expect(html).toContain("Добавить всё в избранное");
    const taken = await send("/ru/marked", { all: a1.toString(36) });
    expect((await get("/ru/marked", { cookie: taken.cookie })).html).toContain("Абай жолы");
  });

  it("follows a record that was merged since it was marked, once, and keeps the one that answers", async () => {
    const [gone, standing, a3] = [await idOf("s60"), await idOf("s61"), await idOf("a3")];
    const short = (...ids: number[]) => ids.map((id) => id.toString(36)).join(".");
    const marked = short(gone, a3, standing);
    await sql`update record set merged_into = ${standing}, same_as = ${standing} where id = ${gone}`.execute(
      database.db.sql,
    );
    const { html, headers } = await get("/kk/marked", { cookie: `ortaq-marked=${marked}` });
    expect(html).toContain(`id="mark-${standing}"`);
    expect(html).not.toContain(`id="mark-${gone}"`);
    expect(html.match(/class="hit"/g)).toHaveLength(2);
    expect(headers.get("set-cookie")).toContain(`ortaq-marked=${short(standing, a3)};`);
    const again = await get("/kk/marked", { cookie: `ortaq-marked=${short(standing, a3)}` });
    expect(again.headers.get("set-cookie")).toBeNull();
    const sent = await get(`/kk/marked?r=${short(gone)}`);
    expect(sent.html).toContain(`id="mark-${standing}"`);
    expect(sent.headers.get("set-cookie")).toBeNull();
  });

  it("leads nowhere outside and takes no nonsense from a cookie", async () => {
    expect((await send("/kk/marked", { add: "1", back: "//evil.example" })).to).toBe("/kk/marked#mark-1");
    const strange = await get("/kk/marked", { cookie: "ortaq-marked=%00..zz.<b>.99999999999999999999" });
    expect(strange.status).toBe(200);
    const full = await send(
      "/kk/marked",
      { add: "5" },
      `ortaq-marked=${Array.from({ length: 300 }, (_, at) => (at + 9).toString(36)).join(".")}`,
    );
    expect(full.cookie.split(".")).toHaveLength(100);
  });
});

describe("one's own library", () => {
  it("is named first in results, chosen once, and forgotten when asked", async () => {
    const { cookie, to: back } = await send("/kk/my-library", {
      library: String(region.syrlas),
      back: "/kk/search?q=абай",
    });
    expect(decodeURIComponent(back ?? "")).toBe("/kk/search?q=абай");
    const { html } = await get(`/kk/search?q=${encodeURIComponent("абай жолы")}`, { cookie });
    expect(html).toContain("Алдымен көрсетілетін кітапхана");
    expect(html).not.toContain("town=");
    const { whole } = await send("/kk/my-library", { library: "" }, cookie);
    expect(whole).toContain("Max-Age=0");
    const closed = await get("/kk/search?q=x", { cookie: "ortaq-library=999999" });
    expect(closed.html).toContain("Кітапханаңызды таңдаңыз");
  });
});
