import { analyzeForIndex } from "./analysis.ts";

export type Range = { readonly start: number; readonly end: number };

/**
 * The words of a text that carry one of the matched terms, as exact ranges of UTF-16 offsets, in order and without
 * overlap. `terms` are the terms of the query (`termsOf(analyzeForQuery(q)).keys()`).
 */
export function highlight(text: string, terms: Iterable<string>): Range[] {
  const wanted = new Set(terms);
  if (wanted.size === 0) return [];
  return analyzeForIndex(text)
    .filter((token) => token.terms.some(({ term }) => wanted.has(term)))
    .map(({ start, end }) => ({ start, end }));
}
