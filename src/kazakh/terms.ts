/** One term of the index. Lower case, no spaces, at most 64 characters; `weight` is 0 < w ≤ 1, 1 = sure. */
export type Term = { readonly term: string; readonly weight: number };

export const LONGEST_TERM = 64;

/** Terms gathered with their greatest weight. */
export class TermSet {
  readonly #weights = new Map<string, number>();

  add(term: string, weight: number): void {
    if (term === "" || weight <= 0) return;
    const short = term.length > LONGEST_TERM ? term.slice(0, LONGEST_TERM) : term;
    const rounded = Math.round(weight * 100) / 100;
    if (rounded > (this.#weights.get(short) ?? 0)) this.#weights.set(short, rounded);
  }

  get size(): number {
    return this.#weights.size;
  }

  /** Best first; equal weights by the alphabet of code points, so that the answer never depends on chance. */
  list(): Term[] {
    return [...this.#weights]
      .map(([term, weight]) => ({ term, weight }))
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  }
}
