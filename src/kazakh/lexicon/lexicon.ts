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
  // Keyed by the codes of the first letters: this is asked many times a word, and a slice costs more than the look-up.
  const read = new Map<number, ReadonlyMap<string, string>>();
  let keysByPrefix: ReadonlyMap<string, readonly string[]> | undefined;
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
    flags: (word) => {
      const code = codeOf(word);
      return code < 0 ? undefined : (read.get(code) ?? open(bucketOf(word))).get(word);
    },
    eachWithPrefix: (prefixes, take) => {
      keysByPrefix ??= groupKeys(lists);
      for (const prefix of prefixes)
        for (const key of keysByPrefix.get(prefix) ?? [])
          for (const word of (read.get(codeOf(key)) ?? open(key)).keys()) take(word);
    },
  };
}

/** One number for the first three letters of a Cyrillic word; −1 for a word that no list holds. */
function codeOf(word: string): number {
  let code = 0;
  for (let i = 0; i < 3; i++) {
    const letter = i < word.length ? word.charCodeAt(i) : 0;
    // The Cyrillic block, the hyphen and the end of the word; anything else would share its number with one of them.
    if (letter !== 0 && letter !== 0x2d && (letter < 0x400 || letter > 0x4ff)) return -1;
    code = code * 0x100 + (letter & 0xff);
  }
  return code;
}

function groupKeys(lists: readonly Buckets[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const key of new Set(lists.flatMap((list) => Object.keys(list)))) {
    const prefix = key.slice(0, 2);
    const keys = groups.get(prefix);
    if (keys === undefined) groups.set(prefix, [key]);
    else keys.push(key);
  }
  return groups;
}

function joinFlags(one: string | undefined, two: string): string {
  if (one === undefined || one === two) return two;
  return [...new Set(one + two)].join("");
}
