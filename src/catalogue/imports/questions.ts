import { sql } from "kysely";
import type { Facts } from "#basics";
import { type CodePage, type FileFormat, type Flavour, rowsLookedAt, type TableProfile } from "#formats";
import type { Reading } from "../records/questions/records.ts";
import { headsKey } from "./profile-heads.ts";
import type { RehearsalOutcome } from "./rehearsal-store.ts";
import type { RunState } from "./rules/run-life.ts";
import type { BackSums, RehearsalSums } from "./run-store.ts";

export type ImportRun = {
  id: number;
  node: number;
  source: string;
  fileName: string;
  file: number | null;
  format: FileFormat;
  flavour: Flavour | null;
  codePage: CodePage | null;
  separator: string | null;
  profile: TableProfile | null;
  state: RunState;
  position: number;
  read: number;
  imported: number;
  merged: number;
  queued: number;
  copies: number;
  rehearsal: RehearsalSums | null;
  back: BackSums | null;
  begunBy: number | null;
  begunAt: Date;
  endedAt: Date | null;
};

const runColumns = sql`id, node, source, file_name as "fileName", file, format, flavour, code_page as "codePage", separator,
  profile, state, position, read, imported, merged, queued, copies, rehearsal, back, begun_by as "begunBy",
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

export type RehearsalLine = {
  place: number;
  number: string;
  outcome: RehearsalOutcome;
  record: number | null;
  title: string;
  problem: { code: string; facts: Facts } | null;
};

/** What a rehearsal found of one outcome, in the order of the file; "joined": new ones that meet another's record. */
export async function rehearsalLines(
  db: Reading,
  run: number,
  asked: RehearsalOutcome | "joined",
  page: { offset: number; limit: number },
): Promise<RehearsalLine[]> {
  const joined = asked === "joined";
  const outcome = joined ? "new" : asked;
  const { rows } = await sql<RehearsalLine>`
    select place, number, outcome, record, title, problem from import_rehearsal
    where run = ${run} and outcome = ${outcome} and (${!joined} or record is not null) order by place limit ${page.limit} offset ${page.offset}`.execute(
    db,
  );
  return rows;
}

export type LeftOver = {
  about: "record" | "copy" | "authority";
  subject: number;
  /** The record itself, or that of the copy; null of an authority. */
  record: number | null;
  title: string;
  reason: { code: string; facts: Facts };
};

/** What an import that was taken back had to leave. */
export async function leftOvers(
  db: Reading,
  run: number,
  page: { offset: number; limit: number },
): Promise<LeftOver[]> {
  const { rows } = await sql<LeftOver>`
    select l.about, l.subject, r.id as record, l.reason,
           coalesce(r.description -> 'title' ->> 'text', a.heading ->> 'kk', a.heading ->> 'ru', a.heading ->> 'en', '') as title
    from import_left l
    left join copy c on l.about = 'copy' and c.id = l.subject
    left join authority a on l.about = 'authority' and a.id = l.subject
    left join record r on r.id = case l.about when 'record' then l.subject when 'copy' then c.record end
    where l.run = ${run} order by l.about, l.subject limit ${page.limit} offset ${page.offset}`.execute(db);
  return rows;
}

export type QueuedRecord = {
  id: number;
  run: number;
  node: number;
  source: string;
  about: "record" | "copy";
  record: number | null;
  place: number;
  bytes: Buffer;
  problem: { code: string; facts: Facts };
  state: "waiting" | "taken" | "set-aside" | "taken-back";
  cameAt: Date;
};

const queueColumns = sql`id, run, node, source, about, record, place, bytes, problem, state, came_at as "cameAt"`;

/** What waits for a person at these nodes, the oldest first, and how much of it there is. */
export async function queueAt(
  db: Reading,
  nodes: readonly number[],
  page: { offset: number; limit: number; run?: number | undefined; code?: string | undefined },
): Promise<{ total: number; rows: QueuedRecord[] }> {
  const where = sql`node = any(${[...nodes]}::bigint[]) and state = 'waiting'
    and (${page.run ?? null}::bigint is null or run = ${page.run ?? null})
    and (${page.code ?? null}::text is null or problem ->> 'code' = ${page.code ?? null})`;
  const { rows } = await sql<QueuedRecord>`
    select ${queueColumns} from import_queue where ${where}
    order by id limit ${page.limit} offset ${page.offset}`.execute(db);
  const counted = await sql<{
    n: number;
  }>`select count(*)::int as n from import_queue where ${where}`.execute(db);
  return { total: counted.rows[0]?.n ?? 0, rows };
}

export type QueueReason = { node: number; about: "record" | "copy"; code: string; count: number };

/** Why things wait, and how many for each reason and library, the most first. */
export async function queueReasons(
  db: Reading,
  nodes: readonly number[],
  run?: number,
): Promise<QueueReason[]> {
  const { rows } = await sql<QueueReason>`
    select node, about, problem ->> 'code' as code, count(*)::int as count from import_queue
    where node = any(${[...nodes]}::bigint[]) and state = 'waiting'
      and (${run ?? null}::bigint is null or run = ${run ?? null})
    group by 1, 2, 3 order by count desc, 1, 3 limit 100`.execute(db);
  return rows;
}

/** One entry of the queue, whatever was decided about it. */
export async function queuedById(db: Reading, id: number): Promise<QueuedRecord | undefined> {
  const { rows } = await sql<QueuedRecord>`select ${queueColumns} from import_queue where id = ${id}`.execute(
    db,
  );
  return rows[0];
}

/** The newest job that works, or worked, on an import. */
export async function jobOfRun(db: Reading, run: number): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    select id from job
    where kind in ('catalogue.import', 'catalogue.rehearse-import', 'catalogue.take-back')
      and (input ->> 'run')::bigint = ${run}
    order by id desc limit 1`.execute(db);
  return rows[0]?.id;
}

export type SavedProfile = {
  id: number;
  node: number;
  name: string;
  heads: string;
  separator: string | null;
  profile: TableProfile;
};

/** A list has no undefined in JSON: a column that is left out is null there. */
const withoutNulls = (row: SavedProfile): SavedProfile => ({
  ...row,
  profile: { ...row.profile, columns: row.profile.columns.map((meaning) => meaning ?? undefined) },
});

export async function profilesOf(db: Reading, node: number): Promise<SavedProfile[]> {
  const { rows } = await sql<SavedProfile>`
    select id, node, name, heads, separator, profile from import_profile where node = ${node} order by lower(name)`.execute(
    db,
  );
  return rows.map(withoutNulls);
}

/** The library's profile for a table with one of these first rows as its heads, the newest when there are several. */
export async function profileLike(
  db: Reading,
  node: number,
  firstRows: readonly (readonly string[])[],
): Promise<SavedProfile | undefined> {
  const heads = firstRows.slice(0, rowsLookedAt).map(headsKey).filter(Boolean);
  const { rows } = await sql<SavedProfile>`
    select id, node, name, heads, separator, profile from import_profile
    where node = ${node} and heads = any(${heads}::text[]) order by saved_at desc limit 1`.execute(db);
  return rows[0] ? withoutNulls(rows[0]) : undefined;
}
