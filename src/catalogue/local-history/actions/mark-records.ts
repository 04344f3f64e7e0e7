/**
 * Local history is a mark on any record of the region, whoever brought it: one index, kept by all who hold
 * `local-history.mark` at a node of their own. The mark stands on the record that answers for those merged into it.
 */
import { z } from "zod";
import { done, type Refusal, refuse, refused } from "#basics";
import { action, optionalText, rowId } from "#platform/acts";
import type { Tx } from "#platform/db";
import { refreshDocuments } from "#platform/search";
import { authoritiesByIds } from "../../authorities/questions/authority.ts";
import { ids } from "../../authorities/shapes.ts";
import { directionsByIds } from "../questions/directions.ts";
import { addToMarks, lockForMark, takeOffMark, writeMark } from "../store.ts";

const list = z.preprocess(
  (value) =>
    value === undefined || value === ""
      ? []
      : Array.isArray(value)
        ? value.filter((one) => one !== "")
        : [value],
  z.array(rowId).max(50),
);
/** 0 for a record that was never marked. */
const versionOfMark = z.coerce.number().int().min(0);

/** Directions and places that are not there, or are no places. */
async function faultsIn(
  tx: Tx,
  directions: readonly number[],
  places: readonly number[],
): Promise<Refusal[]> {
  const faults: Refusal[] = [];
  const known = await directionsByIds(tx, directions);
  if (known.length < new Set(directions).size) faults.push(refuse("no-such-direction", {}, "directions"));
  const there = await authoritiesByIds(tx, places);
  if (there.length < places.length || there.some((one) => one.kind !== "place"))
    faults.push(refuse("no-such-place", {}, "places"));
  return faults;
}

export const markRecord = action({
  name: "local-history.mark",
  may: "local-history.mark",
  input: z.object({
    node: rowId,
    record: rowId,
    version: versionOfMark,
    directions: list,
    places: list,
    note: optionalText(1000),
  }),
  at: (input) => input.node,
  run: async (act, input) => {
    const [locked] = await lockForMark(act.tx, [input.record]);
    if (!locked) return refused(refuse("no-such", {}, "record"));
    if (locked.version !== input.version) return refused(refuse("changed-meanwhile"));
    const faults = await faultsIn(act.tx, input.directions, input.places);
    if (faults.length > 0) return refused(...faults);
    const { directions, places, note = "" } = input;
    const marker = { node: input.node, by: act.by.account, now: act.now };
    await writeMark(
      act.tx,
      { record: locked.record, directions: [...new Set(directions)], places: [...new Set(places)], note },
      marker,
    );
    await refreshDocuments(act.tx, [locked.record]);
    act.about("record", locked.record, { localHistory: true });
    return done({ record: locked.record });
  },
});

/** Many at once, seen in a list: what they have stays, what they have not is added. */
export const markRecords = action({
  name: "local-history.mark-many",
  may: "local-history.mark",
  input: z.object({ node: rowId, records: ids(200), directions: list, places: list }),
  at: (input) => input.node,
  run: async (act, input) => {
    const locked = await lockForMark(act.tx, input.records);
    if (locked.length === 0) return refused(refuse("no-such", {}, "records"));
    const faults = await faultsIn(act.tx, input.directions, input.places);
    if (faults.length > 0) return refused(...faults);
    const records = locked.map((one) => one.record);
    const marks = { directions: [...new Set(input.directions)], places: [...new Set(input.places)] };
    await addToMarks(act.tx, records, marks, { node: input.node, by: act.by.account, now: act.now });
    await refreshDocuments(act.tx, records);
    act.about("record", records[0] ?? 0, { localHistory: true, records: records.length });
    return done({ records: records.length });
  },
});

export const unmarkRecord = action({
  name: "local-history.take-off",
  may: "local-history.mark",
  input: z.object({ node: rowId, record: rowId, version: versionOfMark }),
  at: (input) => input.node,
  run: async (act, input) => {
    const [locked] = await lockForMark(act.tx, [input.record]);
    if (!locked || locked.version === 0) return refused(refuse("no-such", {}, "record"));
    if (locked.version !== input.version) return refused(refuse("changed-meanwhile"));
    await takeOffMark(act.tx, locked.record, { node: input.node, by: act.by.account, now: act.now });
    await refreshDocuments(act.tx, [locked.record]);
    act.about("record", locked.record, { localHistory: false });
    return done({ record: locked.record });
  },
});
