import { sql } from "kysely";
import { theHouse } from "#basics";
import { perform } from "#platform/acts";
import type { JobHandler, RunningJob } from "#platform/jobs";
import { carryBatch } from "./actions/run-batch.ts";

/** Works at a batch that a person began, step by step, until it is over or was stopped. */
const batchJob: JobHandler = {
  kind: "catalogue.batch",
  run: async (job: RunningJob<{ batch: number }>) => {
    const actor = { ...theHouse, account: job.askedBy };
    const caller = { ground: job.ground, actor, door: "job" as const };
    const total = await recordsOf(job);
    for (;;) {
      if (job.signal.aborted) return { stopped: true };
      const outcome = await perform(caller, carryBatch, { batch: job.input.batch });
      if (!outcome.ok) throw new Error(outcome.refusals.map((one) => one.code).join(", "));
      const { state, left } = outcome.value;
      await job.progress(total - left, total);
      if (left === 0) return { state };
    }
  },
};

async function recordsOf(job: RunningJob<{ batch: number }>): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from batch_record b join batch_change c on c.id = b.batch
    where b.batch = ${job.input.batch} and (c.state <> 'undoing' or b.outcome in ('changed', 'restored', 'kept'))`.execute(
    job.ground.db.sql,
  );
  return rows[0]?.n ?? 0;
}

export const batchJobs: JobHandler[] = [batchJob];
