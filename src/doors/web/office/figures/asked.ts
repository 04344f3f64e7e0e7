/** What a page of figures is asked for: a place that the visitor may see, and days. */
import { HTTPException } from "hono/http-exception";
import { nodesWith } from "#basics";
import { visitOf } from "#doors/web/gate";
import type { Query } from "#doors/web/ui";
import { type Tree, type TreeNode, treeOf } from "#libraries";
import type { Period, Scope } from "#platform/figures";
import type { Page } from "../people/gate.ts";
import { type Ground, groundOf, mustReach } from "../people/place.ts";
import { type AskedPeriod, periodOf } from "./period.ts";

export type Asked = {
  ground: Ground;
  /** All nodes whose figures the visitor may see. */
  seen: ReadonlySet<number>;
  node: TreeNode;
  /** As it was on the last day of the period: a paper of last year prints the names and the order of last year. */
  tree: Tree;
  period: Period;
  problem: AskedPeriod["problem"];
  /** The node and all below it. */
  scope: Scope;
};

/** Answers 403 for a place that the visitor may not see. */
export async function askedOf(c: Page): Promise<Asked> {
  const ground = await groundOf(visitOf(c));
  const seen = mustReach(ground, "figures.read");
  const { period, problem } = periodOf(c.req.query("from") ?? "", c.req.query("to") ?? "", ground.day);
  const wanted = c.req.query("node") ?? "";
  const id = /^[1-9]\d{0,14}$/.test(wanted) ? Number(wanted) : ownPlace(ground);
  if (id === undefined || !seen.has(id)) throw new HTTPException(403);
  const past = period.to < ground.day;
  const tree = past ? await treeOf(ground.visit.house.ground.db.sql, period.to) : ground.tree;
  const node = tree.node(id) ?? ground.tree.node(id);
  if (!node) throw new HTTPException(403);
  return { ground, seen, node, tree, period, problem, scope: { nodes: nodesBelow(tree, id), period } };
}

/** The place of the visitor's that stands highest: where the page opens. */
function ownPlace({ tree, visit }: Ground): number | undefined {
  return nodesWith(visit.actor, "figures.read")
    .filter((id) => tree.node(id))
    .sort((a, b) => tree.above(a).length - tree.above(b).length || a - b)[0];
}

function nodesBelow(tree: Tree, id: number): number[] {
  const below = tree.children(id).flatMap((child) => nodesBelow(tree, child.id));
  return [id, ...below];
}

/** The same place and days, for the address of another page. */
export const queryOf = ({ node, period }: Pick<Asked, "node" | "period">): Query => ({
  node: node.id,
  ...period,
});
