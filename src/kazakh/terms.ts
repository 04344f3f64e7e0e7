import { keepBest, type Weighted } from "./weighted.ts";

/** What words are read for: a document, or what somebody asked. */
export type Mode = "index" | "query";

/** One term of the index. Lower case, no spaces, at most 64 characters; `weight` is 0 < w ≤ 1, 1 = sure. */
export type Term = { readonly term: string; readonly weight: number };

export const LONGEST_TERM = 64;

/** Adds a term with its weight, in hundredths. */
export function addTerm(terms: Weighted, term: string, weight: number): void {
  const rounded = weight === 1 ? 1 : Math.round(weight * 100) / 100;
  if (term === "" || rounded <= 0) return;
  keepBest(terms, term.length > LONGEST_TERM ? term.slice(0, LONGEST_TERM) : term, rounded);
}

/** Best first; equal weights by code points, so that the answer never depends on chance. */
export function listTerms({ count, texts, weights }: Weighted): readonly Term[] {
  // By insertion into a list of the right length: it is kept for long, and there are few.
  const list = new Array<Term>(count);
  for (let i = 0; i < count; i++) {
    const one: Term = { term: texts[i] ?? "", weight: weights[i] ?? 0 };
    let at = i;
    for (; at > 0 && isBefore(one, list[at - 1] as Term); at--) list[at] = list[at - 1] as Term;
    list[at] = one;
  }
  return list;
}

const isBefore = (one: Term, two: Term): boolean =>
  one.weight > two.weight || (one.weight === two.weight && one.term < two.term);
