/** What every act that changes a node begins with. */
import { type Refusal, refuse } from "#basics";
import type { Act } from "#platform/acts";
import type { Tx } from "#platform/db";
import { dayOf } from "#platform/i18n/rules";
import { nodeExists } from "./questions/checks.ts";
import { lineage } from "./questions/lineage.ts";
import { firstDayOf } from "./questions/node-by-id.ts";
import { nodesByIds, type Reading, type TreeNode } from "./questions/tree.ts";
import { countChange, lockNodes } from "./store.ts";

/** Where permission is asked: at the node itself. */
export const atNode = async ({ node }: { node: number }, tx: Tx): Promise<number | "no-such"> =>
  (await nodeExists(tx, node)) ? node : "no-such";

/**
 * Where permission is asked for what changes the tree itself: at the node above, so that nobody closes or moves away
 * the place that gave him his permission. Of a region it is the region.
 */
export async function atParent({ node }: { node: number }, tx: Tx): Promise<number | "no-such"> {
  const path = await lineage(tx, node);
  return path[1] ?? path[0] ?? "no-such";
}

export type Editing = {
  node: TreeNode;
  /** From the parent upwards. */
  above: TreeNode[];
  /** Today, or the node's first day when that is still to come. */
  day: string;
  refusals: Refusal[];
};

/** The day on which a node is looked at: today, or its first day when that is still to come. */
export async function presentDay(tx: Reading, id: number, today: string): Promise<string> {
  const first = await firstDayOf(tx, id);
  return first && first > today ? first : today;
}

/** Locks a node and reads it with what stands above it; `locked` names more nodes that the act touches. */
export async function readLocked(act: Act, id: number, locked: readonly number[] = []): Promise<Editing> {
  await lockNodes(act.tx, [id, ...locked]);
  const day = await presentDay(act.tx, id, dayOf(act.now));
  const path = await lineage(act.tx, id, day);
  const nodes = new Map((await nodesByIds(act.tx, path, day)).map((one) => [one.id, one]));
  const node = nodes.get(id);
  if (!node) throw new Error(`node ${id} has a day but no row on it`);
  const above = path.slice(1).flatMap((one) => nodes.get(one) ?? []);
  return { node, above, day, refusals: [] };
}

/**
 * Begins the change of one subject: locks, reads, counts the change, and collects what speaks against it: a closed or
 * merged node, and a form that was filled from an older state.
 */
export async function beginEdit(
  act: Act,
  { node: id, version }: { node: number; version?: number | undefined },
  subject: string,
  also: { closedToo?: true } = {},
): Promise<Editing> {
  const editing = await readLocked(act, id);
  const { node, refusals } = editing;
  if (node.mergedInto !== null) refusals.push(refuse("merged-node", { into: node.mergedInto }));
  else if (node.state === "closed" && !also.closedToo) refusals.push(refuse("closed-node"));
  const counted = await countChange(act.tx, id, subject, version, act.by.account);
  if (!counted) refusals.push(refuse("changed-meanwhile", { subject }));
  return editing;
}

/**
 * Closing, moving and joining come twice: for the places of a system, and for systems, whose list is kept by the
 * methodical centre of the region (NET-02).
 */
export type Scope = { systems: boolean; may: "tree.edit" | "tree.manage-systems" };
export const places: Scope = { systems: false, may: "tree.edit" };
export const systems: Scope = { systems: true, may: "tree.manage-systems" };

/** What speaks against an act of this scope on a node of that kind. */
export function scopeTroubles(node: TreeNode, scope: Scope): Refusal[] {
  if (node.kind === "region") return [refuse("root-stays")];
  if (node.kind === "system" && !scope.systems) return [refuse("not-permitted", { permission: systems.may })];
  return node.kind !== "system" && scope.systems ? [refuse("only-systems")] : [];
}
