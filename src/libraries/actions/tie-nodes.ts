import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action } from "#platform/acts";
import { atNode, beginEdit } from "../editing.ts";
import { tieById, tiesBetween } from "../questions/checks.ts";
import { nodesByIds } from "../questions/tree.ts";
import { addDays } from "../rules/days.ts";
import { mayTie, writtenTies } from "../rules/ties.ts";
import * as shape from "../shapes.ts";
import { clearFrom, insertDated } from "../store.ts";

/** Writes down that a place serves another, stands in a partner's rooms, or guides the systems of a region. */
export const tieNodes = action({
  name: "libraries.tie-nodes",
  may: "tree.edit",
  input: z.object({
    node: shape.rowId,
    kind: z.enum(writtenTies),
    other: shape.rowId,
    from: shape.optionalDay,
    /** The last day. */
    to: shape.optionalDay,
    note: shape.trilingual(300),
  }),
  at: atNode,
  run: async (act, input) => {
    const { node, day, refusals } = await beginEdit(act, { node: input.node }, "ties");
    const { kind } = input;
    const [other] = await nodesByIds(act.tx, [input.other], day);
    const days = { from: input.from ?? null, to: input.to ? addDays(input.to, 1) : null };
    if (!other) refusals.push(refuse("no-such-place", {}, "other"));
    else if (!mayTie(kind, node.kind, other.kind)) refusals.push(refuse("not-a-relation", {}, "kind"));
    if (kind === "methodical-centre" && !(await act.may("tree.manage-systems", other?.id))) {
      refusals.push(refuse("not-permitted", { permission: "tree.manage-systems" }, "kind"));
    }
    if (days.from && days.to && days.to <= days.from) refusals.push(refuse("span-backwards", {}, "to"));
    const tie = { kind, node: node.id, other: input.other };
    if (refusals.length === 0 && (await tiesBetween(act.tx, tie, days)) > 0) {
      refusals.push(refuse("tie-exists", {}, "other"));
    }
    if (refusals.length > 0) return refused(...refusals);
    await insertDated(
      act.tx,
      "node_relation",
      { ...tie, note: input.note ?? {}, made_by: act.by.account },
      days,
    );
    act.about("node", node.id, { tie: kind, other: input.other, ...days });
    await act.announce("node.tied", { node: node.id, kind, other: input.other, ...days });
    return done({ node: node.id });
  },
});

/** Ends a tie; `last` is its last day, without it yesterday was. */
export const untieNodes = action({
  name: "libraries.untie-nodes",
  may: "tree.edit",
  input: z.object({ node: shape.rowId, tie: shape.rowId, last: shape.optionalDay }),
  at: atNode,
  run: async (act, input) => {
    const { node, day, refusals } = await beginEdit(act, { node: input.node }, "ties", { closedToo: true });
    const tie = await tieById(act.tx, input.tie);
    const written = writtenTies.find((kind) => kind === tie?.kind);
    if (!tie || !written || tie.node !== node.id) refusals.push(refuse("no-such"));
    if (refusals.length > 0 || !tie) return refused(...refusals);
    const from = input.last ? addDays(input.last, 1) : day;
    const match = { kind: tie.kind, node: tie.node, other: tie.other };
    await clearFrom(act.tx, "node_relation", match, from);
    act.about("node", node.id, { tie: tie.kind, other: tie.other, ended: from });
    await act.announce("node.untied", { node: node.id, kind: tie.kind, other: tie.other, from });
    return done({ node: node.id });
  },
});
