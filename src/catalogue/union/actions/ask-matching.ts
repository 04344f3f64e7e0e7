import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action } from "#platform/acts";
import { lastMatching } from "../questions/matching.ts";

/** Asks that the whole catalogue be compared once more: a work of the region, one at a time. The job follows. */
export const askMatching = action({
  name: "catalogue.ask-matching",
  may: "catalogue.merge",
  input: z.object({}),
  at: () => null,
  run: async (act) => {
    const last = await lastMatching(act.tx);
    if (last?.open) return refused(refuse("matching-already"));
    return done({ after: last?.id ?? null });
  },
});
