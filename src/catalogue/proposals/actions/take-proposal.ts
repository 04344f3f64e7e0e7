import { z } from "zod";
import { done, refuse, refused } from "#basics";
import type { RawRecord } from "#formats";
import { action, rowId } from "#platform/acts";
import type { Tx } from "#platform/db";
import { barring, composed, isRefused } from "../../records/composing.ts";
import { type RawForm, rawOf, recordById } from "../../records/questions/records.ts";
import { readRaw } from "../../records/raw.ts";
import { isSameRecord } from "../../records/rules/lines.ts";
import { reviseRecord } from "../../records/save.ts";
import { whyNote } from "../../records/shapes.ts";
import { nodesOfProposal, proposalById, proposedForm } from "../questions.ts";
import { proposedFields, withProposed } from "../rules/proposed.ts";
import { answerProposal, lockProposal } from "../store.ts";

/**
 * The owner takes a proposal over: the chosen fields of it become a version of the record as it is today, whatever came
 * since. `take` are the tags; without it all of them, unless somebody changed one of them otherwise meanwhile.
 */
export const takeProposal = action({
  name: "catalogue.take-proposal",
  may: "catalogue.edit",
  input: z.object({
    proposal: rowId,
    /** The version of the record that was compared. */
    seen: rowId,
    take: z.array(z.string().max(3)).max(1_000).optional(),
    answer: whyNote,
  }),
  at: async ({ proposal }, tx) => (await nodesOfProposal(proposal, tx))?.owner ?? "no-such",
  run: async (act, input) => {
    const locked = await lockProposal(act.tx, input.proposal);
    if (!locked) return refused(refuse("no-such"));
    if (locked.state !== "open") return refused(refuse("proposal-answered"));
    const forms = await formsOf(act.tx, input.proposal, locked.record);
    if (!forms) return refused(refuse("raw-unreadable"));
    const { base, newest, kept, proposed, state, note } = forms;
    const { flavour } = kept;
    if (kept.version !== input.seen) return refused(refuse("changed-meanwhile"));
    const fields = proposedFields(base, newest, proposed, flavour);
    const met = fields.filter((field) => field.met);
    if (input.take === undefined && met.length > 0)
      return refused(refuse("proposal-met", { tags: met.map(({ tag }) => tag).join(", ") }));
    const taken = fields.filter(({ tag }) => input.take?.includes(tag) ?? true);
    // What was proposed may stand so already; then it is taken and nothing is written.
    if (taken.length === 0 && fields.length > 0) return refused(refuse("nothing-taken"));
    const { draft, known } = withProposed(newest, proposed, taken, flavour);
    const made = composed(draft, flavour, act.now, known);
    if (isRefused(made)) return refused(...made.refusals);
    const barred = state === "published" ? barring(made.findings) : [];
    if (barred.length > 0) return refused(...barred);
    const written = { record: locked.record, seen: input.seen, raw: made.raw, flavour };
    const revised = isSameRecord(newest, made.raw, flavour)
      ? undefined
      : await reviseRecord(act, { ...written, why: "edit", note, mended: made.mended });
    if (revised && !revised.ok) return revised;
    const version = revised?.value.version;
    await answerProposal(act.tx, {
      id: input.proposal,
      state: "taken",
      answer: input.answer,
      version,
      by: act.by.account,
      now: act.now,
    });
    act.about("record-proposal", input.proposal, { record: locked.record, version: version ?? 0 });
    if (version !== undefined) await act.announce("record.changed", { record: locked.record });
    await act.announce("record.proposal-answered", { proposal: input.proposal, state: "taken" });
    return done({ version: version ?? input.seen, changed: version !== undefined });
  },
});

/** What was proposed upon, what stands today, and the proposal; undefined where bytes or format do not allow it. */
async function formsOf(
  tx: Tx,
  proposal: number,
  record: number,
): Promise<
  | { base: RawRecord; newest: RawRecord; proposed: RawRecord; kept: RawForm; state: string; note: string }
  | undefined
> {
  const told = await proposalById(tx, proposal);
  const form = await proposedForm(tx, proposal);
  const kept = await rawOf(tx, record);
  const from = told && (await rawOf(tx, record, told.base));
  const standing = await recordById(tx, record);
  if (!told || !form || !kept || !from || !standing || form.flavour !== kept.flavour) return undefined;
  const [base, newest] = [await readRaw(from), await readRaw(kept)];
  if (!base || !newest) return undefined;
  return { base, newest, proposed: form.raw, kept, state: standing.state, note: told.note };
}
