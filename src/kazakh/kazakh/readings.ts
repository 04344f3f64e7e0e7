import { flagBits, flagsAt, LISTED } from "../lexicon/word-graph.ts";
import { addGuess, bestGuesses, newGuesses } from "./guesses.ts";
import { newOpenedWord, type OpenedWord, openWord, stemText } from "./opened-word.ts";
import { DERIVED_WEIGHT, type Found, type KazakhSources, newFound, stemJudge } from "./stem-judge.ts";
import { buildTrie } from "./suffix-trie.ts";
import { suffixWalker, type Visit, type Walker } from "./walk.ts";

export type Reading = {
  readonly stem: string;
  readonly weight: number;
  /** The lexicon is known to list the stem; false says nothing. */
  readonly listed: boolean;
};

export type KazakhReadings = {
  /** Readings the lexicon bears out, best first; empty for a word it does not explain. */
  readonly known: readonly Reading[];
  /** True when the word itself is a nominal of the lexicon, so that it needs no other language to explain it. */
  readonly exact: boolean;
  /** True when the word is of the Kazakh lexicon or a form of a word of it, by the letters as they stand. */
  readonly sure: boolean;
};

export type SecondLook = {
  /** Words derived from words of the lexicon, or words of it with suffixes of the other harmony. */
  readonly known: readonly Reading[];
  /** When there are none: stems the suffixes suggest, best first. */
  readonly guessed: readonly Reading[];
};

export type KazakhAnalyser = {
  /** Reads one lower-case Cyrillic word of at most LONGEST_WORD letters. */
  readonly read: (word: string) => KazakhReadings;
  /**
   * For the word just read, when it had no known reading: to be asked only when no other language knows it either,
   * because it costs more.
   */
  readonly lookAgain: () => SecondLook;
};

const OFF_HARMONY_WEIGHT = 0.6;
const ONLY_VERB = LISTED | flagBits("V");
const WHOLE = flagBits("W");
const NAME = flagBits("P");
const NOMINAL_OR_VERB = flagBits("NV");
const isWhole = (flags: number): boolean =>
  (flags & WHOLE) !== 0 || ((flags & NAME) !== 0 && (flags & NOMINAL_OR_VERB) === 0);

const whole = (stem: string): KazakhReadings => ({
  known: [{ stem, weight: 1, listed: false }],
  exact: true,
  sure: true,
});

/** Opens the Kazakh analyser over a lexicon. */
export function kazakhAnalyser(sources: KazakhSources, walker: Walker): KazakhAnalyser {
  const word = newOpenedWord();
  const judge = stemJudge(sources, word);
  const merge = merger(judge.standsAlone);
  const found = newFound();
  const offHarmony = newFound();
  const guesses = newGuesses();

  const lexical: Visit = (end, state, join, harmony, _score, suffixEnd) => {
    if ((harmony & (word.harmonies[end] ?? 0)) !== 0) judge.lexical(end, state, join, suffixEnd, found);
  };
  const again: Visit = (end, state, join, harmony, score, suffixEnd) => {
    if ((harmony & (word.harmonies[end] ?? 0)) === 0) {
      judge.lexical(end, state, join, suffixEnd, offHarmony);
      return;
    }
    judge.derived(end, state, join, suffixEnd, found);
    addGuess(word, end, state, join, score, guesses);
  };

  return {
    read: (text) => {
      const irregular = sources.irregular.get(text);
      if (irregular !== undefined) return whole(irregular);
      openWord(word, text, sources.words);
      judge.begin();
      const flags = flagsAt(sources.words, word.places[word.length] ?? 0);
      if (isWhole(flags)) return whole(text);
      found.count = 0;
      walker.walk(word, lexical);
      const exact = flags !== 0 && flags !== ONLY_VERB;
      if (found.count === 0) return { known: [], exact, sure: false };
      let sure = false;
      for (let i = 0; i < found.count; i++) if (!found.loans[i]) sure = true;
      return { known: merge(word, found, 1), exact, sure };
    },
    lookAgain: () => {
      found.count = 0;
      offHarmony.count = 0;
      guesses.count = 0;
      walker.walk(word, again);
      const known = found.count > 0 ? merge(word, found, 1) : merge(word, offHarmony, OFF_HARMONY_WEIGHT);
      return { known, guessed: known.length > 0 ? [] : bestGuesses(word, guesses) };
    },
  };
}

/**
 * Suffixes that also make words: отар «flock» is no «will graze», есім «name» is seldom «my mind». When the word can
 * also be read from the longer one, and the longer is a word of its own and no inflected form that strayed into the list,
 * the shorter reading through such a suffix is given up.
 */
const LEXICALIZED = new Set("м ым ім ң ың ің ар ер р ма ме ба бе па пе а е".split(" "));

type Merge = (word: OpenedWord, found: Found, share: number) => Reading[];
type MergedReading = { stem: string; weight: number; listed: boolean };

function merger(standsAlone: (word: string) => boolean): Merge {
  const texts: string[] = [];

  function isGivenUp(word: OpenedWord, found: Found, i: number): boolean {
    const from = found.from[i] ?? 0;
    const to = found.to[i] ?? 0;
    if (found.bases[i] || to - from > 2 || to === from) return false;
    const firstSuffix = word.text.slice(from, to);
    if (!LEXICALIZED.has(firstSuffix)) return false;
    const longer = texts[i] + firstSuffix;
    for (let other = 0; other < found.count; other++) if (texts[other] === longer) return standsAlone(longer);
    return false;
  }

  function add(readings: MergedReading[], stem: string, weight: number, listed: boolean): void {
    let at = readings.length;
    for (let i = 0; i < readings.length; i++) {
      const one = readings[i] as MergedReading;
      if (one.stem !== stem) continue;
      if (one.weight >= weight) return;
      at = i;
      break;
    }
    const reading = at < readings.length ? (readings[at] as MergedReading) : { stem, weight, listed };
    reading.weight = weight;
    // Best first, equal ones as they came.
    for (; at > 0 && (readings[at - 1] as MergedReading).weight < weight; at--)
      readings[at] = readings[at - 1] as MergedReading;
    readings[at] = reading;
  }

  return (word, found, share) => {
    const readings: MergedReading[] = [];
    const { count } = found;
    for (let i = 0; i < count; i++) texts[i] = stemText(word, found.stems[i] ?? 0);
    for (let i = 0; i < count; i++) {
      if (count > 1 && isGivenUp(word, found, i)) continue;
      const weight = found.weights[i] ?? 0;
      add(readings, texts[i] ?? "", weight * share, weight !== DERIVED_WEIGHT);
    }
    return readings;
  };
}

/** All stems of the lexicon a word may come from, with all its suffixes; for the script that makes the lexicon. */
export function stemsBornOut(sources: KazakhSources): (text: string) => { stem: string; suffixes: string }[] {
  const word = newOpenedWord();
  const judge = stemJudge(sources, word);
  const walker = suffixWalker(buildTrie());
  const found = newFound();
  return (text) => {
    openWord(word, text, sources.words);
    judge.begin();
    found.count = 0;
    walker.walk(word, (end, state, join, harmony, _score, suffixEnd) => {
      if (end < text.length && (harmony & (word.harmonies[end] ?? 0)) !== 0)
        judge.lexical(end, state, join, suffixEnd, found);
    });
    return Array.from({ length: found.count }, (_, i) => ({
      stem: stemText(word, found.stems[i] ?? 0),
      suffixes: text.slice(found.from[i]),
    }));
  };
}
