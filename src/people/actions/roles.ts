/** Giving and ending roles. Who may give what to whom stands in rules/giving.ts. */
import { sql } from "kysely";
import { z } from "zod";
import { done, type Outcome, refuse, refused } from "#basics";
import { lineage } from "#libraries";
import { type Act, action } from "#platform/acts";
import { lockAccount } from "#platform/auth";
import type { Tx } from "#platform/db";
import { dayOf } from "#platform/i18n/rules";
import { type Grant, grantsOf } from "../questions/grants.ts";
import { standingOf } from "../questions/person.ts";
import { kindOfNode } from "../questions/within.ts";
import { mayGive } from "../rules/giving.ts";
import { roleCodes, roleOf } from "../rules/roles.ts";
import { optionalDay, rowId } from "../shapes.ts";
import { endGrant, insertGrant } from "../store.ts";

/** Is this account of the one who acts, or of the same person under another? */
export async function isOwnAccount(
  act: Act,
  account: { id: number; person: number | null },
): Promise<boolean> {
  if (act.by.account === account.id) return true;
  if (act.by.person === null || account.person === null) return false;
  return (await standingOf(act.tx, act.by.person)) === (await standingOf(act.tx, account.person));
}

export const giveRole = action({
  name: "people.give-role",
  may: "roles.grant",
  input: z.object({
    account: rowId,
    role: z.enum(roleCodes),
    node: rowId,
    from: optionalDay,
    last: optionalDay,
  }),
  at: async (input, tx) => ((await kindOfNode(tx, input.node)) ? input.node : "no-such"),
  run: async (act, input) => {
    const account = await lockAccount(act.tx, input.account);
    const role = roleOf(input.role);
    if (!account || !role) return refused(refuse("no-such", {}, "account"));
    if (await isOwnAccount(act, account)) return refused(refuse("granting-oneself", {}, "account"));
    if (account.closed) return refused(refuse("account-closed", {}, "account"));
    const kind = await kindOfNode(act.tx, input.node);
    if (!role.places.some((place) => place === kind)) return refused(refuse("role-not-here", {}, "node"));
    if (!mayGive(act.by, role, await lineage(act.tx, input.node, dayOf(act.now))))
      return refused(refuse("role-above-own", {}, "role"));
    const today = dayOf(act.now);
    const from = input.from ?? today;
    if (input.last !== undefined && input.last < from)
      return refused(refuse("ends-before-start", {}, "last"));
    if (await isHeld(act.tx, { ...input, from })) return refused(refuse("role-held", {}, "role"));
    const grant = await insertGrant(act.tx, {
      account: account.id,
      role: role.code,
      node: input.node,
      from,
      to: input.last ?? null,
      by: act.by.account,
      now: act.now,
    });
    act.about("account", account.id, { grant, role: role.code, node: input.node });
    await act.announce("role.given", { account: account.id, role: role.code, node: input.node });
    return done({ grant });
  },
});

async function isHeld(
  tx: Tx,
  wanted: { account: number; role: string; node: number; from: string; last?: string | undefined },
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from role_grant
    where account = ${wanted.account} and role = ${wanted.role} and node = ${wanted.node} and ended_at is null
      and valid && daterange(${wanted.from}::date, ${wanted.last ?? null}::date, '[]')`.execute(tx);
  return rows.length > 0;
}

type HeldGrant = { id: number; account: number; role: string; node: number; ended_at: Date | null };

async function grantById(tx: Tx, id: number): Promise<HeldGrant | undefined> {
  const { rows } = await sql<HeldGrant>`
    select id, account, role, node, ended_at from role_grant where id = ${id}`.execute(tx);
  return rows[0];
}

/** Ends a role at once. What was given stays as history. */
export const endRole = action({
  name: "people.end-role",
  may: "roles.grant",
  input: z.object({ grant: rowId }),
  at: async (input, tx) => (await grantById(tx, input.grant))?.node ?? "no-such",
  run: async (act, input) => {
    const before = await grantById(act.tx, input.grant);
    if (!before) return refused(refuse("no-such"));
    await lockAccount(act.tx, before.account);
    const grant = (await grantsOf(act.tx, [before.account], dayOf(act.now))).find(
      (one) => one.id === input.grant,
    );
    if (!grant?.open) return refused(refuse("grant-over"));
    const role = roleOf(grant.role);
    if (role ? !mayGive(act.by, role, await lineage(act.tx, grant.node, dayOf(act.now))) : !act.by.house) {
      return refused(refuse("role-above-own"));
    }
    const ended = await endGrants(act, [grant]);
    return ended.ok ? done({ grant: grant.id }) : ended;
  },
});

/** Ends grants whose ending has been permitted; the last administrator of the region stays. A step. */
export async function endGrants(act: Act, grants: readonly Grant[]): Promise<Outcome<null>> {
  const today = dayOf(act.now);
  if (!act.by.house && grants.some((grant) => grant.role === "region-administrator" && grant.current)) {
    // Two administrators who end each other at once must not both succeed: the others are held meanwhile.
    const left = await sql`
      select g.id from role_grant g join account a on a.id = g.account and a.closed_at is null
      where g.role = 'region-administrator' and g.ended_at is null and g.valid @> ${today}::date
        and not g.id = any(${grants.map((grant) => grant.id)}::bigint[])
      order by g.id for update of g`.execute(act.tx);
    if (left.rows.length === 0) return refused(refuse("last-administrator"));
  }
  for (const grant of grants) {
    await endGrant(act.tx, grant.id, { by: act.by.account, now: act.now, today });
    act.about("account", grant.account, { grant: grant.id, role: grant.role, node: grant.node });
    await act.announce(
      "role.ended",
      { account: grant.account, role: grant.role, node: grant.node },
      grant.node,
    );
  }
  return done(null);
}
