import { KAZAKH_ALPHABET, LATIN_ALPHABET } from "./letters.ts";

/**
 * Sort keys. One order for SQL and TypeScript: the key is text whose plain code-point comparison – COLLATE "C" in
 * PostgreSQL, `<` in JavaScript – is the order a Kazakh library puts its cards in: numbers by value, then Cyrillic by the
 * 42-letter alphabet (which keeps the Russian order too), then Latin by the 2021 alphabet, then other scripts. A space is
 * lower than any letter (word by word, «Ақ бота» before «Ақан»). Quotes, dashes, brackets and «№» do not count (I18-11).
 * Behind a tab stands a second part that parts only what is equal in the first: capitals after small letters, letters
 * with foreign accents after plain ones. Words that differ in quotes alone have equal keys.
 *
 * Why not ICU: PostgreSQL may be built without it, versions differ between server and browser, and `kk` knows neither
 * the order of the Latin letters nor numbers by value.
 */
const SPACE = " ";
const SECOND_PART = "\t";
const NUMBER_BASE = 0x21; // «!» … «/»: the count of digits, so that 9 < 10
const LETTER_BASE = 0x3a; // «:» and up: one character a letter
const LONGEST_NUMBER = 14;

const letterKey = new Map<string, string>();
[...KAZAKH_ALPHABET, ...LATIN_ALPHABET].forEach((letter, i) => {
  const code = LETTER_BASE + i;
  // The control characters U+007F–U+00A0 are left out: keys are seen in dumps and logs.
  letterKey.set(letter, String.fromCharCode(code < 0x7f ? code : code + 0x22));
});
// Letters of other alphabets stand where their look or sound puts them.
const NEAR: Readonly<Record<string, string>> = {
  ə: "ä",
  ŋ: "ñ",
  ń: "ñ",
  ǵ: "ğ",
  ß: "s",
  æ: "a",
  ø: "o",
  ł: "l",
  đ: "d",
  þ: "t",
  ў: "у",
  є: "е",
  ї: "і",
  ґ: "г",
};
/**
 * Other scripts stay after Latin in their own code-point order: the lowest letter of any of them is far above the keys.
 * Above U+D7FF the halves of long letters begin, where JavaScript and the bytes of UTF-8 order differently; letters from
 * there on are written as three characters below it.
 */
const HIGHEST_SHORT = 0xd7fd;
const LONG_MARK = String.fromCharCode(0xd7fe);
const LONG_BASE = 0xa000;
function shortened(text: string): string {
  let out = "";
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    out +=
      point <= HIGHEST_SHORT
        ? letter
        : LONG_MARK + String.fromCharCode(LONG_BASE + (point >> 12), LONG_BASE + (point & 0xfff));
  }
  return out;
}

const IGNORED = /[^\p{L}\p{M}\p{Nd}]/u;

export function sortKey(text: string): string {
  const clean = text.normalize("NFC").replaceAll("İ", "i").replace(/№/g, " ");
  let first = "";
  let second = "";
  let gap = false;
  let i = 0;
  while (i < clean.length) {
    const char = String.fromCodePoint(clean.codePointAt(i) ?? 0);
    if (char >= "0" && char <= "9") {
      const digits = /^\d+/.exec(clean.slice(i))?.[0] ?? char;
      if (gap && first !== "") first += SPACE;
      gap = false;
      first += numberKey(digits);
      second += "0";
      i += digits.length;
      continue;
    }
    i += char.length;
    const sign = signOf(char);
    if (typeof sign === "string") {
      if (sign === "gap") gap = true;
      continue;
    }
    if (gap && first !== "") first += SPACE;
    gap = false;
    first += sign[0];
    second += sign[1];
  }
  second = second.replace(/0+$/, "");
  return second === "" ? first : first + SECOND_PART + second;
}
/** What a character adds to the two parts of a key, or that it parts words or does not count. */
type Sign = readonly [key: string, mark: string] | "gap" | "nothing";

/** The characters met so far: an alphabet or two, so no limit but that of Unicode is needed. */
const signs = new Map<string, Sign>();

function signOf(char: string): Sign {
  let sign = signs.get(char);
  if (sign === undefined) {
    sign = IGNORED.test(char) ? (INSIDE_WORD.test(char) ? "nothing" : "gap") : keyOfLetter(char);
    signs.set(char, sign);
  }
  return sign;
}

// An apostrophe does not part a word («о'қу»); a dash or a quote parts words the way a space does.
const INSIDE_WORD = /['’ʼʹ\u00ad\u200b-\u200d\u2060«»“”„"‟]/u;

function numberKey(digits: string): string {
  const value = digits.replace(/^0+(?=\d)/, "");
  return String.fromCharCode(NUMBER_BASE + Math.min(value.length, LONGEST_NUMBER)) + value;
}

function keyOfLetter(char: string): readonly [string, string] {
  const lower = char.toLowerCase();
  const capital = lower === char ? "0" : "1";
  const known = letterKey.get(lower);
  if (known !== undefined) return [known, capital];
  const near = NEAR[lower];
  if (near !== undefined) return [letterKey.get(near) ?? near, capital === "0" ? "2" : "3"];
  const base = lower.normalize("NFD").replace(/\p{M}+/gu, "");
  if (base === "") return ["", "4"];
  const keys = [...base].map((part) => letterKey.get(part) ?? shortened(part)).join("");
  return [keys, base === lower ? capital : capital === "0" ? "2" : "3"];
}
