import { describe, expect, it } from "vitest";
import {
  here,
  inLang,
  phoneAddress,
  to,
  viewAddress,
  withoutParams,
  withoutValue,
  withParam,
} from "./address.ts";
import type { Ui } from "./context.tsx";
import {
  changeView,
  contrasts,
  parseView,
  safeBack,
  sizes,
  spacings,
  usualView,
  viewCookie,
} from "./view.ts";

const ui: Ui = {
  lang: "kk",
  here: "/search?q=%D0%B0%D0%B1%D0%B0%D0%B9&page=2",
  view: usualView,
  asset: (name) => name,
  site: { name: {} },
  account: null,
};

describe("the view of a reader", () => {
  it("every view comes back from its cookie", () => {
    for (const lowVision of [true, false])
      for (const size of sizes)
        for (const contrast of contrasts)
          for (const spacing of spacings)
            for (const images of [true, false]) {
              const view = { lowVision, size, contrast, spacing, images };
              expect(parseView(viewCookie(view))).toEqual(view);
              expect(viewCookie(view)).toMatch(/^[\w.-]+$/);
            }
  });
  it.each([
    undefined,
    "",
    "low",
    "low.9.black-on-white.normal.none",
    "x.1.black-on-white.normal.none",
    "💥.<script>",
  ])("an unreadable cookie %o is the usual view", (cookie) => {
    expect(parseView(cookie)).toEqual(usualView);
  });
  it("a link of the bar changes one thing and leaves the rest, nonsense changes nothing", () => {
    const view = { ...usualView, lowVision: true, size: 2 as const };
    const after = changeView(view, new URLSearchParams("contrast=yellow-on-black"));
    expect(after).toEqual({ ...view, contrast: "yellow-on-black" });
    expect(changeView(view, new URLSearchParams("size=7&low=maybe&spacing=<"))).toEqual(view);
    expect(changeView(view, new URLSearchParams("low=off")).lowVision).toBe(false);
  });
  it.each([
    ["/kk/search?q=1", "/kk/search?q=1"],
    ["//evil.example", "/kk"],
    ["/\\evil.example", "/kk"],
    ["https://evil.example", "/kk"],
    ["/kk\r\nSet-Cookie: x", "/kk"],
    ["", "/kk"],
    [null, "/kk"],
  ])("goes back from %o to %s", (back, place) => {
    expect(safeBack(back, "/kk")).toBe(place);
  });
});

describe("addresses", () => {
  it("[I18-02] the same page in another language keeps path and query", () => {
    expect(inLang(ui, "ru")).toBe("/ru/search?q=%D0%B0%D0%B1%D0%B0%D0%B9&page=2");
    expect(inLang({ ...ui, here: "/" }, "en")).toBe("/en");
    expect(here(ui)).toBe("/kk/search?q=%D0%B0%D0%B1%D0%B0%D0%B9&page=2");
  });
  it("makes addresses, leaves empty parameters out and repeats lists", () => {
    expect(to(ui, "/")).toBe("/kk");
    expect(to(ui, "/search", { q: "а б", form: ["book", "map"], page: undefined, x: "" })).toBe(
      "/kk/search?q=%D0%B0+%D0%B1&form=book&form=map",
    );
  });
  it("changes one parameter, drops one value of many, and goes back to the first page", () => {
    expect(withParam("/kk/search?q=a&page=2", "page", 3)).toBe("/kk/search?q=a&page=3");
    expect(withParam("/kk/search?page=2", "page", null)).toBe("/kk/search");
    expect(withoutValue("/kk/s?f=a&f=b&page=4&q=x", "f", "a")).toBe("/kk/s?q=x&f=b");
    expect(withoutParams("/kk/s?f=a&g=b&page=4&q=x", ["f", "g"])).toBe("/kk/s?q=x");
  });
  it("the way to the view carries the page to come back to", () => {
    const address = new URL(viewAddress(ui, { size: 2 }), "http://x");
    expect(address.pathname).toBe("/kk/view");
    expect(address.searchParams.get("size")).toBe("2");
    expect(safeBack(address.searchParams.get("back"), "")).toBe(here(ui));
  });
  it.each([
    ["+7 (7212) 00-00-00", "tel:+77212000000"],
    ["8 (7212) 41-12-34", "tel:+77212411234"],
    ["8 (7212) 41-12-34, вн. 12", "tel:+77212411234"],
    ["102", "tel:102"],
    ["жоқ", undefined],
    ["", undefined],
  ])("[PUB-05] the telephone %s is called by %s", (phone, address) => {
    expect(phoneAddress(phone)).toBe(address);
  });
});
