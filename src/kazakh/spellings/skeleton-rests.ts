import { CONSONANT, classOf, GLIDE, RY, VOWEL } from "../kazakh/sounds.ts";
import { Join, NOMINAL_STATES, State, VERBAL_STATES } from "../kazakh/suffixes.ts";
import type { Walked, Walker } from "../kazakh/walk.ts";
import { LETTER_COUNT, LONGEST_WORD, letterNumber, letterOf, numberOf } from "../lexicon/alphabet.ts";

const NARROW = numberOf("и");
const ROUND = numberOf("у");
const B = numberOf("б");
const G = numberOf("г");
const P = numberOf("п");
const K = numberOf("к");

/** Two letters of a skeleton may stand for one of a word. */
export const LONGEST_SKELETON = 2 * LONGEST_WORD;

/** A skeleton laid open for the walk over its suffixes. */
export type OpenedSkeleton = Walked & { length: number };
export const newOpenedSkeleton = (): OpenedSkeleton => ({
  length: 0,
  letters: new Uint8Array(LONGEST_SKELETON + 1),
  sounds: new Uint8Array(LONGEST_SKELETON + 2),
});

// Classes of skeleton letters: и may be a vowel or й, у a vowel or a glide.
const skeletonSounds = Uint8Array.from({ length: LETTER_COUNT }, (_, letter) =>
  letter === NARROW ? VOWEL | GLIDE | RY : letter === ROUND ? GLIDE | VOWEL : classOf(letterOf(letter)),
);

export function openSkeleton(opened: OpenedSkeleton, skeleton: string): void {
  const { letters, sounds } = opened;
  opened.length = skeleton.length;
  sounds[0] = 0;
  for (let i = 0; i < skeleton.length; i++) {
    const letter = letterNumber(skeleton.charCodeAt(i));
    letters[i] = letter;
    sounds[i + 1] = skeletonSounds[letter] ?? 0;
    // Before и a й of the stem is not seen («Ақсай-ымыз»).
    if (letter === NARROW && sounds[i] === VOWEL) sounds[i] = VOWEL | GLIDE | RY;
  }
}

export const NOMINAL = 1;
export const VERBAL = 2;
/** A nominal that lost a vowel, as only certain ones do. */
export const SHORTENED = 4;
const NO_LETTERS: readonly number[] = [];
const ONE_NARROW: readonly number[] = [NARROW];

/** Takes a beginning of the skeleton and letters behind it, and of which kinds a stem written so may be. */
export type TakeRest = (length: number, more: readonly number[], kinds: number) => void;

/**
 * Skeletons the stem may have before what the suffix did to it. A row of и is written once, so before a suffix that begins
 * with it the stem may have kept its own й, ы or і («қой-ып», «оқы-й-ды»).
 */
export function eachRest(
  { letters, sounds }: OpenedSkeleton,
  end: number,
  state: number,
  join: number,
  suffixEnd: number,
  take: TakeRest,
): void {
  const last = letters[end - 1] ?? 0;
  const nominal = (state & NOMINAL_STATES) !== 0 ? NOMINAL : 0;
  const verbal = (state & (VERBAL_STATES | State.Word)) !== 0 ? VERBAL : 0;
  const narrowFirst = suffixEnd > end && letters[end] === NARROW;
  take(end, NO_LETTERS, nominal | verbal);
  const another = narrowFirst && last !== NARROW ? nominal | verbal : 0;
  const lengthened = join === Join.Infinitive || join === Join.Narrow || join === Join.Iota ? verbal : 0;
  if ((another | lengthened) !== 0) take(end, ONE_NARROW, another | lengthened);
  if (join === Join.Plain) return;
  const devoiced = last === B ? P : last === G ? K : 0;
  const voiced = (join === Join.Vowel ? nominal : 0) | verbal;
  if (devoiced !== 0 && voiced !== 0) takeChanged(end, [devoiced], voiced, narrowFirst, take);
  // A narrow vowel fell out between the last two consonants («орн-ы»).
  if (join === Join.Vowel && nominal !== 0 && end >= 3 && ((sounds[end - 1] ?? 0) & CONSONANT) !== 0)
    takeChanged(end, [NARROW, last], nominal | SHORTENED, narrowFirst, take);
  if (join === Join.Converb && last === ROUND && verbal !== 0)
    takeChanged(end, [P], verbal, narrowFirst, take);
}

/** The last letter of the rest was another in the stem. */
function takeChanged(
  end: number,
  more: readonly number[],
  kinds: number,
  narrowFirst: boolean,
  take: TakeRest,
): void {
  take(end - 1, more, kinds);
  if (narrowFirst && more.at(-1) !== NARROW) take(end - 1, [...more, NARROW], kinds);
}

const MOST_GUESSES = 3;
const GUESS_RANGE = 1.6;

/** The skeletons of stems that the suffixes suggest, best first; the whole skeleton closes the list. */
export function guessSkeletons(skeleton: string, opened: OpenedSkeleton, walker: Walker): string[] {
  const guesses: { end: number; score: number }[] = [];
  walker.walk(opened, (end, state, _join, _harmony, score) => {
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
