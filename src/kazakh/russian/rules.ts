import { letterNumber, numberOf } from "../lexicon/alphabet.ts";
import { type EndingTrie, endingTrie } from "../lexicon/ending-trie.ts";
import { flagBits } from "../lexicon/word-graph.ts";

/**
 * The suffix rules of the dictionary by the ending they add. In the table an ending has its rules behind it,
 * `ending=flag,strip,condition;flag,strip,condition`, endings parted by spaces: words with the flag that end as the condition
 * says lose `strip` and take the ending. The rules of an ending are read when a word first ends so; most never are.
 */
export type EndingRules = { readonly ending: string; readonly written: string };
export type WrittenRule = { readonly flag: number; readonly strip: string; readonly condition: string };

export const endingRules = (table: string): EndingRules[] =>
  table.split(" ").map((one) => {
    const at = one.indexOf("=");
    return { ending: one.slice(0, at), written: one.slice(at + 1) };
  });

export const writtenRules = (written: string): WrittenRule[] =>
  written.split(";").map((rule) => {
    const [flag = "", strip = "", condition = ""] = rule.split(",");
    return { flag: flagBits(flag), strip, condition };
  });

/** Letters allowed at one place, as bits by letter number: the first 32 and the others. */
type Allowed = { readonly low: number; readonly high: number };

/** Rules that put back the same letters: one look into the lexicon serves them all. */
export type Group = {
  /** The stripped letters as numbers. */
  readonly strip: readonly number[];
  readonly text: string;
  readonly rules: { readonly flag: number; readonly before: readonly Allowed[] }[];
};

/** The rules of one ending, read when they are first asked for. */
export type LazyGroups = { readonly written: string; groups: readonly Group[] | undefined };

export const rulesByEnding = (table: string): EndingTrie<LazyGroups> =>
  endingTrie(
    endingRules(table).map(({ ending, written }) => [ending, { written, groups: undefined }] as const),
  );

export function groupsOf(rules: LazyGroups): readonly Group[] {
  rules.groups ??= readGroups(rules.written);
  return rules.groups;
}

function readGroups(written: string): Group[] {
  const groups: Group[] = [];
  for (const { flag, strip, condition } of writtenRules(written)) {
    const tests = testsOf(condition);
    // The end of the condition speaks of the stripped letters themselves; what is left speaks of the rest.
    const before = tests.slice(0, Math.max(0, tests.length - strip.length));
    const group = groups.find((one) => one.text === strip);
    if (group === undefined)
      groups.push({ strip: [...strip].map(numberOf), text: strip, rules: [{ flag, before }] });
    else group.rules.push({ flag, before });
  }
  return groups;
}

/** A condition such as «[^ц]ый», letter by letter. */
function lettersAllowed(condition: string): Allowed[] {
  return [...condition.matchAll(/\[(\^?)([^\]]*)\]|(.)/gu)].map(([, caret, inside, single]) => {
    if (single === ".") return { low: -1, high: -1 };
    let low = 0;
    let high = 0;
    for (const letter of single ?? inside ?? "") {
      const number = numberOf(letter);
      if (number < 32) low |= 1 << number;
      else high |= 1 << (number - 32);
    }
    return caret === "^" ? { low: ~low, high: ~high } : { low, high };
  });
}

/** Whether the letters before `end` fit. */
export function endsAs(letters: Uint8Array, end: number, tests: readonly Allowed[]): boolean {
  let at = end - tests.length;
  if (at < 0) return false;
  for (let i = 0; i < tests.length; i++, at++)
    if (!isAllowed(tests[i] as Allowed, letters[at] ?? 0)) return false;
  return true;
}

const parsed = new Map<string, readonly Allowed[]>();
function testsOf(condition: string): readonly Allowed[] {
  let tests = parsed.get(condition);
  if (tests === undefined) {
    tests = lettersAllowed(condition);
    parsed.set(condition, tests);
  }
  return tests;
}

/** Whether the end of a word fits a condition. */
export function conditionHolds(word: string, condition: string): boolean {
  const tests = testsOf(condition);
  let at = word.length - tests.length;
  if (at < 0) return false;
  for (let i = 0; i < tests.length; i++, at++)
    if (!isAllowed(tests[i] as Allowed, letterNumber(word.charCodeAt(at)))) return false;
  return true;
}

const isAllowed = ({ low, high }: Allowed, letter: number): boolean =>
  ((letter < 32 ? low >>> letter : high >>> (letter - 32)) & 1) !== 0;
