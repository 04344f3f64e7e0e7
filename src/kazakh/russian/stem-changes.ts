import { numberOf } from "../lexicon/alphabet.ts";
import { type EndingTrie, eachEnding, endingTrie } from "../lexicon/ending-trie.ts";

/**
 * What the classes of the dictionary do not reach: verbs whose present or past grows from another stem, imperatives and
 * gerunds, genitives with a fleeting vowel. Each rule proposes dictionary forms or other forms of the same word; the
 * lexicon decides.
 */
const PERSONS = "у ю ешь ет ем ете ут ют и ите";
const PERSONS_REFLEXIVE = "усь юсь ешься ется емся етесь утся ются ись итесь";
const PRESENTS =
  "ним-нять йм-нять прим-принять возьм-взять зов-звать бер-брать дер-драть мр-мереть тр-тереть пр-переть шл-слать " +
  "жм-жать жн-жать мн-мять чн-чать кляну-клясть стан-стать ед-ехать буд-быть";

/** What a changed stem stands for: its dictionary form, as letters. */
export type ChangedStem = { readonly text: string; readonly letters: readonly number[] };
const stemFor = (text: string): ChangedStem => ({ text, letters: [...text].map(numberOf) });

type Stems = EndingTrie<ChangedStem>;
const stemsOf = (pairs: readonly (readonly [string, string])[]): Stems =>
  endingTrie(pairs.map(([stem, lemma]) => [stem, stemFor(lemma)] as const));

/** By the ending of the form, then by the stem before it. */
function changes(): EndingTrie<Stems> {
  const presents = PRESENTS.split(" ").map((pair) => pair.split("-") as [string, string]);
  const rows: readonly (readonly [string, Stems])[] = [
    ["ел ла ло ли", stemsOf([["ш", "йти"]])],
    ["елся лась лось лись", stemsOf([["ш", "йтись"]])],
    ["г гла гло гли гу гут ги гите жешь жет жем жете", stemsOf([["мо", "мочь"]])],
    ["ся лась лись", stemsOf([["шиб", "шибиться"]])],
    ["усь ется", stemsOf([["шиб", "шибиться"]])],
    [PERSONS, stemsOf(presents)],
    [PERSONS_REFLEXIVE, stemsOf(presents.map(([stem, lemma]) => [stem, `${lemma}ся`] as const))],
  ];
  return endingTrie(
    rows.flatMap(([endings, stems]) => endings.split(" ").map((ending) => [ending, stems] as const)),
  );
}
let byEnding: EndingTrie<Stems> | undefined;

/** Calls `take` for dictionary forms a form may belong to by a change of its stem; `rest` letters stay before them. */
export function eachChangedStem(
  letters: Uint8Array,
  length: number,
  take: (stem: ChangedStem, rest: number) => void,
): void {
  byEnding ??= changes();
  eachEnding(byEnding, letters, length, 0, (stems, end) => eachEnding(stems, letters, end, 0, take));
}

const VOWELS = "аеиоуыэюя";
const isConsonant = (letter: string | undefined): boolean => letter !== undefined && !VOWELS.includes(letter);
const isFinal = (letter: string | undefined): boolean =>
  isConsonant(letter) && !"йьъ".includes(letter as string);

/** Genitives of the plural: окон – окно, писем – письмо, недель – неделя, статей – статья, месяцев – месяц. */
export function fleeting(word: string): string[] {
  const found: string[] = [];
  const length = word.length;
  const last = word[length - 1];
  const before = word[length - 2];
  if (length > 3 && isFinal(last) && (before === "е" || before === "о") && isConsonant(word[length - 3]))
    for (const sign of before === "е" ? ["", "ь"] : [""])
      for (const ending of ["о", "а"]) found.push(word.slice(0, -2) + sign + last + ending);
  if (last === "й" || (last === "ь" && isFinal(before))) found.push(`${word.slice(0, -1)}я`);
  if (word.endsWith("ей")) for (const ending of ["ья", "ье", "ь", ""]) found.push(word.slice(0, -2) + ending);
  found.push(...fleetingFeminine(word));
  if (word.endsWith("ев") || word.endsWith("ов")) found.push(word.slice(0, -2));
  if (word.endsWith("ий")) found.push(`${word.slice(0, -1)}е`, `${word.slice(0, -1)}я`);
  if (word.endsWith("ьев")) found.push(`${word.slice(0, -3)}ь`, `${word.slice(0, -3)}ье`);
  return found;
}

/** Церквей, церкви, церквями – церковь. */
function fleetingFeminine(word: string): string[] {
  for (const ending of ["ей", "и", "ям", "ях", "ями"]) {
    const end = word.length - ending.length;
    if (end < 3 || !word.endsWith(ending) || !isConsonant(word[end - 1]) || !isConsonant(word[end - 2]))
      continue;
    const start = word.slice(0, end - 1);
    return [`${start}о${word[end - 1]}ь`, `${start}е${word[end - 1]}ь`];
  }
  return [];
}

const beforeEnding = (word: string, endings: readonly string[], least: number): string | null => {
  for (const ending of endings)
    if (word.length - ending.length >= least && word.endsWith(ending))
      return word.slice(0, word.length - ending.length);
  return null;
};

/**
 * Other forms of the same verb, which the classes do know: an imperative or gerund has the stem of the present
 * (скажи – скажу, видя – видят).
 */
export function neighbourForms(word: string): string[] {
  const imperative = beforeEnding(word, ["и", "ите"], 2);
  if (imperative !== null) return [`${imperative}у`, `${imperative}ят`];
  const reflexive = beforeEnding(word, ["ись", "итесь"], 2);
  if (reflexive !== null) return [`${reflexive}усь`, `${reflexive}ятся`];
  const gerund = beforeEnding(word, ["а", "я"], 3);
  if (gerund !== null) return [`${gerund}ят`, `${gerund}ат`, `${gerund}ут`];
  const gerundReflexive = beforeEnding(word, ["ась", "ясь"], 1);
  return gerundReflexive === null
    ? []
    : [`${gerundReflexive}ятся`, `${gerundReflexive}атся`, `${gerundReflexive}утся`];
}
