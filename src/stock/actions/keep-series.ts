import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { treeOf } from "#libraries";
import { action, optionalText, rowId } from "#platform/acts";
import { dayOf } from "#platform/i18n";
import { insertSeries, lockSeries, updateSeries } from "../desk-store.ts";
import { holderOf } from "../questions/holder.ts";
import { lastOf } from "../rules/numbers.ts";

const shape = {
  name: optionalText(100),
  width: z.coerce.number().int().min(0).max(12).default(0),
  next: z.coerce.number().int().min(1).max(999_999_999_999),
};

/** A balance holder begins a series of inventory numbers or barcodes. */
export const addSeries = action({
  name: "stock.add-series",
  may: "stock.edit",
  input: z.object({
    holder: rowId,
    what: z.enum(["inventory", "barcode"]),
    form: z.enum(["plain", "ean13"]).default("plain"),
    prefix: optionalText(20),
    ...shape,
  }),
  at: (input) => input.holder,
  run: async (act, input) => {
    const prefix = input.prefix ?? "";
    const tree = await treeOf(act.tx, dayOf(act.now));
    const refusals = [
      // Numbers belong to the balance: a branch of a system has none of its own.
      ...(holderOf(tree, input.holder) === input.holder && tree.node(input.holder)?.kind !== "region"
        ? []
        : [refuse("not-a-holder", {}, "holder")]),
      ...(input.form === "ean13" && !(input.what === "barcode" && /^2\d{0,8}$/.test(prefix))
        ? [refuse("ean-prefix", {}, "prefix")]
        : []),
      ...(input.what === "barcode" && !/^[\x21-\x7e]*$/.test(prefix)
        ? [refuse("barcode-letters", {}, "prefix")]
        : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    if (input.next > lastOf({ ...input, prefix })) return refused(refuse("series-full", { prefix }, "next"));
    const id = await insertSeries(act.tx, { ...input, prefix, name: input.name ?? "" });
    if (id === undefined) return refused(refuse("prefix-taken", { prefix }, "prefix"));
    act.about("number-series", id, { what: input.what, prefix, next: input.next });
    return done({ id });
  },
});

/** Name, width and counter of a series. The counter goes forward only: what was given is never given again. */
export const editSeries = action({
  name: "stock.edit-series",
  may: "stock.edit",
  input: z.object({ series: rowId, version: z.coerce.number().int().min(1), ...shape }),
  at: async (input, tx) => (await lockSeries(tx, input.series))?.holder ?? "no-such",
  run: async (act, input) => {
    const series = await lockSeries(act.tx, input.series);
    if (!series) return refused(refuse("no-such"));
    if (series.version !== input.version) return refused(refuse("changed-meanwhile"));
    if (input.next < series.next) return refused(refuse("number-goes-back", { next: series.next }, "next"));
    if (input.next > lastOf(series)) return refused(refuse("series-full", { prefix: series.prefix }, "next"));
    await updateSeries(act.tx, {
      id: series.id,
      name: input.name ?? "",
      width: input.width,
      next: input.next,
    });
    act.about("number-series", series.id, { from: series.next, next: input.next, width: input.width });
    return done({ id: series.id });
  },
});
