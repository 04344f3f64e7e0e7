import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action } from "#platform/acts";
import { dayOf } from "#platform/i18n/rules";
import { atParent, beginEdit, places, type Scope, scopeTroubles, systems } from "../editing.ts";
import { joinInto } from "../merging.ts";
import { nodesByIds } from "../questions/tree.ts";
import { refreshSearch } from "../search-words.ts";
import * as shape from "../shapes.ts";
import { lockNodes } from "../store.ts";

const merging = (name: string, scope: Scope) =>
  action({
    name,
    may: scope.may,
    input: z.object({
      node: shape.rowId,
      version: shape.version,
      into: shape.rowId,
      from: shape.optionalDay,
    }),
    at: atParent,
    run: async (act, input) => {
      await lockNodes(act.tx, [input.node, input.into]);
      const { node, above, day, refusals } = await beginEdit(act, input, "tree");
      const from = input.from ?? day;
      const [into] = await nodesByIds(act.tx, [input.into], from);
      refusals.push(...scopeTroubles(node, scope));
      if (from > dayOf(act.now)) refusals.push(refuse("not-yet", {}, "from"));
      if (input.into === node.id) refusals.push(refuse("merge-with-itself", {}, "into"));
      else if (!into) refusals.push(refuse("no-such-place", {}, "into"));
      else {
        if (!(await act.may(scope.may, into.id))) {
          refusals.push(refuse("not-permitted", { permission: scope.may }, "into"));
        }
        if (into.kind !== node.kind) refusals.push(refuse("merge-different-kinds", {}, "into"));
        if (into.state === "closed") refusals.push(refuse("closed-node", {}, "into"));
        if (above.some((one) => one.id === into.id)) refusals.push(refuse("would-make-a-circle", {}, "into"));
      }
      if (refusals.length > 0 || !into) return refused(...refusals);
      const moved = await joinInto(act, node, into, from);
      if (moved.some((one) => typeof one !== "number")) {
        return refused(...moved.filter((one) => typeof one !== "number"));
      }
      await refreshSearch(act.tx, [node.id, into.id], day);
      act.about("node", node.id, { from, into: into.id, moved: moved.length });
      await act.announce("node.merged", { node: node.id, into: into.id, from });
      return done({
        node: node.id,
        into: into.id,
        from,
        moved: moved.filter((one) => typeof one === "number"),
      });
    },
  });

/**
 * Joins a node to another of its kind from a day that has come: its branches go over, its address leads there, its
 * history stays. `reopenNode` takes it back.
 */
export const mergeNodes = merging("libraries.merge-nodes", places);
export const mergeSystems = merging("libraries.merge-systems", systems);
