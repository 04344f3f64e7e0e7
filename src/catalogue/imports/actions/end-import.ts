import { done, refuse, refused } from "#basics";
import { action } from "#platform/acts";
import { dropRehearsal } from "../rehearsal-store.ts";
import { mayRun } from "../rules/run-life.ts";
import { endRun, forgetMet, lockRun } from "../run-store.ts";
import { nodeOfRun, runInput } from "../shapes.ts";

/** Closes an import and tells what it came to. */
export const endImport = action({
  name: "catalogue.end-import",
  may: "catalogue.import",
  input: runInput,
  at: nodeOfRun,
  run: async (act, input) => {
    const run = await lockRun(act.tx, input.run);
    if (!run) return refused(refuse("no-such-run"));
    if (!mayRun(run.state, "end")) return refused(refuse("import-ended"));
    const sums = await endRun(act.tx, run.id, act.now);
    await forgetMet(act.tx, run.id);
    await dropRehearsal(act.tx, run.id);
    act.about("import", run.id, sums);
    await act.announce("import.ended", { import: run.id, ...sums });
    return done(sums);
  },
});
