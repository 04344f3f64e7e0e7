import { hyphenated } from "./hyphens.ts";
import type { KazakhReading, Readings } from "./kazakh/readings.ts";
import { hasKazakhLetter, lowerCase, Seen, scriptOfSeen, seenIn } from "./letters.ts";
import { LONGEST_WORD } from "./lexicon/alphabet.ts";
import { mendWord } from "./look-alikes.ts";
import { guessRussian } from "./russian/guesses.ts";
import { isListed, kazakh, kazakhSpelled, russian, russianSpelled } from "./sources.ts";
import { skeletonOf } from "./spellings/skeleton.ts";
import { typedFromArabic, typedFromLatin } from "./spellings/typed-cyrillic.ts";
import { addTerm, listTerms, type Mode, type Term } from "./terms.ts";
import { newWeighted, type Weighted } from "./weighted.ts";

/**
 * Words seen before, in two generations: when the young one is full it becomes the old one, and what is asked for again
 * comes back into the young. So the words of a language stay and the chance ones go, at the price of a map.
 */
const GENERATION = 50_000;
type Memory = { young: Map<string, readonly Term[]>; old: Map<string, readonly Term[]> };
const memories: Readonly<Record<Mode, Memory>> = {
  index: { young: new Map(), old: new Map() },
  query: { young: new Map(), old: new Map() },
};

const gathered = newWeighted();

/** The terms of one word as it stands in a text. */
export function wordTerms(text: string, mode: Mode): readonly Term[] {
  const memory = memories[mode];
  const known = memory.young.get(text);
  if (known !== undefined) return known;
  const terms = memory.old.get(text) ?? termsOfWord(text, mode);
  if (memory.young.size >= GENERATION) {
    memory.old = memory.young;
    memory.young = new Map();
  }
  memory.young.set(text, terms);
  return terms;
}

/** The same, worked out anew. */
export function termsOfWord(text: string, mode: Mode): readonly Term[] {
  gathered.count = 0;
  addWord(lowerCase(text), gathered, mode, 1);
  return listTerms(gathered);
}

/** Adds the terms of a lower-case word, each times `share`. */
export function addWord(word: string, terms: Weighted, mode: Mode, share: number): void {
  if (word.length > LONGEST_WORD) {
    // No word of a language: hostile text, or a file's worth of letters without a space.
    addTerm(terms, word, share);
    return;
  }
  const seen = seenIn(word);
  if ((seen & Seen.JointOrDigit) !== 0 && hyphenated(word, terms, mode, share, addWord)) return;
  switch (scriptOfSeen(seen)) {
    case "cyrillic":
      addCyrillic(word, seen, terms, mode, share);
      return;
    case "latin":
      addTerm(terms, word, share);
      addSpelled(word, typedFromLatin(word), terms, share);
      return;
    case "arabic":
      addTerm(terms, word, share);
      addSpelled(word, typedFromArabic(word), terms, share);
      return;
    case "mixed": {
      const mended = mendWord(word, (word.match(/\p{Script=Cyrillic}/gu) ?? []).length);
      if (mended === null) addTerm(terms, word, share);
      else addMended(lowerCase(mended), terms, mode, share);
      return;
    }
    default:
      addTerm(terms, word, share);
  }
}

const SHORT_WORD = 5;
/** A plain spelling may stand for a Kazakh word; the more so when no language knows it as it stands. */
const PLAIN_SPELLING = 0.9;
const PLAIN_SPELLING_OF_RUSSIAN = 0.6;
const SKELETON = 0.5;
/** A word repaired from look-alike letters is a weak match: what was meant is surmised, not read. */
const REPAIRED = 0.49;

function addMended(word: string, terms: Weighted, mode: Mode, share: number): void {
  addCyrillic(word, seenIn(word), terms, mode, share * (mode === "query" ? REPAIRED : 1));
}

function addCyrillic(word: string, seen: number, terms: Weighted, mode: Mode, share: number): void {
  const reading = kazakh.read(word);
  const folded = (seen & Seen.Yo) !== 0 ? word.replaceAll("ё", "е") : word;
  const marked = (seen & Seen.Kazakh) !== 0;
  addKnown(reading.known, terms, share);
  const inRussian = !marked && addRussian(word, folded, reading, terms, share);
  const unknown = reading.known.count === 0 && !inRussian;
  if (unknown) {
    kazakh.lookAgain();
    addKnown(reading.known, terms, share);
  }
  if (mode === "query" && !reading.sure) addPlainSpelling(word, inRussian, terms, share);
  if (!unknown || reading.known.count > 0) return;
  const { count, texts, weights } = reading.guessed;
  for (let i = 0; i < count; i++)
    addGuess((texts[i] ?? "").replaceAll("ё", "е"), terms, (weights[i] ?? 0) * share);
  if (!marked) for (const { lemma, weight } of guessRussian(folded)) addGuess(lemma, terms, weight * share);
}

