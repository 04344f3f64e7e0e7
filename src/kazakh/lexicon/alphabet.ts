/**
 * The letters of both languages and the hyphen as small numbers, 1 and up; 0 is any other character. The analysis works
 * with these: a number indexes a table, a character would need a map.
 */
export const LETTERS = "\u0000абвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяә-";
export const LETTER_COUNT = LETTERS.length;

// Every letter has its code below this; a code above gives undefined, which counts as 0.
const numbers = new Uint8Array(0x600);
for (let i = 1; i < LETTERS.length; i++) numbers[LETTERS.charCodeAt(i)] = i;

/** The number of the letter with this UTF-16 code. */
export const letterNumber = (code: number): number => numbers[code] ?? 0;
/** The number of a letter given as text. */
export const numberOf = (letter: string): number => letterNumber(letter.charCodeAt(0));
/** The letter of a number; nothing for 0. */
export const letterOf = (letter: number): string => (letter === 0 ? "" : (LETTERS[letter] ?? ""));

/** Words longer than this are no words of a language and stay whole: the longest of the lexicons has 27 letters. */
export const LONGEST_WORD = 100;
