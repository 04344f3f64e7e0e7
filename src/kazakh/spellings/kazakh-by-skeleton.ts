import { stemLength } from "../kazakh/opened-word.ts";
import { CONSONANT, classOf, GLIDE, harmonyOfWord, lastSound, RY, VOWEL } from "../kazakh/sounds.ts";
import { mayBeVoice, voiceBases } from "../kazakh/stems.ts";
import { arcAfter, arcJoin, buildTrie, type SuffixTrie } from "../kazakh/suffix-trie.ts";
import { Join, NOMINAL_STATES, State, VERBAL_STATES } from "../kazakh/suffixes.ts";
import { suffixWalker, type Walker } from "../kazakh/walk.ts";
import { letterOf, numberOf } from "../lexicon/alphabet.ts";
import { flagBits, flagsOf, LISTED, type WordGraph } from "../lexicon/word-graph.ts";
import { levelOf, skeletonOf } from "./skeleton.ts";
import type { SpelledWords } from "./spelled-words.ts";

/** A word of the lexicon that a spelling may stand for; `cost` counts letters it would have to have been typed wrong. */
export type SpelledReading = { readonly stem: string; readonly cost: number; readonly form: string };

export type SpelledReadings = {
  readonly known: readonly SpelledReading[];
  readonly guessed: readonly string[];
};

const NARROW = numberOf("и");
const ROUND = numberOf("у");
const P = numberOf("п");

const LONGEST_SKELETON = 120;
const VERB = flagBits("V");
const ONLY_VERB = LISTED | VERB;
const MOST_COST = 4;
const DEVOICED = new Map([
  [numberOf("б"), P],
  [numberOf("г"), numberOf("к")],
]);

const letters = new Uint8Array(LONGEST_SKELETON + 1);
const sounds = new Uint8Array(LONGEST_SKELETON + 2);

// Classes of skeleton letters: и may be a vowel or й, у a vowel or a glide.
function openSkeleton(skeleton: string): void {
  sounds[0] = 0;
  for (let i = 0; i < skeleton.length; i++) letters[i] = numberOf(skeleton[i] ?? "");
  for (let end = 1; end <= skeleton.length; end++) {
    const letter = letters[end - 1];
    const own = classOf(skeleton[end - 1] ?? "");
    const narrowFollows = end < skeleton.length && letters[end] === NARROW;
    if (letter === NARROW) sounds[end] = VOWEL | GLIDE | RY;
    else if (letter === ROUND) sounds[end] = GLIDE | VOWEL;
    // Before и a й of the stem is not seen («Ақсай-ымыз»).
    else sounds[end] = narrowFollows && own === VOWEL ? VOWEL | GLIDE | RY : own;
  }
}

export type KazakhSpellings = {
  readonly words: WordGraph;
  readonly spelled: SpelledWords;
  /** Russian words and whether their flags are those of a noun: Kazakh takes nouns over unchanged. */
  readonly loans: () => SpelledWords;
  readonly isNoun: (flags: number) => boolean;
};

/** Reads words by skeleton: the suffixes levelled, the stem looked up among the words with its skeleton. */
export function kazakhBySkeleton(
  from: KazakhSpellings,
): (typed: string, sharp: boolean, withForms?: boolean) => SpelledReadings {
  let trie: SuffixTrie | undefined;
  let walker: Walker | undefined;
  return (typed, sharp, withForms = false) => {
    trie ??= buildTrie(skeletonOf);
    walker ??= suffixWalker(trie);
    const skeleton = skeletonOf(typed);
    if (skeleton.length > LONGEST_SKELETON) return { known: [], guessed: [] };
    return read({ ...from, trie, walker, typed, sharp, withForms, skeleton });
  };
}

type Task = KazakhSpellings & {
  readonly trie: SuffixTrie;
  readonly walker: Walker;
  readonly typed: string;
  readonly sharp: boolean;
  readonly withForms: boolean;
  readonly skeleton: string;
};

function read(task: Task): SpelledReadings {
  const { words, spelled, isNoun, trie, walker, typed, sharp, skeleton } = task;
  openSkeleton(skeleton);
  spelled.open(skeleton);
  const loans = task.loans();
  loans.open(skeleton);
  const found = new Map<string, SpelledReading>();
  const guesses: { stem: string; score: number }[] = [];
  const keep = (stem: string, cost: number, form: string): void => {
    const before = found.get(stem);
    if (before === undefined || before.cost > cost) found.set(stem, { stem, cost, form });
  };
  walker.walk({ length: skeleton.length, letters, sounds }, (end, state, join, harmony, score, suffixEnd) => {
    const depth = walker.depth();
    const first = depth > 0 ? (trie.arcs[walker.path[depth - 1] ?? 0] ?? 0) : null;
    let suffixes: string | undefined;
    const narrowFirst = suffixEnd > end && letters[end] === NARROW;
    eachRest(end, state, join, narrowFirst, (length, more, nominal) => {
      spelled.each(length, more, (flags, text) => {
        if (nominal ? flags === ONLY_VERB : (flags & VERB) === 0) return;
        const word = text();
        if ((harmonyOfWord(word) & harmony) === 0) return;
        if (first !== null && join === Join.Plain && (lastSound(word) & arcAfter(first)) === 0) return;
        suffixes ??= suffixesOf(trie, walker);
        const cost = typingCost(typed, word, sharp) + suffixCost(typed, suffixes, sharp);
        keep(word, cost, task.withForms ? formOf(word, first, suffixes) : "");
        if (nominal) return;
        for (const base of basesOf(word)) if ((flagsOf(words, base) & VERB) !== 0) keep(base, cost + 0.5, "");
      });
      if (nominal && end > 3)
        loans.each(length, more, (flags, text) => {
          if (!isNoun(flags)) return;
          const word = text();
          suffixes ??= suffixesOf(trie, walker);
          keep(word, typingCost(typed, word, sharp), task.withForms ? formOf(word, first, suffixes) : "");
        });
    });
    if (end >= 2)
      guesses.push({
        stem: skeleton.slice(0, end),
        score: score + (end < 3 ? -2.5 : end < 4 ? -0.8 : 0) + ((state & VERBAL_STATES) !== 0 ? -0.6 : 0),
      });
  });
  let best = Number.POSITIVE_INFINITY;
  for (const { cost } of found.values()) if (cost < best) best = cost;
  const known = [...found.values()]
    .filter(({ cost }) => cost <= MOST_COST && cost <= best + COST_RANGE)
    .sort((one, two) => one.cost - two.cost);
  return { known, guessed: known.length > 0 ? [] : bestSkeletons(skeleton, guesses) };
}
const COST_RANGE = 1.5;

