import { sql } from "kysely";
import { theHouse } from "#basics";
import type { Caller } from "#platform/acts";
import type { JobHandler, RunningJob } from "#platform/jobs";
import { reindex } from "#platform/search";
import { connectedFiles } from "./connected.ts";
import { openRecords, takeAll } from "./import-file.ts";
import { resetRun } from "./store.ts";

/** Imports an uploaded file into a run that was begun, and so permitted, by a person. */
const importJob: JobHandler = {
  kind: "catalogue.import",
  run: async (job: RunningJob<{ run: number; file: number }>) => {
    const file = await connectedFiles().byId(job.input.file);
    const bytes = file ? await connectedFiles().open(file) : undefined;
    if (!file || !bytes) throw new Error("the uploaded file is gone");
    const opened = await openRecords(bytes);
    if (!opened.ok) throw new Error(opened.refusals.map((one) => one.code).join(", "));
    // A worker may have died over this run: what is in stays in, the sums begin again.
    await job.ground.db.sql.transaction().execute((tx) => resetRun(tx, job.input.run));
    const actor = { ...theHouse, account: await beganBy(job) };
    const caller: Caller = { ground: job.ground, actor, door: "job" };
    const outcome = await takeAll(caller, job.input.run, opened.value.records, {
      size: file.size,
      signal: job.signal,
      onProgress: ({ bytes: done, size }) => job.progress(done, size),
    });
    if (!outcome.ok) throw new Error(outcome.refusals.map((one) => one.code).join(", "));
    return outcome.value;
  },
};

async function beganBy(job: RunningJob<{ run: number }>): Promise<number | null> {
  const { rows } = await sql<{ by: number | null }>`
    select begun_by as by from import_run where id = ${job.input.run}`.execute(job.ground.db.sql);
  return rows[0]?.by ?? null;
}

/** Makes the search index anew beside running search. */
const reindexJob: JobHandler = {
  kind: "catalogue.reindex",
  run: async (job: RunningJob<object>) => ({
    documents: await reindex(job.ground, job.progress, job.signal),
  }),
};

export const jobs: JobHandler[] = [importJob, reindexJob];
