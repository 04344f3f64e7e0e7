import { type Buckets, bucketOf, unpack } from "./front-coding.ts";

/** A word list that is read bucket by bucket, when first asked. */
export type Lexicon = {
  /** The flags of a lower-case word, or undefined when the list does not hold it. */
  readonly flags: (word: string) => string | undefined;
  /** Every word whose first two letters (or only letter) are among these; for the index of skeletons. */
  readonly eachWithPrefix: (prefixes: readonly string[], take: (word: string) => void) => void;
};

/** Several lists as one; a word in more than one has the flags of all. */
export function openLexicon(...lists: readonly Buckets[]): Lexicon {
  // Keyed by the codes of the first two letters: this is asked many times a word, and a slice of two letters costs more
  // than the look-up.
  const read = new Map<number, ReadonlyMap<string, string>>();
  const open = (key: string): ReadonlyMap<string, string> => {
    const words = new Map<string, string>();
    for (const list of lists) {
      const bucket = list[key];
      if (bucket !== undefined)
        unpack(bucket, (word, flags) => words.set(word, joinFlags(words.get(word), flags)));
    }
    read.set(codeOf(key), words);
    return words;
  };
  return {
    flags: (word) => (read.get(codeOf(word)) ?? open(bucketOf(word))).get(word),
    eachWithPrefix: (prefixes, take) => {
      for (const key of prefixes) for (const word of (read.get(codeOf(key)) ?? open(key)).keys()) take(word);
    },
  };
}

const codeOf = (word: string): number =>
  word.length === 1 ? word.charCodeAt(0) : word.charCodeAt(0) * 0x10000 + word.charCodeAt(1);

function joinFlags(one: string | undefined, two: string): string {
  if (one === undefined || one === two) return two;
  return [...new Set(one + two)].join("");
}
