import { sql } from "kysely";
import { dayOf } from "#platform/i18n/rules";
import type { Reading } from "./tree.ts";

/**
 * The node and all above it on a day, nearest first; [] when there is no such node; of null the root alone. This is
 * what every permission is asked against, so a node without a parent on that day leans on its nearest one.
 */
export async function lineage(
  tx: Reading,
  node: number | null,
  day: string = dayOf(new Date()),
): Promise<number[]> {
  if (node === null) {
    const { rows } = await sql<{ id: number }>`select id from node where root`.execute(tx);
    return rows.map((row) => row.id);
  }
  const { rows } = await sql<{ id: number }>`
    select id from node_lineage(${node}, ${day}::date) order by depth`.execute(tx);
  return rows.map((row) => row.id);
}

/** The system a node belongs to on a day; null for the region, its partners and what is not there. */
export async function systemOf(tx: Reading, node: number, day: string): Promise<number | null> {
  const { rows } = await sql<{ id: number }>`
    select n.id from node_lineage(${node}, ${day}::date) up join node n on n.id = up.id
    where n.kind = 'system' order by up.depth limit 1`.execute(tx);
  return rows[0]?.id ?? null;
}
