import { letterNumber, numberOf } from "../lexicon/alphabet.ts";
import { type EndingTrie, endingTrie } from "../lexicon/ending-trie.ts";
import { flagBits } from "../lexicon/word-graph.ts";

/** One suffix rule of the dictionary: words with the flag lose `strip` and take `add`, when they end as `condition` says. */
export type WrittenRule = {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly condition: string;
};

/** The table as it is written: `flag,strip,add,condition` parted by spaces. */
export const writtenRules = (text: string): WrittenRule[] =>
  text.split(" ").map((one) => {
    const [flag = "", strip = "", add = "", condition = ""] = one.split(",");
    return { flag, strip, add, condition };
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

export function rulesByEnding(text: string): EndingTrie<Group> {
  const groups = new Map<string, Map<string, Group>>();
  for (const { flag, strip, add, condition } of writtenRules(text)) {
    const tests = testsOf(condition);
    // The end of the condition speaks of the stripped letters themselves; what is left speaks of the rest.
    const before = tests.slice(0, Math.max(0, tests.length - strip.length));
    let ofEnding = groups.get(add);
    if (ofEnding === undefined) {
      ofEnding = new Map();
      groups.set(add, ofEnding);
    }
    const group = ofEnding.get(strip);
    if (group === undefined)
      ofEnding.set(strip, {
        strip: [...strip].map(numberOf),
        text: strip,
        rules: [{ flag: flagBits(flag), before }],
      });
    else group.rules.push({ flag: flagBits(flag), before });
  }
  return endingTrie(
    [...groups].flatMap(([ending, of]) => [...of.values()].map((group) => [ending, group] as const)),
  );
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
