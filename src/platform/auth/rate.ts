/**
 * How often somebody may try, without locking anybody out.
 *
 * The danger has two sides. Whoever guesses passwords must be slowed; but a limit kept by login alone is a weapon: a
 * stranger who fails on purpose would keep the librarian from her own desk. So three counters are kept, and who is
 * counted where depends on what the browser can show:
 *
 * - A browser from which this account has logged in before carries a *device* word in a cookie of its own. Tries from
 *   it are counted for that device and account only. Nothing that others do anywhere reaches this counter, so the
 *   owner at a usual desk always gets in.
 * - Every other browser is a stranger and is counted three times: for this login *from this address* (tight), for
 *   this login from anywhere (loose: it stops a guess spread over many addresses), and for the address whatever the
 *   login (loose: a library stands behind one address).
 * - The owner at a new computer, while somebody attacks from many addresses at once, may have to wait; the word that
 *   an administrator gives for a new password opens the way at once: it is counted apart, and makes the browser known.
 *
 * A counter lets some failures pass free, then asks for a pause that doubles with each further failure up to a bound,
 * and forgets after an hour of quiet. What is tried during a pause is refused unread: it costs no hashing and does
 * not make the pause longer. A try is counted before the password is looked at and taken back when it was right, so
 * a hundred tries at once are not seen as one. Logins and addresses are kept as hashes: people type passwords into
 * the wrong field.
 */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { type Refusal, refuse } from "#basics";
import type { Db, Tx } from "#platform/db";

export type Rule = {
  /** Failures without a pause. */
  free: number;
  /** Seconds of the first pause; each failure doubles it … */
  first: number;
  /** … up to this many seconds. */
  most: number;
};
export type Counter = { bucket: string; rule: Rule };

/** Seconds of quiet after which a counter begins anew. */
export const forgetAfter = 60 * 60;

export const rules = {
  device: { free: 10, first: 2, most: 15 * 60 },
  loginFromAddress: { free: 5, first: 2, most: 15 * 60 },
  login: { free: 30, first: 2, most: 5 * 60 },
  address: { free: 60, first: 1, most: 5 * 60 },
  second: { free: 6, first: 4, most: 15 * 60 },
  prove: { free: 5, first: 2, most: 15 * 60 },
  reset: { free: 20, first: 1, most: 5 * 60 },
} as const satisfies Record<string, Rule>;

/** The pause in seconds that `tried` failures ask for. */
export function pauseAfter(tried: number, rule: Rule): number {
  if (tried <= rule.free) return 0;
  return Math.min(rule.most, rule.first * 2 ** Math.min(tried - rule.free - 1, 30));
}

const hashed = (...parts: string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22);
export const bucketOf = (kind: string, ...parts: (string | number)[]): string =>
  `${kind}:${hashed(...parts.map(String))}`;

/**
 * An address as it is counted. In IPv6 one subscriber holds a whole /64 (RFC 6177), so its first four groups count;
 * an IPv4 address written as IPv6 is the same address.
 */
export function countedAddress(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1] as string;
  if (!address.includes(":")) return address;
  const [head = "", tail] = (address.split("%")[0] as string).toLowerCase().split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array<string>(zeros).fill("0"), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}

/** Counts one try in every counter, or in none of them when one asks for a pause: then the longest is told. */
export async function countTry(db: Db, counters: readonly Counter[], now: Date): Promise<Refusal | null> {
  // In one order everywhere, so that two tries never wait for each other.
  const ordered = [...counters].sort((a, b) => (a.bucket < b.bucket ? -1 : 1));
  return db.sql.transaction().execute(async (tx) => {
    const present = new Map<string, { tried: number; since: Date }>();
    for (const { bucket } of ordered) present.set(bucket, await lockCounter(tx, bucket, now));
    const waits = ordered.map(({ bucket, rule }) => waitOf(present.get(bucket), rule, now));
    const wait = Math.max(0, ...waits);
    if (wait > 0) return refuse("too-many-tries", { seconds: Math.ceil(wait) });
    for (const { bucket } of ordered) await addTry(tx, bucket, now);
    return null;
  });
}

function waitOf(kept: { tried: number; since: Date } | undefined, rule: Rule, now: Date): number {
  if (!kept) return 0;
  // A clock that was set back must not make a pause longer.
  const quiet = Math.max(0, (now.getTime() - kept.since.getTime()) / 1000);
  return pauseAfter(kept.tried, rule) - quiet;
}

/** Makes the counter when there is none, empties it after an hour of quiet, and holds it until the end of the try. */
async function lockCounter(tx: Tx, bucket: string, now: Date): Promise<{ tried: number; since: Date }> {
  const old = new Date(now.getTime() - forgetAfter * 1000);
  const { rows } = await sql<{ tried: number; since: Date }>`
    insert into rate_count (bucket, tried, since) values (${bucket}, 0, ${now})
    on conflict (bucket) do update
      set tried = case when rate_count.since < ${old} then 0 else rate_count.tried end
    returning tried, since`.execute(tx);
  return rows[0] ?? { tried: 0, since: now };
}

async function addTry(tx: Tx, bucket: string, now: Date): Promise<void> {
  await sql`update rate_count set tried = tried + 1, since = ${now} where bucket = ${bucket}`.execute(tx);
}

/** The try was right: takes it back, and empties the counters named in `clear`. */
export async function takeBackTry(
  db: Db,
  counters: readonly Counter[],
  clear: readonly Counter[] = [],
): Promise<void> {
  const cleared = new Set(clear.map((one) => one.bucket));
  const back = counters.map((one) => one.bucket).filter((bucket) => !cleared.has(bucket));
  await sql`
    with cleared as (delete from rate_count where bucket = any(${[...cleared]}::text[]))
    update rate_count set tried = greatest(0, tried - 1) where bucket = any(${back}::text[])`.execute(db.sql);
}

/** Removes what has been quiet long enough to be forgotten anyway. */
export async function forgetOldCounts(db: Db, now: Date): Promise<void> {
  const old = new Date(now.getTime() - forgetAfter * 1000);
  await sql`delete from rate_count where since < ${old}`.execute(db.sql);
}
