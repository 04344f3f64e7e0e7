/**
 * Carrying out a change over hundreds of records in one transaction, and taking it back. A record whose version is no
 * longer the one that was chosen was changed by somebody meanwhile: it is left and listed, never overwritten.
 */
import { Buffer } from "node:buffer";
import { toMarcJson } from "#formats";
import type { Act } from "#platform/acts";
import { recordsChanged } from "../records/changed.ts";
import { derive, hashOf, isRefusal } from "../records/derive.ts";
import { readRaw } from "../records/raw.ts";
import { keptMendings } from "../records/rules/mending.ts";
import { applyChange, type Change } from "./rules/change.ts";
import {
  type Decided,
  decideMany,
  type Held,
  insertVersions,
  type LockedBatch,
  lockNext,
  restoreVersions,
  setStates,
  updateMany,
  type Written,
} from "./store.ts";

export type Made =
  | { outcome: "changed"; written: Written }
  | { outcome: "same" }
  | { outcome: "refused"; reason: string };

/** What a change makes of one record; nothing is written. */
export async function madeOf(held: Held, change: Change): Promise<Made> {
  const raw = await readRaw(held);
  if (!raw) return { outcome: "refused", reason: "record-unreadable" };
  const made = applyChange(raw, held.flavour, change);
  if (made === raw) return { outcome: "same" };
  const bytes = Buffer.from(JSON.stringify(toMarcJson(made)), "utf8");
  const found = derive(made, bytes, held.flavour);
  if (isRefusal(found)) return { outcome: "refused", reason: found.code };
  const derived = { ...found, mended: keptMendings(held.mended ?? [], found.mended, made) };
  const written = {
    record: held.record,
    version: held.version + 1,
    derived,
    flavour: held.flavour,
    raw: made,
    bytes,
    hash: hashOf(bytes),
  };
  return { outcome: "changed", written };
}

const decided = (record: number, more: Partial<Decided> & Pick<Decided, "outcome">): Decided => ({
  record,
  reason: null,
  made: null,
  undone: null,
  ...more,
});

/** The next records of a batch. The wording of the note is the person's own. */
export async function carryNext(act: Act, batch: LockedBatch, most: number): Promise<void> {
  const held = await lockNext(act.tx, batch.id, "waiting", most);
  const told = { note: batch.note, by: batch.askedBy, now: act.now };
  if (batch.change.do === "set-state") {
    await carryStates(act, batch, held, batch.change.state);
    return;
  }
  const outcomes: Decided[] = [];
  const written: Written[] = [];
  for (const one of held) {
    if (one.version !== one.seen) {
      outcomes.push(decided(one.record, { outcome: "left", reason: "changed-meanwhile" }));
      continue;
    }
    const made = await madeOf(one, batch.change);
    if (made.outcome === "changed") {
      written.push(made.written);
      outcomes.push(decided(one.record, { outcome: "changed", made: made.written.version }));
    } else
      outcomes.push(
        decided(one.record, {
          outcome: made.outcome,
          reason: made.outcome === "refused" ? made.reason : null,
        }),
      );
  }
  await updateMany(act.tx, written, act.now);
  await insertVersions(act.tx, written, told);
  await recordsChanged(
    act.tx,
    written.map(({ record }) => record),
  );
  await decideMany(act.tx, batch.id, outcomes);
}

async function carryStates(
  act: Act,
  batch: LockedBatch,
  held: readonly Held[],
  state: Held["state"],
): Promise<void> {
  const outcomes = held.map((one) =>
    one.version !== one.seen || one.state !== one.stateSeen
      ? decided(one.record, { outcome: "left", reason: "changed-meanwhile" })
      : one.state === state
        ? decided(one.record, { outcome: "same" })
        : decided(one.record, { outcome: "changed", made: one.version }),
  );
  const changed = outcomes.filter(({ outcome }) => outcome === "changed").map(({ record }) => record);
  await setStates(
    act.tx,
    changed.map((record) => ({ record, state })),
    { reason: batch.note, by: batch.askedBy, now: act.now },
  );
  await recordsChanged(act.tx, changed);
  await decideMany(act.tx, batch.id, outcomes);
}

/** Takes back the next changed records: exactly as they were, but for those that were edited since. */
export async function undoNext(act: Act, batch: LockedBatch, most: number): Promise<void> {
  const held = await lockNext(act.tx, batch.id, "changed", most);
  const { change } = batch;
  const edited = (one: Held): boolean =>
    one.version !== one.made || (change.do === "set-state" && one.state !== change.state);
  const outcomes: Decided[] = [];
  const back: { record: number; seen: number; version: number; derived: Written["derived"] }[] = [];
  const states: { record: number; state: Held["state"] }[] = [];
  for (const one of held) {
    if (edited(one)) {
      outcomes.push(decided(one.record, { outcome: "kept", reason: "changed-meanwhile" }));
      continue;
    }
    if (change.do === "set-state") {
      states.push({ record: one.record, state: one.stateSeen });
      outcomes.push(decided(one.record, { outcome: "restored", undone: one.version }));
      continue;
    }
    const raw = await readRaw(one);
    const found = raw ? derive(raw, one.bytes, one.flavour) : undefined;
    if (!raw || !found || isRefusal(found)) {
      outcomes.push(decided(one.record, { outcome: "kept", reason: "record-unreadable" }));
      continue;
    }
    const derived = { ...found, mended: keptMendings(one.mended ?? [], found.mended, raw) };
    back.push({ record: one.record, seen: one.seen, version: one.version + 1, derived });
    outcomes.push(decided(one.record, { outcome: "restored", undone: one.version + 1 }));
  }
  const told = { note: batch.note, by: act.by.account ?? batch.askedBy, now: act.now };
  await updateMany(act.tx, back, act.now);
  await restoreVersions(act.tx, back, told);
  await setStates(act.tx, states, { reason: batch.note, by: told.by, now: act.now });
  await recordsChanged(
    act.tx,
    [...back, ...states].map(({ record }) => record),
  );
  await decideMany(act.tx, batch.id, outcomes);
}
