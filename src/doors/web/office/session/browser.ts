import type { Context } from "hono";
import { addressOf, type Env, readLogInCookie, visitOf } from "#doors/web/gate";
import type { Browser } from "#platform/auth";

/** What the browser of this visit brings along for the log-in. */
export function browserOf(c: Context<Env>): Browser {
  const { house } = visitOf(c);
  const device = readLogInCookie(c, house, "device");
  const session = readLogInCookie(c, house, "session");
  return {
    address: addressOf(c, house),
    userAgent: c.req.header("user-agent") ?? "",
    door: "office",
    ...(device !== undefined && { device }),
    ...(session !== undefined && { session }),
  };
}
