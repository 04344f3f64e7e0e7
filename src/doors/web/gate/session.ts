/**
 * Who visits: the session cookie becomes the actor of the visit, for every door that has log-ins.
 *
 * The cookie is HttpOnly and SameSite=Lax; over HTTPS it is Secure and carries the `__Host-` prefix, by which the
 * browser itself refuses a cookie of that name set by a neighbouring host or over plain HTTP (RFC 6265bis §4.1.3.2).
 * A broken, forged or ended cookie is simply nobody: pages are shown as to a stranger, never an error.
 */
import type { Context, MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { isLang } from "#basics";
import { namesOfPersons } from "#people";
import { permissionsOfRole, shownName } from "#people/rules";
import { actorOfSession, sessionLife } from "#platform/auth";
import type { House } from "./house.ts";
import type { Env } from "./visit.ts";

/** Cookies of the log-in: the session, the moment between password and second factor, a browser known before. */
export type LogInCookie = "session" | "step" | "device";
const lifeOf: Record<LogInCookie, number> = {
  session: sessionLife.atMost / 1000,
  step: 10 * 60,
  device: 400 * 24 * 60 * 60,
};

/** Is this visit under HTTPS, as the browser sees it? Behind a proxy the public address tells. */
export const isSecure = (house: House, url: string): boolean =>
  (house.settings.baseUrl ?? url).startsWith("https:");

const nameOf = (cookie: LogInCookie, secure: boolean): string => `${secure ? "__Host-" : ""}ortaq-${cookie}`;

export const readLogInCookie = (c: Context<Env>, house: House, cookie: LogInCookie): string | undefined =>
  getCookie(c, nameOf(cookie, isSecure(house, c.req.url)));

export function writeLogInCookie(c: Context<Env>, house: House, cookie: LogInCookie, value: string): void {
  const secure = isSecure(house, c.req.url);
  setCookie(c, nameOf(cookie, secure), value, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure,
    maxAge: lifeOf[cookie],
  });
}

export function dropLogInCookie(c: Context<Env>, house: House, cookie: LogInCookie): void {
  const secure = isSecure(house, c.req.url);
  deleteCookie(c, nameOf(cookie, secure), { path: "/", secure });
}

/** Sets actor and account of the visit from the session cookie. Stands after what makes the visit. */
export const sessionOf =
  (house: House): MiddlewareHandler<Env> =>
  async (c, next) => {
    const token = readLogInCookie(c, house, "session");
    if (token !== undefined) await recognise(c, house, token);
    await next();
  };

async function recognise(c: Context<Env>, house: House, token: string): Promise<void> {
  const found = await actorOfSession(house.ground.db, token, house.ground.clock(), permissionsOfRole);
  if (!found) {
    dropLogInCookie(c, house, "session");
    return;
  }
  const visit = c.get("visit");
  const { account, actor, session } = found;
  const names = account.person ? await namesOfPersons(house.ground.db.sql, [account.person]) : undefined;
  const known = account.person ? names?.get(account.person) : undefined;
  c.set("visit", {
    ...visit,
    actor,
    account: {
      id: account.id,
      login: account.login,
      name: (known && shownName(known, visit.lang, "initials")) || account.login,
      session: session.id,
      mustChangePassword: account.mustChangePassword,
    },
  });
}

/**
 * Where to go after the log-in: the page that was asked for, if it is one of ours. An address that could leave the
 * site (`//host`, `/\host`, `https:…`, with blanks or control characters that browsers drop) is not followed, nor is
 * one that would log out or in again.
 */
export function pathAfterLogIn(asked: string | undefined, otherwise: string): string {
  if (
    asked === undefined ||
    asked.length > 2000 ||
    !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked) ||
    asked.includes("\\")
  ) {
    return otherwise;
  }
  const here = "http://here.invalid";
  if (!URL.canParse(asked, here)) return otherwise;
  const url = new URL(asked, here);
  if (url.origin !== here || url.pathname.startsWith("//")) return otherwise;
  const [, lang, ...rest] = url.pathname.split("/");
  if (!isLang(lang) || /^(office\/log-|sign-)(in|out)(\/|$)/.test(rest.join("/"))) return otherwise;
  return url.pathname + url.search;
}
