/** The 42 letters of the Kazakh alphabet in its official order; the 33 Russian letters keep their own order in it. */
export const KAZAKH_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/** Latin letters in the order of the April 2021 alphabet, with the English letters it lacks (c w x) in their places. */
export const LATIN_ALPHABET = "aäbcdefgğhıijklmnñoöpqrsştuūüvwxyz";

const KAZAKH_ONLY = /[әғқңөұүһі]/;
export type Script = "cyrillic" | "latin" | "arabic" | "mixed" | "none";

/** Which script a word is written in; "mixed" where Cyrillic and Latin letters stand in one word. */
export function scriptOf(word: string): Script {
  let cyrillic = false;
  let latin = false;
  let arabic = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    // The blocks: Cyrillic with its supplement; Latin letters of ASCII, Latin-1, Extended A and B, phonetic, Additional.
    if (code >= 0x400 && code <= 0x52f) cyrillic = true;
    else if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) latin = true;
    else if (
      (code >= 0xc0 && code <= 0x2af && code !== 0xd7 && code !== 0xf7) ||
      (code >= 0x1e00 && code <= 0x1eff)
    )
      latin = true;
    else if ((code >= 0x600 && code <= 0x6ff) || (code >= 0x750 && code <= 0x77f) || code >= 0xfb50)
      arabic = arabic || ARABIC.test(word);
  }
  if (cyrillic) return latin ? "mixed" : "cyrillic";
  if (latin) return "latin";
  return arabic ? "arabic" : "none";
}
const ARABIC = /\p{Script=Arabic}/u;

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
