import { it } from "vitest";
import { openBrowser } from "/work/main/e2e/browser.ts";
import { overflowing, violations, visitor } from "/work/main/e2e/looking.ts";
it("looks", async () => {
  const b = await openBrowser();
  for (const [path, lowVision] of [
    ["/kk/search?q=абай&free=1&language=kaz&all=person"],
    ["/kk/browse/authors?letter=Ә"],
    ["/ru/browse/titles", true],
    ["/kk/new"],
    ["/kk/shelf"],
    ["/ru/shelf?class=84"],
    ["/kk/marked?r=1.2.3"],
    ["/kk/marked"],
    ["/kk/records/1"],
  ]) {
    const c = await visitor(b, "http://127.0.0.1:8177", { width: 360, lowVision });
    const p = await c.newPage();
    await p.goto(path);
    console.log(path, await violations(p), await overflowing(p));
    if (path.includes("free=1")) await p.screenshot({ path: "/tmp/pshots/final-s.png" });
    if (path.includes("records")) await p.screenshot({ path: "/tmp/pshots/final-r.png", fullPage: true });
    if (path.includes("shelf?class")) await p.screenshot({ path: "/tmp/pshots/final-sh.png" });
    await c.close();
  }
  await b.close();
});
