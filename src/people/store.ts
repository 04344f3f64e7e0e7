/** All writes of this room to its tables; one function, one statement or one thing. */
import { sql } from "kysely";
import { sortKey } from "#kazakh";
import type { Tx } from "#platform/db";
import { foldedPart, patronymicStem, surnameStem } from "./rules/name-words.ts";
import {
  fullName,
  type NamePart,
  nameForms,
  namePartNames,
  type PersonName,
  type PersonNames,
} from "./rules/names.ts";

export async function insertPerson(
  tx: Tx,
  made: { node: number; by: number | null; now: Date },
): Promise<number> {
  // Its own number is where it leads until it is merged.
  const { rows } = await sql<{ id: number }>`
    with made (id) as (select nextval(pg_get_serial_sequence('person', 'id')))
    insert into person (id, node, same_as, created_by, created_at) overriding system value
    select id, ${made.node}, id, ${made.by}, ${made.now} from made
    returning id`.execute(tx);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("a person was not written");
  return id;
}

/** Writes the present names; what they were becomes former when `keepFormer`, else it is forgotten as a slip. */
export async function writeNames(
  tx: Tx,
  person: number,
  names: PersonNames,
  keepFormer: boolean,
): Promise<void> {
  if (keepFormer) {
    await sql`
      update person_name set former = true where person = ${person} and not former
        and not exists (select 1 from person_name f where f.person = person_name.person and f.former
          and (f.form, f.surname, f.given, f.patronymic)
            = (person_name.form, person_name.surname, person_name.given, person_name.patronymic))`.execute(
      tx,
    );
  }
  await sql`delete from person_name where person = ${person} and not former`.execute(tx);
  for (const form of nameForms) {
    const name = names[form];
    if (!name) continue;
    await sql`
      insert into person_name (person, form, surname, given, patronymic, sort_key)
      values (${person}, ${form}, ${name.surname ?? ""}, ${name.given ?? ""}, ${name.patronymic ?? ""},
              ${sortKey(fullName(name))})`.execute(tx);
  }
  await refreshWords(tx, person);
}

/** The folded words of all names, former ones too; derived, so written anew as a whole. */
async function refreshWords(tx: Tx, person: number): Promise<void> {
  const { rows } = await sql<PersonName>`
    select surname, given, patronymic from person_name where person = ${person}`.execute(tx);
  const words = new Map<string, { part: NamePart; word: string; stem: string }>();
  for (const name of rows) {
    for (const part of namePartNames) {
      const word = foldedPart(name[part] ?? "");
      if (word !== "") words.set(`${part} ${word}`, { part, word, stem: stemOf(part, name[part] ?? "") });
    }
  }
  await sql`delete from person_word where person = ${person}`.execute(tx);
  for (const { part, word, stem } of words.values()) {
    await sql`insert into person_word (person, part, word, stem) values (${person}, ${part}, ${word}, ${stem})`.execute(
      tx,
    );
  }
}

export const stemOf = (part: NamePart, text: string): string =>
  part === "surname" ? surnameStem(text) : part === "patronymic" ? patronymicStem(text) : foldedPart(text);

export type LockedPerson = {
  id: number;
  node: number;
  merged_into: number | null;
  same_as: number;
  version: number;
};

/** Holds persons until the end of the transaction, in ascending order so that two acts never wait for each other. */
export async function lockPersons(tx: Tx, ids: readonly number[]): Promise<Map<number, LockedPerson>> {
  const { rows } = await sql<LockedPerson>`
    select id, node, merged_into, same_as, version from person where id = any(${[...ids]}::bigint[])
    order by id for update`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

export async function countVersion(tx: Tx, person: number): Promise<void> {
  await sql`update person set version = version + 1 where id = ${person}`.execute(tx);
}

export async function movePerson(tx: Tx, person: number, node: number): Promise<void> {
  await sql`update person set node = ${node}, version = version + 1 where id = ${person}`.execute(tx);
}

/** Sets what a person was merged into (null: nothing) and brings `same_as` of it and all that lead to it up to date. */
export async function setMergedInto(tx: Tx, person: number, into: number | null): Promise<void> {
  await sql`update person set merged_into = ${into}, version = version + 1 where id = ${person}`.execute(tx);
  await sql`
    with recursive up (id, above, depth) as (
      select id, merged_into, 0 from person where id = ${person}
      union all
      select p.id, p.merged_into, up.depth + 1 from up join person p on p.id = up.above where up.depth < 100
    ), top as (select id from up where above is null),
    down (id, depth) as (
      select ${person}::bigint, 0
      union all
      select p.id, down.depth + 1 from down join person p on p.merged_into = down.id where down.depth < 100
    )
    update person set same_as = (select id from top) where id in (select id from down)`.execute(tx);
}

export type PostRow = {
  person: number;
  node: number;
  title: number;
  fraction: number | null;
  from: string;
  to: string | null;
};

export async function insertPost(tx: Tx, post: PostRow & { by: number | null; now: Date }): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into post (person, node, title, fraction, valid, entered_by, entered_at)
    values (${post.person}, ${post.node}, ${post.title}, ${post.fraction},
            daterange(${post.from}::date, ${post.to}::date, '[]'), ${post.by}, ${post.now})
    returning id`.execute(tx);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("a post was not written");
  return id;
}

export async function updatePost(tx: Tx, id: number, post: Omit<PostRow, "person" | "node">): Promise<void> {
  await sql`
    update post set title = ${post.title}, fraction = ${post.fraction}, version = version + 1,
      valid = daterange(${post.from}::date, ${post.to}::date, '[]')
    where id = ${id}`.execute(tx);
}

export async function insertGrant(
  tx: Tx,
  grant: {
    account: number;
    role: string;
    node: number;
    from: string;
    to: string | null;
    by: number | null;
    now: Date;
  },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into role_grant (account, role, node, valid, granted_by, granted_at)
    values (${grant.account}, ${grant.role}, ${grant.node}, daterange(${grant.from}::date, ${grant.to}::date, '[]'),
            ${grant.by}, ${grant.now})
    returning id`.execute(tx);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("a grant was not written");
  return id;
}

/** Ends a grant at this moment. Its last day is today, or it never came to its first. */
export async function endGrant(
  tx: Tx,
  id: number,
  ended: { by: number | null; now: Date; today: string },
): Promise<void> {
  await sql`
    update role_grant set ended_by = ${ended.by}, ended_at = ${ended.now},
      valid = daterange(lower(valid), least(upper(valid), greatest(lower(valid), ${ended.today}::date + 1)))
    where id = ${id} and ended_at is null`.execute(tx);
}
