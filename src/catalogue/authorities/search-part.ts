/** What authorities and local history add to the search documents of records: every form of each name, and facets. */
import { sql } from "kysely";
import type { Trilingual } from "#basics";
import type { Tx } from "#platform/db";
import type { SearchPart } from "#platform/search";
import type { Variant } from "./rules/facts.ts";
import { isAbout, longestHeading } from "./rules/headings.ts";
import { formsOf } from "./store.ts";

type Row = {
  record: number;
  /** The record that answers for it. */
  standing: number;
  role: string;
  printed: string;
  authority: number;
  heading: Trilingual;
  variants: Variant[];
};
type Texts = NonNullable<SearchPart["texts"]>;
export type AuthorityParts = {
  /** By the record that answers: the forms of all authorities its headings lead to, those merged with them among them. */
  texts: Map<number, Texts>;
  /** The authority that a heading of a record leads to, by its printed form. */
  authorityOf: (record: number, printed: string) => number | undefined;
};

/** Records with all that are merged into them. */
export const members = (ids: readonly number[]) => sql`
  (select id from record where id = any(${[...ids]}::bigint[])
   union select id from record where same_as = any(${[...ids]}::bigint[]) and same_as <> id)`;

const mostForms = 60;

/** Record by record (offset 0 keeps it so): read as whole tables, headings would cost an import more with each batch. */
export async function authorityParts(tx: Tx, ids: readonly number[]): Promise<AuthorityParts> {
  const { rows } = await sql<Row>`
    select rh.record, r.same_as as standing, rh.role, h.text as printed, a.same_as as authority, m.heading, m.variants
    from ${members(ids)} w
    cross join lateral (
      select record, role, heading, authority from record_heading where record = w.id offset 0) rh
    cross join lateral (
      select text, coalesce(rh.authority, authority) as authority from heading where id = rh.heading offset 0) h
    join authority a on a.id = h.authority
    join authority m on m.same_as = a.same_as
    join record r on r.id = w.id`.execute(tx);
  const forms = new Map<number, Map<string, "author" | "subject">>();
  const authorities = new Map<string, number>();
  for (const row of rows) {
    authorities.set(`${row.record} ${row.printed}`, row.authority);
    const known = forms.get(row.standing) ?? new Map<string, "author" | "subject">();
    forms.set(row.standing, known);
    const field = isAbout(row.role) ? "subject" : "author";
    for (const form of formsOf(row).slice(0, mostForms))
      if (known.get(form) !== "author") known.set(form, field);
  }
  const texts = new Map(
    [...forms].map(([id, some]): [number, Texts] => [
      id,
      [...some].map(([text, field]) => ({ field, text })),
    ]),
  );
  return {
    texts,
    authorityOf: (record, printed) => authorities.get(`${record} ${printed.slice(0, longestHeading)}`),
  };
}
