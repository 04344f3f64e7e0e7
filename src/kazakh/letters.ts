/** The 42 letters of the Kazakh alphabet in its official order; the 33 Russian letters keep their own order in it. */
export const KAZAKH_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/** Latin letters in the order of the April 2021 alphabet, with the English letters it lacks (c w x) in their places. */
export const LATIN_ALPHABET = "aäbcdefgğhıijklmnñoöpqrsştuūüvwxyz";

const KAZAKH_ONLY = /[әғқңөұүһі]/;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const ARABIC = /\p{Script=Arabic}/u;

export type Script = "cyrillic" | "latin" | "arabic" | "mixed" | "none";

/** Which script a word is written in; "mixed" where Cyrillic and Latin letters stand in one word. */
export function scriptOf(word: string): Script {
  const cyrillic = CYRILLIC.test(word);
  const latin = LATIN.test(word);
  if (cyrillic) return latin ? "mixed" : "cyrillic";
  if (latin) return "latin";
  return ARABIC.test(word) ? "arabic" : "none";
}

/** True when the word holds a letter that Russian does not have. */
export function hasKazakhLetter(lowerCaseWord: string): boolean {
  return KAZAKH_ONLY.test(lowerCaseWord);
}

/**
 * Lower case that is safe for Kazakh and Turkish Latin: JavaScript turns İ into two code points, and I stands for both
 * i and ı in capitals, so İ is brought to i first. The result is in NFC without soft hyphens and zero-width characters.
 */
export function lowerCase(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .normalize("NFC")
    .replaceAll("İ", "i")
    .toLowerCase();
}
// Letters of the two alphabets, ASCII and the usual quotes need no repair: the quick way for nearly every word.
const PLAIN =
  /^[\x20-\x7e\u0410-\u044f\u0401\u0451\u04d8\u04d9\u0492\u0493\u049a\u049b\u04a2\u04a3\u04e8\u04e9\u04b0\u04b1\u04ae\u04af\u04ba\u04bb\u0406\u0456]*$/;
