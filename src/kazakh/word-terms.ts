import { hasKazakhLetter, lowerCase, scriptOf } from "./letters.ts";
import { mendWord } from "./look-alikes.ts";
import { kazakh, russian } from "./sources.ts";
import { type Term, TermSet } from "./terms.ts";

export type Mode = "index" | "query";

const CACHE_LIMIT = 60_000;
const caches: Readonly<Record<Mode, Map<string, readonly Term[]>>> = { index: new Map(), query: new Map() };

/** The terms of one word as it stands in a text. Remembers the words it has seen. */
export function wordTerms(text: string, mode: Mode): readonly Term[] {
  const cache = caches[mode];
  const seen = cache.get(text);
  if (seen !== undefined) return seen;
  const terms = analyseWord(lowerCase(text), mode);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, terms);
  return terms;
}

function analyseWord(word: string, mode: Mode): Term[] {
  const terms = new TermSet();
  const script = scriptOf(word);
  if (script === "mixed") {
    const mended = mendWord(word, (word.match(/\p{Script=Cyrillic}/gu) ?? []).length);
    if (mended !== null) return analyseWord(lowerCase(mended), mode);
  }
  if (script === "cyrillic") cyrillicTerms(word, terms, mode);
  else terms.add(word, 1);
  return terms.list();
}

function cyrillicTerms(word: string, terms: TermSet, _mode: Mode): void {
  const reading = kazakh(word);
  const folded = word.replaceAll("ё", "е");
  const russianReadings = hasKazakhLetter(word) ? [] : russian.readings(folded);
  for (const { stem, weight } of reading.known) terms.add(stem, weight);
  for (const { lemma, weight } of russianReadings) terms.add(lemma, weight);
  if (terms.size > 0) return;
  for (const { stem, weight } of reading.guessed) terms.add(stem.replaceAll("ё", "е"), weight);
}
