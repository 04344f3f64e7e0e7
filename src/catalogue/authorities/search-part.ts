/** What authorities and local history add to the search documents of records: every form of each name, and facets. */
import { sql } from "kysely";
import type { Trilingual } from "#basics";
import type { Tx } from "#platform/db";
import type { SearchPart } from "#platform/search";
import type { Variant } from "./rules/facts.ts";
import { isAbout } from "./rules/headings.ts";
import { formsOf } from "./store.ts";

type Row = { record: number; role: string; heading: Trilingual; variants: Variant[] };

/** Records with all that are merged into them. */
export const members = (ids: readonly number[]) => sql`
  (select id from record where id = any(${[...ids]}::bigint[])
   union select id from record where same_as = any(${[...ids]}::bigint[]) and same_as <> id)`;

const mostForms = 60;

/** The forms of all authorities that the headings of these records lead to, those merged with them among them. */
export async function authorityTexts(
  tx: Tx,
  ids: readonly number[],
): Promise<Map<number, NonNullable<SearchPart["texts"]>>> {
  const { rows } = await sql<Row>`
    select r.same_as as record, rh.role, m.heading, m.variants
    from record_heading rh
    join heading h on h.id = rh.heading
    join authority a on a.id = coalesce(rh.authority, h.authority)
    join authority m on m.same_as = a.same_as
    join record r on r.id = rh.record
    where rh.record in ${members(ids)} and coalesce(rh.authority, h.authority) is not null`.execute(tx);
  const texts = new Map<number, Map<string, "author" | "subject">>();
  for (const row of rows) {
    const known = texts.get(row.record) ?? new Map<string, "author" | "subject">();
    texts.set(row.record, known);
    const field = isAbout(row.role) ? "subject" : "author";
    for (const form of formsOf(row).slice(0, mostForms))
      if (known.get(form) !== "author") known.set(form, field);
  }
  return new Map([...texts].map(([id, forms]) => [id, [...forms].map(([text, field]) => ({ field, text }))]));
}
