import { hash } from "node:crypto";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import type { Outcome, Refusal } from "#basics";
import type { Env } from "./visit.ts";

/**
 * Answers with a page. What a person sees after logging in is never kept by anybody's cache. A page for everybody may be
 * kept and is asked for again each time: one that is still the same is answered without its body (RFC 9110, 13.1.2).
 */
export function answer(c: Context<Env>, page: VNode, status: ContentfulStatusCode = 200): Response {
  const own = Boolean(c.get("visit")?.account);
  c.header("cache-control", own ? "private, no-store" : "no-cache");
  const html = `<!doctype html>${render(page)}`;
  if (own || status !== 200 || !["GET", "HEAD"].includes(c.req.method)) return c.html(html, status);
  // Weak: the same page may be sent compressed or not.
  const tag = `W/"${hash("sha1", html, "base64url")}"`;
  c.header("etag", tag);
  return isKept(c.req.header("if-none-match") ?? "", tag) ? c.body(null, 304) : c.html(html);
}

const isKept = (known: string, tag: string): boolean =>
  known.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^(?!W\/)/, "W/") === tag);

/** The HTTP status of refusals: who may not 403, who is not logged in 401, what is not there 404, the rest 422. */
export function statusOf(refusals: readonly Refusal[]): ContentfulStatusCode {
  const codes = refusals.map((refusal) => refusal.code);
  if (codes.includes("signed-out")) return 401;
  if (codes.includes("not-permitted")) return 403;
  if (codes.includes("no-such")) return 404;
  return 422;
}

/** After an act that went well: on to the page that shows it (303, so that reloading repeats nothing). */
export const onward = (c: Context<Env>, path: string): Response => c.redirect(path, 303);

/** The refusals of an outcome, none when it went well. */
export const refusalsOf = (outcome: Outcome<unknown> | undefined): readonly Refusal[] =>
  outcome && !outcome.ok ? outcome.refusals : [];
