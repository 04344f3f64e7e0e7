import { readFileSync, writeSync } from "node:fs";

/**
 * Words one a line on standard input, their terms on standard output; ANALYZER_MODE is `index` (default) or `query`. The
 * form evaluation tools expect. Not part of the pure room: it runs in Node alone.
 */
export async function analyzeStandardInput(): Promise<void> {
  const { analyzedLines } = await import("./lines.ts");
  const mode = process.env.ANALYZER_MODE === "query" ? "query" : "index";
  for (const piece of analyzedLines(readFileSync(0, "utf8"), mode)) writeAll(Buffer.from(piece));
}

function writeAll(bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}

if (import.meta.main) await analyzeStandardInput();
