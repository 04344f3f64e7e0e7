/** For which libraries a person may import: the nodes of their grants and the balance holders below them. */
import { nodesWith } from "#basics";
import type { Visit } from "#doors/web/gate";
import { type Tree, treeOf } from "#libraries";
import { dayOf } from "#platform/i18n";

export type Allowed = {
  tree: Tree;
  /** To choose from: the granted nodes, and under a region its systems and libraries. */
  choices: number[];
  /** Every node at or below a granted one. */
  all: Set<number>;
};

export async function allowedFor({ actor, house }: Visit): Promise<Allowed> {
  const { ground } = house;
  const tree = await treeOf(ground.db.sql, dayOf(ground.clock()));
  const granted = [...new Set(nodesWith(actor, "catalogue.import"))].filter((id) => tree.node(id));
  const all = new Set(
    tree.all
      .filter(
        (node) => granted.includes(node.id) || tree.above(node.id).some((one) => granted.includes(one.id)),
      )
      .map((node) => node.id),
  );
  const holders = granted.flatMap((id) => (tree.node(id)?.kind === "region" ? tree.children(id) : []));
  const choices = [
    ...new Set([
      ...holders.filter((one) => one.kind === "system" || one.kind === "library").map((one) => one.id),
      ...granted,
    ]),
  ];
  return { tree, choices, all };
}
