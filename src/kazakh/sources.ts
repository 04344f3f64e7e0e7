import { kazakhAnalyser, suffixTrie } from "./kazakh/readings.ts";
import type { Buckets } from "./lexicon/front-coding.ts";
import hunspellKk from "./lexicon/generated/hunspell-kk.json" with { type: "json" };
import hunspellRu from "./lexicon/generated/hunspell-ru.json" with { type: "json" };
import own from "./lexicon/generated/own.json" with { type: "json" };
import { openLexicon } from "./lexicon/lexicon.ts";
import { russianAnalyser } from "./russian/suffix-rules.ts";

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(" ").map((pair): [string, string] => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );

import { isSuffixChain } from "./kazakh/walk.ts";
import { kazakhBySkeleton } from "./spellings/kazakh-by-skeleton.ts";
import { russianBySkeleton } from "./spellings/russian-by-skeleton.ts";
import { skeletonIndex } from "./spellings/skeleton-index.ts";

export const russianLexicon = openLexicon(hunspellRu.words as Buckets);
export const kazakhLexicon = openLexicon(own.words as Buckets, hunspellKk.words as Buckets);
export const russian = russianAnalyser(russianLexicon, hunspellRu.rules, pairs(own.russian));
export const kazakh = kazakhAnalyser({
  words: kazakhLexicon,
  loan: russian.isNoun,
  irregular: pairs(own.kazakh),
});
/** Latin abbreviations and brands, whole. */
export const latinNames: ReadonlySet<string> = new Set(own.latin.split(" "));

const kazakhIndex = skeletonIndex(kazakhLexicon);
const russianIndex = skeletonIndex(russianLexicon);
/** Kazakh and Russian words behind a spelling in another script or with plain letters. */
export const kazakhSpelled = kazakhBySkeleton(kazakhLexicon, kazakhIndex, russianIndex, russian.isNoun);
export const russianSpelled = russianBySkeleton(russianLexicon, russianIndex, hunspellRu.rules);

/** Whether a text is nothing but Kazakh suffixes («-ның»). */
export const isSuffixes = (text: string): boolean => isSuffixChain(text, suffixTrie);
