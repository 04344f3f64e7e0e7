/** What taking an import back reads and writes. One function, one statement. */
import { sql } from "kysely";
import type { Refusal } from "#basics";
import type { Tx } from "#platform/db";

export type Brought = {
  id: number;
  version: number;
  state: "draft" | "published" | "withdrawn";
  withdrawnRun: number | null;
  /** Which import brought the newest version; null when a person wrote it. */
  newestRun: number | null;
  /** The version that stood before the import; null where there was none, or only of imports that were taken back. */
  former: number | null;
};

/** The next records of which the import brought a version, by ascending id; locked. */
export async function recordsBroughtBy(tx: Tx, run: number, after: number, most: number): Promise<Brought[]> {
  const { rows } = await sql<Brought>`
    with brought as (
      select record, min(version) as first from record_raw
      where run = ${run} and record > ${after} group by record order by record limit ${most})
    select r.id, r.version, r.state, r.withdrawn_run as "withdrawnRun",
           (select run from record_raw where record = r.id and version = r.version) as "newestRun",
           (select max(p.version) from record_raw p left join import_run q on q.id = p.run
            where p.record = r.id and p.version < b.first
              and (p.run is null or q.state not in ('taking-back', 'taken-back'))) as former
    from brought b join record r on r.id = b.record order by r.id for no key update of r`.execute(tx);
  return rows;
}

/** The same bytes, read in the same way, as a newer version. */
export async function repeatRaw(
  tx: Tx,
  raw: { record: number; former: number; version: number; by: number | null; now: Date },
): Promise<void> {
  await sql`
    with again as (
      insert into record_raw (record, version, container, flavour, code_page, bytes, hash, run, why, made_by, kept_at)
      select record, ${raw.version}, container, flavour, code_page, bytes, hash, run, 'undo', ${raw.by}, ${raw.now}
      from record_raw where record = ${raw.record} and version = ${raw.former} returning run)
    update record set run = (select run from again) where id = ${raw.record}`.execute(tx);
}

export async function withdrawRecords(
  tx: Tx,
  ids: readonly number[],
  told: { run: number; by: number | null; now: Date },
): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    with gone as (
      update record set state = 'withdrawn', withdrawn_run = ${told.run}, changed_at = ${told.now}
      where id = any(${[...ids]}::bigint[]) returning id)
    insert into record_state_change (record, state, made_by, made_at)
    select id, 'withdrawn', ${told.by}, ${told.now} from gone`.execute(tx);
}

export type Left = { about: "record" | "copy" | "authority"; subject: number; reason: Refusal };

export async function insertLeft(tx: Tx, run: number, left: readonly Left[]): Promise<void> {
  if (left.length === 0) return;
  await sql`
    insert into import_left (run, about, subject, reason)
    select ${run}, about, subject, reason
    from unnest(${left.map((one) => one.about)}::text[], ${left.map((one) => one.subject)}::bigint[],
                ${left.map((one) => JSON.stringify(one.reason))}::jsonb[]) as l (about, subject, reason)
    on conflict do nothing`.execute(tx);
}
