/**
 * A day in the office: the administrator of a system logs in by keyboard and corrects the page of a branch, readers see
 * it at once; a colleague of another system may look and not touch; hostile text stays text.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { wordsOf } from "#doors/web/ui";
import { homeWords } from "../src/doors/web/office/home/words/index.ts";
import { officeWords } from "../src/doors/web/office/libraries/words/index.ts";
import { openBrowser } from "./browser.ts";
import { atWork as enter, type Look, overflowing, troubles, violations, visitor } from "./looking.ts";

let browser: Browser;
const address = inject("address");
const accounts = inject("accounts");
const kk = officeWords("kk");
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

/** The office page of the branch with an own name. */
async function branch(page: Page, name: string): Promise<string> {
  await page.goto(`/kk/office/libraries?q=${encodeURIComponent(name)}`);
  const href = await page
    .locator("main a[href*='/office/libraries/']", { hasText: name })
    .first()
    .getAttribute("href");
  return href ?? "";
}

describe("the administrator of a system", () => {
  it.each([
    ["with script", true],
    ["without any script", false],
  ])(
    "[NET-08] [SRV-17] corrects the telephone of a branch, %s, and readers see it at its head",
    async (_how, script) => {
      const { context, page } = await atWork("balqash-administrator", { script, width: 360 });
      const place = await branch(page, "Сырлас");
      await page.goto(`${place}/contacts`);
      const phone = `+7 (71036) 0-00-${script ? "77" : "78"}`;
      const field = page.getByLabel(`${kk.contacts.phone} 1`).first();
      await field.fill(phone);
      await field.press("Enter");
      await page.waitForLoadState("load");
      expect(await page.getByText(kk.saved).first().isVisible()).toBe(true);
      expect(await overflowing(page)).toEqual([]);
      const reader = await (await visitor(browser, address)).newPage();
      await reader.goto(place.replace("/office", ""));
      expect(await reader.locator("header a[href^='tel:']").first().textContent()).toContain(phone);
      await reader.context().close();
      await context.close();
    },
  );

  it("what two people save over one another is refused with what was typed kept", async () => {
    const { context, page } = await atWork("balqash-administrator");
    const place = await branch(page, "Сырлас");
    const other = await context.newPage();
    for (const one of [page, other]) await one.goto(`${place}/contacts`);
    const save = async (one: Page, phone: string) => {
      const field = one.getByLabel(`${kk.contacts.phone} 1`).first();
      await field.fill(phone);
      await sent(one, () => field.press("Enter"));
    };
    await save(page, "+7 (71036) 0-00-81");
    await save(other, "+7 (71036) 0-00-82");
    expect(await other.getByLabel(`${kk.contacts.phone} 1`).first().inputValue()).toBe("+7 (71036) 0-00-82");
    expect(await other.getByText(kk.saved, { exact: true }).count()).toBe(0);
    expect(await other.getByRole("alert").count()).toBe(1);
    await context.close();
  });

  it("writes hostile text into a name, and it stays text everywhere", async () => {
    const { context, page } = await atWork("balqash-administrator");
    const trouble = troubles(page);
    let ran = false;
    page.on("dialog", (dialog) => {
      ran = true;
      void dialog.dismiss();
    });
    const place = await branch(page, "Сырлас");
    await page.goto(`${place}/contacts`);
    const about = page.locator("textarea").first();
    await about.fill("<script>alert(1)</script><img src=x onerror=alert(2)>");
    await sent(page, () => about.locator("xpath=ancestor::form").getByRole("button").first().click());
    await page.goto(place.replace("/office", ""));
    expect(await page.locator("main").textContent()).toContain("<script>alert(1)</script>");
    expect(ran).toBe(false);
    expect(trouble).toEqual([]);
    await context.close();
  });
});

describe("somebody of another system", () => {
  it("[NET-01] sees the branch and has no form to change it", async () => {
    const { context, page } = await atWork("qaraghandy-director");
    await page.goto(await branch(page, "Сырлас"));
    expect(await page.getByText(kk.readOnly).count()).toBe(1);
    expect(await page.locator("main form[method=post]").count()).toBe(0);
    await context.close();
  });

  it("[NET-01] is refused when the form is sent all the same", async () => {
    const { context, page } = await atWork("qaraghandy-director");
    const place = await branch(page, "Сырлас");
    // The fields as the form of their own administrator has them.
    const own = await atWork("balqash-administrator");
    await own.page.goto(`${place}/contacts`);
    const form = own.page
      .locator("form", { has: own.page.getByLabel(`${kk.contacts.phone} 1`).first() })
      .first();
    const fields = await form.evaluate((it) =>
      Object.fromEntries(new FormData(it as HTMLFormElement) as never),
    );
    await own.context.close();
    const answer = await context.request.post(`${address}${place}/contacts`, {
      form: fields as Record<string, string>,
      headers: { origin: address },
    });
    expect(answer.status()).toBe(403);
    await context.close();
  });
});

describe("the office", () => {
  it("sends a stranger to the log-in and back to the page they wanted", async () => {
    const context = await visitor(browser, address);
    const page = await context.newPage();
    await page.goto("/ru/office/people");
    await page.waitForURL(/\/ru\/office\/log-in\?back=/);
    await page.locator("input[name=login]").fill("balqash-director");
    await page.locator("input[name=password]").fill(accounts[0]?.password ?? "");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/ru\/office\/people/);
    await sent(page, () => page.getByRole("button", { name: wordsOf("ru").site.signOut }).click());
    await page.goto("/ru/office/people");
    await page.waitForURL(/log-in/);
    await context.close();
  });

  it.each([
    ["administrator", "", "kk", 360],
    ["administrator", "/libraries", "ru", 1440],
    ["administrator", "/people", "kk", 360],
    ["administrator", "/people/doubles", "ru", 1440],
    ["administrator", "/audit", "kk", 360],
    ["administrator", "/me", "ru", 1440],
    ["administrator", "/jobs", "kk", 360],
    ["administrator", "/libraries/partners", "ru", 360],
    ["balqash-cataloguer", "/catalogue", "kk", 360],
    ["balqash-cataloguer", "/catalogue/queue", "ru", 1440],
  ] as const)(
    "as %s the page /office%s in %s at %i px is accessible and inside its width",
    async (login, path, lang, width) => {
      const { context, page } = await atWork(login, { width }, lang);
      await page.goto(`/${lang}/office${path}`);
      expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
      // Folded away on a narrow screen; opened, it is looked at too.
      const fold = page.locator(".side--folded > summary");
      if (await fold.isVisible()) await fold.click();
      expect(await page.getByRole("link", { name: homeWords(lang).side.home }).count()).toBe(1);
      expect(await overflowing(page)).toEqual([]);
      expect(await violations(page)).toEqual([]);
      await context.close();
    },
  );
});
