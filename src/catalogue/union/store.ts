/** The subject's only writes, and the reads that go with them under one lock. One function, one statement. */
import { sql } from "kysely";
import type { Description } from "#formats/rules";
import { arrays, type Tx } from "#platform/db";
import { descriptionColumn } from "../records/just-written.ts";
import type { Evidence } from "./rules/compare.ts";
import type { Key } from "./rules/keys.ts";
import type { LeadsBy } from "./rules/leader.ts";

/**
 * Whatever leads from one record to another – doubles, links, names – is looked for by one transaction after another, until
 * its end: two imports that bring the same book at one moment see each other, an article finds the journal that was
 * being written beside it, and two people who merge do not cross. One lock for all of it, so that none waits crosswise.
 */
export async function lockUnion(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('catalogue.union'))`.execute(tx);
}

export type Standing = {
  id: number;
  state: "draft" | "published" | "withdrawn";
  node: number;
  run: number | null;
  mergedInto: number | null;
  sameAs: number;
  description: Description;
};
const standingWithout = sql`id, state, node, run, merged_into as "mergedInto", same_as as "sameAs"`;
const standing = sql`${standingWithout}, description`;

export async function standingOf(tx: Tx, ids: readonly number[]): Promise<Standing[]> {
  if (ids.length === 0) return [];
  const { column, whole } = descriptionColumn(tx);
  const { rows } = await sql<Standing>`
    select ${standingWithout}, ${column} as description from record
    where id = any(${arrays.bigint(ids)}::bigint[]) order by id`.execute(tx);
  return rows.map(whole);
}

/** All that lead to these leaders, and the leaders. */
export async function groupsOf(tx: Tx, leaders: readonly number[]): Promise<Standing[]> {
  if (leaders.length === 0) return [];
  const { rows } = await sql<Standing>`
    select ${standing} from record where id = any(${[...leaders]}::bigint[])
    union all
    select ${standing} from record where same_as = any(${[...leaders]}::bigint[]) and same_as <> id`.execute(
    tx,
  );
  return rows;
}

/** Whoever answers for these records today. */
export async function leadersOf(tx: Tx, ids: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct same_as as id from record where id = any(${[...ids]}::bigint[])`.execute(tx);
  return rows.map((row) => row.id);
}

export async function keysOfRecords(tx: Tx, ids: readonly number[]): Promise<Map<number, Set<number>>> {
  const { rows } = await sql<{ record: number; keys: number[] }>`
    select record, array_agg(key) as keys from record_key where record = any(${[...ids]}::bigint[])
    group by record`.execute(tx);
  return new Map(rows.map((row) => [row.record, new Set(row.keys.map(Number))]));
}

export async function deleteKeys(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`delete from record_key where record = any(${[...ids]}::bigint[])`.execute(tx);
}

export type KeyRow = Key & { record: number };

/** The keys of records that have none. Under the lock of the union, each once: nothing is there that they could meet. */
export async function insertKeys(tx: Tx, keys: readonly KeyRow[]): Promise<void> {
  if (keys.length === 0) return;
  await sql`
    insert into record_key (key, record, year)
    select * from unnest(${arrays.bigint(keys.map((one) => one.key))}::bigint[],
                         ${arrays.bigint(keys.map((one) => one.record))}::bigint[],
                         ${arrays.smallint(keys.map((one) => one.year))}::smallint[])`.execute(tx);
}

const mostOfKey = 100;

/** Whom these keys meet. A key that hundreds bear (a general title without an author) says nothing: its first are taken. */
export async function met(tx: Tx, keys: readonly KeyRow[]): Promise<{ record: number; other: number }[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<{ record: number; other: number }>`
    select distinct w.record, k.record as other
    from unnest(${arrays.bigint(keys.map((one) => one.key))}::bigint[],
                ${arrays.bigint(keys.map((one) => one.record))}::bigint[],
                ${arrays.smallint(keys.map((one) => one.year))}::smallint[]) as w (key, record, year)
    cross join lateral (
      select k.record from record_key k
      where k.key = w.key and k.record <> w.record and (k.year is null or w.year is null or k.year = w.year)
      limit ${mostOfKey}) k`.execute(tx);
  return rows;
}

export type PairState = "waiting" | "merged" | "different" | "same-work";
export type KnownPair = {
  a: number;
  b: number;
  state: PairState;
  rule: string;
  markA: number;
  markB: number;
};

/** Every pair in which one of these stands. */
export async function pairsWith(tx: Tx, ids: readonly number[]): Promise<KnownPair[]> {
  const { rows } = await sql<KnownPair>`
    select a, b, state, rule, mark_a as "markA", mark_b as "markB" from record_pair where a = any(${[...ids]}::bigint[])
    union
    select a, b, state, rule, mark_a, mark_b from record_pair where b = any(${[...ids]}::bigint[])`.execute(
    tx,
  );
  return rows;
}

export type PairRow = {
  a: number;
  b: number;
  state: PairState;
  score: number;
  rule: string;
  evidence: readonly Evidence[];
  markA: number;
  markB: number;
};

