import { CYRILLIC_OF } from "./look-alike-table.ts";

export type LookAlikeChange = {
  /** Offsets in the original text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly now: string;
};

export type LookAlikeRepair = { readonly text: string; readonly changes: readonly LookAlikeChange[] };

const WORD = /[\p{L}\p{M}]+/gu;
const CYRILLIC_LETTERS = /\p{Script=Cyrillic}/gu;

/**
 * Latin letters that stand inside a mainly Cyrillic word become the Cyrillic letters they look like: «кiтап» → «кітап»
 * (I18-01). NFKC does not do this. A word is mainly Cyrillic when at least half of its letters are; a word that is all
 * Latin or whose Latin letters have no Cyrillic twin («Book-симпатия») is left alone. The length never changes, so
 * offsets stay valid.
 */
export function repairLookAlikes(text: string): LookAlikeRepair {
  const changes: LookAlikeChange[] = [];
  const repaired = text.replace(WORD, (word, offset: number) => {
    const cyrillic = word.match(CYRILLIC_LETTERS)?.length ?? 0;
    if (cyrillic === 0 || cyrillic === word.length) return word;
    const mended = mendWord(word, cyrillic);
    if (mended === null || mended === word) return word;
    for (let i = 0; i < word.length; i++) {
      const was = word[i] ?? "";
      const now = mended[i] ?? "";
      if (was !== now) changes.push({ start: offset + i, end: offset + i + 1, was, now });
    }
    return mended;
  });
  return { text: repaired, changes };
}

/** The word in Cyrillic throughout, or null when some letter has no twin or Latin prevails. */
export function mendWord(word: string, cyrillicLetters: number): string | null {
  if (
    cyrillicLetters * 2 < word.length &&
    /[^aceopxyiəhkmtABCEHKMOPTXI]/.test(word.replace(/\p{Script=Cyrillic}/gu, ""))
  )
    return null;
  let mended = "";
  for (const letter of word) {
    if (!/\p{Script=Latin}/u.test(letter)) mended += letter;
    else {
      const twin = CYRILLIC_OF.get(letter);
      if (twin === undefined) return null;
      mended += twin;
    }
  }
  return mended;
}
