import type { Mode, Term } from "./terms.ts";
import { wordTerms } from "./word-terms.ts";

/** About so many characters are written at once: a long input is answered in pieces, and no piece grows old. */
const PIECE = 16_384;

/**
 * Words one a line in, their terms out, in pieces that follow one another: terms parted by spaces, a weight below 1 as
 * `term^0.4`; as many lines as came in.
 */
export function* analyzedLines(input: string, mode: Mode): Generator<string> {
  let piece = "";
  let from = 0;
  while (from < input.length) {
    const end = input.indexOf("\n", from);
    const to = end < 0 ? input.length : end;
    piece += lineOf(wordTerms(input.slice(from, to).trim(), mode));
    if (piece.length > PIECE) {
      yield piece;
      piece = "";
    }
    from = to + 1;
  }
  if (piece !== "") yield piece;
}

/** The same as one text. */
export const analyzeLines = (input: string, mode: Mode): string => [...analyzedLines(input, mode)].join("");

function lineOf(terms: readonly Term[]): string {
  let line = "";
  for (let i = 0; i < terms.length; i++) {
    const { term, weight } = terms[i] as Term;
    line = i === 0 ? term : `${line} ${term}`;
    if (weight < 1) line += `^${weight}`;
  }
  return `${line}\n`;
}
