import { lowerCase } from "./letters.ts";

/**
 * Cyrillic into Latin and Arabic letters, for display and export. Every scheme is one table; what depends on neighbours
 * stands beside it. Capitals are kept: a digraph in a word of capitals is all capitals («ЩУКА» → «SHCHUKA»).
 */
export type Romanization = "latin-2021" | "bgn-pcgn" | "gost-7.79-b" | "iso-9" | "icao-9303";

type Rule = string | ((before: string, after: string) => string);
type Table = Readonly<Record<string, Rule>>;

const VOWELS = /[аәеёиоөуұүыіэюя]/;

// The alphabet of April 2021: и and й are both i, х and һ both h; letters it lacks are spelled by sound.
const LATIN_2021: Table = {
  а: "a",
  ә: "ä",
  б: "b",
  в: "v",
  г: "g",
  ғ: "ğ",
  д: "d",
  е: "e",
  ё: "io",
  ж: "j",
  з: "z",
  и: "i",
  й: "i",
  к: "k",
  қ: "q",
  л: "l",
  м: "m",
  н: "n",
  ң: "ñ",
  о: "o",
  ө: "ö",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ұ: "ū",
  ү: "ü",
  ф: "f",
  х: "h",
  һ: "h",
  ц: "ts",
  ч: "ch",
  ш: "ş",
  щ: "şş",
  ъ: "",
  ы: "y",
  і: "ı",
  ь: "",
  э: "e",
  ю: "iu",
  я: "ia",
};

// BGN/PCGN 1979 for Kazakh and 1947 for Russian agree on the common letters; е is «ye» at the beginning and after a
// vowel, ъ, ь in Russian only, and Kazakh «е» stays e: the caller says the language.
const BGN_COMMON: Table = {
  а: "a",
  ә: "ä",
  б: "b",
  в: "v",
  г: "g",
  ғ: "gh",
  д: "d",
  е: "e",
  ё: "yo",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  қ: "q",
  л: "l",
  м: "m",
  н: "n",
  ң: "ng",
  о: "o",
  ө: "ö",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ұ: "u",
  ү: "ü",
  ф: "f",
  х: "kh",
  һ: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "ʺ",
  ы: "y",
  і: "i",
  ь: "ʹ",
  э: "e",
  ю: "yu",
  я: "ya",
};
const afterVowelOrSign = (before: string): boolean =>
  before === "" || VOWELS.test(before) || /[йъь]/.test(before);
const BGN_RUSSIAN: Table = {
  ...BGN_COMMON,
  е: (before) => (afterVowelOrSign(before) ? "ye" : "e"),
  ё: (before) => (afterVowelOrSign(before) ? "yë" : "ë"),
};

// ГОСТ 7.79-2000 (ISO 9:1995), system B: no diacritics; ц is c before e i y j, else cz.
const GOST_B: Table = {
  ...BGN_COMMON,
  ә: "a`",
  ғ: "g`",
  ж: "zh",
  й: "j",
  қ: "k`",
  ң: "n`",
  ө: "o`",
  ұ: "u`",
  ү: "u`",
  һ: "h`",
  х: "x",
  щ: "shh",
  ъ: "``",
  ы: "y`",
  ь: "`",
  э: "e`",
  і: "i`",
  ё: "yo",
  ц: (_before, after) => (/[еёиійыэюя]/.test(after) ? "c" : "cz"),
};

// ISO 9:1995 (ГОСТ 7.79 system A): one letter for one letter, can be turned back.
const ISO_9: Table = {
  а: "a",
  ә: "a̋",
  б: "b",
  в: "v",
  г: "g",
  ғ: "ġ",
  д: "d",
  е: "e",
  ё: "ë",
  ж: "ž",
  з: "z",
  и: "i",
  й: "j",
  к: "k",
  қ: "ķ",
  л: "l",
  м: "m",
  н: "n",
  ң: "ņ",
  о: "o",
  ө: "ô",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ұ: "u̇",
  ү: "ù",
  ф: "f",
  х: "h",
  һ: "ḥ",
  ц: "c",
  ч: "č",
  ш: "š",
  щ: "ŝ",
  ъ: "ʺ",
  ы: "y",
  і: "ì",
  ь: "ʹ",
  э: "è",
  ю: "û",
  я: "â",
};

