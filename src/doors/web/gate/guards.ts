/**
 * What every request passes before any page: headers that keep the browser strict, the check that a write comes
 * from one of our own pages, and the limit of what is read into memory.
 */
import type { MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";

/**
 * The policy of all pages. Everything comes from this server: no foreign fonts, counters or scripts (the personal
 * data law and slow lines both ask for it). `data:` pictures are the generated covers and QR codes.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Sets the security headers on every answer, also on errors. */
export const strictHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const headers = c.res.headers;
  if (!headers.has("content-security-policy")) headers.set("content-security-policy", contentPolicy);
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "same-origin");
  headers.set("cross-origin-opener-policy", "same-origin");
  headers.set("cross-origin-resource-policy", "same-origin");
  headers.set("permissions-policy", "camera=(self), geolocation=(self), microphone=()");
};

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Is a write sent by one of our own pages? Browsers say where a form came from: `Sec-Fetch-Site` (newer) or
 * `Origin`. An old browser that sends neither on a same-origin form still sends `Referer`. A program without any
 * of the three is not a browser and carries no cookie that could be abused: it must not carry one here either.
 */
export function sameOrigin(headers: Headers, own: string): boolean {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  if (origin !== null) return origin === own;
  if (site !== null) return site === "same-origin" || site === "none";
  const referer = headers.get("referer");
  if (referer !== null) return URL.canParse(referer) && new URL(referer).origin === own;
  return !headers.has("cookie");
}

/** The origin under which this request reached us, as the browser sees it. */
export function ownOrigin(request: Request, baseUrl: string | undefined): string {
  return baseUrl ? new URL(baseUrl).origin : new URL(request.url).origin;
}

/** Refuses forged writes with 403 before anything is read. */
export const originCheck =
  (baseUrl: string | undefined): MiddlewareHandler =>
  async (c, next) => {
    if (!reading.has(c.req.method)) {
      const own = ownOrigin(c.req.raw, baseUrl);
      if (!sameOrigin(c.req.raw.headers, own)) throw new HTTPException(403, { message: "forged-form" });
    }
    await next();
  };
