import type { Lexicon } from "../lexicon/lexicon.ts";
import { PARTICIPLE_RULES } from "../russian/participles.ts";
import { conditionHolds } from "../russian/suffix-rules.ts";
import { skeletonOf } from "./skeleton.ts";

type Rule = {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly condition: string;
};

const ADJECTIVE = [
  "ый",
  "ий",
  "ая",
  "яя",
  "ое",
  "ее",
  "ые",
  "ие",
  "ого",
  "его",
  "ой",
  "ей",
  "ому",
  "ему",
  "ую",
  "юю",
  "ым",
  "им",
  "ых",
  "их",
  "ыми",
  "ими",
  "ом",
  "ем",
];

/** Reads Russian words by skeleton, with the same rules as letter by letter; the form must come out with this skeleton. */
export function russianBySkeleton(
  words: Lexicon,
  index: (skeleton: string) => readonly string[],
  rulesText: string,
): (skeleton: string) => string[] {
  let byEnding: ReadonlyMap<string, readonly Rule[]> | undefined;
  let longest = 0;
  return (skeleton) => {
    if (byEnding === undefined) {
      byEnding = levelledRules(rulesText);
      longest = Math.max(...[...byEnding.keys()].map((ending) => ending.length));
    }
    const found = new Set<string>();
    for (const word of index(skeleton)) found.add(word);
    for (let length = 0; length <= longest && length < skeleton.length; length++) {
      const rules = byEnding.get(skeleton.slice(skeleton.length - length));
      if (rules === undefined) continue;
      const rest = skeleton.slice(0, skeleton.length - length);
      // A row of и is written once, so the stem may end in one more («истори-и»).
      const rests = skeleton[rest.length] === "и" ? [rest, `${rest}и`] : [rest];
      for (const one of rests) tryRules(one, rules, skeleton, words, index, found);
    }
    return [...found];
  };
}

function tryRules(
  rest: string,
  rules: readonly Rule[],
  skeleton: string,
  lexicon: Lexicon,
  index: (skeleton: string) => readonly string[],
  found: Set<string>,
): void {
  let lastStrip: string | null = null;
  let entries: readonly string[] = [];
  for (const rule of rules) {
    if (rule.strip !== lastStrip) {
      lastStrip = rule.strip;
      const levelled = skeletonOf(rule.strip);
      entries = index(
        rest.endsWith("и") && levelled.startsWith("и") ? rest + levelled.slice(1) : rest + levelled,
      );
    }
    for (const word of entries) {
      if (!word.endsWith(rule.strip) || found.has(word)) continue;
      const flags = lexicon.flags(word) ?? "";
      if (rule.flag === VERB ? !/[BLMPQRTUVWY]/.test(flags) : !flags.includes(rule.flag)) continue;
      if (!conditionHolds(word, rule.condition)) continue;
      if (skeletonOf(word.slice(0, word.length - rule.strip.length) + rule.add) === skeleton) found.add(word);
    }
  }
}

const VERB = "*";

function levelledRules(text: string): Map<string, Rule[]> {
  const map = new Map<string, Rule[]>();
  const add = (rule: Rule): void => {
    const key = skeletonOf(rule.add);
    const rules = map.get(key);
    if (rules === undefined) map.set(key, [rule]);
    else rules.push(rule);
  };
  for (const one of text.split(" ")) {
    const [flag = "", strip = "", ending = "", condition = ""] = one.split(",");
    add({ flag, strip, add: ending, condition });
  }
  for (const [ending, ...verbEndings] of PARTICIPLE_RULES) {
    const stem = ending.slice(0, -2);
    const short = /(?:нн|т|м)$/.test(stem)
      ? ["", "а", "о", "ы"].map((last) => stem.replace(/нн$/, "н") + last)
      : [];
    for (const strip of verbEndings)
      for (const full of [...ADJECTIVE.map((last) => stem + last), ...short]) {
        add({ flag: VERB, strip, add: full, condition: strip });
        if (/[шщ]$/.test(stem)) add({ flag: VERB, strip: `${strip}ся`, add: `${full}ся`, condition: strip });
      }
  }
  for (const rules of map.values())
    rules.sort((one, two) => (one.strip < two.strip ? -1 : one.strip > two.strip ? 1 : 0));
  return map;
}
