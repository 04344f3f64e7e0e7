/** The subject's only writes to its tables. One function, one statement. */
import { sql } from "kysely";
import type { Trilingual } from "#basics";
import type { Tx } from "#platform/db";

export type Mark = { record: number; directions: readonly number[]; places: readonly number[]; note: string };
export type Marker = { node: number; by: number | null; now: Date };

/** Records by what answers for them, locked in their order, with the version of their mark: 0 without one. */
export async function lockForMark(
  tx: Tx,
  records: readonly number[],
): Promise<{ record: number; version: number }[]> {
  const { rows } = await sql<{ record: number; version: number }>`
    select s.id as record, coalesce(l.version, 0) as version
    from record s left join local_history l on l.record = s.id
    where s.id in (select same_as from record where id = any(${[...records]}::bigint[]))
    order by s.id for no key update of s`.execute(tx);
  return rows;
}

/** Sets the mark of a record; one that was taken off is there again. */
export const writeMark = (tx: Tx, mark: Mark, marker: Marker) =>
  sql`
    insert into local_history (record, directions, places, note, node, marked_by, marked_at)
    values (${mark.record}, ${[...mark.directions]}::bigint[], ${[...mark.places]}::bigint[], ${mark.note}, ${marker.node},
            ${marker.by}, ${marker.now})
    on conflict (record) do update set directions = excluded.directions, places = excluded.places, note = excluded.note,
      node = excluded.node, marked_by = excluded.marked_by, marked_at = excluded.marked_at, taken_off_at = null,
      version = local_history.version + 1`.execute(tx);

/** Adds to the marks of many what they have not. */
export const addToMarks = (
  tx: Tx,
  records: readonly number[],
  mark: Pick<Mark, "directions" | "places">,
  marker: Marker,
) =>
  sql`
    insert into local_history (record, directions, places, node, marked_by, marked_at)
    select id, ${[...mark.directions]}::bigint[], ${[...mark.places]}::bigint[], ${marker.node}, ${marker.by}, ${marker.now}
    from unnest(${[...records]}::bigint[]) as id
    on conflict (record) do update set
      directions = case when local_history.taken_off_at is null then local_history.directions else '{}' end
        || (select coalesce(array_agg(d), '{}') from unnest(excluded.directions) as d
            where local_history.taken_off_at is not null or d <> all(local_history.directions)),
      places = case when local_history.taken_off_at is null then local_history.places else '{}' end
        || (select coalesce(array_agg(p), '{}') from unnest(excluded.places) as p
            where local_history.taken_off_at is not null or p <> all(local_history.places)),
      node = excluded.node, marked_by = excluded.marked_by, marked_at = excluded.marked_at, taken_off_at = null,
      version = local_history.version + 1`.execute(tx);

export const takeOffMark = (tx: Tx, record: number, marker: Marker) =>
  sql`
    update local_history set taken_off_at = ${marker.now}, node = ${marker.node}, marked_by = ${marker.by},
      version = version + 1 where record = ${record}`.execute(tx);

export async function insertDirection(
  tx: Tx,
  made: { code: string; name: Trilingual; rank: number },
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    insert into local_direction (code, name, rank) values (${made.code}, ${JSON.stringify(made.name)}::jsonb, ${made.rank})
    on conflict (code) do nothing returning id`.execute(tx);
  return rows[0]?.id;
}

/** False when it was changed meanwhile, or is not there. */
export async function updateDirection(
  tx: Tx,
  told: { id: number; version: number; name: Trilingual; rank: number; withdrawn: boolean; now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    update local_direction set name = ${JSON.stringify(told.name)}::jsonb, rank = ${told.rank}, version = version + 1,
      withdrawn_at = case when ${told.withdrawn} then coalesce(withdrawn_at, ${told.now}) end
    where id = ${told.id} and version = ${told.version} returning id`.execute(tx);
  return rows.length > 0;
}
