/**
 * Who may give roles and look after accounts. Pure: what the tree and the tables say is handed in.
 *
 * Three rules keep anybody from rising by their own hand:
 * - a role is given only where its giver holds `roles.grant` (the act asks that), and only when the giver holds all
 *   that it allows there, or has a role that says it may be given;
 * - nobody gives a role to themselves, be it by another account of the same person;
 * - whoever sets a password anew or closes an account could act as its owner: so this needs, wherever the owner holds
 *   a role, both `accounts.manage` and the right to give that role. An administrator of a system cannot get at the
 *   account of somebody who also works for the region.
 */
import { type Actor, mayAt, type Refusal, refuse } from "#basics";
import { type Role, roleOf } from "./roles.ts";

/** May `giver` give (or end) a role at a node, whose lineage is handed in? `roles.grant` itself is asked elsewhere. */
export function mayGive(giver: Actor, role: Role, lineage: readonly number[]): boolean {
  if (giver.house) return true;
  if (role.permissions.every((permission) => mayAt(giver, permission, lineage))) return true;
  return giver.grants.some(
    (grant) => lineage.includes(grant.node) && roleOf(grant.role)?.gives.includes(role.code),
  );
}

export type HeldRole = { role: string; lineage: readonly number[] };

/** What stands against looking after an account whose owner holds these roles now or later; null when nothing. */
export function mustNotManage(giver: Actor, held: readonly HeldRole[]): Refusal | null {
  const beyond = held.some(({ role, lineage }) => {
    const known = roleOf(role);
    if (!mayAt(giver, "accounts.manage", lineage)) return true;
    // A role of a newer Ortaq: what it allows is not known, so only the house may.
    return known ? !mayGive(giver, known, lineage) : !giver.house;
  });
  return beyond ? refuse("account-of-others") : null;
}
