/** The room's only writes. One function, one statement. */
import { sql } from "kysely";
import type { Facts, Refusal } from "#basics";
import type { CodePage } from "#formats";
import type { Tx } from "#platform/db";
import type { Derived } from "../records/derive.ts";

export type Container = "iso2709" | "marcxml";
export type Run = {
  id: number;
  node: number;
  source: string;
  fileName: string;
  format: Container;
  flavour: string;
  ended: boolean;
};
export type Sums = { read: number; imported: number; merged: number; queued: number; copies: number };
export const noSums: Sums = { read: 0, imported: 0, merged: 0, queued: 0, copies: 0 };

/** A record about to be written: what it says, and its bytes. */
export type Incoming = Derived & { bytes: Uint8Array; hash: Buffer; codePage: CodePage; place: number };
export type Known = { id: number; sourceNumber: string; version: number; hash: Buffer; run: number | null };

export async function insertRun(
  tx: Tx,
  run: { node: number; source: string; fileName: string; format: Container; by: number | null },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into import_run (node, source, file_name, format, begun_by)
    values (${run.node}, ${run.source}, ${run.fileName}, ${run.format}, ${run.by}) returning id`.execute(tx);
  return Number(rows[0]?.id);
}

/** The run, locked: batches of one run follow one another. */
export async function lockRun(tx: Tx, id: number): Promise<Run | undefined> {
  const { rows } = await sql<Run>`
    select id, node, source, file_name as "fileName", format, flavour, ended_at is not null as ended
    from import_run where id = ${id} for update`.execute(tx);
  return rows[0];
}

export async function addToRun(tx: Tx, id: number, sums: Sums): Promise<void> {
  await sql`
    update import_run set read = read + ${sums.read}, imported = imported + ${sums.imported},
      merged = merged + ${sums.merged}, queued = queued + ${sums.queued}, copies = copies + ${sums.copies}
    where id = ${id}`.execute(tx);
}

/** The work begins again from the start of the file (a worker died): the sums do too. */
export async function resetRun(tx: Tx, id: number): Promise<void> {
  await sql`
    update import_run set read = 0, imported = 0, merged = 0, queued = 0, copies = 0 where id = ${id}`.execute(
    tx,
  );
}

export async function endRun(tx: Tx, id: number, now: Date): Promise<Sums> {
  const { rows } = await sql<Sums>`
    update import_run set ended_at = ${now} where id = ${id}
    returning read, imported, merged, queued, copies`.execute(tx);
  return rows[0] ?? noSums;
}

/** Records of a source by their numbers, with the hash of their newest raw form; locked until the end. */
export async function knownRecords(
  tx: Tx,
  source: string,
  numbers: readonly string[],
): Promise<Map<string, Known>> {
  const { rows } = await sql<Known>`
    select r.id, r.source_number as "sourceNumber", r.version, raw.hash, r.run
    from record r join record_raw raw on raw.record = r.id and raw.version = r.version
    where r.source = ${source} and r.source_number = any(${[...numbers]}::text[])
    order by r.id for no key update of r`.execute(tx);
  return new Map(rows.map((row) => [row.sourceNumber, row]));
}

/** The derived columns as arrays: descriptions are long, and are so read once. */
const derivedColumns = (records: readonly Incoming[]) => sql`
  ${records.map((one) => JSON.stringify(one.description))}::text[], ${records.map((one) => one.titleKey)}::text[],
  ${records.map((one) => one.authorKey)}::text[], ${records.map((one) => one.year)}::smallint[],
  ${records.map((one) => one.workKey)}::text[], ${records.map((one) => one.brief)}::boolean[],
  ${records.map((one) => (one.mended.length === 0 ? null : JSON.stringify(one.mended)))}::text[]`;

/** Writes new records and returns their ids in the order given. */
export async function insertRecords(tx: Tx, run: Run, records: readonly Incoming[]): Promise<number[]> {
  if (records.length === 0) return [];
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('record', 'id'))::bigint as id
    from generate_series(1, ${records.length})`.execute(tx);
  const ids = rows.map((row) => Number(row.id));
  await sql`
    insert into record (id, node, source, source_number, description, title_key, author_key, year, work_key, brief,
                        mended, same_as, run)
    overriding system value
    select id, ${run.node}, ${run.source}, number, description::jsonb, title_key, author_key, year, work_key, brief,
           mended::jsonb, id, ${run.id}
    from unnest(${ids}::bigint[], ${records.map((one) => one.sourceNumber)}::text[], ${derivedColumns(records)})
      as r (id, number, description, title_key, author_key, year, work_key, brief, mended)`.execute(tx);
  await insertRaw(
    tx,
    run,
    records,
    ids,
    ids.map(() => 1),
  );
  return ids;
}

