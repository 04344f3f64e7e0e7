/**
 * "Available now" is asked of the copies, beside the index: it changes with every loan. The first hits in their order
 * are sifted; where there are more hits than that, the answer is "about" and whoever shows it says among how many it
 * looked (`siftedHits`).
 */
import { workKeysOf } from "#catalogue";
import type { Tree } from "#libraries";
import type { Db } from "#platform/db";
import { askedAs, type KindResult, mostAtOnce, type SearchEngine, type SearchQuery } from "#platform/search";
import { freeAmong } from "./copies.ts";

/** So many hits are looked at. */
export const siftedHits = mostAtOnce;

/** Of what a query found, as `found`, the page of it that has a free copy where the query asks. */
export async function onlyFree(
  { db, search, tree }: { db: Db; search: SearchEngine; tree: Tree },
  query: SearchQuery,
  found: KindResult,
): Promise<KindResult> {
  const { group, facets: _, offset = 0, limit = 20, ...records } = askedAs(query, found);
  const first = await search.search({ ...records, offset: 0, limit: siftedHits });
  const free = await freeAmong(db.sql, first.ids, placesOf(tree, query));
  const ids = first.ids.filter((id) => free.has(id));
  const works = group === "work" ? await byWork(db, ids) : ids.map((id) => [id]);
  const page = works.slice(offset, offset + limit);
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
function placesOf(tree: Tree, { filters = {} }: SearchQuery): number[] | undefined {
  const asked = new Set([...(filters.branch ?? []), ...(filters.system ?? [])].map(Number));
  if (asked.size === 0) return undefined;
  return tree.all
    .filter(({ id }) => asked.has(id) || tree.above(id).some((above) => asked.has(above.id)))
    .map(({ id }) => id);
}
