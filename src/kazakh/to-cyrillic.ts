import { lowerCase } from "./letters.ts";

const LETTERS: Readonly<Record<string, string>> = {
  a: "а",
  ä: "ә",
  á: "ә",
  b: "б",
  v: "в",
  g: "г",
  ğ: "ғ",
  ǵ: "ғ",
  d: "д",
  e: "е",
  j: "ж",
  z: "з",
  i: "и",
  ı: "і",
  k: "к",
  q: "қ",
  l: "л",
  m: "м",
  n: "н",
  ñ: "ң",
  ń: "ң",
  ŋ: "ң",
  o: "о",
  ö: "ө",
  ó: "ө",
  p: "п",
  r: "р",
  s: "с",
  t: "т",
  u: "у",
  ū: "ұ",
  ü: "ү",
  ú: "ү",
  ý: "у",
  f: "ф",
  h: "х",
  c: "с",
  ş: "ш",
  y: "ы",
  x: "х",
  w: "у",
};

/** Cyrillic spellings a Latin or Arabic-script Kazakh word may stand for, the most likely first. */
export function toCyrillicCandidates(word: string): string[] {
  const plain = lowerCase(word)
    .replaceAll("sh", "ş")
    .replaceAll("zh", "j")
    .replaceAll("gh", "ğ")
    .replaceAll("kh", "h");
  return [[...plain].map((letter) => LETTERS[letter] ?? letter).join("")];
}
