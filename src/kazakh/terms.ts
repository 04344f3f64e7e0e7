/** What words are read for: a document, or what somebody asked. */
export type Mode = "index" | "query";

/** One term of the index. Lower case, no spaces, at most 64 characters; `weight` is 0 < w ≤ 1, 1 = sure. */
export type Term = { readonly term: string; readonly weight: number };

export const LONGEST_TERM = 64;

/** Terms gathered with their greatest weight. Few at a time: a list is quicker than a map. */
export type TermSet = { term: string; weight: number }[];

export function addTerm(terms: TermSet, term: string, weight: number): void {
  if (term === "" || weight <= 0) return;
  const short = term.length > LONGEST_TERM ? term.slice(0, LONGEST_TERM) : term;
  const rounded = weight === 1 ? 1 : Math.round(weight * 100) / 100;
  for (const one of terms)
    if (one.term === short) {
      if (one.weight < rounded) one.weight = rounded;
      return;
    }
  if (rounded > 0) terms.push({ term: short, weight: rounded });
}

/** Best first; equal weights by code points, so that the answer never depends on chance. */
export function sortTerms(terms: TermSet): readonly Term[] {
  return terms.length > 1 ? terms.sort(byWeight) : terms;
}

const byWeight = (one: Term, two: Term): number => two.weight - one.weight || (one.term < two.term ? -1 : 1);
