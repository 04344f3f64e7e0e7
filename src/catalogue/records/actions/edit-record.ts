import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId } from "#platform/acts";
import { barring, composed, corrections, isRefused } from "../composing.ts";
import { rawOf, recordById } from "../questions/records.ts";
import { readRaw } from "../raw.ts";
import { isSameRecord } from "../rules/lines.ts";
import { reviseRecord } from "../save.ts";
import { draftShape, nodeOfRecord, whyNote } from "../shapes.ts";
import { forgetOpened } from "../work-store.ts";

/**
 * A record as a specialist changed it. `seen` is the version that was opened: when another came since, nothing is
 * written (`changed-meanwhile`). Fields that were not touched stay as they are to the letter; its flavour is kept.
 */
export const editRecord = action({
  name: "catalogue.edit-record",
  may: "catalogue.edit",
  input: z.object({
    record: rowId,
    seen: rowId,
    ...draftShape.shape,
    note: whyNote,
    /** Corrected texts keep their old spelling beside them, to be shown and searched by. */
    keepSpelling: z.coerce.boolean().default(false),
  }),
  at: (input, tx) => nodeOfRecord(input.record, tx),
  run: async (act, input) => {
    const record = await recordById(act.tx, input.record);
    const kept = await rawOf(act.tx, input.record, input.seen);
    if (!record || !kept) return refused(refuse("no-such"));
    const before = await readRaw(kept);
    if (!before) return refused(refuse("raw-unreadable"));
    const made = composed(input, kept.flavour, act.now, before);
    if (isRefused(made)) return refused(...made.refusals);
    const barred = record.state === "published" ? barring(made.findings) : [];
    if (barred.length > 0) return refused(...barred);
    await forgetOpened(act.tx, record.id, act.by.account, act.now);
    const { flavour } = kept;
    const findings = made.findings.length;
    if (isSameRecord(before, made.raw, flavour))
      return done({ version: input.seen, changed: false, findings });
    const revised = await reviseRecord(act, {
      record: record.id,
      seen: input.seen,
      raw: made.raw,
      flavour,
      why: "edit",
      note: input.note,
      mended: [...made.mended, ...(input.keepSpelling ? corrections(before, made.raw) : [])],
    });
    if (!revised.ok) return revised;
    act.about("record", record.id, { version: revised.value.version });
    await act.announce("record.changed", { record: record.id });
    return done({ version: revised.value.version, changed: true, findings });
  },
});
