/**
 * Dictionary forms of nouns whose stem changes between the forms, where the classes of the dictionary leave them out:
 * fleeting vowels (угла – угол, отцом – отец, писем – письмо), plurals of their own (деревья – дерево, небеса – небо).
 * Every rule proposes; the lexicon decides.
 */
const VOWELS = "аеиоуыэюя";
export const isConsonant = (letter: string | undefined): boolean =>
  letter !== undefined && !VOWELS.includes(letter);
const isFinal = (letter: string | undefined): boolean => isConsonant(letter) && !"йьъ".includes(letter ?? "");

/** `plural`: the dictionary says that the word is a plural without a singular of its own. */
export const nounChanges = (word: string, plural: boolean): string[] => [
  ...withoutEnding(word),
  ...fleetingOblique(word),
  ...(plural ? singulars(word) : []),
];

/** Genitives of the plural, which have no ending: окон – окно, писем – письмо, недель – неделя, статей – статья. */
function withoutEnding(word: string): string[] {
  const found: string[] = [];
  const length = word.length;
  const last = word[length - 1];
  const before = word[length - 2];
  if (length > 3 && isFinal(last) && (before === "е" || before === "о") && isConsonant(word[length - 3]))
    for (const sign of before === "е" ? ["", "ь"] : [""])
      for (const ending of ["о", "а"]) found.push(word.slice(0, -2) + sign + last + ending);
  if (last === "й" || (last === "ь" && isFinal(before))) found.push(`${word.slice(0, -1)}я`);
  if (word.endsWith("ей")) for (const ending of ["ья", "ье", "ь", ""]) found.push(word.slice(0, -2) + ending);
  if (word.endsWith("ев") || word.endsWith("ов")) found.push(word.slice(0, -2));
  if (word.endsWith("ий")) found.push(`${word.slice(0, -1)}е`, `${word.slice(0, -1)}я`);
  if (word.endsWith("ьев")) found.push(`${word.slice(0, -3)}ь`, `${word.slice(0, -3)}ье`);
  return found;
}

const HARD = ["а", "у", "ом", "е", "ы", "и", "ов", "ам", "ами", "ах", "ем", "ев"];
const SOFT = ["я", "ю", "ем", "е", "и", "ей", "ям", "ями", "ях", "ью"];

/** A vowel stands only where there is no ending: угл-а – угол, отц-ом – отец, пальц-ев – палец, церкв-и – церковь. */
function fleetingOblique(word: string): string[] {
  const found: string[] = [];
  for (const ending of HARD) addFleeting(word, ending, "", found);
  for (const ending of SOFT) addFleeting(word, ending, "ь", found);
  // холуях, краем: the й of the stem is in the ending.
  for (const ending of ["я", "ю", "ем", "е", "и", "ев", "ям", "ями", "ях"]) {
    const end = word.length - ending.length;
    if (end > 1 && word.endsWith(ending) && VOWELS.includes(word[end - 1] ?? " "))
      found.push(`${word.slice(0, end)}й`);
  }
  return found;
}

function addFleeting(word: string, ending: string, sign: string, found: string[]): void {
  const end = word.length - ending.length;
  // Shorter stems (рт-а, сн-а) are a list of our own: two consonants stand for too many words.
  if (end < 3 || !word.endsWith(ending)) return;
  const last = word[end - 1];
  const before = word[end - 2];
  if (ending === "ью" && isConsonant(last)) found.push(`${word.slice(0, end)}ь`);
  if (!isFinal(last) || !isConsonant(before)) return;
  // ь and й are the softness that the vowel takes over: льв-ы – лев, китайц-ы – китаец.
  if (before === "ь" || before === "й") {
    found.push(`${word.slice(0, end - 2)}е${last}${sign}`);
    return;
  }
  const start = word.slice(0, end - 1);
  found.push(`${start}о${last}${sign}`, `${start}е${last}${sign}`);
}

const PLURALS: readonly (readonly [plural: string, ...singular: string[]])[] = [
  ["ьями", "", "о"],
  ["ьям", "", "о"],
  ["ьях", "", "о"],
  ["ьев", "", "о"],
  ["ья", "", "о"],
  ["ьи", "ей"],
  ["еса", "о"],
  ["а", "о"],
  ["и", "", "о"],
  ["ы", ""],
];

/** Plurals that grow from another stem. */
function singulars(word: string): string[] {
  return PLURALS.flatMap(([plural, ...singulars]) =>
    word.length > plural.length + 1 && word.endsWith(plural)
      ? singulars.map((singular) => word.slice(0, -plural.length) + singular)
      : [],
  );
}
