import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { trouble } from "./trouble.ts";

/** One step of the schema: `0007-readers.sql` is number 7, named "0007-readers". */
export type Migration = { number: number; name: string; text: string; checksum: string };

/** Line ends do not count: a checkout on Windows is the same migration. */
const checksumOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);

/** Reads the numbered files of a folder, in their order. A folder with a gap, a twin or a stray name is refused. */
export function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) {
    throw trouble(
      "bad-migration",
      `The folder of migrations ${folder} is missing. Is this the whole of Ortaq?`,
    );
  }
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort();
  return names.map((name, index) => {
    const number = Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]);
    if (number !== index + 1) {
      throw trouble(
        "bad-migration",
        `The migration ${name} is out of order: files are named 0001-words.sql, 0002-words.sql … without gaps, and this place is number ${index + 1}.`,
      );
    }
    return { number, name: name.slice(0, -".sql".length), ...readText(join(folder, name)) };
  });
}

function readText(file: string): { text: string; checksum: string } {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file)).replaceAll("\r\n", "\n");
  } catch {
    throw trouble("bad-migration", `The migration ${file} is not valid UTF-8.`);
  }
  if (
    /^\s*(begin|start transaction|commit|rollback|end)\s*;/im.test(text.replace(/\$(\w*)\$.*?\$\1\$/gs, ""))
  ) {
    throw trouble(
      "bad-migration",
      `The migration ${file} opens or closes a transaction itself; each one runs in a transaction of its own.`,
    );
  }
  return { text, checksum: checksumOf(text) };
}
