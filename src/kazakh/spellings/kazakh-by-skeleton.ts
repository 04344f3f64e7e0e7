import { stemLength } from "../kazakh/opened-word.ts";
import { CONSONANT, classOf, GLIDE, harmonyOfWord, lastSound, RY, VOWEL } from "../kazakh/sounds.ts";
import { mayBeVoice, newStems, voiceBases } from "../kazakh/stems.ts";
import { arcAfter, arcJoin, buildTrie, type SuffixTrie } from "../kazakh/suffix-trie.ts";
import { Join, NOMINAL_STATES, State, VERBAL_STATES } from "../kazakh/suffixes.ts";
import { suffixWalker, type Walker } from "../kazakh/walk.ts";
import { LETTER_COUNT, LONGEST_WORD, letterNumber, letterOf, numberOf } from "../lexicon/alphabet.ts";
import { flagBits, flagsOf, LISTED, type WordGraph } from "../lexicon/word-graph.ts";
import { skeletonOf } from "./skeleton.ts";
import type { SpelledWords } from "./spelled-words.ts";
import { suffixCost, typingCost } from "./typing-cost.ts";

/** A word of the lexicon that a spelling may stand for; `cost` counts letters it would have to have been typed wrong. */
export type SpelledReading = { readonly stem: string; readonly cost: number; readonly form: string };

export type SpelledReadings = {
  readonly known: readonly SpelledReading[];
  readonly guessed: readonly string[];
};

const NARROW = numberOf("и");
const ROUND = numberOf("у");
const B = numberOf("б");
const G = numberOf("г");
const P = numberOf("п");
const K = numberOf("к");

const LONGEST_SKELETON = 120;
const VERB = flagBits("V");
const ONLY_VERB = LISTED | VERB;
const MOST_COST = 4;

const letters = new Uint8Array(LONGEST_SKELETON + 1);
const sounds = new Uint8Array(LONGEST_SKELETON + 2);

// Classes of skeleton letters: и may be a vowel or й, у a vowel or a glide.
const skeletonSounds = Uint8Array.from({ length: LETTER_COUNT }, (_, letter) =>
  letter === NARROW ? VOWEL | GLIDE | RY : letter === ROUND ? GLIDE | VOWEL : classOf(letterOf(letter)),
);

function openSkeleton(skeleton: string): void {
  sounds[0] = 0;
  for (let i = 0; i < skeleton.length; i++) {
    const letter = letterNumber(skeleton.charCodeAt(i));
    letters[i] = letter;
    sounds[i + 1] = skeletonSounds[letter] ?? 0;
    // Before и a й of the stem is not seen («Ақсай-ымыз»).
    if (letter === NARROW && sounds[i] === VOWEL) sounds[i] = VOWEL | GLIDE | RY;
  }
}

export type KazakhSpellings = {
  readonly words: WordGraph;
  readonly spelled: SpelledWords;
  /** Russian words and whether their flags are those of a noun: Kazakh takes nouns over unchanged. */
  readonly loans: () => SpelledWords;
  readonly isNoun: (flags: number) => boolean;
};

export type ReadSpelling = (typed: string, sharp: boolean, withForms?: boolean) => SpelledReadings;

const NOTHING: SpelledReadings = { known: [], guessed: [] };
const COST_RANGE = 1.5;
const NOMINAL = 1;
const VERBAL = 2;
const NO_LETTERS: readonly number[] = [];

/**
 * Reads words by skeleton: the suffixes levelled, the stem looked up among the words with its skeleton. `sharp`: the
 * spelling has marks of its own, so plain letters mean plain sounds.
 */
