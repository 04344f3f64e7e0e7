import type { Lexicon } from "../lexicon/lexicon.ts";
import { verbsOfParticiple } from "./participles.ts";
import { changedStems, neighbourForms } from "./stem-changes.ts";

export type RussianReading = { readonly lemma: string; readonly weight: number };

type Rule = {
  readonly flag: string;
  readonly strip: string;
  readonly condition: string;
  readonly add: string;
};

/**
 * Russian by the suffix classes of its dictionary, read backwards: an ending is taken off, what the rule had stripped is
 * put back, and the result counts when the lexicon has it in that class and the rule's condition holds.
 */
export function russianAnalyser(
  words: Lexicon,
  rulesText: string,
  irregular: ReadonlyMap<string, string>,
): { readings: (word: string) => RussianReading[]; isNoun: (word: string) => boolean } {
  const byEnding = rulesByEnding(rulesText);
  const longest = Math.max(...[...byEnding.keys()].map((ending) => ending.length));

  function lemmas(word: string): Set<string> {
    const found = new Set<string>();
    if (words.flags(word) !== undefined) found.add(word);
    for (let length = 0; length <= longest && length < word.length; length++) {
      const rules = byEnding.get(word.slice(word.length - length));
      if (rules === undefined) continue;
      const rest = word.slice(0, word.length - length);
      let lastStrip: string | null = null;
      let flags: string | undefined;
      for (const rule of rules) {
        if (rule.strip !== lastStrip) {
          lastStrip = rule.strip;
          flags = words.flags(rest + rule.strip);
        }
        if (flags?.includes(rule.flag) && conditionHolds(rest + rule.strip, rule.condition))
          found.add(rest + rule.strip);
      }
    }
    return found;
  }

  function readings(word: string): RussianReading[] {
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
    const bases = found.size === 0 ? [word] : [...found.keys()].filter(isNoDictionaryForm);
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

  const isNoun = (word: string): boolean => {
    const flags = words.flags(word);
    return flags !== undefined && /[FGHIJKNO]/.test(flags) && !/[ALMPQRTUVWY]/.test(flags);
  };
  return { readings, isNoun };
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

function rulesByEnding(text: string): Map<string, Rule[]> {
  const map = new Map<string, Rule[]>();
  for (const one of text.split(" ")) {
    const [flag = "", strip = "", add = "", condition = ""] = one.split(",");
    const rules = map.get(add);
    if (rules === undefined) map.set(add, [{ flag, strip, add, condition }]);
    else rules.push({ flag, strip, add, condition });
  }
  // Rules that put back the same letters stand together: one look into the lexicon serves them all.
  for (const rules of map.values())
    rules.sort((a, b) => (a.strip < b.strip ? -1 : a.strip > b.strip ? 1 : 0));
  return map;
}

/** Whether the end of a word fits a condition such as «[^ц]ый». */
export function conditionHolds(word: string, condition: string): boolean {
  let at = word.length - 1;
  for (let i = condition.length - 1; i >= 0; at--) {
    if (at < 0) return false;
    const letter = word[at] ?? "";
    if (condition[i] === "]") {
      const open = condition.lastIndexOf("[", i);
      const negative = condition[open + 1] === "^";
      const inside = condition.slice(negative ? open + 2 : open + 1, i).includes(letter);
      if (inside === negative) return false;
      i = open - 1;
    } else {
      if (condition[i] !== "." && condition[i] !== letter) return false;
      i--;
    }
  }
  return true;
}
