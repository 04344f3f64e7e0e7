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
  for (let i = 0; i < terms.length; i++) {
    const one = terms[i];
    if (one?.term !== short) continue;
    if (one.weight < rounded) one.weight = rounded;
    return;
  }
  if (rounded > 0) terms.push({ term: short, weight: rounded });
}

/** Best first; equal weights by code points, so that the answer never depends on chance. */
export function sortTerms(terms: TermSet): readonly Term[] {
  // By insertion: few terms, and the sort of the language copies its list.
  for (let i = 1; i < terms.length; i++) {
    const one = terms[i] as Term;
    let at = i;
    for (; at > 0 && isBefore(one, terms[at - 1] as Term); at--) terms[at] = terms[at - 1] as Term;
    terms[at] = one;
  }
  return terms;
}

const isBefore = (one: Term, two: Term): boolean =>
  one.weight > two.weight || (one.weight === two.weight && one.term < two.term);
