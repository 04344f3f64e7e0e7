/**
 * Sound classes of Kazakh as suffixes see them. A suffix chooses its first consonant by the last letter of the stem and
 * its vowels by the harmony of the stem; both are written here as bit sets, because every step of the analysis asks.
 */
export const VOWEL = 1; // а ә е ё о ө ұ ү ы і э я
export const GLIDE = 2; // и у ю: vowel or consonant, both kinds of suffix occur after them
export const RY = 4; // р й
export const L = 8; // л
export const NASAL = 16; // м н ң
export const ZH = 32; // з ж
export const VOICELESS = 64; // к қ п т с ш …, and б в г ғ д, which are voiceless at the end of a word
export const CONSONANT = GLIDE | RY | L | NASAL | ZH | VOICELESS;

export const BACK = 1;
export const FRONT = 2;
export const EITHER = 3;

const SIZE = 0x600;
const classes = new Uint8Array(SIZE);
const harmonies = new Uint8Array(SIZE);

const set = (letters: string, target: Uint8Array, value: number): void => {
  for (const letter of letters) target[letter.charCodeAt(0)] = value;
};
set("аәеёоөұүыіэя", classes, VOWEL);
set("иую", classes, GLIDE);
set("рй", classes, RY);
set("л", classes, L);
set("мнң", classes, NASAL);
set("зж", classes, ZH);
set("кқпстфхһцчшщбвгғд", classes, VOICELESS);
set("аоұы", harmonies, BACK);
set("әеөүі", harmonies, FRONT);
set("иуюяёэ", harmonies, EITHER);

export const classAt = (word: string, at: number): number => classes[word.charCodeAt(at)] ?? 0;
export const harmonyAt = (word: string, at: number): number => harmonies[word.charCodeAt(at)] ?? 0;

/** The class of the last sound before `end`; a soft or hard sign lets the letter before it speak («роль»). */
export function lastClass(word: string, end: number): number {
  let at = end - 1;
  while (at > 0 && (word[at] === "ь" || word[at] === "ъ")) at--;
  return at < 0 ? 0 : classAt(word, at);
}

/**
 * Harmony of what stands before `end`: the last vowel decides. и, у, ю, я, э, ё go with either, so the search goes on to the
 * vowel before, but the answer stays open when a sign of foreign softness («ь») or such a vowel stood last.
 */
export function harmonyOf(word: string, end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    const harmony = harmonyAt(word, at);
    if (harmony === EITHER || word[at] === "ь") return EITHER;
    if (harmony !== 0) return harmony;
  }
  return EITHER;
}

/** ы or і, whichever the last vowel of certain harmony before `end` asks for. */
export function narrowVowel(word: string, end: number): string {
  for (let at = end - 1; at >= 0; at--) {
    const harmony = harmonyAt(word, at);
    if (harmony === BACK) return "ы";
    if (harmony === FRONT) return "і";
  }
  return "ы";
}

export const hasVowel = (word: string, end: number): boolean => {
  for (let at = 0; at < end; at++) if (harmonyAt(word, at) !== 0) return true;
  return false;
};
