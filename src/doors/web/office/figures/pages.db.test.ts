import ExcelJS from "exceljs";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { langs, textIn } from "#basics";
import type { House } from "#doors/web/gate";
import { allFigures } from "#house";
import { type SmallRegion, smallRegion, testGround } from "#libraries/testing";
import { type Somebody, somebody } from "#people/testing";
import { openSession } from "#platform/auth";
import { testDatabase } from "#platform/db/testing";
import { openFigures } from "#platform/figures";
import { openSite } from "#site";
import { connectTestSearch, someCopy, someRecord } from "#stock/testing";
import { officeWords } from "./words/index.ts";

const { db, close } = await testDatabase();
afterAll(close);
const ground = testGround(db);
const house = {
  ground,
  figures: openFigures(allFigures),
  settings: {
    proxies: 0,
    bodyLimit: 2_000_000,
    uploadLimit: 2_000_000,
    secret: "a secret of thirty-two characters, more",
  },
  asset: (name: string) => `/assets/${name}`,
  site: () => ({ name: { kk: "Кітапханалар" } }),
  demonstration: false,
  version: "test",
} as unknown as House;
const site = openSite({ house, health: async () => ({ status: "ok" }) as never, assets: new Map() });

let region: SmallRegion;
let director: Somebody;
let other: Somebody;
let methodist: Somebody;
let committee: Somebody;
const tokens = new Map<number, string>();
beforeAll(async () => {
  connectTestSearch(db);
  region = await smallRegion(ground);
  director = await somebody(ground, region.balqash, { role: "system-director", node: region.balqash });
  other = await somebody(ground, region.nura, { role: "librarian", node: region.village });
  methodist = await somebody(ground, region.central, { role: "regional-methodist", node: region.region });
  committee = await somebody(ground, region.balqash, { role: "union-committee", node: region.balqash });
  for (const { account } of [director, other, methodist, committee]) {
    tokens.set(
      account,
      await openSession(db.sql, { account, userAgent: "", door: "office", now: ground.clock() }),
    );
  }
  const record = await someRecord(ground, region.balqash, "Қан мен тер");
  for (const node of [region.central, region.central, region.syrlas]) await someCopy(ground, node, record);
  await sql`update copy set acquired_on = '2026-03-05' where node = ${region.central}`.execute(db.sql);
  await sql`update copy set acquired_on = '2025-05-05' where node = ${region.syrlas}`.execute(db.sql);
});

const send = (who: Somebody | null, path: string, form?: Record<string, string>) =>
  site.request(`http://here.test${path}`, {
    method: form ? "POST" : "GET",
    headers: {
      ...(who && { cookie: `ortaq-session=${tokens.get(who.account)}` }),
      ...(form && { origin: "http://here.test" }),
    },
    ...(form && { body: new URLSearchParams(form) }),
  });
async function ask(who: Somebody | null, path: string, form?: Record<string, string>) {
  const answer = await send(who, path, form);
  return { status: answer.status, to: answer.headers.get("location"), html: await answer.text() };
}
/** The number that leads to what is behind a figure. */
const shown = (html: string, code: string): string | undefined =>
  new RegExp(`/office/figures/${code.replace(".", "\\.")}\\?[^>]*>([^<]*)<`).exec(html)?.[1];
const year = "from=2026-01-01&to=2026-12-31";

