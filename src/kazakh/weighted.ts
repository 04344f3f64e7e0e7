/**
 * Texts with their greatest weights, as many as `count` says. Such lists belong to the reader that fills them and serve one
 * word after another: few texts at a time, and no list is made for a word.
 */
export type Weighted = { count: number; readonly texts: string[]; readonly weights: number[] };

export const newWeighted = (): Weighted => ({ count: 0, texts: [], weights: [] });

/** Adds a text, or raises its weight; returns where it stands. */
export function keepBest(list: Weighted, text: string, weight: number): number {
  const { count, texts, weights } = list;
  for (let i = 0; i < count; i++) {
    if (texts[i] !== text) continue;
    if ((weights[i] ?? 0) < weight) weights[i] = weight;
    return i;
  }
  texts[count] = text;
  weights[count] = weight;
  list.count = count + 1;
  return count;
}