export function kazakhBySkeleton(from: KazakhSpellings): ReadSpelling {
  const { words, spelled, isNoun } = from;
  let trie: SuffixTrie | undefined;
  let walker: Walker | undefined;
  return (typed, sharp, withForms = false) => {
    trie ??= buildTrie(skeletonOf);
    walker ??= suffixWalker(trie);
    const skeleton = skeletonOf(typed);
    if (skeleton.length > LONGEST_SKELETON) return NOTHING;
    return readSkeleton(typed, skeleton, sharp, withForms, trie, walker);
  };

  function readSkeleton(
    typed: string,
    skeleton: string,
    sharp: boolean,
    withForms: boolean,
    suffixTrie: SuffixTrie,
    walk: Walker,
  ): SpelledReadings {
    openSkeleton(skeleton);
    spelled.open(skeleton);
    const loans = from.loans();
    loans.open(skeleton);
    const found: { stem: string; cost: number; form: string }[] = [];
    const word = { length: skeleton.length, letters, sounds };
    // Of the visit at hand: the first suffix, its sounds, and the suffixes as text when a word asks for them.
    let first: number | null = null;
    let harmony = 0;
    let plain = true;
    let maybeLoan = false;
    let kinds = 0;
    let suffixes: string | null = null;

    const keep = (stem: string, cost: number, form: string): void => {
      const known = found.find((one) => one.stem === stem);
      if (known === undefined) found.push({ stem, cost, form });
      else if (known.cost > cost) {
        known.cost = cost;
        known.form = form;
      }
    };
    const takeWord = (flags: number, item: number): void => {
      if (flags === 0) return;
      const verbal = (kinds & VERBAL) !== 0 && (flags & VERB) !== 0;
      if (!verbal && ((kinds & NOMINAL) === 0 || flags === ONLY_VERB)) return;
      const text = spelled.textOf(item);
      if ((harmonyOfWord(text) & harmony) === 0) return;
      if (first !== null && plain && (lastSound(text) & arcAfter(first)) === 0) return;
      suffixes ??= suffixesOf(suffixTrie, walk);
      const cost = typingCost(typed, text, sharp) + suffixCost(typed, suffixes, sharp);
      keep(text, cost, withForms ? formOf(text, first, suffixes) : "");
      if (!verbal) return;
      for (const base of basesOf(text)) if ((flagsOf(words, base) & VERB) !== 0) keep(base, cost + 0.5, "");
    };
    const takeLoan = (flags: number, item: number): void => {
      if (!isNoun(flags)) return;
      const text = loans.textOf(item);
      suffixes ??= suffixesOf(suffixTrie, walk);
      keep(text, typingCost(typed, text, sharp), withForms ? formOf(text, first, suffixes) : "");
    };
    const takeRest: TakeRest = (length, more, of) => {
      kinds = of;
      for (let item = spelled.look(length, more); item < spelled.end(); item++)
        takeWord(spelled.flagsOf(item), item);
      if ((of & NOMINAL) !== 0 && maybeLoan)
        for (let item = loans.look(length, more); item < loans.end(); item++)
          takeLoan(loans.flagsOf(item), item);
    };
    walk.walk(word, (end, state, join, possible, _score, suffixEnd) => {
      // A stem differs from what is left in its last letter, not before.
      if (isDeadEnd(spelled, end) && isDeadEnd(loans, end)) return;
      const depth = walk.depth();
      first = depth > 0 ? (suffixTrie.arcs[walk.path[depth - 1] ?? 0] ?? 0) : null;
      harmony = possible;
      plain = join === Join.Plain;
      maybeLoan = end > 3;
      suffixes = null;
      eachRest(end, state, join, suffixEnd > end && letters[end] === NARROW, takeRest);
    });
    let best = MOST_COST;
    for (const { cost } of found) if (cost < best) best = cost;
    const known = found
      .filter(({ cost }) => cost <= MOST_COST && cost <= best + COST_RANGE)
      .sort((one, two) => one.cost - two.cost);
    return known.length > 0 ? { known, guessed: [] } : { known, guessed: guessSkeletons(skeleton, walk) };
  }
}

const isDeadEnd = (words: SpelledWords, end: number): boolean => words.isEmpty(end) && words.isEmpty(end - 1);

type TakeRest = (length: number, more: readonly number[], kinds: number) => void;

