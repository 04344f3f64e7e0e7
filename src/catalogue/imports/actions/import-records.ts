import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId } from "#platform/acts";
import type { ToTake } from "../incoming.ts";
import { addToRun, lockRun, noSums } from "../run-store.ts";
import { nodeOfRun } from "../shapes.ts";
import { takeRecords } from "../take-records.ts";

export const mostInBatch = 1_000;

/** Takes one batch of a file into the catalogue: new ones, ones seen before, and the queue. One transaction. */
export const importRecords = action({
  name: "catalogue.import-records",
  may: "catalogue.import",
  input: z.object({
    run: rowId,
    /** How many records of the file stand before this batch: one that was taken already is not taken again. */
    at: z.number().int().min(0).optional(),
    records: z.custom<ToTake[]>((value) => Array.isArray(value) && value.length <= mostInBatch),
  }),
  at: nodeOfRun,
  run: async (act, input) => {
    const run = await lockRun(act.tx, input.run);
    if (!run) return refused(refuse("no-such-run"));
    if (run.state !== "carrying")
      return refused(refuse(run.state === "stopped" ? "import-stopped" : "import-ended"));
    if (input.at !== undefined && input.at !== run.position)
      return input.at < run.position ? done(noSums) : refused(refuse("import-stopped"));
    const sums = await takeRecords(act, run, input.records);
    await addToRun(act.tx, run.id, sums);
    act.about("import", run.id, sums);
    return done(sums);
  },
});
