import { sql } from "kysely";
import type { Description } from "#formats/rules";
import type { Reading } from "./records.ts";

export type NewRecord = { id: number; description: Description };

/**
 * Books that came in last and have a copy, one of a work and one of an author: the shelf of the front page. Looks at
 * the newest records alone, so it costs the same in a catalogue of a million.
 */
export async function newRecords(db: Reading, most: number): Promise<NewRecord[]> {
  const { rows } = await sql<NewRecord>`
    with newest as (
      select id, description, coalesce(description #>> '{contributors,0,heading,text}', work_key, id::text) as whose
      from record
      where state = 'published' and merged_into is null and description ->> 'kind' = 'book'
        and exists (select from record_availability a where a.record = record.id and a.copies > 0)
      order by id desc limit ${most * 40}
    )
    select id, description from (
      select distinct on (whose) id, description from newest order by whose, id desc
    ) one order by id desc limit ${most}`.execute(db);
  return rows;
}
