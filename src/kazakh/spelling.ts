import { lowerCase, scriptOf } from "./letters.ts";
import { repairLookAlikes } from "./look-alikes.ts";
import { gapCost, otherLayout, substitutionCost, TRANSPOSITION } from "./spellings/letter-distance.ts";

/**
 * Spelling repair from the catalogue's own words (I18-04): what nobody has written in a record is never suggested. The
 * words stand in a letter tree; a query walks it with one row of the edit table a letter, and a branch is left when its
 * row has grown beyond what is allowed. A hundred thousand words take a few milliseconds a query and no list of deletions.
 */
export type Suggestion = { readonly word: string; readonly cost: number };

export type SpellingIndex = {
  /** Better spellings of a word, best first; empty when the word itself is in the catalogue or nothing is near. */
  readonly suggest: (word: string, most?: number) => Suggestion[];
};

type Node = { readonly next: Map<string, Node>; count: number };

const MOST_SUGGESTIONS = 3;
const FREQUENCY_BONUS = 0.04;
const SPLIT_COST = 0.6;
const SHORTEST_PART = 3;

/** `words`: the words of the catalogue with how often they occur. */
export function spellingIndex(words: Iterable<readonly [word: string, count: number]>): SpellingIndex {
  const root: Node = { next: new Map(), count: 0 };
  for (const [word, count] of words) insert(root, lowerCase(word), count);
  return {
    suggest: (typed, most = MOST_SUGGESTIONS) => {
      const word = lowerCase(repairLookAlikes(typed).text);
      if (word === "") return [];
      if (countOf(root, word) > 0) return word === lowerCase(typed) ? [] : [{ word, cost: 0 }];
      const found = new Map<string, number>();
      const keep = (one: string, cost: number): void => {
        if (cost < (found.get(one) ?? Number.POSITIVE_INFINITY)) found.set(one, cost);
      };
      search(root, word, allowance(word), keep);
      const swapped = scriptOf(word) === "cyrillic" ? null : otherLayout(word);
      if (swapped !== null && countOf(root, swapped) > 0) keep(swapped, 0.1);
      for (const pair of splits(root, word)) keep(pair, SPLIT_COST);
      return [...found]
        .map(([one, cost]) => ({ word: one, cost: Math.round(cost * 100) / 100 }))
        .sort((a, b) => rank(root, a) - rank(root, b) || (a.word < b.word ? -1 : 1))
        .slice(0, most);
    },
  };
}

/** How far a suggestion may be: a short word changed in two letters is another word. */
function allowance(word: string): number {
  if (word.length <= 3) return 0.6;
  if (word.length <= 5) return 1;
  return word.length <= 8 ? 1.5 : 2;
}

const rank = (root: Node, { word, cost }: Suggestion): number =>
  cost - FREQUENCY_BONUS * Math.log2(1 + countOf(root, word));

function insert(root: Node, word: string, count: number): void {
  let node = root;
  for (const letter of word) {
    let next = node.next.get(letter);
    if (next === undefined) {
      next = { next: new Map(), count: 0 };
      node.next.set(letter, next);
    }
    node = next;
  }
  node.count += Math.max(1, count);
}

function countOf(root: Node, word: string): number {
  let node: Node | undefined = root;
  for (const letter of word) {
    node = node.next.get(letter);
    if (node === undefined) return 0;
  }
  return node.count;
}

/** Glued words («руханижаңғыру»): two words of the catalogue side by side. */
function splits(root: Node, word: string): string[] {
  const found: string[] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const one = word.slice(0, at);
    const two = word.slice(at);
    if (countOf(root, one) > 0 && countOf(root, two) > 0) found.push(`${one} ${two}`);
  }
  return found;
}

function search(
  root: Node,
  typed: string,
  allowed: number,
  keep: (word: string, cost: number) => void,
): void {
  const letters = [...typed];
  const first = [0];
  for (const [i, letter] of letters.entries())
    first.push((first[i] ?? 0) + gapCost(letter, letters[i - 1] ?? ""));
  const descend = (
    node: Node,
    prefix: string,
    row: readonly number[],
    before: readonly number[] | null,
  ): void => {
    const last = row[letters.length] ?? Number.POSITIVE_INFINITY;
    if (node.count > 0 && last <= allowed) keep(prefix, last);
    if (Math.min(...row) > allowed) return;
    for (const [letter, next] of node.next)
      descend(next, prefix + letter, nextRow(letters, prefix, letter, row, before), row);
  };
  descend(root, "", first, null);
}

/** The row of the edit table after one more meant letter; a swap of two letters looks two rows back. */
function nextRow(
  typed: readonly string[],
  prefix: string,
  letter: string,
  row: readonly number[],
  before: readonly number[] | null,
): number[] {
  const previous = prefix.at(-1) ?? "";
  const made = [(row[0] ?? 0) + gapCost(letter, previous)];
  for (let i = 1; i <= typed.length; i++) {
    const one = typed[i - 1] ?? "";
    let cost = Math.min(
      (row[i] ?? 0) + gapCost(letter, previous),
      (made[i - 1] ?? 0) + gapCost(one, typed[i - 2] ?? ""),
      (row[i - 1] ?? 0) + substitutionCost(one, letter),
    );
    if (before !== null && i > 1 && one === previous && typed[i - 2] === letter)
      cost = Math.min(cost, (before[i - 2] ?? 0) + TRANSPOSITION);
    made.push(cost);
  }
  return made;
}
