import type { Mode } from "./terms.ts";
import { wordTerms } from "./word-terms.ts";

/** Words one a line in, their terms out: parted by spaces, a weight below 1 as `term^0.4`; as many lines as came in. */
export function analyzeLines(input: string, mode: Mode): string {
  const written: string[] = [];
  for (const line of input.replace(/\n$/, "").split("\n")) {
    let one = "";
    for (const { term, weight } of wordTerms(line.trim(), mode)) {
      if (one !== "") one += " ";
      one += weight < 1 ? `${term}^${weight}` : term;
    }
    written.push(one);
  }
  return `${written.join("\n")}\n`;
}
