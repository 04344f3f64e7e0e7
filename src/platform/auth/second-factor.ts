/**
 * The second factor: one-time codes of a telephone (TOTP, RFC 6238: SHA-1, 30 seconds, 6 digits, what every
 * authenticator app knows). A code opens once: the step of the last one is kept and older or equal steps are refused
 * (RFC 6238 §5.2). One step before and after counts, for clocks that are off.
 *
 * For a lost telephone there are ten recovery codes, shown once, kept as hashes, each good for one log-in.
 */

import { sql } from "kysely";
import { Secret, TOTP } from "otpauth";
import { done, type Outcome, refuse, refused } from "#basics";
import type { Db, Tx } from "#platform/db";
import { auditLogIn } from "./audit.ts";
import { type Keys, seal, unseal } from "./keys.ts";
import { newTypedWord, typedWordHash } from "./tokens.ts";

type Sql = Tx | Db["sql"];

const period = 30;
const recoveryCodes = 10;
/** Three groups: near 59 bits, behind a counter. */
const recoveryGroups = 3;

const codeOf = (secret: Buffer, login: string): TOTP =>
  new TOTP({ issuer: "Ortaq", label: login, period, secret: Secret.fromHex(secret.toString("hex")) });

/** The step of time that a code belongs to, if it is right now; undefined when it is wrong. */
export function stepOfCode(secret: Buffer, code: string, now: Date): number | undefined {
  const token = code.replace(/\s+/g, "");
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = codeOf(secret, "").validate({ token, window: 1, timestamp: now.getTime() });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / period) + delta;
}

export type SecondFactorBegun = { uri: string; secret: string };
type Row = { login: string; totp_secret: Buffer | null; totp_confirmed_at: Date | null };

async function factorOf(db: Sql, account: number): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select login, totp_secret, totp_confirmed_at from account where id = ${account} for update`.execute(db);
  return rows[0];
}

const shown = (secret: Buffer, login: string): SecondFactorBegun => {
  const code = codeOf(secret, login);
  return { uri: code.toString(), secret: code.secret.base32 };
};

/** Makes a secret to be confirmed by a first code. Begun again before that, the old one is forgotten. */
export const beginSecondFactor = (db: Db, keys: Keys, account: number): Promise<Outcome<SecondFactorBegun>> =>
  db.sql.transaction().execute(async (tx) => {
    const row = await factorOf(tx, account);
    if (!row) return refused(refuse("no-such"));
    if (row.totp_confirmed_at) return refused(refuse("second-factor-on"));
    const secret = Buffer.from(new Secret({ size: 20 }).buffer);
    await sql`update account set totp_secret = ${seal(keys, secret, account)}, totp_last_step = null
      where id = ${account}`.execute(tx);
    return done(shown(secret, row.login));
  });

/** The secret that waits for its first code, to be shown again; undefined when none does. */
export async function begunSecondFactor(
  db: Db,
  keys: Keys,
  account: number,
): Promise<SecondFactorBegun | undefined> {
  const row = await factorOf(db.sql, account);
  if (!row?.totp_secret || row.totp_confirmed_at) return undefined;
  const secret = unseal(keys, row.totp_secret, account);
  return secret && shown(secret, row.login);
}

/** Switches the second factor on by its first code; returns the recovery codes, this once. */
export const confirmSecondFactor = (
  db: Db,
  keys: Keys,
  account: number,
  code: string,
  now: Date,
): Promise<Outcome<string[]>> =>
  db.sql.transaction().execute(async (tx) => {
    const row = await factorOf(tx, account);
    if (row?.totp_confirmed_at) return refused(refuse("second-factor-on"));
    const secret = row?.totp_secret && unseal(keys, row.totp_secret, account);
    if (!secret) return refused(refuse("second-factor-not-begun"));
    const step = stepOfCode(secret, code, now);
    if (step === undefined) return refused(refuse("wrong-code", {}, "code"));
    await sql`update account set totp_confirmed_at = ${now}, totp_last_step = ${step} where id = ${account}`.execute(
      tx,
    );
    await auditLogIn(tx, {
      action: "auth.second-factor",
      account,
      door: "office",
      outcome: "done",
      now,
      facts: { on: true },
    });
    return done(await newRecoveryCodes(tx, account));
  });

/** Makes ten new codes in place of all older ones. */
export async function newRecoveryCodes(tx: Tx, account: number): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodes }, () => newTypedWord(recoveryGroups));
  await sql`delete from recovery_code where account = ${account}`.execute(tx);
  for (const code of codes) {
    await sql`insert into recovery_code (account, code_hash) values (${account}, ${typedWordHash(code)})`.execute(
      tx,
    );
  }
  return codes;
}

export async function recoveryCodesLeft(db: Db, account: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from recovery_code where account = ${account} and used_at is null`.execute(
    db.sql,
  );
  return rows[0]?.n ?? 0;
}

/** A step of others' acts too: an administrator takes it away when the telephone is lost. */
export async function dropSecondFactor(tx: Tx, account: number): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update account set totp_secret = null, totp_confirmed_at = null, totp_last_step = null
    where id = ${account} and totp_secret is not null`.execute(tx);
  await sql`delete from recovery_code where account = ${account}`.execute(tx);
  return Number(numAffectedRows ?? 0) > 0;
}

/**
 * Is this a right code of the account, from the telephone or the paper? Uses it up: the same code is never right
 * again, also not in a second request at the same moment.
 */
export async function takeCode(
  tx: Tx,
  keys: Keys,
  account: number,
  code: string,
  now: Date,
): Promise<"totp" | "recovery" | null> {
  const row = await factorOf(tx, account);
  const secret =
    row?.totp_secret && row.totp_confirmed_at ? unseal(keys, row.totp_secret, account) : undefined;
  const step = secret && stepOfCode(secret, code, now);
  if (step !== undefined) {
    const { numAffectedRows } = await sql`
      update account set totp_last_step = ${step}
      where id = ${account} and (totp_last_step is null or totp_last_step < ${step})`.execute(tx);
    return Number(numAffectedRows ?? 0) > 0 ? "totp" : null;
  }
  const { numAffectedRows } = await sql`
    update recovery_code set used_at = ${now}
    where account = ${account} and code_hash = ${typedWordHash(code)} and used_at is null`.execute(tx);
  return Number(numAffectedRows ?? 0) > 0 ? "recovery" : null;
}
