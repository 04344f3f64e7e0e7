import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, optionalText, rowId } from "#platform/acts";
import { refreshDocuments } from "#platform/search";
import { joinByPerson } from "../join.ts";
import { isRefusal, nodeOfRecord, pairOf } from "../pair.ts";
import { decidePair, putPairs } from "../store.ts";

/**
 * Two records are one. Nothing that refers to either is rewritten: one leads to the other, both addresses keep
 * answering, each system keeps its own record, and undoing restores exactly what was. Asked at `record`: whoever looks
 * after one of the two may say so (decision 0011).
 */
export const mergeRecords = action({
  name: "catalogue.merge-records",
  may: "catalogue.merge",
  input: z.object({
    record: rowId,
    other: rowId,
    /** Which of the two is to stand for both; by rule the one that says more. */
    leader: rowId.nullish(),
    note: optionalText(500),
  }),
  at: (input, tx) => nodeOfRecord(tx, input.record),
  run: async (act, input) => {
    const found = await pairOf(act.tx, input.record, input.other);
    if (isRefusal(found)) return refused(found);
    const { pair, low, high } = found;
    if (low.standing.sameAs === high.standing.sameAs)
      return refused(refuse("one-already", { leader: low.standing.sameAs }));
    if (input.leader && input.leader !== pair.a && input.leader !== pair.b)
      return refused(refuse("not-a-choice", {}, "leader"));
    const { touched, ...merged } = await joinByPerson(act.tx, pair, {
      ...(input.leader ? { leader: input.leader } : {}),
      note: input.note ?? "",
      by: act.by.account,
      now: act.now,
    });
    await putPairs(act.tx, [pair]);
    await decidePair(act.tx, pair, {
      state: "merged",
      note: input.note ?? "",
      by: act.by.account,
      now: act.now,
    });
    await refreshDocuments(act.tx, touched);
    act.about("record", merged.into, { merged: merged.record });
    await act.announce("record.merged", { record: merged.record, into: merged.into, merge: merged.merge });
    return done(merged);
  },
});
