import { LETTER_COUNT, numberOf } from "../lexicon/alphabet.ts";
import { type EndingTrie, endingTrie } from "../lexicon/ending-trie.ts";
import { isVowelLetter, type OpenedWord, type Stem, stemOf } from "./opened-word.ts";
import { EITHER, harmonyOfLetter } from "./sounds.ts";
import { devoicedOf, newStems, verbStems } from "./stems.ts";
import { Join } from "./suffixes.ts";

export type Kind = "N" | "V";

/** A suffix that makes words: what it is put behind. */
type Maker = {
  readonly length: number;
  readonly of: Kind;
  readonly harmony: number;
  /** The sound it begins with: у lets the stem lose its vowel, other vowels voice its last consonant. */
  readonly opens: "у" | "vowel" | "consonant";
};

/** Suffixes that make verbs: the rest before them must be a known word of the kind. */
const VERBS_OF_NOMINALS =
  "ландыр лендір дандыр дендір тандыр тендір ластыр лестір дастыр дестір тастыр тестір лан лен дан ден тан тен " +
  "лас лес дас дес тас тес лат лет дат дет тат тет ла ле да де та те сын сін ай ей ар ер";
const VERBS_OF_VERBS = "ғыз гіз қыз кіз тыр тір дыр дір т ыл іл л ын ін н ыс іс с";
/** Suffixes that make nominals. */
const NOMINALS_OF_NOMINALS =
  "лық лік дық дік тық тік шылық шілік шы ші лы лі ды ді ты ті сыз сіз хана дас дес тас тес лас лес шыл шіл ғы гі " +
  "қы кі ша ше паз қор кер гер стан тану шақ шек ңғы ыншы інші ншы нші лау леу";
const NOMINALS_OF_VERBS =
  "ушы уші ғыш гіш қыш кіш ым ім ма ме ба бе па пе ғы гі қы кі ыс іс ынды інді ғақ гек шақ шек ық ік ушылық ушілік";

function makerOf(suffix: string, of: Kind): readonly [string, Maker] {
  const first = suffix[0] ?? "";
  const opens = first === "у" ? "у" : isVowelLetter(numberOf(first)) ? "vowel" : "consonant";
  const lastVowel = [...suffix].findLast((letter) => harmonyOfLetter(letter) !== 0);
  const harmony = lastVowel === undefined ? EITHER : harmonyOfLetter(lastVowel);
  return [suffix, { length: suffix.length, of, harmony, opens }];
}
const makers = (ofVerbs: string, ofNominals: string): EndingTrie<Maker> =>
  endingTrie([
    ...ofVerbs.split(" ").map((suffix) => makerOf(suffix, "V")),
    ...ofNominals.split(" ").map((suffix) => makerOf(suffix, "N")),
  ]);
let verbMakers: EndingTrie<Maker> | undefined;
let nominalMakers: EndingTrie<Maker> | undefined;

/** Answers for a base, which is a stem of the same opened word. */
export type Knows = (base: Stem, kind: Kind) => boolean;

/** Whether the beginning of a word with `end` letters looks derived from a known one. */
export function isDerivation(word: OpenedWord, end: number, kind: Kind, knows: Knows): boolean {
  verbMakers ??= makers(VERBS_OF_VERBS, VERBS_OF_NOMINALS);
  nominalMakers ??= makers(NOMINALS_OF_VERBS, NOMINALS_OF_NOMINALS);
  const { next, at } = kind === "V" ? verbMakers : nominalMakers;
  let node = 0;
  for (let i = end - 1; i > 0; i--) {
    node = next[node * LETTER_COUNT + (word.letters[i] ?? 0)] ?? 0;
    if (node === 0) return false;
    const here = at[node];
    if (here !== undefined)
      for (let m = 0; m < here.length; m++) if (isMadeBy(here[m] as Maker, word, i, knows)) return true;
  }
  return false;
}

function isMadeBy({ of, harmony, opens }: Maker, word: OpenedWord, end: number, knows: Knows): boolean {
  if (end < (of === "V" ? 2 : 3) || ((word.harmonies[end] ?? 0) & harmony) === 0) return false;
  if (knows(stemOf(end), of)) return true;
  if (of === "N" || opens === "consonant") return false;
  if (opens === "vowel") {
    const devoiced = devoicedOf(word.letters[end - 1] ?? 0);
    return devoiced !== 0 && knows(stemOf(end - 1, devoiced), "V");
  }
  const count = verbStems(word, end, Join.Infinitive, stems);
  // Asking may come back here, so both are taken out of the list first.
  const one = stems[0] ?? 0;
  const two = stems[1] ?? 0;
  return knows(one, "V") || (count > 1 && knows(two, "V"));
}
const stems = newStems();
