import { numberOf } from "../lexicon/alphabet.ts";
import { type EndingTrie, eachEnding, endingTrie } from "../lexicon/ending-trie.ts";
import { flagBits } from "../lexicon/word-graph.ts";
import { ADJECTIVE_ENDINGS, PARTICIPLE_RULES, reflexiveOf } from "../russian/participles.ts";
import { conditionHolds, writtenRules } from "../russian/rules.ts";
import { NARROW, skeletonOf } from "./skeleton.ts";
import type { SpelledWords } from "./spelled-words.ts";

/** Rules of one ending that put back the same letters. */
type Group = {
  readonly strip: string;
  /** The stripped letters as skeleton letters. */
  readonly levelled: readonly number[];
  readonly rules: { readonly flags: number; readonly add: string; readonly condition: string }[];
};

/** Reads Russian words by skeleton, with the same rules as letter by letter; the form must come out with this skeleton. */
export function russianBySkeleton(
  spelled: () => SpelledWords,
  rulesText: string,
): (skeleton: string) => string[] {
  let byEnding: EndingTrie<Group> | undefined;
  let participles: EndingTrie<Outer> | undefined;
  return (skeleton) => {
    byEnding ??= levelledRules(rulesText);
    participles ??= levelledParticiples();
    const words = spelled();
    words.open(skeleton);
    const letters = Uint8Array.from(skeleton, numberOf);
    const found: string[] = [];
    words.each(skeleton.length, [], (_flags, item) => {
      found.push(words.textOf(item));
    });
    const tryBoth = (group: Group, end: number, ending: string): void => {
      tryGroup(end, group, ending, skeleton, words, found);
      // A row of и is written once, so the stem may end in one more («истори-и»).
      if (skeleton[end] === "и") tryGroup(end + 1, group, ending, skeleton, words, found);
    };
    eachEnding(byEnding, letters, letters.length, (group, end) => tryBoth(group, end, ""));
    eachEnding(participles, letters, letters.length, ({ inner, ending }, innerEnd) =>
      eachEnding(inner, letters, innerEnd, (group, end) => tryBoth(group, end, ending)),
    );
    return found;
  };
}

function tryGroup(
  end: number,
  { strip, levelled, rules }: Group,
  ending: string,
  skeleton: string,
  spelled: SpelledWords,
  found: string[],
): void {
  if (spelled.isEmpty(end) && spelled.isEmpty(end - 1)) return;
  const more = skeleton[end - 1] === "и" && levelled[0] === NARROW ? levelled.slice(1) : levelled;
  spelled.each(end, more, (flags, item) => {
    let word: string | undefined;
    for (const { flags: asked, add, condition } of rules) {
      if ((flags & asked) === 0) continue;
      word ??= spelled.textOf(item);
      if (!word.endsWith(strip) || found.includes(word)) return;
      if (!conditionHolds(word, condition)) continue;
      const form = word.slice(0, word.length - strip.length) + add + ending;
      if (skeletonOf(form) === skeleton) found.push(word);
    }
  });
}

const newGroup = (strip: string): Group => ({
  strip,
  levelled: [...skeletonOf(strip)].map(numberOf),
  rules: [],
});

function levelledRules(text: string): EndingTrie<Group> {
  const groups = new Map<string, { ending: string; group: Group }>();
  for (const { flag, strip, add, condition } of writtenRules(text)) {
    const ending = skeletonOf(add);
    const key = `${ending} ${strip}`;
    let known = groups.get(key);
    if (known === undefined) {
      known = { ending, group: newGroup(strip) };
      groups.set(key, known);
    }
    known.group.rules.push({ flags: flagBits(flag), add, condition });
  }
  return endingTrie([...groups.values()].map(({ ending, group }) => [ending, group] as const));
}

/** Before the ending of a form stands the stem of a participle; endings with one skeleton are one. */
type Outer = { readonly inner: EndingTrie<Group>; readonly ending: string };

const VERBS = flagBits("BLMPQRTUVWY");

function levelledParticiples(): EndingTrie<Outer> {
  const stems = PARTICIPLE_RULES.map(([ending, ...verbs]) => ({ stem: ending.slice(0, -2), verbs }));
  const inner = (chosen: typeof stems, stripOf = (verb: string): string => verb): EndingTrie<Group> =>
    endingTrie(
      chosen.flatMap(({ stem, verbs }) =>
        verbs.map((verb) => {
          const group = newGroup(stripOf(verb));
          group.rules.push({ flags: VERBS, add: stem, condition: "" });
          return [skeletonOf(stem), group] as const;
        }),
      ),
    );
  const full = inner(stems);
  const reflexive = inner(
    stems.filter(({ stem }) => /[шщ]$/.test(stem)),
    (verb) => verb + reflexiveOf(verb),
  );
  const short = inner(
    stems
      .filter(({ stem }) => /(?:нн|т|м)$/.test(stem))
      .map(({ stem, verbs }) => ({ stem: stem.replace(/нн$/, "н"), verbs })),
  );
  const endings = new Map(ADJECTIVE_ENDINGS.map((ending) => [skeletonOf(ending), ending]));
  return endingTrie<Outer>([
    ...[...endings].flatMap(([level, ending]) => [
      [level, { inner: full, ending }] as const,
      [skeletonOf(`${ending}ся`), { inner: reflexive, ending: `${ending}ся` }] as const,
    ]),
    ...["", "а", "о", "ы"].map((ending) => [skeletonOf(ending), { inner: short, ending }] as const),
  ]);
}
