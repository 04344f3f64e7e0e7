import { gzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeTold, importTold, tellCopy, tellRecord } from "#catalogue/testing";
import { type Web, webOf } from "#doors/web/gate/testing";
import { dataField } from "#formats";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { testDatabase } from "#platform/db/testing";
import { connectTestSearch } from "#stock/testing";
import { besidePages } from "./beside-pages.tsx";
import { contentsOf } from "./contents-block.tsx";
import { pictureSvg } from "./cover-picture.tsx";
import { recordPages } from "./pages.tsx";
import { byLanguage } from "./versions.tsx";
import { besideWords } from "./words/beside.ts";

let database: Awaited<ReturnType<typeof testDatabase>>;
let region: SmallRegion;
let web: Web;
const base = "https://kitap.example";
const kk = besideWords("kk");

beforeAll(async () => {
  database = await testDatabase();
  const ground = testGround(database.db);
  connectTestSearch(database.db);
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
        tellCopy({ branch: "Сырлас", barcode: "P-2", location: "abonement" }),
        dataField("490", "0 ", "a", "«Алтын қор» ;", "v", "7"),
        dataField("505", "0 ", "a", "Алмас қылыш -- Жанталас -- Қаһар."),
        dataField("300", "  ", "a", "608 б."),
      ],
    }),
    tellRecord({
      number: "n2",
      title: "Кочевники",
      author: "Есенберлин, Ілияс",
      year: 1986,
      lang: "rus",
      original: "Көшпенділер",
    }),
    tellRecord({ number: "n3", title: "Хан Кене", author: "Есенберлин, Ілияс", subject: "Тарихи романдар" }),
    tellRecord({
      number: "bad",
      title: "</script><script>alert('x')</script> & <b>қатер</b>",
      author: '"><img src=x onerror=alert(1)>',
      fields: [
        dataField("490", "0 ", "a", "<i>&\"'", "v", "<u>"),
        dataField("505", "0 ", "a", "<svg onload=alert(2)> -- <b>"),
      ],
    }),
    tellRecord({ number: "lone", title: "Жалғыз" }),
  ]);
  await sql`update node_place set latitude = 46.84, longitude = 74.98 where node = ${region.syrlas}`.execute(
    database.db.sql,
  );
  web = webOf({
    house: { ground, settings: { baseUrl: base, timeZone: "Asia/Almaty" } },
    door: "portal",
    pages: [recordPages, besidePages],
  });
});
afterAll(() => database.close());

const get = (path: string, headers: Record<string, string> = {}) => web.get(path, headers);
const idOf = async (number: string): Promise<number> => {
  const { rows } = await sql<{ id: number }>`select id from record where source_number = ${number}`.execute(
    database.db.sql,
  );
  return Number(rows[0]?.id);
};
const dataIn = (html: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "null");

