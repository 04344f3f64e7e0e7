/**
 * Kinds of nodes and what may stand under what. A library and a branch are alike in all but their place in the
 * system: a library is called by its title («Орталық қалалық кітапхана»), a branch by its number.
 */
export const kinds = ["region", "system", "library", "branch", "point", "department", "partner"] as const;
export type NodeKind = (typeof kinds)[number];

const parents: Record<NodeKind, readonly NodeKind[]> = {
  region: [],
  system: ["region"],
  library: ["system"],
  branch: ["system", "library"],
  point: ["system", "library", "branch"],
  department: ["system", "library", "branch", "department"],
  partner: ["region", "system"],
};

/** The kinds under which a node of this kind may stand. */
export const parentsFor = (kind: NodeKind): readonly NodeKind[] => parents[kind];

/** The kinds that may be opened under a node of this kind, in the order in which a form offers them. */
export const childrenFor = (kind: NodeKind): NodeKind[] =>
  kinds.filter((child) => parents[child].includes(kind));

/**
 * May a node stand under another? `above` holds the kinds from the parent upwards. A sector is a department inside
 * a department (ROL-10); there is no third level.
 */
export function mayStandUnder(kind: NodeKind, above: readonly NodeKind[]): boolean {
  const [parent, grandparent] = above;
  if (parent === undefined) return kind === "region";
  if (!parents[kind].includes(parent)) return false;
  return !(kind === "department" && parent === "department" && grandparent === "department");
}

/** Places where readers are served: what the directory lists and the map shows. */
export const servicePlaces: readonly NodeKind[] = ["library", "branch", "point"];
export const isServicePlace = (kind: NodeKind): boolean => servicePlaces.includes(kind);

/** Kinds that carry an everyday number within their system (NET-09). */
export const isNumbered = (kind: NodeKind): boolean => isServicePlace(kind);

/** Types of a library or branch; several may hold at once: a rural branch may be a model library. */
export const libraryTypes = [
  "universal",
  "central",
  "city",
  "rural",
  "children",
  "youth",
  "adult",
  "special",
  "model",
] as const;
export type LibraryType = (typeof libraryTypes)[number];

export const territories = ["oblast", "city", "district"] as const;
export type Territory = (typeof territories)[number];

/** Kinds of partner organisations (NET-14). */
export const partnerKinds = [
  "library",
  "museum",
  "archive",
  "university",
  "school",
  "publisher",
  "media",
  "ngo",
  "akimat",
  "other",
] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** Ties between nodes besides the tree. */
export const relationKinds = ["part-of", "successor", "serves", "hosted-by", "methodical-centre"] as const;
export type RelationKind = (typeof relationKinds)[number];

export type NodeState = "open" | "paused" | "closed";
