import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId } from "#platform/acts";
import { decideQueued, lockQueued } from "../queue-store.ts";
import { nodeOfQueued } from "./retry-queued.ts";

/** A person decides that this needs no further work. Its bytes are kept. */
export const setAsideQueued = action({
  name: "catalogue.set-aside-queued",
  may: "catalogue.import",
  input: z.object({ id: rowId }),
  at: nodeOfQueued,
  run: async (act, input) => {
    const queued = await lockQueued(act.tx, input.id);
    if (!queued) return refused(refuse("no-such"));
    if (queued.state !== "waiting") return refused(refuse("already-decided"));
    await decideQueued(act.tx, [input.id], {
      state: "set-aside",
      record: null,
      by: act.by.account,
      now: act.now,
    });
    act.about("import-queue", input.id);
    return done(undefined);
  },
});
