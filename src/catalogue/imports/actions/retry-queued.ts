import { sql } from "kysely";
import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { collect, type Holding, readIso2709, readMarcXml } from "#formats";
import { action, rowId } from "#platform/acts";
import type { Tx } from "#platform/db";
import { refreshDocuments } from "#platform/search";
import { holdingsSink } from "../connected.ts";
import { decideQueued, lockQueued, lockRun, type QueueRow, type Run } from "../store.ts";
import { takeRecords } from "../take-records.ts";

export const nodeOfQueued = async (id: number, tx: Tx): Promise<number | "no-such"> => {
  const { rows } = await sql<{ node: number }>`select node from import_queue where id = ${id}`.execute(tx);
  return rows[0] ? Number(rows[0].node) : "no-such";
};

/** Tries again what an import put aside: the number may be free by now, the program may have learned to read. */
export const retryQueued = action({
  name: "catalogue.retry-queued",
  may: "catalogue.import",
  input: z.object({ id: rowId }),
  at: (input, tx) => nodeOfQueued(input.id, tx),
  run: async (act, input) => {
    const queued = await lockQueued(act.tx, input.id);
    const run = queued ? await lockRun(act.tx, queued.run) : undefined;
    if (!queued || !run) return refused(refuse("no-such"));
    if (queued.state !== "waiting") return refused(refuse("already-decided"));
    await decideQueued(act.tx, input.id, { state: "taken", record: null, by: act.by.account, now: act.now });
    const problem =
      queued.about === "record"
        ? await retryRecord(act.tx, run, queued, act.now)
        : await retryCopy(act.tx, run, queued);
    if (problem) return refused(refuse("still-unreadable", { problem }));
    act.about("import-queue", input.id, { about: queued.about });
    return done(undefined);
  },
});

/** The code of what still stands in the way. */
async function retryRecord(tx: Tx, run: Run, queued: QueueRow, now: Date): Promise<string | undefined> {
  const reader = run.format === "iso2709" ? readIso2709 : readMarcXml;
  const read = await collect(reader([queued.bytes]));
  const bad = read.find((one) => !one.ok);
  if (bad && !bad.ok) return bad.problem.code;
  if (read.length === 0) return queued.problem.code;
  const sums = await takeRecords(tx, run, read, now);
  return sums.queued > 0 ? queued.problem.code : undefined;
}

async function retryCopy(tx: Tx, run: Run, queued: QueueRow): Promise<string | undefined> {
  if (queued.record === null) return queued.problem.code;
  const { sourceNumber, holding } = JSON.parse(queued.bytes.toString()) as {
    sourceNumber: string;
    holding: Holding;
  };
  const taken = await holdingsSink().take(tx, [
    { record: queued.record, at: run.node, source: run.source, sourceNumber, holdings: [holding] },
  ]);
  await refreshDocuments(tx, taken.records);
  return taken.problems[0]?.problem.code;
}
