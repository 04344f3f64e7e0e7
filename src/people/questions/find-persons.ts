import { sql } from "kysely";
import { foldedPart } from "../rules/name-words.ts";
import type { PersonNames } from "../rules/names.ts";
import { namesOfPersons } from "./names-of-persons.ts";
import { type Post, postsOf } from "./person.ts";
import type { Reading } from "./within.ts";

export type PersonInList = {
  id: number;
  node: number;
  names: PersonNames;
  posts: Post[];
  account: { id: number; closed: boolean } | null;
};
export type PersonsFound = { total: number; persons: PersonInList[] };

/**
 * Persons kept by these nodes or holding a post there, found by any words of their names: in any order and script,
 * in full, by their beginnings or initials, by former names too (I18-06). Ordered by the Kazakh alphabet.
 */
export async function findPersons(
  db: Reading,
  asked: {
    words: string;
    within: readonly number[];
    day: string;
    former?: boolean;
    page: number;
    size: number;
  },
): Promise<PersonsFound> {
  const words = searchedWords(asked.words);
  const { rows } = await sql<{ id: number; node: number; total: number }>`
    select p.id, p.node, count(*) over () as total
    from person p
    join lateral (
      select n.sort_key from person_name n where n.person = p.id and not n.former
      order by array_position(array['kk', 'ru', 'latn'], n.form) limit 1) name on true
    where p.merged_into is null
      and (p.node = any(${[...asked.within]}::bigint[]) or exists (
        select 1 from post o join person q on q.id = o.person
        where q.same_as = p.id and o.node = any(${[...asked.within]}::bigint[]) and o.valid @> ${asked.day}::date))
      and not exists (
        select 1 from unnest(${words}::text[]) as asked (word)
        where not exists (
          select 1 from person_word w join person q on q.id = w.person
          where q.same_as = p.id and w.word like asked.word || '%'))
    order by name.sort_key, p.id
    limit ${asked.size} offset ${(asked.page - 1) * asked.size}`.execute(db);
  const ids = rows.map((row) => row.id);
  const names = await namesOfPersons(db, ids);
  const posts = await postsOf(db, ids, asked.day);
  const accounts = await accountsOfPersons(db, ids);
  return {
    total: rows[0]?.total ?? 0,
    persons: rows.map(({ id, node }) => ({
      id,
      node,
      names: names.get(id) ?? {},
      posts: posts.filter((post) => post.person === id && post.current),
      account: accounts.get(id) ?? null,
    })),
  };
}

/** Folded, without what could mean anything to `like`; "А.С." is two words. */
const searchedWords = (typed: string): string[] =>
  typed
    .slice(0, 200)
    .split(/[\s.,;]+/u)
    .map((word) => foldedPart(word).replace(/[%_\\]/g, ""))
    .filter((word) => word !== "")
    .slice(0, 8);

async function accountsOfPersons(db: Reading, persons: readonly number[]) {
  if (persons.length === 0) return new Map<number, { id: number; closed: boolean }>();
  const { rows } = await sql<{ person: number; id: number; closed: boolean }>`
    select p.same_as as person, a.id, a.closed_at is not null as closed from account a join person p on p.id = a.person
    where p.same_as = any(${[...persons]}::bigint[]) order by a.closed_at is null, a.id`.execute(db);
  return new Map(rows.map(({ person, id, closed }) => [person, { id, closed }]));
}
