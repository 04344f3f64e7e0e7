import { sql } from "kysely";
import type { CodePage, Description, Flavour, TableProfile } from "#formats/rules";
import type { Db, Tx } from "#platform/db";
import type { Mending } from "../rules/mending.ts";

/** Whatever can be asked: the open database or a transaction of it. */
export type Reading = Db["sql"] | Tx;

/** Only a published record is shown to readers. */
export type RecordState = "draft" | "published" | "withdrawn";

export type CatalogueRecord = {
  id: number;
  /** The record that answers for it today; its own id when it was merged into none. */
  standing: number;
  state: RecordState;
  version: number;
  description: Description;
  workKey: string | null;
  node: number;
  source: string;
  sourceNumber: string;
  changedAt: Date;
  /** The record itself says that its description is not final. */
  brief: boolean;
  /** What the raw form spells otherwise; null when nothing. */
  mended: Mending[] | null;
  /** Why it was withdrawn. */
  stateReason: string;
};

const columns = sql`id, same_as as standing, state, version, description, work_key as "workKey", node, source,
  source_number as "sourceNumber", changed_at as "changedAt", brief, mended, state_reason as "stateReason"`;

export async function recordById(db: Reading, id: number): Promise<CatalogueRecord | undefined> {
  const { rows } = await sql<CatalogueRecord>`select ${columns} from record where id = ${id}`.execute(db);
  return rows[0];
}

/** Records in the order of the ids; what is not there is left out. */
export async function recordsByIds(db: Reading, ids: readonly number[]): Promise<CatalogueRecord[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<CatalogueRecord>`
    select ${columns} from record where id = any(${[...ids]}::bigint[])`.execute(db);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}

/** The keys of the works of these records; what stands alone has none. */
export async function workKeysOf(db: Reading, ids: readonly number[]): Promise<Map<number, string>> {
  const { rows } = await sql<{ id: number; key: string }>`
    select id, work_key as key from record where id = any(${[...ids]}::bigint[]) and work_key is not null`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.id, row.key]));
}

/** Other shown records of the same work, the newest first. */
export async function otherVersions(
  db: Reading,
  record: CatalogueRecord,
  most = 12,
): Promise<CatalogueRecord[]> {
  if (record.workKey === null) return [];
  const { rows } = await sql<CatalogueRecord>`
    select ${columns} from record
    where work_key = ${record.workKey} and id <> ${record.id} and state = 'published' and merged_into is null
    order by year desc nulls last, id limit ${most}`.execute(db);
  return rows;
}

/** What the bytes of a kept form are. */
export type Container = "iso2709" | "marcxml" | "irbis-text" | "csv" | "xlsx" | "marc-json";

/** Why a version came to be. */
export type ReasonOfVersion = "import" | "new" | "edit" | "batch" | "undo";

export type RawForm = {
  version: number;
  container: Container;
  flavour: Flavour;
  codePage: CodePage;
  bytes: Buffer;
  keptAt: Date;
  why: ReasonOfVersion;
  /** What the person said of the change. */
  note: string;
  /** The account of whoever made this version; null for the house. */
  madeBy: number | null;
  /** How the columns were read, for a row of a table. */
  profile: TableProfile | null;
};

const rawColumns = sql`version, container, flavour, code_page as "codePage", bytes, kept_at as "keptAt", why, note,
  made_by as "madeBy", 
  case when container in ('csv', 'xlsx') then (select profile from import_run where id = record_raw.run) end as profile`;

/** The raw form of a record, byte for byte: the newest, or the version asked for. */
export async function rawOf(db: Reading, record: number, version?: number): Promise<RawForm | undefined> {
  const { rows } = await sql<RawForm>`
    select ${rawColumns} from record_raw
    where record = ${record} and (${version ?? null}::int is null or version = ${version ?? null})
    order by version desc limit 1`.execute(db);
  return rows[0];
}

/** Every version of a record, the newest first. */
export async function versionsOf(db: Reading, record: number): Promise<RawForm[]> {
  const { rows } = await sql<RawForm>`
    select ${rawColumns} from record_raw where record = ${record} order by version desc`.execute(db);
  return rows;
}

/** How many records are shown; for the front page. Counted, not estimated: a million take a tenth of a second. */
export async function shownRecords(db: Reading): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from record where state = 'published' and merged_into is null`.execute(db);
  return rows[0]?.n ?? 0;
}
