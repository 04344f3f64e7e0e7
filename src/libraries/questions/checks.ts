/** Small questions that acts ask before they write. */
import { sql } from "kysely";
import type { Days } from "../rules/days.ts";
import type { Reading } from "./tree.ts";

export async function nodeExists(db: Reading, id: number): Promise<boolean> {
  const { rows } = await sql`select from node where id = ${id}`.execute(db);
  return rows.length > 0;
}

export async function codeTaken(db: Reading, code: string): Promise<boolean> {
  const { rows } = await sql`select from node where code = ${code}`.execute(db);
  return rows.length > 0;
}

/** Which other node holds a number of a system on any of the days. */
export async function numberHolder(
  db: Reading,
  system: number,
  number: number,
  days: Days,
  but?: number,
): Promise<number | undefined> {
  const { rows } = await sql<{ node: number }>`
    select node from node_number
    where system = ${system} and number = ${number} and valid && daterange(${days.from}::date, ${days.to}::date)
      and node is distinct from ${but ?? null}::bigint
    order by upper_inf(valid) desc, valid desc limit 1`.execute(db);
  return rows[0]?.node;
}
