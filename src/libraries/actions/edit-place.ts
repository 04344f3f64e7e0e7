import { z } from "zod";
import { done, refused } from "#basics";
import { action } from "#platform/acts";
import { atNode, beginEdit } from "../editing.ts";
import { idsUnder } from "../questions/checks.ts";
import { refreshSearch } from "../search-words.ts";
import * as shape from "../shapes.ts";
import { lay } from "../store.ts";

/** Says where a node stands from a day on: territory, settlement, address, point on the map (NET-03). */
export const editPlace = action({
  name: "libraries.edit-place",
  may: "tree.edit",
  input: z.object({ node: shape.rowId, version: shape.version, from: shape.optionalDay, place: shape.place }),
  at: atNode,
  run: async (act, input) => {
    const { node, day, refusals } = await beginEdit(act, input, "place");
    if (refusals.length > 0) return refused(...refusals);
    const from = input.from ?? day;
    await lay(act.tx, "node_place", { node: node.id }, { from, to: null }, input.place);
    await refreshSearch(act.tx, await idsUnder(act.tx, node.id, day), day);
    act.about("node", node.id, { from, subject: "place" });
    await act.announce("node.changed", { node: node.id, subject: "place", from });
    return done({ node: node.id });
  },
});
