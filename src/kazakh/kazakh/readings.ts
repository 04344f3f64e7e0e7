import type { Lexicon } from "../lexicon/lexicon.ts";
import { bestGuesses, type Guess } from "./guesses.ts";
import { harmonyOf, hasVowel, lastClass } from "./sounds.ts";
import { derivedFrom, nounStems, verbStems, voiceBases } from "./stems.ts";
import { buildTrie } from "./suffix-trie.ts";
import { NOMINAL_STATES, State, VERBAL_STATES } from "./suffixes.ts";
import { walkSuffixes } from "./walk.ts";

export type Reading = { readonly stem: string; readonly weight: number };

export type KazakhReadings = {
  /** Readings the lexicon bears out, best first; empty for an unknown word. */
  readonly known: readonly Reading[];
  /** For an unknown word: stems the suffixes suggest, best first. */
  readonly guessed: readonly Reading[];
  /** True when the word is a name or a word that is never taken apart. */
  readonly whole: boolean;
  /** True when the word itself is a nominal of the lexicon, so that it needs no other language to explain it. */
  readonly exact: boolean;
  /** True when the word is of the lexicon or an inflected form of one, by the letters as they stand. */
  readonly sure: boolean;
};

export type KazakhSources = {
  readonly words: Lexicon;
  /** Whether a word is a noun that Kazakh takes over from Russian unchanged. */
  readonly loan: (word: string) => boolean;
  /** Forms no rule makes (маған – мен). */
  readonly irregular: ReadonlyMap<string, string>;
};

export type KazakhAnalyser = (word: string) => KazakhReadings;

const VOICE_WEIGHT = 0.6;
const DERIVED_WEIGHT = 0.9;
const OFF_HARMONY_WEIGHT = 0.6;
const trie = buildTrie();

/** A stem as found: how it was borne out, and the letters of the suffix that stood first behind it. */
type Found = { stem: string; weight: number; firstSuffix: string; voice: boolean };

/** All stems of the lexicon a word may come from, with the suffix that stood first; for the script that makes the lexicon. */
export function stemsBornOut(sources: KazakhSources): (word: string) => { stem: string; suffixes: string }[] {
  const stemsOf = stemJudge(sources);
  return (word) => {
    const all: { stem: string; suffixes: string }[] = [];
    walkSuffixes(word, trie, lastClass, (end, state, join, harmony, _score, suffixEnd) => {
      const rest = word.slice(0, end);
      if (end === word.length || (harmony & harmonyOf(rest, end)) === 0) return;
      const found: Found[] = [];
      stemsOf(rest, state, join, word.slice(end, suffixEnd), found, null);
      for (const { stem } of found) all.push({ stem, suffixes: word.slice(end) });
    });
    return all;
  };
}

/** Opens the Kazakh analyser over a lexicon. The function it gives takes one lower-case Cyrillic word. */
export function kazakhAnalyser(sources: KazakhSources): KazakhAnalyser {
  const stemsOf = stemJudge(sources);
  return (word) => {
    const irregular = sources.irregular.get(word);
    if (irregular !== undefined)
      return { known: [{ stem: irregular, weight: 1 }], guessed: [], whole: true, exact: true, sure: true };
    const flags = sources.words.flags(word);
    if (flags !== undefined && isWhole(flags))
      return { known: [{ stem: word, weight: 1 }], guessed: [], whole: true, exact: true, sure: true };
    const sure: Found[] = [];
    const derived: Found[] = [];
    const offHarmony: Found[] = [];
    const guesses: Guess[] = [];
    walkSuffixes(word, trie, lastClass, (end, state, join, harmony, score, suffixEnd) => {
      const rest = word.slice(0, end);
      const fits = (harmony & harmonyOf(rest, end)) !== 0;
      const firstSuffix = word.slice(end, suffixEnd);
      if (fits) {
        stemsOf(rest, state, join, firstSuffix, sure, derived);
        guess(guesses, rest, state, join, score);
      } else stemsOf(rest, state, join, firstSuffix, offHarmony, null);
    });
    // A passive the lexicon does not list still says which verb it is of, whatever else the word may be.
    let found = sure.length > 0 ? sure.concat(derived.filter(({ voice }) => voice)) : derived;
    if (found.length === 0)
      found = offHarmony.map((one) => ({ ...one, weight: one.weight * OFF_HARMONY_WEIGHT }));
    const known = merge(found, (stem) => stemsOf.isLexicalNominal(stem));
    const exact = flags !== undefined && flags !== "V";
    return {
      known,
      guessed: known.length > 0 ? [] : bestGuesses(word, guesses),
      whole: false,
      exact,
      sure: sure.some(({ stem }) => sources.words.flags(stem) !== undefined),
    };
  };
}

