import { CONSONANT, classAt, harmonyAt, harmonyOf, lastClass, narrowVowel, VOWEL } from "./sounds.ts";
import { Join } from "./suffixes.ts";

/**
 * From what is left after the suffixes to the stems it may come from. All proposals of the sound rules are made; the
 * lexicon chooses, and for unknown words the order (the regular one first).
 */
const DEVOICED: Readonly<Record<string, string>> = { б: "п", г: "к", ғ: "қ" };

/** Noun stems for a rest; `join` says how the last suffix met it. */
export function nounStems(rest: string, join: number, loan: (word: string) => boolean): string[] {
  if (join !== Join.Vowel) return [rest];
  const stems: string[] = [];
  const last = rest.at(-1) ?? "";
  const devoiced = DEVOICED[last];
  if (devoiced !== undefined) stems.push(rest.slice(0, -1) + devoiced);
  // A native к, қ, п between vowels is always voiced (кітабы, жағы); a foreign one is not (билеті, but блокы).
  const voiceless =
    (last === "к" || last === "қ" || last === "п") && (classAt(rest, rest.length - 2) & VOWEL) !== 0;
  if (!voiceless || loan(rest)) stems.push(rest);
  // орн-ы, халқ-ы: a short vowel fell out between the last two consonants.
  const end = rest.length;
  if (
    end >= 3 &&
    (classAt(rest, end - 1) & VOWEL) === 0 &&
    (classAt(rest, end - 2) & CONSONANT) !== 0 &&
    last !== "ь"
  ) {
    const full = rest.slice(0, -1) + narrowVowel(rest, end);
    stems.push(full + last);
  }
  return stems;
}

/** Verb stems for a rest, the regular first. */
export function verbStems(rest: string, join: number): string[] {
  const last = rest.at(-1) ?? "";
  const devoiced = DEVOICED[last];
  const narrow = narrowVowel(rest, rest.length);
  switch (join) {
    case Join.Plain:
      return [rest];
    case Join.Narrow:
      return [rest + narrow, `${rest}и`];
    case Join.Iota:
      return last === "и" ? [rest, `${rest}й`] : [`${rest}й`];
    case Join.Infinitive: {
      if ((lastClass(rest, rest.length) & CONSONANT) === 0) return [rest];
      const stems = devoiced === undefined ? [rest] : [rest.slice(0, -1) + devoiced];
      stems.push(rest + narrow);
      return stems;
    }
    case Join.Converb:
      if (last === "у") return [`${rest.slice(0, -1)}п`, rest];
      return devoiced === undefined ? [rest] : [rest.slice(0, -1) + devoiced];
    default:
      return devoiced === undefined ? [rest] : [rest.slice(0, -1) + devoiced];
  }
}

/**
 * The verb of which this stem is the passive or the reciprocal: Kazakh grammar and its dictionaries count both as forms
 * of the verb (бөлін – бөл, тазалан is a verb of its own). Passive: -л after a vowel, -ыл/-іл after a consonant, -ын/-ін
 * after л. Reciprocal: -с, -ыс/-іс.
 */
export function voiceBases(stem: string): string[] {
  const last = stem.at(-1);
  if (last !== "л" && last !== "н" && last !== "с") return [];
  const base = stem.slice(0, -1);
  const vowel = base.at(-1);
  const bases: string[] = [];
  if (vowel === "ы" || vowel === "і") {
    const root = base.slice(0, -1);
    const rootLast = root.at(-1) ?? "";
    const closed = rootLast !== "" && (classAt(root, root.length - 1) & VOWEL) === 0;
    if (closed && (last !== "н" || rootLast === "л")) {
      const devoiced = DEVOICED[rootLast];
      bases.push(devoiced === undefined ? root : root.slice(0, -1) + devoiced);
    }
    // оқы-л, оқы-с: the vowel is the stem's own.
    if (last !== "н") bases.push(base);
  } else if (vowel !== undefined && harmonyAt(vowel, 0) !== 0 && last !== "н") bases.push(base);
  return bases;
}

type Derivation = { readonly suffix: string; readonly of: "N" | "V" };

