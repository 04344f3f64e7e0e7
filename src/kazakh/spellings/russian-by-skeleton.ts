import { LONGEST_WORD, letterNumber, numberOf } from "../lexicon/alphabet.ts";
import { type EndingTrie, eachEnding, endingTrie } from "../lexicon/ending-trie.ts";
import { flagBits } from "../lexicon/word-graph.ts";
import { ADJECTIVE_ENDINGS, PARTICIPLE_RULES, reflexiveOf } from "../russian/participles.ts";
import { conditionHolds, type EndingRules, endingRules, writtenRules } from "../russian/rules.ts";
import { NARROW, skeletonOf } from "./skeleton.ts";
import type { SpelledWords } from "./spelled-words.ts";

/** Rules of one ending that put back the same letters. */
type Group = {
  readonly strip: string;
  /** The stripped letters as skeleton letters. */
  readonly levelled: readonly number[];
  /** The same behind a stem that ends in и, with which a first и is one. */
  readonly afterNarrow: readonly number[];
  readonly rules: Rule[];
};
type Rule = { readonly flags: number; readonly add: string; readonly condition: string };

const NARROW_CODE = "и".charCodeAt(0);
const NO_LETTERS: readonly number[] = [];

/** Reads Russian words by skeleton, with the same rules as letter by letter; the form must come out with this skeleton. */
export function russianBySkeleton(words: SpelledWords, rulesText: string): (skeleton: string) => string[] {
  const byEnding = levelledRules(rulesText);
  const participles = levelledParticiples();
  const letters = new Uint8Array(2 * LONGEST_WORD);
  let found: string[] = [];
  let skeleton = "";
  let ending = "";

  function tryBoth(group: Group, end: number): void {
    tryGroup(end, group, ending, skeleton, words, found);
    // A row of и is written once, so the stem may end in one more («истори-и»).
    if (skeleton.charCodeAt(end) === NARROW_CODE) tryGroup(end + 1, group, ending, skeleton, words, found);
  }
  function tryRules(rules: LevelledRules, end: number): void {
    for (const group of groupsOf(rules)) tryBoth(group, end);
  }
  function tryParticiples(outer: Outer, end: number): void {
    ending = outer.ending;
    eachEnding(outer.inner, letters, end, 1, tryBoth);
  }

  return (text) => {
    found = [];
    if (text.length > letters.length) return found;
    skeleton = text;
    words.open(text);
    for (let i = 0; i < text.length; i++) letters[i] = letterNumber(text.charCodeAt(i));
    for (let item = words.look(text.length, NO_LETTERS); item < words.end(); item++)
      if (words.flagsOf(item) !== 0) found.push(words.textOf(item));
    ending = "";
    eachEnding(byEnding, letters, text.length, 1, tryRules);
    eachEnding(participles, letters, text.length, 1, tryParticiples);
    return found;
  };
}

function tryGroup(
  end: number,
  group: Group,
  ending: string,
  skeleton: string,
  spelled: SpelledWords,
  found: string[],
): void {
  if (spelled.isEmpty(end) && spelled.isEmpty(end - 1)) return;
  const more = skeleton.charCodeAt(end - 1) === NARROW_CODE ? group.afterNarrow : group.levelled;
  for (let item = spelled.look(end, more); item < spelled.end(); item++) {
    const flags = spelled.flagsOf(item);
    if (flags !== 0) tryWord(flags, item, group, ending, skeleton, spelled, found);
  }
}

function tryWord(
  flags: number,
  item: number,
  { strip, rules }: Group,
  ending: string,
  skeleton: string,
  spelled: SpelledWords,
  found: string[],
): void {
  let word = "";
  for (let i = 0; i < rules.length; i++) {
    const { flags: asked, add, condition } = rules[i] as Rule;
    if ((flags & asked) === 0) continue;
    if (word === "") word = spelled.textOf(item);
    if (!word.endsWith(strip) || found.includes(word)) return;
    if (!conditionHolds(word, condition)) continue;
    const form = word.slice(0, word.length - strip.length) + add + ending;
    if (skeletonOf(form) !== skeleton) continue;
    found.push(word);
    return;
  }
}

function newGroup(strip: string): Group {
  const levelled = [...skeletonOf(strip)].map(numberOf);
  return { strip, levelled, afterNarrow: levelled[0] === NARROW ? levelled.slice(1) : levelled, rules: [] };
}

/** Endings with one skeleton have their rules together; they are read when they are first asked for. */
type LevelledRules = { readonly endings: EndingRules[]; groups: readonly Group[] | undefined };

function levelledRules(table: string): EndingTrie<LevelledRules> {
  const byLevel = new Map<string, LevelledRules>();
  for (const one of endingRules(table)) {
    const level = skeletonOf(one.ending);
    const known = byLevel.get(level);
    if (known === undefined) byLevel.set(level, { endings: [one], groups: undefined });
    else known.endings.push(one);
  }
  return endingTrie([...byLevel]);
}

function groupsOf(rules: LevelledRules): readonly Group[] {
  rules.groups ??= readGroups(rules.endings);
  return rules.groups;
}

function readGroups(endings: readonly EndingRules[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { ending, written } of endings)
    for (const { flag, strip, condition } of writtenRules(written)) {
      const group = groups.get(strip) ?? newGroup(strip);
      groups.set(strip, group);
      group.rules.push({ flags: flag, add: ending, condition });
    }
  return [...groups.values()];
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
