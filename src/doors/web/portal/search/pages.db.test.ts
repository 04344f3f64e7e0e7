import { gzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nobody } from "#basics";
import { importTold, someAuthority, tellCopy, tellRecord } from "#catalogue/testing";
import { type Web, webOf } from "#doors/web/gate/testing";
import { dataField } from "#formats";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { testDatabase } from "#platform/db/testing";
import { type SearchEngine, spellerOf } from "#platform/search";
import { connectTestSearch } from "#stock/testing";
import { recordPages } from "../records/pages.tsx";
import { searchPages } from "./pages.tsx";
import { searchWords } from "./words/index.ts";

const kk = searchWords("kk");
const ru = searchWords("ru");

let database: Awaited<ReturnType<typeof testDatabase>>;
let region: SmallRegion;
let web: Web;
let search: SearchEngine;
let signedIn = false;

beforeAll(async () => {
  database = await testDatabase();
  const ground = testGround(database.db);
  search = connectTestSearch(database.db);
  region = await smallRegion(ground);
  await importTold(ground, region.region, [
    tellRecord({
      number: "n1",
      title: "Көшпенділер",
      author: "Есенберлин, Ілияс",
      year: 1989,
      subject: "Тарихи романдар",
      fields: [
        tellCopy({ branch: "Сырлас", barcode: "P-1", mark: "84(5Қаз)7 Е81", location: "reading-room" }),
        tellCopy({ branch: "Ахмет ауылы", barcode: "P-2" }),
      ],
    }),
    tellRecord({
      number: "n2",
      title: "Кочевники",
      author: "Есенберлин, Ильяс",
      year: 1986,
      lang: "rus",
      original: "Көшпенділер",
    }),
    tellRecord({
      number: "n3",
      title: "</script><script>alert('x')</script> & <b>қатер</b>",
      author: '"><img src=x onerror=alert(1)>',
      fields: [
        dataField("856", "40", "u", "javascript:alert(1)"),
        dataField("520", "  ", "a", "</script><svg onload=alert(2)>"),
      ],
    }),
    tellRecord({ number: "n4", title: "Абай жолы", author: "Әуезов, Мұхтар" }),
    ...Array.from({ length: 45 }, (_, at) =>
      tellRecord({ number: `s${at}`, title: `Сөре кітабы ${at + 1}`, year: 2000 + (at % 20) }),
    ),
  ]);
  web = webOf({
    house: { ground, search },
    door: "portal",
    actor: () => (signedIn ? { ...nobody, account: 1 } : nobody),
    pages: [searchPages, recordPages],
  });
});
afterAll(() => database.close());

const get = (path: string) => web.get(path);
const idOf = async (number: string): Promise<number> => {
  const { rows } = await sql<{ id: number }>`select id from record where source_number = ${number}`.execute(
    database.db.sql,
  );
  return Number(rows[0]?.id);
};

