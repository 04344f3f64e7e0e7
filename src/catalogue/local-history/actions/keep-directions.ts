/** The vocabulary of directions is one for the region and is kept at its root. */
import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId, trilingualRequired } from "#platform/acts";
import { flag } from "../../authorities/shapes.ts";
import { insertDirection, updateDirection } from "../store.ts";

const shape = { name: trilingualRequired(100), rank: z.coerce.number().int().min(0).max(10_000).default(0) };

export const addDirection = action({
  name: "local-history.add-direction",
  may: "local-history.mark",
  input: z.object({
    /** Stands in addresses and never changes. */
    code: z
      .string()
      .trim()
      .regex(/^[a-z][a-z0-9-]{1,40}$/, "code-malformed"),
    ...shape,
  }),
  at: () => null,
  run: async (act, input) => {
    const id = await insertDirection(act.tx, input);
    if (id === undefined) return refused(refuse("direction-there", { code: input.code }, "code"));
    act.about("local-direction", id);
    return done({ direction: id });
  },
});

/** Withdrawn, it is offered no more; records that have it keep it. */
export const editDirection = action({
  name: "local-history.edit-direction",
  may: "local-history.mark",
  input: z.object({ direction: rowId, version: rowId, withdrawn: flag, ...shape }),
  at: () => null,
  run: async (act, input) => {
    const { direction: id, ...told } = input;
    if (!(await updateDirection(act.tx, { id, ...told, now: act.now })))
      return refused(refuse("changed-meanwhile"));
    act.about("local-direction", id, { withdrawn: input.withdrawn });
    return done({ direction: id });
  },
});
