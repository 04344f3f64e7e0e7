/**
 * From where a request comes, and how often forms that anybody may send are sent from there.
 *
 * X-Forwarded-For is written by whoever sends it: only as many of its last addresses can be believed as there are
 * proxies of one's own before Ortaq (ORTAQ_PROXIES). A request that shows fewer came round them; then the address of
 * the connection counts.
 */
import { isIP } from "node:net";
import type { Context } from "hono";
import type { Refusal } from "#basics";
import { bucketOf, countedAddress, countTry, type Rule } from "#platform/auth";
import type { House } from "./house.ts";
import type { Env } from "./visit.ts";

/** What @hono/node-server hands over of the connection; absent where a request is made in a test. */
type Connection = { incoming?: { socket?: { remoteAddress?: string } } };

/** The address that counts, from the connection, the header, and the number of own proxies. */
export function addressFrom(
  connection: string | undefined,
  forwarded: string | undefined,
  proxies: number,
): string {
  const own = connection ?? "unknown";
  if (proxies === 0 || forwarded === undefined) return own;
  const told = forwarded.split(",").map((one) => one.trim());
  const address = told.at(-proxies);
  return told.length >= proxies && address !== undefined && isIP(address) !== 0 ? address : own;
}

export const addressOf = (c: Context<Env>, house: House): string =>
  addressFrom(
    (c.env as Connection | undefined)?.incoming?.socket?.remoteAddress,
    c.req.header("x-forwarded-for"),
    house.settings.proxies,
  );

/** For forms that need no log-in: thirty an hour from one address, then growing pauses. */
export const publicForm: Rule = { free: 30, first: 10, most: 15 * 60 };

/** Counts one sending of a form from an address; a refusal with the seconds to wait when it was too often. */
export const tooOften = (
  c: Context<Env>,
  house: House,
  form: string,
  rule: Rule = publicForm,
): Promise<Refusal | null> => {
  const bucket = bucketOf(`form ${form}`, countedAddress(addressOf(c, house)));
  return countTry(house.ground.db, [{ bucket, rule }], house.ground.clock());
};
