/**
 * The statements of a search. Each shape of query is one named prepared statement; what was typed is only ever a
 * parameter. Reads: how many, which page, which facets; nothing after the first when nothing was found.
 *
 * Costs that are capped (measured at a million records): ranking looks at `rankAt` hits, the likeliest of them first,
 * counting at `countAt`, facets at `facetsAt`. A cap that was reached is told in the result.
 */
import type { Reason, Sort } from "../port.ts";
import { anyText, type TsQueries, together } from "./tsquery.ts";

export type Caps = { countAt: number; rankAt: number; facetsAt: number };
export const usualCaps: Caps = { countAt: 20_000, rankAt: 4_000, facetsAt: 3_000 };

export type Find = { match: string; from: number | null; to: number | null; works: boolean };
export type Statement = { name: string; text: string; values: unknown[] };

/** `$1` the query, `$2` and `$3` the years; a query without words and filters has no `$1` to ask. */
const where = (find: Find, query = "$1"): string =>
  `${find.match === "" ? "$1::text is not null" : `lex @@ ${query}::tsquery`}
   and ($2::int is null or year >= $2) and ($3::int is null or year <= $3)`;
const shape = (find: Find): string => `${find.match === "" ? "all" : "words"}${find.works ? "-works" : ""}`;
const values = (find: Find): unknown[] => [find.match, find.from, find.to];

/** `hits` is always of records: it says whether a cap was reached. */
export const countStatement = (find: Find, caps: Caps): Statement => ({
  name: `search-count-${shape(find)}`,
  text: find.works
    ? `select count(*)::int as n, coalesce(sum(of_one), 0)::int as hits from (
         select count(*) as of_one from (select work from search_doc where ${where(find)} limit $4) hit group by work) w`
    : `select count(*)::int as n, count(*)::int as hits from (
         select 1 from search_doc where ${where(find)} limit $4) hit`,
  values: [...values(find), caps.countAt + 1],
});

const orders: Record<Exclude<Sort, "relevance">, string> = {
  newest: "year desc nulls last, id desc",
  title: "title_key, id",
  arrived: "id desc",
};

/**
 * The parts of the order of relevance: a title or name that is the whole query before all others, then titles that
 * begin with it; words as printed in titles and names before other endings, those before other spellings; then what
 * many libraries hold, gently.
 */
const scores = (first: number): Record<Reason, string> => ({
  whole: `4 * (lex @@ $${first}::tsquery)::int`,
  opens: `1.5 * (lex @@ $${first + 1}::tsquery)::int`,
  near: `1.5 * (lex @@ $${first + 2}::tsquery)::int`,
  printed: `3 * ts_rank($${first + 8}::real[], lex, $${first + 3}::tsquery)`,
  sure: `2 * ts_rank($${first + 8}::real[], lex, $${first + 4}::tsquery)`,
  spelled: `ts_rank($${first + 8}::real[], lex, $${first + 5}::tsquery)`,
  suits: `0.9 * (lex @@ $${first + 6}::tsquery)::int + 0.2 * (lex @@ $${first + 7}::tsquery)::int`,
  held: "0.2 * ln(1 + popularity)",
});
const score = (first: number): string => Object.values(scores(first)).join(" + ");
const ranked = (rank: TsQueries): string[] => [
  rank.whole,
  rank.opens,
  rank.near,
  rank.printed,
  rank.sure,
  rank.any,
  rank.audience,
  rank.language,
  rank.weights,
];

export type Page = { sort: Sort; offset: number; limit: number };
export const byRelevance = (find: Find, page: Page, rank: TsQueries): boolean =>
  page.sort === "relevance" && find.match !== "" && rank.any !== "";
/** Without words there is nothing to be relevant to: the newest first. */
const orderOf = (page: Page): Exclude<Sort, "relevance"> =>
  page.sort === "relevance" ? "newest" : page.sort;

/**
 * Of more hits than are ranked: those that begin with the query or are it, those that have its words as printed, the
 * others; so that what would stand first is among them wherever it lies.
 */
function likely(find: Find, rank: TsQueries): string[] {
  const first = anyText(rank.whole, rank.opens);
  const not = (...texts: string[]): string[] =>
    texts.filter((text) => text !== "").map((text) => `!(${text})`);
  return [
    first === "" ? "" : `(${find.match}) & (${first})`,
    rank.printedAll === "" ? "" : together(`(${find.match})`, `(${rank.printedAll})`, ...not(first)),
    together(`(${find.match})`, ...not(first, rank.printedAll)),
  ];
}
/** How much of what is ranked each may fill, together with those before it. */
const shares = [0.5, 0.9, 1];
/** Who turns more pages than this gets as many hits ranked as are wanted; nobody else waits for them. */
const fewPages = 500;
const manyPages = 5;

