/** Which words of two texts are not in the other: marked on the page, so that a difference is seen before it is read. */
import { fold } from "#kazakh";

export type Ranges = [number, number][];

function wordsOf(text: string): { from: number; to: number; key: string }[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    key: fold(found[0]),
  }));
}

/** For each of the two texts the ranges of the words that the other lacks. Spelling alone is no difference. */
export function differing(one: string, other: string): [Ranges, Ranges] {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const lacking = (words: typeof a, others: typeof a): Ranges => {
    const known = new Set(others.map(({ key }) => key));
    return words.filter(({ key }) => !known.has(key)).map(({ from, to }) => [from, to]);
  };
  return [lacking(a, b), lacking(b, a)];
}
