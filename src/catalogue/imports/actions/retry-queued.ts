import { sql } from "kysely";
import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { codePages, flavours } from "#formats";
import { action, optionalText, rowId } from "#platform/acts";
import type { Tx } from "#platform/db";
import { lockQueued } from "../queue-store.ts";
import { lockRun } from "../run-store.ts";
import { takeQueued } from "../take-queued.ts";

export const nodeOfQueued = async ({ id }: { id: number }, tx: Tx): Promise<number | "no-such"> => {
  const { rows } = await sql<{ node: number }>`select node from import_queue where id = ${id}`.execute(tx);
  return rows[0] ? Number(rows[0].node) : "no-such";
};

/** One record or copy is small; what is larger is a file for an import. */
const mostLetters = 2_000_000;

/** How a person mends what waits: `Mending` and `CopyMending` say what each of these means. */
export const mendingShape = {
  codePage: z.enum(codePages).optional(),
  flavour: z.enum(flavours).optional(),
  lines: z.string().max(mostLetters).optional(),
  title: optionalText(1_000),
  /** Base64 of an uploaded record. */
  upload: z.base64().max(mostLetters).optional(),
  apart: z.boolean().optional(),
  overEdit: z.boolean().optional(),
  barcode: optionalText(60),
  inventory: optionalText(60),
  withoutNumber: z.boolean().optional(),
};

/**
 * Tries again what an import put aside, as it came or as a person mended it: the number may be free by now, the program
 * may have learned to read. The bytes that came stay in the queue.
 */
export const retryQueued = action({
  name: "catalogue.retry-queued",
  may: "catalogue.import",
  input: z.object({ id: rowId, ...mendingShape }),
  at: nodeOfQueued,
  run: async (act, { id, upload, ...how }) => {
    const queued = await lockQueued(act.tx, id);
    const run = queued ? await lockRun(act.tx, queued.run) : undefined;
    if (!queued || !run) return refused(refuse("no-such"));
    if (queued.state !== "waiting") return refused(refuse("already-decided"));
    const bytes = upload === undefined ? undefined : Buffer.from(upload, "base64");
    const problems = await takeQueued(act, run, queued, { ...how, upload: bytes });
    if (problems.length > 0) return refused(...problems);
    act.about("import-queue", id, { about: queued.about });
    return done({ about: queued.about });
  },
});