describe("the page of results", () => {
  it("shows title, author, what it is and where it is free, in the language of the page", async () => {
    const { status, html } = await get(`/kk/search?q=${encodeURIComponent("көшпенділер")}`);
    expect(status).toBe(200);
    expect(html).toContain("<mark>Көшпенділер</mark>");
    expect(html).toContain("Ілияс Есенберлин");
    expect(html).toContain("Алматы: Жазушы, 1989");
    expect(html).toContain("1 дана бар");
    const russian = await get(`/ru/search?q=${encodeURIComponent("Көшпенділер")}`);
    expect(russian.html).toContain("есть 1 экземпляр");
    expect(russian.html).toContain("Книга");
  });

  it("names a work once and leads to its editions; every edition for itself when asked", async () => {
    const q = encodeURIComponent("есенберлин");
    const together = await get(`/kk/search?q=${q}`);
    expect(together.html).toContain(kk.found(1, "1"));
    expect(together.html).toContain(kk.hit.editions("2"));
    expect(together.html).toContain(kk.group.together);
    const apart = await get(`/kk/search?q=${q}&group=no`);
    expect(apart.html).toContain(kk.foundRecords(2, "2"));
    expect(apart.html).not.toContain(kk.hit.editions("2"));
    expect(apart.html).toContain(kk.group.join);
    expect(apart.headers.get("x-robots-tag")).toContain("noindex");
    expect((await get(`/kk/records/${await idOf("n1")}`)).html).toContain('id="editions"');
  });

  it("[I18-04] mends a slip, leaves out words of asking, and says both", async () => {
    await spellerOf(search, { wait: 30_000 });
    const slip = await get(`/ru/search?q=${encodeURIComponent("көшпендлер")}`);
    expect(slip.html).toContain("<mark>Көшпенділер</mark>");
    expect(slip.html).toContain(ru.instead.nothing("көшпендлер"));
    expect(slip.html).toContain("exact=1");
    const asked = await get(`/ru/search?q=${encodeURIComponent("хочу почитать көшпенділер")}`);
    expect(asked.html).toContain(ru.instead.without("хочу, почитать"));
    const two = await get(`/kk/search?q=${encodeURIComponent("абай жолы телескоп")}`);
    expect(two.html).toContain(kk.instead.without("телескоп"));
    expect(two.html).toContain("exact=1");
    const three = await get(`/kk/search?q=${encodeURIComponent("абай жолы сөре")}`);
    expect(three.html).toContain(kk.instead.missing);
  });

  it("explains the order to staff only", async () => {
    const path = `/kk/search?q=${encodeURIComponent("көшпенділер")}`;
    expect((await get(path)).html).not.toContain(kk.why.show);
    expect((await get(`${path}&explain=1`)).html).not.toContain(kk.why.reasons.whole);
    signedIn = true;
    expect((await get(path)).html).toContain(kk.why.show);
    expect((await get(`${path}&explain=1`)).html).toContain(kk.why.reasons.whole);
    signedIn = false;
  });

  it("keeps every state in the address: facets, order, page, chips that take them off", async () => {
    const { html } = await get(`/kk/search?language=rus&sort=title&q=${encodeURIComponent("кочевники")}`);
    expect(html).toContain("Кочевники");
    expect(html).toMatch(/class="chip"[^>]*href="\/kk\/search\?q=[^"]*sort=title"/);
    expect(html).toMatch(/name="language" value="rus" checked/);
    expect(html).toMatch(/<input type="hidden" name="sort" value="title"/);
  });

  it("offers persons and subjects as filters, by name, and takes them off one by one", async () => {
    const { html } = await get(`/kk/search?q=${encodeURIComponent("көшпенділер")}&group=no`);
    for (const facet of ["person", "subject"]) expect(html).toContain(kk.facets[facet as "person"]);
    expect(html).toContain('name="person" value="Есенберлин, Ілияс"');
    const by = await get(`/kk/search?person=${encodeURIComponent("Есенберлин, Ілияс")}`);
    expect(by.html).toContain(kk.found(1, "1"));
    expect(by.html).toContain("Көшпенділер");
    expect(by.html).toMatch(/class="chip"[^>]*href="\/kk\/search"/);
    const subject = await get(`/kk/search?subject=${encodeURIComponent("Тарихи романдар")}`);
    expect(subject.html).toContain(kk.found(1, "1"));
    expect(subject.headers.get("x-robots-tag")).toContain("noindex");
  });

  it("names an authority by its number, whatever the record prints, and follows it when it was merged", async () => {
    const ground = testGround(database.db);
    const auezov = await someAuthority(ground, region.region, {
      heading: { kk: "Әуезов, Мұхтар", ru: "Ауэзов, Мухтар" },
    });
    const { html } = await get(`/ru/search?q=${encodeURIComponent("абай жолы")}`);
    expect(html).toContain(`name="person" value="${auezov}"`);
    expect(html).toContain("Ауэзов, Мухтар");
    expect((await get(`/kk/search?person=${auezov}`)).html).toContain("Абай жолы");
    const other = await someAuthority(ground, region.region, { heading: { kk: "Қоңыр, Бүркеншік" } });
    await sql`update authority set merged_into = ${auezov}, same_as = ${auezov} where id = ${other}`.execute(
      database.db.sql,
    );
    expect((await get(`/kk/search?person=${other}`)).html).toContain("Абай жолы");
  });

  it("has as a feed what its page finds: mended words, merged authorities; what came in last first", async () => {
    await spellerOf(search, { wait: 30_000 });
    const feed = async (query: string) => (await get(`/kk/search.rss?${query}`)).html;
    expect(await feed(`q=${encodeURIComponent("көшпендлер")}`)).toContain("Көшпенділер");
    const merged = await database.db.sql
      .selectFrom("authority")
      .select("id")
      .where("merged_into", "is not", null)
      .executeTakeFirstOrThrow();
    expect(await feed(`person=${merged.id}`)).toContain("Абай жолы");
    const all = await feed("");
    const titles = [...all.matchAll(/<item>\s*<title>([^<]*)/g)].map(([, title = ""]) => title);
    expect(titles).toHaveLength(40);
    expect(titles[0]).toContain("Сөре кітабы 45");
    expect(titles[39]).toContain("Сөре кітабы 6");
  });

  it("shows only what is free now when asked, and there where it was asked for", async () => {
    const q = encodeURIComponent("есенберлин");
    const { html, headers } = await get(`/kk/search?q=${q}&free=1`);
    expect(html).toContain(kk.found(1, "1"));
    expect(html).toContain("Көшпенділер");
    expect(html).not.toContain("Кочевники");
    expect(html).toMatch(/name="free" value="1" checked/);
    expect(html).toContain(kk.about(kk.facets.language));
    expect(headers.get("x-robots-tag")).toContain("noindex");
    expect((await get(`/kk/search?q=${q}&free=1&branch=${region.nura}`)).html).toContain(kk.empty.title);
    expect((await get(`/kk/search?free=1&page=2`)).status).toBe(200);
  });

  it("proposes titles and names while somebody types, in any letters, and takes anything", async () => {
    const ask = async (q: string) =>
      JSON.parse((await get(`/kk/search/proposals?q=${encodeURIComponent(q)}`)).html);
    expect(await ask("кошпен")).toEqual([{ text: "Көшпенділер", label: kk.proposals.title }]);
    expect(await ask("ауез")).toEqual([{ text: "Әуезов, Мұхтар", label: kk.proposals.author }]);
    expect(await ask("ъъъ")).toEqual([]);
    expect(await ask("мұхтар")).toEqual([{ text: "Мұхтар Әуезов", label: kk.proposals.author }]);
    expect(await ask("")).toEqual([]);
    expect(await ask(`${"x".repeat(5_000)}\u0000'"%`)).toEqual([]);
    const { html } = await get("/kk/search");
    expect(html).toContain('data-proposals="/kk/search/proposals"');
    expect(html).toContain("/assets/type-ahead.js");
  });

  it("keeps robots out of combinations and lets the plain page in", async () => {
    expect((await get("/kk/search?format=book")).headers.get("x-robots-tag")).toBe("noindex, nofollow");
    const plain = await get("/kk/search");
    expect(plain.headers.get("x-robots-tag")).toBeNull();
    expect(plain.html).not.toContain("noindex");
  });

  it("limits by listed ranges of years and by a range of one's own", async () => {
    const listed = await get("/kk/search?years=1970-1989");
    expect(listed.html).toContain("Көшпенділер");
    expect(listed.html).not.toContain("Сөре кітабы");
    const own = await get("/kk/search?years=1987-1990");
    expect(own.html).toContain("Көшпенділер");
    expect(own.html).not.toContain("Кочевники</a>");
  });

  it("names the reader's own place first", async () => {
    const order = async (town: number) => {
      const { html } = await get(`/kk/search?town=${town}&q=${encodeURIComponent("Ілияс")}`);
      const places = html.slice(html.indexOf('class="where"'));
      return places.indexOf("Сырлас") < places.indexOf("Ахмет");
    };
    expect(await order(region.balqash)).toBe(true);
    expect(await order(region.nura)).toBe(false);
  });

  it.each([
    ["page=-1", 200],
    ["page=99999999999999999999", 200],
    ["page=3&q=%D0%BA%D1%96%D1%82%D0%B0%D0%BF", 200],
    ["q=%ff%fe%80", 200],
    ["q=%", 200],
    ["q=%00%01abai", 200],
    [`q=${"x".repeat(10_000)}`, 200],
    [`q=${"a%20".repeat(3_000)}`, 200],
    ["colour=red&system=abc&format=%3Cscript%3E&years=9-8-7&language=kaz%27", 200],
    [`${"system=1&".repeat(500)}`, 200],
    ["sort=drop&exact=2&town=1e9&all=x", 200],
  ])("answers anything that stands in an address (%#)", async (query, status) => {
    const answer = await get(`/kk/search?${query}`);
    expect(answer.status).toBe(status);
    expect(answer.html).toContain("</html>");
    expect(answer.html).not.toContain("<script>");
  });

  it("never lets a title or a query become markup", async () => {
    const { html } = await get(`/kk/search?q=${encodeURIComponent('қатер "><script>alert(1)</script>')}`);
    expect(html).not.toContain("<script>alert");
    const found = await get(`/kk/search?q=${encodeURIComponent("қатер")}`);
    expect(found.html).toContain("&lt;script>alert");
    expect(found.html).not.toMatch(/<(script|img|svg)[^>]*(alert|onerror|onload)/);
  });

  it("helps when nothing is found: words one by one, without filters, neighbours", async () => {
    const { html } = await get(`/kk/search?language=eng&q=${encodeURIComponent("көшпенділер жоқсөз")}`);
    expect(html).toContain("Ештеңе табылмады");
    expect(html).toContain("көшпенділер: 1");
    expect(html).toContain(">Көшпенділер</a>");
    const filtered = await get(`/kk/search?language=eng&q=${encodeURIComponent("көшпенділер")}`);
    expect(filtered.html).toContain("Сүзгісіз іздеу: 1");
  });

  it("says how Russian letters were understood, with the way back", async () => {
    const { html } = await get(`/kk/search?q=${encodeURIComponent("кошпендилер")}`);
    expect(html).toContain("Көрсетілуі:");
    expect(html).toContain("exact=1");
    const exact = await get(`/kk/search?exact=1&q=${encodeURIComponent("кошпендилер")}`);
    expect(exact.html).toContain("Ештеңе табылмады");
    expect(exact.html).toContain("Барлық жазылуымен іздеу");
  });

  it("weighs at most 30 KB compressed", async () => {
    const { html } = await get(`/kk/search?q=${encodeURIComponent("сөре")}`);
    expect(html.match(/class="hit"/g)).toHaveLength(20);
    expect(gzipSync(html).length).toBeLessThan(30 * 1024);
  });
});

