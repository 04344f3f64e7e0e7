/**
 * Every page of the list, accessible and inside its width. `npm test` looks at the two ends: a telephone in Kazakh and a
 * desk in Russian. ORTAQ_ALL_PAGES=1 (nightly) looks at every width, language and view.
 */
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./browser.ts";
import { atWork, type Look, overflowing, troubles, violations, visitor } from "./looking.ts";
import { pages } from "./pages.ts";

type Seen = [name: string, lang: "kk" | "ru" | "en", look: Look];
const slice: Seen[] = [
  ["on a telephone in Kazakh", "kk", { width: 360 }],
  ["at a desk in Russian", "ru", { width: 1440 }],
];
const matrix: Seen[] = (["kk", "ru", "en"] as const).flatMap((lang) =>
  [360, 768, 1440].flatMap((width): Seen[] => [
    [`${width} ${lang}`, lang, { width }],
    [`${width} ${lang} in the evening`, lang, { width, scheme: "dark" }],
    [`${width} ${lang} low vision`, lang, { width, lowVision: true }],
  ]),
);

let browser: Browser;
const address = inject("address");
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each(process.env.ORTAQ_ALL_PAGES ? matrix : slice)("%s", (_name, lang, look) => {
  let visiting: BrowserContext;
  let working: BrowserContext;
  beforeAll(async () => {
    visiting = await visitor(browser, address, look);
    working = (await atWork(browser, "administrator", look, lang)).context;
  });
  afterAll(() => Promise.all([visiting?.close(), working?.close()]));

  it.each(pages)("$name is accessible and inside its width", async ({ path, as }) => {
    const page = await (as ? working : visiting).newPage();
    const trouble = troubles(page);
    await page.goto(`/${lang}${path}`);
    expect(decodeURI(page.url())).toBe(`${address}/${lang}${path}`);
    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await overflowing(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(trouble.filter((one) => !/404 \(Not Found\)/.test(one))).toEqual([]);
    await page.close();
  });
});
