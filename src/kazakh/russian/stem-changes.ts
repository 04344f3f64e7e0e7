import { numberOf } from "../lexicon/alphabet.ts";
import { type EndingTrie, eachEnding, endingTrie } from "../lexicon/ending-trie.ts";

/**
 * Verbs whose present or past has a stem of its own, one by one; the kinds of change that many words share are rules
 * (`verb-changes.ts`, `noun-changes.ts`). Proposals all of them; the lexicon decides.
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