describe("the table of figures", () => {
  it("[NET-12] opens at the own place and this year; delivery points are a figure of their own", async () => {
    const { status, html } = await ask(methodist, "/kk/office/figures");
    expect(status).toBe(200);
    expect(shown(html, "libraries.systems")).toBe("2");
    expect(shown(html, "libraries.service-places")).toBe("4");
    expect(shown(html, "libraries.delivery-points")).toBe("1");
    expect(shown(html, "stock.copies")).toBe("3");
    expect(shown(html, "stock.received")).toBe("2");
    expect(shown(html, "stock.copies-per-place")).toBe("0,75");
    expect(shown(html, "stock.renewal")).toBe("66,7\u00a0%");
    expect(html).toContain("2026");
    expect(html).toContain('href="/kk/office/figures" aria-current="page"');
  });

  it("of last year counts what was there then", async () => {
    const path = `/kk/office/figures?node=${region.balqash}&from=2025-01-01&to=2025-12-31`;
    const { html } = await ask(director, path);
    expect(shown(html, "stock.copies")).toBe("1");
    expect(shown(html, "stock.received")).toBe("1");
    expect(shown(html, "libraries.service-places")).toBe("3");
  });

  it("[NET-01] is for who may read figures, and only of their own places", async () => {
    expect((await ask(null, "/kk/office/figures")).to).toContain("/kk/office/log-in?back=");
    expect((await ask(committee, "/kk/office/figures")).status).toBe(403);
    for (const page of ["figures", "figures.xlsx", "figures.pdf", "figures/stock.copies"]) {
      const path = `/kk/office/${page}?node=${region.syrlas}&${year}`;
      expect([page, (await ask(other, path)).status]).toEqual([page, 403]);
      expect([page, (await send(director, path)).status]).toEqual([page, 200]);
    }
    expect((await ask(other, "/kk/office/figures")).html).not.toContain(`value="${region.syrlas}"`);
    expect((await ask(director, "/kk/office")).html).toContain('href="/kk/office/figures"');
    expect((await ask(committee, "/kk/office")).html).not.toContain('href="/kk/office/figures"');
  });

  it("names what is wrong with the days and shows this year; odd places do no harm", async () => {
    const words = officeWords("ru").refusals;
    const { status, html } = await ask(director, "/ru/office/figures?from=2026-05-01&to=2026-04-01");
    expect(status).toBe(200);
    expect(html).toContain(words["ends-before-it-begins"]());
    expect(html).toContain('value="2026-12-31"');
    for (const node of ["0", "-1", "abc", "1e9", "%27", "<script>"]) {
      const page = await ask(director, `/kk/office/figures?node=${node}&from=<script>&to=x`);
      expect(page.status).toBe(200);
      expect(page.html).not.toContain("<script>");
    }
    expect((await ask(director, "/kk/office/figures?node=999999999999999")).status).toBe(403);
    expect((await ask(director, "/kk/office/figures/stock.none")).status).toBe(404);
  });

  it("has each figure with name, definition, source and unit in the three languages", async () => {
    for (const lang of langs) {
      const { html } = await ask(director, `/${lang}/office/figures`);
      const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
      for (const figure of allFigures) {
        expect(html).toContain(escaped(textIn(figure.name, lang)));
        expect(html).toContain(escaped(textIn(figure.definition, lang)));
        expect(Object.keys(officeWords(lang).units)).toContain(figure.unit);
      }
    }
  });
});

describe("[RPT-04] behind a number", () => {
  it("[RPT-04] stand the records with their links, place by place", async () => {
    const copies = await ask(director, `/kk/office/figures/stock.copies?node=${region.balqash}&${year}`);
    expect(copies.html.match(/Қан мен тер/g)).toHaveLength(3);
    expect(copies.html).toMatch(/href="\/kk\/records\/\d+"/);
    expect(copies.html).toContain(`figures/stock.copies?node=${region.syrlas}&amp;`);
    const places = await ask(methodist, `/ru/office/figures/libraries.delivery-points?${year}`);
    expect(places.html).toContain(`href="/ru/libraries/${region.point}"`);
    expect(places.html).toContain("Пункт выдачи книг в Егинды");
    const records = await ask(
      director,
      `/en/office/figures/catalogue.records?node=${region.balqash}&${year}`,
    );
    expect(records.html).toContain("Қан мен тер");
    const none = await ask(director, `/kk/office/figures/stock.copies?node=${region.children}&${year}`);
    expect(none.html).toContain(officeWords("kk").behind.none);
  });

  it("[RPT-04] stand both parts of a ratio, also when there is nothing to divide by", async () => {
    const path = `/kk/office/figures/stock.copies-per-place?node=${region.balqash}&${year}`;
    const { html } = await ask(director, path);
    expect(shown(html, "stock.copies")).toBe("3");
    expect(shown(html, "libraries.service-places")).toBe("3");
    const point = `/kk/office/figures/stock.copies-per-place?node=${region.point}&${year}`;
    expect((await ask(methodist, point)).html).toContain(officeWords("kk").noValue);
  });
});

