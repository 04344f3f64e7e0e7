/**
 * The statements of a search. Each shape of query is one named prepared statement; what was typed is only ever a
 * parameter. Three reads: how many, which page, which facets; nothing after the first when nothing was found.
 *
 * Costs that are capped (measured at a million records): ranking looks at `rankAt` hits, counting at `countAt`,
 * facets at `facetsAt`. A cap that was reached is told in the result.
 */
import type { Sort } from "../port.ts";
import { classWeights } from "./tsquery.ts";

export type Caps = { countAt: number; rankAt: number; facetsAt: number };
export const usualCaps: Caps = { countAt: 50_000, rankAt: 20_000, facetsAt: 5_000 };

export type Find = { match: string; from: number | null; to: number | null };
export type Statement = { name: string; text: string; values: unknown[] };

/** `$1` the query, `$2` and `$3` the years; a query without words and filters has no `$1` to ask. */
const where = (find: Find): string =>
  `${find.match === "" ? "$1::text is not null" : "lex @@ $1::tsquery"}
   and ($2::int is null or year >= $2) and ($3::int is null or year <= $3)`;
const shape = (find: Find): string => (find.match === "" ? "all" : "words");
const values = (find: Find): unknown[] => [find.match, find.from, find.to];

export const countStatement = (find: Find, caps: Caps): Statement => ({
  name: `search-count-${shape(find)}`,
  text: `select count(*)::int as n from (select 1 from search_doc where ${where(find)} limit $4) hit`,
  values: [...values(find), caps.countAt + 1],
});

const orders: Record<Exclude<Sort, "relevance">, string> = {
  newest: "year desc nulls last, id desc",
  title: "title_key, id",
};

/**
 * Order of relevance: a title or name that is the whole query before all others, then
 * titles that begin with it; words as printed in titles and names
 * before other endings, those before other spellings; then what many libraries hold, gently.
 */
const score = `4 * (lex @@ $10::tsquery)::int + 1.5 * (lex @@ $11::tsquery)::int
  + 3 * ts_rank('${classWeights}', lex, $6::tsquery) + 2 * ts_rank('${classWeights}', lex, $7::tsquery)
  + ts_rank('${classWeights}', lex, $8::tsquery) + 0.3 * ln(1 + popularity)`;

export function pageStatement(
  find: Find,
  page: { sort: Sort; offset: number; limit: number },
  rank: { printed: string; sure: string; any: string; whole: string; opens: string },
  caps: Caps,
): Statement {
  if (page.sort === "relevance" && find.match !== "" && rank.any !== "") {
    return {
      name: "search-page-relevance",
      text: `select id from (select id, lex, popularity from search_doc where ${where(find)} limit $9) hit
        order by ${score} desc, id limit $4 offset $5`,
      values: [
        ...values(find),
        page.limit,
        page.offset,
        rank.printed,
        rank.sure,
        rank.any,
        caps.rankAt,
        rank.whole,
        rank.opens,
      ],
    };
  }
  // Without words there is nothing to be relevant to: the newest first.
  const sort = page.sort === "relevance" ? "newest" : page.sort;
  return {
    name: `search-page-${sort}-${shape(find)}`,
    text: `select id from search_doc where ${where(find)} order by ${orders[sort]} limit $4 offset $5`,
    values: [...values(find), page.limit, page.offset],
  };
}

export const walkStatement = (find: Find, after: number, most: number): Statement => ({
  name: `search-walk-${shape(find)}`,
  text: `select id from search_doc where ${where(find)} and id > $4 order by id limit $5`,
  values: [...values(find), after, most],
});

export const facetsStatement = (find: Find, facets: readonly string[], caps: Caps): Statement => ({
  name: `search-facets-${shape(find)}`,
  text: `select f.facet, f.value, c.n from (
      select code, count(*)::int as n
      from (select facets from search_doc where ${where(find)} limit $5) hit, unnest(hit.facets) as code group by code) c
    join search_facet f on f.code = c.code
    where f.facet = any($4::text[]) order by c.n desc, f.value`,
  values: [...values(find), [...facets], caps.facetsAt],
});

/** Headings are grouped after at most 2,000 rows, so that one letter costs no more than a word. */
export const suggestStatement = (key: string, most: number): Statement => ({
  name: "search-suggest",
  text: `select min(text) as text, field, count(*)::int as count from (
      select key, field, text from search_heading where key >= $1 and key < $2 order by key limit 2000) h
    group by field, key order by count desc, length(key), key limit $3`,
  values: [key, `${key}\u{10ffff}`, most],
});
