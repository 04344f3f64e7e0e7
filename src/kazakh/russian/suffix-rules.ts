import type { Lexicon } from "../lexicon/lexicon.ts";
import { verbsOfParticiple } from "./participles.ts";
import { changedStems, neighbourForms } from "./stem-changes.ts";

export type RussianReading = { readonly lemma: string; readonly weight: number };

export type RussianAnalyser = {
  readonly readings: (word: string, wide: boolean) => RussianReading[];
  readonly isNoun: (word: string) => boolean;
  /** Whether the word is a form no rule makes (лет, людей). */
  readonly isIrregular: (word: string) => boolean;
};

/**
 * Russian by the suffix classes of its dictionary, read backwards: an ending is taken off, what the rule had stripped is
 * put back, and the result counts when the lexicon has it in that class and the rule's condition holds.
 */
export function russianAnalyser(
  words: Lexicon,
  rulesText: string,
  irregular: ReadonlyMap<string, string>,
): RussianAnalyser {
  const byEnding = rulesByEnding(rulesText);
  const longest = Math.max(...[...byEnding.keys()].map((ending) => ending.length));

  function lemmas(word: string): string[] {
    const found: string[] = [];
    if (words.flags(word) !== undefined) found.push(word);
    for (let length = 0; length <= longest && length < word.length; length++) {
      const groups = byEnding.get(length === 0 ? "" : word.slice(word.length - length));
      if (groups === undefined) continue;
      const rest = word.slice(0, word.length - length);
      for (const { strip, rules } of groups) {
        let flags: string | undefined | null = null;
        for (const { flag, before } of rules) {
          // The condition is cheap and most often fails; the lexicon is asked only when it holds.
          if (!endsWithPattern(rest, before)) continue;
          if (flags === null) flags = words.flags(rest + strip);
          if (flags === undefined) break;
          if (flags.includes(flag)) {
            const lemma = rest + strip;
            if (!found.includes(lemma)) found.push(lemma);
            break;
          }
        }
      }
    }
    return found;
  }

  /** `wide`: also by changes of the stem; not worth the work for a word that Kazakh explains. */
  function readings(word: string, wide: boolean): RussianReading[] {
    const found = new Map<string, number>();
    const keep = (lemma: string, weight: number): void => {
      if (weight > (found.get(lemma) ?? 0)) found.set(lemma, weight);
    };
    const lemma = irregular.get(word);
    if (lemma !== undefined) keep(lemma, 1);
    for (const one of lemmas(word)) keep(one, 1);
    for (const participle of participleLemmas(word))
      for (const verb of verbsOfParticiple(participle)) {
        if (!isVerb(words.flags(verb))) continue;
        keep(verb, 1);
        if (/[нтм]ый$/.test(participle)) keep(participle, 0.8);
      }
    // A form the dictionary lists without a class or as a base of few forms («прошла»), or does not list at all: another
    // stem of a word it has.
    const bases = found.size === 0 ? (wide ? [word] : []) : [...found.keys()].filter(isNoDictionaryForm);
    for (const base of bases) {
      for (const one of changedStems(base)) if (hasClass(words.flags(one))) keep(one, 0.9);
      for (const form of neighbourForms(base))
        for (const one of lemmas(form)) if (isVerb(words.flags(one)) && INFINITIVE.test(one)) keep(one, 0.9);
    }
    for (const [one] of found)
      if (one.endsWith("ся") && isVerb(words.flags(one.slice(0, -2)))) keep(one.slice(0, -2), PASSIVE_WEIGHT);
    return [...found].map(([one, weight]) => ({ lemma: one, weight }));
  }

  function isNoDictionaryForm(word: string): boolean {
    const flags = words.flags(word);
    return flags !== undefined && (flags === "" || (isVerb(flags) && !INFINITIVE.test(word)));
  }

  const nounFlags = new Map<string, boolean>();
  const isNoun = (word: string): boolean => {
    const flags = words.flags(word);
    if (flags === undefined) return false;
    let answer = nounFlags.get(flags);
    if (answer === undefined) {
      answer = /[FGHIJKNO]/.test(flags) && !/[ALMPQRTUVWY]/.test(flags);
      nounFlags.set(flags, answer);
    }
    return answer;
  };
  return { readings, isNoun, isIrregular: (word) => irregular.has(word) };
}

