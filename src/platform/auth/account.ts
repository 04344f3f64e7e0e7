/** Steps that make, close and open accounts. Who may take them, and for whom, the rooms above decide. */
import { sql } from "kysely";
import { done, type Outcome, refuse, refused } from "#basics";
import type { Db, Tx } from "#platform/db";
import { forgetDevices } from "./known-device.ts";
import { loginRefusals, tidyLogin } from "./login-rules.ts";
import { endSessions } from "./session.ts";

export type NewAccount = {
  login: string;
  person: number | null;
  /** Null until its owner sets a password with a word from an administrator. */
  passwordHash: string | null;
  mustChangePassword?: boolean;
  now: Date;
};

/** Makes an account. Refuses a login that is taken, also by a closed account: an audit must not mix two people. */
export async function createAccount(tx: Tx, made: NewAccount): Promise<Outcome<number>> {
  const login = tidyLogin(made.login);
  const against = loginRefusals(login);
  if (against.length > 0) return refused(...against);
  const { rows } = await sql<{ id: number }>`
    insert into account (login, person, password_hash, must_change_password, created_at)
    values (${login}, ${made.person}, ${made.passwordHash}, ${made.mustChangePassword ?? false}, ${made.now})
    on conflict (login) do nothing returning id`.execute(tx);
  const id = rows[0]?.id;
  return id === undefined ? refused(refuse("login-taken", { login }, "login")) : done(id);
}

/** Closes an account: its sessions end now, its browsers and words are forgotten. It can be opened again. */
export async function closeAccount(tx: Tx, account: number, now: Date): Promise<void> {
  await sql`update account set closed_at = ${now} where id = ${account} and closed_at is null`.execute(tx);
  await endSessions(tx, account, {}, now);
  await forgetDevices(tx, account);
  await sql`delete from second_step where account = ${account}`.execute(tx);
  await sql`delete from password_reset where account = ${account} and used_at is null`.execute(tx);
}

/** Opens a closed account. The old password is void: who had it is not known any more. */
export async function reopenAccount(tx: Tx, account: number): Promise<void> {
  await sql`update account set closed_at = null, password_hash = null where id = ${account} and closed_at is not null`.execute(
    tx,
  );
}

export type Account = {
  id: number;
  login: string;
  person: number | null;
  closed: Date | null;
  hasPassword: boolean;
  secondFactor: boolean;
  made: Date;
  lastSeen: Date | null;
  resetUntil: Date | null;
};

/** Accounts by their persons or ids; what an administrator sees of them. */
export async function accountsOf(
  db: Tx | Db["sql"],
  by: { persons?: readonly number[]; ids?: readonly number[] },
): Promise<Account[]> {
  const { rows } = await sql<Account>`
    select a.id, a.login, a.person, a.closed_at as closed, a.password_hash is not null as "hasPassword",
      a.totp_confirmed_at is not null as "secondFactor", a.created_at as made,
      (select max(s.seen_at) from session s where s.account = a.id) as "lastSeen",
      (select max(r.expires_at) from password_reset r where r.account = a.id and r.used_at is null) as "resetUntil"
    from account a
    where a.person = any(${[...(by.persons ?? [])]}::bigint[]) or a.id = any(${[...(by.ids ?? [])]}::bigint[])
    order by a.id`.execute(db);
  return rows;
}

/** Holds an account until the end of the transaction: what depends on its state is decided behind this. */
export async function lockAccount(
  tx: Tx,
  id: number,
): Promise<{ id: number; login: string; person: number | null; closed: Date | null } | undefined> {
  const { rows } = await sql<{ id: number; login: string; person: number | null; closed: Date | null }>`
    select id, login, person, closed_at as closed from account where id = ${id} for update`.execute(tx);
  return rows[0];
}
