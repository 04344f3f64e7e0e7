import { sql } from "kysely";
import type { Reading } from "../../records/questions/records.ts";
import type { Matched } from "../match-all.ts";

/** The newest comparing of the whole catalogue; `open` while it waits or runs. */
export async function lastMatching(db: Reading): Promise<{ id: number; open: boolean } | undefined> {
  const { rows } = await sql<{ id: number; open: boolean }>`
    select id, state in ('waiting', 'running') as open from job where kind = 'catalogue.match-all'
    order by id desc limit 1`.execute(db);
  return rows[0];
}

/** What a finished job came to; a job keeps its result as it was written. */
export function matchedIn(result: unknown): Matched | undefined {
  if (typeof result !== "object" || result === null) return undefined;
  const { records, merged, waiting } = result as Record<string, unknown>;
  return typeof records === "number" && typeof merged === "number" && typeof waiting === "number"
    ? { records, merged, waiting }
    : undefined;
}
