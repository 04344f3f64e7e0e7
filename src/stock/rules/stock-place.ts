import type { NodeKind, NodeState } from "#libraries/rules";

/** May copies stand there? In every part of a network but the region itself, a partner, and what is closed. */
export const mayKeepStock = (
  node: { kind: NodeKind; state: NodeState; mergedInto: number | null } | undefined,
): boolean =>
  node !== undefined &&
  node.kind !== "region" &&
  node.kind !== "partner" &&
  node.state !== "closed" &&
  node.mergedInto === null;
