import { sql } from "kysely";
import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { type Act, action, rowId } from "#platform/acts";
import type { Tx } from "#platform/db";
import { carryNext, undoNext } from "../carry.ts";
import { type BatchState, lockBatch, setBatchState } from "../store.ts";
import { nodeOfBatch } from "./node-of-batch.ts";

const input = z.object({ batch: rowId });
const at = (told: { batch: number }, tx: Tx) => nodeOfBatch(told.batch, tx);

/** One move in the life of a batch; the job that follows does the work. */
const move = (name: string, from: readonly BatchState[], to: (now: BatchState) => BatchState) =>
  action({
    name,
    may: "catalogue.batch",
    input,
    at,
    run: async (act, told) => {
      const batch = await lockBatch(act.tx, told.batch);
      if (!batch) return refused(refuse("no-such"));
      if (!from.includes(batch.state)) return refused(refuse("batch-not-now", { state: batch.state }));
      const state = to(batch.state);
      await setBatchState(act.tx, batch.id, state, null);
      act.about("batch", batch.id, { state });
      return done({ state });
    },
  });

/** Begins to carry out what was previewed, or goes on where it was stopped. */
export const beginBatch = move("catalogue.begin-batch", ["drafted", "stopped", "undo-stopped"], (now) =>
  now === "undo-stopped" ? "undoing" : "running",
);
/** Stops after the step that is being written; it can go on, or be undone as far as it came. */
export const stopBatch = move("catalogue.stop-batch", ["running", "undoing"], (now) =>
  now === "running" ? "stopped" : "undo-stopped",
);
/** Begins to take a change back. */
export const undoBatch = move("catalogue.undo-batch", ["done", "stopped"], () => "undoing");

const left = async (act: Act, batch: number, outcome: "waiting" | "changed"): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from batch_record where batch = ${batch} and outcome = ${outcome}`.execute(
    act.tx,
  );
  return rows[0]?.n ?? 0;
};

/**
 * One step of the work, one transaction. `left` 0 means that the work is over; a batch that was stopped meanwhile is
 * left where it is. Repeating it does no harm.
 */
export const carryBatch = action({
  name: "catalogue.carry-batch",
  may: "catalogue.batch",
  input: z.object({ batch: rowId, most: z.number().int().min(1).max(1_000).default(200) }),
  at,
  run: async (act, told) => {
    const batch = await lockBatch(act.tx, told.batch);
    if (!batch) return refused(refuse("no-such"));
    const undoing = batch.state === "undoing";
    if (batch.state !== "running" && !undoing) return done({ state: batch.state, left: 0 });
    await (undoing ? undoNext : carryNext)(act, batch, told.most);
    const waiting = await left(act, batch.id, undoing ? "changed" : "waiting");
    const state: BatchState = waiting > 0 ? batch.state : undoing ? "undone" : "done";
    if (waiting === 0) {
      await setBatchState(act.tx, batch.id, state, act.now);
      await act.announce(undoing ? "batch.undone" : "batch.carried-out", { batch: batch.id }, batch.node);
    }
    act.about("batch", batch.id, { left: waiting });
    return done({ state, left: waiting });
  },
});
