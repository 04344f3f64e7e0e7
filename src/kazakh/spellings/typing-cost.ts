import { LETTER_COUNT, letterNumber, letterOf } from "../lexicon/alphabet.ts";
import { levelNumber } from "./skeleton.ts";

/** The level of a letter as one number: 0 for what is not heard, a number of its own for what is no letter. */
const levels = Uint16Array.from({ length: LETTER_COUNT }, (_, letter) =>
  letter === 0 ? 0xfff : levelNumber(letter),
);
const marked = Uint8Array.from({ length: LETTER_COUNT }, (_, letter) =>
  letter > 0 && "әғқңөұүһі".includes(letterOf(letter)) ? 1 : 0,
);

const levelAt = (text: string, at: number): number => levels[letterNumber(text.charCodeAt(at))] ?? 0xfff;
const isMarked = (text: string, at: number): boolean => marked[letterNumber(text.charCodeAt(at))] === 1;

/**
 * How far a typed stem is from a word with its skeleton: a Kazakh letter against its plain twin costs little, because plain
 * letters are typed for want of others; against another marked letter, or a marked letter against a plain word, much.
 * `sharp`: the word shows marks elsewhere, so a plain letter means a plain sound.
 */
export function typingCost(typed: string, word: string, sharp: boolean): number {
  let cost = 0;
  let j = 0;
  for (let i = 0; i < typed.length && j < word.length; ) {
    if (typed.charCodeAt(i) === word.charCodeAt(j)) {
      i++;
      j++;
      continue;
    }
    const one = levelAt(typed, i);
    const two = levelAt(word, j);
    if (one === two && one !== 0) {
      cost += isMarked(typed, i) ? 2 : isMarked(word, j) ? (sharp ? 1 : 0.25) : 0.2;
      i++;
      j++;
    } else if (two === 0) j++;
    else if (one === 0) i++;
    else break;
  }
  return cost;
}

/** The same for the suffixes behind the stem, by their last letters: «-нын» for -ның costs less than «-ның» for -нын. */
export function suffixCost(typed: string, suffixes: string, sharp: boolean): number {
  let cost = 0;
  let i = typed.length - 1;
  for (let j = suffixes.length - 1; j >= 0 && i >= 0; j--, i--) {
    if (typed.charCodeAt(i) === suffixes.charCodeAt(j)) continue;
    if (levelAt(typed, i) !== levelAt(suffixes, j)) break;
    cost += isMarked(typed, i) ? 0.5 : sharp ? 0.2 : 0.05;
  }
  return cost;
}