describe("entering by hand", () => {
  const form = (more: Record<string, string> = {}) => ({
    figure: "stock.received",
    node: String(region.children),
    from: "2026-02-01",
    to: "2026-02-28",
    value: "1 250",
    note: "Түсім кітабы",
    ...more,
  });

  it("stands beside the counted number with who entered it; the same days again replace it", async () => {
    const at = `/kk/office/figures?node=${region.balqash}&${year}`;
    const key = "6f1c2a70-0000-4000-8000-0000000000f1";
    const first = await ask(director, at, form({ key }));
    expect(first.status).toBe(303);
    expect((await ask(director, at, form({ key }))).to).toBe(first.to);
    const after = await ask(director, first.to ?? "");
    expect(after.html).toContain(officeWords("kk").enter.done);
    expect(shown(after.html, "stock.received")).toBe("1\u00a0252");
    const again = await ask(director, at, form({ value: "7" }));
    expect(again.to).toContain("done=replaced");
    expect(shown((await ask(director, again.to ?? "")).html, "stock.received")).toBe("9");
    const behind = await ask(director, `/kk/office/figures/stock.received?node=${region.balqash}&${year}`);
    expect(behind.html).toContain("Түсім кітабы");
    expect(behind.html).not.toContain("1\u00a0250");
    // February is entered for the whole month, so a part of it cannot say what of it is its own.
    const part = await ask(
      director,
      `/kk/office/figures?node=${region.balqash}&from=2026-02-01&to=2026-02-10`,
    );
    expect(part.html).toContain(officeWords("kk").leftOut("1"));
  });

  it("a state entered takes the place of what was counted, and its records are behind it no more", async () => {
    const at = `/kk/office/figures?node=${region.syrlas}&${year}`;
    const entered = form({
      figure: "stock.copies",
      node: String(region.syrlas),
      from: "2026-06-30",
      to: "2026-06-30",
      value: "8400",
    });
    expect((await ask(director, at, entered)).status).toBe(303);
    expect(shown((await ask(director, at)).html, "stock.copies")).toBe("8\u00a0400");
    const behind = await ask(director, `/kk/office/figures/stock.copies?node=${region.syrlas}&${year}`);
    expect(behind.html).not.toContain("Қан мен тер");
  });

  it.each([
    ["days that are entered in part", { from: "2026-02-10", to: "2026-03-10" }, "Бұл күндердің бір бөлігіне"],
    ["an end before the beginning", { from: "2026-02-10", to: "2026-02-01" }, "Аяқталатын күні басталатын"],
    ["a figure that is only counted", { figure: "catalogue.records" }, "Бұл көрсеткіш қолмен енгізілмейді"],
    ["a figure of nowhere", { figure: "stock.none" }, "Бұл көрсеткіш қолмен енгізілмейді"],
    ["no number", { value: " " }, "Толтырыңыз"],
    ["a number with a comma", { value: "1,250" }, "Сан жазыңыз"],
    ["less than nothing", { value: "-1" }, "Тым аз"],
    ["no day", { from: "" }, "Күнді былай жазыңыз"],
  ] as [string, Record<string, string>, string][])(
    "is refused in words, what was typed is kept: %s",
    async (_what, wrong, words) => {
      const hostile = '"><script>alert(1)</script>';
      const at = `/kk/office/figures?node=${region.balqash}&${year}`;
      const { status, html } = await ask(director, at, form({ note: hostile, ...wrong }));
      expect(status).toBe(422);
      expect(html).toContain(words);
      expect(html).toMatch(/href="#f-(figure|from|to|value)"/);
      expect(html).not.toContain("<script>alert");
      expect(html).toContain("&lt;script>alert(1)&lt;/script>");
      for (const [name, value] of Object.entries(wrong)) {
        const field = new RegExp(`<input[^>]*id="f-${name}"[^>]*>`).exec(html)?.[0];
        if (name !== "figure" && value.trim() !== "") expect(field).toContain(`value="${value}"`);
      }
    },
  );

  it("[NET-01] is refused in another system, with the page of the own one", async () => {
    const answer = await ask(other, "/kk/office/figures", form());
    expect(answer.status).toBe(403);
    const entered = await sql<{ n: number }>`
      select count(*)::int as n from figure_entry where node = ${region.village}`.execute(db.sql);
    expect(entered.rows[0]?.n).toBe(0);
    expect((await ask(methodist, "/kk/office/figures")).html).not.toContain('id="enter"');
  });
});

describe("as a file", () => {
  it("the workbook holds the numbers as numbers, with ratios and definitions", async () => {
    const answer = await send(director, `/ru/office/figures.xlsx?node=${region.central}&${year}`);
    expect(answer.headers.get("content-disposition")).toContain(
      `${region.central}-2026-01-01-2026-12-31.xlsx`,
    );
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await answer.arrayBuffer());
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual([
      "Показатели",
      "Отношения",
      "Определение",
      "Сведения",
    ]);
    const rows = book.worksheets[0]?.getSheetValues().slice(2) as unknown[][];
    expect(rows).toHaveLength(7);
    expect(rows.map((row) => row.slice(1)).find(([name]) => name === "Экземпляров в фонде")).toEqual([
      "Экземпляров в фонде",
      2,
      "экз.",
      2,
      0,
    ]);
  });

  it("the paper is a PDF in each language", async () => {
    for (const lang of langs) {
      const answer = await send(director, `/${lang}/office/figures.pdf?${year}`);
      expect(answer.headers.get("content-type")).toBe("application/pdf");
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
      expect(bytes.length).toBeGreaterThan(5_000);
    }
  });
});