/** Suffixes that make verbs, longest first: the rest before them must be a known word of the kind. */
const VERB_MAKERS: readonly Derivation[] = [
  ...[
    "ландыр",
    "лендір",
    "дандыр",
    "дендір",
    "тандыр",
    "тендір",
    "ластыр",
    "лестір",
    "дастыр",
    "дестір",
    "тастыр",
    "тестір",
  ].map((suffix) => ({ suffix, of: "N" as const })),
  ...[
    "ғыз",
    "гіз",
    "қыз",
    "кіз",
    "тыр",
    "тір",
    "дыр",
    "дір",
    "т",
    "ыл",
    "іл",
    "л",
    "ын",
    "ін",
    "н",
    "ыс",
    "іс",
    "с",
  ].map((suffix) => ({ suffix, of: "V" as const })),
  ...[
    "лан",
    "лен",
    "дан",
    "ден",
    "тан",
    "тен",
    "лас",
    "лес",
    "дас",
    "дес",
    "тас",
    "тес",
    "лат",
    "лет",
    "дат",
    "дет",
    "тат",
    "тет",
    "ла",
    "ле",
    "да",
    "де",
    "та",
    "те",
    "сын",
    "сін",
    "ай",
    "ей",
    "ар",
    "ер",
  ].map((suffix) => ({ suffix, of: "N" as const })),
];
/** Suffixes that make nominals. */
const NOMINAL_MAKERS: readonly Derivation[] = [
  ...[
    "лық",
    "лік",
    "дық",
    "дік",
    "тық",
    "тік",
    "шылық",
    "шілік",
    "шы",
    "ші",
    "лы",
    "лі",
    "ды",
    "ді",
    "ты",
    "ті",
    "сыз",
    "сіз",
    "хана",
    "дас",
    "дес",
    "тас",
    "тес",
    "лас",
    "лес",
    "шыл",
    "шіл",
    "ғы",
    "гі",
    "қы",
    "кі",
    "ша",
    "ше",
    "паз",
    "қор",
    "кер",
    "гер",
    "стан",
    "тану",
    "шақ",
    "шек",
    "ңғы",
    "ыншы",
    "інші",
    "ншы",
    "нші",
    "лау",
    "леу",
  ].map((suffix) => ({ suffix, of: "N" as const })),
  ...[
    "ушы",
    "уші",
    "ғыш",
    "гіш",
    "қыш",
    "кіш",
    "ым",
    "ім",
    "ма",
    "ме",
    "ба",
    "бе",
    "па",
    "пе",
    "ғы",
    "гі",
    "қы",
    "кі",
    "ыс",
    "іс",
    "ынды",
    "інді",
    "ғақ",
    "гек",
    "шақ",
    "шек",
    "ық",
    "ік",
    "ушылық",
    "ушілік",
  ].map((suffix) => ({ suffix, of: "V" as const })),
];

function byLastLetter(makers: readonly Derivation[]): ReadonlyMap<string, readonly Derivation[]> {
  const map = new Map<string, Derivation[]>();
  for (const maker of makers) {
    const key = maker.suffix.at(-1) ?? "";
    map.set(key, [...(map.get(key) ?? []), maker]);
  }
  return map;
}
const verbMakers = byLastLetter(VERB_MAKERS);
const nominalMakers = byLastLetter(NOMINAL_MAKERS);

/** Whether a word looks derived from a known one: `knows` answers for the base. */
export function derivedFrom(
  word: string,
  kind: "N" | "V",
  knows: (base: string, kind: "N" | "V") => boolean,
): boolean {
  const makers = (kind === "V" ? verbMakers : nominalMakers).get(word.at(-1) ?? "");
  if (makers === undefined) return false;
  for (const { suffix, of } of makers) {
    const length = word.length - suffix.length;
    if (length < (of === "V" ? 2 : 3) || !word.endsWith(suffix)) continue;
    const base = word.slice(0, length);
    const harmony = harmonyOf(base, length);
    const own = harmonyOf(suffix, suffix.length);
    if ((harmony & own) === 0) continue;
    if (knows(base, of)) return true;
    if (of === "V" && suffix.startsWith("у")) {
      if (verbStems(base, Join.Infinitive).some((stem) => knows(stem, "V"))) return true;
    } else if (of === "V" && harmonyAt(suffix, 0) !== 0) {
      const devoiced = DEVOICED[base.at(-1) ?? ""];
      if (devoiced !== undefined && knows(base.slice(0, -1) + devoiced, "V")) return true;
    }
  }
  return false;
}