/** «используется» is the passive of использовать, «собраться» a verb of its own: the plain verb stays a weaker reading. */
const PASSIVE_WEIGHT = 0.6;

const INFINITIVE = /(?:ть|ти|чь)(?:ся|сь)?$/;
const hasClass = (flags: string | undefined): boolean => flags !== undefined && flags !== "";
const isVerb = (flags: string | undefined): boolean => flags !== undefined && /[BLMPQRTUVWY]/.test(flags);

const ADJECTIVE_ENDINGS =
  /(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ой|ей|ому|ему|ую|юю|ым|им|ых|их|ыми|ими|ом|ем|ою|ею)$/;

/** The masculine nominative of what may be a participle: full forms, -ся forms, and the short ones in -н, -т, -м. */
export function participleLemmas(word: string): string[] {
  const reflexive = word.endsWith("ся");
  const plain = reflexive ? word.slice(0, -2) : word;
  const tail = reflexive ? "ся" : "";
  const ending = ADJECTIVE_ENDINGS.exec(plain)?.[0];
  const found: string[] = [];
  if (plain.endsWith("ши")) found.push(`${plain}й`);
  if (word.endsWith("шись")) found.push(`${word.slice(0, -2)}йся`);
  if (ending !== undefined) {
    const stem = plain.slice(0, -ending.length);
    if (/[шщ]$/.test(stem)) found.push(`${stem}ий${tail}`);
    else if (/(?:нн|т|м)$/.test(stem)) found.push(`${stem}ый${tail}`);
  }
  const short = /^(.*(?:[аяе]н|т|[еи]м))[аоы]?$/.exec(plain);
  if (short?.[1] !== undefined && !reflexive)
    found.push(short[1].endsWith("н") ? `${short[1]}ный` : `${short[1]}ый`);
  return found;
}

/** Rules that put back the same letters: one look into the lexicon serves them all. */
type Group = {
  readonly strip: string;
  readonly rules: { readonly flag: string; readonly before: readonly LetterTest[] }[];
};

function rulesByEnding(text: string): Map<string, Group[]> {
  const map = new Map<string, Group[]>();
  for (const one of text.split(" ")) {
    const [flag = "", strip = "", add = "", condition = ""] = one.split(",");
    const tests = letterTests(condition);
    // The end of the condition speaks of the stripped letters themselves; what is left speaks of the rest.
    const before = tests.slice(0, Math.max(0, tests.length - strip.length));
    let groups = map.get(add);
    if (groups === undefined) {
      groups = [];
      map.set(add, groups);
    }
    const group = groups.find((known) => known.strip === strip);
    if (group === undefined) groups.push({ strip, rules: [{ flag, before }] });
    else group.rules.push({ flag, before });
  }
  return map;
}

type LetterTest = { readonly letters: string; readonly negative: boolean };

/** A condition such as «[^ц]ый» as one test a letter. */
function letterTests(condition: string): LetterTest[] {
  return [...condition.matchAll(/\[(\^?)([^\]]*)\]|(.)/gu)].map(([, caret, inside, single]) =>
    single === undefined
      ? { letters: inside ?? "", negative: caret === "^" }
      : { letters: single === "." ? "" : single, negative: single === "." },
  );
}

function endsWithPattern(word: string, tests: readonly LetterTest[]): boolean {
  let at = word.length - tests.length;
  if (at < 0) return false;
  for (const { letters, negative } of tests)
    if (letters.includes(word[at++] ?? "") === negative) return false;
  return true;
}

const parsed = new Map<string, readonly LetterTest[]>();
/** Whether the end of a word fits a condition. */
export function conditionHolds(word: string, condition: string): boolean {
  let tests = parsed.get(condition);
  if (tests === undefined) {
    tests = letterTests(condition);
    parsed.set(condition, tests);
  }
  return endsWithPattern(word, tests);
}
