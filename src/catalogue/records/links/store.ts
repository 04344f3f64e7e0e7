/** The rows of links; one function, one statement. */
import { sql } from "kysely";
import type { Description } from "#formats/rules";
import { arrays, type Tx } from "#platform/db";
import { descriptionColumn } from "../just-written.ts";
import type { LinkRow } from "./rules.ts";

export type Linked = {
  id: number;
  standing: number;
  source: string;
  sourceNumber: string;
  state: string;
  workKey: string | null;
  description: Description;
};

export async function describedRecords(tx: Tx, ids: readonly number[]): Promise<Linked[]> {
  const { column, whole } = descriptionColumn(tx);
  const { rows } = await sql<Linked>`
    select id, same_as as standing, source, source_number as "sourceNumber", state, work_key as "workKey",
           ${column} as description
    from record where id = any(${arrays.bigint(ids)}::bigint[])`.execute(tx);
  return rows.map(whole);
}

/** Takes away keys that no longer hold and adds those that are new; returns the records that lost one. */
export async function writeWholeKeys(
  tx: Tx,
  ids: readonly number[],
  keys: readonly { record: number; key: string }[],
): Promise<number[]> {
  const { rows } = await sql<{ record: number }>`
    with now as (
      select record, key from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k (record bigint, key text)),
    gone as (
      delete from record_whole_key w where w.record = any(${[...ids]}::bigint[])
        and not exists (select 1 from now where now.record = w.record and now.key = w.key)
      returning w.record),
    added as (
      insert into record_whole_key (key, record) select key, record from now order by key, record
      on conflict do nothing)
    select distinct record from gone`.execute(tx);
  return rows.map((row) => Number(row.record));
}

export async function deleteLinks(tx: Tx, ids: readonly number[]): Promise<void> {
  await sql`delete from record_link where record = any(${[...ids]}::bigint[])`.execute(tx);
}

export async function insertLinks(
  tx: Tx,
  links: readonly (LinkRow & { record: number; target: number | null })[],
): Promise<void> {
  await sql`
    insert into record_link (record, place, kind, target, seeks, author, set_key, volume, nth, shown)
    select record, place, kind, target, array(select jsonb_array_elements_text(seeks)), author, "setKey", volume, nth, shown
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as l
      (record bigint, place smallint, kind text, target bigint, seeks jsonb, author text, "setKey" text, volume text,
       nth integer, shown text)`.execute(tx);
}

export type Pending = {
  record: number;
  standing: number;
  place: number;
  kind: LinkRow["kind"];
  author: string;
  source: string;
  seeks: string[];
  target: number | null;
};

/** Links that lead nowhere and seek one of these keys, and those that lead to records which lost a key. */
export async function pendingLinks(
  tx: Tx,
  asked: { keys: readonly string[]; lost: readonly number[]; except: readonly number[] },
): Promise<Pending[]> {
  // Thousands of keys at once are nothing for the index and far too much for every link there is, which the planner
  // would rather read while an import fills a table that nobody has counted yet.
  await sql`select set_config('enable_seqscan', 'off', true)`.execute(tx);
  const { rows } = await sql<Pending>`
    select l.record, r.same_as as standing, l.place, l.kind, l.author, r.source, l.seeks, l.target
    from (select * from record_link where target is null and seeks && ${arrays.text(asked.keys)}::text[]
          union all
          select * from record_link where target = any(${arrays.bigint(asked.lost)}::bigint[])) l
    cross join lateral (select same_as, source from record where id = l.record offset 0) r
    where not l.record = any(${arrays.bigint(asked.except)}::bigint[])`.execute(tx);
  await sql`select set_config('enable_seqscan', 'on', true)`.execute(tx);
  return rows.map((row) => ({ ...row, record: Number(row.record), standing: Number(row.standing) }));
}

export async function setTargets(
  tx: Tx,
  found: readonly { record: number; place: number; target: number | null }[],
): Promise<void> {
  if (found.length === 0) return;
  await sql`
    update record_link l set target = f.target
    from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as f (record bigint, place smallint, target bigint)
    where l.record = f.record and l.place = f.place and l.target is distinct from f.target`.execute(tx);
}

/** How many records of one author and title, or sets of one title, are so many that nobody can tell which is meant. */
const crowd = 50;

/**
 * Works, of these, that more records bear than any link could choose among: another one answers no link that waits, and
 * thousands may wait for a famous one, to be asked again with every batch.
 */
export async function crowdedWorks(tx: Tx, works: readonly string[]): Promise<Set<string>> {
  if (works.length === 0) return new Set();
  const { rows } = await sql<{ work: string }>`
    select k.work from unnest(${arrays.text(works)}::text[]) as k (work)
    where (select count(*) from (select from record where work_key = k.work collate "C" limit ${crowd + 1}) r) > ${crowd}`.execute(
    tx,
  );
  return new Set(rows.map((row) => row.work));
}

type Found = {
  key: string;
  id: number;
  standing: number;
  source: string;
  level: Description["level"] | null;
  contributors: Description["contributors"] | null;
};

/**
 * Records under these keys. A title that a hundred sets share tells nothing: fifty are enough to know that. Their levels
 * only when asked for, and who made them where only a title is known: descriptions are long to unpack.
 */
export async function recordsUnder(tx: Tx, keys: readonly string[], levels: boolean): Promise<Found[]> {
  const control = keys.filter((key) => key.startsWith("c:")).map((key) => key.slice(2));
  const works = keys.filter((key) => key.startsWith("ta:")).map((key) => key.slice(3));
  const plain = keys.filter((key) => !key.startsWith("c:") && !key.startsWith("ta:"));
  const { rows } = await sql<Found>`
    with found (key, id) as (
      select 'c:' || k.source || chr(10) || k.number, r.id
      from unnest(${control.map((one) => one.slice(0, one.indexOf("\n")))}::text[],
                  ${control.map((one) => one.slice(one.indexOf("\n") + 1))}::text[]) as k (source, number)
      join record r on r.source = k.source and r.source_number = k.number
      union all
      select 'ta:' || k.work, r.id from unnest(${works}::text[]) as k (work)
      cross join lateral (select id from record where work_key = k.work collate "C" limit ${crowd}) r
      union all
      select k.key, w.record from unnest(${plain}::text[]) as k (key)
      cross join lateral (select record from record_whole_key where key = k.key collate "C" limit ${crowd}) w)
    select f.key, r.id, r.same_as as standing, r.source,
           case when ${levels} then r.description ->> 'level' end as level,
           case when f.key like 't:%' then r.description -> 'contributors' end as contributors
    from found f join record r on r.id = f.id where r.state <> 'withdrawn'`.execute(tx);
  return rows.map((row) => ({ ...row, id: Number(row.id), standing: Number(row.standing) }));
}
