import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { action } from "#platform/acts";
import { copiesChanged, nodeOfCopy, numbersOf, refusedPlaces } from "../copies-changed.ts";
import { lockForDesk, type SetForMany, updateMany, writeHistory } from "../desk-store.ts";
import { sharedFields } from "../rules/copy-fields.ts";
import { sharedShape, someCopies } from "../shapes.ts";
import { differences } from "./edit-copy.ts";

const mostCopies = 1000;

/** The same values for many copies. Only the fields that `change` names; an empty value there empties the field. */
export const editCopies = action({
  name: "stock.edit-copies",
  may: "stock.edit",
  input: z.object({
    copies: someCopies(mostCopies),
    change: z.array(z.enum(sharedFields)).max(sharedFields.length).default([]),
    ...sharedShape,
  }),
  at: (input, tx) => nodeOfCopy(tx, input.copies[0]),
  run: async (act, input) => {
    const copies = await lockForDesk(act.tx, input.copies);
    const gone = copies.filter((copy) => copy.state === "written-off");
    const refusals = [
      ...(await refusedPlaces(act, input.copies, copies)),
      ...(input.change.length === 0 ? [refuse("nothing-to-change", {}, "change")] : []),
      ...(gone.length > 0 ? [refuse("copies-written-off", { numbers: numbersOf(gone) }, "copies")] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const values: Required<SetForMany> = {
      shelfMark: input.shelfMark ?? "",
      section: input.section ?? "",
      volume: input.volume ?? "",
      price: input.price,
      acquiredOn: input.acquiredOn,
      funding: input.funding,
      use: input.use,
      note: input.note ?? "",
    };
    const set = Object.fromEntries(input.change.map((field) => [field, values[field]])) as SetForMany;
    const lines = copies
      .map((copy) => ({ copy: copy.id, facts: differences(copy, set) }))
      .filter(({ facts }) => Object.keys(facts).length > 0);
    const changed = new Set(lines.map(({ copy }) => copy));
    await updateMany(act.tx, [...changed], set, act.now);
    await writeHistory(act, "edited", lines);
    await copiesChanged(
      act.tx,
      copies.map((copy) => copy.record),
    );
    act.about("copy", copies[0]?.id ?? 0, {
      copies: changed.size,
      fields: input.change.join(", "),
    });
    for (const copy of copies.filter((one) => changed.has(one.id)))
      await act.announce("copy.changed", { copy: copy.id, record: copy.record, state: copy.state });
    return done({ changed: changed.size });
  },
});
