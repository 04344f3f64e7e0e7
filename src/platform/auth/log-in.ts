/**
 * The log-in: a password, and for those who have one a second factor.
 *
 *   nothing ──password──▶ (second factor?) ──no──▶ session
 *                             │yes
 *                             ▼
 *                    second step, ten minutes ──code──▶ session
 *
 * Between the two there is no session: the second step has a word of its own that opens nothing else. Every way in
 * makes a new session word and ends the session the browser brought along. A wrong login, a wrong password, a closed
 * account are one answer after the same work. How often it may be tried stands in rate.ts.
 */
import { sql } from "kysely";
import { done, type Lang, type Outcome, refuse, refused } from "#basics";
import type { Db, Tx } from "#platform/db";
import { auditLogIn } from "./audit.ts";
import { deviceWords } from "./device.ts";
import type { Keys } from "./keys.ts";
import { isKnownDevice, knowDevice } from "./known-device.ts";
import { tidyLogin } from "./login-rules.ts";
import { type Cost, checkPassword, hashPassword, needsRehash, passwordCost } from "./password.ts";
import { passwordLength } from "./password-rules.ts";
import { bucketOf, type Counter, countedAddress, countTry, rules, takeBackTry } from "./rate.ts";
import { takeCode } from "./second-factor.ts";
import { endSessionOf, openSession } from "./session.ts";
import { looksLikeToken, newToken, tokenHash } from "./tokens.ts";

/** What a browser brings along. */
export type Browser = {
  address: string;
  userAgent: string;
  /** The word of a known device, from its cookie. */
  device?: string;
  /** The session word it came with: ended by a log-in. */
  session?: string;
  door: string;
};
export type LoggedIn =
  | { next: "in"; session: string; device: string; account: number; language: Lang | null }
  | { next: "second-step"; step: string };

export const secondStepLife = 10 * 60_000;
const codesPerStep = 5;

type Row = { id: number; password_hash: string | null; second: boolean };

