import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { recordById } from "#catalogue";
import { treeOf } from "#libraries";
import { action, optionalText, rowId } from "#platform/acts";
import { dayOf } from "#platform/i18n";
import { refreshDocuments } from "#platform/search";
import { writeHistory } from "../desk-store.ts";
import { typedTaken } from "../numbering.ts";
import { holderOf } from "../questions/holder.ts";
import { fundings } from "../rules/copy-fields.ts";
import { insertCopy, recountAvailability } from "../store.ts";

/** A copy comes into the stock of a place. */
export const addCopy = action({
  name: "stock.add-copy",
  may: "stock.edit",
  input: z.object({
    record: rowId,
    node: rowId,
    barcode: optionalText(60),
    inventoryNumber: optionalText(60),
    shelfMark: optionalText(200),
    section: optionalText(200),
    volume: optionalText(100),
    price: z.coerce.number().min(0).max(999_999_999).nullish(),
    acquiredOn: z.iso.date("not-a-date").nullish(),
    funding: z.enum(fundings).nullish(),
    use: z.enum(["lend", "reading-room"]).default("lend"),
    note: optionalText(1000),
  }),
  at: (input) => input.node,
  run: async (act, input) => {
    const record = await recordById(act.tx, input.record);
    const holder = holderOf(await treeOf(act.tx, dayOf(act.now)), input.node);
    const taken = await typedTaken(act.tx, holder, input);
    const refusals = [...(record ? [] : [refuse("no-such-record", {}, "record")]), ...taken];
    if (refusals.length > 0) return refused(...refusals);
    const id = await insertCopy(act.tx, {
      record: input.record,
      node: input.node,
      holder,
      barcode: input.barcode ?? null,
      inventory: input.inventoryNumber ?? null,
      shelfMark: input.shelfMark ?? "",
      section: input.section ?? "",
      volume: input.volume ?? "",
      price: input.price ?? null,
      acquired: input.acquiredOn ?? null,
      funding: input.funding ?? null,
      use: input.use,
      note: input.note ?? "",
    });
    // Somebody took the number between the question and the write: by now it is seen which one.
    if (id === undefined) return refused(...(await typedTaken(act.tx, holder, input)));
    await writeHistory(act, "added", [
      { copy: id, facts: { to: input.node, inventoryNumber: input.inventoryNumber ?? null } },
    ]);
    await recountAvailability(act.tx, [input.record]);
    await refreshDocuments(act.tx, [record?.standing ?? input.record]);
    act.about("copy", id, { record: input.record });
    await act.announce("copy.added", { copy: id, record: input.record });
    return done({ id });
  },
});
