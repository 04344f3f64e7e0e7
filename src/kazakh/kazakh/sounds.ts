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

const classes = new Map<string, number>();
const harmonies = new Map<string, number>();

const set = (letters: string, target: Map<string, number>, value: number): void => {
  for (const letter of letters) target.set(letter, value);
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

/** The class of a letter; 0 for what is no letter of Kazakh, and for ь and ъ. */
export const classOf = (letter: string): number => classes.get(letter) ?? 0;
/**
 * The harmony a vowel asks for. и, у, ю, я, э, ё go with either, so the answer stays open when one of them, or a sign of
 * foreign softness («ь»), stands last. 0 for consonants.
 */
export const harmonyOfLetter = (letter: string): number => harmonies.get(letter) ?? 0;
