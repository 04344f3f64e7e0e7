import type { Lexicon } from "../lexicon/lexicon.ts";
import { BACK, FRONT, harmonyOf, hasVowel, lastClass } from "./sounds.ts";
import { derivedFrom, nounStems, verbStems, voiceBases } from "./stems.ts";
import { buildTrie } from "./suffix-trie.ts";
import { Join, NOMINAL_STATES, State, VERBAL_STATES } from "./suffixes.ts";

/** How sure a stem is: of the lexicon, derived from a known word, or guessed from suffixes alone. */
export type Reading = { readonly stem: string; readonly weight: number };

export type KazakhReadings = {
  /** Readings the lexicon bears out; empty for an unknown word. */
  readonly known: readonly Reading[];
  /** For an unknown word: stems the suffixes suggest, best first. */
  readonly guessed: readonly Reading[];
  /** True when the word is a name or a word that is never taken apart. */
  readonly whole: boolean;
};

export type KazakhSources = { readonly words: Lexicon; readonly loan: (word: string) => boolean };

type Guess = { stem: string; score: number };

const VOICE_WEIGHT = 0.6;
const DERIVED_WEIGHT = 0.9;
const OFF_HARMONY_WEIGHT = 0.6;
const trie = buildTrie();

/** Opens the Kazakh analyser over a lexicon. The function it gives takes one lower-case Cyrillic word. */
export function kazakhAnalyser({ words, loan }: KazakhSources): (word: string) => KazakhReadings {
  const derivedMemo = new Map<string, boolean>();

  function inLexicon(word: string, kind: "N" | "V"): boolean {
    const flags = words.flags(word);
    if (flags === undefined) return kind === "N" && word.length > 3 && loan(word);
    return kind === "V" ? flags.includes("V") : flags !== "V";
  }
  function derived(word: string, kind: "N" | "V"): boolean {
    if (word.length < 4) return false;
    const key = kind + word;
    let answer = derivedMemo.get(key);
    if (answer === undefined) {
      derivedMemo.set(key, false);
      answer = derivedFrom(
        word,
        kind,
        (base, of) => inLexicon(base, of) || (base.length > 4 && derived(base, of)),
      );
      if (derivedMemo.size > 50_000) derivedMemo.clear();
      derivedMemo.set(key, answer);
    }
    return answer;
  }

  return (word) => {
    const flags = words.flags(word);
    if (flags !== undefined && /[PWA]/.test(flags)) {
      const known = [{ stem: word, weight: 1 }];
      if (flags.includes("V")) known.push({ stem: word, weight: 1 });
      return { known, guessed: [], whole: true };
    }
    const sure = new Map<string, number>();
    const offHarmony = new Map<string, number>();
    const guesses: Guess[] = [];
    let derivedFound: Map<string, number> | null = null;

    const take = (end: number, state: number, join: number, harmony: number, score: number): void => {
      const rest = word.slice(0, end);
      const stemHarmony = harmonyOf(rest, end);
      const fits = (harmony & stemHarmony) !== 0;
      const found = fits ? sure : offHarmony;
      if ((state & NOMINAL_STATES) !== 0) {
        for (const stem of nounStems(rest, join))
          if (inLexicon(stem, "N")) keep(found, stem, fits ? 1 : OFF_HARMONY_WEIGHT);
      }
      if ((state & (VERBAL_STATES | State.Word)) !== 0) {
        for (const stem of verbStems(rest, join)) {
          if (inLexicon(stem, "V")) keep(found, stem, fits ? 1 : OFF_HARMONY_WEIGHT);
          else if (!fits || !derived(stem, "V")) continue;
          else keep((derivedFound ??= new Map()), stem, DERIVED_WEIGHT);
          for (const base of voiceBases(stem)) if (inLexicon(base, "V")) keep(found, base, VOICE_WEIGHT);
        }
      }
      if (!fits || score < 0) return;
      if ((state & NOMINAL_STATES) !== 0 && end > 3) {
        for (const stem of nounStems(rest, join).slice(0, 2))
          if (derived(stem, "N")) keep((derivedFound ??= new Map()), stem, DERIVED_WEIGHT);
      }
      if (end < 2 || !hasVowel(rest, end)) return;
      const verbal = (state & VERBAL_STATES) !== 0;
      const stem = (verbal ? verbStems(rest, join) : nounStems(rest, join))[0] ?? rest;
      guesses.push({ stem, score: score + (end < 3 ? -2.5 : end < 4 ? -0.8 : 0) + (verbal ? -0.6 : 0) });
    };

    const walk = (end: number, state: number, join: number, harmony: number, score: number): void => {
      if ((state & (VERBAL_STATES | NOMINAL_STATES)) !== 0 && accepts(state))
        take(end, state, join, harmony, score);
      let node = 0;
      for (let at = end - 1; at > 0; at--) {
        node = trie.next(node, word.charCodeAt(at));
        if (node === 0) return;
        const arcs = trie.arcs[node];
        if (arcs === undefined) continue;
        for (const arc of arcs) {
          if ((arc.from & state) === 0 || (arc.harmony & harmony) === 0) continue;
          if ((lastClass(word, at) & arc.after) === 0) continue;
          // A suffix that begins with a vowel is read off a consonant: nothing but a stem may stand before it.
          if (join !== Join.Plain && join !== Join.Vowel) continue;
          walk(at, arc.to, arc.join, harmony & arc.harmony, score + arc.weight);
        }
      }
    };
    walk(word.length, State.Word, Join.Plain, BACK | FRONT, 0);

    const known: Reading[] = [];
    for (const [stem, weight] of sure) known.push({ stem, weight });
    if (known.length === 0 || flags === undefined) {
      for (const [stem, weight] of derivedFound ?? []) if (!sure.has(stem)) known.push({ stem, weight });
      if (known.length === 0) for (const [stem, weight] of offHarmony) known.push({ stem, weight });
    }
    known.sort((a, b) => b.weight - a.weight);
    return { known, guessed: known.length > 0 ? [] : bestGuesses(word, guesses), whole: false };
  };
}

/** States in which the walk may stop: a case that demands a possessive before it has not met one yet in these two. */
const accepts = (state: number): boolean => state !== State.CasedThird && state !== State.CasedOwn;

function keep(found: Map<string, number>, stem: string, weight: number): void {
  if (weight > (found.get(stem) ?? 0)) found.set(stem, weight);
}

const MOST_GUESSES = 3;
const GUESS_RANGE = 1.6;

function bestGuesses(word: string, guesses: Guess[]): Reading[] {
  guesses.sort((a, b) => b.score - a.score || a.stem.length - b.stem.length);
  const best = guesses[0]?.score ?? 0;
  const found = new Map<string, number>();
  for (const { stem, score } of guesses) {
    if (found.size >= MOST_GUESSES || score < best - GUESS_RANGE) break;
    if (!found.has(stem)) found.set(stem, Math.max(0.4, 0.9 - (best - score) * 0.2));
  }
  if (found.size === 0) found.set(word, 0.9);
  return [...found].map(([stem, weight]) => ({ stem, weight }));
}
