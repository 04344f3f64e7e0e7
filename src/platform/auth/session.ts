/**
 * Sessions: who is behind a cookie.
 *
 * A session lives while it is used (`idleFor`) and no longer than a long working day (`atMost`): library computers
 * are shared, and a forgotten one must not stay open overnight. A new token is made at each log-in and whatever the
 * browser brought along is ended, so a token planted beforehand (session fixation) becomes nobody's. The role grants
 * are read anew with each request: a role taken away is gone with the next click, not with the next log-in.
 */
import { sql } from "kysely";
import type { Actor, Grant, Lang } from "#basics";
import type { Db, Tx } from "#platform/db";
import { deviceWords } from "./device.ts";
import { looksLikeToken, newToken, tokenHash } from "./tokens.ts";

type Sql = Tx | Db["sql"];

const minute = 60_000;
export const sessionLife = { idleFor: 3 * 60 * minute, atMost: 16 * 60 * minute, noticeEvery: minute };

export type AccountOfSession = {
  id: number;
  login: string;
  person: number | null;
  language: Lang | null;
  /** A password given by somebody else: nothing may be done before the owner sets one. */
  mustChangePassword: boolean;
  secondFactor: boolean;
};
export type ActorOfSession = {
  actor: Actor;
  account: AccountOfSession;
  session: { id: number; door: string };
};

/** What a role allows; the room people knows, this floor does not. An unknown role allows nothing. */
export type PermissionsOfRole = (role: string) => readonly string[];

type Row = {
  id: number;
  door: string;
  seen_at: Date;
  account: number;
  login: string;
  person: number | null;
  language: Lang | null;
  must_change_password: boolean;
  second_factor: boolean;
  grants: { role: string; node: number }[];
};

/**
 * Who is behind a session token, with the grants that hold today; null for a forged, ended, idle or outlived token
 * and for a closed account. Somebody who must first set a password of their own has no grants until then.
 */
export async function actorOfSession(
  db: Db,
  token: string | undefined,
  now: Date,
  permissionsOfRole: PermissionsOfRole,
): Promise<ActorOfSession | null> {
  if (!looksLikeToken(token)) return null;
  const row = await liveSession(db.sql, token, now);
  if (!row) return null;
  if (now.getTime() - row.seen_at.getTime() >= sessionLife.noticeEvery)
    await noticeSession(db.sql, row.id, now);
  const grants: Grant[] = row.must_change_password
    ? []
    : row.grants.map(({ role, node }) => ({ role, node, permissions: permissionsOfRole(role) }));
  return {
    actor: { account: row.account, person: row.person, grants },
    account: {
      id: row.account,
      login: row.login,
      person: row.person,
      language: row.language,
      mustChangePassword: row.must_change_password,
      secondFactor: row.second_factor,
    },
    session: { id: row.id, door: row.door },
  };
}

async function liveSession(db: Sql, token: string, now: Date): Promise<Row | undefined> {
  const idleSince = new Date(now.getTime() - sessionLife.idleFor);
  const { rows } = await sql<Row>`
    select s.id, s.door, s.seen_at, s.account, a.login, a.person, a.language, a.must_change_password,
      a.totp_confirmed_at is not null as second_factor,
      coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'node', g.node) order by g.id)
        from role_grant g where g.account = a.id and g.valid @> (${now}::timestamptz)::date
          and g.ended_at is null), '[]') as grants
    from session s join account a on a.id = s.account
    where s.token_hash = ${tokenHash(token)} and s.ended_at is null and a.closed_at is null
      and s.expires_at > ${now} and s.seen_at > ${idleSince}`.execute(db);
  return rows[0];
}

/** Written once a minute at most: a page is not worth a write. */
async function noticeSession(db: Sql, id: number, now: Date): Promise<void> {
  await sql`update session set seen_at = ${now} where id = ${id} and seen_at < ${now}`.execute(db);
}

export type NewSession = { account: number; userAgent: string; door: string; now: Date };

/** Opens a session and returns its token: the only moment at which the token exists here. */
export async function openSession(db: Sql, made: NewSession): Promise<string> {
  const token = newToken();
  const expires = new Date(made.now.getTime() + sessionLife.atMost);
  await sql`
    insert into session (token_hash, account, created_at, seen_at, expires_at, device, door)
    values (${tokenHash(token)}, ${made.account}, ${made.now}, ${made.now}, ${expires},
            ${deviceWords(made.userAgent)}, ${made.door})`.execute(db);
  return token;
}

/** Ends the session of a token, whoever's it is; a token of none is no matter. */
export async function endSessionOf(db: Sql, token: string | undefined, now: Date): Promise<void> {
  if (!looksLikeToken(token)) return;
  await sql`update session set ended_at = ${now} where token_hash = ${tokenHash(token)} and ended_at is null`.execute(
    db,
  );
}

/** Ends sessions of one account: one, all, or all but one. Returns how many were open. */
export async function endSessions(
  db: Sql,
  account: number,
  which: { only?: number; except?: number },
  now: Date,
): Promise<number> {
  const { numAffectedRows } = await sql`
    update session set ended_at = ${now}
    where account = ${account} and ended_at is null and expires_at > ${now}
      and (${which.only ?? null}::bigint is null or id = ${which.only ?? null})
      and (${which.except ?? null}::bigint is null or id <> ${which.except ?? null})`.execute(db);
  return Number(numAffectedRows ?? 0);
}

export type SessionSeen = { id: number; door: string; device: string; since: Date; seen: Date };

/** The open sessions of an account, the latest seen first. */
export async function sessionsOf(db: Db, account: number, now: Date): Promise<SessionSeen[]> {
  const idleSince = new Date(now.getTime() - sessionLife.idleFor);
  const { rows } = await sql<SessionSeen>`
    select id, door, device, created_at as since, seen_at as seen from session
    where account = ${account} and ended_at is null and expires_at > ${now} and seen_at > ${idleSince}
    order by seen_at desc, id desc`.execute(db.sql);
  return rows;
}
