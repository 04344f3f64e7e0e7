import { sql } from "kysely";
import type { Trilingual } from "#basics";
import type { NameForm, PersonName, PersonNames } from "../rules/names.ts";
import { nameOf } from "./names-of-persons.ts";
import type { Reading } from "./within.ts";

/** Where permission about a person is asked: the node that keeps the person. */
export async function nodeOfPerson(db: Reading, person: number): Promise<number | "no-such"> {
  const { rows } = await sql<{ node: number }>`select node from person where id = ${person}`.execute(db);
  return rows[0]?.node ?? "no-such";
}

/** The person for whom an entry stands today: itself, or the one it was merged into in the end. */
export async function standingOf(db: Reading, person: number): Promise<number> {
  const { rows } = await sql<{ same_as: number }>`select same_as from person where id = ${person}`.execute(
    db,
  );
  return rows[0]?.same_as ?? person;
}

export type Post = {
  id: number;
  person: number;
  node: number;
  title: number;
  titleName: Trilingual;
  elected: boolean;
  fraction: number | null;
  from: string | null;
  /** The last day; null while it goes on. */
  last: string | null;
  current: boolean;
  version: number;
};

/** The posts of persons with those of everybody merged into them; the present ones first, then the latest. */
export async function postsOf(db: Reading, persons: readonly number[], day: string): Promise<Post[]> {
  if (persons.length === 0) return [];
  const { rows } = await sql<Post>`
    select o.id, p.same_as as person, o.node, o.title, t.name as "titleName", t.elected,
      o.fraction::float8 as fraction, lower(o.valid) as "from", upper(o.valid) - 1 as last,
      o.valid @> ${day}::date as current, o.version
    from post o join person p on p.id = o.person join post_title t on t.id = o.title
    where p.same_as = any(${[...persons]}::bigint[])
    order by o.valid @> ${day}::date desc, o.fraction desc nulls last, lower(o.valid) desc, o.id`.execute(db);
  return rows;
}

export type FormerName = { form: NameForm; name: PersonName };
export type MergeView = { id: number; person: number; names: PersonNames; why: string; at: Date };
export type PersonPage = {
  id: number;
  node: number;
  version: number;
  names: PersonNames;
  former: FormerName[];
  posts: Post[];
  /** Entries merged into this one, those that can be undone now. */
  merges: MergeView[];
};

/** A person with all that this room knows of it; of a merged one, where it stands now. */
export async function personById(
  db: Reading,
  id: number,
  day: string,
): Promise<PersonPage | { mergedInto: number } | undefined> {
  const { rows } = await sql<{ id: number; node: number; version: number; same_as: number }>`
    select id, node, version, same_as from person where id = ${id}`.execute(db);
  const person = rows[0];
  if (!person) return undefined;
  if (person.same_as !== person.id) return { mergedInto: person.same_as };
  const written = await writtenNames(db, id);
  const names: PersonNames = {};
  for (const one of written) if (!one.former) names[one.form] = one.name;
  return {
    id: person.id,
    node: person.node,
    version: person.version,
    names,
    former: written.filter((one) => one.former).map(({ form, name }) => ({ form, name })),
    posts: await postsOf(db, [id], day),
    merges: await mergesInto(db, id),
  };
}

async function writtenNames(db: Reading, person: number) {
  const { rows } = await sql<{
    form: NameForm;
    former: boolean;
    surname: string;
    given: string;
    patronymic: string;
  }>`
    select form, former, surname, given, patronymic from person_name where person = ${person} order by id`.execute(
    db,
  );
  return rows.map(({ form, former, surname, given, patronymic }) => ({
    form,
    former,
    name: nameOf(surname, given, patronymic),
  }));
}

async function mergesInto(db: Reading, person: number): Promise<MergeView[]> {
  const { rows } = await sql<Omit<MergeView, "names"> & { names: (PersonName & { form: NameForm })[] }>`
    select m.id, m.person, m.why, m.merged_at as at,
      (select jsonb_agg(jsonb_build_object('form', n.form, 'surname', n.surname, 'given', n.given,
        'patronymic', n.patronymic)) from person_name n where n.person = m.person and not n.former) as names
    from person_merge m join person p on p.id = m.person and p.merged_into = m.into_person
    where m.into_person = ${person} and m.undone_at is null order by m.id desc`.execute(db);
  return rows.map((row) => ({
    ...row,
    names: Object.fromEntries(
      (row.names ?? []).map((one) => [
        one.form,
        nameOf(one.surname ?? "", one.given ?? "", one.patronymic ?? ""),
      ]),
    ),
  }));
}
