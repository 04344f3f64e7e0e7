import { fold } from "#kazakh";
import type { Db } from "#platform/db";
import { analysisVersion } from "../lexemes.ts";
import { planOf } from "../plan.ts";
import {
  deepest,
  type FacetCount,
  mostPerPage,
  type SearchEngine,
  type SearchHealth,
  type SearchQuery,
  type SearchResult,
  type Suggestion,
} from "../port.ts";
import { understand } from "../understand.ts";
import {
  type Caps,
  countStatement,
  type Find,
  facetsStatement,
  pageStatement,
  type Statement,
  suggestStatement,
  usualCaps,
  walkStatement,
} from "./find.ts";
import { filterText, type TsQueries, together, tsQueriesOf } from "./tsquery.ts";
import { markRenewed, removeDocuments, writeDocuments } from "./write.ts";

/** The reference adapter: app-made lexemes in a tsvector, everything else plain SQL. Always there. */
export function postgresSearch(db: Db, caps: Caps = usualCaps): SearchEngine {
  const run: Run = (statement) => db.named(statement.name, statement.text, statement.values);
  return {
    name: "postgres",
    index: writeDocuments,
    remove: removeDocuments,
    search: (query) => search(run, caps, query),
    walk: (query, after, most) => walk(run, query, after, most),
    suggest: async (typed, most = 10) => {
      const key = fold(typed.slice(0, 100));
      return key === "" ? [] : run<Suggestion>(suggestStatement(key, Math.min(most, 50)));
    },
    renewed: markRenewed,
    health: () => health(run),
  };
}

type Run = <Row>(statement: Statement) => Promise<Row[]>;

async function search(run: Run, caps: Caps, query: SearchQuery): Promise<SearchResult> {
  const began = performance.now();
  const understood = understand(query.text);
  const texts = tsQueriesOf(planOf(understood, query.exact === true));
  const filters = query.filters ?? {};
  const find = findOf(texts, query, filterText(filters));
  // Something was typed and nothing of it is a word: no hits, not all of them.
  const wordless = query.text.trim() !== "" && understood.parts.length === 0;
  const counted = wordless ? 0 : ((await run<{ n: number }>(countStatement(find, caps)))[0]?.n ?? 0);
  const total = Math.min(counted, caps.countAt);
  const offset = Math.max(0, query.offset ?? 0);
  const limit = Math.max(0, Math.min(query.limit ?? 20, mostPerPage));
  const page = { sort: query.sort ?? "relevance", offset, limit };
  const ids =
    total === 0 || limit === 0 || offset >= Math.min(total, deepest)
      ? []
      : await run<{ id: number }>(pageStatement(find, page, texts, caps));
  const facets = wordless ? {} : await countFacets(run, caps, query, texts, total);
  return {
    total,
    exact: counted <= caps.countAt,
    ids: ids.map((row) => Number(row.id)),
    facets,
    took: performance.now() - began,
    understood,
  };
}

/** Something was typed and nothing of it is a word: nothing is met. */
async function walk(run: Run, query: SearchQuery, after: number, most: number): Promise<number[]> {
  const understood = understand(query.text);
  if (query.text.trim() !== "" && understood.parts.length === 0) return [];
  const texts = tsQueriesOf(planOf(understood, query.exact === true));
  const find = findOf(texts, query, filterText(query.filters ?? {}));
  const rows = await run<{ id: number }>(walkStatement(find, after, most));
  return rows.map((row) => Number(row.id));
}

const findOf = (texts: TsQueries, query: SearchQuery, filters: string): Find => ({
  match: together(texts.match, filters),
  from: query.years?.from ?? null,
  to: query.years?.to ?? null,
});

type CountRow = { facet: string; value: string; n: number };

async function countFacets(
  run: Run,
  caps: Caps,
  query: SearchQuery,
  texts: TsQueries,
  total: number,
): Promise<SearchResult["facets"]> {
  const asked = query.facets ?? [];
  const filters = query.filters ?? {};
  const chosen = asked.filter((facet) => (filters[facet]?.length ?? 0) > 0);
  const free = asked.filter((facet) => !chosen.includes(facet));
  const counts: SearchResult["facets"] = {};
  const count = async (names: string[], filter: string, hits: number | undefined): Promise<void> => {
    const find = findOf(texts, query, filter);
    const among =
      hits ?? (await run<{ n: number }>(countStatement(find, { ...caps, countAt: caps.facetsAt })))[0]?.n;
    const rows = among === 0 ? [] : await run<CountRow>(facetsStatement(find, names, caps));
    for (const name of names) {
      const values = rows
        .filter((row) => row.facet === name)
        .map((row): FacetCount => ({ value: row.value, count: row.n }));
      counts[name] = { exact: (among ?? 0) <= caps.facetsAt, values };
    }
  };
  if (free.length > 0) await count(free, filterText(filters), total);
  for (const facet of chosen) await count([facet], filterText(filters, facet), undefined);
  return counts;
}

async function health(run: Run): Promise<SearchHealth> {
  try {
    const rows = await run<{ documents: number; analysis: string | null }>({
      name: "search-health",
      text: `select (select greatest(reltuples, 0)::int from pg_class where oid = 'search_doc'::regclass) as documents,
               (select analysis from search_state) as analysis`,
      values: [],
    });
    const analysis = rows[0]?.analysis ?? analysisVersion;
    const documents = rows[0]?.documents ?? 0;
    return analysis === analysisVersion
      ? { ok: true, documents }
      : { ok: false, documents, problem: "other-analysis" };
  } catch {
    return { ok: false, documents: 0, problem: "unreachable" };
  }
}
