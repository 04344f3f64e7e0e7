/**
 * Who acts, as far as the house must know. Grants come from roles given at nodes of the tree; a grant reaches its
 * node and everything below it. Doors make an Actor from a session, jobs and the command line use `theHouse`.
 */
export type Grant = { role: string; permissions: readonly string[]; node: number };
export type Actor = {
  account: number | null;
  person: number | null;
  grants: readonly Grant[];
  /** Set for the command line and jobs: the house itself acts, and may do everything. */
  house?: true;
};

export const nobody: Actor = { account: null, person: null, grants: [] };
export const theHouse: Actor = { account: null, person: null, grants: [], house: true };

/**
 * May `actor` use `permission` at a node? `lineage` holds the node and all above it up to the region; a grant at
 * any of them is enough. An empty lineage (the node does not exist) is never enough.
 */
export function mayAt(actor: Actor, permission: string, lineage: readonly number[]): boolean {
  if (actor.house) return true;
  return actor.grants.some((grant) => grant.permissions.includes(permission) && lineage.includes(grant.node));
}

/** The nodes at which `actor` holds `permission`: where a list of "what I may edit" begins. */
export const nodesWith = (actor: Actor, permission: string): number[] =>
  actor.grants.filter((grant) => grant.permissions.includes(permission)).map((grant) => grant.node);
