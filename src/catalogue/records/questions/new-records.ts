import { sql } from "kysely";
import type { Description } from "#formats/rules";
import type { Reading } from "./records.ts";

export type NewRecord = { id: number; description: Description };

/**
 * Books by authors that came in last and have a copy, one of an author, those in the wanted language (ISO 639-2, "kaz") first: the
 * shelf of the front page. Looks at the newest records alone, so it costs the same in a catalogue of a million.
 */
export async function newRecords(db: Reading, most: number, language: string): Promise<NewRecord[]> {
  const { rows } = await sql<NewRecord>`
    with newest as (
      select id, description, coalesce(description #>> '{contributors,0,heading,text}', work_key, id::text) as whose,
        description #>> '{languages,text,0}' = ${language} as wanted
      from record
      where state = 'published' and merged_into is null and description ->> 'kind' = 'book'
        and description #>> '{contributors,0,kind}' = 'person'
        and exists (select from record_availability a where a.record = record.id and a.copies > 0)
      order by id desc limit ${most * 100}
    )
    select id, description from (
      select distinct on (whose) id, description, wanted from newest order by whose, wanted desc, id desc
    ) one order by wanted desc nulls last, id desc limit ${most}`.execute(db);
  return rows;
}

/** When records came into the catalogue. */
export async function cameIn(db: Reading, ids: readonly number[]): Promise<Map<number, Date>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: number; at: Date }>`
    select id, created_at as at from record where id = any(${[...ids]}::bigint[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row.at]));
}
