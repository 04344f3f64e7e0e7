import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action } from "#platform/acts";
import { atNode, beginEdit } from "../editing.ts";
import { isServicePlace } from "../rules/kinds.ts";
import { refreshSearch } from "../search-words.ts";
import * as shape from "../shapes.ts";
import { lay } from "../store.ts";

/** Says of which types a library or branch is from a day on; those not named end, the others keep their beginning. */
export const setTypes = action({
  name: "libraries.set-types",
  may: "tree.edit",
  input: z.object({
    node: shape.rowId,
    version: shape.version,
    from: shape.optionalDay,
    types: shape.types,
  }),
  at: atNode,
  run: async (act, input) => {
    const { node, day, refusals } = await beginEdit(act, input, "types");
    const mayHave = isServicePlace(node.kind) || node.kind === "system";
    if (input.types.length > 0 && !mayHave) refusals.push(refuse("not-a-service-place", {}, "types"));
    if (refusals.length > 0) return refused(...refusals);
    const from = input.from ?? day;
    for (const type of node.types.filter((one) => !(input.types as string[]).includes(one))) {
      await lay(act.tx, "node_type", { node: node.id, type }, { from, to: null }, null);
    }
    for (const type of input.types.filter((one) => !node.types.includes(one))) {
      await lay(act.tx, "node_type", { node: node.id, type }, { from, to: null }, {});
    }
    await refreshSearch(act.tx, [node.id], day);
    act.about("node", node.id, { from, before: node.types.join(" "), after: input.types.join(" ") });
    await act.announce("node.changed", { node: node.id, subject: "types", from });
    return done({ node: node.id });
  },
});
