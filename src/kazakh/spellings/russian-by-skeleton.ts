import { LETTER_COUNT, numberOf } from "../lexicon/alphabet.ts";
import { type EndingTrie, endingTrie } from "../lexicon/ending-trie.ts";
import { flagBits } from "../lexicon/word-graph.ts";
import { ADJECTIVE_ENDINGS, PARTICIPLE_RULES } from "../russian/participles.ts";
import { conditionHolds, writtenRules } from "../russian/rules.ts";
import { NARROW, skeletonOf } from "./skeleton.ts";
import type { SpelledWords } from "./spelled-words.ts";

type Rule = { readonly flags: number; readonly add: string; readonly condition: string };
/** Rules of one ending that put back the same letters. */
type Group = {
  readonly strip: string;
  /** The stripped letters as skeleton letters. */
  readonly levelled: readonly number[];
  readonly rules: Rule[];
};

/** Reads Russian words by skeleton, with the same rules as letter by letter; the form must come out with this skeleton. */
export function russianBySkeleton(
  spelled: () => SpelledWords,
  rulesText: string,
): (skeleton: string) => string[] {
  let byEnding: EndingTrie<Group> | undefined;
  return (skeleton) => {
    byEnding ??= levelledRules(rulesText);
    const words = spelled();
    words.open(skeleton);
    const found = new Set<string>();
    words.each(skeleton.length, [], (_flags, text) => found.add(text()));
    const { next, at } = byEnding;
    let node = 0;
    for (let end = skeleton.length; end > 0; ) {
      for (const group of at[node] ?? []) {
        tryGroup(end, group, skeleton, words, found);
        // A row of и is written once, so the stem may end in one more («истори-и»).
        if (skeleton[end] === "и") tryGroup(end + 1, group, skeleton, words, found);
      }
      node = next[node * LETTER_COUNT + numberOf(skeleton[--end] ?? "")] ?? 0;
      if (node === 0) break;
    }
    return [...found];
  };
}

function tryGroup(
  end: number,
  { strip, levelled, rules }: Group,
  skeleton: string,
  spelled: SpelledWords,
  found: Set<string>,
): void {
  if (spelled.isEmpty(end) && spelled.isEmpty(end - 1)) return;
  const more = skeleton[end - 1] === "и" && levelled[0] === NARROW ? levelled.slice(1) : levelled;
  spelled.each(end, more, (flags, text) => {
    let word: string | undefined;
    for (const { flags: asked, add, condition } of rules) {
      if ((flags & asked) === 0) continue;
      word ??= text();
      if (!word.endsWith(strip) || found.has(word)) return;
      if (!conditionHolds(word, condition)) continue;
      if (skeletonOf(word.slice(0, word.length - strip.length) + add) === skeleton) found.add(word);
    }
  });
}

const VERBS = flagBits("BLMPQRTUVWY");

function levelledRules(text: string): EndingTrie<Group> {
  const groups = new Map<string, Map<string, Group>>();
  const put = (flags: number, strip: string, add: string, condition: string): void => {
    const ending = skeletonOf(add);
    let ofEnding = groups.get(ending);
    if (ofEnding === undefined) {
      ofEnding = new Map();
      groups.set(ending, ofEnding);
    }
    let group = ofEnding.get(strip);
    if (group === undefined) {
      group = { strip, levelled: [...skeletonOf(strip)].map(numberOf), rules: [] };
      ofEnding.set(strip, group);
    }
    group.rules.push({ flags, add, condition });
  };
  for (const { flag, strip, add, condition } of writtenRules(text))
    put(flagBits(flag), strip, add, condition);
  for (const [ending, ...verbEndings] of PARTICIPLE_RULES) {
    const stem = ending.slice(0, -2);
    const short = /(?:нн|т|м)$/.test(stem)
      ? ["", "а", "о", "ы"].map((last) => stem.replace(/нн$/, "н") + last)
      : [];
    for (const strip of verbEndings)
      for (const full of [...ADJECTIVE_ENDINGS.map((last) => stem + last), ...short]) {
        put(VERBS, strip, full, strip);
        if (/[шщ]$/.test(stem)) put(VERBS, `${strip}ся`, `${full}ся`, strip);
      }
  }
  return endingTrie(
    [...groups].flatMap(([ending, of]) => [...of.values()].map((group) => [ending, group] as const)),
  );
}
