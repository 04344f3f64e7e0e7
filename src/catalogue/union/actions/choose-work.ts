import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, optionalText, rowId } from "#platform/acts";
import { nodeOfRecord } from "../pair.ts";
import { lockUnion, standingOf } from "../store.ts";
import { joinWorksOf, partFromWork, takeBackChoices, workChoice } from "../works.ts";

/** Two records are of one work, and with them all editions that bear their keys, today's and later ones. */
export const joinWorks = action({
  name: "catalogue.join-works",
  may: "catalogue.merge",
  input: z.object({ record: rowId, other: rowId, note: optionalText(500) }),
  at: (input, tx) => nodeOfRecord(tx, input.record),
  run: async (act, input) => {
    if (input.record === input.other) return refused(refuse("same-record", {}, "other"));
    await lockUnion(act.tx);
    if ((await standingOf(act.tx, [input.record, input.other])).length < 2)
      return refused(refuse("no-such", {}, "other"));
    const joined = await joinWorksOf(act.tx, {
      record: input.record,
      other: input.other,
      note: input.note ?? "",
      by: act.by.account,
      now: act.now,
    });
    if (joined === "same-already") return refused(refuse("same-work-already", {}, "other"));
    act.about("record", input.record, { other: input.other });
    await act.announce("work.joined", { record: input.record, other: input.other, choice: joined.choice });
    return done({ choice: joined.choice });
  },
});

/** The record does not belong to the work that its key says. */
export const partWork = action({
  name: "catalogue.part-work",
  may: "catalogue.merge",
  input: z.object({ record: rowId, note: optionalText(500) }),
  at: (input, tx) => nodeOfRecord(tx, input.record),
  run: async (act, input) => {
    await lockUnion(act.tx);
    const choice = await partFromWork(act.tx, {
      record: input.record,
      note: input.note ?? "",
      by: act.by.account,
      now: act.now,
    });
    if (choice === "alone-already") return refused(refuse("no-work", {}, "record"));
    act.about("record", input.record, { choice });
    await act.announce("work.parted", { record: input.record, choice });
    return done({ choice });
  },
});

/** Takes back what was said of works; the rule speaks again. */
export const undoWorkChoice = action({
  name: "catalogue.undo-work-choice",
  may: "catalogue.merge",
  input: z.object({ choice: rowId }),
  at: async (input, tx) => {
    const choice = await workChoice(tx, input.choice);
    return choice ? nodeOfRecord(tx, choice.record) : "no-such";
  },
  run: async (act, input) => {
    await lockUnion(act.tx);
    const choice = await workChoice(act.tx, input.choice);
    if (!choice) return refused(refuse("no-such"));
    if (choice.undone) return refused(refuse("already-undone"));
    await takeBackChoices(act.tx, [choice], act.by.account, act.now);
    act.about("record", choice.record, { choice: choice.id });
    return done({ record: choice.record });
  },
});
