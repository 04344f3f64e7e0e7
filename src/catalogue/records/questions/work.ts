/** What a cataloguer finds on the first page: own work, what is to be completed, what is not shown to readers. */
import { sql } from "kysely";
import { type Flavour, type RawRecord, readMarcJson } from "#formats";
import { minutesOpen } from "../work-store.ts";
import { type CatalogueRecord, type Reading, type RecordState, recordsByIds } from "./records.ts";

export type Page = { offset: number; limit: number };
export type Paged = { total: number; records: CatalogueRecord[] };

/** The records that somebody wrote last, newest first, each once. Looks at the newest versions alone. */
export async function workedOnLast(
  db: Reading,
  account: number,
  most = 8,
): Promise<{ record: CatalogueRecord; at: Date }[]> {
  const { rows } = await sql<{ record: number; at: Date }>`
    select record, max(kept_at) as at from (
      select record, kept_at from record_raw where made_by = ${account} order by kept_at desc limit 200
    ) newest group by record order by at desc, record desc limit ${most}`.execute(db);
  const records = await recordsByIds(
    db,
    rows.map((row) => Number(row.record)),
  );
  return records.map((record) => ({
    record,
    at: rows.find((row) => Number(row.record) === record.id)?.at ?? record.changedAt,
  }));
}

const paged = async (db: Reading, rows: readonly { id: number }[], total: number): Promise<Paged> => ({
  total,
  records: await recordsByIds(
    db,
    rows.map((row) => Number(row.id)),
  ),
});

/** Records of these nodes that say themselves that they are not final, oldest first. */
export async function toComplete(db: Reading, nodes: readonly number[], page: Page): Promise<Paged> {
  const which = sql`node = any(${[...nodes]}::bigint[]) and brief and state <> 'withdrawn' and merged_into is null`;
  const { rows } = await sql<{ id: number }>`
    select id from record where ${which} order by id limit ${page.limit} offset ${page.offset}`.execute(db);
  const counted = await sql<{ n: number }>`select count(*)::int as n from record where ${which}`.execute(db);
  return paged(db, rows, counted.rows[0]?.n ?? 0);
}

/** Drafts or withdrawn records of these nodes, newest first; `text` is looked for in title and author. */
export async function unpublished(
  db: Reading,
  nodes: readonly number[],
  state: Exclude<RecordState, "published">,
  page: Page,
  text = "",
): Promise<Paged> {
  const like = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const which = sql`node = any(${[...nodes]}::bigint[]) and state <> 'published' and state = ${state}
    and (${text} = '' or description #>> '{title,text}' ilike ${like}
         or description #>> '{contributors,0,heading,text}' ilike ${like})`;
  const { rows } = await sql<{ id: number }>`
    select id from record where ${which} order by id desc limit ${page.limit} offset ${page.offset}`.execute(
    db,
  );
  const counted = await sql<{ n: number }>`select count(*)::int as n from record where ${which}`.execute(db);
  return paged(db, rows, counted.rows[0]?.n ?? 0);
}

/** Records that a number names whole: our own, or the control number of any source. In every state. */
export async function recordsByNumber(db: Reading, number: string, most = 20): Promise<CatalogueRecord[]> {
  const typed = number.trim();
  const own = /^[1-9]\d{0,14}$/.test(typed) ? Number(typed) : null;
  // The unique index is (source, number): the sources are few and are asked for one by one.
  const { rows } = await sql<{ id: number }>`
    with recursive sources as (
      (select source from record order by source limit 1)
      union all
      select (select r.source from record r where r.source > s.source order by r.source limit 1)
      from sources s where s.source is not null
    )
    select id from (
      select id from record where id = ${own}
      union
      select r.id from sources s join record r on r.source = s.source and r.source_number = ${typed}
    ) named order by id limit ${most}`.execute(db);
  return recordsByIds(
    db,
    rows.map((row) => Number(row.id)),
  );
}

/** Who else has the record open. */
export async function othersAt(
  db: Reading,
  record: number,
  account: number,
  now: Date,
): Promise<{ account: number; since: Date }[]> {
  const { rows } = await sql<{ account: number; since: Date }>`
    select account, opened_at as since from record_opened
    where record = ${record} and account <> ${account} and opened_at > ${new Date(now.getTime() - minutesOpen * 60_000)}
    order by opened_at`.execute(db);
  return rows;
}

export type StateChange = { state: RecordState; reason: string; madeBy: number | null; at: Date };

export async function stateChanges(db: Reading, record: number): Promise<StateChange[]> {
  const { rows } = await sql<StateChange>`
    select state, reason, made_by as "madeBy", made_at as at from record_state_change
    where record = ${record} order by id desc`.execute(db);
  return rows;
}

export type Template = { id: number; node: number; name: string; flavour: Flavour; record: RawRecord };
type TemplateRow = Omit<Template, "record"> & { marc: unknown };

const templateOf = ({ marc, ...row }: TemplateRow): Template[] => {
  const read = readMarcJson(JSON.stringify(marc));
  return read.ok ? [{ ...row, record: read.value }] : [];
};

/** The templates that these nodes keep, by name. */
export async function templatesOf(db: Reading, nodes: readonly number[]): Promise<Template[]> {
  const { rows } = await sql<TemplateRow>`
    select id, node, name, flavour, marc from record_template
    where node = any(${[...nodes]}::bigint[]) and dropped_at is null order by lower(name), id limit 200`.execute(
    db,
  );
  return rows.flatMap(templateOf);
}

export async function templateById(db: Reading, id: number): Promise<Template | undefined> {
  const { rows } = await sql<TemplateRow>`
    select id, node, name, flavour, marc from record_template where id = ${id} and dropped_at is null`.execute(
    db,
  );
  return rows.flatMap(templateOf)[0];
}
