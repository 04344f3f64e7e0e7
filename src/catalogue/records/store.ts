/** Records written one by one; imports write theirs in batches (imports/store.ts). One function, one statement. */
import { sql } from "kysely";
import type { Flavour } from "#formats/rules";
import type { Tx } from "#platform/db";
import type { Derived } from "./derive.ts";
import type { ReasonOfVersion } from "./questions/records.ts";
import type { Mending } from "./rules/mending.ts";

export type LockedRecord = {
  id: number;
  node: number;
  state: "draft" | "published" | "withdrawn";
  version: number;
  mergedInto: number | null;
  mended: Mending[] | null;
};

/** Records by ascending id, locked. */
export async function lockRecords(tx: Tx, ids: readonly number[]): Promise<LockedRecord[]> {
  const { rows } = await sql<LockedRecord>`
    select id, node, state, version, merged_into as "mergedInto", mended from record
    where id = any(${[...ids]}::bigint[]) order by id for no key update`.execute(tx);
  return rows;
}

/** The number of a record to come, so that its field 001 can say it. */
export async function nextRecordId(tx: Tx): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('record', 'id'))::bigint as id`.execute(tx);
  return Number(rows[0]?.id);
}

const mendedOf = ({ mended }: Derived): string | null =>
  mended.length === 0 ? null : JSON.stringify(mended);

export async function insertRecord(
  tx: Tx,
  record: { id: number; node: number; state: "draft" | "published"; derived: Derived },
): Promise<void> {
  const { id, node, state, derived } = record;
  await sql`
    insert into record (id, node, source, source_number, state, description, title_key, author_key, year, work_key, brief, mended,
                        same_as)
    overriding system value
    values (${id}, ${node}, 'ortaq', ${String(id)}, ${state}, ${JSON.stringify(derived.description)}::jsonb,
            ${derived.titleKey}, ${derived.authorKey}, ${derived.year}, ${derived.workKey},
            ${derived.brief}, ${mendedOf(derived)}::jsonb, ${id})`.execute(tx);
}

export async function updateRecord(
  tx: Tx,
  record: { id: number; version: number; derived: Derived; now: Date },
): Promise<void> {
  const { id, version, derived, now } = record;
  await sql`
    update record set description = ${JSON.stringify(derived.description)}::jsonb, title_key = ${derived.titleKey},
      author_key = ${derived.authorKey}, year = ${derived.year}, work_key = ${derived.workKey}, brief = ${derived.brief},
      mended = ${mendedOf(derived)}::jsonb, version = ${version}, changed_at = ${now}
    where id = ${id}`.execute(tx);
}

/** Keeps one version of the raw form, written here: MARC-in-JSON, whatever the record came in. */
export async function insertVersion(
  tx: Tx,
  raw: {
    record: number;
    version: number;
    flavour: Flavour;
    bytes: Buffer;
    hash: Buffer;
    why: ReasonOfVersion;
    note: string;
    by: number | null;
    now: Date;
  },
): Promise<void> {
  await sql`
    insert into record_raw (record, version, container, flavour, code_page, bytes, hash, why, note, made_by, kept_at)
    values (${raw.record}, ${raw.version}, 'marc-json', ${raw.flavour}, 'utf-8', ${raw.bytes}, ${raw.hash}, ${raw.why},
            ${raw.note}, ${raw.by}, ${raw.now})`.execute(tx);
}
