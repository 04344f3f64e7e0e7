import type { Mode } from "./terms.ts";
import { wordTerms } from "./word-terms.ts";

/** Words one a line in, their terms out: parted by spaces, a weight below 1 as `term^0.4`; as many lines as came in. */
export function analyzeLines(input: string, mode: Mode): string {
  let written = "";
  let from = 0;
  do {
    const end = input.indexOf("\n", from);
    const to = end < 0 ? input.length : end;
    const terms = wordTerms(input.slice(from, to).trim(), mode);
    for (let i = 0; i < terms.length; i++) {
      const { term, weight } = terms[i] ?? NOTHING;
      written += `${i === 0 ? "" : " "}${term}`;
      if (weight < 1) written += `^${weight}`;
    }
    written += "\n";
    from = to + 1;
  } while (from < input.length);
  return written;
}
const NOTHING = { term: "", weight: 0 };
