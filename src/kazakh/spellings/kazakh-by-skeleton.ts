import {
  CONSONANT,
  GLIDE,
  harmonyOf,
  L,
  lastClass,
  NASAL,
  RY,
  VOICELESS,
  VOWEL,
  ZH,
} from "../kazakh/sounds.ts";
import { voiceBases } from "../kazakh/stems.ts";
import { type Arc, buildTrie } from "../kazakh/suffix-trie.ts";
import { Join, NOMINAL_STATES, State, VERBAL_STATES } from "../kazakh/suffixes.ts";
import { walkSuffixes } from "../kazakh/walk.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { levelOf, skeletonOf } from "./skeleton.ts";

/** A word of the lexicon that a spelling may stand for; `cost` counts letters it would have to have been typed wrong. */
export type SpelledReading = { readonly stem: string; readonly cost: number; readonly form: string };

export type SpelledReadings = {
  readonly known: readonly SpelledReading[];
  readonly guessed: readonly string[];
};

// Classes of skeleton letters: и may be a vowel or й, у a vowel or a glide.
const classBefore = (word: string, end: number): number => {
  const letter = word[end - 1];
  if (letter === "и") return VOWEL | GLIDE | RY;
  if (letter === "у") return GLIDE | VOWEL;
  // Before и a й of the stem is not seen («Ақсай-ымыз»).
  if (word[end] === "и" && lastClass(word, end) === VOWEL) return VOWEL | GLIDE | RY;
  return lastClass(word, end);
};

const MOST_COST = 4;
const DEVOICED: Readonly<Record<string, string>> = { б: "п", г: "к" };

/** Reads words by skeleton: the suffixes levelled, the stem looked up among the words with its skeleton. */
export function kazakhBySkeleton(
  words: Lexicon,
  index: (skeleton: string) => readonly string[],
  loans: (skeleton: string) => readonly string[],
  isLoan: (word: string) => boolean,
): (typed: string, sharp: boolean, withForms?: boolean) => SpelledReadings {
  let trie: ReturnType<typeof buildTrie> | undefined;
  return (typed, sharp, withForms = false) => {
    trie ??= buildTrie(skeletonOf);
    const skeleton = skeletonOf(typed);
    const found = new Map<string, SpelledReading>();
    const guesses: { stem: string; score: number }[] = [];
    const keep = (stem: string, cost: number, path: readonly Arc[] | null): void => {
      const before = found.get(stem);
      if (before !== undefined && before.cost <= cost) return;
      found.set(stem, { stem, cost, form: withForms && path !== null ? formOf(stem, path) : "" });
    };
    walkSuffixes(skeleton, trie, classBefore, (end, state, join, harmony, score, suffixEnd, path) => {
      const rest = skeleton.slice(0, end);
      const narrowFirst = suffixEnd > end && skeleton[end] === "и";
      for (const { written, nominal } of restSpellings(rest, state, join, narrowFirst)) {
        for (const word of index(written)) {
          if (!fits(word, words.flags(word) ?? "", nominal, harmony, join, path)) continue;
          const cost = typingCost(typed, word, sharp) + suffixCost(typed, path, sharp);
          keep(word, cost, path);
          if (nominal) continue;
          for (const base of voiceBases(word))
            if (words.flags(base)?.includes("V") === true) keep(base, cost + 0.5, null);
        }
        if (nominal && end > 3)
          for (const word of loans(written))
            if (isLoan(word)) keep(word, typingCost(typed, word, sharp), path);
      }
      if (end >= 2)
        guesses.push({
          stem: rest,
          score: score + (end < 3 ? -2.5 : end < 4 ? -0.8 : 0) + ((state & VERBAL_STATES) !== 0 ? -0.6 : 0),
        });
    });
    const best = Math.min(...[...found.values()].map(({ cost }) => cost));
    const known = [...found.values()]
      .filter(({ cost }) => cost <= MOST_COST && cost <= best + COST_RANGE)
      .sort((one, two) => one.cost - two.cost);
    return { known, guessed: known.length > 0 ? [] : bestSkeletons(skeleton, guesses) };
  };
}
const COST_RANGE = 1.5;

type Rest = { readonly written: string; readonly nominal: boolean };

/** Skeletons the stem may have before what the suffix did to it. */
function restSpellings(rest: string, state: number, join: number, narrowFirst: boolean): Rest[] {
  const all: Rest[] = [];
  const last = rest.at(-1) ?? "";
  const devoiced = DEVOICED[last];
  const add = (written: string, nominal: boolean): void => {
    all.push({ written, nominal });
    // A row of и is written once: the stem may have kept its own й, ы or і («қой-ып», «оқы-й-ды»).
    if (narrowFirst && !written.endsWith("и")) all.push({ written: `${written}и`, nominal });
  };
  if ((state & NOMINAL_STATES) !== 0) {
    add(rest, true);
    if (join === Join.Vowel) {
      if (devoiced !== undefined) add(rest.slice(0, -1) + devoiced, true);
      if (rest.length >= 3 && (classBefore(rest, rest.length - 1) & CONSONANT) !== 0)
        add(`${rest.slice(0, -1)}и${last}`, true);
    }
  }
  if ((state & (VERBAL_STATES | State.Word)) !== 0) {
    add(rest, false);
    if (join !== Join.Plain && devoiced !== undefined) add(rest.slice(0, -1) + devoiced, false);
    if (join === Join.Infinitive || join === Join.Narrow || join === Join.Iota) add(`${rest}и`, false);
    if (join === Join.Converb && last === "у") add(`${rest.slice(0, -1)}п`, false);
  }
  return all;
}

const AFTER_ALL = VOWEL | GLIDE | RY | L | NASAL | ZH | VOICELESS;

function fits(
  word: string,
  flags: string,
  nominal: boolean,
  harmony: number,
  join: number,
  path: readonly Arc[],
): boolean {
  if (nominal ? flags === "V" : !flags.includes("V")) return false;
  if ((harmonyOf(word, word.length) & harmony) === 0) return false;
  const first = path.at(-1);
  if (first === undefined || join !== Join.Plain) return true;
  return (lastClass(word, word.length) & first.after & AFTER_ALL) !== 0;
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
function suffixCost(typed: string, path: readonly Arc[], sharp: boolean): number {
  const suffixes = path
    .toReversed()
    .map(({ text }) => text)
    .join("");
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
function formOf(word: string, path: readonly Arc[]): string {
  const first = path.at(-1);
  if (first !== undefined && first.join > Join.Vowel) return "";
  let stem = word;
  if (first?.join === Join.Vowel) stem = word.slice(0, -1) + (VOICED[word.at(-1) ?? ""] ?? word.at(-1) ?? "");
  return (
    stem +
    path
      .toReversed()
      .map(({ text }) => text)
      .join("")
  );
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
