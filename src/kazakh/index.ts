/**
 * Kazakh and Russian words: analysis for search, spellings in other scripts, sort keys, folding. Pure; runs in Node and
 * in the browser. See README.md.
 */
export { analyzeForIndex, analyzeForQuery, type Term, type Token, termsOf } from "./analysis.ts";
export { fold } from "./fold.ts";
export { highlight, type Range } from "./highlight.ts";
export {
  hasKazakhLetter,
  KAZAKH_ALPHABET,
  LATIN_ALPHABET,
  lowerCase,
  type Script,
  scriptOf,
} from "./letters.ts";
export { analyzedLines } from "./lines.ts";
export { type LookAlikeChange, type LookAlikeRepair, repairLookAlikes } from "./look-alikes.ts";
export { type Romanization, romanize, toArabic, toLatin2021 } from "./romanize.ts";
export { sortKey } from "./sort-key.ts";
export { type SpellingIndex, type Suggestion, spellingIndex } from "./spelling.ts";
export { toCyrillicCandidates } from "./to-cyrillic.ts";
export { type Span, words } from "./tokens.ts";
