/** The steps of joining two nodes and of taking that back. */
import { type Refusal, refuse } from "#basics";
import type { Act } from "#platform/acts";
import { moveUnder } from "./moving.ts";
import { idsUnder, parentOn, successorOf } from "./questions/checks.ts";
import { nodesByIds, type TreeNode } from "./questions/tree.ts";
import { clearFrom, lay, layTie, setMergedInto } from "./store.ts";

/** Direct children of a node on a day, closed ones too. */
async function childrenOf(act: Act, node: number, day: string): Promise<TreeNode[]> {
  const below = (await idsUnder(act.tx, node, day)).filter((id) => id !== node);
  return (await nodesByIds(act.tx, below, day))
    .filter((one) => one.parent === node)
    .sort((a, b) => a.id - b.id);
}

/**
 * Joins `node` to `into` from a day on: what stood below goes over, the node closes, its address leads to the other.
 * Which children went over is kept with the tie, so that the joining can be taken back exactly.
 */
export async function joinInto(
  act: Act,
  node: TreeNode,
  into: TreeNode,
  from: string,
): Promise<number[] | Refusal[]> {
  const moved: number[] = [];
  const refusals: Refusal[] = [];
  for (const child of await childrenOf(act, node.id, from)) {
    const result = await moveUnder(act, { node: child, to: into.id, from });
    if (Array.isArray(result)) refusals.push(...result);
    else moved.push(child.id);
  }
  if (refusals.length > 0) return refusals;
  await clearFrom(act.tx, "node_state", { node: node.id }, from);
  await lay(act.tx, "node_state", { node: node.id }, { from, to: null }, { state: "closed", reason: {} });
  const tie = { kind: "successor", node: node.id, other: into.id };
  await layTie(act.tx, tie, { from, to: null }, { note: { moved }, made_by: act.by.account });
  await setMergedInto(act.tx, node.id, into.id);
  return moved;
}

/** Takes a joining back: the children that still stand where it put them return, the node is open again. */
export async function undoMerge(act: Act, node: TreeNode): Promise<Refusal[] | undefined> {
  const tie = await successorOf(act.tx, node.id);
  if (!tie) throw new Error(`node ${node.id} is merged without a successor`);
  await setMergedInto(act.tx, node.id, null);
  await clearFrom(act.tx, "node_state", { node: node.id }, tie.from);
  await layTie(
    act.tx,
    { kind: "successor", node: node.id, other: tie.other },
    { from: tie.from, to: null },
    null,
  );
  const refusals: Refusal[] = [];
  for (const id of tie.moved) {
    if ((await parentOn(act.tx, id, tie.from)) !== tie.other) continue;
    const [child] = await nodesByIds(act.tx, [id], tie.from);
    const back = child && (await moveUnder(act, { node: child, to: node.id, from: tie.from }));
    if (Array.isArray(back)) refusals.push(...back);
  }
  return refusals.length > 0 ? refusals.map((one) => refuse(one.code, one.facts)) : undefined;
}
