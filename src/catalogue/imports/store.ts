/** Records as imports write them, in batches. One function, one statement. */
import { sql } from "kysely";
import type { CodePage, Flavour } from "#formats";
import { arrays, type Tx } from "#platform/db";
import type { Derived } from "../records/derive.ts";
import { noteWritten } from "../records/just-written.ts";
import type { Container } from "../records/questions/records.ts";
import type { Run } from "./run-store.ts";

/** A record about to be written: what it says, and its bytes. */
export type Incoming = Derived & {
  bytes: Uint8Array;
  hash: Buffer;
  container: Container;
  flavour: Flavour;
  codePage: CodePage;
  place: number;
};
export type Known = {
  id: number;
  sourceNumber: string;
  version: number;
  /** Of the newest form that an import brought: what people wrote since is compared with nothing. */
  hash: Buffer;
  run: number | null;
  /** People wrote a newer version here. */
  edited: boolean;
  /** The import that brought it was taken back. */
  takenBack: boolean;
};

/** Records of a source by their numbers, with the hash of their newest raw form; locked until the end. */
export async function knownRecords(
  tx: Tx,
  source: string,
  numbers: readonly string[],
): Promise<Map<string, Known>> {
  const { rows } = await sql<Known>`
    select r.id, r.source_number as "sourceNumber", r.version, raw.hash, r.run, raw.version < r.version as edited,
           r.withdrawn_run is not null as "takenBack"
    from record r cross join lateral (
      select hash, version from record_raw where record = r.id and run is not null
      order by version desc limit 1) raw
    where r.source = ${source} and r.source_number = any(${[...numbers]}::text[])
    order by r.id for no key update of r`.execute(tx);
  return new Map(rows.map((row) => [row.sourceNumber, row]));
}

/** The derived columns as arrays: descriptions are long, and are so read once. */
const derivedColumns = (records: readonly Incoming[]) => sql`
  ${arrays.jsonb(records.map((one) => JSON.stringify(one.description)))}::jsonb[],
  ${arrays.text(records.map((one) => one.titleKey))}::text[],
  ${arrays.text(records.map((one) => one.authorKey))}::text[],
  ${arrays.smallint(records.map((one) => one.year))}::smallint[],
  ${arrays.text(records.map((one) => one.workKey))}::text[],
  ${arrays.boolean(records.map((one) => one.brief))}::boolean[],
  ${arrays.jsonb(records.map((one) => (one.mended.length === 0 ? null : JSON.stringify(one.mended))))}::jsonb[]`;

/** Writes new records and returns their ids in the order given. */
export async function insertRecords(tx: Tx, run: Run, records: readonly Incoming[]): Promise<number[]> {
  if (records.length === 0) return [];
  const { rows } = await sql<{ id: number }>`
    select nextval(of)::bigint as id
    from (select pg_get_serial_sequence('record', 'id')::regclass as of) s, generate_series(1, ${records.length})`.execute(
    tx,
  );
  const ids = rows.map((row) => Number(row.id));
  await sql`
    insert into record (id, node, source, source_number, description, title_key, author_key, year, work_key, brief,
                        mended, same_as, run)
    overriding system value
    select id, ${run.node}, ${run.source}, number, description, title_key, author_key, year, work_key, brief,
           mended, id, ${run.id}
    from unnest(${arrays.bigint(ids)}::bigint[], ${arrays.text(records.map((one) => one.sourceNumber))}::text[],
                ${derivedColumns(records)})
      as r (id, number, description, title_key, author_key, year, work_key, brief, mended)`.execute(tx);
  noteWritten(
    tx,
    ids,
    records.map((one) => one.description),
  );
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
    update record set description = c.description, title_key = c.title_key, author_key = c.author_key,
      year = c.year, work_key = c.work_key, brief = c.brief, mended = c.mended,
      version = record.version + 1, run = ${run.id}, changed_at = ${now},
      state = case when record.withdrawn_run is null then record.state else 'published' end, withdrawn_run = null
    from unnest(${changes.map(({ known }) => known.id)}::bigint[],
                ${derivedColumns(changes.map(({ incoming }) => incoming))})
      as c (id, description, title_key, author_key, year, work_key, brief, mended)
    where record.id = c.id`.execute(tx);
  noteWritten(
    tx,
    changes.map(({ known }) => known.id),
    changes.map(({ incoming }) => incoming.description),
  );
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
    select record, version, container, flavour, code_page, bytes, hash, ${run.id}
    from unnest(${arrays.bigint(ids)}::bigint[], ${arrays.integer(versions)}::int[],
                ${arrays.text(records.map((one) => one.container))}::text[],
                ${arrays.text(records.map((one) => one.flavour))}::text[],
                ${arrays.text(records.map((one) => one.codePage))}::text[],
                ${arrays.bytea(records.map((one) => one.bytes))}::bytea[],
                ${arrays.bytea(records.map((one) => one.hash))}::bytea[])
      as raw (record, version, container, flavour, code_page, bytes, hash)`.execute(tx);
}
