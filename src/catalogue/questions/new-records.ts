import { sql } from "kysely";
import type { Description } from "#formats/rules";
import type { Reading } from "./records.ts";

export type NewRecord = { id: number; description: Description };

/**
 * What came in last and has a copy, one edition of a work: the shelf of the front page. Looks at the newest records
 * alone, so it costs the same in a catalogue of a million.
 */
export async function newRecords(db: Reading, most: number): Promise<NewRecord[]> {
  const { rows } = await sql<NewRecord>`
    with newest as (
      select id, description, work_key from record
      where state = 'published' and merged_into is null
        and exists (select from record_availability a where a.record = record.id and a.copies > 0)
      order by id desc limit ${most * 25}
    )
    select id, description from (
      select distinct on (coalesce(work_key, id::text)) id, description from newest
      order by coalesce(work_key, id::text), id desc
    ) one order by id desc limit ${most}`.execute(db);
  return rows;
}
