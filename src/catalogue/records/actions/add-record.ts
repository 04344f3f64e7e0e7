import { z } from "zod";
import { done, refused } from "#basics";
import { describeRecord, type Flavour, flavours } from "#formats";
import { action, rowId } from "#platform/acts";
import { barring, composed, isRefused } from "../composing.ts";
import { likelyDoubles, maybeTheSame } from "../questions/doubles.ts";
import { addRecord as write } from "../save.ts";
import { draftShape, whyNote } from "../shapes.ts";

/** A new record, written field by field by a specialist. */
export const addRecord = action({
  name: "catalogue.add-record",
  may: "catalogue.edit",
  input: z.object({
    node: rowId,
    flavour: z.enum(flavours as readonly [Flavour, ...Flavour[]]).default("marc21"),
    ...draftShape.shape,
    state: z.enum(["draft", "published"]).default("published"),
    note: whyNote,
    /** Seen what is there: this is another book. */
    different: z.coerce.boolean().default(false),
  }),
  at: (input) => input.node,
  run: async (act, input) => {
    const made = composed(input, input.flavour, act.now);
    if (isRefused(made)) return refused(...made.refusals);
    const barred = input.state === "published" ? barring(made.findings) : [];
    if (barred.length > 0) return refused(...barred);
    const description = describeRecord(made.raw, input.flavour);
    const doubles = description.title.text === "" ? undefined : await likelyDoubles(act.tx, description);
    if (doubles && doubles.records.length > 0 && !input.different) return refused(maybeTheSame(doubles));
    const { node, flavour, state, note } = input;
    const apart = doubles?.alike ?? [];
    const added = await write(act, { node, raw: made.raw, flavour, state, note, apart });
    if (!added.ok) return added;
    act.about("record", added.value.id, { state });
    await act.announce("record.added", { record: added.value.id });
    return done({ id: added.value.id, findings: made.findings.length });
  },
});
