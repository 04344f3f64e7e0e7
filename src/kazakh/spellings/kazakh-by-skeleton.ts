import { stemLength } from "../kazakh/opened-word.ts";
import { surelyShutsOut } from "../kazakh/own-words.ts";
import { mayBeVoice, newStems, voiceBases } from "../kazakh/stems.ts";
import { arcAfter, arcJoin, type SuffixTrie } from "../kazakh/suffix-trie.ts";
import { Join } from "../kazakh/suffixes.ts";
import { suffixWalker, type Visit } from "../kazakh/walk.ts";
import { LONGEST_WORD, letterNumber, letterOf } from "../lexicon/alphabet.ts";
import { flagBits, flagsOf, LISTED, type WordGraph } from "../lexicon/word-graph.ts";
import { skeletonOf } from "./skeleton.ts";
import {
  eachRest,
  guessSkeletons,
  LONGEST_SKELETON,
  NOMINAL,
  newOpenedSkeleton,
  openSkeleton,
  SHORTENED,
  type TakeRest,
  VERBAL,
} from "./skeleton-rests.ts";
import type { SpelledWords } from "./spelled-words.ts";
import { suffixCost, typingCost } from "./typing-cost.ts";

/** A word of the lexicon that a spelling may stand for; `cost` counts letters it would have to have been typed wrong. */
export type SpelledReading = { readonly stem: string; readonly cost: number; readonly form: string };

export type SpelledReadings = {
  readonly known: readonly SpelledReading[];
  readonly guessed: readonly string[];
};

export type KazakhSpellings = {
  readonly words: WordGraph;
  readonly spelled: SpelledWords;
  /** Russian words and whether their flags are those of a noun: Kazakh takes nouns over unchanged. */
  readonly loans: SpelledWords;
  readonly isNoun: (flags: number) => boolean;
  /** The suffixes levelled as the words are. */
  readonly suffixes: SuffixTrie;
};

/**
 * `sharp`: the spelling has marks of its own, so plain letters mean plain sounds. `withForms`: whole forms in full Kazakh
 * spelling are asked for, not the stems alone.
 */
export type ReadSpelling = (typed: string, sharp: boolean, withForms?: boolean) => SpelledReadings;

const VERB = flagBits("V");
const DROPS_VOWEL = flagBits("D");
const ONLY_VERB = LISTED | VERB;
const MOST_COST = 4;
const COST_RANGE = 1.5;
const VOICE_COST = 0.5;
/** Of a reading that a word of its own makes unlikely: it stays, behind that word. */
const SECOND = 0.2;

