import { branches } from "./branches.ts";
import { departments } from "./departments.ts";
import { former, formerMemberships } from "./former.ts";
import { partners } from "./partners.ts";
import { places } from "./places.ts";
import { points } from "./points.ts";
import { staff } from "./staff.ts";
import { systems } from "./systems.ts";
import type { DemoRegion, Membership, RegionNode } from "./types.ts";

export { cataloguerOf } from "./cataloguers.ts";
export { placeOf, placeTitle } from "./places.ts";
export { accessibilityNames, serviceNames } from "./services.ts";
export { sources } from "./sources.ts";
export * from "./types.ts";

/** Parents always stand before their children, so the list can be loaded from top to bottom. */
const nodes: readonly RegionNode[] = [
  ...systems,
  ...former,
  ...departments,
  ...branches,
  ...points,
  ...partners,
];

/** Every system's relation to its region; those of today have no end. */
const memberships: readonly Membership[] = [
  ...systems
    .filter((node) => node.kind === "system")
    .map(({ key, sources = [] }) => ({ node: key, parent: "region", sources })),
  ...formerMemberships,
];

/** The facts of the demonstration region; the same value on every call. */
export const demoRegion = (): DemoRegion => ({ nodes, memberships, places, staff });

/** Places where readers are served and books stand: libraries and branches of the present network. */
export const servicePlaces = (): readonly RegionNode[] =>
  nodes.filter(({ kind }) => kind === "library" || kind === "branch");

/** The code of a node in the tree of the house and in the copies of the records: «balqash/main» → «balqash-main». */
export const codeOf = (key: string): string => key.replaceAll("/", "-");

/** The key of the system (the balance holder) to which a node belongs: the first part of its key. */
export const systemKeyOf = (key: string): string => key.split("/", 1)[0] ?? key;
