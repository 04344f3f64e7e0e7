import { sql } from "kysely";
import { type Likeness, likeness } from "../rules/likeness.ts";
import { foldedPart } from "../rules/name-words.ts";
import { nameForms, namePartNames, type PersonNames } from "../rules/names.ts";
import { stemOf } from "../store.ts";
import { namesOfPersons } from "./names-of-persons.ts";
import type { Reading } from "./within.ts";

export type Double = { person: number; names: PersonNames } & Likeness;

/**
 * Who is like somebody of these names, the likest first; at most ten. Looks through the whole region: a colleague who
 * moves to another system is the usual double. Former names count.
 */
export async function doublesOf(
  db: Reading,
  names: PersonNames,
  except: readonly number[] = [],
): Promise<Double[]> {
  const candidates = await candidatesFor(db, names, except);
  const known = await allNamesOf(db, candidates);
  const doubles: Double[] = [];
  for (const [person, variants] of known) {
    const found = variants.map((one) => likeness(names, one)).filter((one) => one !== undefined);
    const best = found.sort((a, b) => b.score - a.score)[0];
    if (best) doubles.push({ person, names: variants[0] ?? {}, ...best });
  }
  return doubles.sort((a, b) => b.score - a.score || a.person - b.person).slice(0, 10);
}

const mostCandidates = 100;

/** Those who share or nearly share a stem of the surname, also where surname and given name were swapped. */
async function candidatesFor(db: Reading, names: PersonNames, except: readonly number[]): Promise<number[]> {
  const stems = (part: "surname" | "given"): string[] => [
    ...new Set(
      nameForms.map((form) => stemOf(part, names[form]?.[part] ?? "")).filter((stem) => stem.length > 1),
    ),
  ];
  const surnames = stems("surname");
  const swapped = [...new Set(nameForms.map((form) => stemOf("surname", names[form]?.given ?? "")))].filter(
    (stem) => stem.length > 2,
  );
  const key = surnames.length > 0 ? surnames : stems("given");
  const { rows } = await sql<{ person: number }>`
    select p.same_as as person, max(similarity(w.stem, k.stem)) as near
    from unnest(${[...key, ...swapped]}::text[]) as k (stem)
    join person_word w on (w.stem = k.stem or w.stem % k.stem) and w.part in ('surname', 'given')
    join person p on p.id = w.person
    where not p.same_as = any(${[...except]}::bigint[])
    group by p.same_as order by near desc, person limit ${mostCandidates}`.execute(db);
  return rows.map((row) => row.person);
}

/** Every set of names of these persons: the present ones first, then each former one. */
async function allNamesOf(db: Reading, persons: readonly number[]): Promise<Map<number, PersonNames[]>> {
  const present = await namesOfPersons(db, persons);
  const all = new Map<number, PersonNames[]>([...present].map(([person, names]) => [person, [names]]));
  const { rows } = await sql<{
    person: number;
    form: (typeof nameForms)[number];
    surname: string;
    given: string;
    patronymic: string;
  }>`
    select p.same_as as person, n.form, n.surname, n.given, n.patronymic
    from person p join person_name n on n.person = p.id
    where p.same_as = any(${[...persons]}::bigint[]) and (n.former or p.id <> p.same_as)`.execute(db);
  for (const { person, form, ...parts } of rows) {
    const name = Object.fromEntries(
      namePartNames.filter((part) => parts[part] !== "").map((part) => [part, parts[part]]),
    );
    all.get(person)?.push({ [form]: name });
  }
  return all;
}

export type DoublePair = { one: number; other: number; names: [PersonNames, PersonNames] } & Likeness;

/**
 * Pairs within these nodes that may be one person, the likest first. Two that were told apart are not shown again.
 * One statement finds those who share a stem of the surname and the beginning of the given name, an initial of it, or
 * have the two swapped; the rules judge.
 */
export async function doublePairs(db: Reading, within: readonly number[], most = 100): Promise<DoublePair[]> {
  const { rows } = await sql<{ one: number; other: number }>`
    with own (person) as (
      select id from person where merged_into is null and node = any(${[...within]}::bigint[])
    ), key (person, surname, stem, given) as (
      select s.person, s.word, s.stem, g.word
      from own join person_word s on s.person = own.person and s.part = 'surname'
      join person_word g on g.person = own.person and g.part = 'given'
    ), alike (one, other) as (
      select a.person, b.person from key a join key b on b.stem = a.stem and left(b.given, 3) = left(a.given, 3)
      union
      select a.person, b.person from key a join key b on b.stem = a.stem and left(b.given, 1) = left(a.given, 1)
      where length(a.given) < 3
      union
      select a.person, b.person from key a join key b on b.given = a.surname and b.surname = a.given
    )
    select distinct least(one, other) as one, greatest(one, other) as other
    from alike
    where one <> other and not exists (
      select 1 from person_apart x where x.one = least(alike.one, alike.other) and x.other = greatest(alike.one, alike.other))
    limit 2000`.execute(db);
  const names = await namesOfPersons(db, [...new Set(rows.flatMap((row) => [row.one, row.other]))]);
  const pairs = rows.flatMap(({ one, other }): DoublePair[] => {
    const both: [PersonNames, PersonNames] = [names.get(one) ?? {}, names.get(other) ?? {}];
    const found = likeness(...both);
    return found ? [{ one, other, names: both, ...found }] : [];
  });
  return pairs.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other).slice(0, most);
}

/** Is there anything in a name to look for? Spares the database a look for every empty form. */
export const isSearchable = (names: PersonNames): boolean =>
  nameForms.some((form) => foldedPart(names[form]?.surname ?? names[form]?.given ?? "").length > 1);
