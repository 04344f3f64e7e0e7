/** Everything a page of results shows, asked at once: the hits with their records, where they are, what was understood. */
import {
  type AuthorityNamed,
  authoritiesIn,
  type CatalogueRecord,
  namesOfAuthorities,
  recordsByIds,
  standingNames,
} from "#catalogue";
import { makersLine, titleLine } from "#catalogue/rules";
import type { Tree } from "#libraries";
import type { Db } from "#platform/db";
import {
  askedAs,
  type Explanation,
  type KindResult,
  matchedTerms,
  otherSpelling,
  type SearchEngine,
  searchKindly,
  wantedWords,
} from "#platform/search";
import { type Available, availabilityOf, onlyFree } from "#stock";
import { type Asked, facetNames, isFiltered, isNamed, queryOf, shownAtOnce } from "./address.ts";
import { nearestFirst } from "./places.ts";

export type FoundRecord = {
  record: CatalogueRecord;
  places: Available[];
  /** How many records of its work were found, itself among them. */
  editions: number;
  /** For staff who asked for it. */
  why: Explanation | undefined;
};
export type Finding = {
  asked: Asked;
  result: KindResult;
  hits: FoundRecord[];
  /** Terms to mark in titles. */
  terms: ReadonlySet<string>;
  /** The spelling that was found in place of the typed one. */
  spelling: string | undefined;
  help: Help | undefined;
  /** The place whose copies are named first: of the address, else the reader's own library. */
  near: number | undefined;
  /** Names of the authorities that values of facets are, by their numbers. */
  names: ReadonlyMap<number, AuthorityNamed>;
};

/** What leads on when nothing was found. */
export type Help = {
  words: { word: string; total: number }[];
  withoutFilters: number | undefined;
  suggestions: string[];
};

export async function find(
  { db, search, tree }: { db: Db; search: SearchEngine; tree: Tree },
  asked: Asked,
  own?: number,
): Promise<Finding> {
  const query = queryOf(await standing(db, asked));
  const everything = await searchKindly(search, query);
  const result = asked.free ? await onlyFree({ db, search, tree }, query, everything) : everything;
  const records = await recordsByIds(db.sql, result.ids);
  const available = await availabilityOf(db.sql, result.ids);
  const near = asked.town ?? own;
  const towns = townsOf(asked, near);
  const editions = new Map(result.ids.map((id, at) => [id, result.editions[at] ?? 1]));
  const why = asked.explain ? await search.explain(askedAs(query, result), result.ids) : [];
  const hits = records.map((record) => ({
    record,
    editions: editions.get(record.id) ?? 1,
    why: why.find((one) => one.id === record.id),
    places: nearestFirst(tree, available.get(record.id) ?? [], towns),
  }));
  const words = wantedWords(result.understood);
  const texts = records.map(
    ({ description }) => `${titleLine(description.title)} ${makersLine(description)}`,
  );
  return {
    asked,
    result,
    hits,
    terms: asked.exact ? new Set() : matchedTerms(words),
    spelling: asked.exact || texts.length === 0 ? undefined : otherSpelling(words, texts),
    near,
    names: await namesOfAuthorities(db.sql, numbersOf(asked, result)),
    help: result.total === 0 ? await helpFor(search, asked, words) : undefined,
  };
}

/** The search as it is asked today: by the authorities that answer for those that were merged. */
export const standing = async (db: Db, asked: Asked): Promise<Asked> => ({
  ...asked,
  chosen: await standingNames(db.sql, asked.chosen),
});

const numbersOf = (asked: Asked, result: KindResult): number[] => [
  ...new Set(
    facetNames
      .filter(isNamed)
      .flatMap((facet) =>
        authoritiesIn([
          ...asked.chosen[facet],
          ...(result.facets[facet]?.values ?? [])
            .slice(0, asked.whole === facet ? undefined : shownAtOnce)
            .map((one) => one.value),
        ]),
      ),
  ),
];

const townsOf = (asked: Asked, near: number | undefined): number[] =>
  [...asked.chosen.branch, ...asked.chosen.system, near ?? ""].map(Number).filter((id) => id > 0);

async function helpFor(search: SearchEngine, asked: Asked, words: readonly string[]): Promise<Help> {
  const total = async (text: string): Promise<number> =>
    (await search.search({ text, group: "work", limit: 0 })).total;
  const help: Help = { words: [], withoutFilters: undefined, suggestions: [] };
  if (isFiltered(asked)) {
    const { total: all } = await search.search({
      text: asked.q,
      exact: asked.exact,
      group: "work",
      limit: 0,
    });
    if (all > 0) help.withoutFilters = all;
  }
  if (words.length > 1) {
    for (const word of [...new Set(words)].slice(0, 6)) help.words.push({ word, total: await total(word) });
  }
  for (const word of words.slice(0, 3)) {
    // The beginning of a word finds neighbours of a slip at its end.
    const begun = word.slice(0, Math.max(3, Math.ceil(word.length * 0.6)));
    help.suggestions.push(...(await search.suggest(begun, 3)).map((one) => one.text));
  }
  help.suggestions = [...new Set(help.suggestions)].slice(0, 6);
  return help;
}
