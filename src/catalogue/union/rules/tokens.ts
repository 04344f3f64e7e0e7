/**
 * Words of titles made comparable: folded to one class for every spelling of a letter (#kazakh), Roman numerals as
 * digits, statements of volumes and of the size of a set taken out and kept apart.
 */
import { folded } from "./folded.ts";

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Roman numerals up to 39 in capitals, also typed with the Cyrillic І and Х. Folding would make one letter of «II». */
const withDigits = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])[IVX\u0406\u0425]{1,7}(?![\p{L}\p{N}.])/gu, (word) => {
    const letters = [...word.replace(/\u0406/g, "I").replace(/\u0425/g, "X")].map((one) => ROMAN[one] ?? 0);
    const value = letters.reduce((sum, one, at) => sum + (one < (letters[at + 1] ?? 0) ? -one : one), 0);
    return String(value);
  });

/** General material designations and what cataloguers add in square brackets or mark as the carrier. */
const DESIGNATION =
  /\[(?:мәтін|текст|text|электрон[^\]]*|electronic[^\]]*|ноты|ноталар|карты|карталар|звукозапись|дыбыс[^\]]*|шрифт брайля|брайль[^\]]*|изоматериал|видеозапись)\]/giu;

export const tokensOf = (text: string | undefined): string[] => {
  if (!text) return [];
  const plain = folded(withDigits(text.includes("[") ? text.replace(DESIGNATION, " ") : text));
  return plain === "" ? [] : plain.split(" ");
};

/** Words that name a part of a set when a number stands beside them; as `fold` gives them. */
const MARKERS = new Set(
  "t tt tom tomi toma tomdar kitap kit kitabi kn kniga knigi bolim bol bolimi ch chast chasti vip vipusk shig shigarilim vol volume part pt book bk tetrad daptar".split(
    " ",
  ),
);
/** Endings of numerals that folding parts from their digit: «2-ші», «2-я», «3-го», "2nd". */
const ENDINGS = new Set("shi inshi nshi ia i ii oi go e ei nd rd th st".split(" "));
/** Before a number they make it the size of the set: «в 2 т.», «екі томдық». */
const BEFORE_SIZE = new Set(["v", "vo", "in"]);
const NUMERALS = new Map<string, string>(
  [
    "birinshi pervi pervaia pervoe first odin",
    "ekinshi vtoroi vtoraia vtoroe second",
    "ushinshi treti tretia trete third",
    "tortinshi chetverti chetvertaia fourth",
    "besinshi piati piataia fifth",
    "altinshi shestoi shestaia sixth",
    "jetinshi sedmoi sedmaia seventh",
    "segizinshi vosmoi vosmaia eighth",
    "togizinshi deviati deviataia ninth",
    "oninshi desiati desiataia tenth",
  ].flatMap((words, at) => words.split(" ").map((word): [string, string] => [word, String(at + 1)])),
);

const numeralOf = (word: string | undefined): string | undefined => {
  if (word === undefined) return undefined;
  if (/^\d{1,3}$/.test(word)) return String(Number(word));
  return NUMERALS.get(word);
};

export type Parted = { words: string[]; volumes: string[] };

/** Takes statements such as «т. 2», «2-ші кітап», «кн. первая» out of the words of a title, and the size of a set. */
export function partVolumes(tokens: readonly string[]): Parted {
  const gone = new Set<number>();
  const volumes: string[] = [];
  tokens.forEach((word, at) => {
    if (!MARKERS.has(word) || gone.has(at)) return;
    const before = ENDINGS.has(tokens[at - 1] ?? "") ? at - 2 : at - 1;
    const told = gone.has(before) ? undefined : numeralOf(tokens[before]);
    if (told !== undefined) {
      const size = BEFORE_SIZE.has(tokens[before - 1] ?? "");
      if (!size) volumes.push(told);
      for (let one = size ? before - 1 : before; one <= at; one += 1) gone.add(one);
      return;
    }
    const after = numeralOf(tokens[at + 1]);
    if (after === undefined) return;
    volumes.push(after);
    gone.add(at).add(at + 1);
    if (ENDINGS.has(tokens[at + 2] ?? "")) gone.add(at + 2);
  });
  return { words: gone.size === 0 ? [...tokens] : tokens.filter((_, at) => !gone.has(at)), volumes };
}

/** The number of a part as the record gives it in a field of its own: «7-т.», «Кн. 2», «II», «Бірінші кітап». */
export function volumeOfPart(text: string): string[] {
  const tokens = tokensOf(text);
  const { words, volumes } = partVolumes(tokens);
  if (volumes.length > 0) return volumes;
  return words.flatMap((word) => numeralOf(word) ?? []);
}

/** Titles that say what kind of book it is and nothing more: hundreds of books of one author may bear them. */
const GENERAL = new Set(
  (
    "shigarmalari shigarmalar shigarmalarinin tandamali tandamalilar tandamalilari jinagi jinak tolik olen olender olenderi " +
    "angimeler angimeleri povester povesteri poemalar poemalari roman romandar romani dastandar piesalar piesalari makalalar " +
    "makalalari ertegiler ertegileri hikaialar hikaialari izbranoe izbranie izbranaia proza sochinenia sobranie sochineni " +
    "polnoe proizvedenia stihi stihotvorenia poemi raskazi povesti novelli skazki piesi komedi tragedi stati ocherki " +
    "basni lirika poezia pisma dnevniki vospominania kop tomdik eki ush tort bes alti jeti segiz on v i jane jana and " +
    "selected collected works poems stories tales novels complete the of"
  ).split(" "),
);
export const isGeneral = (words: readonly string[]): boolean =>
  words.length === 0 || words.every((word) => GENERAL.has(word) || /^\d+$/.test(word));

export const numbersIn = (words: readonly string[]): string[] =>
  [
    ...new Set(
      words.flatMap((word) => (/^\d+$/.test(word) ? [String(Number(word))] : (NUMERALS.get(word) ?? []))),
    ),
  ].sort();
