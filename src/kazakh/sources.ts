import { kazakhAnalyser } from "./kazakh/readings.ts";
import { buildTrie } from "./kazakh/suffix-trie.ts";
import { suffixChains, suffixWalker } from "./kazakh/walk.ts";
import kazakhWords from "./lexicon/generated/kazakh.json" with { type: "json" };
import russianWords from "./lexicon/generated/russian.json" with { type: "json" };
import { flagsOf, LISTED, openGraph } from "./lexicon/word-graph.ts";
import { rulesByEnding } from "./russian/rules.ts";
import { isNoun, type RussianAnalyser, russianAnalyser } from "./russian/suffix-rules.ts";
import { kazakhBySkeleton, type ReadSpelling } from "./spellings/kazakh-by-skeleton.ts";
import { russianBySkeleton } from "./spellings/russian-by-skeleton.ts";
import { skeletonOf } from "./spellings/skeleton.ts";
import { spelledWords } from "./spellings/spelled-words.ts";

/** What is made when it is first asked for: a start that meets no Russian word does not pay for Russian. */
function later<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(" ").map((pair): [string, string] => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );

const kazakhGraph = openGraph(kazakhWords);
const russianGraph = later(() => openGraph(russianWords));
const walker = suffixWalker(buildTrie());

/** Flags of a lower-case word in the Kazakh lexicon, 0 when it is not there. */
export const kazakhFlags = (word: string): number => flagsOf(kazakhGraph, word);
export const isListed = (word: string): boolean =>
  ((kazakhFlags(word) | flagsOf(russianGraph(), word)) & LISTED) !== 0;

export const kazakh = kazakhAnalyser(
  { words: kazakhGraph, loans: russianGraph, isNoun, irregular: pairs(kazakhWords.irregular) },
  walker,
);
export const russian: () => RussianAnalyser = later(() =>
  russianAnalyser(russianGraph(), rulesByEnding(russianWords.rules), pairs(russianWords.irregular)),
);
/** Latin abbreviations and brands, whole. */
export const latinNames: ReadonlySet<string> = new Set(kazakhWords.latin.split(" "));

const russianSpellings = later(() => spelledWords(russianGraph()));
/** Kazakh and Russian words behind a spelling in another script or with plain letters. */
export const kazakhSpelled: () => ReadSpelling = later(() =>
  kazakhBySkeleton({
    words: kazakhGraph,
    spelled: spelledWords(kazakhGraph),
    loans: russianSpellings(),
    isNoun,
    suffixes: buildTrie(skeletonOf),
  }),
);
export const russianSpelled = later(() => russianBySkeleton(russianSpellings(), russianWords.rules));

/** Whether a text is nothing but Kazakh suffixes («-ның»). */
export const isSuffixes = suffixChains(walker);
