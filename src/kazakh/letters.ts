/** The 42 letters of the Kazakh alphabet in its official order; the 33 Russian letters keep their own order in it. */
export const KAZAKH_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/** Latin letters in the order of the April 2021 alphabet, with the English letters it lacks (c w x) in their places. */
export const LATIN_ALPHABET = "aäbcdefgğhıijklmnñoöpqrsştuūüvwxyz";

export type Script = "cyrillic" | "latin" | "arabic" | "mixed" | "none";

/** What is seen of a text in one pass over its letters, as bits: asked of every word, so one table answers for all. */
export const Seen = {
  Cyrillic: 1,
  Latin: 2,
  Arabic: 4,
  /** A letter that Russian does not have. */
  Kazakh: 8,
  Yo: 16,
  /** A digit or a character that joins: hyphens and apostrophes of all kinds, and other signs of ASCII. */
  JointOrDigit: 32,
  Capital: 64,
  /** A character outside of the two alphabets, ASCII and the usual quotes: lower case needs care. */
  Odd: 128,
} as const;

const TABLE_SIZE = 0x800;
const table = new Uint8Array(TABLE_SIZE).fill(Seen.Odd);
for (let code = 0x20; code < 0x7f; code++) {
  const letter = String.fromCharCode(code);
  const capital = letter >= "A" && letter <= "Z";
  const latin = capital || (letter >= "a" && letter <= "z");
  const joint = code < 0x41 || code === 0x60;
  table[code] = (latin ? Seen.Latin : 0) | (capital ? Seen.Capital : 0) | (joint ? Seen.JointOrDigit : 0);
}
for (let code = 0; code < 0x20; code++) table[code] = Seen.Odd | Seen.JointOrDigit;
// The blocks: Cyrillic with its supplement; Latin letters of Latin-1, Extended A and B, phonetic.
for (let code = 0x400; code <= 0x52f; code++) table[code] = Seen.Cyrillic | Seen.Odd;
for (let code = 0xc0; code <= 0x2af; code++)
  if (code !== 0xd7 && code !== 0xf7) table[code] = Seen.Latin | Seen.Odd;
for (let code = 0x620; code <= 0x77f; code++)
  if (code < 0x700 || code >= 0x750) table[code] = Seen.Arabic | Seen.Odd;
table[0x2bc] = Seen.JointOrDigit | Seen.Odd;
for (const letter of KAZAKH_ALPHABET) {
  const seen =
    Seen.Cyrillic | ("әғқңөұүһі".includes(letter) ? Seen.Kazakh : 0) | (letter === "ё" ? Seen.Yo : 0);
  table[letter.charCodeAt(0)] = seen;
  table[letter.toUpperCase().charCodeAt(0)] = seen | Seen.Capital;
}

/** The bits of `Seen` for a text. */
export function seenIn(text: string): number {
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    seen |= code < TABLE_SIZE ? (table[code] ?? 0) : seenFar(code);
  }
  return seen;
}

/** The rare characters above the table: Latin Extended Additional, joints of typography, Arabic presentation forms. */
function seenFar(code: number): number {
  if (code >= 0x1e00 && code <= 0x1eff) return Seen.Latin | Seen.Odd;
  if (code >= 0x2010 && code <= 0x2019) return Seen.JointOrDigit | Seen.Odd;
  return code >= 0xfb50 && ARABIC.test(String.fromCharCode(code)) ? Seen.Arabic | Seen.Odd : Seen.Odd;
}
const ARABIC = /\p{Script=Arabic}/u;

export function scriptOfSeen(seen: number): Script {
  if ((seen & Seen.Cyrillic) !== 0) return (seen & Seen.Latin) !== 0 ? "mixed" : "cyrillic";
  if ((seen & Seen.Latin) !== 0) return "latin";
  return (seen & Seen.Arabic) !== 0 ? "arabic" : "none";
}

/** Which script a word is written in; "mixed" where Cyrillic and Latin letters stand in one word. */
export const scriptOf = (word: string): Script => scriptOfSeen(seenIn(word));

/** True when the word holds a letter that Russian does not have. */
export const hasKazakhLetter = (lowerCaseWord: string): boolean =>
  (seenIn(lowerCaseWord) & Seen.Kazakh) !== 0;

/**
 * Lower case that is safe for Kazakh and Turkish Latin: JavaScript turns İ into two code points, and I stands for both
 * i and ı in capitals, so İ is brought to i first. The result is in NFC without soft hyphens and zero-width characters.
 */
export function lowerCase(text: string): string {
  const seen = seenIn(text);
  // Letters of the two alphabets and ASCII need no repair: the quick way for nearly every word.
  if ((seen & Seen.Odd) === 0) return (seen & Seen.Capital) === 0 ? text : text.toLowerCase();
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .normalize("NFC")
    .replaceAll("İ", "i")
    .toLowerCase();
}
