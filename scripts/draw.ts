/**
 * Writes what is made from other truths in the repository: the import map in package.json and the drawing of
 * the rooms in ARCHITECTURE.md (both from rooms.json). With --check it writes nothing and fails on a difference.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
manifest.imports = importMap();
put("package.json", `${JSON.stringify(manifest, null, 2)}\n`);

const begin = "<!-- rooms: made by npm run draw from rooms.json -->";
const end = "<!-- /rooms -->";
const short = (name: string): string => name.replace(/^platform\//, "");
const table = [
  begin,
  "| room | what it does | uses, besides basics, kazakh and platform |",
  "|---|---|---|",
  ...rooms.map((room) => {
    const uses = mayUse(room).filter(
      (name) => !["basics", "kazakh"].includes(name) && !name.startsWith("platform/"),
    );
    const below = room.name.startsWith("platform/") ? mayUse(room).map(short) : uses;
    return `| \`${room.name}\` | ${room.does} | ${below.length > 0 ? below.join(", ") : "–"} |`;
  }),
  end,
].join("\n");
if (existsSync(join(root, "ARCHITECTURE.md"))) {
  const text = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from >= 0 && to > from)
    put("ARCHITECTURE.md", text.slice(0, from) + table + text.slice(to + end.length));
}

if (stale.length > 0) {
  console.error(`Out of date: ${stale.join(", ")}. Run: npm run draw`);
  process.exit(1);
}