describe("the page of a record", () => {
  it("cites by both standards, and has the permanent address as a link and as QR", async () => {
    const id = await idOf("n1");
    const { html, bytes } = await get(`/kk/records/${id}`);
    expect(html).toContain("Есенберлин, І. Көшпенділер");
    expect(html).toContain("ЕСЕНБЕРЛИН, Ілияс. Көшпенділер. Алматы: Жазушы, 1989.");
    expect(html).toContain(`href="${base}/kk/records/${id}" data-share="${kk.share}"`);
    expect(html).toContain(`aria-label="${kk.link.qr}"`);
    expect(html).toContain(`<link rel="canonical" href="${base}/kk/records/${id}"/>`);
    expect(gzipSync(bytes).length).toBeLessThan(30_000);
  });

  it("shows the hours of a place once, and no foreign resource is loaded", async () => {
    const { html } = await get(`/kk/records/${await idOf("n1")}`);
    expect(html.match(/Жұмыс уақыты көрсетілмеген|Қазір ашық|Қазір жабық/g)).toHaveLength(1);
    expect(html).not.toMatch(/<(img|script|link|iframe)[^>]+(?:src|href)="https?:\/\/(?!kitap\.example)/);
  });

  it("leads to a map by the coordinates of the place", async () => {
    const { html } = await get(`/ru/records/${await idOf("n1")}`);
    expect(html).toContain(
      'href="https://www.openstreetmap.org/?mlat=46.84000&amp;mlon=74.98000#map=17/46.84000/74.98000"',
    );
  });

  it("has contents as a list, its series as a link, what is similar, and the work", async () => {
    const { html } = await get(`/kk/records/${await idOf("n1")}`);
    expect(html).toContain("<li>Жанталас</li>");
    expect(html).toContain("<li>Қаһар</li>");
    expect(html).toContain(`/kk/series?name=${new URLSearchParams({ n: "Алтын қор" }).toString().slice(2)}`);
    expect(html).toContain(`id="similar"`);
    expect(html).toContain(`/kk/records/${await idOf("n3")}`);
    expect(html).toContain(`/kk/works/${await idOf("n1")}`);
  });

  it("draws none of these where there is nothing", async () => {
    const { html, status } = await get(`/kk/records/${await idOf("lone")}`);
    expect(status).toBe(200);
    for (const id of ["similar", "editions", "contents", "where"]) expect(html).not.toContain(`id="${id}"`);
  });

  it("tells machines what it is: schema.org and Open Graph", async () => {
    const id = await idOf("n1");
    const { html } = await get(`/ru/records/${id}`);
    expect(dataIn(html)).toMatchObject({
      "@type": "Book",
      name: "Көшпенділер",
      inLanguage: "kk",
      numberOfPages: 608,
      isPartOf: { "@type": "BookSeries", name: "Алтын қор" },
      exampleOfWork: { url: `${base}/ru/works/${id}` },
      image: `${base}/ru/records/${id}/cover.png`,
    });
    expect(html).toContain('<meta property="og:locale" content="ru_RU"/>');
    expect(html).toContain(`<meta property="og:image" content="${base}/ru/records/${id}/cover.png"/>`);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"/>');
    expect(html.match(/rel="alternate" hreflang=/g)).toHaveLength(3);
  });

  it("lets nothing of a hostile record become markup", async () => {
    const id = await idOf("bad");
    for (const path of [`/kk/records/${id}`, `/kk/series?name=${encodeURIComponent("<i>&\"'")}`]) {
      const { html } = await get(path);
      expect(html).not.toMatch(/<script>alert|<img src=x|<svg onload|<i>&|<u>/);
    }
    expect(dataIn((await get(`/kk/records/${id}`)).html).name).toContain("</script>");
  });
});

describe("the picture of a record", () => {
  it("is a PNG of 1200 × 630 that is not sent twice", async () => {
    const path = `/kk/records/${await idOf("n1")}/cover.png`;
    const first = await get(path);
    expect(first.headers.get("content-type")).toBe("image/png");
    expect([first.bytes.readUInt32BE(16), first.bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const tag = first.headers.get("etag") ?? "";
    const again = await get(path, { "if-none-match": tag });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    expect((await get("/kk/records/999999/cover.png")).status).toBe(404);
  });

  it("is drawn of hostile titles too, and keeps long ones inside", async () => {
    expect((await get(`/kk/records/${await idOf("bad")}/cover.png`)).status).toBe(200);
    const description = describeTold({ title: "x" });
    const title = { ...description.title, text: `\u0001\uD800${"Ұзақ ".repeat(200)}` };
    const svg = pictureSvg(1, { ...description, title }, "Сайт");
    expect(svg).toContain("…");
    expect(svg.isWellFormed()).toBe(true);
    expect(svg).not.toContain("\u0001");
  });
});

describe("the page of a work", () => {
  it("has each edition once under its language; any record of the work leads to it", async () => {
    const [called, other] = [await idOf("n1"), await idOf("n2")];
    const moved = await get(`/kk/works/${other}`);
    expect([moved.status, moved.headers.get("location")]).toEqual([302, `/kk/works/${called}`]);
    const { html } = await get(`/kk/works/${called}`);
    expect(html.match(new RegExp(`href="/kk/records/${called}"`, "g"))).toHaveLength(1);
    expect(html.match(new RegExp(`href="/kk/records/${other}"`, "g"))).toHaveLength(1);
    expect(html.indexOf("Қазақ тілі")).toBeLessThan(html.indexOf("Орыс тілі"));
    expect(html).toContain(`<link rel="canonical" href="${base}/kk/works/${called}"/>`);
    expect((dataIn(html).workExample as unknown[]).length).toBe(2);
  });

  it("of one edition is the record; of none, and of nonsense, is not there", async () => {
    const lone = await idOf("lone");
    expect((await get(`/kk/works/${lone}`)).headers.get("location")).toBe(`/kk/records/${lone}`);
    for (const id of ["0", "abc", "99999999"]) expect((await get(`/kk/works/${id}`)).status).toBe(404);
  });
});

describe("the page of a series", () => {
  it("lists its records by number, and says where there is nothing", async () => {
    const { html, status } = await get(`/kk/series?name=${encodeURIComponent("алтын қор")}`);
    expect(status).toBe(200);
    expect(html).toContain("Көшпенділер");
    expect(html).toContain("№ 7");
    const nothing = await get(`/ru/series?name=${encodeURIComponent("нет такой")}`);
    expect(nothing.status).toBe(404);
    expect(nothing.html).toContain(besideWords("ru").series.none);
    expect((await get("/kk/series")).status).toBe(404);
  });
});

describe("small rules", () => {
  it("contents are divided by dashes alone", () => {
    expect(contentsOf({ contents: ["Абай. -- Ұлжан -- ", "Ақ-қара кітап"] })).toEqual([
      "Абай",
      "Ұлжан",
      "Ақ-қара кітап",
    ]);
    expect(contentsOf({ contents: [] })).toEqual([]);
  });

  it("languages stand with one's own first, the unknown last", () => {
    const of = (id: number, ...text: string[]) =>
      ({ id, description: { languages: { text } }, year: null, copies: 0, free: 0 }) as never;
    const groups = byLanguage([of(1), of(2, "deu"), of(3, "eng"), of(4, "kaz"), of(5, "rus")], "rus");
    expect(groups.map((one) => one.code)).toEqual(["rus", "kaz", "eng", "deu", ""]);
  });
});
