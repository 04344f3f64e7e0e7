/** For tests: a ground on a database, and callers with chosen permissions. */
import type { Actor } from "#basics";
import type { Db, Tx } from "#platform/db";
import { quiet } from "#platform/log";
import type { Caller, Ground } from "./action.ts";

/**
 * A ground whose tree is what the test says: child → parent. Rooms above the tree pass the real lineage instead.
 */
export function testGround(
  db: Db,
  options: { tree?: Record<number, number | null>; lineage?: Ground["lineage"]; now?: Date } = {},
): Ground {
  const tree = options.tree ?? {};
  const lineage = async (_tx: Tx, node: number | null): Promise<number[]> => {
    if (node === null)
      return Object.keys(tree)
        .map(Number)
        .filter((id) => tree[id] === null);
    const line: number[] = [];
    for (
      let at: number | null | undefined = node;
      at !== null && at !== undefined && at in tree;
      at = tree[at]
    )
      line.push(at);
    return line;
  };
  return { db, lineage: options.lineage ?? lineage, clock: () => options.now ?? new Date(), log: quiet };
}

/** Somebody with an account who holds permissions at a node; each test says which. */
export const holding = (account: number, node: number, ...permissions: string[]): Actor => ({
  account,
  person: null,
  grants: [{ role: "test", permissions, node }],
});

export const calling = (ground: Ground, actor: Actor, more: Partial<Caller> = {}): Caller => ({
  ground,
  actor,
  door: "office",
  ...more,
});
