/** What there is to back up, read from the catalogue. Names come quoted, ready to stand in SQL. */
import type { ClientBase } from "pg";
import type { Manifest, TableData } from "./format.ts";

/** Everything of ours: not of the system, not of an extension, not the queue of jobs. `c` is a pg_class. */
const ours = `
  c.relnamespace in (select oid from pg_namespace
                      where nspname !~ '^pg_' and nspname not in ('information_schema', 'pgboss'))
  and not exists (select from pg_depend d
                   where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;
const qualified = `(select format('%I.%I', n.nspname, c.relname) from pg_namespace n where n.oid = c.relnamespace)`;

/**
 * The tables whose rows are ours to keep, with the columns that can be written. A partitioned table stands for its
 * partitions. The record of migrations is left out: restoring makes it.
 */
export async function dataTables(client: ClientBase): Promise<TableData[]> {
  const { rows } = await client.query<TableData>(`
    select ${qualified} as name,
           (select coalesce(json_agg(quote_ident(a.attname) order by a.attnum), '[]') from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
      from pg_class c
     where c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'ortaq_migration' and ${ours}
     order by 1`);
  return rows;
}

export async function partitions(client: ClientBase): Promise<Manifest["partitions"]> {
  const { rows } = await client.query(`
    select ${qualified} as name, i.inhparent::regclass::text as parent, pg_get_expr(c.relpartbound, c.oid) as bound
      from pg_class c join pg_inherits i on i.inhrelid = c.oid
     where c.relispartition and c.relkind in ('r', 'p') and ${ours}
     order by c.oid`);
  return rows;
}

/** With where they stand; text, as a sequence may go beyond what a number holds. */
export async function sequences(client: ClientBase): Promise<Manifest["sequences"]> {
  const { rows } = await client.query<{ name: string }>(
    `select ${qualified} as name from pg_class c where c.relkind = 'S' and ${ours} order by 1`,
  );
  const found: Manifest["sequences"] = [];
  for (const { name } of rows) {
    const state = await client.query(`select last_value::text as value, is_called as called from ${name}`);
    found.push({ name, ...state.rows[0] });
  }
  return found;
}

export async function migrationsOf(client: ClientBase): Promise<Manifest["migrations"]> {
  const { rows } = await client.query("select to_regclass('public.ortaq_migration') is not null as there");
  if (!rows[0].there) return [];
  return (await client.query("select number, name, checksum from public.ortaq_migration order by number"))
    .rows;
}
