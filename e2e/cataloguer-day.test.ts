/**
 * A day of a cataloguer, in Kazakh and by keyboard: find, describe in short, see what is there already, edit field by
 * field, be told what is wrong, take a version back. The same without any script, and with a colleague in between.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordWords } from "#catalogue/rules";
import { deskWords } from "../src/doors/web/office/catalogue/records/words/index.ts";
import { openBrowser } from "./browser.ts";
import { atWork as enter, type Look, overflowing, troubles, violations } from "./looking.ts";

let browser: Browser;
const kk = deskWords("kk");
const base = "/kk/office/catalogue/records";
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const atWork = (login: string, look: Look = {}, lang = "kk") => enter(browser, login, look, lang);

/** Does what sends a form and waits until the answer is shown. */
async function sent(page: Page, act: () => Promise<void>): Promise<void> {
  const shown = page.waitForEvent("load");
  await act();
  await shown;
}

const lineOf = (page: Page, tag: string) =>
  page
    .locator("li.marc-line")
    .filter({ has: page.locator(`input[value="${tag}"]`) })
    .locator("textarea")
    .first();

/** Describes a book by three fields and returns its address. */
async function described(page: Page, title: string): Promise<string> {
  await page.goto(`${base}/describe`);
  await page.getByLabel(kk.describe.name).fill(title);
  await page.keyboard.press("Tab");
  await page.keyboard.type("Ә. Тәжібаев");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1984");
  await sent(page, () => page.keyboard.press("Enter"));
  return page.url().split("?")[0] ?? "";
}

