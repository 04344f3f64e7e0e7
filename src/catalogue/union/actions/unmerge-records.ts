import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, optionalText, rowId } from "#platform/acts";
import type { Tx } from "#platform/db";
import { refreshDocuments } from "#platform/search";
import { takenApart } from "../known.ts";
import { isRefusal, nodeOfRecord, pairOf } from "../pair.ts";
import { decidePair, groupsOf, leadersOf, lockUnion, mergeById, putPairs, undoMerge } from "../store.ts";

/** Through which record the act is asked: one of the two that were joined, or of the two that were found to be one. */
async function throughRecord(
  tx: Tx,
  merge: number,
  asked: number | null | undefined,
): Promise<number | undefined> {
  const found = await mergeById(tx, merge);
  if (!found) return undefined;
  const may = [found.record, found.into, found.foundA, found.foundB];
  return asked ? may.find((one) => one === asked) : found.record;
}

/**
 * Takes a merging apart, whoever made it, a rule or a person, and whatever was merged before or after it. The two groups
 * are again what they were. `then`: `different` – no rule proposes the two again; `again` – they wait in the queue.
 */
export const unmergeRecords = action({
  name: "catalogue.unmerge-records",
  may: "catalogue.merge",
  input: z.object({
    merge: rowId,
    /** One of the records joined, at whose node permission is asked; by default the one that was led to the other. */
    record: rowId.nullish(),
    next: z.enum(["different", "again"]).default("different"),
    note: optionalText(500),
  }),
  at: async (input, tx) => {
    const record = await throughRecord(tx, input.merge, input.record);
    return record === undefined ? "no-such" : nodeOfRecord(tx, record);
  },
  run: async (act, input) => {
    await lockUnion(act.tx);
    const merge = await mergeById(act.tx, input.merge);
    if (!merge) return refused(refuse("no-such"));
    if (merge.undone) return refused(refuse("already-undone"));
    const before = await leadersOf(act.tx, [merge.record]);
    const { account: by } = act.by;
    await undoMerge(act.tx, merge, { by, note: input.note ?? "", now: act.now });
    const found = await pairOf(act.tx, merge.foundA, merge.foundB);
    if (!isRefusal(found)) {
      await putPairs(act.tx, [found.pair]);
      await decidePair(act.tx, found.pair, {
        state: input.next === "again" ? "waiting" : "different",
        ...(input.next === "again" ? { rule: takenApart } : {}),
        note: input.note ?? "",
        by,
        now: act.now,
      });
    }
    const alone = await groupsOf(act.tx, [merge.record]);
    await refreshDocuments(act.tx, [...before, ...alone.map((one) => one.id)]);
    act.about("record", merge.record, { from: merge.into });
    await act.announce("record.unmerged", { record: merge.record, from: merge.into, merge: merge.id });
    return done({ record: merge.record, from: merge.into });
  },
});
