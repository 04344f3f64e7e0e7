import { HTTPException } from "hono/http-exception";
import { type Actor, type Lang, nodesWith } from "#basics";
import type { Visit } from "#doors/web/gate";
import type { Option } from "#doors/web/ui";
import { type Tree, type TreeNode, treeOf } from "#libraries";
import { fullName, shortName } from "#libraries/rules";
import { dayOf } from "#platform/i18n/rules";

/** What every page of this subject stands on: the tree of today and where the visitor may do what. */
export type Ground = { visit: Visit; day: string; tree: Tree };

export async function groundOf(visit: Visit): Promise<Ground> {
  const { db, clock } = visit.house.ground;
  const day = dayOf(clock());
  return { visit, day, tree: await treeOf(db.sql, day) };
}

/** All nodes at which the actor holds a permission: those of the grants and everything below. */
export function reach({ tree }: Ground, actor: Actor, permission: string): Set<number> {
  const found = new Set<number>();
  const walk = (id: number): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const child of tree.children(id)) walk(child.id);
  };
  for (const node of nodesWith(actor, permission)) walk(node);
  return found;
}

/** Answers 403 where the visitor holds the permission nowhere. */
export function mustReach(ground: Ground, permission: string): Set<number> {
  const nodes = reach(ground, ground.visit.actor, permission);
  if (nodes.size === 0) throw new HTTPException(403);
  return nodes;
}

export const placeName = (tree: Tree, id: number, lang: Lang): string => {
  const node = tree.node(id);
  return node ? shortName(node, lang).text : `№ ${id}`;
};

/** «Өлкетану бөлімі, Орталық қалалық кітапхана»: a department says whose it is. */
export function placeInFull(tree: Tree, id: number, lang: Lang): string {
  const node = tree.node(id);
  if (!node) return `№ ${id}`;
  const parts = [shortName(node, lang).text];
  if (node.kind === "department") {
    const owner = tree.above(id).find((one) => one.kind !== "department");
    if (owner) parts.push(shortName(owner, lang).text);
  } else if (node.kind !== "system" && node.kind !== "region") {
    const system = tree.systemOf(id);
    if (system) parts.push(fullName(system, lang).text);
  }
  return parts.join(", ");
}

/** The places of a set as the options of a select, grouped by system, deeper ones set in. */
export function placeGroups(
  { tree }: Ground,
  nodes: ReadonlySet<number>,
  lang: Lang,
  allowed: (node: TreeNode) => boolean = () => true,
): { label: string; options: Option[] }[] {
  const groups: { label: string; options: Option[] }[] = [];
  const walk = (node: TreeNode, depth: number, options: Option[]): void => {
    if (node.kind === "partner") return;
    if (nodes.has(node.id) && allowed(node)) {
      options.push({
        value: String(node.id),
        label: `${"\u2003".repeat(depth)}${shortName(node, lang).text}`,
      });
    }
    for (const child of tree.children(node.id)) walk(child, depth + 1, options);
  };
  const root = tree.root;
  if (!root) return groups;
  if (nodes.has(root.id) && allowed(root)) {
    groups.push({
      label: fullName(root, lang).text,
      options: [{ value: String(root.id), label: shortName(root, lang).text }],
    });
  }
  for (const system of tree.children(root.id)) {
    const options: Option[] = [];
    walk(system, 0, options);
    if (options.length > 0) groups.push({ label: fullName(system, lang).text, options });
  }
  return groups;
}
