import { hash } from "node:crypto";
import { sql } from "kysely";
import { fold } from "#kazakh";
import { arrays, type Tx } from "#platform/db";
import { analysisVersion } from "../lexemes.ts";
import type { SearchDocument } from "../port.ts";
import { tsvectorOf } from "./tsvector.ts";

/** Puts documents in place of what was there. */
export async function writeDocuments(tx: Tx, documents: readonly SearchDocument[]): Promise<void> {
  if (documents.length === 0) return;
  const codes = await facetCodes(tx, documents);
  // Arrays of each column, not JSON: the texts are long, and are then read once.
  await holdWords(tx);
  const facets = documents.map((document) =>
    facetsOf(document).map(([facet, value]) => codes.get(`${facet}=${value}`) ?? 0),
  );
  await sql`
    insert into search_doc (id, lex, facets, year, title_key, popularity, work)
    select id, lex, facets::int[], year, title_key, popularity, work
    from unnest(${arrays.bigint(documents.map((one) => one.id))}::bigint[],
                ${arrays.tsvector(documents.map(tsvectorOf))}::tsvector[],
                ${arrays.text(facets.map((list) => `{${list.join(",")}}`))}::text[],
                ${arrays.smallint(documents.map((one) => one.year ?? null))}::smallint[],
                ${arrays.text(documents.map((one) => one.titleKey))}::text[],
                ${arrays.real(documents.map((one) => one.popularity))}::real[],
                ${arrays.bigint(documents.map(workOf))}::bigint[])
      as d (id, lex, facets, year, title_key, popularity, work)
    order by id
    on conflict (id) do update set lex = excluded.lex, facets = excluded.facets, year = excluded.year,
      title_key = excluded.title_key, popularity = excluded.popularity, work = excluded.work`.execute(tx);
  await settleWords(tx);
  await writeHeadings(tx, documents);
  await sql`insert into search_state (analysis) values (${analysisVersion}) on conflict do nothing`.execute(
    tx,
  );
}

/**
 * The words of a batch wait in the list of their index (fastupdate) however long it grows, and then go into the tree
 * together and in order. Word by word and document by document costs three times as much; a list left to itself would
 * be read by every search.
 */
async function holdWords(tx: Tx): Promise<void> {
  await sql`select set_config('gin_pending_list_limit', ${String(2 ** 20)}, true)`.execute(tx);
}

async function settleWords(tx: Tx): Promise<void> {
  await sql`select gin_clean_pending_list('search_doc_lex')`.execute(tx);
}

/** A number for the key of a work: 48 bits of a hash, so that a million works meet by chance once in five hundred regions. */
const workOf = ({ id, work }: SearchDocument): number =>
  work === undefined ? -id : hash("sha1", work, "buffer").readUIntBE(0, 6);

const facetsOf = (document: SearchDocument): [string, string][] =>
  Object.entries(document.facets).flatMap(([facet, values]) =>
    [...new Set(values)].map((value): [string, string] => [facet, value]),
  );

/** The numbers of all facet values of the documents; new ones are given, in one order, so that nobody deadlocks. */
async function facetCodes(tx: Tx, documents: readonly SearchDocument[]): Promise<Map<string, number>> {
  const pairs = [...new Map(documents.flatMap(facetsOf).map((pair) => [pair.join("="), pair])).values()].sort(
    ([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1),
  );
  const facets = pairs.map(([facet]) => facet);
  const values = pairs.map(([, value]) => value);
  const read = async (): Promise<Map<string, number>> => {
    const { rows } = await sql<{ code: number; facet: string; value: string }>`
      select f.code, w.facet, w.value
      from unnest(${arrays.text(facets)}::text[], ${arrays.text(values)}::text[]) as w (facet, value)
      cross join lateral (
        select code from search_facet where facet = w.facet and value = w.value offset 0) f`.execute(tx);
    return new Map(rows.map((row) => [`${row.facet}=${row.value}`, row.code]));
  };
  const known = await read();
  if (known.size === pairs.length) return known;
  await sql`
    insert into search_facet (facet, value)
    select facet, value from unnest(${facets}::text[], ${values}::text[]) as w (facet, value)
    order by facet, value on conflict do nothing`.execute(tx);
  return read();
}

/** The headings of a document, each once. */
function headingsOf({ id, headings }: SearchDocument) {
  const once = new Map<string, { doc: number; field: string; key: string; text: string }>();
  for (const { field, text } of headings) {
    const key = fold(text).slice(0, 200);
    if (key !== "" && !once.has(`${field} ${key}`))
      once.set(`${field} ${key}`, { doc: id, field, key, text: text.slice(0, 500) });
  }
  return [...once.values()];
}

async function writeHeadings(tx: Tx, documents: readonly SearchDocument[]): Promise<void> {
  await removeHeadings(
    tx,
    documents.map((document) => document.id),
  );
  const headings = documents.flatMap(headingsOf);
  await sql`
    insert into search_heading (doc, field, key, text)
    select doc, field, key, text
    from unnest(${arrays.bigint(headings.map((one) => one.doc))}::bigint[],
                ${arrays.text(headings.map((one) => one.field))}::text[],
                ${arrays.text(headings.map((one) => one.key))}::text[],
                ${arrays.text(headings.map((one) => one.text))}::text[])
      as h (doc, field, key, text)`.execute(tx);
}

async function removeHeadings(tx: Tx, ids: readonly number[]): Promise<void> {
  await sql`delete from search_heading where doc = any(${arrays.bigint(ids)}::bigint[])`.execute(tx);
}

export async function removeDocuments(tx: Tx, ids: readonly number[]): Promise<void> {
  await removeHeadings(tx, ids);
  await sql`delete from search_doc where id = any(${arrays.bigint(ids)}::bigint[])`.execute(tx);
}

/** Every document is of this analysis now. The planner is told at once what the table holds. */
export async function markRenewed(tx: Tx): Promise<void> {
  await sql`
    insert into search_state (analysis) values (${analysisVersion})
    on conflict (one) do update set analysis = excluded.analysis, made_at = now()`.execute(tx);
  await sql`analyze search_doc`.execute(tx);
}
