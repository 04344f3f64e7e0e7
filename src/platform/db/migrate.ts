/**
 * Brings the schema to what the code expects: plain numbered files, each in one transaction, each recorded with its
 * checksum in `ortaq_migration`. An advisory lock lets several processes start at once. A database that is not ours,
 * or ahead of the code, or migrated by files that have since changed, is left alone and the way out told.
 */
import { join } from "node:path";
import type { ClientBase } from "pg";
import { root } from "#platform/config";
import { withClient } from "./connect.ts";
import { type Migration, readMigrations } from "./migration-files.ts";
import type { Db } from "./open.ts";
import { type Trouble, trouble } from "./trouble.ts";

export const migrationsFolder = join(root, "migrations");

export type Migrated = {
  /** Names of the migrations that were carried out now. */
  applied: string[];
  /** The number of the newest migration in the database. */
  version: number;
};

/** Any number that nobody else takes; the letters of "ortaq" in ASCII. */
export const lockKey = 0x6f72746171;

export async function migrate(db: Pick<Db, "connection">, folder = migrationsFolder): Promise<Migrated> {
  const files = readMigrations(folder);
  return withClient(db.connection, async (client) => {
    await client.query("set lock_timeout = 0");
    await client.query("select pg_advisory_lock($1)", [lockKey]);
    return migrateWith(client, files, async (work) => {
      await client.query("begin");
      try {
        await work();
        await client.query("commit");
      } catch (error) {
        await client.query("rollback");
        throw error;
      }
    });
  });
}

/** Carries out what is missing of `files`; `within` gives each its transaction (a restore has one around all). */
export async function migrateWith(
  client: ClientBase,
  files: readonly Migration[],
  within: (work: () => Promise<void>) => Promise<void> = (work) => work(),
): Promise<Migrated> {
  const known = await history(client);
  const problem = misfit(known, files);
  if (problem) throw problem;
  const missing = files.slice(known.length);
  for (const file of missing) await within(() => carryOut(client, file));
  return { applied: missing.map((file) => file.name), version: files.length };
}

type Applied = { number: number; name: string; checksum: string };

/** The migrations that this database has; makes the table for them in an empty database, and only there. */
async function history(client: ClientBase): Promise<Applied[]> {
  const { rows: there } = await client.query(
    "select to_regclass('public.ortaq_migration') is not null as ours",
  );
  if (!there[0].ours) {
    const found = await ownObjects(client);
    if (found.length > 0) throw notOurs(found);
    await client.query(`
      create table if not exists ortaq_migration (
        number integer primary key,
        name text not null,
        checksum text not null,
        applied_at timestamptz not null default now()
      )`);
  }
  const { rows } = await client.query("select number, name, checksum from ortaq_migration order by number");
  return rows;
}

/** Tables, views and sequences that somebody made here; those of extensions and of the job queue do not count. */
export async function ownObjects(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select n.nspname || '.' || c.relname as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
       and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'pgboss')
       and not exists (select from pg_depend d
                        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
     order by 1 limit 20`);
  return rows.map((row) => row.name);
}

const notOurs = (found: readonly string[]): Trouble =>
  trouble(
    "not-ours",
    `This database is not empty and not Ortaq's: it holds ${found.slice(0, 3).join(", ")}${found.length > 3 ? " and more" : ""}. Nothing was changed. Create a database for Ortaq alone (createdb --encoding=UTF8 --locale=C.UTF-8 --template=template0 ortaq) and name it in DATABASE_URL.`,
  );

/** Compares what the database has been through with the files of this code. */
function misfit(known: readonly Applied[], files: readonly Migration[]): Trouble | undefined {
  for (const [index, applied] of known.entries()) {
    const file = files[index];
    if (!file) {
      return trouble(
        "newer-schema",
        `The database is newer than this Ortaq: it has been through ${applied.name}, and this code ends at ${files.at(-1)?.name ?? "nothing"}. Nothing was changed. Start the newer Ortaq again; or restore a backup of the older one into an empty database.`,
      );
    }
    if (file.name !== applied.name) {
      return trouble(
        "newer-schema",
        `The database comes from another line of Ortaq: its step ${applied.number} was ${applied.name}, here it is ${file.name}. Nothing was changed. Start the Ortaq that made it, or give this one another database.`,
      );
    }
    if (file.checksum !== applied.checksum) {
      return trouble(
        "changed-migration",
        `The migration ${file.name} was changed after this database had been through it. Nothing was changed in the database. Bring the file back as it was (git checkout), and put the change into a new migration.`,
      );
    }
  }
  return undefined;
}

async function carryOut(client: ClientBase, file: Migration): Promise<void> {
  try {
    await client.query(file.text);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === "53100") {
      throw trouble(
        "disk-full",
        `The disk of the database is full; the migration ${file.name} was undone. Free some space and start Ortaq again.`,
      );
    }
    throw trouble("bad-migration", `The migration ${file.name} failed and was undone: ${message}`, error);
  }
  await client.query("insert into ortaq_migration (number, name, checksum) values ($1, $2, $3)", [
    file.number,
    file.name,
    file.checksum,
  ]);
}
