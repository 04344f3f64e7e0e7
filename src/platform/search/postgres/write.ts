import { sql } from "kysely";
import { fold } from "#kazakh";
import type { Tx } from "#platform/db";
import { analysisVersion } from "../lexemes.ts";
import type { SearchDocument } from "../port.ts";
import { tsvectorText } from "./tsvector.ts";

/** Puts documents in place of what was there. */
export async function writeDocuments(tx: Tx, documents: readonly SearchDocument[]): Promise<void> {
  if (documents.length === 0) return;
  const codes = await facetCodes(tx, documents);
  // Arrays of each column, not JSON: the texts are long, and are then read once.
  const facets = documents.map((document) =>
    facetsOf(document).map(([facet, value]) => codes.get(`${facet}=${value}`) ?? 0),
  );
  await sql`
    insert into search_doc (id, lex, facets, year, title_key, popularity)
    select id, lex::tsvector, facets::int[], year, title_key, popularity
    from unnest(${documents.map((one) => one.id)}::bigint[], ${documents.map(tsvectorText)}::text[],
                ${facets.map((list) => `{${list.join(",")}}`)}::text[], ${documents.map((one) => one.year ?? null)}::smallint[],
                ${documents.map((one) => one.titleKey)}::text[], ${documents.map((one) => one.popularity)}::real[])
      as d (id, lex, facets, year, title_key, popularity)
    order by id
    on conflict (id) do update set lex = excluded.lex, facets = excluded.facets, year = excluded.year,
      title_key = excluded.title_key, popularity = excluded.popularity`.execute(tx);
  await writeHeadings(tx, documents);
  await sql`insert into search_state (analysis) values (${analysisVersion}) on conflict do nothing`.execute(
    tx,
  );
}

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
      select f.code, f.facet, f.value from search_facet f
      join unnest(${facets}::text[], ${values}::text[]) as w (facet, value) using (facet, value)`.execute(tx);
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

async function writeHeadings(tx: Tx, documents: readonly SearchDocument[]): Promise<void> {
  const ids = documents.map((document) => document.id);
  const headings = documents.flatMap((document) =>
    document.headings.map(({ field, text }) => ({
      doc: document.id,
      field,
      key: fold(text).slice(0, 200),
      text: text.slice(0, 500),
    })),
  );
  await sql`delete from search_heading where doc = any(${ids}::bigint[])`.execute(tx);
  await sql`
    insert into search_heading (doc, field, key, text)
    select doc, field, key, text
    from unnest(${headings.map((one) => one.doc)}::bigint[], ${headings.map((one) => one.field)}::text[],
                ${headings.map((one) => one.key)}::text[], ${headings.map((one) => one.text)}::text[])
      as h (doc, field, key, text)
    where key <> '' on conflict do nothing`.execute(tx);
}

export async function removeDocuments(tx: Tx, ids: readonly number[]): Promise<void> {
  await sql`delete from search_doc where id = any(${[...ids]}::bigint[])`.execute(tx);
}

/** Every document is of this analysis now. The planner is told at once what the table holds. */
export async function markRenewed(tx: Tx): Promise<void> {
  await sql`
    insert into search_state (analysis) values (${analysisVersion})
    on conflict (one) do update set analysis = excluded.analysis, made_at = now()`.execute(tx);
  await sql`analyze search_doc`.execute(tx);
}
