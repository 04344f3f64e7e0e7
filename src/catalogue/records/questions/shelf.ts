/**
 * The shelf of the whole catalogue: by class of ББК, within it by author and title. An index has this order, so every
 * question costs a page. The class is the first one of a record, as it is printed, without blanks.
 */
import { type RawBuilder, sql } from "kysely";
import type { Description } from "#formats/rules";
import type { Reading } from "./records.ts";

// These three as the index has them: no longer than fits into it.
const shelf = sql`(left(replace(jsonb_path_query_first(description, '$.classifications[*] ? (@.scheme == "bbk").code') #>> '{}', ' ', ''), 100) collate "C")`;
const author = sql`left(author_key, 200)`;
const title = sql`left(title_key, 200)`;
const shown = sql`state = 'published' and merged_into is null`;

export type OnShelf = { id: number; shelf: string; description: Description };
/** A place on the shelf: before the first book of a class, or at a record. */
export type ShelfPlace = { shelf: string } | { record: number };

type Ends = { shelf: string; author: string; title: string; id: number };

async function endsOf(db: Reading, place: ShelfPlace): Promise<Ends | undefined> {
  if ("shelf" in place) return { shelf: place.shelf, author: "", title: "", id: 0 };
  const { rows } = await sql<Ends>`
    select ${shelf} as shelf, ${author} as author, ${title} as title, id from record
    where id = ${place.record} and ${shown} and ${shelf} is not null`.execute(db);
  return rows[0];
}

const at = (here: RawBuilder<unknown>, places: readonly number[] | undefined) => sql`
  ${shown} and ${shelf} is not null and ${here}
  ${
    places
      ? sql`and id = any(array(
          select distinct r.same_as from record_availability a join record r on r.id = a.record
          where a.node = any(${[...places]}::bigint[])))`
      : sql``
  }`;

/**
 * Records from a place on. `before` is the record at which the page before begins. Undefined: the record stands on no
 * shelf. `places`: only what has a copy there, be it kept on a record that was merged into the one that stands here.
 */
export async function shelfFrom(
  db: Reading,
  asked: { place: ShelfPlace; most: number; places?: readonly number[] | undefined },
): Promise<{ books: OnShelf[]; next: number | undefined; before: number | undefined } | undefined> {
  const ends = await endsOf(db, asked.place);
  if (!ends) return undefined;
  const row = sql`(${shelf}, ${author}, ${title}, id)`;
  const here = sql`(${ends.shelf}, ${ends.author}, ${ends.title}, ${ends.id}::bigint)`;
  const { rows } = await sql<OnShelf>`
    select id, ${shelf} as shelf, description from record where ${at(sql`${row} >= ${here}`, asked.places)}
    order by ${shelf}, ${author}, ${title}, id limit ${asked.most + 1}`.execute(db);
  const { rows: back } = await sql<{ id: number }>`
    select id from record where ${at(sql`${row} < ${here}`, asked.places)}
    order by ${shelf} desc, ${author} desc, ${title} desc, id desc limit ${asked.most}`.execute(db);
  return { books: rows.slice(0, asked.most), next: rows[asked.most]?.id, before: back.at(-1)?.id };
}

export type ClassCount = { code: string; records: number };
/** Counting stops here: "more than". */
export const mostInClass = 1_000;

/**
 * How many records stand under each of some classes, as far as that is counted. A class may go on with a letter of any
 * alphabet («84Қ7»): the last character there is ends it.
 */
export async function countClasses(db: Reading, codes: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<ClassCount>`
    select c.code, n.records from unnest(${[...codes]}::text[]) as c (code)
    cross join lateral (
      select count(*)::int as records from (
        select from record where ${shown} and ${shelf} >= c.code collate "C" and ${shelf} < (c.code || chr(1114111)) collate "C"
        limit ${mostInClass + 1}) one) n
    where n.records > 0`.execute(db);
  return new Map(rows.map((row) => [row.code, row.records]));
}
