import { readFileSync, writeSync } from "node:fs";
import { type Mode, wordTerms } from "./word-terms.ts";

/**
 * Words one a line on standard input, their terms on standard output: parted by spaces, a weight below 1 as `term^0.4`.
 * ANALYZER_MODE is `index` (default) or `query`. This is the form evaluation tools expect.
 */
export function analyzeLines(input: string, mode: Mode): string {
  const lines = input.replace(/\n$/, "").split("\n");
  let output = "";
  for (const line of lines) {
    let one = "";
    for (const { term, weight } of wordTerms(line.trim(), mode)) {
      if (one !== "") one += " ";
      one += weight < 1 ? `${term}^${weight}` : term;
    }
    output += `${one}\n`;
  }
  return output;
}

if (import.meta.main) {
  const mode: Mode = process.env.ANALYZER_MODE === "query" ? "query" : "index";
  const bytes = Buffer.from(analyzeLines(readFileSync(0, "utf8"), mode));
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}
