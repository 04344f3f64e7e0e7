import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ClientBase } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { applicationName, withClient } from "../connect.ts";
import { lockKey, migrateWith, migrationsFolder, ownObjects } from "../migrate.ts";
import { type Migration, readMigrations } from "../migration-files.ts";
import type { Db } from "../open.ts";
import { isTrouble, type Trouble, trouble } from "../trouble.ts";
import type { Manifest } from "./format.ts";
import { clear, renumberTransactions, undress } from "./load.ts";
import { damaged, readBackup } from "./read.ts";

export type RestoreOptions = {
  migrationsFolder?: string;
  /** Everything in the database is to go first. Without it only an empty database is taken. */
  replace?: boolean;
  /** Takes in what was saved beside the tables. Called before the database is changed for good. */
  extra?: (name: string, size: number, content: AsyncIterable<Buffer>) => Promise<void>;
  progress?: (table: string) => void;
};
export type Restored = {
  /** When the backup was made, ISO. */
  made: string;
  tables: number;
  rows: number;
  extra: number;
  /** Migrations carried out after loading, because the code is newer than the backup. */
  migrated: string[];
};

/**
 * Brings a database to what `file` holds, and then to the schema of this code. The file is read through and checked
 * first; then everything happens in one transaction, so whatever goes wrong leaves the database as it was.
 */
export async function restore(db: Db, file: string, options: RestoreOptions = {}): Promise<Restored> {
  const migrations = readMigrations(options.migrationsFolder ?? migrationsFolder);
  const manifest = await check(file);
  const known = misfit(file, manifest, migrations);
  if (known) throw known;
  const restored = await withClient(db.connection, async (client) => {
    await client.query("begin");
    try {
      await client.query("select pg_advisory_xact_lock($1)", [lockKey]);
      await makeRoom(client, options.replace ?? false);
      const restored = await load(client, file, manifest, migrations, options);
      await client.query("commit");
      return restored;
    } catch (error) {
      await client.query("rollback").catch(() => undefined);
      throw loadTrouble(error, file);
    }
  });
  // Without statistics the first searches would be planned blindly.
  await withClient(db.connection, (client) => client.query("analyze"));
  return restored;
}

/** Reads the whole backup for nothing but its sums. */
async function check(file: string): Promise<Manifest> {
  let found: Manifest | undefined;
  await readBackup(file, {
    manifest: (manifest) => {
      found = manifest;
    },
    table: (_, content) => skim(content),
    extra: (_, __, content) => skim(content),
  });
  if (!found) throw damaged(file, "it is empty");
  return found;
}

async function skim(content: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of content) {
    // Counting happens on the way.
  }
}

/** Has this code the migrations that the backup has been through? */
function misfit(file: string, manifest: Manifest, migrations: readonly Migration[]): Trouble | undefined {
  for (const [index, past] of manifest.migrations.entries()) {
    const file_ = migrations[index];
    if (!file_) {
      return trouble(
        "newer-schema",
        `${file} was made by a newer Ortaq: its schema has ${past.name}, this code ends at ${migrations.at(-1)?.name ?? "nothing"}. Nothing was changed. Restore it with that Ortaq or a newer one.`,
      );
    }
    if (file_.name !== past.name || file_.checksum !== past.checksum) {
      return trouble(
        "changed-migration",
        `${file} comes from another line of Ortaq: its migration ${past.name} is not the one of this code. Nothing was changed. Restore it with the Ortaq that made it.`,
      );
    }
  }
  return undefined;
}

async function makeRoom(client: ClientBase, replace: boolean): Promise<void> {
  const found = await ownObjects(client);
  if (found.length > 0 && !replace) {
    throw trouble(
      "not-empty",
      "The database is not empty. Nothing was changed. Restore into an empty one, or say --replace to throw away what is in this one.",
    );
  }
  const { rows } = await client.query(
    `select count(*) as n from pg_stat_activity
      where datname = current_database() and application_name like 'ortaq %' and application_name <> $1`,
    [applicationName],
  );
  if (rows[0].n > 0) {
    throw trouble(
      "in-use",
      "Ortaq is working with this database. Nothing was changed. Stop it first, restore, and start it again.",
    );
  }
  if (found.length > 0) await clear(client);
}

async function load(
  client: ClientBase,
  file: string,
  manifest: Manifest,
  migrations: readonly Migration[],
  options: RestoreOptions,
): Promise<Restored> {
  await migrateWith(client, migrations.slice(0, manifest.migrations.length));
  for (const { name, parent, bound } of manifest.partitions) {
    await client.query(`create table if not exists ${name} partition of ${parent} ${bound}`);
  }
  const names = manifest.tables.map((table) => table.name);
  // Rows that migrations bring with them are in the backup too.
  if (names.length > 0) await client.query(`truncate ${names.join(", ")}`);
  const dress = await undress(client);
  const counts = await loadRows(client, file, options);
  await dress();
  await refreshViews(client);
  for (const { name, value, called } of manifest.sequences) {
    await client.query("select setval($1::regclass, $2, $3)", [name, value, called]);
  }
  await renumberTransactions(client);
  await client.query("set constraints all immediate");
  const { applied } = await migrateWith(client, migrations);
  return { made: manifest.made, tables: names.length, ...counts, migrated: applied };
}

/** Materialized views were made by migrations over empty tables; by age, as one may stand on another. */
async function refreshViews(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "select oid::regclass::text as name from pg_class where relkind = 'm' and relnamespace = 'public'::regnamespace order by oid",
  );
  for (const { name } of rows) await client.query(`refresh materialized view ${name}`);
}

async function loadRows(
  client: ClientBase,
  file: string,
  options: RestoreOptions,
): Promise<{ rows: number; extra: number }> {
  const counts = { rows: 0, extra: 0 };
  let tables: Manifest["tables"] = [];
  let last = "";
  await readBackup(file, {
    manifest: (manifest) => {
      tables = manifest.tables;
    },
    table: async (name, content) => {
      const columns = tables.find((table) => table.name === name)?.columns ?? [];
      const into = client.query(copyFrom(`copy ${name} (${columns.join(", ")}) from stdin`));
      await pipeline(Readable.from(content, { objectMode: false }), into);
      counts.rows += into.rowCount;
      if (name !== last) options.progress?.(name);
      last = name;
    },
    extra: async (name, size, content) => {
      if (!options.extra) return skim(content);
      await options.extra(name, size, content);
      counts.extra++;
    },
  });
  return counts;
}

function loadTrouble(error: unknown, file: string): unknown {
  if (isTrouble(error)) return error;
  const { code = "" } = error as { code?: string };
  if (code === "53100" || code === "ENOSPC") {
    return trouble(
      "disk-full",
      "The disk of the database is full. The restoring was undone and nothing was changed. Free some space and try again.",
    );
  }
  // Class 23: a row that breaks a rule of the schema; 22: one that cannot be read.
  if (/^2[23]/.test(code)) return damaged(file, `its rows do not fit the schema (${code})`);
  return error;
}
