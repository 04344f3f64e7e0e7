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

/** Opens the Kazakh analyser over a lexicon. The function it gives takes one lower-case Cyrillic word. */
export function kazakhAnalyser(sources: KazakhSources): KazakhAnalyser {
  const judge = stemJudge(sources);
  return (word) => {
    const irregular = sources.irregular.get(word);
    if (irregular !== undefined) return whole(irregular);
    const flags = sources.words.flags(word);
    if (flags !== undefined && isWhole(flags)) return whole(word);
    const found: Found[] = [];
    walkSuffixes(word, suffixTrie, lastClass, (end, state, join, harmony, _score, suffixEnd) => {
      if ((harmony & harmonyOf(word, end)) === 0) return;
      const before = found.length;
      judge.lexical(word.slice(0, end), state, join, found);
      place(found, before, end, suffixEnd);
    });
    const exact = flags !== undefined && flags !== "V";
    if (found.length > 0)
      return {
        known: merge(word, found, judge, 1),
        exact,
        sure: found.some(({ loan }) => !loan),
        secondLook: nothingMore,
      };
    return { known: [], exact, sure: false, secondLook: () => lookAgain(word, judge) };
  };
}

function place(found: Found[], since: number, from: number, to: number): void {
  for (let i = since; i < found.length; i++) {
    const one = found[i];
    if (one === undefined) continue;
    one.from = from;
    one.to = to;
  }
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

/** What the lexicon does not list: words derived from its words, then its words with suffixes of the other harmony. */
function lookAgain(word: string, judge: StemJudge): SecondLook {
  const derived: Found[] = [];
  const offHarmony: Found[] = [];
  const guesses: Guess[] = [];
  walkSuffixes(word, suffixTrie, lastClass, (end, state, join, harmony, score, suffixEnd) => {
    const rest = word.slice(0, end);
    const fits = (harmony & harmonyOf(word, end)) !== 0;
    const into = fits ? derived : offHarmony;
    const before = into.length;
    if (fits) judge.derived(rest, state, join, into);
    else judge.lexical(rest, state, join, into);
    place(into, before, end, suffixEnd);
    const guess = fits ? guessOf(rest, state, join, score) : null;
    if (guess !== null) guesses.push(guess);
  });
  const known =
    derived.length > 0 ? merge(word, derived, judge, 1) : merge(word, offHarmony, judge, OFF_HARMONY_WEIGHT);
  return { known, guessed: known.length > 0 ? [] : bestGuesses(word, guesses) };
}

/**
 * Suffixes that also make words: отар «flock» is no «will graze», есім «name» is seldom «my mind». When the word can
 * also be read from the longer one, and the longer is a word of its own and no inflected form that strayed into the list,
 * the shorter reading through such a suffix is given up.
 */
const LEXICALIZED = new Set("м ым ім ң ың ің ар ер р ма ме ба бе па пе а е".split(" "));

function merge(word: string, found: readonly Found[], judge: StemJudge, share: number): Reading[] {
  const only = found[0];
  if (only === undefined) return [];
  if (found.length === 1) return [{ stem: only.stem, weight: only.weight * share }];
  const readings: { stem: string; weight: number }[] = [];
  for (const { stem, weight, base, from, to } of found) {
    const firstSuffix = base ? "" : word.slice(from, to);
    if (LEXICALIZED.has(firstSuffix)) {
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
    walkSuffixes(word, suffixTrie, lastClass, (end, state, join, harmony) => {
      const rest = word.slice(0, end);
      if (end === word.length || (harmony & harmonyOf(rest, end)) === 0) return;
      const found: Found[] = [];
      judge.lexical(rest, state, join, found);
      for (const { stem } of found) all.push({ stem, suffixes: word.slice(end) });
    });
    return all;
  };
}
