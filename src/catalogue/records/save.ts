/**
 * The two ways in which people write records, as steps of an open act: a new record, and a new version of one. The raw
 * record is the source; what is shown, searched and sorted is derived from it here, and nowhere else.
 */
import { Buffer } from "node:buffer";
import { done, type Outcome, refuse, refused } from "#basics";
import { controlField, type Flavour, isControl, type RawRecord, toMarcJson } from "#formats";
import type { Act } from "#platform/acts";
import { keepApart } from "./apart.ts";
import { recordsChanged } from "./changed.ts";
import { type Derived, derive, hashOf, isRefusal } from "./derive.ts";
import type { ReasonOfVersion } from "./questions/records.ts";
import { keptMendings, type Mending } from "./rules/mending.ts";
import { insertRecord, insertVersion, lockRecords, nextRecordId, updateRecord } from "./store.ts";

/** A record of our own carries its number in field 001. */
const numbered = (raw: RawRecord, id: number): RawRecord => ({
  ...raw,
  fields: [
    controlField("001", String(id)),
    ...raw.fields.filter((field) => !(isControl(field) && field.tag === "001")),
  ],
});

const bytesOf = (raw: RawRecord): Buffer => Buffer.from(JSON.stringify(toMarcJson(raw)), "utf8");

/** Refused with `no-title` where the record names nothing. */
export async function addRecord(
  act: Act,
  told: {
    node: number;
    raw: RawRecord;
    flavour?: Flavour;
    state?: "draft" | "published";
    note?: string;
    /** Records that the person saw and said to be other books. */
    apart?: readonly number[];
  },
): Promise<Outcome<{ id: number; derived: Derived }>> {
  const { node, flavour = "marc21", state = "published", note = "" } = told;
  const id = await nextRecordId(act.tx);
  const raw = numbered(told.raw, id);
  const bytes = bytesOf(raw);
  const derived = derive(raw, bytes, flavour);
  if (isRefusal(derived)) return refused(derived);
  await insertRecord(act.tx, { id, node, state, derived });
  await insertVersion(act.tx, {
    record: id,
    version: 1,
    flavour,
    bytes,
    hash: hashOf(bytes),
    why: "new",
    note,
    by: act.by.account,
    now: act.now,
  });
  await keepApart(act, id, told.apart ?? []);
  await recordsChanged(act.tx, [id]);
  return done({ id, derived });
}

/**
 * Writes the next version of a record. `seen` is the version that the editor began with: when another has come since,
 * nothing is written (`changed-meanwhile`), and the editor compares.
 */
export async function reviseRecord(
  act: Act,
  told: {
    record: number;
    seen: number;
    raw: RawRecord;
    flavour: Flavour;
    why: ReasonOfVersion;
    note?: string;
    /** Spellings that this change takes out of the raw form and that are to be kept beside it. */
    mended?: readonly Mending[];
  },
): Promise<Outcome<{ version: number; derived: Derived }>> {
  const [locked] = await lockRecords(act.tx, [told.record]);
  if (!locked) return refused(refuse("no-such"));
  if (locked.version !== told.seen) return refused(refuse("changed-meanwhile"));
  const bytes = bytesOf(told.raw);
  const found = derive(told.raw, bytes, told.flavour);
  if (isRefusal(found)) return refused(found);
  const mended = keptMendings([...(locked.mended ?? []), ...(told.mended ?? [])], found.mended, told.raw);
  const derived: Derived = { ...found, mended };
  const version = locked.version + 1;
  await updateRecord(act.tx, { id: locked.id, version, derived, now: act.now });
  await insertVersion(act.tx, {
    record: locked.id,
    version,
    flavour: told.flavour,
    bytes,
    hash: hashOf(bytes),
    why: told.why,
    note: told.note ?? "",
    by: act.by.account,
    now: act.now,
  });
  await recordsChanged(act.tx, [locked.id]);
  return done({ version, derived });
}
