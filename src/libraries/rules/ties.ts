import type { NodeKind, RelationKind } from "./kinds.ts";

/** Ties that people write down by themselves; the tree and succession are written by the acts that make them. */
export const writtenTies = ["serves", "hosted-by", "methodical-centre"] as const satisfies RelationKind[];
export type WrittenTie = (typeof writtenTies)[number];

const pairs: Record<WrittenTie, readonly (readonly [NodeKind, NodeKind])[]> = {
  serves: [
    ["system", "point"],
    ["library", "point"],
    ["branch", "point"],
    ["library", "partner"],
    ["branch", "partner"],
  ],
  "hosted-by": [
    ["point", "partner"],
    ["branch", "partner"],
    ["library", "partner"],
  ],
  "methodical-centre": [
    ["system", "region"],
    ["library", "region"],
  ],
};

/** May `node` be tied to `other` in this way? */
export const mayTie = (kind: WrittenTie, node: NodeKind, other: NodeKind): boolean =>
  pairs[kind].some(([from, to]) => from === node && to === other);

/** The ways in which a node of this kind may be tied to others. */
export const tiesFor = (node: NodeKind): WrittenTie[] =>
  writtenTies.filter((kind) => pairs[kind].some(([from]) => from === node));
