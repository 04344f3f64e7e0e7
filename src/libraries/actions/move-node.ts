import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action } from "#platform/acts";
import { atParent, beginEdit, places, type Scope, scopeTroubles, systems } from "../editing.ts";
import { moveUnder } from "../moving.ts";
import { nodeExists } from "../questions/checks.ts";
import * as shape from "../shapes.ts";

const moving = (name: string, scope: Scope) =>
  action({
    name,
    may: scope.may,
    input: z.object({
      node: shape.rowId,
      version: shape.version,
      to: shape.rowId,
      from: shape.optionalDay,
      number: shape.number,
    }),
    at: atParent,
    run: async (act, input) => {
      const { node, day, refusals } = await beginEdit(act, input, "tree");
      refusals.push(...scopeTroubles(node, scope));
      if (!(await nodeExists(act.tx, input.to))) refusals.push(refuse("no-such-parent", {}, "to"));
      else if (!(await act.may(scope.may, scope.systems ? undefined : input.to))) {
        refusals.push(refuse("not-permitted", { permission: scope.may }, "to"));
      }
      if (refusals.length > 0) return refused(...refusals);
      const from = input.from ?? day;
      const moved = await moveUnder(act, { node, to: input.to, from, number: input.number });
      if (Array.isArray(moved)) return refused(...moved);
      act.about("node", node.id, { from, before: node.parent, after: input.to });
      await act.announce("node.moved", {
        node: node.id,
        from,
        fromParent: node.parent,
        toParent: input.to,
        fromSystem: moved.fromSystem,
        toSystem: moved.toSystem,
      });
      return done({ node: node.id, to: input.to, from, ...moved });
    },
  });

/**
 * Moves a place under another one from a day on, with everything below it: a branch to another system, a department
 * to another library. Permission is asked where it stands and where it goes.
 */
export const moveNode = moving("libraries.move-node", places);
/** Lets a system leave to another region, or takes it back. Reports of former years keep the former network. */
export const moveSystem = moving("libraries.move-system", systems);