type TakeRest = (length: number, more: readonly number[], nominal: boolean) => void;

/** Skeletons the stem may have before what the suffix did to it: a beginning of the skeleton and letters behind it. */
function eachRest(end: number, state: number, join: number, narrowFirst: boolean, take: TakeRest): void {
  const last = letters[end - 1] ?? 0;
  const devoiced = DEVOICED.get(last);
  const add = (length: number, more: readonly number[], nominal: boolean): void => {
    take(length, more, nominal);
    // A row of и is written once: the stem may have kept its own й, ы or і («қой-ып», «оқы-й-ды»).
    if (narrowFirst && (more.at(-1) ?? letters[length - 1]) !== NARROW)
      take(length, [...more, NARROW], nominal);
  };
  if ((state & NOMINAL_STATES) !== 0) {
    add(end, NO_LETTERS, true);
    if (join === Join.Vowel) {
      if (devoiced !== undefined) add(end - 1, [devoiced], true);
      if (end >= 3 && ((sounds[end - 1] ?? 0) & CONSONANT) !== 0) add(end - 1, [NARROW, last], true);
    }
  }
  if ((state & (VERBAL_STATES | State.Word)) !== 0) {
    add(end, NO_LETTERS, false);
    if (join !== Join.Plain && devoiced !== undefined) add(end - 1, [devoiced], false);
    if (join === Join.Infinitive || join === Join.Narrow || join === Join.Iota) add(end, ONE_NARROW, false);
    if (join === Join.Converb && last === ROUND) add(end - 1, [P], false);
  }
}
const NO_LETTERS: readonly number[] = [];
const ONE_NARROW: readonly number[] = [NARROW];

/** The verbs of which this one may be the passive or the reciprocal. */
function basesOf(verb: string): string[] {
  if (!mayBeVoice(numberOf(verb.at(-1) ?? ""))) return [];
  const bases: string[] = [];
  voiceBases(Uint8Array.from(verb, numberOf), verb.length, (stem) => {
    bases.push(verb.slice(0, stemLength(stem)) + letterOf((stem >> 8) & 0xff));
  });
  return bases;
}

/** The suffixes of a visit in their true letters, as they stand in the word. */
function suffixesOf(trie: SuffixTrie, walker: Walker): string {
  let text = "";
  for (let i = 0; i < walker.depth(); i++) text = (trie.texts[walker.path[i] ?? 0] ?? "") + text;
  return text;
}

/**
 * How far a typed stem is from a word with its skeleton: a Kazakh letter against its plain twin costs little, because plain
 * letters are typed for want of others; against another marked letter, or a marked letter against a plain word, much.
 * `sharp`: the word shows marks elsewhere, so a plain letter means a plain sound.
 */
export function typingCost(typed: string, word: string, sharp: boolean): number {
  let cost = 0;
  let j = 0;
  for (let i = 0; i < typed.length && j < word.length; i++) {
    const one = typed[i] ?? "";
    const two = word[j] ?? "";
    if (one === two) {
      j++;
      continue;
    }
    if (levelOf(one) === levelOf(two) && levelOf(one) !== "") {
      cost += MARKED.test(one) ? 2 : MARKED.test(two) ? (sharp ? 1 : 0.25) : 0.2;
      j++;
    } else if (levelOf(two) === "") {
      j++;
      i--;
    } else if (levelOf(one) !== "") break;
  }
  return cost;
}
const MARKED = /[әғқңөұүһі]/;

/** The same for the suffixes behind the stem, by their last letters: «-нын» for -ның costs less than «-ның» for -нын. */
function suffixCost(typed: string, suffixes: string, sharp: boolean): number {
  let cost = 0;
  let i = typed.length - 1;
  for (let j = suffixes.length - 1; j >= 0 && i >= 0; j--, i--) {
    const one = typed[i] ?? "";
    const two = suffixes[j] ?? "";
    if (one === two) continue;
    if (levelOf(one) !== levelOf(two)) break;
    cost += MARKED.test(one) ? 0.5 : sharp ? 0.2 : 0.05;
  }
  return cost;
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
function bestSkeletons(skeleton: string, guesses: { stem: string; score: number }[]): string[] {
  guesses.sort((one, two) => two.score - one.score || one.stem.length - two.stem.length);
  const best = guesses[0]?.score ?? 0;
  const stems = guesses.filter(({ score }) => score >= best - GUESS_RANGE).map(({ stem }) => stem);
  return [...new Set([...stems.slice(0, MOST_GUESSES), skeleton])];
}
