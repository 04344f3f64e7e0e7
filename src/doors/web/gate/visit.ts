/**
 * A visit: what the gate found out about a request before a page sees it. Pages read it with `visitOf(c)`.
 */

import type { Context } from "hono";
import { type Actor, isLang, type Lang } from "#basics";
import type { Caller, Door } from "#platform/acts";
import type { House } from "./house.ts";

export type Visit = {
  house: House;
  lang: Lang;
  /** Path and query of this page without its language: `/search?q=…`. The language switch keeps it. */
  here: string;
  actor: Actor;
  /** The account that is logged in, with what the shell shows of it. */
  account: {
    id: number;
    login: string;
    name: string;
    /** The session of this visit, by its number in the list of sessions. */
    session?: number;
    /** A password of somebody else's choosing: only the page that sets an own one is open. */
    mustChangePassword?: boolean;
  } | null;
  door: Door;
  /** Raw value of the cookie that keeps the view (low vision); read by the shell. */
  view: string;
};

export type Env = { Variables: { visit: Visit } };
export type Page = Context<Env>;

export const visitOf = (c: Context<Env>): Visit => c.get("visit");

/** Who calls an act from this page. A form may carry `key`, so that sending it twice acts once. */
export function callerOf(visit: Visit, key?: string): Caller {
  const caller: Caller = { ground: visit.house.ground, actor: visit.actor, door: visit.door };
  return key && /^[0-9a-f-]{36}$/i.test(key) ? { ...caller, key } : caller;
}

/** The language of an address: its first part, if it is one of ours. */
export function langOfPath(path: string): Lang | undefined {
  const first = path.split("/", 2)[1];
  return isLang(first) ? first : undefined;
}

/**
 * The language for somebody who named none: the best of Accept-Language (RFC 9110 §12.5.4) that we speak, Kazakh
 * when it names none of ours.
 */
export function langOfHeader(header: string | undefined): Lang {
  const wanted = (header ?? "")
    .slice(0, 500)
    .split(",")
    .map((part, order) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const q = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((value) => value !== undefined);
      return { lang: tag.split("-")[0], weight: q === undefined ? 1 : Number(q), order };
    })
    .filter((one) => isLang(one.lang) && one.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  const best = wanted[0]?.lang;
  return isLang(best) ? best : "kk";
}
