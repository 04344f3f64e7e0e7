import { z } from "zod";
import { done, type Facts, refuse, refused } from "#basics";
import { action, optionalText, rowId } from "#platform/acts";
import { copiesChanged, nodeOfCopy } from "../copies-changed.ts";
import { type DeskCopy, lockForDesk, updateCopy, writeHistory } from "../desk-store.ts";
import { typedTaken } from "../numbering.ts";
import { longestNumber, sharedShape } from "../shapes.ts";

/** Everything that the card of one copy says. Place and state have acts of their own. */
export const editCopy = action({
  name: "stock.edit-copy",
  may: "stock.edit",
  input: z.object({
    copy: rowId,
    version: z.coerce.number().int().min(1),
    barcode: optionalText(longestNumber),
    inventoryNumber: optionalText(longestNumber),
    ...sharedShape,
  }),
  at: (input, tx) => nodeOfCopy(tx, input.copy),
  run: async (act, input) => {
    const [before] = await lockForDesk(act.tx, [input.copy]);
    if (!before) return refused(refuse("no-such-copy"));
    if (before.version !== input.version) return refused(refuse("changed-meanwhile"));
    if (before.state === "written-off") return refused(refuse("not-in-this-state", { state: before.state }));
    const after: DeskCopy = {
      ...before,
      barcode: input.barcode ?? null,
      inventoryNumber: input.inventoryNumber ?? null,
      shelfMark: input.shelfMark ?? "",
      section: input.section ?? "",
      volume: input.volume ?? "",
      price: input.price,
      acquiredOn: input.acquiredOn,
      funding: input.funding,
      use: input.use,
      note: input.note ?? "",
    };
    const facts = differences(before, after);
    if (Object.keys(facts).length === 0) return done({ version: before.version });
    const typed = {
      barcode: "barcode" in facts ? after.barcode : null,
      inventoryNumber: "inventoryNumber" in facts ? after.inventoryNumber : null,
    };
    const taken = await typedTaken(act.tx, after.holder, typed);
    if (taken.length > 0) return refused(...taken);
    // Somebody else may write the number between the question and this write: by then it is seen which one.
    if (!(await updateCopy(act.tx, after, act.now)))
      return refused(...(await typedTaken(act.tx, after.holder, typed)));
    await writeHistory(act, "edited", [{ copy: before.id, facts }]);
    await copiesChanged(act.tx, [before.record]);
    act.about("copy", before.id, facts);
    await act.announce("copy.changed", { copy: before.id, record: before.record, state: before.state });
    return done({ version: before.version + 1 });
  },
});

const told = [
  "barcode",
  "inventoryNumber",
  "shelfMark",
  "section",
  "volume",
  "price",
  "acquiredOn",
  "funding",
  "use",
  "note",
] as const satisfies readonly (keyof DeskCopy)[];

/** What changed, as facts: `was.<field>` and the new value under the field. */
export function differences(
  before: Pick<DeskCopy, (typeof told)[number]>,
  after: Partial<Pick<DeskCopy, (typeof told)[number]>>,
): Facts {
  const facts: Facts = {};
  for (const field of told) {
    const value = after[field];
    if (value === undefined || value === before[field]) continue;
    facts[field] = value;
    facts[`was.${field}`] = before[field];
  }
  return facts;
}