/**
 * Skeletons the stem may have before what the suffix did to it: a beginning of the skeleton and letters behind it.
 * `narrowFirst`: the suffix begins with и. A row of и is written once, so the stem may have kept its own й, ы or і
 * («қой-ып», «оқы-й-ды»).
 */
function eachRest(end: number, state: number, join: number, narrowFirst: boolean, take: TakeRest): void {
  const last = letters[end - 1] ?? 0;
  const nominal = (state & NOMINAL_STATES) !== 0 ? NOMINAL : 0;
  const verbal = (state & (VERBAL_STATES | State.Word)) !== 0 ? VERBAL : 0;
  take(end, NO_LETTERS, nominal | verbal);
  const another = narrowFirst && last !== NARROW ? nominal | verbal : 0;
  const lengthened = join === Join.Infinitive || join === Join.Narrow || join === Join.Iota ? verbal : 0;
  if ((another | lengthened) !== 0) take(end, ONE_NARROW, another | lengthened);
  if (join === Join.Plain) return;
  const devoiced = last === B ? P : last === G ? K : 0;
  const voiced = (join === Join.Vowel ? nominal : 0) | verbal;
  if (devoiced !== 0 && voiced !== 0) {
    take(end - 1, [devoiced], voiced);
    if (narrowFirst) take(end - 1, [devoiced, NARROW], voiced);
  }
  // A narrow vowel fell out between the last two consonants («орн-ы»).
  if (join === Join.Vowel && nominal !== 0 && end >= 3 && ((sounds[end - 1] ?? 0) & CONSONANT) !== 0) {
    take(end - 1, [NARROW, last], nominal);
    if (narrowFirst && last !== NARROW) take(end - 1, [NARROW, last, NARROW], nominal);
  }
  if (join === Join.Converb && last === ROUND && verbal !== 0) {
    take(end - 1, [P], verbal);
    if (narrowFirst) take(end - 1, [P, NARROW], verbal);
  }
}
const ONE_NARROW: readonly number[] = [NARROW];

/** The verbs of which this one may be the passive or the reciprocal. */
function basesOf(verb: string): readonly string[] {
  if (!mayBeVoice(letterNumber(verb.charCodeAt(verb.length - 1)))) return NO_BASES;
  for (let i = 0; i < verb.length; i++) verbLetters[i] = letterNumber(verb.charCodeAt(i));
  const bases: string[] = [];
  const count = voiceBases(verbLetters, verb.length, stems);
  for (let i = 0; i < count; i++) {
    const stem = stems[i] ?? 0;
    bases.push(verb.slice(0, stemLength(stem)) + letterOf((stem >> 8) & 0xff));
  }
  return bases;
}
const NO_BASES: readonly string[] = [];
const verbLetters = new Uint8Array(LONGEST_WORD);
const stems = newStems();

/** The suffixes of a visit in their true letters, as they stand in the word. */
function suffixesOf(trie: SuffixTrie, walker: Walker): string {
  let text = "";
  for (let i = 0; i < walker.depth(); i++) text = (trie.texts[walker.path[i] ?? 0] ?? "") + text;
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

const MOST_GUESSES = 3;
const GUESS_RANGE = 1.6;

/** The skeletons of stems that the suffixes suggest, best first; the whole skeleton closes the list. */
function guessSkeletons(skeleton: string, walker: Walker): string[] {
  const guesses: { end: number; score: number }[] = [];
  walker.walk({ length: skeleton.length, letters, sounds }, (end, state, _join, _harmony, score) => {
    if (end < 2) return;
    const short = end < 3 ? -2.5 : end < 4 ? -0.8 : 0;
    guesses.push({ end, score: score + short + ((state & VERBAL_STATES) !== 0 ? -0.6 : 0) });
  });
  guesses.sort((one, two) => two.score - one.score || one.end - two.end);
  const best = guesses[0]?.score ?? 0;
  const stems = guesses
    .filter(({ score }) => score >= best - GUESS_RANGE)
    .slice(0, MOST_GUESSES)
    .map(({ end }) => skeleton.slice(0, end));
  return [...new Set([...stems, skeleton])];
}