describe("the cataloguer", () => {
  it("[I18-01] finds nothing, describes the book by three fields, and the next one is shown what is there", async () => {
    const { context, page } = await atWork("balqash-cataloguer");
    const trouble = troubles(page);
    await page.goto(base);
    await page.keyboard.type("Сырдария сазы");
    await sent(page, () => page.keyboard.press("Enter"));
    expect(await page.getByText(kk.front.none).count()).toBe(1);
    // Typed with a Latin i, as Kazakh typists do.
    const record = await described(page, "Сырдария сазы, бiр дәптер");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Сырдария сазы, бір дәптер");
    expect(await page.getByText(kk.record.brief).count()).toBeGreaterThan(0);
    await described(page, "Сырдария сазы, бір дәптер");
    expect(await page.getByText(kk.describe.maybe, { exact: true }).count()).toBe(1);
    expect(await page.locator(`main a[href="${new URL(record).pathname}"]`).count()).toBe(1);
    expect(await overflowing(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.goto(`${base}?show=brief`);
    expect(await page.getByRole("link", { name: "Сырдария сазы, бір дәптер" }).count()).toBe(1);
    expect(trouble.filter((one) => !one.includes("422"))).toEqual([]);
    await context.close();
  });

  it("completes it in the editor by keyboard alone, is told what is wrong, and takes a version back", async () => {
    const { context, page } = await atWork("balqash-cataloguer");
    const record = await described(page, "Толықтырылатын кітап");
    await page.goto(`${record}/edit`);
    await lineOf(page, "245").focus();
    await page.getByRole("heading", { name: /^245/ }).waitFor();
    await page.keyboard.press("End");
    await page.keyboard.type(" $b өлеңдер");
    await page.keyboard.press("Enter");
    await page.keyboard.type("020");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.getByRole("heading", { name: /^020/ }).waitFor();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("$a 978-601-293-044-9");
    await page.keyboard.press("Alt+ArrowUp");
    expect(await page.locator("li.marc-line input").first().isVisible()).toBe(true);
    await sent(page, () => page.getByRole("button", { name: kk.editor.check }).press("Enter"));
    const wrong = recordWords("kk").findings["isbn-wrong"]?.({ value: "978-601-293-044-9" }) ?? "";
    expect(await page.getByText(wrong).count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await lineOf(page, "020").fill("$a 978-601-293-044-3");
    await sent(page, () => page.keyboard.press("ControlOrMeta+S"));
    expect(await page.getByText(kk.record.said.saved).count()).toBe(1);
    await page.goto(`${record}/history`);
    expect(await page.locator("ins", { hasText: "өлеңдер" }).count()).toBe(1);
    expect(await page.locator("ins", { hasText: "978-601-293-044-3" }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await sent(page, () => page.getByRole("button", { name: new RegExp(kk.history.restore) }).press("Enter"));
    expect(await page.getByText(kk.record.said.restored).count()).toBe(1);
    await page.goto(`${record}/edit`);
    expect(await page.locator("li.marc-line textarea", { hasText: "өлеңдер" }).count()).toBe(0);
    await context.close();
  });

  it("does the same without any script, on a small screen", async () => {
    const { context, page } = await atWork("balqash-cataloguer", { script: false, width: 360 });
    const record = await described(page, "Скриптсіз кітап");
    await page.goto(`${record}/edit`);
    await page.getByLabel(kk.editor.addTag).fill("520");
    await sent(page, () => page.getByRole("button", { name: kk.editor.add, exact: true }).click());
    await lineOf(page, "520").fill("$a Оқиға Балқашта өтеді");
    expect(await overflowing(page)).toEqual([]);
    await sent(page, () => page.getByRole("button", { name: kk.editor.save, exact: true }).last().click());
    expect(await page.getByText(kk.record.said.saved).count()).toBe(1);
    await context.close();
  });

  it("meets a colleague in one record: both changes are shown and joined", async () => {
    const { context, page } = await atWork("balqash-cataloguer");
    const record = await described(page, "Екеу өзгерткен кітап");
    await page.goto(`${record}/edit`);
    const other = await atWork("balqash-administrator");
    await other.page.goto(`${record}/edit`);
    expect(await other.page.getByText(kk.editor.others).count()).toBe(1);
    await lineOf(other.page, "264").fill("$b Жалын $c 1984");
    await lineOf(other.page, "245").fill("$a Екеу өзгерткен кітап $b роман");
    await sent(other.page, () => other.page.keyboard.press("ControlOrMeta+S"));
    await other.context.close();
    await lineOf(page, "245").fill("$a Екеу өзгерткен кітап $b повесть");
    await sent(page, () => page.keyboard.press("ControlOrMeta+S"));
    expect(await page.getByText(kk.merge.title).count()).toBeGreaterThan(0);
    expect(await page.getByText("$b роман").count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await sent(page, () => page.getByRole("button", { name: kk.merge.save }).press("Enter"));
    await page.goto(`${record}/edit`);
    expect(await lineOf(page, "264").inputValue()).toBe("$b Жалын $c 1984");
    expect(await lineOf(page, "245").inputValue()).toBe("$a Екеу өзгерткен кітап $b повесть");
    await context.close();
  });

  it("[NET-01] of another system sees whose record it is and may only propose a change", async () => {
    const { context, page } = await atWork("balqash-cataloguer");
    const record = await described(page, "Балқаштың кітабы");
    await context.close();
    const other = await atWork("special-librarian");
    await other.page.goto(`${record}/edit`);
    expect(new URL(other.page.url()).pathname).toMatch(/\/propose$/);
    await other.page.goto(record);
    expect(await other.page.getByRole("link", { name: kk.record.whom }).count()).toBe(1);
    expect(await other.page.getByRole("link", { name: kk.proposals.propose }).count()).toBe(1);
    expect(await other.page.getByRole("link", { name: kk.record.edit, exact: true }).count()).toBe(0);
    await other.context.close();
  });

  it.each([
    ["", 360],
    ["", 1440],
    ["/describe", 360],
    ["/new", 360],
    ["/new?template=book", 1440],
    ["/new?template=serial", 360],
    ["?q=абай", 360],
  ] as const)("the page %s at %i px is accessible and inside its width", async (path, width) => {
    const { context, page } = await atWork("balqash-cataloguer", { width });
    await page.goto(`${base}${path}`);
    expect(await overflowing(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
