import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action, rowId } from "#platform/acts";
import { rawOf } from "../questions/records.ts";
import { readRaw } from "../raw.ts";
import { reviseRecord } from "../save.ts";
import { nodeOfRecord, whyNote } from "../shapes.ts";

/** An old version becomes the newest again, as a version of its own: what stood between is kept and can be restored too. */
export const restoreVersion = action({
  name: "catalogue.restore-version",
  may: "catalogue.edit",
  input: z.object({ record: rowId, version: rowId, seen: rowId, note: whyNote }),
  at: (input, tx) => nodeOfRecord(input.record, tx),
  run: async (act, { record, version, seen, note }) => {
    const kept = await rawOf(act.tx, record, version);
    if (!kept) return refused(refuse("no-such"));
    if (version === seen) return refused(refuse("is-newest"));
    const raw = await readRaw(kept);
    if (!raw) return refused(refuse("raw-unreadable"));
    const revised = await reviseRecord(act, { record, seen, raw, flavour: kept.flavour, why: "undo", note });
    if (!revised.ok) return revised;
    act.about("record", record, { restored: version, version: revised.value.version });
    await act.announce("record.changed", { record });
    return done({ version: revised.value.version });
  },
});
