import { sql } from "kysely";
import { z } from "zod";
import { done, refuse, refused } from "#basics";
import type { ReadRecord } from "#formats";
import { action, rowId } from "#platform/acts";
import { addToRun, lockRun } from "../store.ts";
import { takeRecords } from "../take-records.ts";

export const mostInBatch = 1_000;

/** Takes one batch of a file into the catalogue: new ones, ones seen before, and the queue. One transaction. */
export const importRecords = action({
  name: "catalogue.import-records",
  may: "catalogue.import",
  input: z.object({
    run: rowId,
    records: z.custom<ReadRecord[]>((value) => Array.isArray(value) && value.length <= mostInBatch),
  }),
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
    const sums = await takeRecords(act.tx, run, input.records, act.now);
    await addToRun(act.tx, run.id, sums);
    act.about("import", run.id, sums);
    return done(sums);
  },
});
