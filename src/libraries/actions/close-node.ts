import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action } from "#platform/acts";
import { atNode, atParent, beginEdit, places, type Scope, scopeTroubles, systems } from "../editing.ts";
import { undoMerge } from "../merging.ts";
import { openUnder } from "../questions/checks.ts";
import { addDays } from "../rules/days.ts";
import * as shape from "../shapes.ts";
import { clearFrom, lay } from "../store.ts";

/** Kinds that close together with the place they belong to. */
const closeAlong = new Set(["department"]);

const closing = (name: string, scope: Scope) =>
  action({
    name,
    may: scope.may,
    input: z.object({
      node: shape.rowId,
      version: shape.version,
      from: shape.optionalDay,
      reason: shape.trilingual(500),
    }),
    at: atParent,
    run: async (act, input) => {
      const { node, day, refusals } = await beginEdit(act, input, "state", { closedToo: true });
      const from = input.from ?? day;
      refusals.push(...scopeTroubles(node, scope));
      if (node.state === "closed") refusals.push(refuse("already-closed"));
      const open = await openUnder(act.tx, node.id, from);
      const left = open.filter((one) => !closeAlong.has(one.kind));
      if (left.length > 0) refusals.push(refuse("has-open-children", { count: left.length }));
      if (refusals.length > 0) return refused(...refusals);
      const closed = [node.id, ...open.map((one) => one.id)];
      for (const id of closed) {
        await clearFrom(act.tx, "node_state", { node: id }, from);
        const values = { state: "closed", reason: input.reason ?? {} };
        await lay(act.tx, "node_state", { node: id }, { from, to: null }, values);
      }
      act.about("node", node.id, { from, state: "closed" });
      await act.announce("node.closed", { node: node.id, from });
      return done({ node: node.id, from, closed });
    },
  });

/** Closes a place for good from a day on. Its departments close with it; branches and points are decided one by one. */
export const closeNode = closing("libraries.close-node", places);
export const closeSystem = closing("libraries.close-system", systems);

/** Closes a place for a time (repairs, a long illness of the only librarian), with or without a last day. */
export const pauseNode = action({
  name: "libraries.pause-node",
  may: "tree.edit",
  input: z.object({
    node: shape.rowId,
    version: shape.version,
    from: shape.optionalDay,
    /** The last day; without it, until it is reopened. */
    to: shape.optionalDay,
    reason: shape.trilingual(500),
  }),
  at: atNode,
  run: async (act, input) => {
    const { node, day, refusals } = await beginEdit(act, input, "state");
    const from = input.from ?? day;
    if (node.kind === "region") refusals.push(refuse("root-stays"));
    if (input.to && input.to < from) refusals.push(refuse("span-backwards", {}, "to"));
    if (refusals.length > 0) return refused(...refusals);
    const to = input.to ? addDays(input.to, 1) : null;
    const values = { state: "paused", reason: input.reason ?? {} };
    await lay(act.tx, "node_state", { node: node.id }, { from, to }, values);
    act.about("node", node.id, { from, to, state: "paused" });
    await act.announce("node.paused", { node: node.id, from, to });
    return done({ node: node.id, from, to });
  },
});

const reopening = (name: string, scope: Scope) =>
  action({
    name,
    may: scope.may,
    input: z.object({ node: shape.rowId, version: shape.version, from: shape.optionalDay }),
    at: atParent,
    run: async (act, input) => {
      const { node, above, day, refusals } = await beginEdit(act, input, "state", { closedToo: true });
      // A merged node is reopened by undoing the merge, so it is no obstacle here.
      const troubles = refusals.filter((one) => one.code !== "merged-node");
      const from = input.from ?? day;
      if (node.state === "open") troubles.push(refuse("not-closed"));
      if (above.some((one) => one.state === "closed")) troubles.push(refuse("closed-node", {}, "node"));
      troubles.push(...scopeTroubles(node, scope));
      if (troubles.length > 0) return refused(...troubles);
      if (node.mergedInto !== null) {
        const left = await undoMerge(act, node);
        if (left) return refused(...left);
      } else {
        await clearFrom(act.tx, "node_state", { node: node.id }, from);
      }
      act.about("node", node.id, { from, state: "open" });
      await act.announce("node.reopened", { node: node.id, from });
      return done({ node: node.id, from });
    },
  });

/** Opens a place again that was paused, closed or joined to another; joining is undone exactly. */
export const reopenNode = reopening("libraries.reopen-node", places);
export const reopenSystem = reopening("libraries.reopen-system", systems);