/**
 * Rows of `{ id, work }`; a work by its best hit when works are asked for. Scores are made behind a fence (`offset 0`),
 * else the planner sorts the words of all hits along with them.
 */
export function relevancePage(find: Find, page: Page, rank: TsQueries, caps: Caps, hits: number): Statement {
  const most = caps.rankAt * (page.offset + page.limit > fewPages ? manyPages : 1);
  const all = hits <= most;
  const from = (query: string, limit: string): string =>
    `(select id, work, lex, popularity from search_doc where ${where(find, query)} limit ${limit})`;
  const candidates = all
    ? from("$1", "$15")
    : `${[from("$1", "$15"), from("$16", "$17"), from("$18", "$19")].join(" union all ")} limit $19`;
  const scored = `select id, work, ${score(4)} as score from (${candidates}) hit offset 0`;
  const best = find.works
    ? `select distinct on (work) id, work, score from (${scored}) s order by work, score desc, id`
    : scored;
  const [first, printed, others] = likely(find, rank);
  const [one = 0, two = 0, three = 0] = shares.map((share) => Math.ceil(share * most));
  return {
    name: `search-page-relevance-${all ? "" : "likely-"}${shape(find)}`,
    text: `select id, work from (${best}) best order by score desc, id limit $13 offset $14`,
    values: [
      all ? find.match : first,
      find.from,
      find.to,
      ...ranked(rank),
      page.limit,
      page.offset,
      ...(all ? [most] : [one, printed, two, others, three]),
    ],
  };
}

/** Rows of `{ id, work }` in an order that an index has. */
export const orderedPage = (find: Find, page: Page): Statement => ({
  name: `search-page-${orderOf(page)}-${shape(find)}`,
  text: `select id, work from search_doc where ${where(find)} order by ${orders[orderOf(page)]} limit $4 offset $5`,
  values: [...values(find), page.limit, page.offset],
});

/** How many hits each of some works has; the fence makes it look at the records of these works alone. */
export const editionsStatement = (find: Find, works: readonly string[]): Statement => ({
  name: `search-editions-${shape(find)}`,
  text: `select work, count(*)::int as n from (
      select work, lex, year from search_doc where work = any($4::bigint[]) offset 0) of_work
    where ${where(find)} group by work`,
  values: [...values(find), works],
});

export const walkStatement = (find: Find, after: number, most: number): Statement => ({
  name: `search-walk-${shape(find)}`,
  text: `select id from search_doc where ${where(find)} and id > $4 order by id limit $5`,
  values: [...values(find), after, most],
});

export const explainStatement = (rank: TsQueries, ids: readonly number[]): Statement => ({
  name: "search-explain",
  text: `select id, ${Object.entries(scores(2))
    .map(([reason, points]) => `(${points})::float8 as ${reason}`)
    .join(", ")} from search_doc where id = any($1::bigint[]) order by array_position($1::bigint[], id)`,
  values: [[...ids], ...ranked(rank)],
});

/** So many values of a facet are told: of names there are as many as books, and nobody reads on. */
const mostValues = 200;

export const facetsStatement = (find: Find, facets: readonly string[], caps: Caps): Statement => ({
  name: `search-facets-${shape(find)}`,
  text: `select facet, value, n from (
      select f.facet, f.value, c.n, row_number() over (partition by f.facet order by c.n desc, f.value) as place from (
        select code, count(*)::int as n from (
          select ${find.works ? "distinct hit.work," : ""} code
          from (select facets, work from search_doc where ${where(find)} limit $5) hit, unnest(hit.facets) as code) each_one
        group by code) c
      join search_facet f on f.code = c.code
      where f.facet = any($4::text[])) told
    where place <= ${mostValues} order by n desc, value`,
  values: [...values(find), [...facets], caps.facetsAt],
});

/** Headings are grouped after at most 2,000 rows, so that one letter costs no more than a word. */
export const suggestStatement = (key: string, most: number): Statement => ({
  name: "search-suggest",
  text: `select mode() within group (order by text) as text, field, count(*)::int as count from (
      select key, field, text from search_heading where key >= $1 and key < $2 order by key limit 2000) h
    group by field, key order by count desc, length(key), key limit $3`,
  values: [key, `${key}\u{10ffff}`, most],
});

/** Headings in the order of their keys, those after one, each way of writing it with how many documents have it so. */
export const vocabularyStatement = (after: string, most: number): Statement => ({
  name: "search-vocabulary",
  text: `select key, text, count(*)::int as n from (
      select key, text from search_heading where key > $1 order by key limit $2) h group by key, text order by key`,
  values: [after, most],
});
