/** What the planner knows of tables that grow fast. */
import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.generated.ts";

/**
 * The server counts tables by itself about once a minute. Whoever fills empty ones with thousands of rows a second has
 * long been asking them by then, and is answered by plans for a handful of rows: whole tables are read, batch after
 * batch. So those of these tables that are twice what they were when they were last counted are counted now, by a
 * sample that takes milliseconds. Nothing happens to a table that has its size already.
 */
export async function countGrown(db: Kysely<Tables>, tables: readonly (keyof Tables)[]): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where oid = any(${[...tables]}::regclass[])
      and pg_relation_size(oid) / current_setting('block_size')::int > 2 * greatest(relpages, 0) + 8
    order by relname`.execute(db);
  if (rows.length === 0) return;
  await db.transaction().execute(async (tx) => {
    await sql`select set_config('default_statistics_target', '10', true)`.execute(tx);
    // In one order, so that two who fill the same tables wait for one another.
    for (const { name } of rows) await sql`analyze ${sql.table(name)}`.execute(tx);
  });
}
