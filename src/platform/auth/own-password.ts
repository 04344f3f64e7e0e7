/** Changing one's own password, and showing again that one is oneself before what is weighty. */
import { sql } from "kysely";
import { done, type Outcome, refuse, refused } from "#basics";
import type { Db, Tx } from "#platform/db";
import { auditLogIn } from "./audit.ts";
import { type Cost, checkPassword, hashPassword, passwordCost } from "./password.ts";
import { passwordRefusals } from "./password-rules.ts";
import { bucketOf, countTry, rules, takeBackTry } from "./rate.ts";
import { endSessions } from "./session.ts";

export type Own = { account: number; session: number };

/**
 * Does the person at this session know the password of its account? For a session left open or stolen: counted for
 * that session alone, so that whoever guesses there hinders nobody elsewhere.
 */
export async function provePassword(
  db: Db,
  own: Own,
  password: string,
  now: Date,
  cost: Cost = passwordCost,
  field = "password",
): Promise<Outcome<{ login: string }>> {
  if (password === "") return refused(refuse("required", {}, field));
  const counters = [{ bucket: bucketOf("prove", own.session), rule: rules.prove }];
  const barred = await countTry(db, counters, now);
  if (barred) return refused(barred);
  const { rows } = await sql<{ login: string; password_hash: string | null }>`
    select login, password_hash from account where id = ${own.account} and closed_at is null`.execute(db.sql);
  const right = await checkPassword(rows[0]?.password_hash, password.slice(0, 201), cost);
  if (!right || !rows[0]) return refused(refuse("wrong-password", {}, field));
  await takeBackTry(db, counters, counters);
  return done({ login: rows[0].login });
}

/** Sets a new password of one's own. All other sessions end: whoever knew the old one is out. */
export async function changeOwnPassword(
  db: Db,
  own: Own,
  given: { old: string; password: string; again: string },
  now: Date,
  cost: Cost = passwordCost,
): Promise<Outcome<{ ended: number }>> {
  const proved = await provePassword(db, own, given.old, now, cost, "old");
  if (!proved.ok) return proved;
  const against = newPasswordRefusals(given, proved.value.login);
  if (given.password === given.old) against.push(refuse("password-unchanged", {}, "password"));
  if (against.length > 0) return refused(...against);
  const hash = await hashPassword(given.password, cost);
  return db.sql.transaction().execute(async (tx) => {
    await setPasswordHash(tx, own.account, hash, false);
    const ended = await endSessions(tx, own.account, { except: own.session }, now);
    await auditLogIn(tx, {
      action: "auth.set-password",
      account: own.account,
      door: "office",
      outcome: "done",
      now,
    });
    return done({ ended });
  });
}

export function newPasswordRefusals(given: { password: string; again: string }, login: string) {
  const against = passwordRefusals(given.password, login);
  if (against.length === 0 && given.password.normalize("NFC") !== given.again.normalize("NFC")) {
    against.push(refuse("passwords-differ", {}, "again"));
  }
  return against;
}

/** Sets the hash; words that were given for setting another are void from now on. */
export async function setPasswordHash(
  tx: Tx,
  account: number,
  hash: string,
  mustChange: boolean,
): Promise<void> {
  await sql`update account set password_hash = ${hash}, must_change_password = ${mustChange} where id = ${account}`.execute(
    tx,
  );
  await sql`delete from password_reset where account = ${account} and used_at is null`.execute(tx);
}
