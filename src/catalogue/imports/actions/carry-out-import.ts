import { done, refuse, refused } from "#basics";
import { action } from "#platform/acts";
import { runAfter } from "../rules/run-life.ts";
import { lockRun, rewindRun, setRunState } from "../run-store.ts";
import { nodeOfRun, runInput } from "../shapes.ts";

/** Begins the real work of an import that was rehearsed, or goes on with one that was stopped. */
export const carryOutImport = action({
  name: "catalogue.carry-out-import",
  may: "catalogue.import",
  input: runInput,
  at: nodeOfRun,
  run: async (act, input) => {
    const run = await lockRun(act.tx, input.run);
    if (!run) return refused(refuse("no-such-run"));
    const state = runAfter(run.state, "carry-out");
    if (state === undefined) return refused(refuse("import-ended"));
    if (run.state === "rehearsed") await rewindRun(act.tx, run.id);
    await setRunState(act.tx, run.id, state);
    act.about("import", run.id, { position: run.position });
    return done({ state, file: run.file });
  },
});
