/** All headings of the catalogue, part after part: for the command line and the job. May be stopped and begun again. */
import { sql } from "kysely";
import { done, type Outcome, theHouse } from "#basics";
import { type Caller, type Ground, perform } from "#platform/acts";
import type { JobHandler, RunningJob } from "#platform/jobs";
import { type MadeFromHeadings, makeFromHeadings } from "./actions/make-from-headings.ts";

export type MadeAll = Pick<MadeFromHeadings, "looked" | "made" | "proposed">;

export async function makeAuthoritiesFromHeadings(
  ground: Ground,
  who: Omit<Caller, "ground">,
  how: {
    node: number;
    least?: number;
    onProgress?: (looked: number, total: number) => void | Promise<void>;
    signal?: AbortSignal;
  },
): Promise<Outcome<MadeAll>> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from heading where authority is null and decided is null and uses > 0`.execute(
    ground.db.sql,
  );
  const total = rows[0]?.n ?? 0;
  const sums: MadeAll = { looked: 0, made: 0, proposed: 0 };
  for (let after: string | null = ""; after !== null; ) {
    how.signal?.throwIfAborted();
    const input: object = { node: how.node, after, ...(how.least === undefined ? {} : { least: how.least }) };
    const outcome: Outcome<MadeFromHeadings> = await perform({ ...who, ground }, makeFromHeadings, input);
    if (!outcome.ok) return outcome;
    sums.looked += outcome.value.looked;
    sums.made += outcome.value.made;
    sums.proposed += outcome.value.proposed;
    await how.onProgress?.(sums.looked, Math.max(total, sums.looked));
    after = outcome.value.next;
  }
  return done(sums);
}

/** Asked for by somebody who may edit authorities at this node; the page asked before. */
export const authoritiesJob: JobHandler = {
  kind: "catalogue.authorities",
  run: async (job: RunningJob<{ node: number }>) => {
    const who = { actor: { ...theHouse, account: job.askedBy }, door: "job" } as const;
    const outcome = await makeAuthoritiesFromHeadings(job.ground, who, {
      node: job.input.node,
      onProgress: job.progress,
      signal: job.signal,
    });
    if (!outcome.ok) throw new Error(outcome.refusals.map((one) => one.code).join(", "));
    return outcome.value;
  },
};
