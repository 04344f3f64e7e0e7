/**
 * An import taken back, a part at a time, as steps of open transactions; begun again it goes on after the last part.
 * Copies first, then records, then authorities, so that nothing is left on what is gone. What people or later imports
 * have changed since stays as they left it and is told (`import_left`); nothing is deleted but copies that nobody touched
 * and authorities that nobody used.
 */
import { refuse } from "#basics";
import type { Act } from "#platform/acts";
import { takeBackAuthorities } from "../authorities/take-back.ts";
import { recordsChanged } from "../records/changed.ts";
import { derive, isRefusal } from "../records/derive.ts";
import { rawOf } from "../records/questions/records.ts";
import { readRaw } from "../records/raw.ts";
import { updateRecord } from "../records/store.ts";
import { holdingsSink } from "./connected.ts";
import { takeBackQueued } from "./queue-store.ts";
import type { BackSums, Run } from "./run-store.ts";
import {
  type Brought,
  insertLeft,
  type Left,
  recordsBroughtBy,
  repeatRaw,
  withdrawRecords,
} from "./take-back-store.ts";

export const partSize = 500;

export async function takeBackPart(act: Act, run: Run, before: BackSums): Promise<BackSums> {
  if (before.phase === "copies") return takeBackCopies(act, run, before);
  if (before.phase === "records") return takeBackRecords(act, run, before);
  if (before.phase === "authorities") return takeBackNames(act, run, before);
  return before;
}

async function takeBackCopies(act: Act, run: Run, before: BackSums): Promise<BackSums> {
  const taken = await holdingsSink().takeBack(act.tx, run.id, before.after, partSize);
  if (taken.last === null) return { ...before, phase: "records", after: 0 };
  await recordsChanged(act.tx, taken.records);
  const left = taken.left.map(({ copy, reason }): Left => ({ about: "copy", subject: copy, reason }));
  await insertLeft(act.tx, run.id, left);
  return {
    ...before,
    after: taken.last,
    copies: before.copies + taken.removed,
    left: before.left + left.length,
  };
}

async function takeBackRecords(act: Act, run: Run, before: BackSums): Promise<BackSums> {
  const brought = await recordsBroughtBy(act.tx, run.id, before.after, partSize);
  const last = brought.at(-1);
  if (!last) {
    await takeBackQueued(act.tx, run.id, act.by.account, act.now);
    return { ...before, phase: "authorities", after: 0 };
  }
  const held = await holdingsSink().held(
    act.tx,
    brought.map(({ id }) => id),
  );
  const left: Left[] = [];
  const gone: number[] = [];
  const restored: number[] = [];
  const stays = (record: Brought, code: string) =>
    left.push({ about: "record", subject: record.id, reason: refuse(code) });
  for (const record of brought) {
    if (record.state === "withdrawn" && record.withdrawnRun !== null) continue;
    if (record.newestRun !== run.id) stays(record, "changed-since");
    else if (record.former === null && held.has(record.id)) stays(record, "has-copies");
    else if (record.former === null) gone.push(record.id);
    else if (await restore(act, record, record.former)) restored.push(record.id);
    else stays(record, "former-unreadable");
  }
  await withdrawRecords(act.tx, gone, { run: run.id, by: act.by.account, now: act.now });
  await insertLeft(act.tx, run.id, left);
  await recordsChanged(act.tx, [...gone, ...restored]);
  return {
    ...before,
    after: last.id,
    withdrawn: before.withdrawn + gone.length,
    restored: before.restored + restored.length,
    left: before.left + left.length,
  };
}

async function takeBackNames(act: Act, run: Run, before: BackSums): Promise<BackSums> {
  const taken = await takeBackAuthorities(act, run.id, { after: before.after, most: partSize });
  if (taken.last === null) return { ...before, phase: "done", after: 0 };
  const left = taken.left.map(
    ({ authority, reason }): Left => ({ about: "authority", subject: authority, reason }),
  );
  await insertLeft(act.tx, run.id, left);
  return {
    ...before,
    after: taken.last,
    authorities: (before.authorities ?? 0) + taken.gone,
    left: before.left + left.length,
  };
}

/** The former version once more, byte for byte, as the newest; false when its bytes are not read any more. */
async function restore(act: Act, record: Brought, former: number): Promise<boolean> {
  const raw = await rawOf(act.tx, record.id, former);
  const read = raw ? await readRaw(raw) : undefined;
  const derived = raw && read ? derive(read, raw.bytes, raw.flavour) : undefined;
  if (!derived || isRefusal(derived)) return false;
  const version = record.version + 1;
  await repeatRaw(act.tx, { record: record.id, former, version, by: act.by.account, now: act.now });
  await updateRecord(act.tx, { id: record.id, version, derived, now: act.now });
  return true;
}
