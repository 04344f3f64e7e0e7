import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action } from "#platform/acts";
import { atParent, beginEdit } from "../editing.ts";
import { moveUnder } from "../moving.ts";
import { nodeExists } from "../questions/checks.ts";
import * as shape from "../shapes.ts";

/**
 * Moves a node under another one from a day on, with everything below it: a branch to another system, a system to
 * another region. Permission is asked where it stands and where it goes.
 */
export const moveNode = action({
  name: "libraries.move-node",
  may: "tree.edit",
  input: z.object({
    node: shape.rowId,
    version: shape.version,
    to: shape.rowId,
    from: shape.optionalDay,
    number: shape.number,
  }),
  at: atParent,
  run: async (act, input) => {
    const { node, above, day, refusals } = await beginEdit(act, input, "tree");
    if (node.kind === "region") refusals.push(refuse("root-stays"));
    if (node.kind === "system" && !(await act.may("tree.manage-systems", above.at(-1)?.id))) {
      refusals.push(refuse("not-permitted", { permission: "tree.manage-systems" }));
    }
    if (!(await nodeExists(act.tx, input.to))) refusals.push(refuse("no-such-parent", {}, "to"));
    else if (!(await mayReceive(act, input.to))) {
      refusals.push(refuse("not-permitted", { permission: "tree.edit" }, "to"));
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
    return done({ node: node.id, from, ...moved });
  },
});

/** Another region stands beside our own, so whoever may manage systems here may let one go there. */
const mayReceive = async (act: Parameters<typeof moveNode.run>[0], to: number): Promise<boolean> =>
  (await act.may("tree.edit", to)) || ((await isRegion(act, to)) && (await act.may("tree.manage-systems")));

async function isRegion(act: Parameters<typeof moveNode.run>[0], id: number): Promise<boolean> {
  const row = await act.tx.selectFrom("node").select("kind").where("id", "=", id).executeTakeFirst();
  return row?.kind === "region";
}