/** Reads words by skeleton: the suffixes levelled, the stem looked up among the words with its skeleton. */
export function kazakhBySkeleton(from: KazakhSpellings): ReadSpelling {
  const { words, spelled, loans, isNoun, suffixes: trie } = from;
  const walker = suffixWalker(trie);
  const opened = newOpenedSkeleton();
  // The spelling at hand and what it was found to stand for.
  let typed = "";
  let sharp = false;
  let withForms = false;
  let found: { stem: string; cost: number; form: string }[] = [];
  // Of the visit at hand: the first suffix, the harmony its suffixes allow, and the suffixes as text once they are needed.
  let first: number | null = null;
  let harmony = 0;
  let plain = true;
  let mayBeLoan = false;
  let suffixes: string | null = null;

  function keep(stem: string, cost: number, form: string): void {
    for (let i = 0; i < found.length; i++) {
      const known = found[i];
      if (known?.stem !== stem) continue;
      if (known.cost <= cost) return;
      known.cost = cost;
      known.form = form;
      return;
    }
    found.push({ stem, cost, form });
  }

  const suffixesHere = (): string => {
    suffixes ??= suffixesOf(trie, walker.path, walker.depth());
    return suffixes;
  };
  const formHere = (text: string): string => (withForms ? formOf(text, first, suffixesHere()) : "");

  function takeWord(flags: number, item: number, kinds: number): void {
    const verbal = (kinds & VERBAL) !== 0 && (flags & VERB) !== 0;
    if (!verbal && ((kinds & NOMINAL) === 0 || flags === ONLY_VERB)) return;
    if ((kinds & SHORTENED) !== 0 && (flags & DROPS_VOWEL) === 0) return;
    if ((spelled.harmonyOf(item) & harmony) === 0) return;
    if (first !== null && plain && (spelled.soundOf(item) & arcAfter(first)) === 0) return;
    const text = spelled.textOf(item);
    const cost = typingCost(typed, text, sharp) + suffixCost(typed, suffixesHere(), sharp);
    keep(text, cost, formHere(text));
    if (!verbal) return;
    for (const base of basesOf(text))
      if ((flagsOf(words, base) & VERB) !== 0) keep(base, cost + VOICE_COST, "");
  }

  const takeRest: TakeRest = (length, more, kinds) => {
    for (let item = spelled.look(length, more); item < spelled.end(); item++) {
      const flags = spelled.flagsOf(item);
      if (flags !== 0) takeWord(flags, item, kinds);
    }
    if ((kinds & NOMINAL) === 0 || (kinds & SHORTENED) !== 0 || !mayBeLoan) return;
    for (let item = loans.look(length, more); item < loans.end(); item++) {
      if (!isNoun(loans.flagsOf(item))) continue;
      const text = loans.textOf(item);
      keep(text, typingCost(typed, text, sharp), formHere(text));
    }
  };

  const visit: Visit = (end, state, join, possible, _score, suffixEnd) => {
    // A stem differs from what is left in its last letter, not before.
    if (isDeadEnd(spelled, end) && isDeadEnd(loans, end)) return;
    const depth = walker.depth();
    first = depth > 0 ? (trie.arcs[walker.path[depth - 1] ?? 0] ?? 0) : null;
    harmony = possible;
    plain = join === Join.Plain;
    mayBeLoan = end > 3;
    suffixes = null;
    eachRest(opened, end, state, join, suffixEnd, takeRest);
  };

  /** «Qarağandy» is the town as it stands, not «he saw»: see `own-words.ts`. */
  function isShutOut({ stem, cost }: SpelledReading, all: readonly SpelledReading[]): boolean {
    const start = stem.slice(0, -1);
    for (const other of all)
      if (other.cost <= cost && other.stem.length > stem.length && other.stem.startsWith(start))
        if (surelyShutsOut(flagsOf(words, other.stem), other.stem.slice(stem.length))) return true;
    return false;
  }

  return (text, isSharp, formsToo = false) => {
    const skeleton = skeletonOf(text);
    if (skeleton.length > LONGEST_SKELETON) return NOTHING;
    typed = text;
    sharp = isSharp;
    withForms = formsToo;
    found = [];
    openSkeleton(opened, skeleton);
    spelled.open(skeleton);
    loans.open(skeleton);
    walker.walk(opened, visit);
    const known = nearest(
      found.map((one) => (isShutOut(one, found) ? { ...one, cost: one.cost + SECOND } : one)),
    );
    return { known, guessed: known.length > 0 ? NONE : guessSkeletons(skeleton, opened, walker) };
  };
}

function nearest(found: SpelledReading[]): readonly SpelledReading[] {
  if (found.length === 0) return found;
  let best = MOST_COST;
  for (const { cost } of found) if (cost < best) best = cost;
  return found
    .filter(({ cost }) => cost <= MOST_COST && cost <= best + COST_RANGE)
    .sort((one, two) => one.cost - two.cost);
}

const NONE: readonly string[] = [];
const NOTHING: SpelledReadings = { known: [], guessed: [] };
const isDeadEnd = (words: SpelledWords, end: number): boolean => words.isEmpty(end) && words.isEmpty(end - 1);

const verbLetters = new Uint8Array(LONGEST_WORD);
const stems = newStems();

/** The verbs of which this one may be the passive or the reciprocal. */
function basesOf(verb: string): readonly string[] {
  if (!mayBeVoice(letterNumber(verb.charCodeAt(verb.length - 1)))) return NONE;
  for (let i = 0; i < verb.length; i++) verbLetters[i] = letterNumber(verb.charCodeAt(i));
  const bases: string[] = [];
  const count = voiceBases(verbLetters, verb.length, stems);
  for (let i = 0; i < count; i++) {
    const stem = stems[i] ?? 0;
    bases.push(verb.slice(0, stemLength(stem)) + letterOf((stem >> 8) & 0xff));
  }
  return bases;
}

/** Suffixes in their true letters, as they stand in the word; the path holds them from last to first. */
function suffixesOf({ texts }: SuffixTrie, path: Int32Array, depth: number): string {
  let text = "";
  for (let i = 0; i < depth; i++) text = (texts[path[i] ?? 0] ?? "") + text;
  return text;
}

/** The form in full Kazakh spelling; empty when the stem changed before the suffix. */
function formOf(word: string, first: number | null, suffixes: string): string {
  const join = first === null ? Join.Plain : arcJoin(first);
  if (join > Join.Vowel) return "";
  if (join !== Join.Vowel) return word + suffixes;
  return word.slice(0, -1) + (VOICED[word.at(-1) ?? ""] ?? word.at(-1) ?? "") + suffixes;
}
const VOICED: Readonly<Record<string, string>> = { п: "б", к: "г", қ: "ғ" };
