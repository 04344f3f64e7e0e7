import { bestGuesses, type Guess, guessOf } from "./guesses.ts";
import { harmonyOf, lastClass } from "./sounds.ts";
import { type Found, type KazakhSources, type StemJudge, stemJudge } from "./stem-judge.ts";
import { buildTrie } from "./suffix-trie.ts";
import { walkSuffixes } from "./walk.ts";

export type Reading = { readonly stem: string; readonly weight: number };

export type KazakhReadings = {
  /** Readings the lexicon bears out, best first; empty for a word it does not explain. */
  readonly known: readonly Reading[];
  /** True when the word itself is a nominal of the lexicon, so that it needs no other language to explain it. */
  readonly exact: boolean;
  /** True when the word is of the Kazakh lexicon or a form of a word of it, by the letters as they stand. */
  readonly sure: boolean;
  /** For a word without known readings, to be asked only when no other language knows it either: it costs more. */
  readonly secondLook: () => SecondLook;
};

export type SecondLook = {
  /** Words derived from words of the lexicon, or words of it with suffixes of the other harmony. */
  readonly known: readonly Reading[];
  /** When there are none: stems the suffixes suggest, best first. */
  readonly guessed: readonly Reading[];
};

/** Takes one lower-case Cyrillic word. */
export type KazakhAnalyser = (word: string) => KazakhReadings;

const OFF_HARMONY_WEIGHT = 0.6;
export const suffixTrie = buildTrie();

/** A place in the word where a stem may end, kept for a second look. */
type Place = { end: number; state: number; join: number; score: number; suffixEnd: number };

/** Opens the Kazakh analyser over a lexicon. The function it gives takes one lower-case Cyrillic word. */
export function kazakhAnalyser(sources: KazakhSources): KazakhAnalyser {
  const judge = stemJudge(sources);
  return (word) => {
    const irregular = sources.irregular.get(word);
    if (irregular !== undefined) return whole(irregular);
    const flags = sources.words.flags(word);
    if (flags !== undefined && isWhole(flags)) return whole(word);
    const found: Found[] = [];
    const offHarmony: Found[] = [];
    const places: Place[] = [];
    walkSuffixes(word, suffixTrie, lastClass, (end, state, join, harmony, score, suffixEnd) => {
      const rest = word.slice(0, end);
      const firstSuffix = word.slice(end, suffixEnd);
      if ((harmony & harmonyOf(rest, end)) === 0) judge.lexical(rest, state, join, firstSuffix, offHarmony);
      else {
        judge.lexical(rest, state, join, firstSuffix, found);
        if (found.length === 0) places.push({ end, state, join, score, suffixEnd });
      }
    });
    const exact = flags !== undefined && flags !== "V";
    if (found.length > 0)
      return {
        known: merge(found, judge, 1),
        exact,
        sure: found.some(({ loan }) => !loan),
        secondLook: nothingMore,
      };
    return { known: [], exact, sure: false, secondLook: () => lookAgain(word, places, offHarmony, judge) };
  };
}

const nothingMore = (): SecondLook => ({ known: [], guessed: [] });

const whole = (stem: string): KazakhReadings => ({
  known: [{ stem, weight: 1 }],
  exact: true,
  sure: true,
  secondLook: nothingMore,
});

const isWhole = (flags: string): boolean =>
  flags.includes("W") || (flags.includes("P") && !flags.includes("N") && !flags.includes("V"));

function lookAgain(
  word: string,
  places: readonly Place[],
  offHarmony: readonly Found[],
  judge: StemJudge,
): SecondLook {
  const derived: Found[] = [];
  for (const { end, state, join, suffixEnd } of places)
    judge.derived(word.slice(0, end), state, join, word.slice(end, suffixEnd), derived);
  const known = derived.length > 0 ? merge(derived, judge, 1) : merge(offHarmony, judge, OFF_HARMONY_WEIGHT);
  return { known, guessed: known.length > 0 ? [] : bestGuesses(word, guesses(word, places)) };
}

function guesses(word: string, places: readonly Place[]): Guess[] {
  const all: Guess[] = [];
  for (const { end, state, join, score } of places) {
    const guess = guessOf(word.slice(0, end), state, join, score);
    if (guess !== null) all.push(guess);
  }
  return all;
}

/**
 * Suffixes that also make words: отар «flock» is no «will graze», есім «name» is seldom «my mind». When the word can
 * also be read from the longer one, and the longer is a word of its own and no inflected form that strayed into the list,
 * the shorter reading through such a suffix is given up.
 */
const LEXICALIZED = new Set("м ым ім ң ың ің ар ер р ма ме ба бе па пе а е".split(" "));

function merge(found: readonly Found[], judge: StemJudge, share: number): Reading[] {
  const readings: { stem: string; weight: number }[] = [];
  for (const { stem, weight, firstSuffix } of found) {
    if (found.length > 1 && LEXICALIZED.has(firstSuffix)) {
      const longer = stem + firstSuffix;
      if (found.some((other) => other.stem === longer) && judge.standsAlone(longer)) continue;
    }
    const known = readings.find((reading) => reading.stem === stem);
    if (known === undefined) readings.push({ stem, weight: weight * share });
    else if (known.weight < weight * share) known.weight = weight * share;
  }
  return readings.sort((one, two) => two.weight - one.weight);
}

/** All stems of the lexicon a word may come from, with all its suffixes; for the script that makes the lexicon. */
export function stemsBornOut(sources: KazakhSources): (word: string) => { stem: string; suffixes: string }[] {
  const judge = stemJudge(sources);
  return (word) => {
    const all: { stem: string; suffixes: string }[] = [];
    walkSuffixes(word, suffixTrie, lastClass, (end, state, join, harmony, _score, suffixEnd) => {
      const rest = word.slice(0, end);
      if (end === word.length || (harmony & harmonyOf(rest, end)) === 0) return;
      const found: Found[] = [];
      judge.lexical(rest, state, join, word.slice(end, suffixEnd), found);
      for (const { stem } of found) all.push({ stem, suffixes: word.slice(end) });
    });
    return all;
  };
}
