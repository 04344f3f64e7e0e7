/** Changes of many records: their book, and the writing of hundreds of versions at a time. One function, one statement. */
import { sql } from "kysely";
import type { CodePage, Description, Flavour, RawRecord, TableProfile } from "#formats/rules";
import type { Tx } from "#platform/db";
import type { Derived } from "../records/derive.ts";
import type { Container, Reading } from "../records/questions/records.ts";
import type { Mending } from "../records/rules/mending.ts";
import type { Change } from "./rules/change.ts";

export type BatchState = "drafted" | "running" | "stopped" | "done" | "undoing" | "undo-stopped" | "undone";
export type Outcome = "waiting" | "changed" | "same" | "left" | "refused" | "restored" | "kept";
export type RecordState = "draft" | "published" | "withdrawn";

export type LockedBatch = {
  id: number;
  node: number;
  change: Change;
  note: string;
  state: BatchState;
  askedBy: number | null;
};

export async function insertBatch(
  tx: Tx,
  batch: { node: number; choice: object; change: Change; note: string; by: number | null },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into batch_change (node, choice, change, note, asked_by)
    values (${batch.node}, ${JSON.stringify(batch.choice)}::jsonb, ${JSON.stringify(batch.change)}::jsonb, ${batch.note},
            ${batch.by})
    returning id`.execute(tx);
  return Number(rows[0]?.id);
}

/** Writes the chosen records of these nodes with their versions of today; tells how many were written. */
export async function insertChosen(
  tx: Tx,
  batch: number,
  records: readonly number[],
  nodes: readonly number[],
): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into batch_record (batch, record, seen, state_seen)
    select ${batch}, r.id, r.version, r.state
    from (select distinct same_as from record where id = any(${[...records]}::bigint[])) chosen
    join record r on r.same_as = chosen.same_as
    where r.node = any(${[...nodes]}::bigint[])
    order by r.id on conflict do nothing`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** Chosen works of which these nodes have no record: they are left, and counted. */
export async function countForeign(
  tx: Tx,
  batch: number,
  records: readonly number[],
  nodes: readonly number[],
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with foreigners as (
      select count(*)::int as n
      from (select distinct same_as from record where id = any(${[...records]}::bigint[])) chosen
      where not exists (
        select 1 from record r where r.same_as = chosen.same_as and r.node = any(${[...nodes]}::bigint[])))
    update batch_change set foreign_records = foreigners.n from foreigners where id = ${batch}
    returning foreign_records as n`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** The batch, locked: steps of one batch follow one another. */
export async function lockBatch(tx: Tx, id: number): Promise<LockedBatch | undefined> {
  const { rows } = await sql<LockedBatch>`
    select id, node, change, note, state, asked_by as "askedBy" from batch_change where id = ${id} for update`.execute(
    tx,
  );
  return rows[0];
}

export async function setBatchState(
  tx: Tx,
  id: number,
  state: BatchState,
  ended: Date | null,
): Promise<void> {
  await sql`update batch_change set state = ${state}, ended_at = ${ended} where id = ${id}`.execute(tx);
}

export async function dropBatch(tx: Tx, id: number): Promise<void> {
  await sql`delete from batch_change where id = ${id}`.execute(tx);
}

/** A record of a batch with its newest raw form, the record locked. */
export type Held = {
  record: number;
  seen: number;
  version: number;
  state: RecordState;
  stateSeen: RecordState;
  node: number;
  made: number | null;
  mended: Mending[] | null;
  container: Container;
  flavour: Flavour;
  codePage: CodePage;
  bytes: Buffer;
  profile: TableProfile | null;
};

/**
 * The next records of a batch by rising number, locked. `from` says which raw form comes along: the newest, or for
 * taking back the one that was seen. Rows of tables bring the profile of their import.
 */
export async function lockNext(
  tx: Tx,
  batch: number,
  outcome: "waiting" | "changed",
  most: number,
): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select b.record, b.seen, r.version, r.state, b.state_seen as "stateSeen", r.node, b.made, r.mended,
           raw.container, raw.flavour, raw.code_page as "codePage", raw.bytes, run.profile
    from (select record, seen, state_seen, made from batch_record
          where batch = ${batch} and outcome = ${outcome} order by record limit ${most}) b
    join record r on r.id = b.record
    join record_raw raw on raw.record = r.id
      and raw.version = case when ${outcome}::text = 'waiting' then r.version else b.seen end
    left join import_run run on run.id = raw.run
    order by b.record for no key update of r`.execute(tx);
  return rows;
}

/**
 * Some records of a batch with their newest raw form, unlocked: for a preview. Taken by chance, the same ones at every
 * look: taking every tenth would see nothing of what alternates.
 */
export async function sampleOf(
  db: Reading,
  batch: number,
  most: number,
): Promise<(Held & { description: Description })[]> {
  const { rows } = await sql<Held & { description: Description }>`
    select b.record, b.seen, r.version, r.state, b.state_seen as "stateSeen", r.node, null as made, r.mended, r.description,
           raw.container, raw.flavour, raw.code_page as "codePage", raw.bytes, run.profile
    from (select record, seen, state_seen from batch_record where batch = ${batch}
          order by hashint8(record) limit ${most}) b
    join record r on r.id = b.record
    join record_raw raw on raw.record = r.id and raw.version = r.version
    left join import_run run on run.id = raw.run
    order by b.record`.execute(db);
  return rows;
}

export type Written = {
  record: number;
  version: number;
  derived: Derived;
  flavour: Flavour;
  raw: RawRecord;
  bytes: Buffer;
  hash: Buffer;
};

const derivedColumns = (records: readonly { derived: Derived }[]) => sql`
  ${records.map(({ derived }) => JSON.stringify(derived.description))}::text[],
  ${records.map(({ derived }) => derived.titleKey)}::text[], ${records.map(({ derived }) => derived.authorKey)}::text[],
  ${records.map(({ derived }) => derived.year)}::smallint[], ${records.map(({ derived }) => derived.workKey)}::text[],
  ${records.map(({ derived }) => derived.brief)}::boolean[],
  ${records.map(({ derived }) => (derived.mended.length === 0 ? null : JSON.stringify(derived.mended)))}::text[]`;

/** What records say from now on. */
export async function updateMany(
  tx: Tx,
  records: readonly Pick<Written, "record" | "version" | "derived">[],
  now: Date,
): Promise<void> {
  if (records.length === 0) return;
  await sql`
    update record set description = c.description::jsonb, title_key = c.title_key, author_key = c.author_key,
      year = c.year, work_key = c.work_key, brief = c.brief, mended = c.mended::jsonb, version = c.version,
      changed_at = ${now}
    from unnest(${records.map(({ record }) => record)}::bigint[], ${records.map(({ version }) => version)}::int[],
                ${derivedColumns(records)})
      as c (id, version, description, title_key, author_key, year, work_key, brief, mended)
    where record.id = c.id`.execute(tx);
}

/** Keeps a version of each: MARC-in-JSON, whatever the records came in. */
export async function insertVersions(
  tx: Tx,
  records: readonly Written[],
  told: { note: string; by: number | null; now: Date },
): Promise<void> {
  if (records.length === 0) return;
  await sql`
    insert into record_raw (record, version, container, flavour, code_page, bytes, hash, why, note, made_by, kept_at)
    select record, version, 'marc-json', flavour, 'utf-8', bytes, hash, 'batch', ${told.note}, ${told.by}, ${told.now}
    from unnest(${records.map(({ record }) => record)}::bigint[], ${records.map(({ version }) => version)}::int[],
                ${records.map(({ flavour }) => flavour)}::text[], ${records.map(({ bytes }) => bytes)}::bytea[],
                ${records.map(({ hash }) => hash)}::bytea[])
      as v (record, version, flavour, bytes, hash)`.execute(tx);
}

/** The raw forms that were seen, byte for byte, as the newest versions. */
export async function restoreVersions(
  tx: Tx,
  records: readonly { record: number; seen: number; version: number }[],
  told: { note: string; by: number | null; now: Date },
): Promise<void> {
  if (records.length === 0) return;
  await sql`
    insert into record_raw (record, version, container, flavour, code_page, bytes, hash, run, why, note, made_by, kept_at)
    select raw.record, w.version, raw.container, raw.flavour, raw.code_page, raw.bytes, raw.hash,
           case when raw.container in ('csv', 'xlsx') then raw.run end, 'undo',
           ${told.note}, ${told.by}, ${told.now}
    from unnest(${records.map(({ record }) => record)}::bigint[], ${records.map(({ seen }) => seen)}::int[],
                ${records.map(({ version }) => version)}::int[]) as w (record, seen, version)
    join record_raw raw on raw.record = w.record and raw.version = w.seen`.execute(tx);
}

/** Sets the states of records and books each change with its reason. */
export async function setStates(
  tx: Tx,
  records: readonly { record: number; state: RecordState }[],
  told: { reason: string; by: number | null; now: Date },
): Promise<void> {
  if (records.length === 0) return;
  await sql`
    with wanted as (
      select * from unnest(${records.map(({ record }) => record)}::bigint[], ${records.map(({ state }) => state)}::text[])
        as w (record, state)),
    booked as (
      insert into record_state_change (record, state, reason, made_by, made_at)
      select record, state, ${told.reason}, ${told.by}, ${told.now} from wanted order by record)
    update record set state = wanted.state, changed_at = ${told.now},
      state_reason = case when wanted.state = 'withdrawn' then ${told.reason} else '' end
    from wanted where record.id = wanted.record`.execute(tx);
}

export type Decided = {
  record: number;
  outcome: Outcome;
  reason: string | null;
  made: number | null;
  undone: number | null;
};

export async function decideMany(tx: Tx, batch: number, decided: readonly Decided[]): Promise<void> {
  if (decided.length === 0) return;
  await sql`
    update batch_record b set outcome = d.outcome, reason = coalesce(d.reason, b.reason), made = coalesce(d.made, b.made),
      undone = coalesce(d.undone, b.undone)
    from unnest(${decided.map(({ record }) => record)}::bigint[], ${decided.map(({ outcome }) => outcome)}::text[],
                ${decided.map(({ reason }) => reason)}::text[], ${decided.map(({ made }) => made)}::int[],
                ${decided.map(({ undone }) => undone)}::int[]) as d (record, outcome, reason, made, undone)
    where b.batch = ${batch} and b.record = d.record`.execute(tx);
}
