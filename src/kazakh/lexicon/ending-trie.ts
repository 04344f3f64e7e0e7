import { LETTER_COUNT, letterNumber } from "./alphabet.ts";

/** Endings in one tree, read from the end of a word; what belongs to an ending stands at the node of its first letter. */
export type EndingTrie<T> = {
  /** [node × LETTER_COUNT + letter] → node; 0 = none. The walk begins at node 0, which is the empty ending. */
  readonly next: Uint16Array;
  /** Undefined where no ending begins. */
  readonly at: readonly (readonly T[] | undefined)[];
};

/** Built when a language is first met, from hundreds of endings, before any of this code is warm: hence plain loops. */
export function endingTrie<T>(endings: readonly (readonly [ending: string, what: T])[]): EndingTrie<T> {
  let next = new Uint16Array(LETTER_COUNT * 256);
  const at: (T[] | undefined)[] = [undefined];
  for (let e = 0; e < endings.length; e++) {
    const [ending, what] = endings[e] as readonly [string, T];
    let node = 0;
    for (let i = ending.length - 1; i >= 0; i--) {
      const slot = node * LETTER_COUNT + letterNumber(ending.charCodeAt(i));
      node = next[slot] as number;
      if (node !== 0) continue;
      node = at.length;
      at.push(undefined);
      next[slot] = node;
      if ((node + 1) * LETTER_COUNT > next.length) {
        const larger = new Uint16Array(next.length * 2);
        larger.set(next);
        next = larger;
      }
    }
    const known = at[node];
    if (known === undefined) at[node] = [what];
    else known.push(what);
  }
  return { next, at };
}

/** Calls `take` for every ending of the first `length` letters that leaves at least `least`, the shortest first. */
export function eachEnding<T>(
  { next, at }: EndingTrie<T>,
  letters: Uint8Array,
  length: number,
  least: number,
  take: (what: T, rest: number) => void,
): void {
  let node = 0;
  for (let end = length; end >= least; ) {
    const here = at[node];
    if (here !== undefined) for (let i = 0; i < here.length; i++) take(here[i] as T, end);
    if (--end < least) return;
    node = next[node * LETTER_COUNT + (letters[end] ?? 0)] ?? 0;
    if (node === 0) return;
  }
}

/** A set of endings, to be asked for the longest a word has. */
export const endingsOf = (endings: string): EndingTrie<string> =>
  endingTrie(endings.split(" ").map((ending) => [ending, ending] as const));

/** The longest ending of a set that leaves something of the word; null when it has none of them. */
export function longestEnding({ next, at }: EndingTrie<string>, word: string): string | null {
  let longest: string | null = null;
  let node = 0;
  for (let i = word.length - 1; i > 0; i--) {
    node = next[node * LETTER_COUNT + letterNumber(word.charCodeAt(i))] ?? 0;
    if (node === 0) break;
    longest = at[node]?.[0] ?? longest;
  }
  return longest;
}
