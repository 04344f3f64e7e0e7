/** A series by its title as records print it: its records in the order of their numbers. */
import { sql } from "kysely";
import { seriesSpellings } from "../rules/series.ts";
import type { Edition } from "./editions.ts";
import type { Reading } from "./records.ts";

export type SeriesRecord = Edition & {
  /** As printed: «5-кітап», «вып. 12»; "" where the record tells none. */
  number: string;
};
export type SeriesPage = { total: number; records: SeriesRecord[] };

/** Numbered ones first, by number; then the others, the newest first. */
export async function recordsOfSeries(
  db: Reading,
  asked: { title: string; offset: number; limit: number },
): Promise<SeriesPage> {
  const titles = seriesSpellings(asked.title);
  if (titles.length === 0) return { total: 0, records: [] };
  const shown = sql`from record r
    where jsonb_path_query_array(r.description, '$.series[*].title') ?| ${titles}::text[]
      and r.description -> 'series' <> '[]'::jsonb and r.state = 'published' and r.merged_into is null`;
  const { rows } = await sql<SeriesRecord>`
    select f.id, r.description, r.year, f.number from (
      select r.id, r.year, s.number, substring(s.number from '\\d{1,6}')::int as nth from (select r.* ${shown}) r
      cross join lateral (
        select coalesce(max(one ->> 'number'), '') as number from jsonb_array_elements(r.description -> 'series') one
        where one ->> 'title' = any(${titles}::text[])) s
      order by nth nulls last, r.year desc nulls last, r.id limit ${asked.limit} offset ${asked.offset}
    ) f join record r on r.id = f.id order by f.nth nulls last, r.year desc nulls last, r.id`.execute(db);
  const counted = await sql<{ n: number }>`select count(*)::int as n ${shown}`.execute(db);
  return { total: counted.rows[0]?.n ?? 0, records: rows.map((row) => ({ ...row, id: Number(row.id) })) };
}
