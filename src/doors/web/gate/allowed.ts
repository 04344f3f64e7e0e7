/** Where a person holds a permission: the nodes of their grants, and everything below them. */
import { nodesWith } from "#basics";
import { type Tree, treeOf } from "#libraries";
import { fullName } from "#libraries/rules";
import { dayOf } from "#platform/i18n";
import type { Visit } from "./visit.ts";

export type Allowed = {
  tree: Tree;
  /** To choose from: the granted nodes, and under a region its systems and libraries. */
  choices: { value: string; label: string }[];
  /** Every node at or below a granted one. */
  all: number[];
};

export async function allowedWith({ actor, house, lang }: Visit, permission: string): Promise<Allowed> {
  const { ground } = house;
  const tree = await treeOf(ground.db.sql, dayOf(ground.clock()));
  const granted = [...new Set(nodesWith(actor, permission))].filter((id) => tree.node(id));
  const all = tree.all
    .filter(
      (node) => granted.includes(node.id) || tree.above(node.id).some((one) => granted.includes(one.id)),
    )
    .map((node) => node.id);
  const holders = granted.flatMap((id) =>
    tree.node(id)?.kind === "region"
      ? tree.children(id).flatMap((one) => (one.kind === "system" || one.kind === "library" ? [one.id] : []))
      : [],
  );
  const choices = [...new Set([...holders, ...granted])].map((id) => ({
    value: String(id),
    label: nodeName(tree, id, lang),
  }));
  return { tree, choices, all };
}

export function nodeName(tree: Tree, id: number, lang: Visit["lang"]): string {
  const node = tree.node(id);
  return node ? fullName(node, lang).text : String(id);
}
