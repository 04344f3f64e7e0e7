/**
 * Pictures of the gallery in a real browser, to be looked at: npm exec -- node scripts/preview-ui.ts [FOLDER] [WORD…]
 * Without words all pages; a word chooses pictures whose name holds it, e.g. `record-360` or `low`.
 */
import "./node-version.ts";
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBrowser } from "../e2e/browser.ts";
import { openGallerySite } from "../e2e/gallery-site.ts";

const [folder = join(tmpdir(), "ortaq-preview"), ...words] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const pages = ["components", "office", "results", "record", "library", "front", "error"];
const looks = [
  { name: "light", scheme: "light", cookie: "" },
  { name: "dark", scheme: "dark", cookie: "" },
  { name: "low", scheme: "light", cookie: "low.1.black-on-white.normal.none" },
  { name: "yellow", scheme: "dark", cookie: "low.2.yellow-on-black.wide.pictures" },
] as const;

const site = await openGallerySite();
const browser = await openBrowser();
let made = 0;
for (const page of pages) {
  for (const lang of ["kk", "ru"]) {
    for (const width of [360, 1440]) {
      for (const look of looks) {
        const name = `${page}-${width}-${lang}-${look.name}`;
        if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
        const context = await browser.newContext({
          viewport: { width, height: 900 },
          colorScheme: look.scheme,
          javaScriptEnabled: false,
        });
        if (look.cookie)
          await context.addCookies([{ name: "ortaq-view", value: look.cookie, url: site.origin }]);
        const tab = await context.newPage();
        await tab.goto(`${site.origin}/${lang}/gallery?page=${page}`, { waitUntil: "networkidle" });
        await tab.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
        await context.close();
        made += 1;
      }
    }
  }
}
await browser.close();
site.close();
console.log(`${made} pictures in ${folder}`);
process.exit(0);
