/** Titles in the order of the alphabet, each once, with the records that bear it. */
import { sql } from "kysely";
import type { Description } from "#formats/rules";
import { allLetters } from "../../authorities/rules/drawers.ts";
import type { Reading } from "./records.ts";

export type TitleEntry = {
  key: string;
  /** One of its records. */
  id: number;
  description: Description;
  records: number;
};
export type TitlePage = { entries: TitleEntry[]; next: string | undefined; before: string | undefined };

const shown = sql`state = 'published' and merged_into is null`;

/** Titles from a key on; `next` and `before` are the keys at which the neighbouring pages begin. */
export async function titlesFrom(db: Reading, asked: { from: string; most: number }): Promise<TitlePage> {
  const { from, most } = asked;
  // From key to next key, so that a title of a thousand editions costs no more than another.
  const { rows } = await sql<TitleEntry>`
    with recursive step (key, n) as (
      (select title_key, 1 from record where ${shown} and title_key >= ${from} order by title_key limit 1)
      union all
      select (select title_key from record where ${shown} and title_key > step.key order by title_key limit 1), n + 1
      from step where step.key is not null and n <= ${most}
    )
    select step.key, one.id, one.description,
      (select count(*)::int from record where ${shown} and title_key = step.key) as records
    from step cross join lateral (
      select id, description from record where ${shown} and title_key = step.key order by id limit 1) one
    order by step.key`.execute(db);
  const { rows: back } =
    from === ""
      ? { rows: [] }
      : await sql<{ key: string }>`
          with recursive step (key, n) as (
            (select title_key, 1 from record where ${shown} and title_key < ${from} order by title_key desc limit 1)
            union all
            select (select title_key from record where ${shown} and title_key < step.key order by title_key desc limit 1),
                   n + 1
            from step where step.key is not null and n < ${most}
          )
          select key from step where key is not null order by n desc limit 1`.execute(db);
  return { entries: rows.slice(0, most), next: rows[most]?.key, before: back[0]?.key };
}

export async function lettersOfTitles(db: Reading): Promise<Set<string>> {
  const { rows } = await sql<{ label: string }>`
    select l.label from unnest(${allLetters.map((one) => one.label)}::text[], ${allLetters.map((one) => one.from)}::text[],
                               ${allLetters.map((one) => one.to)}::text[]) as l (label, a, b)
    where exists (select from record where ${shown} and title_key >= l.a collate "C" and title_key < l.b collate "C")`.execute(
    db,
  );
  return new Set(rows.map((row) => row.label));
}
