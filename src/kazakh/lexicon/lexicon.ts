import { type Buckets, bucketOf, unpack } from "./front-coding.ts";

/** A word list that is read bucket by bucket, when first asked. */
export type Lexicon = {
  /** The flags of a lower-case word, or undefined when the list does not hold it. */
  readonly flags: (word: string) => string | undefined;
  /** Every word whose first two letters (or only letter) are among these; for the index of skeletons. */
  readonly wordsWithPrefixes: (prefixes: readonly string[]) => Iterable<readonly [string, string]>;
};

/** Several lists as one; a word in more than one has the flags of all. */
export function openLexicon(...lists: readonly Buckets[]): Lexicon {
  const read = new Map<string, ReadonlyMap<string, string>>();
  const open = (key: string): ReadonlyMap<string, string> => {
    const words = new Map<string, string>();
    for (const list of lists) {
      const bucket = list[key];
      if (bucket !== undefined)
        unpack(bucket, (word, flags) => words.set(word, joinFlags(words.get(word), flags)));
    }
    read.set(key, words);
    return words;
  };
  return {
    flags: (word) => {
      const key = bucketOf(word);
      return (read.get(key) ?? open(key)).get(word);
    },
    wordsWithPrefixes: function* (prefixes) {
      for (const key of prefixes) yield* read.get(key) ?? open(key);
    },
  };
}

function joinFlags(one: string | undefined, two: string): string {
  if (one === undefined || one === two) return two;
  return [...new Set(one + two)].join("");
}
