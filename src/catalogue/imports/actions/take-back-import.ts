import { done, refuse, refused } from "#basics";
import { action } from "#platform/acts";
import { runAfter } from "../rules/run-life.ts";
import { forgetMet, keepBack, lockRun, nothingBack, setRunState } from "../run-store.ts";
import { nodeOfRun, runInput } from "../shapes.ts";
import { takeBackPart } from "../take-back.ts";

/**
 * Takes back the next part of an import; asked again until nothing is left. An import that was taken back wholly stays
 * so, however often it is asked.
 */
export const takeBackImport = action({
  name: "catalogue.take-back-import",
  may: "catalogue.import",
  input: runInput,
  at: nodeOfRun,
  run: async (act, input) => {
    const run = await lockRun(act.tx, input.run);
    if (!run) return refused(refuse("no-such-run"));
    const state = runAfter(run.state, "take-back");
    if (state === undefined)
      return refused(refuse(run.state === "carrying" ? "import-going" : "import-not-carried-out"));
    if (run.state === "taken-back") return done({ over: true, ...(run.back ?? nothingBack) });
    if (run.state !== state) {
      await setRunState(act.tx, run.id, state);
      await forgetMet(act.tx, run.id);
    }
    const sums = await takeBackPart(act, run, run.back ?? nothingBack);
    await keepBack(act.tx, run.id, sums);
    const over = sums.phase === "done";
    if (over) {
      await setRunState(act.tx, run.id, runAfter(state, "back-ends") ?? state);
      await act.announce("import.taken-back", { import: run.id, withdrawn: sums.withdrawn, left: sums.left });
    }
    act.about("import", run.id, sums);
    return done({ over, ...sums });
  },
});
