import { sql } from "kysely";
import type { Db, Tx } from "#platform/db";

export type Arrival = { record: number; at: Date };

/** Behind this many arrivals nobody calls them new. */
export const mostArrivals = 500;

/**
 * Shown records of which copies came to some places, the latest first, each once; what was merged stands for the record
 * that answers. Of each place only its latest copies are read, so a network of a hundred places costs no more than its page.
 */
export async function arrivalsAt(
  db: Db["sql"] | Tx,
  asked: { nodes: readonly number[]; offset: number; limit: number },
): Promise<{ arrivals: Arrival[]; more: boolean }> {
  const wanted = Math.min(asked.offset + asked.limit, mostArrivals) + 1;
  const { rows } = await sql<Arrival>`
    select r.same_as as record, max(c.created_at) as at
    from unnest(${[...asked.nodes]}::bigint[]) as n (id)
    cross join lateral (
      select record, created_at from copy where node = n.id and state <> 'written-off'
      order by created_at desc limit ${wanted * 4}) c
    join record r on r.id = c.record
    join record s on s.id = r.same_as and s.state = 'published'
    group by r.same_as order by 2 desc, 1 desc limit ${wanted}`.execute(db);
  const { offset, limit } = asked;
  return {
    arrivals: rows.slice(offset, offset + limit).map((row) => ({ ...row, record: Number(row.record) })),
    more: rows.length > offset + limit && offset + limit < mostArrivals,
  };
}
