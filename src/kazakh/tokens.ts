export type Span = {
  /** Offsets in the text, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The exact letters of the text, unchanged. */
  readonly text: string;
};

/**
 * A word is a run of letters, marks and digits; hyphens and apostrophes join runs («ҚР-ның», «YouTube’та», «Wi-Fi»,
 * «bi'bli'ografi'i'a»), because Kazakh suffixes stand behind them. Intl.Segmenter cuts at the hyphen and is not used.
 * An apostrophe after a Latin letter that takes a mark in the 2017 alphabet («tas'») belongs to the word when no
 * apostrophe opened a quotation before it. Soft hyphens and zero-width characters inside a word do not divide it.
 */
const WORD =
  /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*(?:[-'’ʼʹʺ`\u2010\u2011][\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*|(?<=[acgnosuyi])['’ʼ](?=[\p{L}\p{N}]))*/gu;
const MARKED_AT_END = /[acgnosuyi]$/i;

export function words(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    let end = start + match[0].length;
    const next = text[end];
    if (
      (next === "'" || next === "’" || next === "ʼ") &&
      MARKED_AT_END.test(match[0]) &&
      match[0].includes(next)
    ) {
      const before = start > 0 ? text[start - 1] : "";
      if (before !== next && before !== "‘") end += 1;
    }
    found.push({ start, end, text: text.slice(start, end) });
  }
  return found;
}
