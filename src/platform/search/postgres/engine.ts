import { fold, words } from "#kazakh";
import type { Db } from "#platform/db";
import { analysisVersion } from "../lexemes.ts";
import { planOf } from "../plan.ts";
import {
  deepest,
  type Explanation,
  type FacetCount,
  mostAtOnce,
  type Reason,
  reasons,
  type SearchEngine,
  type SearchHealth,
  type SearchQuery,
  type SearchResult,
  type Suggestion,
} from "../port.ts";
import { type Understood, understand } from "../understand.ts";
import {
  byRelevance,
  type Caps,
  countStatement,
  editionsStatement,
  explainStatement,
  type Find,
  facetsStatement,
  orderedPage,
  type Page,
  relevancePage,
  type Statement,
  suggestStatement,
  usualCaps,
  vocabularyStatement,
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
    explain: (query, ids) => explain(run, query, ids),
    vocabulary: () => vocabulary(run),
    suggest: async (typed, most = 10) => {
      const key = fold(typed.slice(0, 100));
      return key === "" ? [] : run<Suggestion>(suggestStatement(key, Math.min(most, 50)));
    },
    renewed: markRenewed,
    health: () => health(run),
  };
}

type Run = <Row>(statement: Statement) => Promise<Row[]>;

/** A query as the adapter asks it. */
type Asked = { understood: Understood; texts: TsQueries; find: Find; wordless: boolean };

function askedOf(query: SearchQuery): Asked {
  const typed = understand(query.text);
  const understood = query.asked ? { ...typed, parts: [...query.asked.parts] } : typed;
  const plan = planOf(understood, {
    exact: query.exact === true,
    missing: query.asked?.missing ?? 0,
    typedAs: typed,
  });
  const texts = tsQueriesOf(plan);
  return {
    understood,
    texts,
    find: findOf(texts, query, understood, filterText(query.filters ?? {})),
    // Something was typed and nothing of it is a word: no hits, not all of them.
    wordless: query.text.trim() !== "" && understood.parts.length === 0 && understood.years === undefined,
  };
}

const findOf = (texts: TsQueries, query: SearchQuery, understood: Understood, filters: string): Find => ({
  match: together(texts.match, filters),
  from: greatest(query.years?.from, understood.years?.from) ?? null,
  to: least(query.years?.to, understood.years?.to) ?? null,
  works: query.group === "work",
});
const greatest = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
const least = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);

async function search(run: Run, caps: Caps, query: SearchQuery): Promise<SearchResult> {
  const began = performance.now();
  const { understood, texts, find, wordless } = askedOf(query);
  const [counted] = wordless ? [] : await run<{ n: number; hits: number }>(countStatement(find, caps));
  const hits = counted?.hits ?? 0;
  // One more than is counted was asked for, to know that there are more; it may be a work of its own.
  const total = Math.min(counted?.n ?? 0, caps.countAt);
  const offset = Math.max(0, query.offset ?? 0);
  const limit = Math.max(0, Math.min(query.limit ?? 20, mostAtOnce));
  const page = { sort: query.sort ?? "relevance", offset, limit };
  const empty = total === 0 || limit === 0 || offset >= Math.min(total, deepest);
  const [{ rows, editions }, facets] = await Promise.all([
    empty ? { rows: [], editions: [] } : pageWithEditions(run, caps, find, page, texts, hits),
    wordless ? {} : countFacets(run, caps, query, understood, texts, hits),
  ]);
  return {
    total,
    exact: hits <= caps.countAt,
    ids: rows.map((row) => Number(row.id)),
    editions,
    facets,
    took: performance.now() - began,
    understood,
  };
}

type Row = { id: number; work: string };

async function pageWithEditions(...asked: Parameters<typeof pageOf>) {
  const [run, , find] = asked;
  const rows = await pageOf(...asked);
  return { rows, editions: await editionsOf(run, find, rows) };
}

async function pageOf(
  run: Run,
  caps: Caps,
  find: Find,
  page: Page,
  texts: TsQueries,
  hits: number,
): Promise<Row[]> {
  if (byRelevance(find, page, texts)) return run<Row>(relevancePage(find, page, texts, caps, hits));
  if (!find.works) return run<Row>(orderedPage(find, page));
  // A work stands where its first record stands: so many records are read that there are works enough.
  const wanted = page.offset + page.limit;
  for (let read = 2 * wanted + 50; ; read *= 4) {
    const rows = await run<Row>(orderedPage(find, { ...page, offset: 0, limit: read }));
    const works = [...new Map([...rows].reverse().map((row) => [String(row.work), row])).values()].reverse();
    if (works.length >= wanted || rows.length < read) return works.slice(page.offset, wanted);
  }
}

async function editionsOf(run: Run, find: Find, rows: readonly Row[]): Promise<number[]> {
  if (!find.works || rows.length === 0) return rows.map(() => 1);
  const counts = await run<{ work: string; n: number }>(
    editionsStatement(
      find,
      rows.map((row) => row.work),
    ),
  );
  const byWork = new Map(counts.map((one) => [String(one.work), one.n]));
  return rows.map((row) => byWork.get(String(row.work)) ?? 1);
}

async function walk(run: Run, query: SearchQuery, after: number, most: number): Promise<number[]> {
  const { find, wordless } = askedOf(query);
  if (wordless) return [];
  const rows = await run<{ id: number }>(walkStatement(find, after, most));
  return rows.map((row) => Number(row.id));
}

async function explain(run: Run, query: SearchQuery, ids: readonly number[]): Promise<Explanation[]> {
  const rows = await run<Record<Reason | "id", number>>(explainStatement(askedOf(query).texts, ids));
  return rows.map((row) => {
    const parts = reasons
      .map((reason) => ({ reason, points: row[reason] }))
      .filter(({ points }) => points > 0);
    return { id: Number(row.id), score: parts.reduce((sum, { points }) => sum + points, 0), parts };
  });
}

const mostRead = 5_000;

async function* vocabulary(run: Run): AsyncIterable<Map<string, number>> {
  for (let after = ""; ; ) {
    const rows = await run<{ key: string; text: string; n: number }>(vocabularyStatement(after, mostRead));
    const last = rows.at(-1);
    if (!last) return;
    const counts = new Map<string, number>();
    for (const { text, n } of rows)
      for (const { text: word } of words(text)) counts.set(word, (counts.get(word) ?? 0) + n);
    yield counts;
    after = last.key;
  }
}

type CountRow = { facet: string; value: string; n: number };

async function countFacets(
  run: Run,
  caps: Caps,
  query: SearchQuery,
  understood: Understood,
  texts: TsQueries,
  total: number,
): Promise<SearchResult["facets"]> {
  const asked = query.facets ?? [];
  const filters = query.filters ?? {};
  const chosen = asked.filter((facet) => (filters[facet]?.length ?? 0) > 0);
  const free = asked.filter((facet) => !chosen.includes(facet));
  const counts: SearchResult["facets"] = {};
  const count = async (names: string[], filter: string, hits: number | undefined): Promise<void> => {
    const find = findOf(texts, query, understood, filter);
    const among =
      hits ??
      (await run<{ hits: number }>(countStatement(find, { ...caps, countAt: caps.facetsAt })))[0]?.hits;
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
