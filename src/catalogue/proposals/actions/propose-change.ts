import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId } from "#platform/acts";
import { barring, composed, isRefused } from "../../records/composing.ts";
import { rawOf, recordById } from "../../records/questions/records.ts";
import { readRaw } from "../../records/raw.ts";
import { draftShape, whyNote } from "../../records/shapes.ts";
import { proposedFields } from "../rules/proposed.ts";
import { insertProposal } from "../store.ts";

/**
 * A change of a record that belongs to another library: written in the editor like any other, kept beside the record
 * until its owner takes it over or declines it. The record itself stays as it is. `node` is the proposer's own library.
 */
export const proposeChange = action({
  name: "catalogue.propose-change",
  may: "catalogue.edit",
  input: z.object({
    node: rowId,
    record: rowId,
    seen: rowId,
    ...draftShape.shape,
    note: whyNote,
  }),
  at: (input) => input.node,
  run: async (act, input) => {
    const record = await recordById(act.tx, input.record);
    const kept = await rawOf(act.tx, input.record, input.seen);
    if (!record || !kept) return refused(refuse("no-such"));
    if (act.by.house !== true && (await act.may("catalogue.edit", record.node)))
      return refused(refuse("yours-to-edit"));
    const before = await readRaw(kept);
    if (!before) return refused(refuse("raw-unreadable"));
    const made = composed(input, kept.flavour, act.now, before);
    if (isRefused(made)) return refused(...made.refusals);
    const refusals = record.state === "published" ? barring(made.findings) : [];
    if (input.note === "") refusals.push(refuse("proposal-why", {}, "note"));
    if (proposedFields(before, before, made.raw, kept.flavour).length === 0)
      refusals.push(refuse("nothing-proposed"));
    if (refusals.length > 0) return refused(...refusals);
    const id = await insertProposal(act.tx, {
      record: record.id,
      base: kept.version,
      node: input.node,
      flavour: kept.flavour,
      raw: made.raw,
      note: input.note,
      by: act.by.account,
      now: act.now,
    });
    if (id === undefined) return refused(refuse("proposal-waits"));
    act.about("record-proposal", id, { record: record.id });
    await act.announce("record.change-proposed", { record: record.id, proposal: id }, record.node);
    return done({ id });
  },
});
