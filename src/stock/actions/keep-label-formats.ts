/** A library's own sheets of labels. Nothing that was printed depends on them, so one that is not needed is deleted. */
import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId, text } from "#platform/acts";
import { deleteFormat, insertFormat, lockFormat, updateFormat } from "../label-store.ts";
import { labelsFit, leastLabel } from "../rules/label-format.ts";

/** Typed with a point or a comma; nothing typed is nothing. */
const millimetres = (most: number) =>
  z.preprocess((value) => {
    const typed = typeof value === "string" ? value.trim().replace(",", ".") : value;
    return typed === "" || typed === undefined || typed === null ? 0 : Number(typed);
  }, z.number().min(0).max(most));

const facts = {
  name: text(80),
  columns: z.coerce.number().int().min(1).max(20),
  rows: z.coerce.number().int().min(1).max(40),
  leftMargin: millimetres(100),
  rightMargin: millimetres(100),
  topMargin: millimetres(100),
  bottomMargin: millimetres(100),
  columnGap: millimetres(50),
  rowGap: millimetres(50),
};

const noFit = () => refuse("labels-do-not-fit", { ...leastLabel }, "columns");
const nameTaken = () => refuse("format-name-taken", {}, "name");

export const addLabelFormat = action({
  name: "stock.add-label-format",
  may: "stock.edit",
  input: z.object({ node: rowId, ...facts }),
  at: (input) => input.node,
  run: async (act, input) => {
    if (!labelsFit(input)) return refused(noFit());
    const id = await insertFormat(act.tx, input);
    if (id === undefined) return refused(nameTaken());
    act.about("label-format", id);
    return done({ id });
  },
});

export const editLabelFormat = action({
  name: "stock.edit-label-format",
  may: "stock.edit",
  input: z.object({ format: rowId, version: z.coerce.number().int().min(1), ...facts }),
  at: async (input, tx) => (await lockFormat(tx, input.format))?.node ?? "no-such",
  run: async (act, input) => {
    const format = await lockFormat(act.tx, input.format);
    if (!format) return refused(refuse("no-such"));
    if (format.version !== input.version) return refused(refuse("changed-meanwhile"));
    if (!labelsFit(input)) return refused(noFit());
    if (!(await updateFormat(act.tx, format, input))) return refused(nameTaken());
    act.about("label-format", format.id);
    return done({ id: format.id });
  },
});

export const dropLabelFormat = action({
  name: "stock.drop-label-format",
  may: "stock.edit",
  input: z.object({ format: rowId }),
  at: async (input, tx) => (await lockFormat(tx, input.format))?.node ?? "no-such",
  run: async (act, input) => {
    if (!(await lockFormat(act.tx, input.format))) return refused(refuse("no-such"));
    await deleteFormat(act.tx, input.format);
    act.about("label-format", input.format);
    return done(undefined);
  },
});
