import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId } from "#platform/acts";
import type { ToTake } from "../incoming.ts";
import { rehearse } from "../rehearse.ts";
import { runAfter } from "../rules/run-life.ts";
import { forgetMet, keepRehearsal, lockRun, noRehearsal, setRunState } from "../run-store.ts";
import { nodeOfRun, runInput } from "../shapes.ts";
import { mostInBatch } from "./import-records.ts";

/** Says of one batch what it would become. Writes nothing but what it found. */
export const rehearseRecords = action({
  name: "catalogue.rehearse-records",
  may: "catalogue.import",
  input: z.object({
    run: rowId,
    at: z.number().int().min(0),
    records: z.custom<ToTake[]>((value) => Array.isArray(value) && value.length <= mostInBatch),
  }),
  at: nodeOfRun,
  run: async (act, input) => {
    const run = await lockRun(act.tx, input.run);
    if (!run) return refused(refuse("no-such-run"));
    const before = run.rehearsal ?? noRehearsal;
    if (run.state !== "rehearsing") return refused(refuse("import-stopped"));
    if (input.at !== before.read)
      return input.at < before.read ? done(before) : refused(refuse("import-stopped"));
    const sums = await rehearse(act.tx, run, before, input.records);
    await keepRehearsal(act.tx, run.id, sums);
    act.about("import", run.id, sums);
    return done(sums);
  },
});

/** The file was read to its end: the lists stand, and the import can be carried out. */
export const endRehearsal = action({
  name: "catalogue.end-rehearsal",
  may: "catalogue.import",
  input: runInput,
  at: nodeOfRun,
  run: async (act, input) => {
    const run = await lockRun(act.tx, input.run);
    if (!run) return refused(refuse("no-such-run"));
    const state = runAfter(run.state, "rehearsal-ends");
    if (state === undefined) return refused(refuse("import-ended"));
    const sums = { ...(run.rehearsal ?? noRehearsal), whole: true };
    await keepRehearsal(act.tx, run.id, sums);
    await setRunState(act.tx, run.id, state);
    await forgetMet(act.tx, run.id);
    act.about("import", run.id, sums);
    return done(sums);
  },
});
