/**
 * The skeleton of a word: its Cyrillic letters with everything levelled that another script, a Russian keyboard or a
 * careless typist may lose. Қ and к are one, the vowels і ы и й are one, soft and hard signs are gone, я is и + а. Two
 * spellings of one word have one skeleton, whatever the scheme: «көл», «кол», «köl», «kol», «كول».
 */
const CLASS: Readonly<Record<string, string>> = {
  ә: "а",
  ғ: "г",
  ё: "е",
  э: "е",
  й: "и",
  і: "и",
  ы: "и",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  щ: "ш",
  ю: "иу",
  я: "иа",
  ц: "тс",
  ъ: "",
  ь: "",
};

const classes: string[] = [];
for (const [letter, value] of Object.entries(CLASS)) classes[letter.charCodeAt(0)] = value;

/** Levels a lower-case Cyrillic word; a row of и becomes one. */
export function skeletonOf(word: string): string {
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const level = classes[word.charCodeAt(i)] ?? word[i] ?? "";
    if (level === "") continue;
    if (level.charCodeAt(0) === NARROW && out.charCodeAt(out.length - 1) === NARROW) out += level.slice(1);
    else out += level;
  }
  return out;
}
const NARROW = "и".charCodeAt(0);

/** The level of one letter. */
export const levelOf = (letter: string): string => classes[letter.charCodeAt(0)] ?? letter;
