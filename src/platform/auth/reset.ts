/**
 * A new password by the hand of an administrator: a word for one use, good for a day, told to its owner by mouth or
 * on paper. The administrator never knows a password; the owner sets it. The word has near 79 bits of chance, so it
 * needs no counter but one of the address, for the sake of the machine.
 *
 * The word never enters an act: whoever shows it makes it (`newResetWord`) and hands the act its hash alone.
 */
import { sql } from "kysely";
import { done, type Outcome, refuse, refused } from "#basics";
import type { Db, Tx } from "#platform/db";
import { auditLogIn } from "./audit.ts";
import { forgetDevices, knowDevice } from "./known-device.ts";
import type { Browser } from "./log-in.ts";
import { tidyLogin } from "./login-rules.ts";
import { newPasswordRefusals, setPasswordHash } from "./own-password.ts";
import { type Cost, hashPassword, passwordCost } from "./password.ts";
import { bucketOf, countedAddress, countTry, rules, takeBackTry } from "./rate.ts";
import { endSessions } from "./session.ts";
import { newTypedWord, typedWordHash } from "./tokens.ts";

export const resetLife = 24 * 60 * 60_000;

/** A word to tell, and what may be kept of it. */
export function newResetWord(): { word: string; wordHash: string } {
  const word = newTypedWord(4);
  return { word, wordHash: typedWordHash(word).toString("hex") };
}

/** Lets the owner of an account set a new password within a day; an earlier word is void. A step of others' acts. */
export async function allowReset(
  tx: Tx,
  made: { account: number; wordHash: string; by: number | null; now: Date },
): Promise<void> {
  await sql`delete from password_reset where account = ${made.account} and used_at is null`.execute(tx);
  await sql`
    insert into password_reset (token_hash, account, made_by, made_at, expires_at)
    values (${Buffer.from(made.wordHash, "hex")}, ${made.account}, ${made.by}, ${made.now},
            ${new Date(made.now.getTime() + resetLife)})`.execute(tx);
}

/**
 * Sets the password with such a word. Every session of the account ends and no browser is known any more but this
 * one: what was open may be why the word was asked for. Logging in comes after, second factor and all.
 */
export async function useReset(
  db: Db,
  given: { login: string; word: string; password: string; again: string },
  browser: Browser,
  now: Date,
  cost: Cost = passwordCost,
): Promise<Outcome<{ device: string }>> {
  const counters = [{ bucket: bucketOf("reset", countedAddress(browser.address)), rule: rules.reset }];
  const barred = await countTry(db, counters, now);
  if (barred) return refused(barred);
  const login = tidyLogin(given.login);
  const hash = typedWordHash(given.word.slice(0, 200));
  const { rows } = await sql<{ account: number }>`
    select r.account from password_reset r join account a on a.id = r.account
    where r.token_hash = ${hash} and r.used_at is null and r.expires_at > ${now}
      and a.login = ${login} and a.closed_at is null`.execute(db.sql);
  const account = rows[0]?.account;
  if (account === undefined) return refused(refuse("wrong-reset-word", {}, "word"));
  await takeBackTry(db, counters);
  const against = newPasswordRefusals(given, login);
  if (against.length > 0) return refused(...against);
  const passwordHash = await hashPassword(given.password, cost);
  return db.sql.transaction().execute(async (tx): Promise<Outcome<{ device: string }>> => {
    const used = await sql`update password_reset set used_at = ${now}
      where token_hash = ${hash} and used_at is null returning account`.execute(tx);
    if (used.rows.length === 0) return refused(refuse("wrong-reset-word", {}, "word"));
    await setPasswordHash(tx, account, passwordHash, false);
    await endSessions(tx, account, {}, now);
    await forgetDevices(tx, account);
    await auditLogIn(tx, { action: "auth.use-reset", account, door: browser.door, outcome: "done", now });
    return done({ device: await knowDevice(tx, account, browser.device, now) });
  });
}
