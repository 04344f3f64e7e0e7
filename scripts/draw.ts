/**
 * Writes what is made from other truths in the repository: the import map in package.json and the drawing of
 * the rooms in ARCHITECTURE.md (both from rooms.json), the settings in the operators' guide (from their schema). With --check it writes nothing and fails on a difference.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { settingsTable } from "#platform/config";
import { importMap, mayUse, rooms, root } from "./room-list.ts";

const check = process.argv.includes("--check");
const stale: string[] = [];

function put(path: string, made: string): void {
  const full = join(root, path);
  const present = existsSync(full) ? readFileSync(full, "utf8") : "";
  if (present === made) return;
  if (check) stale.push(path);
  else writeFileSync(full, made);
}

/** Puts made text between two marks of a document. */
function fill(path: string, begin: string, end: string, text: string): void {
  const full = join(root, path);
  if (!existsSync(full)) return;
  const present = readFileSync(full, "utf8");
  const from = present.indexOf(begin);
  const to = present.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${path} has lost the mark ${begin}`);
  put(path, `${present.slice(0, from)}${begin}\n${text.trim()}\n${present.slice(to)}`);
}

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
manifest.imports = importMap();
put("package.json", `${JSON.stringify(manifest, null, 2)}\n`);

const short = (name: string): string => name.replace(/^platform\//, "");
const table = [
  "| room | what it does | uses, besides basics, kazakh and platform |",
  "|---|---|---|",
  ...rooms.map((room) => {
    const uses = mayUse(room).filter(
      (name) => !["basics", "kazakh"].includes(name) && !name.startsWith("platform/"),
    );
    const below = room.name.startsWith("platform/") ? mayUse(room).map(short) : uses;
    return `| \`${room.name}\` | ${room.does} | ${below.length > 0 ? below.join(", ") : "–"} |`;
  }),
].join("\n");
fill("ARCHITECTURE.md", "<!-- rooms: made by npm run draw from rooms.json -->", "<!-- /rooms -->", table);
fill(
  "docs/operators/README.md",
  "<!-- settings: made by npm run draw from the schema of settings -->",
  "<!-- /settings -->",
  settingsTable(),
);

if (stale.length > 0) {
  console.error(`Out of date: ${stale.join(", ")}. Run: npm run draw`);
  process.exit(1);
}
