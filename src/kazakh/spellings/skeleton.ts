import { LETTER_COUNT, letterNumber, letterOf, numberOf } from "../lexicon/alphabet.ts";

/**
 * The skeleton of a word: its Cyrillic letters with everything levelled that another script, a Russian keyboard or a
 * careless typist may lose. Қ and к are one there, the vowels і ы и й are one, soft and hard signs are gone, я is и + а.
 * Two spellings of one word have one skeleton, whatever the scheme: «көл», «кол», «köl», «kol», «كول».
 */
const CLASS: Readonly<Record<string, string>> = {
  ә: "а",
  ғ: "г",
  ё: "е",
  э: "е",
  й: "и",
  і: "и",
  ы: "и",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  щ: "ш",
  ю: "иу",
  я: "иа",
  ц: "тс",
  ъ: "",
  ь: "",
};

const levels = Array.from(
  { length: LETTER_COUNT },
  (_, letter) => CLASS[letterOf(letter)] ?? letterOf(letter),
);
const firsts = Uint8Array.from(levels, (level) => numberOf(level[0] ?? ""));
const seconds = Uint8Array.from(levels, (level) => numberOf(level[1] ?? ""));
/** The level of a letter as one number: its skeleton letters, at most two, the second in the higher bits; 0 for none. */
const levelNumbers = Uint16Array.from(
  levels,
  (_, letter) => (firsts[letter] ?? 0) | ((seconds[letter] ?? 0) << 6),
);
export const levelNumber = (letter: number): number => levelNumbers[letter] ?? 0;
/** и, to which all narrow vowels are levelled; a row of them is one. */
export const NARROW = numberOf("и");

/** Levels a lower-case Cyrillic word; a row of и becomes one. */
export function skeletonOf(word: string): string {
  let out = "";
  let narrow = false;
  for (let i = 0; i < word.length; i++) {
    const letter = letterNumber(word.charCodeAt(i));
    const level = letter === 0 ? (word[i] ?? "") : (levels[letter] ?? "");
    if (level === "") continue;
    out += narrow && firsts[letter] === NARROW ? level.slice(1) : level;
    narrow = letter !== 0 && (level.length > 1 ? seconds[letter] : firsts[letter]) === NARROW;
  }
  return out;
}

/** The level of one letter. */
export const levelOf = (letter: string): string => {
  const number = numberOf(letter);
  return number === 0 ? letter : (levels[number] ?? "");
};
