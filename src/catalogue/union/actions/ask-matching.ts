import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action } from "#platform/acts";
import { lastMatching } from "../questions/matching.ts";

/** A work of the whole region, asked at its root. */
const ofRegion = { may: "catalogue.merge", input: z.object({}), at: () => null } as const;

/** Asks that the whole catalogue be compared once more, one comparing at a time. The job follows. */
export const askMatching = action({
  name: "catalogue.ask-matching",
  ...ofRegion,
  run: async (act) => {
    const last = await lastMatching(act.tx);
    if (last?.open) return refused(refuse("matching-already"));
    return done({});
  },
});

/** Stops the comparing after the part at work; what was merged until then stays. */
export const stopMatching = action({
  name: "catalogue.stop-matching",
  ...ofRegion,
  run: async (act) => {
    const last = await lastMatching(act.tx);
    if (!last?.open) return refused(refuse("matching-not-going"));
    act.about("job", last.id);
    return done({ job: last.id });
  },
});
