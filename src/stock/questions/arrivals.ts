import { sql } from "kysely";
import type { Db, Tx } from "#platform/db";

export type Arrival = { record: number; at: Date };

/** Behind this many arrivals nobody calls them new. */
export const mostArrivals = 500;

type Latest = { arrivals: (Arrival & { sure: boolean })[]; cut: boolean };

/**
 * The latest copies of each place down to some depth, by hour and then by record, as the index has them. Each shown record
 * stands once, where it came last, and what was merged stands for the record that answers. `sure`: no place was left
 * before it; below, a place that was not read to its end may hold others (`cut`: there is such a place).
 */
async function latest(
  db: Db["sql"] | Tx,
  nodes: readonly number[],
  depth: number,
  most: number,
): Promise<Latest> {
  const { rows } = await sql<{ record: number | null; at: Date; sure: boolean; cut: boolean }>`
    with came as (
      select n.id as node, c.record, c.created_at as at from unnest(${[...nodes]}::bigint[]) as n (id)
      cross join lateral (
        select record, created_at from copy where node = n.id and state <> 'written-off'
        order by created_at desc, record limit ${depth}) c),
    cut as (
      select at, record from (
        select distinct on (node) at, record, count(*) over (partition by node) as read from came
        order by node, at, record desc) as ends
      where read = ${depth} order by at desc, record limit 1),
    top as (
      select * from (
        select distinct on (r.same_as) r.same_as as leader, came.at, came.record
        from came join record r on r.id = came.record
        join record s on s.id = r.same_as and s.state = 'published'
        order by r.same_as, came.at desc, came.record) as each
      order by at desc, record limit ${most})
    select top.leader as record, top.at, cut.at is not null as cut,
      cut.at is null or top.at > cut.at or (top.at = cut.at and top.record <= cut.record) as sure
    from (select) as one left join cut on true left join top on true
    order by top.at desc, top.record`.execute(db);
  return {
    arrivals: rows.flatMap(({ record, at, sure }) =>
      record === null ? [] : [{ record: Number(record), at, sure }],
    ),
    cut: rows[0]?.cut ?? false,
  };
}

/**
 * Shown records of which copies came to some places, the latest first, each once. Of each place only its latest copies are
 * read, so a network of a hundred places costs no more than its page; more only where many copies of one book came.
 */
export async function arrivalsAt(
  db: Db["sql"] | Tx,
  asked: { nodes: readonly number[]; offset: number; limit: number },
): Promise<{ arrivals: Arrival[]; more: boolean }> {
  const wanted = Math.min(asked.offset + asked.limit, mostArrivals) + 1;
  let depth = wanted * 4;
  let found = await latest(db, asked.nodes, depth, wanted);
  while (found.cut && found.arrivals.filter((one) => one.sure).length < wanted) {
    depth *= 4;
    found = await latest(db, asked.nodes, depth, wanted);
  }
  const { offset, limit } = asked;
  return {
    arrivals: found.arrivals.slice(offset, offset + limit).map(({ record, at }) => ({ record, at })),
    more: found.arrivals.length > offset + limit && offset + limit < mostArrivals,
  };
}