async function accountOfLogin(db: Db, login: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select id, password_hash, totp_confirmed_at is not null as second from account
    where login = ${login} and closed_at is null`.execute(db.sql);
  return rows[0];
}

/** Which counters a try belongs to; see the essay in rate.ts. */
function countersOf(login: string, account: number | undefined, known: boolean, browser: Browser): Counter[] {
  if (known && account !== undefined && browser.device) {
    return [{ bucket: bucketOf("device", account, browser.device), rule: rules.device }];
  }
  const address = countedAddress(browser.address);
  return [
    { bucket: bucketOf("pair", login, address), rule: rules.loginFromAddress },
    { bucket: bucketOf("login", login), rule: rules.login },
    { bucket: bucketOf("address", address), rule: rules.address },
  ];
}

export async function logIn(
  db: Db,
  given: { login: string; password: string },
  browser: Browser,
  now: Date,
  cost: Cost = passwordCost,
): Promise<Outcome<LoggedIn>> {
  const login = tidyLogin(given.login).slice(0, 200);
  const missing = [
    ...(login === "" ? [refuse("required", {}, "login")] : []),
    ...(given.password === "" ? [refuse("required", {}, "password")] : []),
  ];
  if (missing.length > 0) return refused(...missing);

  const account = await accountOfLogin(db, login);
  const known = await isKnownDevice(db.sql, account?.id ?? 0, browser.device);
  const counters = countersOf(login, account?.id, known, browser);
  const barred = await countTry(db, counters, now);
  if (barred) return refused(barred);

  // Longer than any password may be: hashing megabytes would be a gift to somebody else.
  const password = given.password.slice(0, passwordLength.most + 1);
  const right = await checkPassword(account?.password_hash, password, cost);
  if (!account || !right) {
    await auditLogIn(db.sql, {
      action: "auth.log-in",
      account: account?.id ?? null,
      door: browser.door,
      outcome: "refused",
      now,
    });
    return refused(refuse("wrong-login-or-password"));
  }
  // The own counter begins anew. Those that others share only lose this try: else an attacker with an account of
  // their own would empty the counter of an address by logging in now and then.
  await takeBackTry(db, counters, counters.slice(0, 1));
  if (account.password_hash && needsRehash(account.password_hash, cost)) {
    await renewHash(db, account.id, account.password_hash, await hashPassword(password, cost));
  }
  return db.sql.transaction().execute(async (tx) => {
    await endSessionOf(tx, browser.session, now);
    if (account.second) return done(await beginSecondStep(tx, account.id, browser, now));
    return done(await letIn(tx, account.id, browser, now, "auth.log-in"));
  });
}

/** Only where it is still the hash that was checked: a password changed meanwhile wins. */
async function renewHash(db: Db, account: number, was: string, renewed: string): Promise<void> {
  await sql`update account set password_hash = ${renewed} where id = ${account} and password_hash = ${was}`.execute(
    db.sql,
  );
}

async function letIn(
  tx: Tx,
  account: number,
  browser: Browser,
  now: Date,
  action: "auth.log-in" | "auth.second-step",
  facts = {},
): Promise<LoggedIn> {
  const session = await openSession(tx, { account, userAgent: browser.userAgent, door: browser.door, now });
  const device = await knowDevice(tx, account, browser.device, now);
  await auditLogIn(tx, { action, account, door: browser.door, outcome: "done", now, facts });
  const { rows } = await sql<{
    language: Lang | null;
  }>`select language from account where id = ${account}`.execute(tx);
  return { next: "in", session, device, account, language: rows[0]?.language ?? null };
}

async function beginSecondStep(tx: Tx, account: number, browser: Browser, now: Date): Promise<LoggedIn> {
  const step = newToken();
  const expires = new Date(now.getTime() + secondStepLife);
  await sql`delete from second_step where expires_at < ${now}`.execute(tx);
  await sql`
    insert into second_step (token_hash, account, device, made_at, expires_at)
    values (${tokenHash(step)}, ${account}, ${deviceWords(browser.userAgent)}, ${now}, ${expires})`.execute(
    tx,
  );
  return { next: "second-step", step };
}

async function openStep(db: Db, step: string | undefined, now: Date): Promise<number | undefined> {
  if (!looksLikeToken(step)) return undefined;
  const { rows } = await sql<{ account: number }>`
    select s.account from second_step s join account a on a.id = s.account
    where s.token_hash = ${tokenHash(step)} and s.expires_at > ${now} and s.tried < ${codesPerStep}
      and a.closed_at is null`.execute(db.sql);
  return rows[0]?.account;
}

/**
 * The second step: a code of the telephone or a recovery code. The account counts wrong codes for strangers and for
 * each known browser apart, as with passwords: whoever has stolen a password cannot keep its owner out.
 */
export async function takeSecondStep(
  db: Db,
  keys: Keys,
  given: { step: string | undefined; code: string },
  browser: Browser,
  now: Date,
): Promise<Outcome<LoggedIn>> {
  const account = await openStep(db, given.step, now);
  if (account === undefined) return refused(refuse("second-step-over"));
  if (given.code.trim() === "") return refused(refuse("required", {}, "code"));
  const known = await isKnownDevice(db.sql, account, browser.device);
  const counters = [
    { bucket: bucketOf("second", account, known ? (browser.device ?? "") : ""), rule: rules.second },
  ];
  const barred = await countTry(db, counters, now);
  if (barred) return refused(barred);
  const hash = tokenHash(given.step ?? "");
  const outcome = await db.sql.transaction().execute(async (tx): Promise<Outcome<LoggedIn>> => {
    const took = await takeCode(tx, keys, account, given.code.slice(0, 100), now);
    if (took === null) {
      await sql`update second_step set tried = tried + 1 where token_hash = ${hash}`.execute(tx);
      await auditLogIn(tx, {
        action: "auth.second-step",
        account,
        door: browser.door,
        outcome: "refused",
        now,
      });
      return refused(refuse("wrong-code", {}, "code"));
    }
    const used = await sql`delete from second_step where token_hash = ${hash} returning account`.execute(tx);
    if (used.rows.length === 0) return refused(refuse("second-step-over"));
    await endSessionOf(tx, browser.session, now);
    return done(await letIn(tx, account, browser, now, "auth.second-step", { by: took }));
  });
  if (outcome.ok) await takeBackTry(db, counters, counters);
  return outcome;
}
