/** Nodes to choose from in a form: grouped by system, only what the act can take. */
import { type Actor, type Lang, nodesWith } from "#basics";
import type { Option } from "#doors/web/ui";
import type { Tree, TreeNode } from "#libraries";
import { fullName, mayStandUnder, mayTie, type NodeKind, type WrittenTie } from "#libraries/rules";

type Group = { label: string; options: Option[] };

/** The chosen nodes as options under the name of their system; those of no system stand under the region. */
export function grouped(tree: Tree, nodes: readonly TreeNode[], lang: Lang): Group[] {
  const groups = new Map<string, Option[]>();
  for (const node of nodes) {
    const top = tree.systemOf(node.id) ?? tree.above(node.id).at(-1) ?? node;
    const label = fullName(top, lang).text;
    const options = groups.get(label) ?? [];
    const owner = node.kind === "department" ? tree.above(node.id)[0] : undefined;
    const name = fullName(node, lang).text;
    options.push({ value: String(node.id), label: owner ? `${name} (${fullName(owner, lang).text})` : name });
    groups.set(label, options);
  }
  return [...groups].map(([label, options]) => ({ label, options }));
}

/** All nodes at and below those at which the actor holds a permission. */
export function reach(tree: Tree, actor: Actor, permission: string): Set<number> {
  const found = new Set<number>();
  const walk = (id: number): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const child of tree.children(id)) walk(child.id);
  };
  for (const id of nodesWith(actor, permission)) walk(id);
  return found;
}

const usable = (node: TreeNode): boolean => node.state !== "closed" && node.mergedInto === null;
const inOrderOfTree = (tree: Tree): TreeNode[] => {
  const list: TreeNode[] = [];
  const walk = (node: TreeNode): void => {
    list.push(node);
    for (const child of tree.children(node.id)) walk(child);
  };
  for (const region of tree.all.filter((one) => one.kind === "region")) walk(region);
  return list;
};

const isBelow = (tree: Tree, node: TreeNode, above: number): boolean =>
  node.id === above || tree.above(node.id).some((one) => one.id === above);

/** Where a node may move: what its kind may stand under, without its own branch of the tree and its present place. */
export function parentsToChoose(tree: Tree, actor: Actor, node: TreeNode): TreeNode[] {
  const mine = reach(tree, actor, "tree.edit");
  return inOrderOfTree(tree).filter(
    (one) =>
      usable(one) &&
      one.id !== node.parent &&
      !isBelow(tree, one, node.id) &&
      mayStandUnder(node.kind, [one.kind, ...tree.above(one.id).map((above) => above.kind)]) &&
      (node.kind === "system" || mine.has(one.id)),
  );
}

/** Into what a node may be merged: others of its kind that the actor may change. */
export function twinsToChoose(tree: Tree, actor: Actor, node: TreeNode): TreeNode[] {
  const mine = reach(tree, actor, node.kind === "system" ? "tree.manage-systems" : "tree.edit");
  return inOrderOfTree(tree).filter(
    (one) =>
      usable(one) &&
      one.kind === node.kind &&
      one.id !== node.id &&
      mine.has(one.id) &&
      !isBelow(tree, node, one.id),
  );
}

/** The other sides of ties that a node may have. */
export const othersToChoose = (tree: Tree, node: TreeNode, kinds: readonly WrittenTie[]): TreeNode[] =>
  inOrderOfTree(tree).filter((one) => usable(one) && kinds.some((kind) => mayTie(kind, node.kind, one.kind)));

/** The kinds that may be opened below a node by whoever edits it. */
export const kindsToAdd = (tree: Tree, node: TreeNode): NodeKind[] => {
  const above = [node.kind, ...tree.above(node.id).map((one) => one.kind)];
  return (["library", "branch", "point", "department"] as const).filter((kind) => mayStandUnder(kind, above));
};
