/**
 * What every browser test looks at: pages in chosen widths, languages and views; axe; what sticks out of the page;
 * text that was not translated.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { inject } from "vitest";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export type Look = { width?: number; scheme?: "light" | "dark"; lowVision?: boolean; script?: boolean };

/** A fresh visitor. The policy of the pages is lifted only for axe, which is put into them. */
export async function visitor(browser: Browser, address: string, look: Look = {}): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: look.width ?? 1440, height: 900 },
    colorScheme: look.scheme ?? "light",
    javaScriptEnabled: look.script ?? true,
    bypassCSP: look.script ?? true,
  });
  context.setDefaultTimeout(30_000);
  if (look.lowVision) {
    await context.addCookies([
      { name: "ortaq-view", value: "low.1.black-on-white.normal.none", url: address },
    ]);
  }
  return context;
}

/** A member of staff of the demonstration, logged in as a person would: login, password, Enter. */
export async function atWork(
  browser: Browser,
  login: string,
  look: Look = {},
  lang = "kk",
): Promise<{ context: BrowserContext; page: Page }> {
  const password = inject("accounts").find((one) => one.login === login)?.password;
  if (!password) throw new Error(`the demonstration has no account ${login}`);
  const context = await visitor(browser, inject("address"), look);
  const page = await context.newPage();
  await page.goto(`/${lang}/office`);
  await page.waitForURL(/log-in/);
  await page.locator("input[name=login]").fill(login);
  await page.locator("input[name=password]").fill(password);
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(`/${lang}/office$`));
  return { context, page };
}

type Violation = { id: string; nodes: { html: string; failureSummary: string }[] };
type Axe = { run: (where: Document, how: object) => Promise<{ violations: Violation[] }> };

/** What axe finds against WCAG 2.2 AA and best practice, one line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    (runOnly) => (window as unknown as { axe: Axe }).axe.run(document, { runOnly }),
    tags,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} – ${node.failureSummary.slice(0, 240)}`),
  );
}

/** Does the page scroll sideways? The parts that do, named by their beginning. */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    return [...document.querySelectorAll("body *")]
      .filter((part) => part.getBoundingClientRect().right > wide + 1)
      .map((part) => part.outerHTML.slice(0, 120))
      .slice(0, 5);
  });

/** Watches a page for what a visitor would never see but must not happen: script errors, refused resources. */
export function troubles(page: Page): string[] {
  const found: string[] = [];
  page.on("pageerror", (error) => found.push(`script: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") found.push(`console: ${message.text()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) found.push(`${response.status()} ${new URL(response.url()).pathname}`);
  });
  return found;
}
