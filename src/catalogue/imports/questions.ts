import { sql } from "kysely";
import type { Facts } from "#basics";
import type { Reading } from "../records/questions/records.ts";

export type ImportRun = {
  id: number;
  node: number;
  source: string;
  fileName: string;
  format: string;
  read: number;
  imported: number;
  merged: number;
  queued: number;
  copies: number;
  begunAt: Date;
  endedAt: Date | null;
};

const runColumns = sql`id, node, source, file_name as "fileName", format, read, imported, merged, queued, copies,
  begun_at as "begunAt", ended_at as "endedAt"`;

export async function importRun(db: Reading, id: number): Promise<ImportRun | undefined> {
  const { rows } = await sql<ImportRun>`select ${runColumns} from import_run where id = ${id}`.execute(db);
  return rows[0];
}

/** The newest imports of these nodes. */
export async function importRuns(db: Reading, nodes: readonly number[], most = 20): Promise<ImportRun[]> {
  const { rows } = await sql<ImportRun>`
    select ${runColumns} from import_run where node = any(${[...nodes]}::bigint[])
    order by id desc limit ${most}`.execute(db);
  return rows;
}

export type QueuedRecord = {
  id: number;
  run: number;
  node: number;
  about: "record" | "copy";
  record: number | null;
  place: number;
  bytes: Buffer;
  problem: { code: string; facts: Facts };
  cameAt: Date;
};

/** What waits for a person at these nodes, the oldest first, and how much of it there is. */
export async function queueAt(
  db: Reading,
  nodes: readonly number[],
  page: { offset: number; limit: number; run?: number | undefined },
): Promise<{ total: number; rows: QueuedRecord[] }> {
  const where = sql`node = any(${[...nodes]}::bigint[]) and state = 'waiting'
    and (${page.run ?? null}::bigint is null or run = ${page.run ?? null})`;
  const { rows } = await sql<QueuedRecord>`
    select id, run, node, about, record, place, bytes, problem, came_at as "cameAt"
    from import_queue where ${where} order by id limit ${page.limit} offset ${page.offset}`.execute(db);
  const counted = await sql<{
    n: number;
  }>`select count(*)::int as n from import_queue where ${where}`.execute(db);
  return { total: counted.rows[0]?.n ?? 0, rows };
}

/** One entry of the queue, whatever was decided about it. */
export async function queuedById(db: Reading, id: number): Promise<QueuedRecord | undefined> {
  const { rows } = await sql<QueuedRecord>`
    select id, run, node, about, record, place, bytes, problem, came_at as "cameAt"
    from import_queue where id = ${id}`.execute(db);
  return rows[0];
}

/** The job that carries out an import, the newest when it was asked for more than once. */
export async function jobOfRun(db: Reading, run: number): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    select id from job where kind = 'catalogue.import' and (input ->> 'run')::bigint = ${run}
    order by id desc limit 1`.execute(db);
  return rows[0]?.id;
}
