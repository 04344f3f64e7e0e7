import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action } from "#platform/acts";
import { atNode, beginEdit } from "../editing.ts";
import { idsUnder } from "../questions/checks.ts";
import { fullName, hasName } from "../rules/names.ts";
import { refreshSearch } from "../search-words.ts";
import * as shape from "../shapes.ts";
import { lay, mend } from "../store.ts";

/** Gives a node new names from a day on; the former ones stay with their days, and still find it. */
export const renameNode = action({
  name: "libraries.rename-node",
  may: "tree.edit",
  input: z.object({ node: shape.rowId, version: shape.version, from: shape.optionalDay, names: shape.names }),
  at: atNode,
  run: async (act, input) => {
    const { node, day, refusals } = await beginEdit(act, input, "names");
    if (!hasName(input.names, node.number)) refusals.push(refuse("no-name", {}, "names.title.kk"));
    if (refusals.length > 0) return refused(...refusals);
    const from = input.from ?? day;
    await lay(act.tx, "node_name", { node: node.id }, { from, to: null }, input.names);
    await refreshSearch(act.tx, await idsUnder(act.tx, node.id, day), day);
    const [before, after] = [fullName(node, "kk").text, fullName({ ...node, ...input.names }, "kk").text];
    act.about("node", node.id, { from, before, after });
    await act.announce("node.renamed", { node: node.id, from, before, after });
    return done({ node: node.id });
  },
});

/** Mends a slip of the pen in the present names. History is not touched: the place was never called otherwise. */
export const mendName = action({
  name: "libraries.mend-name",
  may: "tree.edit",
  input: z.object({ node: shape.rowId, version: shape.version, names: shape.names }),
  at: atNode,
  run: async (act, input) => {
    const { node, day, refusals } = await beginEdit(act, input, "names", { closedToo: true });
    if (!hasName(input.names, node.number)) refusals.push(refuse("no-name", {}, "names.title.kk"));
    if (refusals.length > 0) return refused(...refusals);
    const there = await mend(act.tx, "node_name", { node: node.id }, day, input.names);
    if (!there) await lay(act.tx, "node_name", { node: node.id }, { from: null, to: null }, input.names);
    await refreshSearch(act.tx, await idsUnder(act.tx, node.id, day), day);
    const [before, after] = [fullName(node, "kk").text, fullName({ ...node, ...input.names }, "kk").text];
    act.about("node", node.id, { before, after });
    await act.announce("node.renamed", { node: node.id, from: null, before, after });
    return done({ node: node.id });
  },
});
