import { keepBest, type Weighted } from "../weighted.ts";
import { lengthOfStem, type OpenedWord, type Stem, stemText } from "./opened-word.ts";
import { newStems, nounStems, verbStems } from "./stems.ts";
import { VERBAL_STATES } from "./suffixes.ts";

/** Stems the suffixes suggest; the score is the sum of what its suffixes are trusted, less for a stem that got short. */
export type Guesses = { count: number; readonly stems: Stem[]; readonly scores: number[] };
export const newGuesses = (): Guesses => ({ count: 0, stems: [], scores: [] });

const noLoan = (): boolean => false;
const stems = newStems();

/** Adds what is left after the suffixes as a guess, unless it can be no stem. */
export function addGuess(
  word: OpenedWord,
  end: number,
  state: number,
  join: number,
  score: number,
  into: Guesses,
): void {
  if (end < 2 || end < word.firstVowel) return;
  const verbal = (state & VERBAL_STATES) !== 0;
  const count = verbal ? verbStems(word, end, join, stems) : nounStems(word, end, join, noLoan, stems);
  const i = into.count++;
  into.stems[i] = count === 0 ? end : (stems[0] ?? end);
  // Short stems are rare, and unknown words are names and terms far more often than verbs.
  into.scores[i] = score + (end < 3 ? -2.5 : end < 4 ? -0.8 : 0) + (verbal ? -0.6 : 0);
}

const MOST_GUESSES = 3;
const GUESS_RANGE = 1.6;

/**
 * The best few stems for an unknown word. One choice is wrong in both directions (Исатайы: his Isatay, or a name on -ы?),
 * so the near ones stay, each a little lighter. Without any suffix the word is its own stem.
 */
export function bestGuesses(word: OpenedWord, guesses: Guesses, into: Weighted): void {
  into.count = 0;
  let best = 0;
  for (let i = 0; into.count < MOST_GUESSES; i++) {
    const at = takeBest(guesses);
    if (at < 0) break;
    const score = guesses.scores[at] ?? 0;
    if (i === 0) best = score;
    if (score < best - GUESS_RANGE) break;
    keepBest(into, stemText(word, guesses.stems[at] ?? 0), Math.max(0.4, 0.9 - (best - score) * 0.2));
    guesses.scores[at] = TAKEN;
  }
  // The dictionary form of an unknown word may end like a suffix itself (сусабын).
  keepBest(into, word.text, into.count === 0 ? 0.9 : 0.5);
}
const TAKEN = -1000;

/** The guess with the best score that is left, the shorter stem before the longer; −1 when none is. */
function takeBest({ count, stems, scores }: Guesses): number {
  let best = -1;
  for (let i = 0; i < count; i++) {
    const score = scores[i] ?? TAKEN;
    if (score === TAKEN) continue;
    const other = best < 0 ? TAKEN : (scores[best] ?? TAKEN);
    if (score > other || (score === other && lengthOfStem(stems[i] ?? 0) < lengthOfStem(stems[best] ?? 0)))
      best = i;
  }
  return best;
}
