/**
 * A search for people: when all that was typed finds nothing, it is asked again as a librarian would: with the slip
 * mended, without the words of asking, at last with one word missing. What was done is told, so that the page can say
 * it and lead back. The same for every adapter.
 */

import type { SpellingIndex } from "#kazakh";
import type { SearchEngine, SearchQuery, SearchResult } from "./port.ts";
import { spellerOf } from "./speller.ts";
import { type Part, plainParts, type Relaxed, relaxed, wantedWords } from "./understand.ts";

export type Instead = {
  /** The words as they were mended, all of the query. */
  spelling?: string;
  /** Words of asking that were left out. */
  without: string[];
  /** One of the words may be missing in each hit. */
  missing: number;
};
export type KindResult = SearchResult & { instead?: Instead };

/** How long a first search may wait for the words of the catalogue, in milliseconds. */
const patience = 1_500;

export async function searchKindly(
  engine: SearchEngine,
  query: SearchQuery,
  { wait = patience }: { wait?: number } = {},
): Promise<KindResult> {
  const result = await engine.search(query);
  if (result.total > 0 || query.exact || query.asked || plainParts(result.understood.parts).length === 0)
    return result;
  const { parts } = result.understood;
  const mended = mend(parts, await spellerOf(engine, { wait }));
  for (const { spelled, missing, without, parts: asked } of attempts(parts, mended)) {
    const again = await engine.search({ ...query, asked: { parts: asked, missing } });
    if (again.total > 0) {
      const spelling = spelled ? { spelling: wantedWords({ parts: asked }).join(" ") } : {};
      return { ...again, instead: { ...spelling, without, missing } };
    }
  }
  return result;
}

function* attempts(parts: Part[], mended: Part[] | undefined): Generator<Relaxed & { spelled: boolean }> {
  if (mended) yield { parts: mended, missing: 0, without: [], spelled: true };
  const ways = relaxed({ parts, cut: false });
  const mendedWays = mended ? relaxed({ parts: mended, cut: false }) : [];
  // Fewer words given up before more, and of these the mended spelling first.
  for (const missing of [0, 1]) {
    for (const way of mendedWays) if (way.missing === missing) yield { ...way, spelled: true };
    for (const way of ways) if (way.missing === missing) yield { ...way, spelled: false };
  }
}

/** The parts with unknown words in their nearest spelling; undefined when there is none to mend. */
function mend(parts: readonly Part[], speller: SpellingIndex | undefined): Part[] | undefined {
  if (!speller) return undefined;
  const plain = new Set(plainParts(parts));
  let changed = false;
  const mended = parts.flatMap((part): Part[] => {
    const [word = ""] = part.words;
    const better = plain.has(part) && !/\d/.test(word) ? speller.suggest(word, 1)[0]?.word : undefined;
    if (better === undefined) return [part];
    changed = true;
    // Two words that were written as one come apart.
    return better.split(" ").map((one) => ({ ...part, words: [one] }));
  });
  return changed ? mended : undefined;
}
