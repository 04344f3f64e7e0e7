import { lowerCase, scriptOf } from "./letters.ts";
import { mendWord } from "./look-alikes.ts";

/**
 * Coarse folding for duplicate search and type-ahead: one class for every way a Kazakh letter is typed (domain table of
 * look-alike and Russian-letter typing), for the Latin spellings of 2017–2021, for ё and й, for quotes and dashes.
 * «Кітапхана», «китапхана», «кытапхана», «kitaphana» and «Kıtaphana» fold to one string. It is a key for finding
 * neighbours, never for display and never a proof of equality: «ұн» and «ун» fold together.
 */
const CLASS: Readonly<Record<string, string>> = {
  а: "a",
  ә: "a",
  б: "b",
  в: "v",
  г: "g",
  ғ: "g",
  д: "d",
  е: "e",
  ё: "e",
  э: "e",
  ж: "j",
  з: "z",
  и: "i",
  й: "i",
  і: "i",
  ы: "i",
  к: "k",
  қ: "k",
  л: "l",
  м: "m",
  н: "n",
  ң: "n",
  о: "o",
  ө: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ұ: "u",
  ү: "u",
  ў: "u",
  ф: "f",
  х: "h",
  һ: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sh",
  ъ: "",
  ь: "",
  ю: "iu",
  я: "ia",
  ä: "a",
  á: "a",
  ə: "a",
  ö: "o",
  ó: "o",
  ü: "u",
  ú: "u",
  ū: "u",
  ý: "u",
  ğ: "g",
  ǵ: "g",
  ş: "sh",
  ñ: "n",
  ń: "n",
  ŋ: "n",
  ı: "i",
  y: "i",
  q: "k",
  x: "h",
  w: "u",
  ž: "j",
  š: "sh",
  č: "ch",
};

const folded = new Map<string, string>(Object.entries(CLASS));

/** Folds each word of the text and joins them with one space. Idempotent. */
export function fold(text: string): string {
  if (text.length > LONGEST_KEPT) return foldedText(text);
  const seen = texts.get(text);
  if (seen !== undefined) return seen;
  const folded = foldedText(text);
  if (texts.size >= TEXTS_LIMIT) texts.clear();
  texts.set(text, folded);
  return folded;
}

/** A title or a name of a record is folded half a dozen times on its way in: for keys, links, doubles and proposals. */
const LONGEST_KEPT = 200;
const TEXTS_LIMIT = 10_000;
const texts = new Map<string, string>();

function foldedText(text: string): string {
  let folded = "";
  for (const word of lowerCase(text).match(/[\p{L}\p{M}\p{N}'’ʼ-]+/gu) ?? []) {
    const parts = foldedWord(word);
    if (parts !== "") folded = folded === "" ? parts : `${folded} ${parts}`;
  }
  return folded;
}

/** The words of a catalogue come again and again, and folding one costs more than remembering it. */
const CACHE_LIMIT = 60_000;
const cache = new Map<string, string>();

function foldedWord(word: string): string {
  const seen = cache.get(word);
  if (seen !== undefined) return seen;
  const parts = word
    .split("-")
    .map((part) => foldWord(part.replace(/['’ʼ]/g, "")))
    .filter((part) => part !== "")
    .join(" ");
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, parts);
  return parts;
}

/** Folds one lower-case word. */
export function foldWord(word: string): string {
  let source = word;
  if (scriptOf(word) === "mixed")
    source = mendWord(word, (word.match(/\p{Script=Cyrillic}/gu) ?? []).length) ?? word;
  let out = "";
  for (const letter of source) out += folded.get(letter) ?? letter.normalize("NFD").replace(/\p{M}+/gu, "");
  // Until nothing changes, so that folding twice is folding once («ngg»).
  for (let before = ""; before !== out; ) {
    before = out;
    out = out.replace(/(\p{L})\1+/gu, "$1").replace(/kh|gh|zh|ng/g, (pair) => SHORT[pair] ?? pair);
  }
  return out;
}
const SHORT: Readonly<Record<string, string>> = { kh: "h", gh: "g", zh: "j", ng: "n" };