// ICAO Doc 9303 part 3, as in passports.
const ICAO: Table = {
  ...BGN_COMMON,
  ә: "a",
  ё: "e",
  й: "i",
  қ: "k",
  ғ: "g",
  ң: "n",
  ө: "o",
  ү: "u",
  ъ: "ie",
  ь: "",
  ю: "iu",
  я: "ia",
};

const TABLES: Readonly<Record<Romanization, Table>> = {
  "latin-2021": LATIN_2021,
  "bgn-pcgn": BGN_COMMON,
  "gost-7.79-b": GOST_B,
  "iso-9": ISO_9,
  "icao-9303": ICAO,
};

/** Text in Latin letters by a scheme; what is not Cyrillic passes unchanged. `language` matters for BGN/PCGN only. */
export function romanize(text: string, scheme: Romanization, language: "kk" | "ru" = "kk"): string {
  const table = scheme === "bgn-pcgn" && language === "ru" ? BGN_RUSSIAN : TABLES[scheme];
  return text
    .normalize("NFC")
    .replace(/\p{Script=Cyrillic}+/gu, (word) => romanizeWord(word, table, scheme === "latin-2021"));
}

/** Kazakh in the alphabet of April 2021. */
export function toLatin2021(text: string): string {
  return romanize(text, "latin-2021");
}

function romanizeWord(word: string, table: Table, dottedCapital: boolean): string {
  const lower = lowerCase(word);
  const allCapitals = word.length > 1 && word === word.toUpperCase();
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const letter = lower[i] ?? "";
    const rule = table[letter];
    const latin =
      rule === undefined
        ? letter
        : typeof rule === "string"
          ? rule
          : rule(lower[i - 1] ?? "", lower[i + 1] ?? "");
    out += word[i] === letter ? latin : capitalize(latin, allCapitals, dottedCapital);
  }
  return out;
}

// The 2021 alphabet parts ı–I and i–İ: toUpperCase alone would make both I. The other schemes know one I.
const CAPITAL_I = "İ";
function capitalize(latin: string, all: boolean, dotted: boolean): string {
  if (latin === "") return "";
  const upper = (part: string): string => (dotted ? part.replaceAll("i", CAPITAL_I) : part).toUpperCase();
  return all ? upper(latin) : upper(latin[0] ?? "") + latin.slice(1);
}

// Arabic script (төте жазу). The back and front vowel of a pair are one letter; a hamza at the head of the word makes all
// of them front and is left out where е, г or к already tell.
const TOTE: Readonly<Record<string, string>> = {
  а: "ا",
  ә: "ا",
  б: "ب",
  в: "ۆ",
  г: "گ",
  ғ: "ع",
  д: "د",
  е: "ە",
  ё: "يو",
  ж: "ج",
  з: "ز",
  и: "ي",
  й: "ي",
  к: "ك",
  қ: "ق",
  л: "ل",
  м: "م",
  н: "ن",
  ң: "ڭ",
  о: "و",
  ө: "و",
  п: "پ",
  р: "ر",
  с: "س",
  т: "ت",
  у: "ۋ",
  ұ: "ۇ",
  ү: "ۇ",
  ф: "ف",
  х: "ح",
  һ: "ھ",
  ц: "تس",
  ч: "چ",
  ш: "ش",
  щ: "شش",
  ъ: "",
  ы: "ى",
  і: "ى",
  ь: "",
  э: "ە",
  ю: "يۋ",
  я: "يا",
};

/** Kazakh in Arabic letters; what is not Cyrillic passes unchanged. The direction of the page is the caller's. */
export function toArabic(text: string): string {
  return text.normalize("NFC").replace(/\p{Script=Cyrillic}+/gu, (word) => {
    const lower = lowerCase(word);
    let letters = "";
    for (const letter of lower) letters += TOTE[letter] ?? letter;
    const needsHamza = /[әөүі]/.test(lower) && !/[егк]/.test(lower);
    return needsHamza ? `ء${letters}` : letters;
  });
}