/** What was found now replaces what was known of a pair; who decided before is forgotten with it. */
export async function putPairs(tx: Tx, pairs: readonly PairRow[]): Promise<void> {
  if (pairs.length === 0) return;
  await sql`
    insert into record_pair (a, b, state, score, rule, evidence, mark_a, mark_b)
    select * from unnest(${pairs.map((one) => one.a)}::bigint[], ${pairs.map((one) => one.b)}::bigint[],
      ${pairs.map((one) => one.state)}::text[], ${pairs.map((one) => one.score)}::smallint[],
      ${pairs.map((one) => one.rule)}::text[], ${pairs.map((one) => JSON.stringify(one.evidence))}::jsonb[],
      ${pairs.map((one) => one.markA)}::bigint[], ${pairs.map((one) => one.markB)}::bigint[])
    on conflict (a, b) do update set state = excluded.state, score = excluded.score, rule = excluded.rule,
      evidence = excluded.evidence, mark_a = excluded.mark_a, mark_b = excluded.mark_b, decided_by = null,
      decided_at = null, note = ''`.execute(tx);
}

export async function dropPairs(tx: Tx, pairs: readonly { a: number; b: number }[]): Promise<void> {
  if (pairs.length === 0) return;
  await sql`
    delete from record_pair p using unnest(${pairs.map((one) => one.a)}::bigint[], ${pairs.map((one) => one.b)}::bigint[])
      as w (a, b) where p.a = w.a and p.b = w.b and p.state = 'waiting'`.execute(tx);
}

export async function decidePair(
  tx: Tx,
  pair: { a: number; b: number },
  decision: { state: PairState; rule?: string; note: string; by: number | null; now: Date },
): Promise<void> {
  await sql`
    update record_pair set state = ${decision.state}, rule = coalesce(${decision.rule ?? null}, rule), note = ${decision.note},
      decided_by = ${decision.by}, decided_at = ${decision.now}, later_at = null
    where a = ${pair.a} and b = ${pair.b}`.execute(tx);
}

export async function postponePair(tx: Tx, pair: { a: number; b: number }, now: Date): Promise<void> {
  await sql`update record_pair set later_at = ${now} where a = ${pair.a} and b = ${pair.b}`.execute(tx);
}

export type MergeRow = {
  record: number;
  into: number;
  foundA: number;
  foundB: number;
  why: "rule" | "person" | "leader";
  rule: string;
  evidence: readonly Evidence[];
  leadsBy: LeadsBy | "published";
  note: string;
  run: number | null;
  by: number | null;
};

/** Writes the mergings, and where each record leads to now. `sameAs` holds every record that has another leader now. */
export async function writeMerges(
  tx: Tx,
  merges: readonly MergeRow[],
  sameAs: ReadonlyMap<number, number>,
  now: Date | null = null,
): Promise<number[]> {
  if (merges.length === 0) return [];
  await sql`
    update record set merged_into = w.into_record
    from unnest(${merges.map((one) => one.record)}::bigint[], ${merges.map((one) => one.into)}::bigint[])
      as w (id, into_record) where record.id = w.id`.execute(tx);
  await setSameAs(tx, sameAs);
  const { rows } = await sql<{ id: number }>`
    insert into record_merge (record, into_record, found_a, found_b, why, rule, evidence, leads_by, note, run, merged_by,
                              merged_at)
    select *, coalesce(${now}::timestamptz, now())
    from unnest(${merges.map((one) => one.record)}::bigint[], ${merges.map((one) => one.into)}::bigint[],
      ${merges.map((one) => one.foundA)}::bigint[], ${merges.map((one) => one.foundB)}::bigint[],
      ${merges.map((one) => one.why)}::text[], ${merges.map((one) => one.rule)}::text[],
      ${merges.map((one) => JSON.stringify(one.evidence))}::jsonb[], ${merges.map((one) => one.leadsBy)}::text[],
      ${merges.map((one) => one.note)}::text[], ${merges.map((one) => one.run)}::bigint[],
      ${merges.map((one) => one.by)}::bigint[])
    returning id`.execute(tx);
  return rows.map((row) => row.id);
}

export async function setSameAs(tx: Tx, sameAs: ReadonlyMap<number, number>): Promise<void> {
  if (sameAs.size === 0) return;
  await sql`
    update record set same_as = w.leader
    from unnest(${[...sameAs.keys()]}::bigint[], ${[...sameAs.values()]}::bigint[]) as w (id, leader)
    where record.id = w.id and record.same_as <> w.leader`.execute(tx);
}

export type StandingMerge = {
  id: number;
  record: number;
  into: number;
  foundA: number;
  foundB: number;
  undone: boolean;
};
const mergeColumns = sql`id, record, into_record as into, found_a as "foundA", found_b as "foundB", undone_at is not null as undone`;

export async function mergeById(tx: Tx, id: number): Promise<StandingMerge | undefined> {
  const { rows } = await sql<StandingMerge>`
    select ${mergeColumns} from record_merge where id = ${id}`.execute(tx);
  return rows[0];
}

/** What leads directly to these records now. */
export async function mergesInto(tx: Tx, ids: readonly number[]): Promise<StandingMerge[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<StandingMerge>`
    select ${mergeColumns} from record_merge
    where into_record = any(${[...ids]}::bigint[]) and undone_at is null order by id`.execute(tx);
  return rows;
}

/** Takes one merging apart: its record, with all that lead to it, stands for itself again. */
export async function undoMerge(
  tx: Tx,
  merge: { id: number; record: number },
  how: { by: number | null; note: string; now: Date | null },
): Promise<void> {
  await sql`
    update record_merge set undone_by = ${how.by}, undone_at = coalesce(${how.now}::timestamptz, now()), undone_note = ${how.note}
    where id = ${merge.id}`.execute(tx);
  await sql`update record set merged_into = null where id = ${merge.record}`.execute(tx);
  await sql`
    with recursive down (id) as (
      select ${merge.record}::bigint
      union
      select r.id from down join record r on r.merged_into = down.id)
    update record set same_as = ${merge.record} where id in (select id from down)`.execute(tx);
}
