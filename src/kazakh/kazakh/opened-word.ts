import { LETTER_COUNT, LONGEST_WORD, letterNumber, letterOf, numberOf } from "../lexicon/alphabet.ts";
import { flagsAt, START, step, type WordGraph } from "../lexicon/word-graph.ts";
import { BACK, classOf, EITHER, FRONT, harmonyOfLetter } from "./sounds.ts";

/**
 * A word laid open for reading: for each of its beginnings, what suffixes and lexicons ask of it, worked out in one go
 * from the left. Places of `at[…]` count letters from the start; there is one more than the word has letters.
 */
export type OpenedWord = {
  text: string;
  length: number;
  readonly letters: Uint8Array;
  /** Sound class and vowel harmony of the beginning with so many letters (see `sounds.ts`). */
  readonly sounds: Uint8Array;
  readonly harmonies: Uint8Array;
  /** ы or і, as the last vowel of certain harmony asks. */
  readonly narrow: Uint8Array;
  /** How many letters there are before and with the first vowel; LONGEST_WORD + 1 when there is none. */
  firstVowel: number;
  /** Places of the lexicon. */
  readonly places: Int32Array;
  /** No beginning with more letters is a beginning of a word of the lexicon. */
  reach: number;
};

export const newOpenedWord = (): OpenedWord => ({
  text: "",
  length: 0,
  letters: new Uint8Array(LONGEST_WORD + 1),
  sounds: new Uint8Array(LONGEST_WORD + 2),
  harmonies: new Uint8Array(LONGEST_WORD + 2),
  narrow: new Uint8Array(LONGEST_WORD + 2),
  firstVowel: 0,
  places: new Int32Array(LONGEST_WORD + 2),
  reach: 0,
});

const Y = numberOf("ы");
const I = numberOf("і");
const SOFT = numberOf("ь");
const HARD = numberOf("ъ");
const sounds = Uint8Array.from({ length: LETTER_COUNT }, (_, letter) => classOf(letterOf(letter)));
const harmonies = Uint8Array.from({ length: LETTER_COUNT }, (_, letter) => harmonyOfLetter(letterOf(letter)));

export const soundOf = (letter: number): number => sounds[letter] ?? 0;
export const isVowelLetter = (letter: number): boolean => harmonies[letter] !== 0;

/** The sound before a suffix after one more letter: a sign of softness or hardness lets the letter before it speak («роль»). */
export const soundAfter = (letter: number, before: number): number =>
  letter === SOFT || letter === HARD ? before : (sounds[letter] ?? 0);
/** The harmony after one more letter: a vowel decides, and a sign of foreign softness leaves it open. */
export function harmonyAfter(letter: number, before: number): number {
  const own = letter === SOFT ? EITHER : (harmonies[letter] ?? 0);
  return own === 0 ? before : own;
}

/** Lays a lower-case word open. One object serves for all words, one after another. */
export function openWord(word: OpenedWord, text: string, lexicon: WordGraph): void {
  word.text = text;
  word.length = text.length;
  word.firstVowel = LONGEST_WORD + 1;
  word.reach = 0;
  word.sounds[0] = 0;
  word.harmonies[0] = EITHER;
  word.narrow[0] = Y;
  word.places[0] = START;
  let place = START;
  for (let i = 0; i < text.length; i++) {
    const letter = letterNumber(text.charCodeAt(i));
    word.letters[i] = letter;
    word.sounds[i + 1] = soundAfter(letter, word.sounds[i] ?? 0);
    word.harmonies[i + 1] = harmonyAfter(letter, word.harmonies[i] ?? EITHER);
    const harmony = harmonies[letter] ?? 0;
    word.narrow[i + 1] = harmony === BACK ? Y : harmony === FRONT ? I : (word.narrow[i] ?? Y);
    if (harmony !== 0 && i < word.firstVowel) word.firstVowel = i + 1;
    if (place !== 0) {
      place = step(lexicon, place, letter);
      if (place !== 0) word.reach = i + 1;
    }
    word.places[i + 1] = place;
  }
}

/**
 * A stem as a beginning of the word and up to two letters of its own behind it (кітаб|п, ор|ы|н), in one number: stems are
 * compared and looked up a dozen times a word, and few of them are ever written out.
 */
export type Stem = number;
export const stemOf = (length: number, one = 0, two = 0): Stem => length | (one << 8) | (two << 16);
export const stemLength = (stem: Stem): number => stem & 0xff;
/** How many letters the whole stem has. */
export const lengthOfStem = (stem: Stem): number =>
  (stem & 0xff) + (stem >= 0x100 ? 1 : 0) + (stem >= 0x10000 ? 1 : 0);
export const stemText = (word: OpenedWord, stem: Stem): string => {
  const start = word.text.slice(0, stem & 0xff);
  return stem < 0x100 ? start : start + letterOf((stem >> 8) & 0xff) + letterOf(stem >> 16);
};

/** The place of a stem in the lexicon the word was opened with. */
export function placeOfStem(word: OpenedWord, stem: Stem, lexicon: WordGraph): number {
  let place = word.places[stem & 0xff] ?? 0;
  if (stem < 0x100) return place;
  if (place !== 0) place = step(lexicon, place, (stem >> 8) & 0xff);
  const second = stem >> 16;
  return place === 0 || second === 0 ? place : step(lexicon, place, second);
}

/** The flags of a stem; 0 when the lexicon does not hold it. */
export const flagsOfStem = (word: OpenedWord, stem: Stem, lexicon: WordGraph): number =>
  flagsAt(lexicon, placeOfStem(word, stem, lexicon));
