import { sql } from "kysely";
import type { Description } from "#formats/rules";
import type { Db, Tx } from "#platform/db";

/** Whatever can be asked: the open database or a transaction of it. */
export type Reading = Db["sql"] | Tx;

export type CatalogueRecord = {
  id: number;
  /** The record that answers for it today; its own id when it was merged into none. */
  standing: number;
  state: "draft" | "published" | "withdrawn";
  version: number;
  description: Description;
  workKey: string | null;
  node: number;
  source: string;
  sourceNumber: string;
  changedAt: Date;
};

const columns = sql`id, same_as as standing, state, version, description, work_key as "workKey", node, source,
  source_number as "sourceNumber", changed_at as "changedAt"`;

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

export type RawForm = {
  version: number;
  container: "iso2709" | "marcxml";
  codePage: string;
  bytes: Buffer;
  keptAt: Date;
};

/** The newest raw form of a record, byte for byte. */
export async function rawOf(db: Reading, record: number): Promise<RawForm | undefined> {
  const { rows } = await sql<RawForm>`
    select version, container, code_page as "codePage", bytes, kept_at as "keptAt"
    from record_raw where record = ${record} order by version desc limit 1`.execute(db);
  return rows[0];
}

/** How many records are shown; for the front page. Counted, not estimated: a million take a tenth of a second. */
export async function shownRecords(db: Reading): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from record where state = 'published' and merged_into is null`.execute(db);
  return rows[0]?.n ?? 0;
}
