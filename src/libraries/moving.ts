/**
 * The step that puts a node under another one from a day on, with everything below it. Moving a branch, joining two
 * libraries and undoing it are the same thing in the tree. Numbers belong to systems: when the system changes, the
 * numbers below are taken anew in the other one.
 */
import { type Refusal, refuse } from "#basics";
import type { Act } from "#platform/acts";
import { dropNumber, takeNumber } from "./numbers.ts";
import { idsUnder, nextParentDay, numbersOf } from "./questions/checks.ts";
import { lineage } from "./questions/lineage.ts";
import { nodesByIds, type TreeNode } from "./questions/tree.ts";
import { mayStandUnder } from "./rules/kinds.ts";
import { refreshSearch } from "./search-words.ts";
import { lay, lockNodes } from "./store.ts";

export type Move = {
  node: TreeNode;
  to: number;
  from: string;
  /** Another number for the node in its new system. */
  number?: number | undefined;
};
export type Moved = {
  fromSystem: number | null;
  toSystem: number | null;
  renumbered: number[];
  below: number[];
};

/** Moves, or says why not. Locks the systems on both sides, in the order of their ids. */
export async function moveUnder(act: Act, move: Move): Promise<Moved | Refusal[]> {
  const { tx } = act;
  const { node, to, from } = move;
  const oldPath = await lineage(tx, node.id, from);
  const newPath = await lineage(tx, to, from);
  await lockNodes(tx, [...oldPath, ...newPath]);
  const nodes = new Map((await nodesByIds(tx, [...oldPath, ...newPath], from)).map((one) => [one.id, one]));
  const above = newPath.flatMap((id) => nodes.get(id) ?? []);
  const below = await idsUnder(tx, node.id, from);
  const refusals = placeTroubles(move, oldPath, above, below);
  const deep = await tooDeep(act, move, above, below);
  if (deep) refusals.push(deep);
  if (refusals.length > 0) return refusals;

  const systemIn = (path: readonly number[]): number | null =>
    path.find((id) => id !== node.id && nodes.get(id)?.kind === "system") ?? null;
  const [fromSystem, toSystem] = [systemIn(oldPath), systemIn(newPath)];
  const days = { from, to: await nextParentDay(tx, node.id, from) };
  await lay(tx, "node_relation", { kind: "part-of", node: node.id }, days, {
    other: to,
    made_by: act.by.account,
  });
  const renumbered =
    node.kind !== "system" && (fromSystem !== toSystem || move.number !== undefined)
      ? await renumber(act, move, below, toSystem, days)
      : [];
  if (renumbered.some((one) => typeof one !== "number")) {
    return renumbered.filter((one): one is Refusal => typeof one !== "number");
  }
  await refreshSearch(tx, below, from);
  return { fromSystem, toSystem, renumbered: renumbered.filter((one) => typeof one === "number"), below };
}

function placeTroubles(
  { node, to }: Move,
  oldPath: readonly number[],
  above: readonly TreeNode[],
  below: readonly number[],
): Refusal[] {
  const found: Refusal[] = [];
  if (oldPath[1] === to) found.push(refuse("already-there", {}, "to"));
  if (below.includes(to)) found.push(refuse("would-make-a-circle", {}, "to"));
  else if (
    !mayStandUnder(
      node.kind,
      above.map((one) => one.kind),
    )
  ) {
    found.push(refuse("parent-not-allowed", { kind: node.kind, parent: above[0]?.kind ?? null }, "to"));
  }
  if (above.some((one) => one.state === "closed")) found.push(refuse("closed-node", {}, "to"));
  return found;
}

/** A department with sectors cannot become a sector itself. */
async function tooDeep(
  act: Act,
  { node, from }: Move,
  above: readonly TreeNode[],
  below: readonly number[],
): Promise<Refusal | undefined> {
  if (node.kind !== "department" || above[0]?.kind !== "department") return undefined;
  const inside = await nodesByIds(
    act.tx,
    below.filter((id) => id !== node.id),
    from,
  );
  return inside.length > 0
    ? refuse("parent-not-allowed", { kind: node.kind, parent: "department" }, "to")
    : undefined;
}

async function renumber(
  act: Act,
  move: Move,
  below: readonly number[],
  system: number | null,
  days: { from: string; to: string | null },
): Promise<(number | Refusal)[]> {
  const numbers = await numbersOf(act.tx, below, days.from);
  if (move.number !== undefined) numbers.set(move.node.id, move.number);
  const done: (number | Refusal)[] = [];
  for (const [node, number] of numbers) {
    if (system === null) await dropNumber(act.tx, node, days);
    else done.push((await takeNumber(act.tx, { node, system, number }, days)) ?? node);
  }
  return done;
}
