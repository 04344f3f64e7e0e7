import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action } from "#platform/acts";
import { atNode, beginEdit } from "../editing.ts";
import { dropNumber, takeNumber } from "../numbers.ts";
import { isNumbered } from "../rules/kinds.ts";
import { hasName } from "../rules/names.ts";
import { refreshSearch } from "../search-words.ts";
import * as shape from "../shapes.ts";
import { lockNodes } from "../store.ts";

/** Gives a branch another everyday number from a day on, or none. */
export const renumberNode = action({
  name: "libraries.renumber-node",
  may: "tree.edit",
  input: z.object({
    node: shape.rowId,
    version: shape.version,
    from: shape.optionalDay,
    number: shape.number,
  }),
  at: atNode,
  run: async (act, input) => {
    const { node, above, day, refusals } = await beginEdit(act, input, "number");
    const system = above.find((one) => one.kind === "system");
    const days = { from: input.from ?? day, to: null };
    if (input.number === undefined) {
      if (!hasName(node, undefined)) refusals.push(refuse("no-name", {}, "number"));
      else await dropNumber(act.tx, node.id, days);
    } else if (!isNumbered(node.kind) || !system) {
      refusals.push(refuse("number-not-here", {}, "number"));
    } else {
      await lockNodes(act.tx, [system.id]);
      const want = { node: node.id, system: system.id, number: input.number };
      const taken = await takeNumber(act.tx, want, days);
      if (taken) refusals.push(taken);
    }
    if (refusals.length > 0) return refused(...refusals);
    await refreshSearch(act.tx, [node.id], day);
    act.about("node", node.id, { from: days.from, before: node.number, after: input.number ?? null });
    await act.announce("node.renamed", { node: node.id, from: days.from, number: input.number ?? null });
    return done({ node: node.id });
  },
});
