import { hyphenated } from "./hyphens.ts";
import { hasKazakhLetter, lowerCase, scriptOf } from "./letters.ts";
import { mendWord } from "./look-alikes.ts";
import { guessRussian } from "./russian/guesses.ts";
import { kazakh, kazakhSpelled, russian, russianSpelled } from "./sources.ts";
import { skeletonOf } from "./spellings/skeleton.ts";
import { typedFromArabic, typedFromLatin } from "./spellings/typed-cyrillic.ts";
import { type Term, TermSet } from "./terms.ts";

export type Mode = "index" | "query";

const CACHE_LIMIT = 60_000;
const caches: Readonly<Record<Mode, Map<string, readonly Term[]>>> = { index: new Map(), query: new Map() };

/** The terms of one word as it stands in a text. Remembers the words it has seen. */
export function wordTerms(text: string, mode: Mode): readonly Term[] {
  const cache = caches[mode];
  const seen = cache.get(text);
  if (seen !== undefined) return seen;
  const terms = new TermSet();
  addWord(lowerCase(text), terms, mode, 1);
  const list = terms.list();
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, list);
  return list;
}

/** Adds the terms of a lower-case word, each times `share`. */
export function addWord(word: string, terms: TermSet, mode: Mode, share: number): void {
  if (hyphenated(word, terms, mode, share)) return;
  switch (scriptOf(word)) {
    case "cyrillic":
      return addCyrillic(word, terms, mode, share);
    case "latin":
      terms.add(word, share);
      return addSpelled(word, typedFromLatin(word), terms, share);
    case "arabic":
      terms.add(word, share);
      return addSpelled(word, typedFromArabic(word), terms, share);
    case "mixed": {
      const mended = mendWord(word, (word.match(/\p{Script=Cyrillic}/gu) ?? []).length);
      return mended === null ? terms.add(word, share) : addCyrillic(lowerCase(mended), terms, mode, share);
    }
    default:
      terms.add(word, share);
  }
}

const SHORT_WORD = 5;
/** A plain spelling may stand for a Kazakh word; the more so when no language knows it as it stands. */
const PLAIN_SPELLING = 0.9;
const PLAIN_SPELLING_OF_RUSSIAN = 0.6;
const SKELETON = 0.5;

function addCyrillic(word: string, terms: TermSet, mode: Mode, share: number): void {
  const reading = kazakh(word);
  const folded = word.replaceAll("ё", "е");
  const marked = hasKazakhLetter(word);
  const russianReadings = marked ? [] : russian.readings(folded);
  for (const { stem, weight } of reading.known) terms.add(stem, weight * share);
  // A short Kazakh word is no case form of a Russian one (бала is not «of a ball»).
  for (const { lemma, weight } of russianReadings)
    if (lemma === folded || !reading.exact || word.length > SHORT_WORD) terms.add(lemma, weight * share);
  const unknown = terms.size === 0;
  if (mode === "query" && !reading.sure) {
    const spelled = kazakhSpelled(word, false).known;
    const weight = russianReadings.length > 0 ? PLAIN_SPELLING_OF_RUSSIAN : PLAIN_SPELLING;
    const best = spelled[0]?.cost ?? 0;
    for (const { stem, cost } of spelled) terms.add(stem, share * weight * (1 - (cost - best) * 0.3));
  }
  if (!unknown) return;
  for (const { stem, weight } of reading.guessed) addGuess(stem.replaceAll("ё", "е"), terms, weight * share);
  if (!marked) for (const { lemma, weight } of guessRussian(folded)) addGuess(lemma, terms, weight * share);
}

/** An unknown stem, and its skeleton, by which spellings in other scripts find it. */
function addGuess(stem: string, terms: TermSet, weight: number): void {
  terms.add(stem, weight);
  terms.add(`~${skeletonOf(stem)}`, weight * SKELETON);
}

const MARKS = /[^\x20-\x7e]|['’ʼ]/;

/** Words behind a spelling in Latin or Arabic letters: those of the lexicons, else its skeletons. */
function addSpelled(word: string, typed: readonly string[], terms: TermSet, share: number): void {
  const sharp = MARKS.test(word);
  let found = false;
  for (const variant of typed) {
    const { known } = kazakhSpelled(variant, sharp);
    const best = known[0]?.cost ?? 0;
    for (const { stem, cost } of known) terms.add(stem, share * PLAIN_SPELLING * (1 - (cost - best) * 0.3));
    const lemmas = russianSpelled(skeletonOf(variant));
    for (const lemma of lemmas) terms.add(lemma, share * PLAIN_SPELLING);
    if (known.length > 0 || lemmas.length > 0) found = true;
    if (found) break;
  }
  if (found) return;
  for (const variant of typed.slice(0, 2))
    for (const skeleton of kazakhSpelled(variant, sharp).guessed) terms.add(`~${skeleton}`, share * SKELETON);
}
