/**
 * Words one a line on standard input, their terms on standard output; ANALYZER_MODE is `index` (default) or `query`. What
 * `npm run ortaq -- analyze` does, for the room alone. Not part of the pure room: it runs in Node and nothing imports it.
 *
 * Plain JavaScript: a first file with types makes Node load its parser for them; what it takes off the other files it
 * remembers in its cache of compiled code.
 */
import { readFileSync, writeSync } from "node:fs";
import { enableCompileCache } from "node:module";

enableCompileCache();
const { analyzedLines } = await import("./lines.ts");
const mode = process.env.ANALYZER_MODE === "query" ? "query" : "index";
for (const piece of analyzedLines(readFileSync(0, "utf8"), mode)) {
  const bytes = Buffer.from(piece);
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}
