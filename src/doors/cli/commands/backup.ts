import { existsSync } from "node:fs";
import { sql } from "kysely";
import { backup, type Extra } from "#platform/db";
import type { Files } from "#platform/files";
import { type Command, Failed, WrongCall } from "../command.ts";

export const command: Command = {
  name: "backup",
  usage: ["backup FILE"],
  does: "Writes everything, stored files too, as it is at one moment, into one file; work goes on meanwhile.",
  options: { force: { type: "boolean", does: "write over a file that is there" } },
  run: async ({ words: [typed, ...more], options }, io) => {
    if (!typed || more.length > 0) throw new WrongCall("backup takes one file: backup FILE");
    const path = io.path(typed);
    if (existsSync(path) && !options.force)
      throw new Failed(`${path} is there already. Choose another name, or say --force.`);
    const { ground, files } = await io.house();
    const made = await backup(ground.db, path, {
      extra: storedFiles(ground.db.sql, files),
      progress: (table, rows) => io.progress(rows, undefined, table),
    });
    const rows = made.tables.reduce((sum, table) => sum + table.rows, 0);
    io.say(
      `${path}: ${made.tables.length} tables, ${rows} rows, ${made.extra} stored files, ${made.bytes} bytes.`,
    );
    return { file: path, tables: made.tables.length, rows, files: made.extra, bytes: made.bytes };
  },
};

/** The bytes of every stored file once, named by their hash. */
async function* storedFiles(
  db: Parameters<ReturnType<typeof sql>["execute"]>[0],
  files: Files,
): AsyncGenerator<Extra> {
  const { rows } = await sql<{
    id: number;
  }>`select min(id) as id from file where withdrawn_at is null group by sha256`.execute(db);
  for (const { id } of rows) {
    const file = await files.byId(id);
    const content = file && (await files.open(file));
    if (file && content) yield { name: file.sha256, size: file.size, content };
  }
}
