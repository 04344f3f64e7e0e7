import { sql } from "kysely";
import type { Db, Tx } from "#platform/db";

/** Whatever can be asked: the open database or a transaction of it. */
export type Reading = Db["sql"] | Tx;

/** These nodes and all below them on a day: the reach of a grant. */
export async function nodesWithin(db: Reading, nodes: readonly number[], day: string): Promise<number[]> {
  if (nodes.length === 0) return [];
  const { rows } = await sql<{ id: number }>`
    with recursive down (id) as (
      select unnest(${[...nodes]}::bigint[])
      union
      select r.node from node_relation r join down on r.other = down.id
      where r.kind = 'part-of' and r.valid @> ${day}::date
    )
    select id from down`.execute(db);
  return rows.map((row) => row.id);
}

export async function kindOfNode(db: Reading, node: number): Promise<string | undefined> {
  const { rows } = await sql<{ kind: string }>`select kind from node where id = ${node}`.execute(db);
  return rows[0]?.kind;
}