export async function updateRecords(
  tx: Tx,
  run: Run,
  changes: readonly { known: Known; incoming: Incoming }[],
  now: Date,
): Promise<void> {
  if (changes.length === 0) return;
  await sql`
    update record set description = c.description::jsonb, title_key = c.title_key, author_key = c.author_key,
      year = c.year, work_key = c.work_key, brief = c.brief, mended = c.mended::jsonb,
      version = record.version + 1, run = ${run.id}, changed_at = ${now}
    from unnest(${changes.map(({ known }) => known.id)}::bigint[],
                ${derivedColumns(changes.map(({ incoming }) => incoming))})
      as c (id, description, title_key, author_key, year, work_key, brief, mended)
    where record.id = c.id`.execute(tx);
  await insertRaw(
    tx,
    run,
    changes.map(({ incoming }) => incoming),
    changes.map(({ known }) => known.id),
    changes.map(({ known }) => known.version + 1),
  );
}

async function insertRaw(
  tx: Tx,
  run: Run,
  records: readonly Incoming[],
  ids: readonly number[],
  versions: readonly number[],
): Promise<void> {
  await sql`
    insert into record_raw (record, version, container, flavour, code_page, bytes, hash, run)
    select record, version, ${run.format}, ${run.flavour}, code_page, bytes, hash, ${run.id}
    from unnest(${[...ids]}::bigint[], ${[...versions]}::int[], ${records.map((one) => one.codePage)}::text[],
                ${records.map((one) => Buffer.from(one.bytes))}::bytea[], ${records.map((one) => one.hash)}::bytea[])
      as raw (record, version, code_page, bytes, hash)`.execute(tx);
}

export type Waiting = {
  about: "record" | "copy";
  record: number | null;
  place: number;
  bytes: Uint8Array;
  hash: Buffer;
  problem: Refusal;
};

/** Puts aside what could not be taken in; the same bytes of the same source wait once. */
export async function insertWaiting(tx: Tx, run: Run, waiting: readonly Waiting[]): Promise<void> {
  if (waiting.length === 0) return;
  await sql`
    insert into import_queue (run, node, source, about, record, place, bytes, hash, problem)
    select ${run.id}, ${run.node}, ${run.source}, about, record, place, bytes, hash, problem
    from unnest(${waiting.map((one) => one.about)}::text[], ${waiting.map((one) => one.record)}::bigint[],
                ${waiting.map((one) => one.place)}::bigint[], ${waiting.map((one) => Buffer.from(one.bytes))}::bytea[],
                ${waiting.map((one) => one.hash)}::bytea[], ${waiting.map((one) => JSON.stringify(one.problem))}::jsonb[])
      as w (about, record, place, bytes, hash, problem)
    on conflict (source, about, hash) do nothing`.execute(tx);
}

/** Which of these bytes wait or were set aside already: they come in again no other way. */
export async function waitingAlready(
  tx: Tx,
  source: string,
  hashes: readonly Buffer[],
): Promise<Set<string>> {
  const { rows } = await sql<{ hash: Buffer }>`
    select hash from import_queue
    where source = ${source} and about = 'record' and hash = any(${[...hashes]}::bytea[]) and state <> 'taken'`.execute(
    tx,
  );
  return new Set(rows.map((row) => row.hash.toString("hex")));
}

export type QueueRow = {
  id: number;
  run: number;
  node: number;
  source: string;
  about: "record" | "copy";
  record: number | null;
  bytes: Buffer;
  problem: { code: string; facts: Facts };
  state: "waiting" | "taken" | "set-aside";
};

export async function lockQueued(tx: Tx, id: number): Promise<QueueRow | undefined> {
  const { rows } = await sql<QueueRow>`
    select id, run, node, source, about, record, bytes, problem, state from import_queue where id = ${id} for update`.execute(
    tx,
  );
  return rows[0];
}

export async function decideQueued(
  tx: Tx,
  id: number,
  decision: { state: "taken" | "set-aside"; record: number | null; by: number | null; now: Date },
): Promise<void> {
  await sql`
    update import_queue set state = ${decision.state}, record = coalesce(${decision.record}::bigint, record),
      decided_by = ${decision.by}, decided_at = ${decision.now} where id = ${id}`.execute(tx);
}
