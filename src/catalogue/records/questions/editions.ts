/** A work: all its editions and translations that readers are shown. */
import { sql } from "kysely";
import type { Description } from "#formats/rules";
import type { Reading } from "./records.ts";

export type Edition = { id: number; description: Description; year: number | null };

/**
 * Every shown record of the work of a record, each once, the newest first; the record alone where it stands alone,
 * none where it is not shown.
 */
export async function editionsOf(db: Reading, record: number, most = 500): Promise<Edition[]> {
  const { rows } = await sql<Edition>`
    with asked as (select id, work_key from record where id = ${record})
    select r.id, r.description, r.year from asked a join record r on r.work_key = a.work_key
    where r.state = 'published' and r.merged_into is null
    union all
    select r.id, r.description, r.year from asked a join record r on r.id = a.id
    where a.work_key is null and r.state = 'published' and r.merged_into is null
    order by year desc nulls last, id limit ${most}`.execute(db);
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

/** The record by which a work is called in addresses: the one that was there first, so the address stays. */
export const representativeOf = (editions: readonly Edition[]): number | undefined =>
  editions.length === 0 ? undefined : Math.min(...editions.map((one) => one.id));
