import { readFileSync, writeSync } from "node:fs";
import { enableCompileCache } from "node:module";

/**
 * Words one a line on standard input, their terms on standard output; ANALYZER_MODE is `index` (default) or `query`. The
 * form evaluation tools expect. Not part of the pure room: it runs in Node alone and is imported by nothing.
 */
if (import.meta.main) {
  // Taking the types off costs more than the analysis of a thousand words; the cache of Node remembers it.
  enableCompileCache();
  const { analyzeLines } = await import("./lines.ts");
  const mode = process.env.ANALYZER_MODE === "query" ? "query" : "index";
  const bytes = Buffer.from(analyzeLines(readFileSync(0, "utf8"), mode));
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}
