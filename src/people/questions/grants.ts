import { sql } from "kysely";
import { nodesWithin, type Reading } from "./within.ts";

export type Grant = {
  id: number;
  account: number;
  role: string;
  node: number;
  from: string | null;
  last: string | null;
  /** Holds today. */
  current: boolean;
  /** Holds today or will. */
  open: boolean;
  grantedBy: number | null;
  grantedAt: Date;
  endedBy: number | null;
  endedAt: Date | null;
};

/** All roles that accounts hold, will hold or have held: ended ones stay as history. */
export async function grantsOf(db: Reading, accounts: readonly number[], day: string): Promise<Grant[]> {
  if (accounts.length === 0) return [];
  const { rows } = await sql<Grant>`
    select id, account, role, node, lower(valid) as "from", upper(valid) - 1 as last,
      ended_at is null and valid @> ${day}::date as current,
      ended_at is null and (upper(valid) is null or upper(valid) > ${day}::date) and not isempty(valid) as open,
      granted_by as "grantedBy", granted_at as "grantedAt", ended_by as "endedBy", ended_at as "endedAt"
    from role_grant where account = any(${[...accounts]}::bigint[])
    order by ended_at is null and valid @> ${day}::date desc, id desc`.execute(db);
  return rows;
}

/**
 * Which roles to end with a post: those at its node or below; all of them when it was the last post of the person.
 * A proposal for a person to decide: somebody may go on helping out for a week.
 */
export async function grantsToPropose(
  db: Reading,
  post: { id: number; person: number; node: number },
  day: string,
): Promise<Grant[]> {
  const { rows } = await sql<{ account: number }>`
    select a.id as account from account a join person p on p.id = a.person where p.same_as = ${post.person}`.execute(
    db,
  );
  const open = (
    await grantsOf(
      db,
      rows.map((row) => row.account),
      day,
    )
  ).filter((grant) => grant.open);
  const others = await sql`
    select 1 from post o join person p on p.id = o.person
    where p.same_as = ${post.person} and o.id <> ${post.id} and o.valid @> ${day}::date`.execute(db);
  if (others.rows.length === 0) return open;
  const below = new Set(await nodesWithin(db, [post.node], day));
  return open.filter((grant) => below.has(grant.node));
}