/** Returns whether the word is a form of a Russian one. */
function addRussian(
  word: string,
  folded: string,
  { sure, exact }: KazakhReading,
  terms: Weighted,
  share: number,
): boolean {
  const { count, texts, weights } = russian().read(folded, !sure);
  for (let i = 0; i < count; i++)
    // A short Kazakh word is no case form of a Russian one (бала is not «of a ball»).
    if (texts[i] === folded || !exact || word.length > SHORT_WORD || russian().isIrregular(folded))
      addTerm(terms, texts[i] ?? "", (weights[i] ?? 0) * share);
  return count > 0;
}

function addKnown({ count, texts, weights, listed }: Readings, terms: Weighted, share: number): void {
  for (let i = 0; i < count; i++) {
    const stem = texts[i] ?? "";
    const weight = (weights[i] ?? 0) * share;
    addTerm(terms, stem, weight);
    // A derived word no lexicon lists is found by other spellings through its skeleton.
    if (!listed[i] && !isListed(stem)) addTerm(terms, `~${skeletonOf(stem)}`, weight * SKELETON);
  }
}

/** Kazakh words that plain letters may stand for («китап», «кол»). */
function addPlainSpelling(word: string, russianToo: boolean, terms: Weighted, share: number): void {
  const spelled = kazakhSpelled()(word, false).known;
  const weight = russianToo ? PLAIN_SPELLING_OF_RUSSIAN : PLAIN_SPELLING;
  const best = spelled[0]?.cost ?? 0;
  for (const { stem, cost } of spelled) {
    // In a Russian word as it stands only Kazakh letters could have been left out («кол»), no soft sign: мать is not мат.
    if (russianToo && !hasKazakhLetter(stem) && skeletonOf(stem) === skeletonOf(word)) continue;
    addTerm(terms, stem, share * weight * (1 - (cost - best) * 0.3));
  }
}

/** An unknown stem, and its skeleton, by which spellings in other scripts find it. */
function addGuess(stem: string, terms: Weighted, weight: number): void {
  addTerm(terms, stem, weight);
  addTerm(terms, `~${skeletonOf(stem)}`, weight * SKELETON);
}

/** A spelling that fits less well than another is a weak match. */
const SECOND_SPELLING = 0.49;
const LATER_VARIANT = 0.1;
const COST_RANGE = 1.5;
const MARKS = /[^\x20-\x7e]|['’ʼ]/;

/** Words behind a spelling in Latin or Arabic letters: those of the lexicons, else its skeletons. */
function addSpelled(word: string, typed: readonly string[], terms: Weighted, share: number): void {
  const sharp = MARKS.test(word);
  const found: { stem: string; cost: number }[] = [];
  const keep = (stem: string, cost: number): void => {
    const known = found.find((one) => one.stem === stem);
    if (known === undefined) found.push({ stem, cost });
    else if (cost < known.cost) known.cost = cost;
  };
  const guessed: string[] = [];
  let best = Number.POSITIVE_INFINITY;
  typed.forEach((variant, rank) => {
    const spelled = kazakhSpelled()(variant, sharp);
    for (const { stem, cost } of spelled.known) keep(stem, cost + rank * LATER_VARIANT);
    for (const lemma of russianSpelled()(skeletonOf(variant))) keep(lemma, rank * LATER_VARIANT);
    if (rank < 2) guessed.push(...spelled.guessed);
  });
  for (const { cost } of found) if (cost < best) best = cost;
  for (const { stem, cost } of found)
    if (cost === best) addTerm(terms, stem, share * PLAIN_SPELLING);
    else if (cost <= best + COST_RANGE)
      addTerm(terms, stem, share * SECOND_SPELLING * (1 - (cost - best) * 0.3));
  if (found.length === 0) for (const skeleton of guessed) addTerm(terms, `~${skeleton}`, share * SKELETON);
}
