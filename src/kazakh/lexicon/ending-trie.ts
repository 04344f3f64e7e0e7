import { LETTER_COUNT, numberOf } from "./alphabet.ts";

/** Endings in one tree, read from the end of a word; what belongs to an ending stands at the node of its first letter. */
export type EndingTrie<T> = {
  /** [node × LETTER_COUNT + letter] → node; 0 = none. The walk begins at node 0, which is the empty ending. */
  readonly next: Uint16Array;
  readonly at: readonly (readonly T[])[];
};

export function endingTrie<T>(endings: Iterable<readonly [ending: string, what: T]>): EndingTrie<T> {
  let next = new Uint16Array(LETTER_COUNT * 1024);
  const at: T[][] = [[]];
  for (const [ending, what] of endings) {
    let node = 0;
    for (let i = ending.length - 1; i >= 0; i--) {
      const slot = node * LETTER_COUNT + numberOf(ending[i] ?? "");
      node = next[slot] ?? 0;
      if (node !== 0) continue;
      node = at.length;
      at.push([]);
      next[slot] = node;
      if ((node + 1) * LETTER_COUNT > next.length) {
        const larger = new Uint16Array(next.length * 2);
        larger.set(next);
        next = larger;
      }
    }
    at[node]?.push(what);
  }
  return { next, at };
}

/** Calls `take` for every ending of the first `length` letters, with the letters before it; at least one is left. */
export function eachEnding<T>(
  { next, at }: EndingTrie<T>,
  letters: Uint8Array,
  length: number,
  take: (what: T, rest: number) => void,
): void {
  let node = 0;
  for (let end = length; end > 0; ) {
    for (const what of at[node] ?? []) take(what, end);
    end--;
    node = next[node * LETTER_COUNT + (letters[end] ?? 0)] ?? 0;
    if (node === 0) return;
  }
}
