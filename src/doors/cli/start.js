/**
 * The first file of the command line. Plain JavaScript: to take the types off a first file Node loads its parser, which
 * takes longer than most commands; from here on it remembers what it took off before (in its cache of compiled code).
 *
 * `analyze` starts right here, because tools call it for a handful of words: no settings, no database, one process, and
 * one file made from the present sources. Where it is missing or older than they are, it is made first, once.
 */
import { readdirSync, statSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

if (Number(process.versions.node.split(".")[0]) < 24) {
  process.stderr.write(
    `Ortaq needs Node 24 or newer, this is ${process.version}. Call it as: npm run ortaq -- …\n`,
  );
  process.exit(2);
}

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Whether a built file is younger than all it was made of. */
function isFresh(built, sources, folder) {
  const made = statSync(built, { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined) return false;
  const files = readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`);
  return [...sources, ...files].every((file) => statSync(file).mtimeMs < made);
}

/** Makes the file; false where that cannot be done (no tools of building, a folder that may not be written to). */
async function isBuilt() {
  enableCompileCache();
  try {
    await (await import("../../../scripts/bundle.ts")).buildAnalyze();
    return true;
  } catch {
    return false;
  }
}

const [name, ...rest] = process.argv.slice(2);
if (name === "analyze" && rest.length === 0) {
  const built = here("../../../dist/analyze.js");
  const source = here("./commands/analyze.ts");
  const fresh = isFresh(built, [source], here("../../kazakh")) || (await isBuilt());
  if (!fresh) enableCompileCache();
  (await import(pathToFileURL(fresh ? built : source).href)).analyzeInput();
} else {
  enableCompileCache();
  await import("./main.ts");
}
