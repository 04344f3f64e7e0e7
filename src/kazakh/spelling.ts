import { lowerCase, scriptOf } from "./letters.ts";
import { repairLookAlikes } from "./look-alikes.ts";
import { otherLayout } from "./spellings/letter-distance.ts";
import { nearWords } from "./spellings/near-words.ts";
import { type WordTree, wordTree } from "./spellings/word-tree.ts";

/**
 * Spelling repair from the catalogue's own words (I18-04): what nobody has written in a record is never suggested. The
 * words stand in a letter tree; a query walks it with one row of the edit table a letter, and a branch is left when its
 * row has grown beyond what is allowed. A hundred thousand words take some twenty milliseconds a query and need no list of
 * deletions.
 */
export type Suggestion = { readonly word: string; readonly cost: number };

export type SpellingIndex = {
  /** Better spellings of a word, best first; empty when the word itself is in the catalogue or nothing is near. */
  readonly suggest: (word: string, most?: number) => Suggestion[];
};

const MOST_SUGGESTIONS = 3;
const FREQUENCY_BONUS = 0.04;
const SPLIT_COST = 0.6;
const SHORTEST_PART = 3;

/** `words`: the words of the catalogue with how often they occur. */
export function spellingIndex(words: Iterable<readonly [word: string, count: number]>): SpellingIndex {
  const tree = wordTree();
  for (const [word, count] of words) tree.add(lowerCase(word), Math.max(1, count));
  return {
    suggest: (typed, most = MOST_SUGGESTIONS) => {
      const word = lowerCase(repairLookAlikes(typed).text);
      if (word === "") return [];
      if (tree.countOf(word) > 0) return word === lowerCase(typed) ? [] : [{ word, cost: 0 }];
      const found = new Map<string, number>();
      const keep = (one: string, cost: number): void => {
        if (cost < (found.get(one) ?? Number.POSITIVE_INFINITY)) found.set(one, cost);
      };
      nearWords(tree, word, allowance(word), keep);
      const swapped = scriptOf(word) === "cyrillic" ? null : otherLayout(word);
      if (swapped !== null && tree.countOf(swapped) > 0) keep(swapped, 0.1);
      for (const pair of splits(tree, word)) keep(pair, SPLIT_COST);
      return [...found]
        .map(([one, cost]) => ({ word: one, cost: Math.round(cost * 100) / 100 }))
        .sort((a, b) => rank(tree, a) - rank(tree, b) || (a.word < b.word ? -1 : 1))
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

const rank = (tree: WordTree, { word, cost }: Suggestion): number =>
  cost - FREQUENCY_BONUS * Math.log2(1 + tree.countOf(word));

/** Glued words («руханижаңғыру»): two words of the catalogue side by side. */
function splits(tree: WordTree, word: string): string[] {
  const found: string[] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const one = word.slice(0, at);
    const two = word.slice(at);
    if (tree.countOf(one) > 0 && tree.countOf(two) > 0) found.push(`${one} ${two}`);
  }
  return found;
}
