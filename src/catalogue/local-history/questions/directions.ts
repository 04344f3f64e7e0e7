import { sql } from "kysely";
import type { Trilingual } from "#basics";
import type { Reading } from "../../records/questions/records.ts";

export type Direction = {
  id: number;
  code: string;
  name: Trilingual;
  rank: number;
  version: number;
  withdrawn: boolean;
  /** Marked records that have it. */
  records: number;
};

const columns = sql`d.id, d.code, d.name, d.rank, d.version, d.withdrawn_at is not null as withdrawn`;

/** The whole vocabulary in its order, those withdrawn at the end. */
export async function directionsOf(db: Reading): Promise<Direction[]> {
  const { rows } = await sql<Direction>`
    select ${columns}, (select count(*)::int from local_history where taken_off_at is null and directions @> array[d.id]) as records
    from local_direction d order by d.withdrawn_at is not null, d.rank, d.code`.execute(db);
  return rows;
}

export async function directionsByIds(
  db: Reading,
  ids: readonly number[],
): Promise<{ id: number; code: string }[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: number; code: string }>`
    select id, code from local_direction where id = any(${[...ids]}::bigint[])`.execute(db);
  return rows;
}
