import { treeOf } from "#libraries";
import type { Tx } from "#platform/db";
import { dayOf } from "#platform/i18n";
import type { Reading } from "../records/questions/records.ts";

/** A node and all below it today: whose records are one's own. */
export async function nodesWithin(db: Reading, node: number, now: Date): Promise<number[]> {
  const tree = await treeOf(db as Tx, dayOf(now));
  return tree.all
    .filter((one) => one.id === node || tree.above(one.id).some((above) => above.id === node))
    .map((one) => one.id);
}

/** The system of a node, or the library that belongs to none: within it a list is "shared in the system". */
export async function householdOf(db: Reading, node: number, now: Date): Promise<number> {
  const tree = await treeOf(db as Tx, dayOf(now));
  return tree.systemOf(node)?.id ?? tree.above(node).findLast((above) => above.kind !== "region")?.id ?? node;
}
