/** What local history adds to the search documents: the mark, directions, places with all that they lie within. */
import { sql } from "kysely";
import type { Tx } from "#platform/db";
import { members } from "../authorities/search-part.ts";
import { localFacets } from "./rules.ts";

type Row = { record: number; directions: string[] | null; places: number[] | null };

/** A record that answers for several has the marks of all. A village counts in its district, and in what that lies in. */
export async function localFacetsOf(
  tx: Tx,
  ids: readonly number[],
): Promise<Map<number, Record<string, string[]>>> {
  const { rows } = await sql<Row>`
    with marked as (
      select r.same_as as record, l.directions, l.places from local_history l join record r on r.id = l.record
      where l.record in ${members(ids)} and l.taken_off_at is null
    )
    select m.record,
      (select array_agg(distinct d.code) from marked one join local_direction d on d.id = any(one.directions)
       where one.record = m.record) as directions,
      (with recursive around (id) as (
         select a.same_as from marked one join authority a on a.id = any(one.places) where one.record = m.record
         union
         select o.same_as from around join authority x on x.same_as = around.id
         join authority_relation r on r.authority = x.id and r.relation = 'within' join authority o on o.id = r.other
       ) select array_agg(id) from around) as places
    from (select distinct record from marked) m`.execute(tx);
  return new Map(
    rows.map((row) => [
      row.record,
      {
        [localFacets.mark]: ["yes"],
        [localFacets.direction]: row.directions ?? [],
        [localFacets.place]: (row.places ?? []).map(String),
      },
    ]),
  );
}
