import { sql } from "kysely";
import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId } from "#platform/acts";
import { endRun, lockRun } from "../store.ts";

/** Closes an import and tells what it came to. */
export const endImport = action({
  name: "catalogue.end-import",
  may: "catalogue.import",
  input: z.object({ run: rowId }),
  at: async (input, tx) => {
    const { rows } = await sql<{ node: number }>`select node from import_run where id = ${input.run}`.execute(
      tx,
    );
    return rows[0] ? Number(rows[0].node) : "no-such";
  },
  run: async (act, input) => {
    const run = await lockRun(act.tx, input.run);
    if (!run) return refused(refuse("no-such-run"));
    if (run.ended) return refused(refuse("import-ended"));
    const sums = await endRun(act.tx, run.id, act.now);
    act.about("import", run.id, sums);
    await act.announce("import.ended", { import: run.id, ...sums });
    return done(sums);
  },
});
