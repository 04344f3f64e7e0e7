import { sql } from "kysely";
import type { Db, Tx } from "#platform/db";
import { looksLikeToken, newToken, tokenHash } from "./tokens.ts";

type Sql = Tx | Db["sql"];

/**
 * Has this account logged in from this browser before? One word serves all who share the browser. Whoever plants a
 * word of their own there gains a counter of their own with its pauses, nothing more.
 */
export async function isKnownDevice(db: Sql, account: number, device: string | undefined): Promise<boolean> {
  if (!looksLikeToken(device)) return false;
  const { rows } = await sql`
    select 1 from known_device where token_hash = ${tokenHash(device)} and account = ${account}`.execute(db);
  return rows.length > 0;
}

/** Makes the browser known to the account; returns the word for its cookie, the one it had where it had one. */
export async function knowDevice(
  db: Sql,
  account: number,
  device: string | undefined,
  now: Date,
): Promise<string> {
  const word = looksLikeToken(device) ? device : newToken();
  await sql`
    insert into known_device (token_hash, account, made_at, seen_at)
    values (${tokenHash(word)}, ${account}, ${now}, ${now})
    on conflict (token_hash, account) do update set seen_at = excluded.seen_at`.execute(db);
  return word;
}

export async function forgetDevices(db: Sql, account: number): Promise<void> {
  await sql`delete from known_device where account = ${account}`.execute(db);
}
