import { flagBits, flagsAt, LISTED } from "../lexicon/word-graph.ts";
import { keepBest, newWeighted, type Weighted } from "../weighted.ts";
import { addGuess, bestGuesses, newGuesses } from "./guesses.ts";
import { newOpenedWord, type OpenedWord, openWord, stemText } from "./opened-word.ts";
import { shutsOut } from "./own-words.ts";
import { DERIVED_WEIGHT, type Found, type KazakhSources, newFound, stemJudge } from "./stem-judge.ts";
import { buildTrie } from "./suffix-trie.ts";
import { Join, State } from "./suffixes.ts";
import { suffixWalker, type Visit, type Walker } from "./walk.ts";

/** Stems with their weights; `listed`: the lexicon is known to have the stem, false says nothing. */
export type Readings = Weighted & { readonly listed: boolean[] };

/** What is read in a word. The reader's own object: it tells of the word read last. */
export type KazakhReading = {
  /** Readings the lexicon bears out; empty for a word it does not explain. */
  readonly known: Readings;
  /** After a second look that found none: stems the suffixes suggest. */
  readonly guessed: Weighted;
  /** True when the word itself is a nominal of the lexicon, so that it needs no other language to explain it. */
  exact: boolean;
  /** True when the word is of the Kazakh lexicon or a form of a word of it, by the letters as they stand. */
  sure: boolean;
};

export type KazakhAnalyser = {
  /** Reads one lower-case Cyrillic word of at most LONGEST_WORD letters. */
  readonly read: (word: string) => KazakhReading;
  /**
   * For the word just read, when it had no known reading: adds words derived from words of the lexicon, or words of it with
   * suffixes of the other harmony, or else guesses. To be asked only when no other language knows the word either,
   * because it costs more.
   */
  readonly lookAgain: () => void;
};

const OFF_HARMONY_WEIGHT = 0.6;
const ONLY_VERB = LISTED | flagBits("V");
const WHOLE = flagBits("W");
const NAME = flagBits("P");
const NOMINAL_OR_VERB = flagBits("NV");
const VERB = flagBits("V");
const isWhole = (flags: number): boolean =>
  (flags & WHOLE) !== 0 || ((flags & NAME) !== 0 && (flags & NOMINAL_OR_VERB) === 0);

const ABSTRACT = /[дт](?:ық|ік)$/;

/** Opens the Kazakh analyser over a lexicon. */
export function kazakhAnalyser(sources: KazakhSources, walker: Walker): KazakhAnalyser {
  const word = newOpenedWord();
  const judge = stemJudge(sources, word);
  const merge = merger(judge.flagsOfWord);
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

  const known: Readings = { ...newWeighted(), listed: [] };
  const reading: KazakhReading = { known, guessed: newWeighted(), exact: false, sure: false };

  function whole(stem: string): KazakhReading {
    known.count = 0;
    known.listed[keepBest(known, stem, 1)] = false;
    reading.exact = true;
    reading.sure = true;
    return reading;
  }

  return {
    read: (text) => {
      reading.guessed.count = 0;
      const irregular = sources.irregular.get(text);
      if (irregular !== undefined) return whole(irregular);
      openWord(word, text, sources.words);
      judge.begin();
      const flags = flagsAt(sources.words, word.places[word.length] ?? 0);
      if (isWhole(flags)) return whole(text);
      found.count = 0;
      walker.walk(word, lexical);
      // Nouns on -лық of any word look like «we did» (жетістік).
      if (flags === 0 && ABSTRACT.test(text))
        judge.derived(word.length, State.Word, Join.Plain, word.length, found);
      reading.exact = flags !== 0 && flags !== ONLY_VERB;
      reading.sure = false;
      for (let i = 0; i < found.count; i++) if (!found.loans[i]) reading.sure = true;
      merge(word, found, 1, known);
      return reading;
    },
    lookAgain: () => {
      found.count = 0;
      offHarmony.count = 0;
      guesses.count = 0;
      walker.walk(word, again);
      if (found.count > 0) merge(word, found, 1, known);
      else merge(word, offHarmony, OFF_HARMONY_WEIGHT, known);
      if (known.count === 0) bestGuesses(word, guesses, reading.guessed);
    },
  };
}

type Merge = (word: OpenedWord, found: Found, share: number, into: Readings) => void;

function merger(flagsOfWord: (word: string) => number): Merge {
  const texts: string[] = [];

  function isGivenUp(word: OpenedWord, found: Found, i: number): boolean {
    const from = found.from[i] ?? 0;
    const start = word.text.slice(0, from);
    const suffix = word.text.slice(from, found.to[i]);
    for (let other = 0; other < found.count; other++) {
      const longer = texts[other] ?? "";
      if (longer.length > from && !found.bases[other] && longer.startsWith(start))
        if (shutsOut(flagsOfWord(longer), longer.slice(from), suffix)) return true;
    }
    return false;
  }

  /** бақыла is «watch» as the lexicon has it, no passive of бақ. */
  function isOfOtherVerb(found: Found, i: number): boolean {
    if (!found.bases[i] && found.weights[i] !== DERIVED_WEIGHT) return false;
    const passive = found.from[i] ?? 0;
    for (let other = 0; other < found.count; other++)
      if (
        found.weights[other] === 1 &&
        texts[other]?.length === passive + 1 &&
        (flagsOfWord(texts[other] ?? "") & VERB) !== 0
      )
        return true;
    return false;
  }

  return (word, found, share, into) => {
    const { count } = found;
    into.count = 0;
    for (let i = 0; i < count; i++) texts[i] = stemText(word, found.stems[i] ?? 0);
    for (let i = 0; i < count; i++) {
      if (count > 1 && (isOfOtherVerb(found, i) || isGivenUp(word, found, i))) continue;
      const weight = found.weights[i] ?? 0;
      const before = into.count;
      const at = keepBest(into, texts[i] ?? "", weight * share);
      if (at === before) into.listed[at] = weight !== DERIVED_WEIGHT;
    }
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
