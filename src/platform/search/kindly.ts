/**
 * A search for people: when all that was typed finds nothing, it is asked again as a librarian would: with the slip
 * mended, without the words of asking, without words that stand nowhere, with one word missing, at last by its rarest
 * word alone. What was done is told, so that the page can say it and lead back. The same for every adapter.
 */

import type { SpellingIndex } from "#kazakh";
import type { SearchEngine, SearchQuery, SearchResult } from "./port.ts";
import { spellerOf } from "./speller.ts";
import { askingParts, type Part, plainParts, smallParts, wantedWords } from "./understand.ts";

export type Instead = {
  /** The words as they were mended, all of the query. */
  spelling?: string;
  /** Words that were left out. */
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
  const spellings: Spelling[] = [
    ...mendings(parts, await spellerOf(engine, { wait })).map((mended) => ({ parts: mended, mended: true })),
    { parts, mended: false },
  ];
  const common = counting(engine, query);
  // Little given up before much, and of these the mended spelling first.
  for (const way of [asIs, withoutAsking, withoutUnknown, oneMissing, rarestAlone]) {
    for (const spelling of spellings) {
      const asked = await way(spelling, common);
      if (!asked) continue;
      const again = await engine.search({ ...query, asked: { parts: asked.parts, missing: asked.missing } });
      if (again.total === 0) continue;
      const without = leftOut(spelling.parts, asked.parts);
      const kept = spelling.mended ? { spelling: wantedWords(spelling).join(" ") } : {};
      return { ...again, instead: { ...kept, without, missing: asked.missing } };
    }
  }
  return result;
}

/** The query as it was asked in the end. */
export const askedAs = (query: SearchQuery, { instead, understood }: KindResult): SearchQuery =>
  instead ? { ...query, asked: { parts: understood.parts, missing: instead.missing } } : query;

type Spelling = { parts: Part[]; mended: boolean };
type Asked = { parts: Part[]; missing: number };
/** How many hits a part has by itself. */
type Counting = (part: Part) => Promise<number>;
type Way = (spelling: Spelling, common: Counting) => Promise<Asked | undefined>;

function counting(engine: SearchEngine, query: SearchQuery): Counting {
  const known = new Map<string, Promise<number>>();
  return (part) => {
    const word = part.words.join(" ");
    const asked = { parts: [part], missing: 0 };
    const found =
      known.get(word) ?? engine.search({ ...query, asked, limit: 0, facets: [] }).then((one) => one.total);
    known.set(word, found);
    return found;
  };
}

const asIs: Way = async ({ parts, mended }) => (mended ? { parts, missing: 0 } : undefined);

const but = (parts: readonly Part[], left: readonly Part[]): Part[] =>
  parts.filter((part) => !left.includes(part));

const withoutAsking: Way = async ({ parts }) => {
  const asking = askingParts(parts);
  return asking.length > 0 ? { parts: but(parts, asking), missing: 0 } : undefined;
};

/** Who types more words than this has told enough by the first of them. */
const mostCounted = 8;

/** The words that tell what is wanted, each with its hits. */
async function telling(parts: readonly Part[], common: Counting): Promise<{ part: Part; n: number }[]> {
  const rest = but(parts, askingParts(parts));
  const words = but(plainParts(rest), smallParts(rest)).slice(0, mostCounted);
  return Promise.all(words.map(async (part) => ({ part, n: await common(part) })));
}

const withoutUnknown: Way = async ({ parts }, common) => {
  const words = await telling(parts, common);
  const unknown = words.filter(({ n }) => n === 0).map(({ part }) => part);
  if (unknown.length === 0 || unknown.length === words.length) return undefined;
  return { parts: but(parts, [...askingParts(parts), ...unknown]), missing: 0 };
};

const oneMissing: Way = async ({ parts }, common) => {
  const known = (await telling(parts, common)).filter(({ n }) => n > 0).map(({ part }) => part);
  return known.length >= 3 ? { parts: kept(parts, known), missing: 1 } : undefined;
};

const rarestAlone: Way = async ({ parts }, common) => {
  const known = (await telling(parts, common)).filter(({ n }) => n > 0);
  const [rarest] = known.sort((a, b) => a.n - b.n);
  return rarest ? { parts: kept(parts, [rarest.part]), missing: 0 } : undefined;
};

/** Some of the single words, and all that has a sign: phrases, fields, choices and unwanted words are never given up. */
const kept = (parts: readonly Part[], words: readonly Part[]): Part[] => {
  const plain = plainParts(parts);
  return parts.filter((part) => words.includes(part) || !plain.includes(part));
};

/** Small words are not worth a word. */
const leftOut = (parts: readonly Part[], asked: readonly Part[]): string[] =>
  but(but(parts, smallParts(parts)), asked).flatMap((part) => part.words);

const mostMendings = 4;
/** Two letters are an abbreviation sooner than a slip: «ҚР». Latin ones may be the wrong keyboard. */
const mendable = (word: string): boolean => !/^\p{Script=Cyrillic}{1,2}$|\d/u.test(word);

/** The parts with unknown words in their nearest spellings, the likeliest first. */
function mendings(parts: readonly Part[], speller: SpellingIndex | undefined): Part[][] {
  if (!speller) return [];
  const plain = but(plainParts(parts), smallParts(parts));
  let ways: Part[][] = [[]];
  let changed = false;
  for (const part of parts) {
    const [word = ""] = part.words;
    const better = plain.includes(part) && mendable(word) ? speller.suggest(word, 3) : [];
    changed ||= better.length > 0;
    // Two words that were written as one come apart.
    const spelled = better.map((one) => one.word.split(" ").map((each) => ({ ...part, words: [each] })));
    ways = (spelled.length > 0 ? spelled : [[part]])
      .flatMap((one) => ways.map((way) => [...way, ...one]))
      .slice(0, mostMendings);
  }
  return changed ? ways : [];
}
