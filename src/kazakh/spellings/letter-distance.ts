import { levelOf } from "./skeleton.ts";

/**
 * What it costs to have typed one letter for another. Kazakh slips are not evenly spread: plain letters stand for Kazakh
 * ones, neighbours on the keyboard are hit, voiced and voiceless consonants and rounded vowels are written as heard. The
 * keyboard is the Kazakh layout, whose number row carries ә і ң ғ ү ұ қ ө һ; typed in another layout these are digits.
 */
export const SAME_LEVEL = 0.25;
const HEARD = 0.5;
const NEIGHBOUR = 0.6;
const OTHER = 1;

const ROWS = ["әіңғ,.үұқөһ", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"];
const HEARD_PAIRS = [
  "бп",
  "дт",
  "гк",
  "ғқ",
  "ғх",
  "қх",
  "һқ",
  "зс",
  "жш",
  "вф",
  "ыұ",
  "іү",
  "еі",
  "еи",
  "аы",
  "оа",
  "ұо",
  "үө",
  "чш",
  "жд",
  "щш",
  "нм",
  "ңм",
  "вб",
  "лр",
  "уо",
  "әе",
  "яа",
];
const DIGITS: Readonly<Record<string, string>> = {
  "2": "ә",
  "3": "і",
  "4": "ң",
  "5": "ғ",
  "8": "ү",
  "9": "ұ",
  "0": "қ",
  "-": "ө",
  "=": "һ",
  "1": "і",
  "@": "ә",
};

const neighbours = new Set<string>();
ROWS.forEach((row, y) => {
  [...row].forEach((letter, x) => {
    for (const [other, at] of [
      [row, x + 1],
      [ROWS[y + 1], x],
      [ROWS[y + 1], x - 1],
    ] as const) {
      const next = other?.[at];
      if (next === undefined) continue;
      neighbours.add(letter + next);
      neighbours.add(next + letter);
    }
  });
});
const heard = new Set(HEARD_PAIRS.flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]));

export function substitutionCost(typed: string, meant: string): number {
  if (typed === meant) return 0;
  if (levelOf(typed) === levelOf(meant) || DIGITS[typed] === meant) return SAME_LEVEL;
  if (heard.has(typed + meant)) return HEARD;
  return neighbours.has(typed + meant) ? NEIGHBOUR : OTHER;
}

/** A letter too many or too few: cheap when it doubles its neighbour or is a sign that is not heard. */
export function gapCost(letter: string, neighbour: string): number {
  if (letter === neighbour) return 0.4;
  if (letter === "ь" || letter === "ъ" || letter === "-") return 0.3;
  return levelOf(letter) === "и" || letter === "у" ? 0.7 : 0.9;
}

export const TRANSPOSITION = 0.6;

const QWERTY = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const JCUKEN = "ёйцукенгшщзхъфывапролджэячсмитьбю";

/** The word as it would have come out in the other keyboard layout; null when a character has no key. */
export function otherLayout(word: string): string | null {
  let out = "";
  for (const letter of word) {
    const at = QWERTY.indexOf(letter);
    const kazakh = DIGITS[letter];
    if (at >= 0) out += JCUKEN[at] ?? "";
    else if (kazakh !== undefined) out += kazakh;
    else return null;
  }
  return out;
}
