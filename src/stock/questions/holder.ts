import type { Tree } from "#libraries";

/** On whose balance the copies of a place stand: its system, or the library that belongs to none. */
export const holderOf = (tree: Tree, node: number): number =>
  tree.systemOf(node)?.id ??
  tree.above(node).findLast((above) => !above.root && above.kind !== "region")?.id ??
  node;
