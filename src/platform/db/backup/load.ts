/**
 * Filling tables fast and in any order. Foreign keys and indexes are taken off and made again afterwards: that checks
 * every reference anew, is much faster than row by row, and needs no superuser, which switching them off would.
 */
import type { ClientBase } from "pg";

const inOurs = `c.relnamespace in (select oid from pg_namespace
  where nspname !~ '^pg_' and nspname not in ('information_schema', 'pgboss'))`;

/** The statements that take things off, and those that put them back, in this order. */
type Undress = { off: string[]; on: string[] };

const questions: readonly string[] = [
  // Constraints of partitions come and go with those of the whole (conparentid).
  `select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) as off,
          format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) as on
     from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.contype = 'f' and k.conparentid = 0 and ${inOurs}
    order by k.oid`,
  // An index that a constraint stands on stays; so do those of partitioned tables, which hang together.
  `select format('drop index %s', i.indexrelid::regclass) as off, pg_get_indexdef(i.indexrelid) as on
     from pg_index i join pg_class c on c.oid = i.indrelid
    where c.relkind = 'r' and not c.relispartition and ${inOurs}
      and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
      and not exists (select from pg_depend d
                       where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by i.indexrelid`,
  `select format('alter table %s disable trigger %I', t.tgrelid::regclass, t.tgname) as off,
          format('alter table %s enable %strigger %I', t.tgrelid::regclass,
                 case t.tgenabled when 'A' then 'always ' when 'R' then 'replica ' end, t.tgname) as on
     from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal and t.tgparentid = 0 and t.tgenabled <> 'D' and ${inOurs}
    order by t.oid`,
];

/** Takes off what stands in the way of loading; the returned function puts it back. */
export async function undress(client: ClientBase): Promise<() => Promise<void>> {
  const found: Undress = { off: [], on: [] };
  const layers: string[][] = [];
  for (const question of questions) {
    const { rows } = await client.query<{ off: string; on: string }>(question);
    found.off.push(...rows.map((row) => row.off));
    layers.push(rows.map((row) => row.on));
  }
  // Indexes first, since foreign keys may need them.
  const [keys = [], indexes = [], triggers = []] = layers;
  found.on.push(...indexes, ...keys, ...triggers);
  for (const statement of found.off) await client.query(statement);
  return async () => {
    for (const statement of found.on) await client.query(statement);
  };
}

/** Removes everything that is ours from a database, extensions of an administrator left where they are. */
export async function clear(client: ClientBase): Promise<void> {
  await client.query("drop schema if exists pgboss cascade");
  const notOfExtension = (catalogue: string, oid: string) =>
    `not exists (select from pg_depend d where d.classid = '${catalogue}'::regclass and d.objid = ${oid} and d.deptype = 'e')`;
  const { rows } = await client.query<{ sql: string }>(`
    select format('drop %s if exists %s cascade',
             case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence'
                            when 'f' then 'foreign table' else 'table' end, c.oid::regclass) as sql
      from pg_class c
     where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and ${inOurs} and ${notOfExtension("pg_class", "c.oid")}
       and not (c.relkind = 'S' and exists (select from pg_depend d
                 where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i')))
    union all
    select format('drop routine if exists %s cascade', p.oid::regprocedure) from pg_proc p
     where ${inOurs.replaceAll("c.relnamespace", "p.pronamespace")} and p.prokind <> 'a' and ${notOfExtension("pg_proc", "p.oid")}
    union all
    select format('drop %s if exists %s cascade', case t.typtype when 'd' then 'domain' else 'type' end, t.oid::regtype)
      from pg_type t
     where t.typtype in ('d', 'e') and ${inOurs.replaceAll("c.relnamespace", "t.typnamespace")} and ${notOfExtension("pg_type", "t.oid")}`);
  for (const { sql } of rows) await client.query(sql);
}

/**
 * Transaction numbers kept in columns (xid8) belong to the server that gave them. On this one new numbers may be
 * smaller, and what is ordered by them would come in the wrong order. So they are counted anew from 3 upwards, in
 * the same order, and this server's own count is brought above them if it is not.
 */
export async function renumberTransactions(client: ClientBase): Promise<void> {
  const { rows: columns } = await client.query<{ name: string; column: string }>(`
    select c.oid::regclass::text as name, quote_ident(a.attname) as column
      from pg_attribute a join pg_class c on c.oid = a.attrelid
     where a.atttypid = 'xid8'::regtype and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       and c.relkind in ('r', 'p') and not c.relispartition and ${inOurs}`);
  if (columns.length === 0) return;
  const all = columns.map(({ name, column }) => `select ${column} as was from ${name}`).join(" union ");
  // 0 is "before all" and stays so; 1 and 2 are numbers of PostgreSQL itself.
  await client.query(`create temp table renumbered on commit drop as
    select was, (row_number() over (order by was) + 2)::text::xid8 as now from (${all}) them where was > '0'::xid8`);
  await client.query("analyze renumbered");
  for (const { name, column } of columns) {
    await client.query(`update ${name} t set ${column} = r.now from renumbered r where t.${column} = r.was`);
  }
  await client.query(`
    do $$
    declare highest bigint := coalesce((select max(now::text::bigint) from renumbered), 0);
            missing bigint := highest - pg_current_xact_id()::text::bigint + 1;
    begin
      create temp table spent (n int) on commit drop;
      for n in 1 .. missing loop
        begin  -- a block with a handler that writes takes one number
          insert into spent values (1);
        exception when unique_violation then null;
        end;
      end loop;
    end $$`);
}
