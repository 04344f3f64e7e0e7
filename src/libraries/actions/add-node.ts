import { z } from "zod";
import { action } from "#platform/acts";
import { openNode } from "../open-node.ts";
import { nodeExists } from "../questions/checks.ts";
import { lineage } from "../questions/lineage.ts";
import * as shape from "../shapes.ts";

const common = {
  code: shape.code,
  from: shape.optionalDay,
  names: shape.names,
  types: shape.types,
  place: shape.place.optional(),
};

/** Opens a library, branch, delivery point or department under a node of one's own. */
export const addNode = action({
  name: "libraries.add-node",
  may: "tree.edit",
  input: z.object({
    parent: shape.rowId,
    kind: z.enum(["library", "branch", "point", "department"]),
    number: shape.number,
    ...common,
  }),
  at: async (input, tx) => ((await nodeExists(tx, input.parent)) ? input.parent : "no-such"),
  run: (act, input) => openNode(act, input),
});

/**
 * Takes a library system into the region, or writes down another region to which systems may leave. The first region
 * of an empty house becomes its root; only the house itself can be there to add it.
 */
export const addSystem = action({
  name: "libraries.add-system",
  may: "tree.manage-systems",
  input: z.object({
    kind: z.enum(["system", "region"]).default("system"),
    parent: shape.optionalId,
    ...common,
  }),
  at: () => null,
  run: async (act, input) => {
    const [root] = await lineage(act.tx, null);
    if (input.kind === "region") return openNode(act, { ...input, parent: null, root: root === undefined });
    return openNode(act, { ...input, parent: input.parent ?? root ?? null });
  },
});
