/**
 * Records that a reader marked, without an account: their numbers in a cookie of the reader's own browser, nothing here.
 * It names no person and is read by no script.
 */
import { getCookie, setCookie } from "hono/cookie";
import { isSecure, type Page, visitOf } from "#doors/web/gate";

const name = "ortaq-marked";
const year = 365 * 86_400;
/** As many as one writes down to fetch; a cookie has no room for a library. */
export const mostMarked = 100;

/** Numbers written short, as they stand in the cookie and in a link that is sent: «1a.2f». */
export const writtenShort = (ids: readonly number[]): string => ids.map((id) => id.toString(36)).join(".");

export const readShort = (text: string): number[] =>
  [
    ...new Set(
      text
        .slice(0, mostMarked * 12)
        .split(".")
        .flatMap((one) => (/^[0-9a-z]{1,10}$/.test(one) ? Number.parseInt(one, 36) : [])),
    ),
  ]
    .filter((id) => id > 0 && Number.isSafeInteger(id))
    .slice(0, mostMarked);

/** The last marked first. */
export const markedIn = (c: Page): number[] => readShort(getCookie(c, name) ?? "");

export function keepMarked(c: Page, ids: readonly number[]): void {
  setCookie(c, name, writtenShort(ids.slice(0, mostMarked)), {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: isSecure(visitOf(c).house, c.req.url),
    maxAge: ids.length === 0 ? 0 : year,
  });
}
