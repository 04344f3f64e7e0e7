/** The queue of what an import could not take by itself. One function, one statement. */
import { sql } from "kysely";
import type { Facts, Refusal } from "#basics";
import type { Tx } from "#platform/db";
import type { Run } from "./run-store.ts";

export type Waiting = {
  about: "record" | "copy";
  record: number | null;
  place: number;
  bytes: Uint8Array;
  hash: Buffer;
  problem: Refusal;
};

/**
 * Puts aside what could not be taken in; the same bytes of the same source wait once. What was taken back with its
 * import waits again when it comes again.
 */
export async function insertWaiting(tx: Tx, run: Run, waiting: readonly Waiting[]): Promise<void> {
  if (waiting.length === 0) return;
  const once = [...new Map(waiting.map((one) => [`${one.about}${one.hash.toString("hex")}`, one])).values()];
  await sql`
    insert into import_queue (run, node, source, about, record, place, bytes, hash, problem)
    select ${run.id}, ${run.node}, ${run.source}, about, record, place, bytes, hash, problem
    from unnest(${once.map((one) => one.about)}::text[], ${once.map((one) => one.record)}::bigint[],
                ${once.map((one) => one.place)}::bigint[], ${once.map((one) => Buffer.from(one.bytes))}::bytea[],
                ${once.map((one) => one.hash)}::bytea[], ${once.map((one) => JSON.stringify(one.problem))}::jsonb[])
      as w (about, record, place, bytes, hash, problem)
    on conflict (source, about, hash) do update set state = 'waiting', run = excluded.run, record = excluded.record,
      place = excluded.place, problem = excluded.problem, decided_by = null, decided_at = null
      where import_queue.state = 'taken-back'`.execute(tx);
}

/**
 * What was decided about these bytes when they came before: they wait or were set aside (and come in no other way), or
 * a person mended and took them (and they are known).
 */
export async function decidedBefore(
  tx: Tx,
  source: string,
  hashes: readonly Buffer[],
): Promise<Map<string, "waiting" | "set-aside" | "taken">> {
  const { rows } = await sql<{ hash: Buffer; state: "waiting" | "set-aside" | "taken" }>`
    select hash, state from import_queue
    where source = ${source} and about = 'record' and hash = any(${[...hashes]}::bytea[])
      and state <> 'taken-back'`.execute(tx);
  return new Map(rows.map((row) => [row.hash.toString("hex"), row.state]));
}

export type QueueRow = {
  id: number;
  run: number;
  node: number;
  source: string;
  about: "record" | "copy";
  record: number | null;
  place: number;
  bytes: Buffer;
  hash: Buffer;
  problem: { code: string; facts: Facts };
  state: "waiting" | "taken" | "set-aside" | "taken-back";
};

export async function lockQueued(tx: Tx, id: number): Promise<QueueRow | undefined> {
  const { rows } = await sql<QueueRow>`
    select id, run, node, source, about, record, place, bytes, hash, problem, state
    from import_queue where id = ${id} for update`.execute(tx);
  return rows[0];
}

/** Waiting entries of one reason at a node, the oldest first, after `after`; locked. */
export async function lockQueuedLike(
  tx: Tx,
  like: { node: number; code: string; run: number | null; after: number },
  most: number,
): Promise<QueueRow[]> {
  const { rows } = await sql<QueueRow>`
    select id, run, node, source, about, record, place, bytes, hash, problem, state
    from import_queue
    where node = ${like.node} and problem ->> 'code' = ${like.code} and state = 'waiting' and id > ${like.after}
      and (${like.run}::bigint is null or run = ${like.run})
    order by id limit ${most} for update`.execute(tx);
  return rows;
}

export async function decideQueued(
  tx: Tx,
  ids: readonly number[],
  decision: { state: "taken" | "set-aside"; record: number | null; by: number | null; now: Date },
): Promise<void> {
  await sql`
    update import_queue set state = ${decision.state}, record = coalesce(${decision.record}::bigint, record),
      decided_by = ${decision.by}, decided_at = ${decision.now} where id = any(${[...ids]}::bigint[])`.execute(
    tx,
  );
}

/** What a run put aside goes with it when the run is taken back; its bytes stay. */
export async function takeBackQueued(tx: Tx, run: number, by: number | null, now: Date): Promise<void> {
  await sql`
    update import_queue set state = 'taken-back', decided_by = ${by}, decided_at = ${now}
    where run = ${run} and state <> 'taken-back'`.execute(tx);
}
