import { sql } from "kysely";
import type { Reading, Tree } from "#libraries";

/**
 * The row on which a holder's copies of a record hang: each system keeps and exports its own record, and what was merged
 * is joined over all. The holder's own row where there is one, else the one that answers for all.
 */
export async function rowOfHolder(
  db: Reading,
  tree: Tree,
  standing: number,
  holder: number,
): Promise<number> {
  const nodes = tree.all
    .filter((node) => node.id === holder || tree.above(node.id).some((above) => above.id === holder))
    .map((node) => node.id);
  const { rows } = await sql<{ id: number }>`
    select id from record
    where (id = ${standing} or (same_as = ${standing} and same_as <> id)) and node = any(${nodes}::bigint[])
    order by (id = ${standing}) desc, id limit 1`.execute(db);
  return Number(rows[0]?.id ?? standing);
}
