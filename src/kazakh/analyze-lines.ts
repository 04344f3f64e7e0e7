import { readFileSync, writeSync } from "node:fs";
import { enableCompileCache } from "node:module";

/**
 * Words one a line on standard input, their terms on standard output; ANALYZER_MODE is `index` (default) or `query`. What
 * `npm run ortaq -- analyze` does, for the room alone. Not part of the pure room: it runs in Node and nothing imports it.
 */
if (import.meta.main) {
  // Taking the types off costs more than the analysis of a thousand words; the cache of Node remembers it.
  enableCompileCache();
  const { analyzedLines } = await import("./lines.ts");
  const mode = process.env.ANALYZER_MODE === "query" ? "query" : "index";
  for (const piece of analyzedLines(readFileSync(0, "utf8"), mode)) {
    const bytes = Buffer.from(piece);
    for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
  }
}
