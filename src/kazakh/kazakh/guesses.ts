import { type OpenedWord, stemText } from "./opened-word.ts";
import type { Reading } from "./readings.ts";
import { nounStems, verbStems } from "./stems.ts";
import { VERBAL_STATES } from "./suffixes.ts";

/** A stem the suffixes suggest; the score is the sum of what its suffixes are trusted, less for a stem that got short. */
export type Guess = { readonly stem: string; readonly score: number };

const noLoan = (): boolean => false;

/** What is left after the suffixes as a guess; null when it can be no stem. */
export function guessOf(
  word: OpenedWord,
  end: number,
  state: number,
  join: number,
  score: number,
): Guess | null {
  if (end < 2 || end < word.firstVowel) return null;
  const verbal = (state & VERBAL_STATES) !== 0;
  let stem = -1;
  const takeFirst = (one: number): void => {
    if (stem < 0) stem = one;
  };
  if (verbal) verbStems(word, end, join, takeFirst);
  else nounStems(word, end, join, noLoan, takeFirst);
  // Short stems are rare, and unknown words are names and terms far more often than verbs.
  return {
    stem: stemText(word, stem < 0 ? end : stem),
    score: score + (end < 3 ? -2.5 : end < 4 ? -0.8 : 0) + (verbal ? -0.6 : 0),
  };
}

const MOST_GUESSES = 3;
const GUESS_RANGE = 1.6;

/**
 * The best few stems for an unknown word. One choice is wrong in both directions (Исатайы: his Isatay, or a name on -ы?),
 * so the near ones stay, each a little lighter. Without any suffix the word is its own stem.
 */
export function bestGuesses(word: string, guesses: Guess[]): Reading[] {
  guesses.sort((a, b) => b.score - a.score || a.stem.length - b.stem.length);
  const best = guesses[0]?.score ?? 0;
  const found = new Map<string, number>();
  for (const { stem, score } of guesses) {
    if (found.size >= MOST_GUESSES || score < best - GUESS_RANGE) break;
    if (!found.has(stem)) found.set(stem, Math.max(0.4, 0.9 - (best - score) * 0.2));
  }
  // The dictionary form of an unknown word may end like a suffix itself (сусабын).
  if (!found.has(word)) found.set(word, found.size === 0 ? 0.9 : 0.5);
  return [...found].map(([stem, weight]) => ({ stem, weight }));
}