describe("the page of a record", () => {
  it("shows the description as people read it, the copies by place, and other versions of the work", async () => {
    const { status, html } = await get(`/kk/records/${await idOf("n1")}`);
    expect(status).toBe(200);
    expect(html).toContain("Тарихи романдар");
    expect(html).toContain(`href="/kk/libraries/${region.syrlas}"`);
    expect(html).toContain("84(5Қаз)7 Е81");
    expect(html).toContain("Тек оқу залында");
    expect(html).toContain("Осы шығарма басқаша");
    expect(html).toContain(`href="/kk/records/${await idOf("n2")}" lang="ru"`);
    expect(html).not.toMatch(/records\/\d+\/marc"/);
  });

  it("tells search engines what it is, and nothing of a record can end the element", async () => {
    const { html } = await get(`/kk/records/${await idOf("n3")}`);
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    const told = JSON.parse(json) as { name: string; description: string };
    expect(told.name).toContain("</script>");
    expect(told.description).toContain("</script>");
    expect(html).not.toMatch(/<(script|img|svg)[^>]*(alert|onerror|onload)/);
    expect(html).not.toContain("javascript:");
  });

  it.each(["0", "-1", "999999999", "abc", "1e3", "99999999999999999999", "%00"])(
    "answers 404 in words to a record that is not there: %s",
    async (id) => {
      const { status, html } = await get(`/kk/records/${id}`);
      expect(status).toBe(404);
      expect(html).toContain("</html>");
    },
  );

  it("leads from a merged record to the one that answers for it", async () => {
    const merged = await idOf("s1");
    const standing = await idOf("s2");
    await sql`update record set merged_into = ${standing}, same_as = ${standing} where id = ${merged}`.execute(
      database.db.sql,
    );
    const answer = await get(`/ru/records/${merged}`);
    expect(answer.status).toBe(302);
    expect(answer.to).toBe(`/ru/records/${standing}`);
  });

  it("shows the raw record to staff alone", async () => {
    const id = await idOf("n1");
    expect((await get(`/kk/records/${id}/marc`)).status).toBe(401);
    signedIn = true;
    const { status, html } = await get(`/kk/records/${id}/marc`);
    signedIn = false;
    expect(status).toBe(200);
    expect(html).toContain("00000nam".slice(5));
    expect(html).toContain("Есенберлин, Ілияс");
  });

  it("does not show a withdrawn record to readers", async () => {
    const id = await idOf("s3");
    await sql`update record set state = 'withdrawn' where id = ${id}`.execute(database.db.sql);
    expect((await get(`/kk/records/${id}`)).status).toBe(404);
  });
});
