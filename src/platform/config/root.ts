import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The folder of Ortaq itself: the nearest one above this file whose package.json is ours. Found by looking, not by
 * counting "..", because the same code also runs out of one bundled file in another folder.
 */
function findRoot(from: string): string {
  const manifest = join(from, "package.json");
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).name === "ortaq") return from;
  const above = dirname(from);
  if (above === from)
    throw new Error("The folder of Ortaq was not found: no package.json named ortaq above the code.");
  return findRoot(above);
}

export const root = findRoot(import.meta.dirname);
