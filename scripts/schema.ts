/**
 * Writes what is made of the migrations: schema.sql, which people read, and the types of the tables, which the
 * compiler reads. With --check it writes nothing and shows what differs. A throw-away server does the work.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dumpSchema, tableTypes, withMigratedDatabase } from "#platform/db";
import { root } from "./room-list.ts";

const check = process.argv.includes("--check");

/** The first lines that differ, with a little around them. */
function difference(present: string, made: string): string {
  const [before, after] = [present.split("\n"), made.split("\n")];
  const first = after.findIndex((line, i) => line !== before[i]);
  const from = Math.max(0, (first < 0 ? after.length : first) - 2);
  const end = (lines: string[]): number => {
    let same = 0;
    while (same < lines.length - from && before.at(-1 - same) === after.at(-1 - same)) same++;
    return lines.length - same;
  };
  const shown = (mark: string, lines: string[]) =>
    lines.slice(from + 2, Math.min(end(lines), from + 22)).map((line) => `${mark} ${line}`);
  return [
    ...after.slice(from, from + 2).map((line) => `  ${line}`),
    ...shown("-", before),
    ...shown("+", after),
  ].join("\n");
}

const made = await withMigratedDatabase(async (client) => ({
  "schema.sql": await dumpSchema(client),
  "src/platform/db/tables.generated.ts": await tableTypes(client),
}));

let stale = false;
for (const [path, text] of Object.entries(made)) {
  const full = join(root, path);
  const present = existsSync(full) ? readFileSync(full, "utf8") : "";
  if (present === text) continue;
  if (check) {
    stale = true;
    console.error(
      `${path} does not fit the migrations (- as it is, + as it should be):\n${difference(present, text)}\n`,
    );
  } else {
    writeFileSync(full, text);
    console.log(`${path} written`);
  }
}
if (stale) {
  console.error("Run: npm run draw");
  process.exit(1);
}
