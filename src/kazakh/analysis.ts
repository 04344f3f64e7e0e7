import type { Mode, Term } from "./terms.ts";
import { words } from "./tokens.ts";
import { wordTerms } from "./word-terms.ts";

export type { Term } from "./terms.ts";
/** A word of the text with its exact place and all its plausible terms, best first. */
export type Token = {
  /** Offsets in the text, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly terms: readonly Term[];
};

/** Words of a document with their terms. Texts of any language and script; never throws. */
export function analyzeForIndex(text: string): Token[] {
  return analyze(text, "index");
}

/** Words of a query with their terms: wider than the index where a spelling is ambiguous («кол» reaches көл and қол). */
export function analyzeForQuery(text: string): Token[] {
  return analyze(text, "query");
}

/** The distinct terms of the tokens, each with its greatest weight. */
export function termsOf(tokens: readonly Token[]): Map<string, number> {
  const terms = new Map<string, number>();
  for (const token of tokens)
    for (const { term, weight } of token.terms) if (weight > (terms.get(term) ?? 0)) terms.set(term, weight);
  return terms;
}

function analyze(text: string, mode: Mode): Token[] {
  const tokens: Token[] = [];
  for (const { start, end, text: word } of words(text))
    tokens.push({ start, end, text: word, terms: wordTerms(word, mode) });
  return tokens;
}
