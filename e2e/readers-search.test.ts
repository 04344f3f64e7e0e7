/** A reader's day: finds a book from a telephone, sees which branch has it, changes the language, needs large letters. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { wordsOf } from "#doors/web/ui";
import { openBrowser } from "./browser.ts";
import { type Look, overflowing, troubles, violations, visitor } from "./looking.ts";

let browser: Browser;
const address = inject("address");
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const open = async (path: string, look: Look = {}) => {
  const context = await visitor(browser, address, look);
  const page = await context.newPage();
  const trouble = troubles(page);
  await page.goto(path);
  return { page, context, trouble };
};

describe("a reader", () => {
  it("finds «абай» by keyboard in Kazakh, with the branches that have it, and opens the record", async () => {
    const { page, context, trouble } = await open("/kk", { width: 360 });
    const words = wordsOf("kk");
    await page.locator("#q").focus();
    await page.keyboard.type("абай");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/kk\/search\?q=/);
    const first = page.locator("li.hit").first();
    expect(await first.locator("h2, h3").first().textContent()).toMatch(/абай/i);
    expect(await first.locator(".where li").count()).toBeGreaterThan(0);
    expect(await overflowing(page)).toEqual([]);
    await first.getByRole("link").first().click();
    await page.waitForURL(/\/kk\/records\/\d+/);
    expect(await page.getByRole("table").count()).toBeGreaterThan(0);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/\S/);
    expect(await page.getByRole("link", { name: words.site.skip }).count()).toBe(1);
    expect(trouble).toEqual([]);
    await context.close();
  });

  it("finds it typed in Russian letters and in Latin too, and is told what was understood", async () => {
    const { page, context } = await open("/kk/search?q=кошпендилер");
    expect(await page.locator("li.hit").first().textContent()).toContain("Көшпенділер");
    await page.goto("/kk/search?q=koshpendiler");
    expect(await page.locator("li.hit").first().textContent()).toContain("Көшпенділер");
    await context.close();
  });

  it("narrows the list without any script, and takes a filter off again by its chip", async () => {
    const { page, context } = await open("/ru/search?q=абай", { script: false });
    const words = wordsOf("ru");
    const before = await page.locator("li.hit").count();
    await page.locator("fieldset input[type=checkbox]").first().check();
    await page.getByRole("button", { name: words.search.applyFilters }).click();
    await page.waitForURL(/&/);
    const chips = page.locator(".chip");
    expect(await chips.count()).toBe(1);
    expect(await page.locator("li.hit").count()).toBeGreaterThan(0);
    await chips.first().click();
    await page.waitForURL((url) => !url.search.includes("&"));
    expect(await page.locator("li.hit").count()).toBe(before);
    await context.close();
  });

  it("[I18-02] changes the language and stays on the same page of the same search", async () => {
    const { page, context } = await open("/kk/search?q=абай&page=2");
    await page
      .getByRole("navigation", { name: wordsOf("kk").site.language })
      .getByRole("link", { name: /по-русски|Рус/ })
      .click();
    await page.waitForURL(/\/ru\/search\?/);
    const { searchParams } = new URL(page.url());
    expect([searchParams.get("q"), searchParams.get("page")]).toEqual(["абай", "2"]);
    expect(await page.locator("html").getAttribute("lang")).toBe("ru");
    await context.close();
  });

  it("is sent to the language of the browser", async () => {
    const context = await browser.newContext({ baseURL: address, locale: "ru-KZ" });
    const page = await context.newPage();
    await page.goto("/");
    expect(new URL(page.url()).pathname).toBe("/ru");
    await context.close();
  });

  it("is helped when nothing is found", async () => {
    const { page, context } = await open("/kk/search?q=ыъъщщщ");
    expect(await page.locator("li.hit").count()).toBe(0);
    expect(await page.locator("#q").inputValue()).toBe("ыъъщщщ");
    expect(await page.locator(".empty").count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});

describe("a reader on the way to a book", () => {
  it("types in Russian letters on a telephone and takes a proposal by keyboard", async () => {
    const { page, context, trouble } = await open("/kk", { width: 360 });
    const box = page.locator("#q");
    await box.focus();
    await page.keyboard.type("кошпен");
    await page.getByRole("option").first().waitFor();
    expect(await box.getAttribute("aria-expanded")).toBe("true");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    const active = page.locator(`#${await box.getAttribute("aria-activedescendant")}`);
    expect(await active.getAttribute("aria-selected")).toBe("true");
    expect(await active.textContent()).toMatch(/Көшпенділер/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/kk\/search\?q=/);
    expect(await page.locator("li.hit").first().textContent()).toContain("Көшпенділер");
    expect(trouble).toEqual([]);
    await context.close();
  });

  it("closes the proposals by Escape and searches what was typed", async () => {
    const { page, context } = await open("/ru/browse/authors");
    await page.locator("#q").focus();
    await page.keyboard.type("абай");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("option").count()).toBe(0);
    expect(await page.locator("#q").inputValue()).toBe("абай");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/ru\/search\?q=/);
    await context.close();
  });

  it("marks two books, takes one off and finds the list again, without script", async () => {
    const { page, context } = await open("/kk/search?q=абай", { script: false, width: 360 });
    await page.locator("li.hit .mark").first().click();
    await page.waitForURL(/#mark-\d+$/);
    await page.locator("li.hit .mark").nth(1).click();
    expect(await page.locator("li.hit .mark.is").count()).toBe(2);
    await page.goto("/ru/marked");
    expect(await page.locator("li.hit").count()).toBe(2);
    expect(await page.locator("ol.cited li").count()).toBe(2);
    expect(await overflowing(page)).toEqual([]);
    await page.locator("li.hit .mark").first().click();
    await page.waitForURL(/\/ru\/marked/);
    expect(await page.locator("li.hit").count()).toBe(1);
    await context.close();
  });

  it("chooses the own library once; what it has is named first from then on", async () => {
    const { page, context } = await open("/kk/search?q=абай", { script: false });
    // A book that several places have: the place named last is chosen, so that it is not first by itself.
    const several = page.locator("li.hit").filter({ has: page.locator(".where li:nth-child(2)") });
    const book = (await several.first().locator(".hit__title a").getAttribute("href")) ?? "";
    const number = /\/records\/(\d+)/.exec(book)?.[1];
    const placesOf = async (): Promise<string[]> => {
      const hit = page
        .locator("li.hit")
        .filter({ has: page.locator(`.hit__title a[href*="/records/${number}"]`) });
      return (await hit.locator(".where li > span:first-child").allTextContents()).map((text) => text.trim());
    };
    const before = await placesOf();
    const own = before.at(-1) ?? "";
    expect(own).toMatch(/\S/);
    expect(before[0]).not.toBe(own);
    await page.locator(".own summary").click();
    await page.locator("select[name=library]").selectOption({ label: own });
    await page.locator(".own button").click();
    await page.waitForURL(/\/kk\/search\?q=/);
    expect(await page.locator(".own summary span").textContent()).toBe(own);
    expect((await placesOf())[0]).toBe(own);
    const title = (await page.locator(`.hit__title a[href*="/records/${number}"]`).textContent()) ?? "";
    await page.goto(`/kk/search?q=${encodeURIComponent(title)}`);
    expect((await placesOf())[0]).toBe(own);
    await context.close();
  });

  it("walks from a record along its shelf, and by the alphabet to a title", async () => {
    const { page, context, trouble } = await open("/kk/shelf?class=84", { width: 360 });
    const [first, second] = await page.locator("li.hit h3 a").allTextContents();
    await page.locator("li.hit h3 a").first().click();
    await page.waitForURL(/\/records\/\d+/);
    await page.locator("a[href*='/shelf?at=']").first().click();
    await page.waitForURL(/shelf\?at=/);
    expect((await page.locator("li.hit h3 a").allTextContents()).slice(0, 2)).toEqual([first, second]);
    await page.goto("/kk/browse/titles?letter=Қ");
    expect(await page.locator(".drawer a").first().textContent()).toMatch(/^Қ/u);
    expect(trouble).toEqual([]);
    await context.close();
  });
});

describe("a reader with weak sight", () => {
  it("turns the version on without script, keeps it, makes letters larger, and comes back to the page", async () => {
    const { page, context } = await open("/kk/search?q=абай", { script: false, width: 360 });
    const words = wordsOf("kk");
    await page.getByRole("link", { name: words.site.lowVision }).first().click();
    await page.waitForURL(/\/kk\/search\?q=/);
    expect(await page.locator("html").getAttribute("data-view")).toBe("low-vision");
    await page.getByRole("link", { name: words.view.sizeOf[3] }).click();
    expect(await page.locator("html").getAttribute("data-size")).toBe("3");
    await page.getByRole("link", { name: words.view.contrastOf["yellow-on-black"] }).click();
    expect(await page.locator("html").getAttribute("data-contrast")).toBe("yellow-on-black");
    await page.goto("/ru/libraries");
    expect(await page.locator("html").getAttribute("data-view")).toBe("low-vision");
    expect(await overflowing(page)).toEqual([]);
    await page
      .getByRole("link", { name: wordsOf("ru").view.leave })
      .first()
      .click();
    expect(await page.locator("html").getAttribute("data-view")).toBeNull();
    await context.close();
  });
});

describe("[PUB-05] the telephone", () => {
  it.each(["/kk", "/ru/libraries", "/kk/search?q=абай"])(
    "[PUB-05] stands at the head of %s and can be called",
    async (path) => {
      const { page, context } = await open(path);
      const phone = page.locator("header a[href^='tel:+7']").first();
      expect(await phone.isVisible()).toBe(true);
      expect(await phone.textContent()).toMatch(/\d/);
      await context.close();
    },
  );

  it("[PUB-05] is the library's own on its page", async () => {
    const { page, context } = await open("/kk/libraries");
    const centre = await page.locator("header a[href^='tel:']").first().getAttribute("href");
    await page.goto("/kk/libraries?q=Балқаш");
    await page.locator("main a[href*='/kk/libraries/']").first().click();
    const own = await page.locator("header a[href^='tel:']").first().getAttribute("href");
    expect(own).not.toBe(centre);
    await context.close();
  });
});
