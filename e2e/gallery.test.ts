import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./browser.ts";
import { type GallerySite, openGallerySite } from "./gallery-site.ts";

/**
 * The gallery in a real browser: accessible by axe (A, AA, best practice), nothing runs out of the page, every cover
 * keeps its words whole and inside, the low-vision version works without script.
 */
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const low = "low.1.black-on-white.normal.none";
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let browser: Browser;
let site: GallerySite;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), openGallerySite()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  site?.close();
});

type Look = { width: number; scheme?: "light" | "dark"; view?: string; script?: boolean };
async function open(path: string, look: Look): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.scheme ?? "light",
    bypassCSP: look.script ?? true,
    javaScriptEnabled: look.script ?? true,
  });
  if (look.view) await context.addCookies([{ name: "ortaq-view", value: look.view, url: site.origin }]);
  const page = await context.newPage();
  await page.goto(`${site.origin}${path}`, { waitUntil: "networkidle" });
  return { page, context };
}

type Violation = { id: string; nodes: { html: string; failureSummary: string }[] };
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    (runOnly) =>
      (
        window as unknown as {
          axe: { run: (where: Document, how: object) => Promise<{ violations: Violation[] }> };
        }
      ).axe.run(document, { runOnly, resultTypes: ["violations"] }),
    tags,
  );
  return found.violations.flatMap((one) =>
    one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)} – ${node.failureSummary.slice(0, 240)}`),
  );
}

/** What sticks out of the page to the right and is not inside something that scrolls by itself. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    return [...document.body.querySelectorAll("*")]
      .filter((one) => one.getBoundingClientRect().right > wide + 1)
      .slice(0, 5)
      .map((one) => one.outerHTML.slice(0, 120));
  });

const pages = ["components", "office", "results", "record", "library", "front", "error"];
/** A slice of widths × languages × looks; scripts/preview-ui.ts makes pictures of the whole matrix. */
const slice: [look: string, how: Look, lang: string, pages: string[]][] = [
  ["a telephone", { width: 360 }, "kk", pages],
  ["a desk", { width: 1440 }, "kk", ["components", "office", "results", "record"]],
  ["a desk in the evening", { width: 1440, scheme: "dark" }, "ru", ["components", "office"]],
  ["low vision on a telephone", { width: 360, view: low }, "ru", ["components", "results"]],
];
const cases = slice.flatMap(([look, how, lang, names]) => names.map((name) => ({ look, how, lang, name })));

it.each(cases)(
  "axe finds nothing in $name on $look, and nothing runs out of the page",
  async ({ how, lang, name }) => {
    const { page, context } = await open(`/${lang}/gallery?page=${name}`, how);
    expect(await violations(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    await context.close();
  },
);

describe("the look in the browser", () => {
  it("axe does find a planted fault, so its silence means something", async () => {
    const { page, context } = await open("/kk/gallery?page=error", { width: 1440 });
    await page.evaluate(() => {
      document.querySelector("main")?.insertAdjacentHTML("beforeend", '<input type="text"><img src="x.png">');
    });
    const found = await violations(page);
    expect(found.some((one) => one.startsWith("label"))).toBe(true);
    expect(found.some((one) => one.startsWith("image-alt"))).toBe(true);
    await context.close();
  });

  it("the words of every cover stay inside it and are drawn in the letters of the house", async () => {
    const { page, context } = await open("/kk/gallery?page=front", { width: 1440 });
    await page.evaluate(() => document.fonts.ready);
    const out = await page.evaluate(() =>
      [...document.querySelectorAll<SVGTSpanElement>("svg.cover tspan")]
        .map((line) => {
          const start = line.getStartPositionOfChar(0).x;
          const end = line.getEndPositionOfChar(line.getNumberOfChars() - 1).x;
          return { text: line.textContent, start, end };
        })
        .filter(({ start, end }) => start < 8 || end > 236),
    );
    expect(out).toEqual([]);
    const fonts = await page.evaluate(() =>
      [...document.fonts]
        .filter((one) => one.status === "loaded")
        .map((one) => one.family.replaceAll('"', "")),
    );
    expect(new Set(fonts)).toEqual(new Set(["Golos Text", "Literata"]));
    await context.close();
  });

  it("the low-vision version needs no script, hides pictures, and every target is large", async () => {
    const { page, context } = await open("/kk/gallery?page=results", {
      width: 1440,
      view: low,
      script: false,
    });
    expect(await page.locator(".lv").isVisible()).toBe(true);
    expect(await page.locator("svg.cover").count()).toBe(0);
    for (const link of await page.locator(".lv a").all()) {
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(60);
    }
    await context.close();
  });

  it("without a script a dialog opens by its address, and filters on a telephone too", async () => {
    const { page, context } = await open("/ru/gallery", { width: 360, script: false });
    expect(await page.locator("#close-branch").isVisible()).toBe(false);
    await page.locator('a[href="#close-branch"]').click();
    expect(await page.locator("#close-branch [role=dialog]").isVisible()).toBe(true);
    await page.locator("#close-branch .dialog__close").click();
    expect(await page.locator("#close-branch").isVisible()).toBe(false);
    await page.goto(`${site.origin}/ru/gallery?page=results`);
    expect(await page.locator("#facets").isVisible()).toBe(false);
    await page.locator(".tofacets").click();
    expect(await page.locator("#facets").isVisible()).toBe(true);
    await context.close();
  });

  it("the policy of the gate blocks nothing that a page needs", async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("requestfailed", (request) => said.push(request.url()));
    for (const name of pages)
      await page.goto(`${site.origin}/kk/gallery?page=${name}`, { waitUntil: "networkidle" });
    expect(said).toEqual([]);
    await context.close();
  });

  it("a page of results with its sheet weighs less than 30 KB, compressed, without a script", async () => {
    const { page, sheet } = await site.weigh("/kk/gallery?page=results");
    expect(page + sheet).toBeLessThan(30_000);
    expect(page + sheet).toBeGreaterThan(5_000);
  });

  it("on paper only the content is left, with its address", async () => {
    const { page, context } = await open("/kk/gallery?page=record", { width: 1440 });
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".head").isVisible()).toBe(false);
    expect(await page.locator(".printhead").textContent()).toContain("/kk/gallery?page=record");
    expect(await page.locator("h1").isVisible()).toBe(true);
    await context.close();
  });
});

describe("letters", () => {
  it("Kazakh letters, № and the tenge are drawn in our own letters, none by the machine's", async () => {
    const { page, context } = await open("/kk/gallery", { width: 1440 });
    await page.evaluate(() => {
      const line = document.createElement("p");
      line.id = "letters";
      line.textContent = "ӘәҒғҚқҢңӨөҰұҮүҺһІі Ёё № 12 345 ₸ «–…» Ğğ Şş Ñ ı";
      document.querySelector("main")?.append(line);
    });
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(500);
    const protocol = await context.newCDPSession(page);
    await protocol.send("DOM.enable");
    await protocol.send("CSS.enable");
    const { root } = await protocol.send("DOM.getDocument");
    const { nodeId } = await protocol.send("DOM.querySelector", {
      nodeId: root.nodeId,
      selector: "#letters",
    });
    const { fonts } = await protocol.send("CSS.getPlatformFontsForNode", { nodeId });
    expect(fonts.map((one) => [one.familyName, one.isCustomFont])).toEqual(
      fonts.map(() => ["Golos Text", true]),
    );
    await context.close();
  });
});
