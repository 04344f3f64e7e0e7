/**
 * A bibliographer at the authority file, in Kazakh and by keyboard alone: a heading that leads nowhere becomes a person,
 * a form is corrected, and the old version comes back. The same without any script.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageWords } from "../src/doors/web/office/catalogue/authorities/words/index.ts";
import { openBrowser } from "./browser.ts";
import { atWork, overflowing, troubles, violations } from "./looking.ts";

let browser: Browser;
const kk = pageWords("kk");
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Goes on by Tab until what has the cursor is meant; fails when the page has been gone round. */
async function tabTo(page: Page, meant: string): Promise<void> {
  for (let steps = 0; steps < 150; steps += 1) {
    await page.keyboard.press("Tab");
    const there = await page.evaluate(
      (selector) => document.activeElement?.matches(selector) ?? false,
      meant,
    );
    if (there) return;
  }
  throw new Error(`${meant} is not reached by Tab on ${page.url()}`);
}

/** A key that sends a form or follows a link, and the page that answers. */
async function press(page: Page, key: string): Promise<void> {
  const shown = page.waitForEvent("load");
  await page.keyboard.press(key);
  await shown;
}

const headline = (page: Page): Promise<string | null> => page.locator("h1").first().textContent();
const main = (page: Page): Promise<string | null> => page.locator("main").textContent();

describe.each([
  ["with script", true],
  ["without any script", false],
])("the authority file by keyboard, %s", (_how, script) => {
  it("a new person is typed in Kazakh, corrected, restored, and found again", async () => {
    const { context, page } = await atWork(browser, "administrator", { script });
    const troubled = troubles(page);
    const name = script ? "Қыранбек" : "Өскенбек";
    await page.goto("/kk/office/authorities/new");
    await tabTo(page, "input[name='heading.kk']");
    await page.keyboard.insertText(`${name}ұлы, Әділбек`);
    await tabTo(page, "input[name='began.year']");
    await page.keyboard.insertText("1931");
    await press(page, "Enter");
    expect(await main(page)).toContain(kk.said.added);
    expect(await headline(page)).toContain(name);
    const card = new URL(page.url()).pathname;

    // Corrected: the details are opened by the keyboard, the form is sent by Enter.
    await tabTo(page, "main details > summary");
    await page.keyboard.press("Enter");
    await tabTo(page, "input[name='heading.kk']");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(`${name}ов, Адильбек`);
    await press(page, "Enter");
    expect(await main(page)).toContain(kk.said.saved);

    await tabTo(page, "main a[href$='/history']");
    await press(page, "Enter");
    expect(await page.locator("main del").first().textContent()).toContain(`${name}ұлы, Әділбек`);
    if (script) expect(await violations(page)).toEqual([]);
    await tabTo(page, "main form[action$='/restore'] button");
    await press(page, "Enter");
    expect(await main(page)).toContain(kk.said.restored);
    expect(await headline(page)).toContain("Әділбек");

    await page.goto("/kk/office/authorities");
    await tabTo(page, "main input[name='q']");
    await page.keyboard.insertText(name.toLowerCase());
    await press(page, "Enter");
    await tabTo(page, `main a[href='${card}']`);
    await press(page, "Enter");
    expect(new URL(page.url()).pathname).toBe(card);
    expect(troubled).toEqual([]);
    await context.close();
  });

  it("headings that lead nowhere and what is wrong in a form are reached and read at 360 px", async () => {
    const { context, page } = await atWork(browser, "administrator", { script, width: 360 });
    for (const path of ["", "/new", "/doubles", "/headings"]) {
      await page.goto(`/kk/office/authorities${path}`);
      expect(await overflowing(page)).toEqual([]);
    }
    await tabTo(page, "main table a");
    await press(page, "Enter");
    expect(await main(page)).toContain(kk.headings.inRecords);
    expect(await overflowing(page)).toEqual([]);

    await page.goto("/kk/office/authorities/new");
    await tabTo(page, "input[name='heading.kk']");
    await page.keyboard.insertText("Сынақ, Сынақ");
    await tabTo(page, "input[name='ended.year']");
    await page.keyboard.insertText("бүгін");
    await press(page, "Enter");
    expect(await page.locator("input[name='heading.kk']").inputValue()).toBe("Сынақ, Сынақ");
    await tabTo(page, "main [role=alert] a, main .errors a");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("ended.year");
    await context.close();
  });
});
