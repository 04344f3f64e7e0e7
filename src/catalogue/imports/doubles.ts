/** Records of other sources that an incoming one may be: a person decides after the import, in the queue of doubles. */
import { sql } from "kysely";
import type { Tx } from "#platform/db";
import type { Incoming } from "./store.ts";

/**
 * For each record, by its number: a record of another source of the same work with the same title and year. The import
 * itself joins nothing; what is joined or asked is decided by the rules of the union catalogue.
 */
export async function likelyDoubles(
  tx: Tx,
  source: string,
  records: readonly Incoming[],
): Promise<Map<string, number>> {
  const asked = records.filter((one) => one.workKey !== null);
  if (asked.length === 0) return new Map();
  const { rows } = await sql<{ number: string; record: number }>`
    select distinct on (a.number) a.number, r.id as record
    from unnest(${asked.map((one) => one.sourceNumber)}::text[], ${asked.map((one) => one.workKey)}::text[],
                ${asked.map((one) => one.titleKey)}::text[], ${asked.map((one) => one.year)}::smallint[])
      as a (number, work_key, title_key, year)
    join record r on r.work_key = a.work_key and r.title_key = a.title_key and r.year is not distinct from a.year
      and r.source <> ${source} and r.state = 'published' and r.merged_into is null
    order by a.number, r.id`.execute(tx);
  return new Map(rows.map((row) => [row.number, Number(row.record)]));
}
