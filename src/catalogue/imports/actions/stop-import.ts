import { done, refuse, refused } from "#basics";
import { action } from "#platform/acts";
import { runAfter } from "../rules/run-life.ts";
import { lockRun, setRunState } from "../run-store.ts";
import { nodeOfRun, runInput } from "../shapes.ts";

/** Stops an import or its rehearsal after the batch at work; what came in stays, and it can go on from there. */
export const stopImport = action({
  name: "catalogue.stop-import",
  may: "catalogue.import",
  input: runInput,
  at: nodeOfRun,
  run: async (act, input) => {
    const run = await lockRun(act.tx, input.run);
    if (!run) return refused(refuse("no-such-run"));
    const state = runAfter(run.state, "stop");
    if (state === undefined) return refused(refuse("import-not-going"));
    await setRunState(act.tx, run.id, state);
    act.about("import", run.id, { position: run.position });
    return done({ state, position: run.position });
  },
});
