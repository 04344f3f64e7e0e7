import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { ageMarks, kinds } from "#formats/rules";
import { action, optionalText, rowId } from "#platform/acts";
import { nodesWithin } from "../../lists/own-nodes.ts";
import { mostChosen } from "../choice.ts";
import { mayTouch, settableKinds } from "../rules/change.ts";
import { isFairPattern } from "../rules/pattern.ts";
import { countForeign, dropBatch, insertBatch, insertChosen, lockBatch } from "../store.ts";
import { nodeOfBatch } from "./node-of-batch.ts";

const tag = z
  .string()
  .trim()
  .regex(/^[0-9A-Za-z]{3}$/, "not-a-tag")
  .refine((value) => mayTouch(value, "marc21") && mayTouch(value, "rusmarc"), "tag-not-here");
const code = z
  .string()
  .trim()
  .regex(/^[0-9a-z*]$/i, "not-a-code");
/** Blanks at the ends may be meant: «,  » is replaced by «, ». */
const value = z
  .string()
  .max(2_000)
  .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), "odd-characters");
const words = value.refine((text) => text.trim() !== "", "required");

export const changeShape = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("add-field"),
    tag,
    indicators: z
      .string()
      .max(2)
      .default("")
      .transform((text) => text.replaceAll("_", " ").padEnd(2)),
    subfields: z
      .array(z.object({ code, value: words }))
      .min(1)
      .max(20),
  }),
  z.object({ do: z.literal("add-subfield"), tag, code, value: words }),
  z.object({
    do: z.literal("replace"),
    tag,
    code: code.optional().or(z.literal("").transform(() => undefined)),
    find: words,
    by: value,
    pattern: z.boolean(),
    matchCase: z.boolean(),
  }),
  z.object({ do: z.literal("delete-field"), tag, containing: optionalText(300) }),
  z.object({ do: z.literal("delete-subfield"), tag, code, containing: optionalText(300) }),
  z.object({
    do: z.literal("set-language"),
    language: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[a-z]{3}$/, "not-a-choice"),
  }),
  z.object({ do: z.literal("set-age-mark"), mark: z.enum(ageMarks) }),
  z.object({
    do: z.literal("set-bbk"),
    code: z
      .string()
      .trim()
      .regex(/^[\d.,()\p{L}\-=: /*"«»]{1,60}$/u, "odd-characters"),
  }),
  z.object({
    do: z.literal("set-kind"),
    kind: z.enum(kinds).refine((kind) => settableKinds.includes(kind), "not-a-choice"),
  }),
  z.object({ do: z.literal("set-state"), state: z.enum(["draft", "published", "withdrawn"]) }),
]);

export const choiceShape = z.discriminatedUnion("by", [
  z.object({ by: z.literal("query"), address: z.string().max(2_000) }),
  z.object({ by: z.literal("list"), list: rowId }),
  z.object({ by: z.literal("import"), run: rowId }),
  z.object({ by: z.literal("numbers"), numbers: z.array(rowId).max(mostChosen) }),
]);

/**
 * Writes down which records are to be changed and how; nothing of them is touched. `records` is what the choice came
 * to when it was asked; of those only the ones of the node and below are taken, the others are counted.
 */
export const draftBatch = action({
  name: "catalogue.draft-batch",
  may: "catalogue.batch",
  input: z.object({
    node: rowId,
    choice: choiceShape,
    records: z.array(rowId).max(mostChosen + 1),
    change: changeShape,
    note: optionalText(300),
  }),
  at: (input) => input.node,
  run: async (act, input) => {
    const { change } = input;
    if (input.records.length === 0) return refused(refuse("nothing-chosen"));
    if (input.records.length > mostChosen) return refused(refuse("too-many-chosen", { most: mostChosen }));
    if (change.do === "replace" && change.pattern && !isFairPattern(change.find))
      return refused(refuse("pattern-too-wide", {}, "change.find"));
    if (change.do === "set-state" && change.state === "withdrawn" && !input.note)
      return refused(refuse("required", {}, "note"));
    const nodes = await nodesWithin(act.tx, input.node, act.now);
    const batch = await insertBatch(act.tx, { ...input, note: input.note ?? "", by: act.by.account });
    const chosen = await insertChosen(act.tx, batch, input.records, nodes);
    const foreign = await countForeign(act.tx, batch, input.records, nodes);
    if (chosen === 0) return refused(refuse("only-foreign", { count: foreign }));
    act.about("batch", batch, { do: change.do, chosen, foreign });
    return done({ batch, chosen, foreign });
  },
});

/** A change that was looked at and not wanted. */
export const dropDraftBatch = action({
  name: "catalogue.drop-batch",
  may: "catalogue.batch",
  input: z.object({ batch: rowId }),
  at: (input, tx) => nodeOfBatch(input.batch, tx),
  run: async (act, input) => {
    const batch = await lockBatch(act.tx, input.batch);
    if (!batch) return refused(refuse("no-such"));
    if (batch.state !== "drafted") return refused(refuse("batch-begun"));
    await dropBatch(act.tx, batch.id);
    act.about("batch", batch.id);
    return done(undefined);
  },
});
