import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId, text } from "#platform/acts";
import { copiesChanged, nodeOfCopy } from "../copies-changed.ts";
import { deleteCopy, lockForDesk } from "../desk-store.ts";
import { wasOnlyInStock } from "../questions/desk.ts";

/**
 * Takes back a copy that was added by mistake. A copy with a story is never removed: it is marked missing or written
 * off. Its number stays used up in its series; what it said is kept in the audit.
 */
export const removeCopy = action({
  name: "stock.remove-copy",
  may: "stock.edit",
  input: z.object({ copy: rowId, why: text(300) }),
  at: (input, tx) => nodeOfCopy(tx, input.copy),
  run: async (act, input) => {
    const [copy] = await lockForDesk(act.tx, [input.copy]);
    if (!copy) return refused(refuse("no-such-copy"));
    const refusals = [
      ...(copy.everEngaged || copy.engagedBy !== null || !(await wasOnlyInStock(act.tx, copy))
        ? [refuse("copy-has-story", { by: copy.engagedBy, state: copy.state })]
        : []),
      ...(copy.imported ? [refuse("copy-was-imported")] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await deleteCopy(act.tx, copy.id);
    await copiesChanged(act.tx, [copy.record]);
    act.about("copy", copy.id, {
      why: input.why,
      record: copy.record,
      node: copy.node,
      holder: copy.holder,
      barcode: copy.barcode,
      inventoryNumber: copy.inventoryNumber,
      shelfMark: copy.shelfMark,
      price: copy.price,
      acquiredOn: copy.acquiredOn,
      addedAt: copy.createdAt.toISOString(),
    });
    await act.announce("copy.removed", { copy: copy.id, record: copy.record });
    return done({ record: copy.record });
  },
});