const isWhole = (flags: string): boolean =>
  flags.includes("W") || (flags.includes("P") && !/[NV]/.test(flags));

type StemJudge = {
  (
    rest: string,
    state: number,
    join: number,
    firstSuffix: string,
    sure: Found[],
    derived: Found[] | null,
  ): void;
  readonly isLexicalNominal: (word: string) => boolean;
};

/** Judges what is left after the suffixes: lexicon first, derivation from known words second. */
function stemJudge({ words, loan }: KazakhSources): StemJudge {
  const memo = new Map<string, boolean>();
  const inLexicon = (word: string, kind: "N" | "V"): boolean => {
    const flags = words.flags(word);
    if (flags === undefined) return kind === "N" && word.length > 3 && loan(word);
    if (kind === "V") return flags.includes("V");
    // Particles (те, да) take no suffixes.
    return flags !== "V" && (flags !== "W" || word.length > 2);
  };
  const isDerived = (word: string, kind: "N" | "V"): boolean => {
    if (word.length < 4) return false;
    const key = kind + word;
    const known = memo.get(key);
    if (known !== undefined) return known;
    if (memo.size > 50_000) memo.clear();
    memo.set(key, false);
    const answer = derivedFrom(
      word,
      kind,
      (base, of) => inLexicon(base, of) || (base.length > 4 && isDerived(base, of)),
    );
    memo.set(key, answer);
    return answer;
  };
  const judge = (
    rest: string,
    state: number,
    join: number,
    firstSuffix: string,
    sure: Found[],
    derived: Found[] | null,
  ): void => {
    if ((state & NOMINAL_STATES) !== 0) {
      for (const stem of nounStems(rest, join, loan)) {
        if (inLexicon(stem, "N")) sure.push({ stem, weight: 1, firstSuffix, voice: false });
        else if (derived !== null && rest.length > 3 && isDerived(stem, "N"))
          derived.push({ stem, weight: DERIVED_WEIGHT, firstSuffix, voice: false });
      }
    }
    if ((state & (VERBAL_STATES | State.Word)) === 0) return;
    for (const stem of verbStems(rest, join)) {
      const into = inLexicon(stem, "V") ? sure : derived !== null && isDerived(stem, "V") ? derived : null;
      if (into === null) continue;
      const bases = voiceBases(stem).filter((base) => inLexicon(base, "V"));
      into.push({ stem, weight: into === sure ? 1 : DERIVED_WEIGHT, firstSuffix, voice: bases.length > 0 });
      for (const base of bases) into.push({ stem: base, weight: VOICE_WEIGHT, firstSuffix: "", voice: true });
    }
  };
  const isLexicalNominal = (word: string): boolean => /[TPW]/.test(words.flags(word) ?? "");
  return Object.assign(judge, { isLexicalNominal });
}

/**
 * Suffixes that also make words: отар «flock» is no «will graze», есім «name» is seldom «my mind». When the word can
 * also be read from the longer one, and the longer is a word of its own (flag T) and no inflected form that strayed into
 * the list, the shorter reading through such a suffix is given up.
 */
const LEXICALIZED = new Set([
  "м",
  "ым",
  "ім",
  "ң",
  "ың",
  "ің",
  "ар",
  "ер",
  "р",
  "ма",
  "ме",
  "ба",
  "бе",
  "па",
  "пе",
  "а",
  "е",
]);

function merge(found: readonly Found[], isLexicalNominal: (word: string) => boolean): Reading[] {
  const weights = new Map<string, number>();
  const stems = new Set(found.map(({ stem }) => stem));
  for (const { stem, weight, firstSuffix } of found) {
    if (LEXICALIZED.has(firstSuffix) && stems.has(stem + firstSuffix) && isLexicalNominal(stem + firstSuffix))
      continue;
    if (weight > (weights.get(stem) ?? 0)) weights.set(stem, weight);
  }
  return [...weights].map(([stem, weight]) => ({ stem, weight })).sort((a, b) => b.weight - a.weight);
}

function guess(guesses: Guess[], rest: string, state: number, join: number, score: number): void {
  const end = rest.length;
  if (end < 2 || !hasVowel(rest, end)) return;
  const verbal = (state & VERBAL_STATES) !== 0;
  const stem = (verbal ? verbStems(rest, join) : nounStems(rest, join, () => false))[0] ?? rest;
  guesses.push({ stem, score: score + (end < 3 ? -2.5 : end < 4 ? -0.8 : 0) + (verbal ? -0.6 : 0) });
}
