import type { Lang } from "#basics";

const steps: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** A whole number from 1 to 3999 in Roman numerals of Latin letters; anything else in Arabic figures. */
export function roman(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999) return String(n);
  let rest = n;
  let out = "";
  for (const [value, letters] of steps) {
    while (rest >= value) {
      out += letters;
      rest -= value;
    }
  }
  return out;
}

/** Cyrillic letters that people type for Roman numerals: І (U+0406), Х (U+0425), С (U+0421), М (U+041C), Ү and small ones. */
const lookAlikes: Record<string, string> = {
  "\u0406": "I",
  "\u0425": "X",
  "\u0421": "C",
  "\u041C": "M",
  "\u04AE": "V",
  "\u0474": "V",
};

/**
 * Reads a number of an edition typed by a person: «ІІІ» in Cyrillic letters, "III", "3", «3-ші», "3rd".
 * Undefined when it is none, so that a form can say so.
 */
export function readEdition(text: string): number | undefined {
  const tidy = text.trim().toLocaleUpperCase("en");
  const arabic = /^(?:№\s*)?(\d{1,4})(?:[\s.-]*\p{L}{0,3})?\.?$/u.exec(tidy);
  if (arabic?.[1]) return Number(arabic[1]) || undefined;
  const latin = [...tidy].map((letter) => lookAlikes[letter] ?? letter).join("");
  if (!/^[IVXLCDM]+$/.test(latin)) return undefined;
  const read = fromRoman(latin);
  return roman(read) === latin ? read : undefined;
}

function fromRoman(latin: string): number {
  let total = 0;
  let rest = latin;
  for (const [value, letters] of steps) {
    while (rest.startsWith(letters)) {
      total += value;
      rest = rest.slice(letters.length);
    }
  }
  return total;
}

/**
 * The number of an edition before the name of an event or a contest: Roman in Kazakh and Russian, as papers of the
 * libraries print it, an ordinal in English. No ending is glued on, which the CLDR ordinals of Kazakh would need.
 */
export function formatEdition(lang: Lang, n: number): string {
  if (lang !== "en") return roman(n);
  const lastTwo = n % 100;
  const last = n % 10;
  const teen = lastTwo >= 11 && lastTwo <= 13;
  const ending = teen ? "th" : last === 1 ? "st" : last === 2 ? "nd" : last === 3 ? "rd" : "th";
  return `${n}${ending}`;
}
