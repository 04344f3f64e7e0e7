/**
 * "Available now" is asked of the copies, beside the index: it changes with every loan. The first hits in their order
 * are sifted; where there are more hits than that, the answer is "about" and the page says among how many it looked.
 */
import { workKeysOf } from "#catalogue";
import type { Tree } from "#libraries";
import type { Db } from "#platform/db";
import { type KindResult, mostAtOnce, type SearchEngine, type SearchQuery } from "#platform/search";
import { freeAmong } from "#stock";
import { type Asked, perPage } from "./address.ts";

/** So many hits are looked at. */
export const siftedHits = mostAtOnce;

/** The query as it was asked in the end. */
export const askedAs = (query: SearchQuery, { instead, understood }: KindResult): SearchQuery =>
  instead ? { ...query, asked: { parts: understood.parts, missing: instead.missing } } : query;

export async function onlyFree(
  { db, search, tree }: { db: Db; search: SearchEngine; tree: Tree },
  asked: Asked,
  query: SearchQuery,
  found: KindResult,
): Promise<KindResult> {
  const { group: _, facets: __, ...records } = askedAs(query, found);
  const first = await search.search({ ...records, offset: 0, limit: siftedHits });
  const free = await freeAmong(db.sql, first.ids, placesOf(tree, asked));
  const ids = first.ids.filter((id) => free.has(id));
  const works = asked.apart ? ids.map((id) => [id]) : await byWork(db, ids);
  const page = works.slice((asked.page - 1) * perPage, asked.page * perPage);
  const about = Object.entries(found.facets).map(([facet, { values }]) => [facet, { exact: false, values }]);
  return {
    ...found,
    total: works.length,
    exact: first.total <= siftedHits,
    ids: page.flatMap(([id]) => id ?? []),
    editions: page.map((one) => one.length),
    facets: Object.fromEntries(about),
  };
}

/** The free editions of each work, the best first; works in the order of their best. */
async function byWork(db: Db, ids: readonly number[]): Promise<number[][]> {
  const keys = await workKeysOf(db.sql, ids);
  return [...Map.groupBy(ids, (id) => keys.get(id) ?? id).values()];
}

/** Free where it was asked for: in the chosen branches and systems; anywhere when none is chosen. */
function placesOf(tree: Tree, { chosen }: Asked): number[] | undefined {
  const asked = new Set([...chosen.branch, ...chosen.system].map(Number));
  if (asked.size === 0) return undefined;
  return tree.all
    .filter(({ id }) => asked.has(id) || tree.above(id).some((above) => asked.has(above.id)))
    .map(({ id }) => id);
}
