import { Hono } from "hono";
import { h } from "preact";
import { describe, expect, it } from "vitest";
import { nobody } from "#basics";
import { answer } from "./answer.ts";
import { webOf } from "./testing.ts";
import type { Env } from "./visit.ts";

let says = "Абай жолы";
let signedIn = false;
const page = () => h("p", null, says);
const pages = new Hono<Env>()
  .get("/one", (c) => answer(c, page()))
  .get("/lost", (c) => answer(c, page(), 404))
  .post("/one", (c) => answer(c, page()));
const web = webOf({
  house: {},
  door: "portal",
  actor: () => (signedIn ? { ...nobody, account: 1 } : nobody),
  pages: [pages],
});
const again = (path: string, tag: string | null) => web.get(path, { "if-none-match": tag ?? "" });

describe("a page that somebody kept", () => {
  it("is not sent again while it is the same, and is when it differs", async () => {
    const first = await web.get("/kk/one");
    const tag = first.headers.get("etag");
    expect(tag).toMatch(/^W\/"[\w-]+"$/);
    expect(first.headers.get("cache-control")).toBe("no-cache");
    for (const known of [tag, `"other", ${tag}`, `${tag}`.replace("W/", ""), "*"]) {
      const kept = await again("/kk/one", known);
      expect([kept.status, kept.html, kept.headers.get("etag")]).toEqual([304, "", tag]);
      expect(kept.headers.get("cache-control")).toBe("no-cache");
    }
    for (const known of ['W/"other"', "", ",,", `x${tag}`])
      expect([(await again("/kk/one", known)).status, known]).toEqual([200, known]);
    says = "Көшпенділер";
    const changed = await again("/kk/one", tag);
    expect([changed.status, changed.html]).toEqual([200, "<!doctype html><p>Көшпенділер</p>"]);
    expect(changed.headers.get("etag")).not.toBe(tag);
  });
  it("has no mark on pages of somebody who is signed in, on errors and on answers to a form", async () => {
    const tag = (await web.get("/kk/one")).headers.get("etag");
    const lost = await again("/kk/lost", "*");
    expect([lost.status, lost.headers.get("etag")]).toEqual([404, null]);
    const sent = await web.post("/kk/one", {}, { "if-none-match": `${tag}` });
    expect([sent.status, sent.headers.get("etag")]).toEqual([200, null]);
    signedIn = true;
    const own = await again("/kk/one", tag);
    signedIn = false;
    expect([own.status, own.headers.get("etag")]).toEqual([200, null]);
    expect(own.headers.get("cache-control")).toBe("private, no-store");
  });
});
