/** One entry of the queue taken as a person says, as a step of an open act. */
import { sql } from "kysely";
import { type Refusal, refuse } from "#basics";
import type { Holding } from "#formats";
import type { Act } from "#platform/acts";
import type { Tx } from "#platform/db";
import { recordsChanged } from "../records/changed.ts";
import { isRefusal } from "../records/derive.ts";
import { holdingsSink } from "./connected.ts";
import { incomingOf, type ToTake } from "./incoming.ts";
import { type Mending, mendedRecord } from "./mend.ts";
import { decideQueued, type QueueRow } from "./queue-store.ts";
import type { Run } from "./run-store.ts";
import { sortOut, takeRecords } from "./take-records.ts";

export type CopyMending = {
  barcode?: string | undefined;
  inventory?: string | undefined;
  /** Take the copy without the number that stands on another one. */
  withoutNumber?: boolean | undefined;
};
export type HowToTake = Mending & CopyMending;

/** What still stands in the way; undefined when it was taken. The caller rolls back what a problem leaves behind. */
export async function takeQueued(
  act: Act,
  run: Run,
  row: QueueRow,
  how: HowToTake,
): Promise<readonly Refusal[]> {
  return row.about === "record" ? takeRecord(act, run, row, how) : takeCopy(act, run, row, how);
}

async function takeRecord(act: Act, run: Run, row: QueueRow, how: Mending): Promise<readonly Refusal[]> {
  const mended = await mendedRecord(run, row, how);
  if (!mended.ok) return mended.refusals;
  const { waiting } = await sortOut(act.tx, run, [mended.value]);
  if (waiting.length > 0) return waiting.map((one) => one.problem);
  await takeRecords(act, run, [mended.value]);
  await decide(act, row.id, await recordOf(act.tx, run, mended.value));
  return [];
}

const decide = (act: Act, id: number, record: number | null): Promise<void> =>
  decideQueued(act.tx, [id], { state: "taken", record, by: act.by.account, now: act.now });

async function recordOf(tx: Tx, run: Run, read: ToTake): Promise<number | null> {
  const incoming = read.ok ? incomingOf(run, read) : read.problem;
  if (isRefusal(incoming)) return null;
  const { rows } = await sql<{ id: number }>`
    select id from record where source = ${run.source} and source_number = ${incoming.sourceNumber}`.execute(
    tx,
  );
  return rows[0] ? Number(rows[0].id) : null;
}

/** Takes or makes the copy with the number that a person gave it. Its line in the source stays known. */
async function takeCopy(act: Act, run: Run, row: QueueRow, how: CopyMending): Promise<readonly Refusal[]> {
  if (row.record === null) return [refuse("record-gone")];
  const { sourceNumber, holding } = JSON.parse(row.bytes.toString("utf8")) as {
    sourceNumber: string;
    holding: Holding;
  };
  await decide(act, row.id, row.record);
  const taken = await holdingsSink().take(act.tx, [
    {
      record: row.record,
      run: run.id,
      at: run.node,
      source: run.source,
      sourceNumber,
      holdings: [renumbered(holding, row.problem.code, how)],
      asWritten: holding,
    },
  ]);
  await recordsChanged(act.tx, taken.records);
  return taken.problems.map((one) => one.problem);
}

function renumbered(holding: Holding, problem: string, how: CopyMending): Holding {
  const made: Holding = { ...holding };
  if (how.barcode) made.barcode = how.barcode;
  if (how.inventory) made.inventory = how.inventory;
  if (how.withoutNumber && problem === "barcode-taken") delete made.barcode;
  if (how.withoutNumber && problem === "inventory-taken") delete made.inventory;
  return made;
}
